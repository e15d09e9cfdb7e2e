"""Paints the palette: quiet titles of groups, rows with an icon, a name and a hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from idcoop_desktop.views.icons import DEFAULT_SIZE, icon
from idcoop_desktop.views.models.go_to_rows import ROW_ROLE, GoToRow
from idcoop_desktop.views.theme import tokens
from idcoop_desktop.views.widgets.painting import semi_bold, smaller

if TYPE_CHECKING:
    from idcoop_desktop.views.tokens import Tokens

Index = QModelIndex | QPersistentModelIndex

_ROW = 40
_TITLE = 30
_PAD = 12
_TEXT = 42
_HINT_SHARE = 0.45
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GoToDelegate(QStyledItemDelegate):
    """Draws one row of the palette."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: GoToRow = index.data(ROW_ROLE)
        return QSize(200, _TITLE if row.run is None else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        row: GoToRow = index.data(ROW_ROLE)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if row.run is None:
                _paint_title(painter, cell, row, tokens())
            else:
                _paint_row(painter, cell, row, tokens())
        finally:
            painter.restore()


def _paint_title(
    painter: QPainter, cell: QStyleOptionViewItem, row: GoToRow, colours: Tokens
) -> None:
    painter.setFont(semi_bold(smaller(cell.font)))
    painter.setPen(QColor(colours.muted))
    area = QRectF(cell.rect).adjusted(_PAD, 6, -_PAD, 0)
    painter.drawText(area, int(_LEFT), row.label)


def _paint_row(
    painter: QPainter, cell: QStyleOptionViewItem, row: GoToRow, colours: Tokens
) -> None:
    ground = QRectF(cell.rect).adjusted(4, 1, -4, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if cell.state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(ground, 7, 7)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(
            QRectF(ground.left(), ground.top() + 8, 3, ground.height() - 16), 1.5, 1.5
        )
    elif cell.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(ground, 7, 7)
    top = cell.rect.center().y() - DEFAULT_SIZE // 2
    sign = icon(row.icon_name, "muted")
    sign.paint(painter, cell.rect.left() + _PAD + 2, top, DEFAULT_SIZE, DEFAULT_SIZE)
    whole = QRectF(cell.rect).adjusted(_TEXT, 0, -_PAD - 4, 0)
    painter.setFont(smaller(cell.font))
    hint = painter.fontMetrics().elidedText(
        row.hint, Qt.TextElideMode.ElideRight, int(whole.width() * _HINT_SHARE)
    )
    taken = painter.fontMetrics().horizontalAdvance(hint)
    painter.setPen(QColor(colours.muted))
    painter.drawText(whole, int(_RIGHT), hint)
    painter.setFont(cell.font)
    painter.setPen(QColor(colours.text))
    left = whole.adjusted(0, 0, -taken - 12, 0)
    label = painter.fontMetrics().elidedText(
        row.label, Qt.TextElideMode.ElideRight, int(left.width())
    )
    painter.drawText(left, int(_LEFT), label)
