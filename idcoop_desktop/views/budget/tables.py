"""The two tables of the budget under one switch, each with its totals in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.views.budget.columns import ENTRY_COLUMNS, PROJECT_COLUMNS
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import label
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from idcoop_desktop.services.budget import BookLine, BudgetBoard, BudgetLine

PROJECTS, ENTRIES = 0, 1


class BudgetTables(QWidget):
    """Projects and rows of the books; :attr:`project_asked` carries a project's identity."""

    project_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[BookLine, ...] = ()
        self.switch = self._make_switch()
        self.missing_only = QCheckBox("Seulement les justificatifs &manquants")
        self.projects = ListView("Projets de l’année", row_height=TWO_LINES_HEIGHT)
        self.entries = ListView("Écritures de l’année", row_height=TWO_LINES_HEIGHT)
        self.project_rows: RowsModel[BudgetLine] = RowsModel(
            PROJECT_COLUMNS, key=lambda line: line.project.id, parent=self
        )
        self.entry_rows: RowsModel[BookLine] = RowsModel(
            ENTRY_COLUMNS, key=lambda line: line.entry.id, parent=self
        )
        self._sides = (
            _side(self.projects, "Aucun projet n’a reçu d’aide financière cette année-là."),
            _side(self.entries, "Aucune écriture cette année-là."),
        )
        self._totals = (label("", "muted"), label("", "muted"))
        self._stack = QStackedWidget()
        for side in self._sides:
            self._stack.addWidget(side)
        self._arrange()
        self.projects.set_model(self.project_rows)
        self.entries.set_model(self.entry_rows)
        self._connect()
        self._show_table(PROJECTS)

    def show_board(self, board: BudgetBoard) -> None:
        """Show the projects and the books of a year."""
        self._entries = board.entries
        self.project_rows.set_rows(board.lines)
        self._sides[PROJECTS].show_count(len(board.lines), searching=False)
        self._totals[PROJECTS].setText(projects_total(board))
        missing = board.missing_receipts
        self.missing_only.setText(f"Seulement les justificatifs &manquants ({missing})")
        self.missing_only.setEnabled(bool(missing) or self.missing_only.isChecked())
        self._totals[ENTRIES].setText(entries_total(board))
        self._show_entries()

    def _show_entries(self) -> None:
        only = self.missing_only.isChecked()
        shown = [line for line in self._entries if line.receipt_missing or not only]
        self.entry_rows.set_rows(shown)
        self._sides[ENTRIES].show_count(len(shown), searching=only and bool(self._entries))

    def _show_table(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.missing_only.setVisible(place == ENTRIES)
        for number, words in enumerate(self._totals):
            words.setVisible(number == place)

    def _open_project(self, key: int) -> None:
        self.project_asked.emit(key)

    def _open_entry(self, key: int) -> None:
        line = next(line for line in self._entries if line.entry.id == key)
        if line.entry.project_id is not None:
            self.project_asked.emit(line.entry.project_id)

    def _connect(self) -> None:
        def clicked_project(index: QModelIndex) -> None:
            self._open_project(self.project_rows.key_at(index.row()) or 0)

        def clicked_entry(index: QModelIndex) -> None:
            self._open_entry(self.entry_rows.key_at(index.row()) or 0)

        self.switch.currentChanged.connect(self._show_table)
        self.missing_only.toggled.connect(self._show_entries)
        self.projects.opened.connect(self._open_project)
        self.entries.opened.connect(self._open_entry)
        self.projects.clicked.connect(clicked_project)
        self.entries.clicked.connect(clicked_entry)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.switch)
        head.addStretch(1)
        head.addWidget(self.missing_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        for words in self._totals:
            column.addWidget(words)

    def _make_switch(self) -> QTabBar:
        switch = QTabBar()
        switch.setAccessibleName("Projets ou écritures")
        switch.setDrawBase(False)
        switch.setExpanding(False)
        switch.setUsesScrollButtons(False)
        switch.addTab("Projets")
        switch.addTab("Écritures")
        return switch


def projects_total(board: BudgetBoard) -> str:
    """Return the sums of the projects' table in one sentence."""
    amounts = [line.amounts for line in board.lines]
    if not amounts:
        return ""
    parts = (
        ("accordé", sum(one.granted for one in amounts)),
        ("engagé", sum(one.committed for one in amounts)),
        ("payé", sum(one.paid for one in amounts)),
        ("à payer", sum(one.remaining for one in amounts)),
    )
    said = ", ".join(f"{words} {format_cents(cents)}" for words, cents in parts)
    return f"{plural(len(amounts), 'projet')}{NBSP}: {said}"


def entries_total(board: BudgetBoard) -> str:
    """Return how many rows the books have and how many proofs are missing."""
    if not board.entries:
        return ""
    rows = plural(len(board.entries), "écriture")
    missing = board.missing_receipts
    if not missing:
        return f"{rows}. Chaque paiement a son justificatif."
    return f"{rows}. {plural(missing, 'paiement')} sans justificatif."


def _side(rows: ListView, sentence: str) -> ListSide:
    rows.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
    return ListSide(
        rows,
        none_yet=EmptyState(icon_name="wallet", sentence=sentence),
        none_found=EmptyState(
            icon_name="circle-check", sentence="Chaque paiement a son justificatif."
        ),
    )
