"""A small picture of a sheet of labels: those already used, those to come on the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.labels import PAGE_HEIGHT, PAGE_WIDTH, USUAL
from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from idcoop_desktop.domain.labels import LabelSheet
    from idcoop_desktop.views.tokens import Tokens

_WIDTH = 240
_CORNER = 3.0
_LINE = 4.0


class SheetPicture(QWidget):
    """Paints the sheet; :attr:`picked` gives the label clicked, counted from 1."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._start, self._labels = USUAL, 1, 0
        self.setAccessibleName("Aperçu de la planche")
        self.setFixedSize(_WIDTH, round(_WIDTH * PAGE_HEIGHT / PAGE_WIDTH))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip("Cliquez sur la première étiquette à imprimer")

    def show_sheet(self, sheet: LabelSheet, start: int, labels: int) -> None:
        """Show ``labels`` labels, the first of them at ``start`` (counted from 1)."""
        self._sheet, self._start, self._labels = sheet, start, labels
        first = min(labels, sheet.count - start + 1)
        self.setAccessibleDescription(
            f"{sheet.label}. {plural(start - 1, 'étiquette laissée', 'étiquettes laissées')} au "
            f"début, {plural(first, 'étiquette imprimée', 'étiquettes imprimées')} sur la "
            "première feuille."
        )
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(self._sheet.count):
            if self._box(place).contains(event.position()):
                self.picked.emit(place + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.setBrush(QColor(colours.card))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            for place in range(self._sheet.count):
                self._paint_label(painter, place, colours)
        finally:
            painter.end()

    def _paint_label(self, painter: QPainter, place: int, colours: Tokens) -> None:
        box = self._box(place).adjusted(1, 1, -1, -1)
        used = place < self._start - 1
        printed = not used and place < self._start - 1 + self._labels
        style = Qt.PenStyle.DotLine if used else Qt.PenStyle.SolidLine
        colour = colours.accent if printed else colours.field_border
        painter.setPen(QPen(QColor(colour), 1, style))
        painter.setBrush(QColor(colours.accent_soft if printed else colours.card))
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        if printed:
            self._paint_lines(painter, box, colours)

    def _paint_lines(self, painter: QPainter, box: QRectF, colours: Tokens) -> None:
        painter.setPen(QPen(QColor(colours.accent), 1.2))
        top, left = box.center().y() - 1.5 * _LINE, box.left() + 0.12 * box.width()
        for number, share in enumerate((0.55, 0.35, 0.45, 0.4)):
            y = top + number * _LINE
            if box.top() < y < box.bottom():
                painter.drawLine(
                    QRectF(left, y, share * box.width(), 0).topLeft(),
                    QRectF(left, y, share * box.width(), 0).topRight(),
                )

    def _box(self, place: int) -> QRectF:
        scale = self.width() / PAGE_WIDTH
        x, y = self._sheet.corner(place)
        size = (self._sheet.width * scale, self._sheet.height * scale)
        return QRectF(x * scale, y * scale, *size)
