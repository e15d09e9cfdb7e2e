"""Long work that touches no base, done beside whoever waits for it and may give it up."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

T = TypeVar("T")

_TICK_SECONDS = 0.02


class GivenUp(Exception):
    """Nobody waits any more: the work may stop."""


class Patience:
    """A thread for the work, while the one that waits hears a function fifty times a second.

    Preparing a photo or writing a long file cannot be stopped halfway: it is left behind then, and
    ends by itself without leaving anything.
    """

    def __init__(self, listen: Callable[[], object]) -> None:
        """``listen`` may raise, to give the work up."""
        self._listen = listen
        self._stopped = threading.Event()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="patience")

    def __enter__(self) -> Patience:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopped.set()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def do(self, work: Callable[[], T]) -> T:
        """Do the work and return its answer; raises what it raises, and what ``listen`` does.

        ``listen`` is heard once at least, however quick the work.
        """
        under_way = self._pool.submit(work)
        self._listen()
        while wait((under_way,), _TICK_SECONDS).not_done:
            self._listen()
        return under_way.result()

    def go_on(self) -> None:
        """Called by the work itself between two steps; :class:`GivenUp` when nobody waits."""
        if self._stopped.is_set():
            raise GivenUp
