"""« Fid&Coop » and « Par'NCoop »: the requests of a scheme, and the sheet of the one chosen."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import aid_list
from idcoop_desktop.views.aids.detail import AidDetail
from idcoop_desktop.views.aids.requests import open_request
from idcoop_desktop.views.aids.rows import Narrowed, aids_model
from idcoop_desktop.views.aids.words import WORDS
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_aid_page import Ui_AidPage
from idcoop_desktop.views.models.window import Query
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.services.aid_list import AidShelves
    from idcoop_desktop.views.context import PageContext

_EVERY_YEAR, _EVERY_STATE = "Toutes les années", "Tous les états"
_NONE_FOUND = "Rien ne correspond. Essayez un autre mot, une autre année ou tous les états."
_DATE_COLUMN = 2


class AidsPage(LivePage):
    """A list narrowed by words, year and state; the sheet of the aid chosen beside it."""

    def __init__(self, context: PageContext, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._scheme = context, scheme
        self._words = WORDS[scheme]
        self._wanted: int | None = None
        self._counts = Latest(context.background, owner=self)
        self.ui = Ui_AidPage()
        self.ui.setupUi(self)
        self.setAccessibleName(scheme.label)
        self.search = SearchField(
            name=f"Rechercher dans {scheme.label}", hint=self._words.search_hint
        )
        self.rows = ListView(scheme.label, row_height=TWO_LINES_HEIGHT)
        self.model = aids_model(context.desk, context.background, scheme, self)
        self.count = muted("")
        self.detail = AidDetail(context, scheme)
        self._side = self._make_side()
        self._lay_out()
        self._fill_bar()
        self._connect()
        self.rows.set_model(self.model, sort_column=_DATE_COLUMN, descending=True)

    def refresh(self) -> None:
        """Read the counts, the list and the sheet again."""
        self._read_counts()
        self.model.reload()
        self.detail.show_aid(self.rows.current_key)

    def show_record(self, _kind: str, key: int) -> None:
        """Show an aid, whatever was asked for before; 0 wants the page alone."""
        if not key:
            return
        self._wanted = key
        self._show_all()
        self.detail.show_aid(key)
        self.model.reload()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def add(self) -> None:
        """Open the form of a new request and show it once it is noted."""
        open_request(self._context, self, self._scheme, noted=self._want)

    def _want(self, key: int) -> None:
        self._wanted = key
        self._show_all()

    def _ask(self) -> None:
        narrowed = Narrowed(self.ui.year_box.currentData(), self._state)
        known = self.model.query
        self.model.ask(Query(self.search.text().strip(), known.sort, known.descending, narrowed))

    @property
    def _state(self) -> AidState | None:
        # Qt hands a plain text back.
        chosen = self.ui.state_box.currentData()
        return None if chosen is None else AidState(chosen)

    def _on_year(self) -> None:
        self._ask()
        self._read_counts()

    def _read_counts(self) -> None:
        desk, scheme, year = self._context.desk, self._scheme, self.ui.year_box.currentData()
        self._counts.run(lambda: aid_list.aid_shelves(desk, scheme, year), done=self._show_counts)

    def _show_counts(self, read: AidShelves) -> None:
        for place, state in enumerate((None, *AidState)):
            number = sum(read.counts.values()) if state is None else read.counts.get(state, 0)
            told = _EVERY_STATE if state is None else state.label
            self.ui.state_box.setItemText(place, f"{told} ({number})" if number else told)
        chosen = self.ui.year_box.currentData()
        self.ui.year_box.blockSignals(True)
        self.ui.year_box.clear()
        self.ui.year_box.addItem(_EVERY_YEAR, None)
        for year in read.years:
            self.ui.year_box.addItem(str(year), year)
        self.ui.year_box.blockSignals(False)
        _choose(self.ui.year_box, chosen)
        if self.ui.year_box.currentData() != chosen:
            self._on_year()

    def _on_loaded(self, count: int) -> None:
        asked = self.model.query
        narrowed = asked.criteria not in {None, Narrowed()}
        self._side.show_count(count, searching=bool(asked.text) or narrowed)
        self.count.setText(plural(count, "demande"))
        self.count.setVisible(count > 0)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self.rows.select_key(wanted):
            return
        if self.rows.current_key is None and not self.rows.select_first():
            self.detail.show_aid(None)

    def _show_all(self) -> None:
        self.search.show_words("")
        _choose(self.ui.year_box, None)
        _choose(self.ui.state_box, None)
        self._ask()
        self._read_counts()

    def _make_side(self) -> ListSide:
        words = self._words
        none_yet = EmptyState(icon_name=words.icon_name, sentence=words.none_yet, action=words.new)
        none_yet.asked.connect(self.add)
        none_found = EmptyState(icon_name="search", sentence=_NONE_FOUND, action="Tout afficher")
        none_found.asked.connect(self._show_all)
        return ListSide(self.rows, none_yet=none_yet, none_found=none_found)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._side, 1)
        column.addWidget(self.count)
        self.split = DetailSplit(left, detail_name=f"Fiche {self._scheme.label}")
        self.split.detail.addWidget(self.detail)
        self.ui.search_place.addWidget(self.search)
        self.ui.body_place.addWidget(self.split)

    def _fill_bar(self) -> None:
        ui = self.ui
        ui.year_box.addItem(_EVERY_YEAR, None)
        ui.state_box.addItem(_EVERY_STATE, None)
        for state in AidState:
            ui.state_box.addItem(state.label, state)
        ui.rule_button.setText("&Règles")
        ui.rule_button.setAccessibleName("Règles et montants des dispositifs")
        ui.add_button.setText(f"&{self._words.new}")
        dress(ui.rule_button, icon_name="scale")
        dress(ui.add_button, icon_name="plus", kind="primary")

    def _connect(self) -> None:
        ui = self.ui
        self.search.searched.connect(lambda _text: self._ask())
        ui.year_box.currentIndexChanged.connect(self._on_year)
        ui.state_box.currentIndexChanged.connect(self._ask)
        ui.add_button.clicked.connect(self.add)
        ui.rule_button.clicked.connect(self._open_rules)
        self.rows.selected.connect(self.detail.show_aid)
        self.rows.opened.connect(lambda _key: self.detail.focus_main())
        self.detail.another_shown.connect(self.split.scroll_to_top)
        self.model.loaded.connect(self._on_loaded)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.detail)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.rows.setFocus)
        order = (self.search, ui.year_box, ui.state_box, ui.rule_button, ui.add_button, self.rows)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self.watch(self._context.changes, {"aids", "money", "people", "residences", "settings"})

    def _open_rules(self) -> None:
        from idcoop_desktop.views.rules.opening import open_rules_dialog

        open_rules_dialog(self._context, self)


def _choose(box: QComboBox, wanted: object) -> None:
    """Choose what a box holds, found by Python, without asking for anything."""
    places = [place for place in range(box.count()) if box.itemData(place) == wanted]
    box.blockSignals(True)
    box.setCurrentIndex(places[0] if places else 0)
    box.blockSignals(False)
