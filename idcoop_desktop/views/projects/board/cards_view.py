"""The cards of one column: a list without widgets, with what keys and the mouse ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from idcoop_desktop.views.models.columns import KEY_ROLE
from idcoop_desktop.views.projects.board.card_delegate import CARD_MARGINS, CardDelegate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPixmap

    from idcoop_desktop.services.project_list import ProjectCard
    from idcoop_desktop.views.models.window import WindowModel

_RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LEFT = Qt.MouseButton.LeftButton


class CardsView(QListView):
    """Tells what is done with its cards; positions are global.

    A card is carried with the mouse held and not by the system's drag and drop, which would stop
    our event loop for as long as it lasts.
    """

    # Identities are 64-bit; a Signal(int) would cut them to 32.
    reached = Signal(object)
    opened = Signal(object)
    entered_by_keys = Signal()
    sideways = Signal(int)
    stepped = Signal(bool)
    menu_wanted = Signal(QPoint)
    lifted = Signal(QPoint)
    carried = Signal(QPoint)
    put_down = Signal(QPoint)
    let_go = Signal()

    def __init__(self, model: WindowModel[ProjectCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._pressed: QPoint | None = None
        self._carrying = False
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setProperty("surface", "cards")
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(KEY_ROLE)))

    @property
    def card(self) -> ProjectCard | None:
        """The card chosen, ``None`` without one or while it is on the way."""
        return self._cards.row_at(self.currentIndex().row())

    def choose(self, key: int) -> bool:
        """Choose a card by the identity of its project; tell whether it is in this column."""
        place = self._cards.position_of(key)
        if place >= 0:
            self._go_to(place)
        return place >= 0

    def choose_near(self, row: int) -> bool:
        """Choose the card at a place, or the last one; tell whether there is one."""
        last = self._cards.rowCount() - 1
        if last >= 0:
            self._go_to(min(max(row, 0), last))
        return last >= 0

    def choose_none(self) -> None:
        """Forget which card was chosen."""
        self.selectionModel().clear()

    def picture(self) -> QPixmap:
        """Return what the chosen card looks like."""
        around = self.visualRect(self.currentIndex())
        return self.viewport().grab(around.marginsRemoved(CARD_MARGINS))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.reached.emit(current.data(KEY_ROLE))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.entered_by_keys.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._carrying:
            if key == Qt.Key.Key_Escape:
                self._stop(self.let_go.emit)
        elif key in _SIDEWAYS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(key == Qt.Key.Key_Right)
        elif key in _SIDEWAYS:
            self.sideways.emit(_SIDEWAYS[key])
        elif key in _RETURN and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(KEY_ROLE))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if self._carrying or not index.isValid():
            return
        by_keys = event.reason() == event.Reason.Keyboard
        middle = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(middle if by_keys else event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        on_card = self.indexAt(event.position().toPoint()).isValid()
        grasped = on_card and event.button() == _LEFT
        self._pressed = event.position().toPoint() if grasped else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & _LEFT:
            super().mouseMoveEvent(event)
            return
        at = event.globalPosition().toPoint()
        if self._carrying:
            self.carried.emit(at)
            return
        moved = event.position().toPoint() - self._pressed
        if moved.manhattanLength() >= QApplication.startDragDistance() and self.card is not None:
            self._carrying = True
            self.lifted.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._carrying and event.button() == _LEFT:
            at = event.globalPosition().toPoint()
            self._stop(lambda: self.put_down.emit(at))
        else:
            self._pressed = None
            super().mouseReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._carrying:
            self._stop(self.let_go.emit)
        super().focusOutEvent(event)

    def _stop(self, tell: Callable[[], object]) -> None:
        self._carrying, self._pressed = False, None
        tell()

    def _go_to(self, row: int) -> None:
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        index = self._cards.index(row, 0)
        self.selectionModel().setCurrentIndex(index, only)
        self.scrollTo(index)
