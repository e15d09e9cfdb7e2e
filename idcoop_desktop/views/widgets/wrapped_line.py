"""A line that leads somewhere whose title takes as many rows as it needs: nothing of it is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from idcoop_desktop.views.widgets.labels import breakable
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine
from idcoop_desktop.views.widgets.painting import chip_size, semi_bold, smaller

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.tokens import Tokens

_BESIDE = 10
_DETAIL = 19
_AROUND = 7
_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class WrappedLine(LinkLine):
    """Like :class:`LinkLine` without an icon, for a sentence."""

    def __init__(
        self,
        text: LineText,
        *,
        on_click: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, on_click=on_click, parent=parent)
        self._heights: dict[int, int] = {}
        policy = self.sizePolicy()
        # A fixed height would be that of the hint, whatever the width asks for.
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Asked some thirty times for one and the same layout of a page.
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._height_in(width)
        return known

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights.clear()
        super().changeEvent(event)

    def _height_in(self, width: int) -> int:
        chip = chip_size(QFontMetrics(smaller(self.font())), self.line.chip).width() + _BESIDE
        room = width - 2 * _BESIDE - (chip if self.line.chip else 0)
        detail = _DETAIL if self.line.detail else 0
        return max(self.sizeHint().height(), self._title_height(room) + detail + 2 * _AROUND)

    def _title_height(self, room: int) -> int:
        metrics = QFontMetrics(semi_bold(self.font()))
        whole = QRect(0, 0, max(room, 1), 1 << 20)
        return metrics.boundingRect(whole, _FLAGS, breakable(self.line.title)).height()

    def _paint_words(self, painter: QPainter, area: QRectF, colours: Tokens) -> None:
        tall = self._title_height(int(area.width()))
        detail = _DETAIL if self.line.detail else 0
        top = area.top() + (area.height() - tall - detail) / 2
        painter.setFont(semi_bold(self.font()))
        painter.setPen(QColor(colours.text))
        title = QRectF(area.left(), top, int(area.width()), tall)
        painter.drawText(title, _FLAGS, breakable(self.line.title))
        painter.setFont(smaller(self.font()))
        painter.setPen(QColor(colours.muted))
        below = QRectF(area.left(), top + tall + 1, int(area.width()), detail)
        metrics, side = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self.line.detail, side, int(area.width()))
        painter.drawText(below, _FLAGS, shown)
