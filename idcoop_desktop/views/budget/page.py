"""« Budget »: the envelope of a year, the projects it pays for and every row of the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import budget, money
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.budget.envelope_card import EnvelopeCard
from idcoop_desktop.views.budget.envelope_dialog import EnvelopeDialog, EnvelopeRequest
from idcoop_desktop.views.budget.project_bars import ProjectBars
from idcoop_desktop.views.budget.tables import BudgetTables
from idcoop_desktop.views.forms.ui_budget_page import Ui_BudgetPage
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.form_dialog import run_form
from idcoop_desktop.views.widgets.live_page import LivePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.budget import BudgetBoard
    from idcoop_desktop.views.context import PageContext

_WIDTHS = [680, 380]


class BudgetPage(LivePage):
    """Shows one year at a time; the coming year can be prepared."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._board: BudgetBoard | None = None
        self._year = context.desk.today().year
        self.ui = Ui_BudgetPage()
        self.ui.setupUi(self)
        self.tables = BudgetTables()
        self.envelope = EnvelopeCard()
        self.bars = ProjectBars()
        self._bars_card = Card("Accordé et payé par projet")
        self._bars_card.column.addWidget(self.bars)
        self.split = DetailSplit(self.tables, detail_name="Enveloppe de l’année")
        self.split.setSizes(_WIDTHS)
        self.split.detail.addWidget(self.envelope)
        self.split.detail.addWidget(self._bars_card)
        self.split.detail.addStretch(1)
        self.ui.body.addWidget(self.split)
        dress(self.ui.fund_button, icon_name="plus")
        self.ui.fund_button.setEnabled(False)
        self.ui.year.activated.connect(self._choose_year)
        self.ui.fund_button.clicked.connect(self.fund)
        self.envelope.asked.connect(self.fund)
        self.tables.project_asked.connect(lambda key: context.navigate("project", key))
        self.watch(context.changes, {"money", "projects", "residences", "settings"})

    def show_record(self, _kind: str, key: int) -> None:
        """Show a year."""
        self._year = key
        self._refresh_now()

    def refresh(self) -> None:
        """Read the year again in the background."""
        desk, year = self._context.desk, self._year
        self._latest.run(lambda: budget.budget_board(desk, year), done=self._show)

    def fund(self) -> None:
        """Open the year's envelope, or add money to it."""
        if self._board is None:
            return
        desk, envelope = self._context.desk, self._board.envelope
        dialog = EnvelopeDialog(self._board.year, envelope, self)

        def save(request: EnvelopeRequest) -> None:
            if envelope is None:
                money.open_envelope(desk, request.year, request.amount_cents)
            else:
                money.top_up_envelope(desk, request.year, request.amount_cents, request.reason)

        def saved(_nothing: None) -> None:
            done = "ouverte" if envelope is None else "complétée"
            self._context.changes.announce("money")
            self._context.notice(f"Enveloppe {done}. {UNDO}")

        run_form(dialog, self._context.background, save, saved)

    def _choose_year(self) -> None:
        self._year = int(self.ui.year.currentData())
        self.refresh()

    def _show(self, board: BudgetBoard) -> None:
        self._board = board
        self._show_years(board)
        self.tables.show_board(board)
        self.envelope.show_board(board)
        self.bars.show_lines(board.lines)
        self._bars_card.setVisible(not self.bars.isHidden())
        self.ui.fund_button.setEnabled(True)
        self.ui.fund_button.setVisible(board.envelope is not None)

    def _show_years(self, board: BudgetBoard) -> None:
        coming = self._context.desk.today().year + 1
        years = sorted({*board.years, coming}, reverse=True)
        chooser = self.ui.year
        if [chooser.itemData(place) for place in range(chooser.count())] != years:
            chooser.clear()
            for year in years:
                chooser.addItem(str(year), year)
        chooser.setCurrentIndex(years.index(board.year))
