"""Puts a backup in place while the program is open: all hidden, the base closed, opened again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views.background import Background, report
from idcoop_desktop.views.safety.curtain import Curtain
from idcoop_desktop.views.safety.work_window import WorkWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.services.restore import Restored

_WORDS = "Vos données d’aujourd’hui sont d’abord sauvegardées, puis rangées à part."


@dataclass(frozen=True, slots=True)
class Ending:
    """How it ended: ``done`` or why not, and why the base could not be opened again, if so."""

    done: Restored | None
    refusal: Exception | None = None
    shut: Exception | None = None


class Restorer(QObject):
    """Closes the base beneath its windows and opens what was restored; :attr:`ended` tells how.

    The windows stay hidden until :meth:`lift` or :meth:`fall`.
    """

    ended = Signal(object)

    def __init__(
        self,
        background: Background,
        *,
        door: Background | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``door`` works while ``background`` is held."""
        super().__init__(parent)
        self._background = background
        self._door = door or Background(self)
        self._curtain = Curtain(self)
        self._work: WorkWindow | None = None

    @property
    def window(self) -> WorkWindow | None:
        """The small window, while it works."""
        return self._work

    def begin(self, opened: Opened, file: Path) -> None:
        """Restore ``file`` once no work is under way."""

        def work(opened: Opened) -> Ending:
            from idcoop_desktop.services import restore

            def put_in_place() -> Restored:
                return restore.restore(opened.folder, opened.key, file, progress=report)

            return swap(opened, put_in_place)

        self.shut_for(partial(work, opened), title="Restauration en cours…", words=_WORDS)

    def shut_for(self, work: Callable[[], Ending], *, title: str, words: str) -> None:
        """Hide every window and do what needs the base shut; the work opens it again itself."""
        self._work = WorkWindow(title=title, words=words)
        self._work.show()
        self._curtain.draw(self._work)
        self._background.hold(partial(self._shut, work))

    def lift(self) -> None:
        """Show the windows again as they were."""
        self._curtain.lift()
        self._end()

    def fall(self) -> None:
        """Leave the windows hidden: others take their place."""
        self._curtain.fall()
        self._end()

    def close(self) -> None:
        """Wait for what is under way: the program ends."""
        self._door.close()
        self._curtain.fall()
        if self._work is not None:
            self._work.end()
            self._work = None

    def _shut(self, work: Callable[[], Ending]) -> None:
        self._door.run(
            work,
            done=self.ended.emit,
            failed=lambda error: self.ended.emit(Ending(None, error)),
            progress=self._show_progress,
            owner=self,
        )

    def _show_progress(self, step: int, steps: int, message: str) -> None:
        if self._work is not None:
            self._work.show_progress(step, steps, message)

    def _end(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.end()
        self._background.release()


def swap(opened: Opened, put_in_place: Callable[[], Restored]) -> Ending:
    """Close the base, do what is wanted of its files, and open it again whatever came of it."""
    done: Restored | None = None
    refusal: Exception | None = None
    opened.base.lock()
    try:
        done = put_in_place()
    except Exception as error:  # every failure is told, once the base is open again
        refusal = error
    try:
        opened.base.unlock(opened.key)
    except DomainError as error:
        return Ending(done, refusal, error)
    return Ending(done, refusal)
