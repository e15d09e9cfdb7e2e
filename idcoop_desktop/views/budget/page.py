"""« Budget »: envelopes, how a year goes, projects and aids, and every row of the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTabBar

from idcoop_desktop.domain.budget import BookQuery
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.text import NBSP, figure
from idcoop_desktop.services import budget
from idcoop_desktop.services.budget_lists import missing_proofs
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.budget.closed_band import ClosedBand
from idcoop_desktop.views.budget.envelope_actions import EnvelopeActions
from idcoop_desktop.views.budget.menus import EnvelopeMenu, ExportMenu
from idcoop_desktop.views.budget.overview import Overview
from idcoop_desktop.views.budget.views import BOOK, MISSING, OVERVIEW, PAYMENTS, VIEW_NAMES, Views
from idcoop_desktop.views.forms.ui_budget_page import Ui_BudgetPage
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.budget import BudgetBoard
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext

_KINDS: set[Kind] = {"money", "projects", "aids", "residences", "settings"}
_ALL_SCHEMES = "Tous"
_SHOWN = {"missing_pieces": MISSING, "payments_of_year": PAYMENTS}


class BudgetPage(LivePage):
    """Shows one year at a time, of one scheme or of all; the coming year can be prepared."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._latest_missing = Latest(context.background, owner=self, lane="lists")
        self._board: BudgetBoard | None = None
        self._year = context.desk.today().year
        self._scheme: Scheme | None = None
        self.ui = Ui_BudgetPage()
        self.ui.setupUi(self)
        self.actions_of_envelopes = EnvelopeActions(context, self)
        self.switch = _make_switch()
        self.ui.views_place.addWidget(self.switch)
        self.ui.views_place.addStretch(1)
        self.band = ClosedBand()
        self.ui.notice_place.addWidget(self.band)
        self.overview = Overview()
        self.ui.views.addWidget(self.overview)
        self.views = Views(context, self.ui.views)
        self._dress()
        self._connect()
        self.watch(context.changes, _KINDS)

    @property
    def board(self) -> BudgetBoard | None:
        """The figures shown, once they are read."""
        return self._board

    def show_record(self, kind: str, key: int) -> None:
        """Show a year, or its payments, or the pieces it waits for."""
        self._year = key
        self.switch.setCurrentIndex(_SHOWN.get(kind, OVERVIEW))
        self._refresh_now()

    def show_rows(self, query: BookQuery) -> None:
        """Show the rows of the books that a figure is made of, and what they add up to."""
        if self._board is None:
            return
        self.views.show_rows(query, self._board)
        self.switch.setCurrentIndex(BOOK)
        self.views.take_focus(BOOK)

    def focus_search(self) -> None:
        """Go to the search field of the list shown, if it has one."""
        shown = self.ui.views.currentWidget()
        field = None if shown is None else shown.findChild(SearchField)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def refresh(self) -> None:
        """Read the year again in the background; what is not seen is read when it is."""
        desk, year, scheme = self._context.desk, self._year, self._scheme
        self._latest.run(lambda: budget.budget_board(desk, year, scheme), done=self._show)

    def _show(self, board: BudgetBoard) -> None:
        self._board = board
        self._show_choices(board)
        self.band.show_closing(board)
        self.overview.show_board(board, self._context.desk.today())
        place = self.switch.currentIndex()
        self.views.show_board(board, place)
        self.ui.views.setCurrentWidget(self.views.widget(place) or self.overview)
        self.envelope_menu.show_board(board)
        for button in (self.ui.envelope_button, self.ui.export_button):
            button.setEnabled(True)
        desk, year, scheme = self._context.desk, board.year, board.scheme
        self._latest_missing.run(
            lambda: missing_proofs(desk, year, scheme), done=self._show_missing
        )

    def _show_missing(self, count: int) -> None:
        name = VIEW_NAMES[MISSING]
        self.switch.setTabText(MISSING, f"{name}{NBSP}({figure(count)})" if count else name)

    def _show_choices(self, board: BudgetBoard) -> None:
        coming = self._context.desk.today().year + 1
        years = sorted({*board.years, coming}, reverse=True)
        chooser = self.ui.year
        if [chooser.itemData(place) for place in range(chooser.count())] != years:
            chooser.clear()
            for year in years:
                chooser.addItem(str(year), year)
        chooser.setCurrentIndex(years.index(board.year))
        schemes = self.ui.scheme
        names = [_ALL_SCHEMES, *(board.names[scheme] for scheme in Scheme)]
        if [schemes.itemText(place) for place in range(schemes.count())] != names:
            schemes.clear()
            for name, scheme in zip(names, (None, *Scheme), strict=True):
                schemes.addItem(name, scheme)
        schemes.setCurrentIndex([None, *Scheme].index(board.scheme))

    def _choose_year(self) -> None:
        self._year = int(self.ui.year.currentData())
        self.refresh()

    def _choose_scheme(self) -> None:
        chosen = self.ui.scheme.currentData()
        self._scheme = None if chosen is None else Scheme(chosen)
        self.refresh()

    def _show_view(self, place: int) -> None:
        if self._board is not None:
            self.views.show_view(place, self._board)
        self.ui.views.setCurrentWidget(self.views.widget(place) or self.overview)

    def _open_envelope(self, scheme: Scheme) -> None:
        if self._board is not None:
            self.actions_of_envelopes.fund(self._board, scheme)

    def _dress(self) -> None:
        dress(self.ui.envelope_button, icon_name="wallet")
        dress(self.ui.export_button, icon_name="file-down")
        # The names of the schemes come once the page is shown.
        self.ui.scheme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.envelope_menu = EnvelopeMenu(self._context, self.actions_of_envelopes, self)
        self.export_menu = ExportMenu(self._context, self)
        self.ui.envelope_button.setMenu(self.envelope_menu)
        self.ui.export_button.setMenu(self.export_menu)
        for button in (self.ui.envelope_button, self.ui.export_button):
            button.setEnabled(False)

    def _connect(self) -> None:
        self.ui.year.activated.connect(self._choose_year)
        self.ui.scheme.activated.connect(self._choose_scheme)
        self.switch.currentChanged.connect(self._show_view)
        self.band.figures_asked.connect(self.envelope_menu.show_closing)
        self.overview.rows_asked.connect(self.show_rows)
        self.overview.opening_asked.connect(self._open_envelope)
        self.overview.export_asked.connect(self._export_picture)
        self.views.rows_asked.connect(self.show_rows)
        self.views.record_asked.connect(self._context.navigate)

    def _export_picture(self, picture: object, suffix: str) -> None:
        if self._board is not None:
            self.export_menu.export_picture(self._board, picture, suffix)


def _make_switch() -> QTabBar:
    switch = QTabBar()
    switch.setAccessibleName("Ce que montre le budget")
    switch.setDrawBase(False)
    switch.setExpanding(False)
    switch.setUsesScrollButtons(False)
    for name in VIEW_NAMES.values():
        switch.addTab(name)
    return switch
