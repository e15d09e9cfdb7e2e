"""Keeps backups without being asked: every half hour, on leaving, before what cannot be undone."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from idcoop_desktop.domain.backups import Reason
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.kept import calls_for_check
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Job, report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.backups import Made, Standing
    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.views.background import Background

FIRST_MS, EVERY_MS, AGE_MS = 60_000, 30 * 60_000, 60_000
_UNFORESEEN = (
    "La sauvegarde automatique n’a pas pu être faite. Vos données et les sauvegardes précédentes "
    "sont sauves. Réessayez depuis Fichier, Sauvegardes."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is known of the backups: ``failure`` is why the last try gave none, in French.

    ``current`` is whether the last backup was seen to lack nothing.
    """

    standing: Standing
    failure: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one try gave: ``made`` is ``None`` when nothing had changed.

    ``second`` is the copy made elsewhere and ``second_problem`` why there is none, in French.
    """

    made: Made | None
    second: Made | None
    second_problem: str


class Keeper(QObject):
    """Makes the backups of the open base, one at a time; :attr:`stood` brings each new state.

    ``opened`` is asked for anew each time: no key is kept here. ``place`` is the second place.
    """

    stood = Signal(object)

    def __init__(
        self,
        background: Background,
        opened: Callable[[], Opened],
        *,
        place: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background, self._opened, self._place = background, opened, place
        self._one = threading.Lock()
        self._told = self._failure = ""
        self._current = False
        self.known: Kept | None = None
        self._first = _timer(self, FIRST_MS, self.keep, once=True)
        self._every = _timer(self, EVERY_MS, self.keep)
        self._age = _timer(self, AGE_MS, self.look)

    def start(self) -> None:
        """Begin to keep the base that was just opened."""
        for timer in (self._first, self._every, self._age):
            timer.start()
        self.look()

    def stop(self) -> None:
        """Keep nothing more: the base is being closed."""
        for timer in (self._first, self._every, self._age):
            timer.stop()

    def keep(self) -> None:
        """Make a backup when something changed; a failure is told once, and shown until mended."""
        self.run(Reason.AUTO, done=lambda _outcome: None, failed=self._tell_once)

    def run(
        self,
        reason: Reason,
        *,
        always: bool = False,
        done: Callable[[Outcome], object],
        failed: Callable[[Exception], object],
        progress: Callable[[int, int, str], object] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Make a backup in the background, ``always`` or when something changed."""
        opened = self._opened()

        def succeeded(outcome: Outcome) -> None:
            self._failure, self._told, self._current = "", "", True
            self.look()
            done(outcome)

        def refused(error: Exception) -> None:
            self._failure = error.message if isinstance(error, DomainError) else _UNFORESEEN
            self._current = False
            self.look()
            failed(error)

        return self._background.run(
            partial(self._make, opened, reason, always=always),
            done=succeeded,
            failed=refused,
            progress=progress,
            owner=owner or self,
            lane="files",
        )

    def before(self, reason: Reason) -> None:
        """Make a backup where the work itself is done, when something changed.

        Raises :class:`DomainError`: what was to follow must not be begun then.
        """
        self._make(self._opened(), reason, always=False)

    def at_last(self, opened: Opened) -> Callable[[], object]:
        """Return what makes a last backup in a worker, and says nothing if it cannot."""

        def work() -> None:
            try:
                self._make(opened, Reason.AUTO, always=False)
            except DomainError as refusal:
                self._failure = refusal.message

        return work

    def look(self) -> None:
        """Read again how old the backups are."""
        if self._background.closed:
            return
        opened, place = self._opened(), self._place()

        def ask() -> Standing:
            from idcoop_desktop.services.backups import standing

            return standing(opened, place)

        self._background.run(
            ask, done=self._show, failed=lambda _error: None, owner=self, lane="files"
        )

    def _show(self, standing: Standing) -> None:
        self.known = Kept(standing=standing, failure=self._failure, current=self._current)
        self.stood.emit(self.known)

    def _tell_once(self, error: Exception) -> None:
        words = f"{type(error).__name__}{error}"
        if words == self._told or calls_for_check(error):  # the check tells
            return
        self._told = words
        messages.show_error(self._window(), error)

    def _window(self) -> QWidget | None:
        from PySide6.QtWidgets import QApplication

        return QApplication.activeWindow()

    def _make(self, opened: Opened, reason: Reason, *, always: bool) -> Outcome:
        from idcoop_desktop.services.backups import back_up, back_up_if_changed

        with self._one:
            make = back_up if always else back_up_if_changed
            made = make(opened, reason, progress=report)
            second, problem = self._copy(opened)
        return Outcome(made=made, second=second, second_problem=problem)

    def _copy(self, opened: Opened) -> tuple[Made | None, str]:
        from idcoop_desktop.services.backups import copy_to_second_place

        place = self._place()
        if place is None:
            return None, ""
        try:
            return copy_to_second_place(opened, place, progress=report), ""
        except DomainError as refusal:
            return None, refusal.message


def _timer(
    parent: QObject, wait_ms: int, call: Callable[[], object], *, once: bool = False
) -> QTimer:
    made = QTimer(parent)
    made.setInterval(wait_ms)
    made.setSingleShot(once)
    made.timeout.connect(call)
    return made
