"""Work outside the GUI thread: one worker for the store, others for documents and files."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from idcoop_desktop.services.kept import calls_for_check, noting_what_is_kept
from idcoop_desktop.views import messages

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
Lane = Literal["store", "lists", "documents", "files"]

# PDFium is not thread-safe, so documents have one worker too; pictures may use two. Lists are read
# whole beside the store lane: the sheet of a person does not wait for a million others.
_WORKERS: dict[Lane, int] = {"store": 1, "lists": 1, "documents": 1, "files": 2}
_here = threading.local()


class Cancelled(Exception):
    """Raised inside the work when its job was cancelled."""


def report(step: int, total: int, message: str = "") -> None:
    """Called by the work itself, to say how far it is and to stop when it was cancelled.

    Outside a job it does nothing, so services may be handed this function anywhere.
    Raises :class:`Cancelled`.
    """
    ticket: _Ticket | None = getattr(_here, "ticket", None)
    if ticket is None:
        return
    if ticket.stop.is_set():
        raise Cancelled
    ticket.advanced(ticket.number, step, total, message)


def go_on() -> None:
    """Called by the work itself, as often as it likes, to stop when its job was cancelled.

    Raises :class:`Cancelled`.
    """
    ticket: _Ticket | None = getattr(_here, "ticket", None)
    if ticket is not None and ticket.stop.is_set():
        raise Cancelled


class _Ticket:
    """What a worker holds: no Qt object, so that none is ever deleted by a worker thread."""

    def __init__(
        self,
        number: int,
        work: Callable[[], object],
        advanced: Callable[[int, int, int, str], object],
    ) -> None:
        self.number, self.advanced = number, advanced
        self.stop = threading.Event()
        self._work: Callable[[], object] | None = work

    def outcome(self) -> tuple[object, Exception | None]:
        """Do the work once, let go of it, and return its answer or its failure."""
        work, self._work = self._work, None
        _here.ticket = self
        try:
            with noting_what_is_kept():
                return (None if self.stop.is_set() or work is None else work()), None
        except Cancelled:
            self.stop.set()
            return None, None
        except Exception as error:  # every failure of a worker must reach the screen
            return None, error
        finally:
            _here.ticket = None


class Job(QObject):
    """One piece of work under way, seen from the GUI thread."""

    progressed = Signal(int, int, str)
    finished = Signal()

    def __init__(
        self,
        stop: threading.Event,
        *,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        owner: QObject | None,
    ) -> None:
        super().__init__()
        self._stop, self._done, self._failed, self._owner = stop, done, failed, owner

    @property
    def cancelled(self) -> bool:
        """Whether somebody cancelled the job."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop at the next :func:`report` and drop the answer in any case."""
        self._stop.set()

    def deliver(self, answer: object, error: Exception | None) -> None:
        """Hand the outcome over, unless nobody wants it any more."""
        wanted = not self.cancelled and (self._owner is None or isValid(self._owner))
        try:
            if wanted and error is not None:
                self._failed(error)
            elif wanted:
                self._done(answer)
        finally:
            self.finished.emit()


class Background(QObject):
    """Runs jobs on named lanes of threads and brings their answers back to the GUI thread.

    :attr:`damaged` says that one of them met pages of the base that cannot be read.
    """

    damaged = Signal()
    _arrived = Signal(int)
    _advanced = Signal(int, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Lane, ThreadPoolExecutor] = {}
        self._jobs: dict[int, Job] = {}
        self._outcomes: dict[int, tuple[object, Exception | None]] = {}
        self._numbers = count(1)
        self._closed = False
        self._quiet: Callable[[], object] | None = None
        self._held = False
        self._waiting: list[tuple[_Ticket, Lane]] = []
        self._late: list[int] = []
        self._arrived.connect(self._deliver)
        self._advanced.connect(self._advance)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        progress: Callable[[int, int, str], object] | None = None,
        owner: QObject | None = None,
        lane: Lane = "store",
    ) -> Job:
        """Run ``work`` on a lane; ``done`` or ``failed`` is called in the GUI thread.

        Without ``failed`` the error is shown. Nothing is called once ``owner`` is deleted or the
        job is cancelled. Jobs of the store lane run one after the other, in order.
        """
        if self._closed:
            raise RuntimeError("the background is closed")
        ticket = _Ticket(next(self._numbers), work, self._advanced.emit)
        parent = owner if isinstance(owner, QWidget) else None
        job = Job(
            ticket.stop,
            done=done,
            failed=failed or partial(messages.show_error, parent),
            owner=owner,
        )
        if progress is not None:
            job.progressed.connect(progress)
        self._jobs[ticket.number] = job
        if self._held:
            self._waiting.append((ticket, lane))
        else:
            self._submit(ticket, lane)
        return job

    def hold(self, quiet: Callable[[], object]) -> None:
        """Start no job and hand no answer over until :meth:`release`: the base is being locked.

        ``quiet`` is called once, when the jobs under way have ended.
        """
        self._held, self._quiet = True, quiet
        self._tell_if_quiet()

    def release(self) -> None:
        """Hand over the answers that waited, in order, and start the jobs that did."""
        self._held, self._quiet = False, None
        late, self._late = self._late, []
        waiting, self._waiting = self._waiting, []
        for number in late:
            self._deliver(number)
        for ticket, lane in waiting:
            self._submit(ticket, lane)

    def _tell_if_quiet(self) -> None:
        under_way = len(self._jobs) - len(self._waiting) - len(self._late)
        if self._quiet is not None and not under_way:
            quiet, self._quiet = self._quiet, None
            quiet()

    @property
    def closed(self) -> bool:
        """Whether jobs are refused from now on."""
        return self._closed

    @property
    def busy(self) -> bool:
        """Whether a job is still under way."""
        return bool(self._jobs)

    def holds(self, job: Job) -> bool:
        """Tell whether a job has not ended yet."""
        return job in self._jobs.values()

    def close(self) -> None:
        """Cancel what can be cancelled and wait for the write under way; later jobs are refused."""
        self._closed = True
        for job in self._jobs.values():
            job.cancel()
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._pools.clear()

    def _submit(self, ticket: _Ticket, lane: Lane) -> None:
        pool = self._pools.get(lane)
        if pool is None:
            pool = ThreadPoolExecutor(_WORKERS[lane], thread_name_prefix=lane)
            self._pools[lane] = pool
        pool.submit(self._perform, ticket)

    def _perform(self, ticket: _Ticket) -> None:
        # Kept here before the signal: the worker must have let go of everything when it arrives.
        self._outcomes[ticket.number] = ticket.outcome()
        self._arrived.emit(ticket.number)

    def _deliver(self, number: int) -> None:
        if self._held:
            self._late.append(number)
            self._tell_if_quiet()
            return
        answer, error = self._outcomes.pop(number)
        self._jobs.pop(number).deliver(answer, error)
        if error is not None and calls_for_check(error):
            self.damaged.emit()

    def _advance(self, number: int, step: int, total: int, message: str) -> None:
        job = self._jobs.get(number)
        if job is not None and not job.cancelled:
            job.progressed.emit(step, total, message)


class InlineBackground(Background):
    """The same door without threads: the answer is there when ``run`` returns. For tests."""

    def _submit(self, ticket: _Ticket, _lane: Lane) -> None:
        self._perform(ticket)


class Latest:
    """Asks questions of which only the newest answer matters: an older one never arrives."""

    def __init__(
        self, background: Background, *, owner: QObject | None = None, lane: Lane = "store"
    ) -> None:
        self._background, self._owner, self._lane = background, owner, lane
        self._job: Job | None = None

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Like :meth:`Background.run`, giving up the question asked before.

        Asks nothing once the background is closed: a list that is still shown then is left alone.
        """
        self.give_up()
        if self._background.closed:
            return
        self._job = self._background.run(
            work, done=done, failed=failed, owner=self._owner, lane=self._lane
        )

    def give_up(self) -> None:
        """Ask no more: the answer under way never arrives."""
        if self._job is not None:
            self._job.cancel()
