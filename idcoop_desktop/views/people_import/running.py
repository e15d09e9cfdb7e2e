"""One long job at a time, with its progress shown and a way to stop it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.views.gcguard import set_aside

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.background import Background, Job, Lane
    from idcoop_desktop.views.people_import.progress_step import ProgressStep

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Generic[T]):
    """A job: what is said while it runs, the work, and what follows each of its ends."""

    title: str
    hint: str
    work: Callable[[], T]
    done: Callable[[T], object]
    failed: Callable[[Exception], object]
    stopped: Callable[[], object]
    lane: Lane = "store"
    stoppable: bool = True


class Running(QObject):
    """Runs tasks; :attr:`began` and :attr:`ended` tell the page around them.

    A task that was done before its cancelling reached it counts as done: what it wrote is there.
    """

    began = Signal()
    ended = Signal()

    def __init__(self, background: Background, step: ProgressStep, owner: QWidget) -> None:
        super().__init__(owner)
        self._background, self._step, self._owner = background, step, owner
        self._job: Job | None = None
        self._over = True
        step.cancelled.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether a task is under way."""
        return not self._over

    def start(self, task: Task[T]) -> None:
        """Run a task; nothing happens while another one is under way."""
        if self.is_busy:
            return
        self._over = False
        kept: list[T] = []

        def watched() -> None:
            kept.append(task.work())

        def done(_none: object) -> None:
            self._end(lambda: task.done(kept[0]))

        def failed(error: Exception) -> None:
            self._end(lambda: task.failed(error))

        def finished() -> None:
            if not self._over:
                self._end(lambda: task.done(kept[0]) if kept else task.stopped())

        self._step.begin(task.title, task.hint, stoppable=task.stoppable)
        self.began.emit()
        job = self._background.run(
            watched,
            done=done,
            failed=failed,
            progress=self._on_progress,
            owner=self._owner,
            lane=task.lane,
        )
        if not self._over:
            self._job = job
            job.finished.connect(finished)

    def cancel(self) -> None:
        """Ask the task to stop; it ends once what it was writing is taken back."""
        if self._job is not None:
            self._job.cancel()
            self._step.show_stopping()

    def _on_progress(self, done: int, total: int, message: str) -> None:
        set_aside()
        self._step.show_progress(done, total, message)

    def _end(self, follow: Callable[[], object]) -> None:
        self._over, self._job = True, None
        self.ended.emit()
        follow()
