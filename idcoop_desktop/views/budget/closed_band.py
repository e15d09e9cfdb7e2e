"""The band that says a year is closed: what that means, since when, by whom, and its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from idcoop_desktop.services.budget import BudgetBoard


class ClosedBand(QFrame):
    """Hidden while the year is open; emits :attr:`figures_asked`."""

    figures_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(10)
        line.addWidget(IconLabel("lock", "text"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.told = label("")
        line.addWidget(self.told, 1)
        self.figures = button("Chiffres arrêtés…", on_click=self.figures_asked.emit, kind="link")
        line.addWidget(self.figures, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_closing(self, board: BudgetBoard) -> None:
        """Show whether the year is closed."""
        closing = board.closing
        self.setVisible(closing is not None)
        if closing is None:
            return
        who = f", décision{NBSP}: {closing.decided_by}" if closing.decided_by else ""
        self.told.setText(
            f"L’exercice {board.year} est clos depuis le {format_date(closing.closed_on)}{who}. "
            f"Ses chiffres ne changent plus{NBSP}; une correction s’écrit dans l’exercice ouvert."
        )
