"""Watches the event loop: how much the GUI thread computes before it turns again, and on what.

What is measured is the processor time of the GUI thread, not the time on the clock: on a loaded
machine the clock also counts the moments when other programs, or our own workers holding the
interpreter, were given the processor. A thread that is not running spends nothing, so that the
same code gives about the same figure on an idle laptop and on a busy builder. The price: a GUI
thread that sleeps or waits for a lock is not seen. The house rules keep those calls out.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

LONG_MS = 16.0
"""Longer and a person may see it: one picture of a screen is left out."""
TOO_LONG_MS = 100.0
"""Longer and it is felt: the test fails."""
_BEAT_MS = 2
_LOOK_S = 0.002
_LOOK_FROM_MS = 8.0
_FRAMES = 12


@dataclass(frozen=True, slots=True)
class Gap:
    """What the GUI thread computed between two turns of the loop, and what it was seen doing."""

    ms: float
    stack: str

    def __str__(self) -> str:
        return f"{self.ms:.0f} ms in the GUI thread without a turn of the event loop:\n{self.stack}"


class Watchdog(QObject):
    """A timer of the loop notes each turn; a thread looks at the stack while none comes.

    What is done between two turns is at most one event longer than the interval of the timer, so
    a gap is one long piece of work and not a crowd of short ones.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self._thread = threading.get_ident()
        self._turns = 0
        self._spent = 0.0
        self._seen: defaultdict[str, float] = defaultdict(float)
        self._over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._turn)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch what is done within; :exc:`AssertionError` at its end for a gap that is felt."""
        with self.noting():
            yield
        felt = [gap for gap in self.gaps if gap.ms > TOO_LONG_MS]
        assert not felt, "\n".join(map(str, felt))

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Watch what is done within, without a verdict."""
        QCoreApplication.processEvents()
        self._over.clear()
        watcher = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._spent = time.thread_time()
        self._timer.start()
        watcher.start()
        try:
            yield
            self._turn()
        finally:
            self._timer.stop()
            self._over.set()
            watcher.join()

    def _turn(self) -> None:
        now = time.thread_time()
        ms, self._spent = (now - self._spent) * 1000, now
        seen, self._seen = self._seen, defaultdict(float)
        self._turns += 1
        if ms > LONG_MS:
            stack = (
                max(seen, key=seen.__getitem__) if seen else "(over before it could be looked at)"
            )
            self.gaps.append(Gap(ms, stack))

    def _look(self) -> None:
        """Weigh the stacks seen while no turn comes by what the thread computed up to them."""
        clock = _clock_of(self._thread)
        turn, since, last = self._turns, clock(), clock()
        while not self._over.wait(_LOOK_S):
            now = clock()
            if self._turns != turn:
                turn, since = self._turns, now
            elif now - since > _LOOK_FROM_MS and now > last:
                self._seen[_stack_of(sys._current_frames().get(self._thread))] += now - last
            last = now


def _clock_of(thread: int) -> Callable[[], float]:
    """Return a clock in ms of what that thread computed; of the time that passes where none is."""
    if sys.platform in ("win32", "darwin"):
        return lambda: time.monotonic() * 1000
    # A thread that waits for the processor is seen where it waits, which is not what it works on.
    own = time.pthread_getcpuclockid(thread)
    return lambda: time.clock_gettime(own) * 1000


def _stack_of(frame: FrameType | None) -> str:
    """Return where a thread is, without what runs the tests; Qt itself has no frame of Python."""
    frames = traceback.extract_stack(frame)
    ours = [
        one
        for one in frames
        if "site-packages" not in one.filename and not one.filename.startswith("<frozen")
    ]
    return "".join(traceback.format_list(ours[-_FRAMES:]))


REPORT = pytest.StashKey[list[str]]()


def report_of(config: pytest.Config) -> list[str]:
    """Return the lines that the end of the run prints about gaps."""
    return config.stash.setdefault(REPORT, [])
