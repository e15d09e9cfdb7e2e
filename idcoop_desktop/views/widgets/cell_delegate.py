"""Paints the cells of every list: text, second line, chip or gauge, selection and focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from idcoop_desktop.views.models.columns import DETAIL_ROLE, FRACTION_ROLE, TONE_ROLE
from idcoop_desktop.views.theme import tokens
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.painting import paint_chip, paint_gauge, semi_bold, smaller

if TYPE_CHECKING:
    from idcoop_desktop.views.tokens import Tokens

Index = QModelIndex | QPersistentModelIndex

_PAD = 12
_MARK = 3
_GAUGE_TEXT = 52


class CellDelegate(QStyledItemDelegate):
    """One delegate for every column; what it paints depends on the roles of the model."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        colours = tokens()
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(cell.font)
            _paint_ground(painter, cell, index, colours)
            _paint_content(painter, cell, index, colours)
        finally:
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * _PAD, max(hint.height(), 40))


def _paint_ground(
    painter: QPainter, cell: QStyleOptionViewItem, index: Index, colours: Tokens
) -> None:
    selected = bool(cell.state & QStyle.StateFlag.State_Selected)
    hovered = bool(cell.state & QStyle.StateFlag.State_MouseOver)
    if selected:
        painter.fillRect(cell.rect, QColor(colours.accent_soft))
    elif hovered:
        painter.fillRect(cell.rect, QColor(colours.hover))
    line = QColor(colours.border)
    line.setAlpha(130)
    painter.fillRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1, line)
    if selected and _is_first(cell, index):
        painter.fillRect(
            cell.rect.left(), cell.rect.top(), _MARK, cell.rect.height(), QColor(colours.accent)
        )
    if cell.state & QStyle.StateFlag.State_HasFocus and not selected:
        painter.setPen(QColor(colours.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(cell.rect).adjusted(4.5, 3.5, -4.5, -4.5), 5, 5)


def _is_first(cell: QStyleOptionViewItem, index: Index) -> bool:
    view = cell.widget
    if not isinstance(view, QTableView):
        return index.column() == 0
    return view.horizontalHeader().visualIndex(index.column()) == 0


def _paint_content(
    painter: QPainter, cell: QStyleOptionViewItem, index: Index, colours: Tokens
) -> None:
    area = QRectF(cell.rect).adjusted(_PAD, 0, -_PAD, 0)
    tone = index.data(TONE_ROLE)
    fraction = index.data(FRACTION_ROLE)
    detail = index.data(DETAIL_ROLE)
    if tone is not None and cell.text:
        paint_chip(painter, area, cell.text, Tone(tone), colours)
    elif fraction is not None:
        bar = area.adjusted(0, 0, -_GAUGE_TEXT, 0)
        paint_gauge(painter, bar, fraction, QColor(colours.accent), QColor(colours.track))
        _paint_text(painter, area, cell.text, Qt.AlignmentFlag.AlignRight, colours.text)
    elif detail:
        _paint_two_lines(painter, area, cell, str(detail), colours)
    else:
        _paint_text(painter, area, cell.text, cell.displayAlignment, colours.text)


def _paint_two_lines(
    painter: QPainter, area: QRectF, cell: QStyleOptionViewItem, detail: str, colours: Tokens
) -> None:
    middle = area.center().y()
    upper = QRectF(area.left(), middle - 19, area.width(), 20)
    lower = QRectF(area.left(), middle + 1, area.width(), 17)
    painter.setFont(semi_bold(cell.font))
    _paint_text(painter, upper, cell.text, cell.displayAlignment, colours.text)
    painter.setFont(smaller(cell.font))
    _paint_text(painter, lower, detail, cell.displayAlignment, colours.muted)


def _paint_text(
    painter: QPainter, area: QRectF, text: str, alignment: Qt.AlignmentFlag, colour: str
) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    sideways = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
    painter.setPen(QColor(colour))
    painter.drawText(area, int(sideways | Qt.AlignmentFlag.AlignVCenter), shown)
