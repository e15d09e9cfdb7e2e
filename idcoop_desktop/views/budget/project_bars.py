"""A bar chart of the projects of a year: granted, and paid inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import smaller

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.services.budget import BudgetLine
    from idcoop_desktop.views.tokens import Tokens

_ROW = 42
_BAR = 12
_LEGEND = 26
_MOST = 8
_RADIUS = 4.0
_DOT = 9


class ProjectBars(QWidget):
    """Shows the biggest grants; the figures are in the accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Accordé et payé par projet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: tuple[BudgetLine, ...] = ()

    def show_lines(self, lines: Sequence[BudgetLine]) -> None:
        """Show projects, the biggest grant first."""
        granted = [line for line in lines if line.amounts.granted or line.amounts.paid]
        self._lines = tuple(granted[:_MOST])
        said = [
            f"{line.project.title}{NBSP}: accordé {format_cents(line.amounts.granted)}, "
            f"payé {format_cents(line.amounts.paid)}"
            for line in granted
        ]
        self.setAccessibleDescription(f"{plural(len(granted), 'projet')}. " + ". ".join(said))
        self.setVisible(bool(granted))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, _LEGEND + len(self._lines) * _ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(smaller(self.font()))
            colours = tokens_of(self.palette())
            self._paint_legend(painter, colours)
            widest = max(
                (max(line.amounts.granted, line.amounts.paid) for line in self._lines), default=0
            )
            for place, line in enumerate(self._lines):
                self._paint_line(painter, _LEGEND + place * _ROW, line, widest, colours)
        finally:
            painter.end()

    def _paint_legend(self, painter: QPainter, colours: Tokens) -> None:
        left = 0.0
        for words, colour in (("Accordé", colours.money_granted), ("Payé", colours.money_paid)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QRectF(left, 4, _DOT, _DOT))
            painter.setPen(QColor(colours.muted))
            room = QRectF(left + 15, 0, 90, 18)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
            left += 15 + painter.fontMetrics().horizontalAdvance(words) + 18

    def _paint_line(
        self, painter: QPainter, top: float, line: BudgetLine, widest: int, colours: Tokens
    ) -> None:
        amounts, metrics = line.amounts, painter.fontMetrics()
        figure = (
            f"{format_cents(amounts.paid, decimals=False)} sur "
            f"{format_cents(amounts.granted, decimals=False)}"
        )
        figure_width = metrics.horizontalAdvance(figure) + 8
        title = metrics.elidedText(
            line.project.title, Qt.TextElideMode.ElideRight, max(self.width() - figure_width, 20)
        )
        words = QRectF(0, top, self.width(), 18)
        painter.setPen(QColor(colours.text))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft), title)
        painter.setPen(QColor(colours.muted))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight), figure)
        painter.setPen(Qt.PenStyle.NoPen)
        for cents, colour in (
            (widest, colours.track),
            (amounts.granted, colours.money_granted),
            (amounts.paid, colours.money_paid),
        ):
            if cents > 0:
                painter.setBrush(QColor(colour))
                wide = max(self.width() * cents / max(widest, 1), 2 * _RADIUS)
                painter.drawRoundedRect(QRectF(0, top + 20, wide, _BAR), _RADIUS, _RADIUS)
