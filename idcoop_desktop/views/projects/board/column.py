"""One column of the board: the state with how many are in it, its cards, and a veil for drops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.projects.board.cards_view import CardsView
from idcoop_desktop.views.theme import tokens
from idcoop_desktop.views.tones import project_tone
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.painting import semi_bold

if TYPE_CHECKING:
    from idcoop_desktop.domain.projects import ProjectState
    from idcoop_desktop.services.project_list import ProjectCard
    from idcoop_desktop.views.models.window import WindowModel

WIDTH = 206
_VEIL = 232


class BoardColumn(QWidget):
    """A heading over the cards of a state."""

    def __init__(self, state: ProjectState, model: WindowModel[ProjectCard]) -> None:
        super().__init__()
        self.state = state
        self.model = model
        self.view = CardsView(model)
        self.count = muted("")
        heading = QHBoxLayout()
        heading.setContentsMargins(2, 0, 6, 0)
        heading.addWidget(Chip(state.label, project_tone(state)))
        heading.addStretch(1)
        heading.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(heading)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(WIDTH)
        self._veil = DropVeil(self.view)
        self._show_count()
        model.loaded.connect(self._show_count)

    def offer(self, words: str) -> None:
        """While a card is carried: say what putting it here asks for; "" when it may not."""
        self._veil.cover(words)

    def hover(self, *, over: bool) -> None:
        """Show that the card is over the column."""
        self._veil.light(over=over)

    def uncover(self) -> None:
        """Nothing is carried any more."""
        self._veil.hide()

    def holds(self, at: QPoint) -> bool:
        """Tell whether a global position is within the column, above and below it included."""
        here = self.mapFromGlobal(at)
        return 0 <= here.x() < self.width()

    def _show_count(self) -> None:
        number = self.model.rowCount()
        self.count.setText(str(number))
        self.view.setAccessibleName(f"{self.state.label}, {plural(number, 'projet')}")


class DropVeil(QWidget):
    """Covers the cards while one is carried: where it may go, in words; where not, dimmed."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._words = ""
        self._over = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        covered.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What putting the card here asks for."""
        return self._words

    def cover(self, words: str) -> None:
        """Say what a drop asks for."""
        self._words, self._over = words, False
        self._fit()
        self.show()
        self.raise_()

    def light(self, *, over: bool) -> None:
        """Show whether the card is over."""
        if over != self._over:
            self._over = over
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            ground = QColor(colours.accent_soft if self._words else colours.window)
            ground.setAlpha(255 if self._words and self._over else _VEIL)
            painter.setBrush(ground)
            edge = QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine)
            painter.setPen(edge if self._words else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, 10, 10)
            painter.setPen(QColor(colours.accent if self._words else colours.muted))
            painter.setFont(semi_bold(self.font()))
            words = self._words or ("Pas depuis cette étape" if self._over else "")
            place = area.toRect().adjusted(10, 18, -10, -10)
            painter.drawText(place, _WRAPPED, words)
        finally:
            painter.end()

    def _fit(self) -> None:
        covered = self.parentWidget()
        if covered is not None:
            self.setGeometry(QRect(QPoint(0, 0), covered.size()))


_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
