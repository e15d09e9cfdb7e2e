"""Work outside the GUI thread: one worker for the store, others for documents and files."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from idcoop_desktop.views import messages

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
Lane = Literal["store", "documents", "files"]

# PDFium is not thread-safe, so documents have one worker too; pictures may use two.
_WORKERS: dict[Lane, int] = {"store": 1, "documents": 1, "files": 2}
_here = threading.local()


class Cancelled(Exception):  # noqa: N818 - a polite way out, not an error
    """Raised inside the work when its job was cancelled."""


def report(step: int, total: int, message: str = "") -> None:
    """Called by the work itself, to say how far it is and to stop when it was cancelled.

    Outside a job it does nothing, so services may be handed this function anywhere.
    Raises :class:`Cancelled`.
    """
    job: Job | None = getattr(_here, "job", None)
    if job is None:
        return
    if job.cancelled:
        raise Cancelled
    job.progressed.emit(step, total, message)


class Job(QObject):
    """One piece of work under way; made in the GUI thread, so its signals arrive there."""

    progressed = Signal(int, int, str)
    finished = Signal()
    _ended = Signal(object, object)

    def __init__(
        self,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        owner: QObject | None,
    ) -> None:
        super().__init__()
        self._work, self._done, self._failed = work, done, failed
        self._owner = owner
        self._stop = threading.Event()
        self._ended.connect(self._deliver)

    @property
    def cancelled(self) -> bool:
        """Whether somebody cancelled the job."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop at the next :func:`report` and drop the answer in any case."""
        self._stop.set()

    def work_now(self) -> None:
        """Do the work in the calling thread and send the answer to the GUI thread."""
        answer: object = None
        error: Exception | None = None
        _here.job = self
        try:
            if not self.cancelled:
                answer = self._work()
        except Cancelled:
            self.cancel()
        except Exception as caught:  # every failure of a worker must reach the screen
            error = caught
        finally:
            _here.job = None
        if isValid(self):
            self._ended.emit(answer, error)

    def _deliver(self, answer: object, error: Exception | None) -> None:
        wanted = not self.cancelled and (self._owner is None or isValid(self._owner))
        try:
            if wanted and error is not None:
                self._failed(error)
            elif wanted:
                self._done(answer)
        finally:
            self.finished.emit()


class Background(QObject):
    """Runs jobs on named lanes of threads and brings their answers back to the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Lane, ThreadPoolExecutor] = {}
        self._jobs: set[Job] = set()
        self._closed = False
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
        parent = owner if isinstance(owner, QWidget) else None
        job = Job(
            work,
            done=done,
            failed=failed or (lambda error: messages.show_error(parent, error)),
            owner=owner,
        )
        if progress is not None:
            job.progressed.connect(progress)
        self._jobs.add(job)
        job.finished.connect(self._forget)
        self._submit(job, lane)
        return job

    @property
    def busy(self) -> bool:
        """Whether a job is still under way."""
        return bool(self._jobs)

    def close(self) -> None:
        """Cancel what can be cancelled and wait for the write under way; later jobs are refused."""
        self._closed = True
        for job in self._jobs:
            job.cancel()
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._pools.clear()

    def _submit(self, job: Job, lane: Lane) -> None:
        if self._closed:
            raise RuntimeError("the background is closed")
        pool = self._pools.get(lane)
        if pool is None:
            pool = ThreadPoolExecutor(_WORKERS[lane], thread_name_prefix=lane)
            self._pools[lane] = pool
        pool.submit(job.work_now)

    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)


class InlineBackground(Background):
    """The same door without threads: the answer is there when ``run`` returns. For tests."""

    def _submit(self, job: Job, _lane: Lane) -> None:
        job.work_now()


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
        """Like :meth:`Background.run`, giving up the question asked before."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._background.run(
            work, done=done, failed=failed, owner=self._owner, lane=self._lane
        )
