"""Leaving: a last backup in a small window, that may be given up and never keeps anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from idcoop_desktop.domain.backups import Reason
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views import messages
from idcoop_desktop.views.safety.work_window import WorkWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.background import Job
    from idcoop_desktop.views.safety.keeper import Keeper, Outcome

_PATIENCE_MS = 250
_UNFORESEEN = (
    "La dernière sauvegarde n’a pas pu être faite. Vos données et les sauvegardes précédentes "
    "sont sauves."
)


class Leaver(QObject):
    """Stands between the wish to close the window watched and its end.

    The window closes for good once the backup is made, found useless, given up or renounced.
    """

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._window: QWidget | None = None
        self._work: WorkWindow | None = None
        self._job: Job | None = None
        self._ready = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE_MS)
        self._late.timeout.connect(self._show_work)

    def watch(self, window: QWidget | None) -> None:
        """Follow this window in place of the one before, ``None`` to let all go."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    @property
    def work(self) -> WorkWindow | None:
        """The small window, while it is shown."""
        return self._work

    def close(self) -> None:
        """Leave at once: the program ends."""
        self._late.stop()
        self._ready = True
        self._drop_work()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        closing = event.type() == QEvent.Type.Close and watched is self._window
        if closing and not self._ready and not _is_session_ending() and self._holds():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _holds(self) -> bool:
        """Begin a last backup and tell whether the window has to wait for it."""
        if self._job is not None:
            return True
        try:
            job = self._keeper.run(
                Reason.CLOSING, done=self._leave, failed=self._ask, progress=self._show_progress
            )
        except DomainError:
            return False  # no base is open: there is nothing to save
        # What was given up has no answer, and ends as well.
        if not self._ready:
            self._job = job
            self._late.start()
            job.finished.connect(self._given_up)
        return True

    def _show_work(self) -> None:
        if self._job is None or self._window is None:
            return
        self._work = WorkWindow(
            title="Sauvegarde en cours…",
            words=f"IDCoop se fermera de lui-même{NBSP}: vous pouvez passer à autre chose.",
            stop="&Quitter sans sauvegarder",
        )
        self._work.stopped.connect(self._job.cancel)
        self._work.show()
        self._window.hide()

    def _show_progress(self, step: int, steps: int, message: str) -> None:
        if self._work is not None:
            self._work.show_progress(step, steps, message)

    def _given_up(self) -> None:
        if self._job is not None and self._job.cancelled:
            self._leave(None)

    def _leave(self, _outcome: Outcome | None) -> None:
        self._late.stop()
        self._job, self._ready = None, True
        if self._window is not None:
            self._window.close()
        self._drop_work()

    def _ask(self, error: Exception) -> None:
        self._late.stop()
        why = error.message if isinstance(error, DomainError) else _UNFORESEEN
        messages.ask(
            self._work or self._window,
            title="Quitter sans sauvegarder",
            text=f"{why} Voulez-vous quitter quand même{NBSP}?",
            yes="&Quitter quand même",
            no="&Revenir à IDCoop",
            on_yes=lambda: self._leave(None),
            on_no=self._come_back,
        )

    def _come_back(self) -> None:
        self._job = None
        if self._window is not None:
            self._window.show()
            self._window.activateWindow()
        self._drop_work()

    def _drop_work(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.end()


def _is_session_ending() -> bool:
    """Tell whether the computer is being shut down: a window that stays would hold that up."""
    app = QCoreApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
