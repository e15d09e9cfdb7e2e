"""A line of a card that leads somewhere: one click, Enter or Space."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.labels import readable
from idcoop_desktop.views.widgets.painting import chip_size, paint_chip, semi_bold, smaller

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from idcoop_desktop.views.tokens import Tokens

_PAD = 10
_GAP = 10
_ICON = 18
_ONE_LINE = 36
_TWO_LINES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class LineText:
    """What a line says: a title, a quieter second line, a chip at the right, an icon."""

    title: str
    detail: str = ""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    icon_name: str = ""

    @property
    def spoken(self) -> str:
        """The whole line on one breath, for screen readers and tool tips."""
        return ", ".join(part for part in (self.title, self.detail, self.chip) if part)


class LinkLine(QAbstractButton):
    """Paints a :class:`LineText` in the width it is given and calls ``on_click``."""

    def __init__(
        self,
        text: LineText,
        *,
        on_click: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.line = replace(text, title=readable(text.title), detail=readable(text.detail))
        self.setAccessibleName(readable(text.spoken))
        self.setToolTip(plain_tool_tip(text.spoken))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: on_click())

    def sizeHint(self) -> QSize:
        return QSize(260, _TWO_LINES if self.line.detail else _ONE_LINE)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            self._paint_ground(painter, colours)
            self._paint_words(painter, self._paint_ends(painter, colours), colours)
        finally:
            painter.end()

    def _paint_ground(self, painter: QPainter, colours: Tokens) -> None:
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QColor(colours.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
        lit = self.underMouse() or self.isDown() or self.isChecked()
        painter.setBrush(QColor(colours.hover) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 7, 7)

    def _paint_ends(self, painter: QPainter, colours: Tokens) -> QRectF:
        area = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
        if self.line.icon_name:
            box = QRectF(area.left(), area.center().y() - _ICON / 2, _ICON, _ICON).toRect()
            icon(self.line.icon_name, "muted").paint(painter, box)
            area.setLeft(area.left() + _ICON + _GAP)
        if self.line.chip:
            painter.setFont(smaller(self.font()))
            wide = chip_size(QFontMetrics(painter.font()), self.line.chip).width()
            place = QRectF(area.right() - wide, area.top(), wide, area.height())
            paint_chip(painter, place, self.line.chip, self.line.tone, colours)
            area.setRight(place.left() - _GAP)
        return area

    def _paint_words(self, painter: QPainter, area: QRectF, colours: Tokens) -> None:
        middle = area.center().y()
        if not self.line.detail:
            painter.setFont(self.font())
            _elided(painter, area, self.line.title, colours.text)
            return
        painter.setFont(semi_bold(self.font()))
        _elided(
            painter,
            QRectF(area.left(), middle - 20, area.width(), 20),
            self.line.title,
            colours.text,
        )
        painter.setFont(smaller(self.font()))
        _elided(
            painter,
            QRectF(area.left(), middle + 1, area.width(), 18),
            self.line.detail,
            colours.muted,
        )


def _elided(painter: QPainter, area: QRectF, text: str, colour: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.setPen(QColor(colour))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
