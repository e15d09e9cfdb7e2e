"""Nobody at the keyboard: told once, after the time that was chosen, whatever the clocks do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from idcoop_desktop.views.safety.idle import IdleWatch


class Hands:
    """Two clocks that the test winds, and what it was told."""

    def __init__(self, minutes: int = 10) -> None:
        self.awake, self.wall = 100.0, 1_000_000.0
        self.watch = IdleWatch(minutes=minutes, clocks=(lambda: self.awake, lambda: self.wall))
        self.idled = self.asked = 0
        self.watch.idled.connect(self._note_idle)
        self.watch.lock_asked.connect(self._note_asked)
        self.watch.start()

    def _note_idle(self) -> None:
        self.idled += 1

    def _note_asked(self) -> None:
        self.asked += 1

    def pass_by(self, minutes: float) -> None:
        self.awake += minutes * 60
        self.wall += minutes * 60
        self.watch.look()


@pytest.fixture
def hands() -> Hands:
    return Hands()


def test_it_is_told_once_after_the_minutes_chosen(hands: Hands) -> None:
    hands.pass_by(9.9)
    assert hands.idled == 0
    hands.pass_by(0.2)
    assert hands.idled == 1
    hands.pass_by(60)
    assert hands.idled == 1
    hands.watch.start()
    hands.pass_by(9)
    assert hands.idled == 1


@pytest.mark.parametrize(("wanted", "kept"), [(0, 1), (-5, 1), (25, 25), (10**9, 240)])
def test_the_minutes_stay_within_reason(wanted: int, kept: int) -> None:
    assert IdleWatch(minutes=wanted).minutes == kept


def test_a_computer_that_slept_is_idle_although_one_clock_stood_still(hands: Hands) -> None:
    hands.wall += 8 * 3600
    hands.watch.look()
    assert hands.idled == 1


def test_a_clock_set_back_delays_nothing(hands: Hands) -> None:
    hands.wall -= 10 * 365 * 86_400
    hands.awake += 601
    hands.watch.look()
    assert hands.idled == 1


def move() -> QMouseEvent:
    here = QPointF(3, 3)
    return QMouseEvent(
        QEvent.Type.MouseMove,
        here,
        here,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers)


@pytest.fixture
def window(show: Callable[..., QWidget], hands: Hands) -> QWidget:
    shown = show(QWidget(), 300, 200)
    shown.activateWindow()
    return shown


def test_a_key_or_a_move_counts_from_anew(qtbot, window: QWidget, hands: Hands) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    hands.pass_by(9)
    QApplication.sendEvent(window.windowHandle(), move())
    hands.pass_by(9)
    QApplication.sendEvent(window.windowHandle(), key(Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
    hands.pass_by(9)
    assert hands.idled == 0
    # A window drawn anew is no sign of anybody.
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.UpdateRequest))
    hands.pass_by(1.1)
    assert hands.idled == 1


def test_the_move_that_wakes_the_computer_does_not_save_it_from_locking(
    qtbot, window: QWidget, hands: Hands
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    hands.wall += 3600
    QApplication.sendEvent(window.windowHandle(), move())
    assert hands.idled == 1


def test_only_the_key_that_locks_is_taken(qtbot, window: QWidget, hands: Hands) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    handle = window.windowHandle()
    QApplication.sendEvent(handle, key(Qt.Key.Key_L, none))
    QApplication.sendEvent(handle, key(Qt.Key.Key_K, control))
    assert hands.asked == 0
    assert QApplication.sendEvent(handle, key(Qt.Key.Key_L, control))
    assert hands.asked == 1
    hands.watch.stop()
    QApplication.sendEvent(handle, key(Qt.Key.Key_L, control))
    assert hands.asked == 1
