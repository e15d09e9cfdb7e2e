"""The watchdog of the event loop sees long work, and only work."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from tests.gui.watchdog import LONG_MS, TOO_LONG_MS, Watchdog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def compute(ms: float) -> None:
    """Keep the processor busy for that much of this thread's own time."""
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass


def done_in_the_loop(qtbot: QtBot, *pieces: float) -> None:
    """Let the event loop do pieces of work, each in an event of its own.

    Each asks for the next: timers that are all late are served in one turn, as one long piece.
    """
    left = list(pieces)

    def one() -> None:
        compute(left.pop())
        if left:
            QTimer.singleShot(5, one)

    QTimer.singleShot(0, one)
    qtbot.waitUntil(lambda: not left)


def test_work_that_is_felt_fails_and_its_stack_is_told(qtbot: QtBot) -> None:
    dog = Watchdog()
    with pytest.raises(AssertionError, match="in compute") as failure, dog.watching():
        done_in_the_loop(qtbot, 3 * TOO_LONG_MS)
    assert "ms in the GUI thread" in str(failure.value)


def test_work_that_may_be_seen_is_only_reported(qtbot: QtBot) -> None:
    dog = Watchdog()
    with dog.watching():
        done_in_the_loop(qtbot, 2.5 * LONG_MS)
    assert any(gap.ms > 2 * LONG_MS for gap in dog.gaps)


def test_many_short_pieces_are_no_gap(qtbot: QtBot) -> None:
    dog = Watchdog()
    with dog.watching():
        done_in_the_loop(qtbot, *[2.0] * 60)
    assert not [gap for gap in dog.gaps if gap.ms > 2 * LONG_MS]


def test_a_busy_machine_is_not_blamed_on_the_window(qtbot: QtBot) -> None:
    dog = Watchdog()
    over = threading.Event()
    neighbour = threading.Thread(target=lambda: compute(4 * TOO_LONG_MS))
    with dog.watching():
        neighbour.start()
        # The processor is elsewhere: on the clock this is far more than what is felt.
        over.wait(2 * TOO_LONG_MS / 1000)
        qtbot.waitUntil(lambda: not neighbour.is_alive())
    assert not [gap for gap in dog.gaps if gap.ms > 2 * LONG_MS]
