"""Notices that nobody is at the keyboard any more, and the key that locks at once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QWindow

FEWEST_MINUTES, MOST_MINUTES = 1, 240
_LOOK_MS = 5_000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Emits :attr:`idled` after some minutes without a key, a click or a move of the mouse.

    It listens to the windows that get the keyboard, not to every object of the program: nothing is
    slower for it. A form that is open lets no shortcut through to the window below, so the key
    that locks is heard here: :attr:`lock_asked`.
    """

    idled = Signal()
    lock_asked = Signal()

    def __init__(
        self,
        *,
        minutes: int,
        clocks: Sequence[Callable[[], float]] = (time.monotonic, time.time),
        parent: QObject | None = None,
    ) -> None:
        """``clocks`` give seconds: one stands still while the computer sleeps, the other not."""
        super().__init__(parent)
        self._clocks = tuple(clocks)
        self._watching = False
        self.minutes = minutes
        self.note_life()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._listen_to)

    @property
    def minutes(self) -> int:
        """After how long it is told."""
        return self._minutes

    @minutes.setter
    def minutes(self, wanted: int) -> None:
        self._minutes = max(FEWEST_MINUTES, min(wanted, MOST_MINUTES))

    def start(self) -> None:
        """Begin to watch, from now on."""
        self._watching = True
        self.note_life()
        self._listen_to(QGuiApplication.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Watch no more: the base is locked, or not open yet."""
        self._watching = False
        self._timer.stop()

    def note_life(self) -> None:
        """Count from now."""
        self._seen = tuple(clock() for clock in self._clocks)

    def look(self) -> None:
        """Tell when nobody was there for too long; a clock set back delays nothing."""
        quiet = max(clock() - seen for clock, seen in zip(self._clocks, self._seen, strict=True))
        if self._watching and quiet >= self.minutes * 60:
            self.stop()
            self.idled.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            # A computer that wakes up gives the move of the mouse before the timer.
            self.look()
            self.note_life()
            if self._watching and _locks(event):
                self.lock_asked.emit()
                return True
        return False

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing it again only moves it to the front.
            window.installEventFilter(self)


def _locks(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_L
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
