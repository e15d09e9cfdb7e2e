"""Lists: what they show, how they sort, what they keep after a reload."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt, SignalInstance
from PySide6.QtTest import QAbstractItemModelTester

from idcoop_desktop.views.background import InlineBackground
from idcoop_desktop.views.models.columns import (
    DETAIL_ROLE,
    FRACTION_ROLE,
    KEY_ROLE,
    TONE_ROLE,
    Column,
    plain_tool_tip,
)
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.models.window import (
    PAGE_ROWS,
    PAGES_KEPT,
    First,
    Query,
    WindowModel,
)
from idcoop_desktop.views.tokens import Tone

BIG = 7 << 40
DISPLAY = Qt.ItemDataRole.DisplayRole


@dataclass(frozen=True)
class Row:
    id: int
    name: str
    cents: int = 0


COLUMNS = (
    Column(
        title="Nom", text=lambda row: row.name, detail=lambda row: f"n° {row.id}", sort_name="name"
    ),
    Column(
        title="Montant",
        text=lambda row: f"{row.cents} c",
        sort_key=lambda row: row.cents,
        tone=lambda _row: Tone.ACTIVE,
        fraction=lambda row: row.cents / 100,
        accessible=lambda row: f"{row.cents} centimes",
        align_right=True,
        width=90,
    ),
)
ROWS = (Row(BIG + 1, "Zèbre", 5), Row(BIG + 2, "école", 30), Row(BIG + 3, "Abri", 20))


def shown(model, column=0):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_rows_keep_the_contract_of_qt_models(qtlog):
    model = RowsModel(COLUMNS, ROWS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(ROWS[:1])
    model.sort(0)
    assert not [record for record in qtlog.records if "FAIL" in record.message]


def test_names_sort_as_french_reads_them():
    model = RowsModel(COLUMNS, ROWS)
    model.sort(0)
    assert shown(model) == ["Abri", "école", "Zèbre"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert shown(model) == ["école", "Abri", "Zèbre"]
    model.sort(-1)
    assert shown(model) == ["Zèbre", "école", "Abri"]


def test_new_rows_keep_the_chosen_order():
    model = RowsModel(COLUMNS, ROWS)
    model.sort(0)
    model.set_rows((*ROWS, Row(BIG + 4, "Banc")))
    assert shown(model) == ["Abri", "Banc", "école", "Zèbre"]


def test_cells_answer_every_role():
    model = RowsModel(COLUMNS, ROWS)
    name, amount = model.index(0, 0), model.index(0, 1)
    assert name.data(KEY_ROLE) == BIG + 1
    assert name.data(DETAIL_ROLE) == f"n° {BIG + 1}"
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == f"Nom\u00a0: Zèbre, n° {BIG + 1}"
    assert amount.data(Qt.ItemDataRole.AccessibleTextRole) == "Montant\u00a0: 5 centimes"
    assert amount.data(TONE_ROLE) == Tone.ACTIVE
    assert amount.data(FRACTION_ROLE) == pytest.approx(0.05)
    assert amount.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert amount.data(Qt.ItemDataRole.DecorationRole) is None


def test_headers_are_titles():
    model = RowsModel(COLUMNS, ROWS)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(1, across) == "Montant"
    assert model.headerData(1, across, Qt.ItemDataRole.TextAlignmentRole)
    assert model.headerData(0, down) is None
    assert model.headerData(9, across) is None
    assert model.headerData(0, across, Qt.ItemDataRole.ToolTipRole) is None


def test_outside_the_rows_there_is_nothing():
    model = RowsModel(COLUMNS, ROWS)
    assert model.row_at(3) is None
    assert model.key_at(-1) is None
    assert model.position_of(BIG + 3) == 2
    assert model.position_of(1) == -1
    assert model.data(model.index(5, 0)) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_a_tool_tip_is_never_markup():
    assert plain_tool_tip("<b>Port & quai</b>") == "<span>&lt;b&gt;Port &amp; quai&lt;/b&gt;</span>"
    assert plain_tool_tip("") == ""


@pytest.mark.parametrize("kind", [RowsModel, WindowModel])
def test_no_attribute_hides_a_method_of_qt(kind, background):
    model = (
        RowsModel(COLUMNS)
        if kind is RowsModel
        else WindowModel(
            COLUMNS, background=background, list_ids=lambda _q: (), fetch=lambda _i: ()
        )
    )
    ours = {name for name, value in vars(model).items() if not isinstance(value, SignalInstance)}
    assert ours
    assert not {name for name in ours if not name.startswith("__")} & set(dir(QAbstractTableModel))


class Store:
    """Answers like a base of ``count`` people, and remembers what it was asked."""

    def __init__(self, count: int) -> None:
        self.ids = array("q", (BIG + n for n in range(count)))
        self.queries: list[Query] = []
        self.pages: list[int] = []
        self.gone: set[int] = set()

    def list_ids(self, query: Query) -> array[int]:
        self.queries.append(query)
        ids = [key for key in self.ids if query.text in str(key - BIG)]
        return array("q", reversed(ids) if query.descending else ids)

    def fetch(self, ids):
        self.pages.append(len(ids))
        return [Row(key, f"personne {key - BIG}") for key in ids if key not in self.gone]


@pytest.fixture
def store():
    return Store(1000)


@pytest.fixture
def model(store, background):
    made = WindowModel(COLUMNS, background=background, list_ids=store.list_ids, fetch=store.fetch)
    made.reload()
    return made


def test_only_the_pages_seen_are_fetched(qtbot, model, store):
    assert model.rowCount() == 1000
    assert model.index(500, 0).data() is None
    qtbot.waitUntil(lambda: model.index(500, 0).data() == "personne 500")
    assert store.pages == [PAGE_ROWS]


def test_a_list_looked_at_once_the_program_ends_asks_for_nothing(qtbot, model, store, background):
    assert model.row_at(500) is None
    background.close()
    qtbot.waitUntil(lambda: not model._soon.isActive())
    assert store.pages == []


def test_the_last_page_is_shorter(qtbot, model, store):
    assert model.row_at(999) is None
    qtbot.waitUntil(lambda: model.row_at(999) is not None)
    assert store.pages == [1000 % PAGE_ROWS]


def test_a_search_keeps_the_order(model, store):
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.search("99")
    assert model.query == Query("99", "name", descending=True)
    assert model.key_at(0) == BIG + 999
    assert store.queries[-1] == model.query


def test_a_column_without_sort_name_leaves_the_base_order(model, store):
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert model.query == Query()
    assert len(store.queries) == 1


def test_a_row_deleted_meanwhile_shows_as_empty(qtbot, model, store):
    store.gone.add(BIG + 3)
    model.row_at(0)
    qtbot.waitUntil(lambda: model.row_at(0) is not None)
    assert model.row_at(3) is None
    assert model.index(3, 0).data() is None
    assert model.index(3, 0).data(KEY_ROLE) == BIG + 3


def test_old_pages_are_forgotten(qtbot, background):
    store = Store(PAGE_ROWS * (PAGES_KEPT + 2))
    model = WindowModel(COLUMNS, background=background, list_ids=store.list_ids, fetch=store.fetch)
    model.reload()
    for page in range(PAGES_KEPT + 2):
        model.row_at(page * PAGE_ROWS)
    qtbot.waitUntil(lambda: len(store.pages) == PAGES_KEPT + 2)
    assert model.row_at((PAGES_KEPT + 1) * PAGE_ROWS) is not None
    assert model.row_at(0) is None


def test_a_page_of_an_older_list_is_dropped(qtbot, store):
    class Held(InlineBackground):
        def __init__(self):
            super().__init__()
            self.held = []

        def _submit(self, ticket, lane):
            self.held.append(ticket)

        def let_go(self):
            for ticket in self.held:
                self._perform(ticket)
            self.held.clear()

    held = Held()
    model = WindowModel(COLUMNS, background=held, list_ids=store.list_ids, fetch=store.fetch)
    model.reload()
    held.let_go()
    model.row_at(0)
    qtbot.waitUntil(lambda: bool(held.held))
    stale = list(held.held)
    held.held.clear()
    model.search("99")
    held.let_go()
    for ticket in stale:
        held._perform(ticket)
    assert model.row_at(0) is None
    assert model.position_of(BIG + 99) == 0
    assert model.position_of(BIG) == -1


def test_the_windowed_model_keeps_the_contract_of_qt_models(qtlog, background):
    store = Store(40)
    model = WindowModel(COLUMNS, background=background, list_ids=store.list_ids, fetch=store.fetch)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.reload()
    model.search("3")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Nom"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert not [record for record in qtlog.records if "FAIL" in record.message]


class Slow(InlineBackground):
    """Holds the answers of the lane of lists until they are let go."""

    def __init__(self):
        super().__init__()
        self.held = []

    def _submit(self, ticket, lane):
        if lane == "lists":
            self.held.append(ticket)
        else:
            self._perform(ticket)

    def let_go(self):
        held, self.held = self.held, []
        for ticket in held:
            self._perform(ticket)


class Quick(Store):
    """A store that tells the beginning of a list at once, without ``lost`` rows of it."""

    def __init__(self, count: int, lost: int = 0) -> None:
        super().__init__(count)
        self.lost = lost
        self.firsts = 0

    def first(self, query: Query) -> First[Row]:
        self.firsts += 1
        ids = self.list_ids(query)[self.lost :][:10]
        self.queries.pop()
        return First(ids, self.fetch(ids), whole=len(ids) < 10)


@pytest.fixture
def quick(request):
    slow = Slow()
    store = Quick(1000, getattr(request, "param", 0))
    made = WindowModel(
        COLUMNS, background=slow, list_ids=store.list_ids, fetch=store.fetch, first=store.first
    )
    counts = []
    made.loaded.connect(counts.append)
    made.reload()
    return made, store, slow, counts


def test_the_beginning_of_a_list_is_shown_with_its_rows_then_all_of_it_below(qtbot, quick):
    model, store, slow, counts = quick
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    assert counts == [10]
    assert not model.whole
    assert model.index(3, 0).data() == "personne 3"
    qtbot.waitUntil(lambda: bool(slow.held))
    slow.let_go()
    assert counts == [10, 1000]
    assert model.whole
    assert resets == []
    assert model.index(3, 0).data() == "personne 3"
    qtbot.waitUntil(lambda: model.index(999, 0).data() == "personne 999")
    assert store.firsts == 1


@pytest.mark.parametrize("quick", [2], indirect=True)
def test_a_beginning_that_lacked_rows_is_replaced(qtbot, quick):
    model, _store, slow, counts = quick
    assert model.key_at(0) == BIG + 2
    qtbot.waitUntil(lambda: bool(slow.held))
    slow.let_go()
    assert counts == [10, 1000]
    assert model.key_at(0) == BIG
    assert model.index(0, 0).data() == "personne 0"


def test_a_short_list_is_whole_at_once(quick):
    model, _store, slow, counts = quick
    model.search("99")
    assert counts == [10, 10]
    model.search("999")
    assert counts[-1] == 1
    assert model.whole
    assert slow.held == []


def test_another_question_gives_up_the_whole_of_the_first(qtbot, quick):
    model, store, slow, counts = quick
    qtbot.waitUntil(lambda: bool(slow.held))
    model.search("999")
    slow.let_go()
    assert counts == [10, 1]
    assert model.rowCount() == 1
    assert [query.text for query in store.queries] == []


def test_asking_the_same_again_changes_nothing_and_a_reload_reads_the_rows_anew(qtbot, quick):
    model, store, slow, _counts = quick
    model.search("999")
    asked = store.firsts
    model.ask(model.query)
    assert store.firsts == asked
    store.fetch = lambda ids: [Row(key, "un autre nom") for key in ids]
    model._fetch = store.fetch
    model.reload()
    slow.let_go()
    assert store.firsts == asked
    assert model.index(0, 0).data() == "personne 999"
    qtbot.waitUntil(lambda: model.index(0, 0).data() == "un autre nom")


def test_a_row_gone_at_a_reload_leaves_the_list(qtbot, quick):
    model, store, slow, counts = quick
    model.search("999")
    store.ids = array("q")
    model.reload()
    slow.let_go()
    assert counts[-1] == 0
    assert model.rowCount() == 0
    model.reload()
    slow.let_go()
    assert model.rowCount() == 0


def test_the_list_in_two_steps_keeps_the_contract_of_qt_models(qtbot, qtlog):
    slow, store = Slow(), Quick(60)
    model = WindowModel(
        COLUMNS, background=slow, list_ids=store.list_ids, fetch=store.fetch, first=store.first
    )
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.reload()
    qtbot.waitUntil(lambda: bool(slow.held))
    slow.let_go()
    model.search("3")
    model.reload()
    slow.let_go()
    assert model.rowCount() > 1
    assert not [record for record in qtlog.records if "FAIL" in record.message]
