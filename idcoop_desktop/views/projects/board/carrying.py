"""A card carried with the mouse: where it may be put, and the board that scrolls under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from idcoop_desktop.views.projects.board.ghost import Ghost
from idcoop_desktop.views.projects.board.moving import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QScrollArea

    from idcoop_desktop.services.project_list import ProjectCard
    from idcoop_desktop.views.projects.board.column import BoardColumn

_EDGE = 48
_STEP = 16
_EVERY_MS = 20


class Carrying(QObject):
    """Emits :attr:`put` with the card and the state of the column it was put into."""

    put = Signal(object, object)

    def __init__(self, area: QScrollArea, columns: Sequence[BoardColumn]) -> None:
        super().__init__(area)
        self._area, self._columns = area, tuple(columns)
        self._ghost = Ghost(area)
        self._card: ProjectCard | None = None
        self._at = QPoint()
        self._scroll = QTimer(self)
        self._scroll.setInterval(_EVERY_MS)
        self._scroll.timeout.connect(self._scroll_on)
        for column in self._columns:
            view = column.view
            view.lifted.connect(lambda at, column=column: self._lift(column, at))
            view.carried.connect(self._carry)
            view.put_down.connect(self._put_down)
            view.let_go.connect(self._let_go)

    @property
    def active(self) -> bool:
        """Whether a card is carried now."""
        return self._card is not None

    def _lift(self, column: BoardColumn, at: QPoint) -> None:
        self._card = column.view.card
        if self._card is None:
            return
        self._ghost.take(column.view.picture(), at)
        for other in self._columns:
            if other is not column:
                other.offer(words_for(self._card, other.state))
        self._scroll.start()
        self._carry(at)

    def _carry(self, at: QPoint) -> None:
        self._at = at
        self._ghost.follow(at)
        for column in self._columns:
            column.hover(over=column.holds(at))

    def _put_down(self, at: QPoint) -> None:
        card = self._card
        self._let_go()
        over = self._area.viewport().rect().contains(self._area.viewport().mapFromGlobal(at))
        for column in self._columns:
            if card is not None and over and column.holds(at):
                self.put.emit(card, column.state)
                return

    def _let_go(self) -> None:
        self._card = None
        self._scroll.stop()
        self._ghost.hide()
        for column in self._columns:
            column.uncover()

    def _scroll_on(self) -> None:
        here = self._area.mapFromGlobal(self._at).x()
        bar = self._area.horizontalScrollBar()
        if here < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif here > self._area.width() - _EDGE:
            bar.setValue(bar.value() + _STEP)
        else:
            return
        self._carry(self._at)
