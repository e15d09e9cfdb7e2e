"""The list of every page, driven as a person does."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt

from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

BIG = 3 << 40
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Row:
    id: int
    name: str


ROWS = (Row(BIG + 1, "Abri à vélos"), Row(BIG + 2, "Banc"), Row(BIG + 3, "Composteurs"))
COLUMNS = (
    Column(title="Nom", text=lambda row: row.name, detail=lambda _row: "Quimper"),
    Column(title="État", text=lambda _row: "En cours", tone=lambda _row: Tone.ACTIVE, width=120),
    Column(
        title="Part", text=lambda _row: "50 %", fraction=lambda _row: 0.5, width=120, hide_below=500
    ),
    Column(title="Date", text=lambda _row: "12/03/2026", width=100),
)


@pytest.fixture
def view(show):
    made = ListView("Projets", row_height=TWO_LINES_HEIGHT)
    made.set_model(RowsModel(COLUMNS, ROWS), sort_column=0)
    return show(made, 700, 300)


def test_selecting_says_the_identity(qtbot, view):
    with qtbot.waitSignal(view.selected) as seen:
        assert view.select_key(BIG + 2)
    assert seen.args == [BIG + 2]
    assert view.current_key == BIG + 2
    assert not view.select_key(99)
    assert view.current_key is None


def test_keys_move_and_open(qtbot, view):
    view.select_first()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_key == BIG + 2
    with qtbot.waitSignal(view.opened) as seen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert seen.args == [BIG + 2]


def test_a_double_click_opens(qtbot, view):
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.opened) as seen:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert seen.args == [BIG + 3]


def test_the_selection_survives_a_reload_without_a_word(view):
    view.select_key(BIG + 2)
    heard = []
    view.selected.connect(heard.append)
    view.model().set_rows((Row(BIG + 9, "Aire de jeux"), *ROWS))
    assert view.current_key == BIG + 2
    assert view.currentIndex().row() == 2
    assert heard == []


def test_a_row_that_left_is_no_longer_selected(view):
    view.select_key(BIG + 2)
    heard = []
    view.selected.connect(heard.append)
    view.model().set_rows(ROWS[:1])
    assert heard == [None]
    assert view.current_key is None


def test_a_click_on_the_title_sorts_the_other_way(qtbot, view):
    titles = view.horizontalHeader()
    qtbot.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert view.model().rows[0].name == "Composteurs"


def test_a_narrow_list_hides_the_column_that_may_be(show, view):
    assert not view.isColumnHidden(2)
    view.resize(420, 300)
    assert view.isColumnHidden(2)
    assert not view.isColumnHidden(1)


def test_the_list_is_accessible_in_both_looks(view, theme, check_accessible):
    check_accessible(view)
    pictures = []
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        view.select_first()
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1]


@pytest.fixture
def several(show):
    made = ListView("Personnes", several=True)
    made.set_model(RowsModel(COLUMNS, ROWS), sort_column=0)
    return show(made, 700, 300)


def test_several_rows_are_selected_and_the_last_reached_is_told(qtbot, several):
    heard, counts = [], []
    several.selected.connect(heard.append)
    several.several_selected.connect(counts.append)
    several.select_first()
    qtbot.keyClick(several, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [*several.selected_keys] == [BIG + 1, BIG + 2]
    assert heard == [BIG + 1, BIG + 2]
    qtbot.keyClick(several, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert several.selected_count == counts[-1] == 3
    assert [*several.selected_keys] == [row.id for row in ROWS]
    assert several.current_key == BIG + 2


def test_a_row_taken_out_of_the_selection_leaves_the_others(qtbot, several):
    several.selectAll()
    place = several.visualRect(several.model().index(1, 0)).center()
    qtbot.mouseClick(
        several.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        pos=place,
    )
    assert [*several.selected_keys] == [BIG + 1, BIG + 3]


def test_a_list_without_a_model_has_nothing_selected(show):
    assert show(ListView("Personnes", several=True)).selected_count == 0


class Counted(RowsModel[Row]):
    """Remembers how often it was asked how many rows it has, as each look at a row asks."""

    asked = 0

    def rowCount(self, parent=_NOWHERE):
        self.asked += 1
        return super().rowCount(parent)


def test_selecting_everything_asks_nothing_of_each_row(qtbot, show):
    view = ListView("Personnes", several=True)
    model = Counted(COLUMNS, [Row(BIG + n, "Banc") for n in range(20_000)])
    view.set_model(model, sort_column=0)
    show(view, 700, 300)
    qtbot.waitUntil(lambda: model.asked > 0)
    model.asked = 0
    view.selectAll()
    view.grab()
    assert view.selected_count == 20_000
    assert model.asked < 10_000
