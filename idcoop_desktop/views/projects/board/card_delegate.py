"""Paints a card: title, place, bearer, money, how long it has been there, what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from idcoop_desktop.services.project_list import ProjectCard
from idcoop_desktop.views.models.window import WindowModel
from idcoop_desktop.views.projects.board.words import LONGEST, amount, due, short_age
from idcoop_desktop.views.theme import tokens
from idcoop_desktop.views.tokens import Tokens, Tone
from idcoop_desktop.views.widgets.painting import paint_sign, semi_bold, smaller

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

Index = QModelIndex | QPersistentModelIndex

CARD_HEIGHT = 152
CARD_MARGINS = QMargins(5, 3, 5, 3)
_PAD = 11
_SIGN = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CardDelegate(QStyledItemDelegate):
    """No widget a card: thousands cost as much as those that are seen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = tokens()
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(option.rect).adjusted(5.5, 3.5, -5.5, -3.5)
            _paint_ground(painter, area, option, colours)
            model = index.model()
            card = model.row_at(index.row()) if isinstance(model, WindowModel) else None
            if isinstance(card, ProjectCard):
                inside = area.adjusted(_PAD, 8, -_PAD, -8)
                _paint_card(painter, inside, card, option.font, colours)
        finally:
            painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, CARD_HEIGHT)


def _paint_ground(
    painter: QPainter, area: QRectF, option: QStyleOptionViewItem, colours: Tokens
) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    ground = colours.accent_soft if selected else colours.hover if hovered else colours.raised
    edge = colours.accent if selected or focused else colours.border
    painter.setPen(QPen(QColor(edge), 2 if focused else 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(area, 8, 8)


def _paint_card(
    painter: QPainter, area: QRectF, card: ProjectCard, font: QFont, colours: Tokens
) -> None:
    row = card.row
    painter.setFont(semi_bold(font))
    painter.setPen(QColor(colours.text))
    _two_lines(painter, area, row.project.title[:LONGEST], 17)
    painter.setFont(smaller(font))
    top = area.top() + 36
    painter.setPen(QColor(colours.muted))
    for words in (row.residence, row.lead or "Sans porteur"):
        _line(painter, QRectF(area.left(), top, area.width(), 16), words[:LONGEST])
        top += 16
    top += 5
    line = QColor(colours.border)
    painter.fillRect(QRectF(area.left(), top, area.width(), 1), line)
    _paint_figures(painter, QRectF(area.left(), top + 5, area.width(), 17), card, colours)
    _paint_next(painter, QRectF(area.left(), top + 24, area.width(), 16), card, colours)


def _paint_figures(painter: QPainter, area: QRectF, card: ProjectCard, colours: Tokens) -> None:
    since = short_age(card)
    taken = QFontMetrics(painter.font()).horizontalAdvance(since)
    painter.setPen(QColor(colours.muted))
    painter.drawText(area, _RIGHT, since)
    painter.setPen(QColor(colours.text))
    _line(painter, area.adjusted(0, 0, -taken - 8, 0), amount(card) or "Sans aide d’argent")


def _paint_next(painter: QPainter, area: QRectF, card: ProjectCard, colours: Tokens) -> None:
    if not card.next_step:
        return
    tone = Tone.DANGER if card.late else Tone.WAITING if card.due_on else Tone.NEUTRAL
    colour = colours.danger if card.late else colours.warning if card.due_on else colours.muted
    sign = QRectF(area.left() + 1, area.center().y() - _SIGN / 2, _SIGN, _SIGN)
    paint_sign(painter, sign, tone, QColor(colour))
    painter.setPen(QColor(colour))
    when = due(card)
    words = f"{when} · {card.next_step}" if when else card.next_step
    _two_lines(painter, area.adjusted(_SIGN + 7, 0, 0, 0), words[:LONGEST], 16)


def _line(painter: QPainter, area: QRectF, words: str) -> None:
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, _LEFT, shown)


def _two_lines(painter: QPainter, area: QRectF, words: str, height: int) -> None:
    """Write words on two lines at most from the top of ``area``, the second cut if need be."""
    layout = QTextLayout(words, painter.font())
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(area.width())
    layout.endLayout()
    ended = first.textLength()
    upper = QRectF(area.left(), area.top(), area.width(), height)
    _line(painter, upper, words[:ended].rstrip())
    _line(painter, upper.translated(0, height), words[ended:].strip())
