"""The two menus of the budget page: what is done with envelopes, and what is taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.budget.charts import BudgetPicture
from idcoop_desktop.views.icons import icon

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.budget import BudgetBoard
    from idcoop_desktop.views.budget.envelope_actions import EnvelopeActions
    from idcoop_desktop.views.budget.page import BudgetPage
    from idcoop_desktop.views.context import PageContext

_FILES = (
    ("Classeur Excel, paiements et enveloppes…", "xlsx", "file-spreadsheet", "budget"),
    ("Journal des paiements (CSV)…", "csv", "file-text", "paiements"),
    ("État des dépenses à signer (PDF)…", "pdf", "printer", "etat-des-depenses"),
)


class EnvelopeMenu(QMenu):
    """Open or complete the envelope of each scheme, move money, close the year."""

    def __init__(self, context: PageContext, deeds: EnvelopeActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._deeds, self._parent = context, deeds, parent
        self._board: BudgetBoard | None = None
        self.funds: dict[Scheme, QAction] = {}
        for scheme in Scheme:
            action = self.addAction(icon("plus"), "")
            action.triggered.connect(lambda _on=False, wanted=scheme: self._fund(wanted))
            self.funds[scheme] = action
        self.move_action = self.addAction(icon("arrow-right"), "Virer entre enveloppes…")
        self.move_action.triggered.connect(self._move_money)
        self.addSeparator()
        self.close_action = self.addAction(icon("lock"), "")
        self.close_action.triggered.connect(self.show_closing)

    def show_board(self, board: BudgetBoard) -> None:
        """Offer what can be done with the year and schemes shown."""
        self._board = board
        opened = {one.scheme: one.is_open for one in board.envelopes}
        still = board.closing is None
        for scheme, action in self.funds.items():
            verb = "Compléter" if opened.get(scheme) else "Ouvrir"
            name = board.names[scheme].replace("&", "&&")
            action.setText(f"{verb} l’enveloppe {name} {board.year}…")
            action.setVisible(scheme in opened)
            action.setEnabled(still)
        self.move_action.setEnabled(still)
        self.close_action.setText(f"Clôturer l’exercice {board.year}…")
        self.close_action.setEnabled(still and board.year <= self._context.desk.today().year)

    def _fund(self, scheme: Scheme) -> None:
        if self._board is not None:
            self._deeds.fund(self._board, scheme)

    def _move_money(self) -> None:
        if self._board is not None:
            self._deeds.move(self._board, self._board.scheme)

    def show_closing(self) -> None:
        """Close the year, or show what was frozen when it was."""
        from idcoop_desktop.views.closing.opening import open_closing_dialog

        if self._board is not None:
            open_closing_dialog(self._context, self._parent, self._board.year)


class ExportMenu(QMenu):
    """The year as a workbook, as a journal of payments, or as a statement to sign."""

    def __init__(self, context: PageContext, page: BudgetPage) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        for words, suffix, icon_name, name in _FILES:
            action = self.addAction(icon(icon_name), words)
            action.triggered.connect(
                lambda _on=False, suffix=suffix, name=name: self._export(suffix, name)
            )

    def export_picture(self, board: BudgetBoard, picture: object, suffix: str) -> None:
        """Ask where, then write a chart or its table."""
        from idcoop_desktop.views.dashboard.chart_export import export_picture

        if isinstance(picture, BudgetPicture):
            which = "" if board.scheme is None else f", {board.names[board.scheme]}"
            day = format_date(self._context.desk.today())
            source = f"{board.coop_name}, budget {board.year}{which}. Au {day}."
            export_picture(self._context, self._page, picture, suffix=suffix, source=source)

    def _export(self, suffix: str, name: str) -> None:
        from idcoop_desktop.services.budget_files import write_budget
        from idcoop_desktop.views.dashboard.chart_export import save_as

        board, desk = self._page.board, self._context.desk
        if board is None:
            return
        which = "" if board.scheme is None else f"-{board.scheme.value}"

        def write(path: Path) -> None:
            write_budget(desk, path, board.year, board.scheme)

        save_as(
            self._context,
            self._page,
            name=f"{name}-{board.year}{which}",
            suffix=suffix,
            write=write,
        )
