"""Paints the amounts of a project or aid as one bar: requested, granted, committed and paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from idcoop_desktop.views.theme import tokens
from idcoop_desktop.views.widgets.cell_delegate import CellDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from idcoop_desktop.domain.budget import OwnerLine
    from idcoop_desktop.views.models.window import WindowModel

_BAR, _PAD, _RADIUS = 12, 12, 4.0
PARTS = (
    ("requested", "money_requested"),
    ("granted", "money_granted"),
    ("committed", "money_committed"),
    ("paid", "money_paid"),
)
"""The amounts of a bar, the one behind first, and the colour of each."""


class PartsDelegate(CellDelegate):
    """Each bar is as long as what was requested, or granted beyond it."""

    def __init__(self, model: WindowModel[OwnerLine], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        line = self._rows.row_at(index.row())
        if line is None:
            return
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(option.rect).adjusted(_PAD, 0, -_PAD, 0)
            _paint_parts(painter, area, line)
        finally:
            painter.restore()


def _paint_parts(painter: QPainter, area: QRectF, line: OwnerLine) -> None:
    colours, amounts = tokens(), line.amounts
    whole = QRectF(area.left(), area.center().y() - _BAR / 2, area.width(), _BAR)
    longest = max(amounts.requested, amounts.granted, amounts.committed, amounts.paid, 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.track))
    painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
    for name, role in PARTS:
        cents: int = getattr(amounts, name)
        if cents > 0:
            part = QRectF(whole)
            part.setWidth(max(whole.width() * cents / longest, 2 * _RADIUS))
            painter.setBrush(QColor(getattr(colours, role)))
            painter.drawRoundedRect(part, _RADIUS, _RADIUS)
