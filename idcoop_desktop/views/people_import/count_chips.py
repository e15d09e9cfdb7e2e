"""Counts as chips one can press: each shows the lines of one kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.flow_layout import FlowLayout
from idcoop_desktop.views.widgets.painting import paint_sign, semi_bold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.views.tokens import Tone

_HEIGHT = 36
_PAD = 13
_SIGN = 9
_GAP = 7


@dataclass(frozen=True, slots=True)
class Count:
    """One chip: what it stands for, its figure as it is shown, its words and its tone."""

    key: str
    figure: str
    words: str
    tone: Tone


class CountChip(QAbstractButton):
    """A checkable chip: a sign in the colour of its tone, a figure and what it counts."""

    def __init__(self, count: Count, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setCheckable(True)
        self.setText(f"{count.figure} {count.words}")
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """What the chip stands for."""
        return self._count.key

    def sizeHint(self) -> QSize:
        figure = QFontMetrics(semi_bold(self.font())).horizontalAdvance(self._count.figure)
        words = self.fontMetrics().horizontalAdvance(self._count.words)
        return QSize(figure + words + 2 * _PAD + _SIGN + 2 * _GAP, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            back, front = colours.chips[self._count.tone]
            edge = colours.field_border
            if self.hasFocus():
                edge = colours.text
            elif self.isChecked():
                edge = front
            heavy = self.isChecked() or self.hasFocus()
            painter.setPen(QPen(QColor(edge), 2 if heavy else 1))
            ground = back if self.isChecked() else colours.hover if self.underMouse() else None
            painter.setBrush(QColor(ground or colours.card))
            pill = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            sign = QRectF(_PAD, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
            paint_sign(painter, sign, self._count.tone, QColor(front))
            self._paint_words(painter, QColor(front if self.isChecked() else colours.text))
        finally:
            painter.end()

    def _paint_words(self, painter: QPainter, colour: QColor) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        left = _PAD + _SIGN + _GAP
        painter.setPen(colour)
        painter.setFont(semi_bold(self.font()))
        room = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(room, middle, self._count.figure)
        room.setLeft(left + painter.fontMetrics().horizontalAdvance(self._count.figure) + _GAP)
        painter.setFont(self.font())
        painter.drawText(room, middle, self._count.words)


class CountChips(QWidget):
    """A row of chips of which one is chosen; :attr:`chosen` carries its key."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._row = FlowLayout(parent=self)
        self.chips: tuple[CountChip, ...] = ()

    def show_counts(self, counts: Sequence[Count], chosen: str) -> None:
        """Replace the chips; nothing is emitted."""
        for chip in self.chips:
            self._group.removeButton(chip)
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = tuple(CountChip(count, self) for count in counts)
        for chip in self.chips:
            self._group.addButton(chip)
            self._row.addWidget(chip)
            chip.setChecked(chip.key == chosen)
            chip.clicked.connect(self._on_clicked)

    @property
    def current(self) -> str:
        """The key of the chip that is chosen."""
        return next((chip.key for chip in self.chips if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose as a click would."""
        for chip in self.chips:
            if chip.key == key:
                chip.click()

    def _on_clicked(self) -> None:
        self.chosen.emit(self.current)
