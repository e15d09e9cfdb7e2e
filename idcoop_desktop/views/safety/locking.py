"""Locks the program and opens it again: same windows, same places, same words half typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.safety.curtain import Curtain
from idcoop_desktop.views.start.flow import StartFlow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.locking import Lockable
    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.views.start.unlock import UnlockPage


class Locker(QObject):
    """Hides every window at once; the base is closed as soon as no work is under way.

    :attr:`unlocked` brings the base opened again with its key, and whether this computer was asked
    to remember it and could not. Whoever held the key lets go of it before :meth:`lock`.
    """

    unlocked = Signal(object, bool)

    def __init__(
        self,
        folder: Path,
        background: Background,
        *,
        door: Background | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``door`` works while ``background`` is held: it shuts the base and opens it again."""
        super().__init__(parent)
        self._folder, self._background = folder, background
        self._door = door or Background(self)
        self._curtain = Curtain(self)
        self._flow: StartFlow | None = None
        self._base: Lockable | None = None

    @property
    def locked(self) -> bool:
        """Whether the windows are hidden."""
        return self._flow is not None

    @property
    def window(self) -> QWidget | None:
        """The window that asks for the passphrase, ``None`` when nothing is locked."""
        return None if self._flow is None else self._flow.window

    def lock(
        self, base: Lockable, *, over: QWidget | None = None, before: Callable[[], object] = bool
    ) -> None:
        """Hide everything and ask for the passphrase in the place of the window ``over``.

        Does nothing when it is asked already.
        ``before`` is done in the worker with the base still open, and let go of: a last backup.
        """
        if self.locked:
            return
        flow = StartFlow(self._folder, self._door, locked=base)
        flow.opened.connect(self._unlock)
        flow.window.installEventFilter(self)
        if over is not None:
            flow.window.restoreGeometry(over.saveGeometry())
        self._flow, self._base = flow, base
        focus = QApplication.focusWidget()
        page = flow.show_unlock()
        page.set_busy(busy=True, doing="Verrouillage…")
        self._curtain.draw(flow.window, focus=focus)
        self._background.hold(partial(self._shut, flow, page, before))

    def close(self) -> None:
        """Leave for good while locked: the base is closed already, or closed now."""
        self._door.close()
        self._curtain.fall()
        if self._base is not None:
            self._base.lock()
        if self._flow is not None:
            self._flow.window.removeEventFilter(self)
            self._flow.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._curtain.hides_a_form:
            event.ignore()
            messages.ask(
                self.window,
                title="Quitter sans déverrouiller",
                text="Une fenêtre est restée ouverte derrière ce verrou. Ce qui y est écrit et "
                "n’est pas enregistré serait perdu.",
                yes="&Quitter quand même",
                no="&Rester",
                on_yes=QApplication.quit,
            )
            return True
        return super().eventFilter(watched, event)

    def _shut(self, flow: StartFlow, page: UnlockPage, before: Callable[[], object]) -> None:
        base = self._base

        def work() -> None:
            try:
                before()
            finally:
                if base is not None:
                    base.lock()

        def done(_nothing: None) -> None:
            page.set_busy(busy=False)

        def failed(error: Exception) -> None:
            page.set_busy(busy=False)
            messages.show_error(flow.window, error)

        QPixmapCache.clear()
        self._door.run(work, done=done, failed=failed, owner=page)

    def _unlock(self, opened: Opened) -> None:
        flow = self._flow
        if flow is None:
            return
        self._flow, self._base = None, None
        self._curtain.lift()
        self.unlocked.emit(opened, flow.key_not_kept)
        flow.window.removeEventFilter(self)
        flow.window.close()
        flow.window.deleteLater()
        flow.deleteLater()
        self._background.release()
