"""The life of a project as a line of steps: what is done, where it stands, what is to come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.domain.text import format_date, long_date
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import semi_bold, smaller

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.views.tokens import Tokens

_RADIUS = 9.0
_TOP = 14.0
_HEIGHT = 68
_STEP_MINIMUM = 54


class StepState(Enum):
    """Where a step stands; the words are what screen readers say."""

    DONE = "fait"
    CURRENT = "étape actuelle"
    TO_COME = "à venir"
    STOPPED = "arrêté"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its word, the day it was reached if it was, and where it stands."""

    label: str
    on: date | None
    state: StepState


class LifeLine(QWidget):
    """Paints the steps from left to right; the whole story is in the accessible description."""

    def __init__(self, name: str = "Vie du projet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps in order."""
        self._steps = tuple(steps)
        self.setAccessibleDescription(", ".join(_said(step) for step in steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(len(self._steps), 1) * 84, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(len(self._steps), 1) * _STEP_MINIMUM, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            width = self.width() / len(self._steps)
            self._paint_rail(painter, width, colours)
            for place, step in enumerate(self._steps):
                middle = QPointF((place + 0.5) * width, _TOP)
                _paint_mark(painter, middle, step.state, colours)
                self._paint_words(painter, middle, width, step, colours)
        finally:
            painter.end()

    def _paint_rail(self, painter: QPainter, width: float, colours: Tokens) -> None:
        for place in range(1, len(self._steps)):
            reached = self._steps[place].state != StepState.TO_COME
            colour = QColor(colours.accent if reached else colours.field_border)
            style = Qt.PenStyle.SolidLine if reached else Qt.PenStyle.DotLine
            painter.setPen(QPen(colour, 2.0, style))
            start = (place - 0.5) * width + _RADIUS + 3
            painter.drawLine(
                QPointF(start, _TOP), QPointF((place + 0.5) * width - _RADIUS - 3, _TOP)
            )

    def _paint_words(
        self, painter: QPainter, middle: QPointF, width: float, step: Step, colours: Tokens
    ) -> None:
        current = step.state in {StepState.CURRENT, StepState.STOPPED}
        font = smaller(self.font())
        painter.setFont(semi_bold(font) if current else font)
        painter.setPen(QColor(colours.muted if step.state == StepState.TO_COME else colours.text))
        left = middle.x() - width / 2
        centred = int(Qt.AlignmentFlag.AlignCenter)
        words = painter.fontMetrics().elidedText(
            step.label, Qt.TextElideMode.ElideRight, int(width - 2)
        )
        painter.drawText(QRectF(left, _TOP + _RADIUS + 6, width, 18), centred, words)
        if step.on is not None:
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            day = format_date(step.on)
            shown = day if painter.fontMetrics().horizontalAdvance(day) < width else day[:5]
            painter.drawText(QRectF(left, _TOP + _RADIUS + 23, width, 17), centred, shown)


def _said(step: Step) -> str:
    day = f" le {long_date(step.on)}" if step.on is not None else ""
    return f"{step.label} ({step.state.value}{day})"


def _paint_mark(painter: QPainter, middle: QPointF, state: StepState, colours: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if state == StepState.DONE:
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        _paint_strokes(painter, middle, ((-4, 0), (-1, 3), (4, -3)), colours.on_accent)
    elif state == StepState.CURRENT:
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawEllipse(middle, _RADIUS + 4, _RADIUS + 4)
        painter.setBrush(QColor(colours.card))
        painter.setPen(QPen(QColor(colours.accent), 3.0))
        painter.drawEllipse(middle, _RADIUS - 1.5, _RADIUS - 1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(middle, 3.0, 3.0)
    elif state == StepState.STOPPED:
        painter.setBrush(QColor(colours.danger))
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        _paint_strokes(painter, middle, ((-3, -3), (3, 3)), colours.card)
        _paint_strokes(painter, middle, ((-3, 3), (3, -3)), colours.card)
    else:
        painter.setBrush(QColor(colours.card))
        painter.setPen(QPen(QColor(colours.field_border), 1.5))
        painter.drawEllipse(middle, _RADIUS - 2, _RADIUS - 2)


def _paint_strokes(
    painter: QPainter, middle: QPointF, through: Sequence[tuple[float, float]], colour: str
) -> None:
    pen = QPen(QColor(colour), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline([middle + QPointF(across, down) for across, down in through])
