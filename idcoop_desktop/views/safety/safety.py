"""What keeps the data of a running program: backups, leaving, restoring, checks after a bad end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views import messages
from idcoop_desktop.views.safety.backups_door import BackupsDoor
from idcoop_desktop.views.safety.damage_watch import DamageWatch
from idcoop_desktop.views.safety.keeper import Keeper
from idcoop_desktop.views.safety.leaving import Leaver
from idcoop_desktop.views.safety.restorer import Ending, Restorer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.views.background import Background


class Safety(QObject):
    """Joins them around one data folder.

    :attr:`reopened` says that the base holds other data now: the window must be made anew.
    :attr:`shut` says why it could not be opened again.
    """

    reopened = Signal(object)
    shut = Signal(object)

    def __init__(
        self,
        folder: Path,
        background: Background,
        *,
        opened: Callable[[], Opened],
        place: Callable[[], Path | None],
        keep_place: Callable[[Path | None], object],
        parent: QObject | None = None,
    ) -> None:
        """``opened`` gives the base open now; ``place`` is where second copies go."""
        super().__init__(parent)
        self._folder, self._background, self._opened = folder, background, opened
        self._main: QWidget | None = None
        self._begun = False
        self.keeper = Keeper(background, opened, place=place, parent=self)
        self.leaver = Leaver(self.keeper, self)
        self.restorer = Restorer(background, parent=self)
        self.restorer.ended.connect(self._on_ended)
        self.damage = DamageWatch(
            background, opened=opened, window=lambda: self._main, place=place, parent=self
        )
        self.damage.backups_wanted.connect(self.show_backups)
        background.damaged.connect(self._on_damaged)
        self.door = BackupsDoor(
            keeper=self.keeper,
            opened=opened,
            place=place,
            keep_place=keep_place,
            restore=self.restore,
        )

    @property
    def window(self) -> QWidget | None:
        """The small window in front, while something of the kind is under way."""
        return self.restorer.window or self.leaver.work

    @property
    def busy(self) -> bool:
        """Whether the base is, or will be, shut by one of them: nobody else may shut it."""
        return self.damage.busy or self.window is not None

    def prepare(self) -> None:
        """Finish what a crash interrupted; called by a worker before anything is opened.

        Raises the known failures of the disk.
        """
        from idcoop_desktop.services.restore import finish_pending

        finish_pending(self._folder)
        self.damage.owed = self._begin()

    def start(self) -> None:
        """A base is open, or open again: keep it."""
        if not self._begun:
            self._background.run(
                self._begin, done=lambda _owed: None, failed=lambda _error: None, owner=self
            )
        self.keeper.start()
        self.damage.check()

    def watch(self, window: QWidget) -> None:
        """Follow the main window in place of the one before."""
        self._main = window
        self.leaver.watch(window)

    def show_backups(self) -> None:
        """Open « Sauvegardes » over the main window."""
        from idcoop_desktop.views.safety.backups import open_backups_dialog

        open_backups_dialog(self._background, self.door, self._main)

    def restore(self, file: Path) -> None:
        """Put a backup in place of the base."""
        self.keeper.stop()
        self.restorer.begin(self._opened(), file)

    def close(self) -> None:
        """Wait for what is under way, before the base is closed."""
        self.keeper.stop()
        self.leaver.close()
        self.damage.close()
        self.restorer.close()

    def end(self) -> None:
        """The base is closed: this was no bad end."""
        if not self._begun:
            return
        from idcoop_desktop.services.damage import end_session

        try:
            end_session(self._folder, check_owed=self.damage.owed)
        except DomainError:
            # The mark stays: the next start reads everything, which harms nobody.
            return

    def _begin(self) -> bool:
        from idcoop_desktop.services.damage import begin_session

        owed = begin_session(self._folder)
        self._begun = True
        return owed

    def _on_damaged(self) -> None:
        """Look once for what is hurt: an index alone is no loss."""
        if self._main is not None and not self.busy and not self.damage.owed:
            self.damage.owed = True
            self.damage.check()

    def _on_ended(self, ending: Ending) -> None:
        if ending.shut is not None:
            self.restorer.fall()
            self.shut.emit(ending.shut)
        elif ending.done is None:
            self.restorer.lift()
            self.keeper.start()
            if ending.refusal is not None:
                messages.show_error(self._main, ending.refusal)
        else:
            self.restorer.fall()
            self.reopened.emit(ending.done)
