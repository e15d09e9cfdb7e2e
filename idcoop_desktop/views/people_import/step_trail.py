"""Where one is in the import: numbered steps on one line, done, current and to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import semi_bold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.views.tokens import Tokens

_DISC = 22
_GAP = 8
_RAIL = 26
_HEIGHT = 30
_SLACK = 2
_TICK = ((-4.0, 0.5), (-1.2, 3.4), (4.2, -3.2))


class StepTrail(QWidget):
    """Paints the steps; screen readers are told the current one."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Étapes de l’import")
        self.show_step(0)

    @property
    def current(self) -> int:
        """The place of the current step, counted from 0."""
        return self._current

    def show_step(self, current: int) -> None:
        """Show which step is current; one beyond the last shows all of them done."""
        self._current = current
        if current < len(self._steps):
            said = f"Étape {current + 1} sur {len(self._steps)}\u00a0: {self._steps[current]}"
        else:
            said = "Toutes les étapes sont faites"
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(semi_bold(self.font()))
        words = sum(metrics.horizontalAdvance(step) for step in self._steps)
        count = len(self._steps)
        steps = words + count * (_DISC + _GAP + _SLACK)
        return QSize(steps + (count - 1) * (_RAIL + 2 * _GAP) + 4, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            left = 1.0
            for place, step in enumerate(self._steps):
                if place:
                    left = self._paint_rail(painter, left, colours, done=place <= self._current)
                left = self._paint_step(painter, left, place, step, colours)
        finally:
            painter.end()

    def _paint_rail(self, painter: QPainter, left: float, colours: Tokens, *, done: bool) -> float:
        painter.setPen(QPen(QColor(colours.accent if done else colours.field_border), 1.5))
        middle = self.height() / 2
        painter.drawLine(QPointF(left + _GAP, middle), QPointF(left + _GAP + _RAIL, middle))
        return left + 2 * _GAP + _RAIL

    def _paint_step(
        self, painter: QPainter, left: float, place: int, step: str, colours: Tokens
    ) -> float:
        disc = QRectF(left, (self.height() - _DISC) / 2, _DISC, _DISC)
        ahead = place > self._current
        painter.setPen(QPen(QColor(colours.field_border if ahead else colours.accent), 1.5))
        painter.setBrush(QColor(colours.card if ahead else colours.accent))
        painter.drawEllipse(disc)
        painter.setFont(semi_bold(self.font()))
        painter.setPen(QPen(QColor(colours.muted if ahead else colours.on_accent), 1.8))
        if place < self._current:
            middle = disc.center()
            painter.drawPolyline([middle + QPointF(across, down) for across, down in _TICK])
        else:
            painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(place + 1))
        painter.setFont(semi_bold(self.font()) if place == self._current else self.font())
        painter.setPen(QColor(colours.text if place == self._current else colours.muted))
        width = QFontMetrics(semi_bold(self.font())).horizontalAdvance(step)
        words = QRectF(disc.right() + _GAP, 0, width + _SLACK, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), step)
        return words.right()
