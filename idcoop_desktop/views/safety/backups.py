"""Opens « Sauvegardes » and does what is wanted there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.domain.backups import Reason
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import backups, restore
from idcoop_desktop.services.restore_words import preview_words, rehearsal_words
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import report
from idcoop_desktop.views.safety.backups_dialog import ELSEWHERE, HERE, BackupRow, BackupsDialog
from idcoop_desktop.views.safety.preview_dialog import PreviewDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.services.restore import Preview, Rehearsal
    from idcoop_desktop.views.background import Background, Job
    from idcoop_desktop.views.safety.backups_door import BackupsDoor
    from idcoop_desktop.views.safety.keeper import Outcome

T = TypeVar("T")


def open_backups_dialog(
    background: Background, door: BackupsDoor, parent: QWidget | None
) -> BackupsDialog:
    """Open « Sauvegardes » over a window."""
    dialog = BackupsDialog(parent)
    _Wishes(background, door, dialog).listen()
    dialog.open()
    return dialog


class _Wishes(QObject):
    """Does what the dialog asks for; lives as long as the dialog."""

    def __init__(self, background: Background, door: BackupsDoor, dialog: BackupsDialog) -> None:
        super().__init__(dialog)
        self._background, self._door, self._dialog = background, door, dialog
        self._job: Job | None = None

    def listen(self) -> None:
        """Answer to every button of the dialog."""
        dialog, keeper = self._dialog, self._door.keeper
        dialog.now_wanted.connect(self.save_now)
        dialog.stop_wanted.connect(self.stop)
        dialog.place_wanted.connect(self.choose_place)
        dialog.place_left.connect(lambda: self.keep_place(None))
        dialog.test_wanted.connect(self.rehearse)
        dialog.restore_wanted.connect(self.preview)
        dialog.file_wanted.connect(self.choose_file)
        keeper.stood.connect(dialog.show_kept)
        if keeper.known is not None:
            dialog.show_kept(keeper.known)
        dialog.show_place(self._door.place())
        keeper.look()
        self.read()
        folder = self._door.opened().folder
        self._background.run(
            lambda: backups.aside_words(folder), done=self._tell_aside, owner=dialog, lane="files"
        )

    def read(self) -> None:
        """Read the list again."""
        opened, place = self._door.opened(), self._door.place()
        self._background.run(
            lambda: _rows(opened, place),
            done=self._dialog.show_backups,
            owner=self._dialog,
            lane="files",
        )

    def _tell_aside(self, words: str) -> None:
        # What was done meanwhile has its own words, that these would take away.
        if words and self._job is None:
            self._dialog.tell(words)

    def save_now(self) -> None:
        """Make a backup, and its copy elsewhere."""
        dialog = self._dialog

        def done(outcome: Outcome) -> None:
            bad = bool(outcome.second_problem)
            dialog.tell(_saved(outcome), bad=bad)
            self.read()

        dialog.tell("")
        dialog.show_work("Sauvegarde…")
        self._follow(
            self._door.keeper.run(
                Reason.MANUAL,
                always=True,
                done=done,
                failed=self._failed,
                progress=dialog.show_progress,
                owner=dialog,
            )
        )

    def stop(self) -> None:
        """Give up what is under way."""
        if self._job is not None:
            self._job.cancel()

    def choose_place(self) -> None:
        """Ask for the folder of the second copies."""
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        dialog = QFileDialog(self._dialog, "Second endroit des sauvegardes", where)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.keep_place(Path(name)))
        dialog.open()

    def keep_place(self, place: Path | None) -> None:
        """Copy the backups there from now on, beginning at once; nowhere when ``None``."""
        try:
            if place is not None:
                backups.require_place(self._door.opened(), place)
        except DomainError as refusal:
            self._dialog.tell(refusal.message, bad=True)
            return
        self._door.keep_place(place)
        self._dialog.show_place(place)
        if place is None:
            self._door.keeper.look()
            self.read()
        else:
            self.save_now()

    def rehearse(self, file: Path) -> None:
        """Restore a backup into a folder of its own, read it whole, and say what was found."""
        opened = self._door.opened()

        def done(found: Rehearsal) -> None:
            words = " ".join(rehearsal_words(found))
            self._dialog.tell(words, bad=bool(found.bad_pictures))
            if found.bad_pictures and backups.is_beside(opened, file):
                messages.ask(
                    self._dialog,
                    title="Photos de la sauvegarde",
                    text=f"{words} Celles de votre base peuvent y être copiées de nouveau.",
                    yes="&Copier les photos",
                    no="&Plus tard",
                    on_yes=self.renew_pictures,
                )

        self._run(
            "Essai de la sauvegarde…",
            lambda: restore.rehearse(opened.folder, opened.key, file, progress=report),
            done,
        )

    def renew_pictures(self) -> None:
        """Copy the pictures of the base into its backups again, and say how many."""
        opened = self._door.opened()

        def done(copied: int) -> None:
            self._dialog.tell(backups.renewed_words(copied))

        self._run(
            "Copie des photos…", lambda: backups.renew_pictures(opened, progress=report), done
        )

    def choose_file(self) -> None:
        """Ask for a backup kept anywhere."""
        where = str(self._door.place() or "")
        dialog = QFileDialog(self._dialog, "Choisir une sauvegarde", where, FILES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.preview(Path(name)))
        dialog.open()

    def preview(self, file: Path) -> None:
        """Say what restoring a backup would change, and restore it once it was confirmed."""
        opened = self._door.opened()

        def done(found: Preview) -> None:
            asked = PreviewDialog(preview_words(found), self._dialog)
            asked.confirmed.connect(lambda: self._door.restore(file))
            asked.open()

        self._run(
            "Lecture de la sauvegarde…",
            lambda: restore.preview(opened.folder, opened.key, file, progress=report),
            done,
        )

    def _run(self, words: str, work: Callable[[], T], done: Callable[[T], object]) -> None:
        dialog = self._dialog
        dialog.tell("")
        dialog.show_work(words)
        self._follow(
            self._background.run(
                work,
                done=done,
                failed=self._failed,
                progress=dialog.show_progress,
                owner=dialog,
                lane="files",
            )
        )

    def _follow(self, job: Job) -> None:
        self._job = job
        job.finished.connect(self._ended)
        if not self._background.holds(job):
            self._ended()

    def _ended(self) -> None:
        self._job = None
        self._dialog.show_work(None)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._dialog.tell(error.message, bad=True)
        else:
            messages.show_error(self._dialog, error)


FILES = "Sauvegardes d’IDCoop (*.db)"


def _rows(opened: Opened, place: Path | None) -> tuple[BackupRow, ...]:
    known = [(HERE, *one) for one in backups.list_backups(opened)]
    if place is not None:
        known += [(ELSEWHERE, *one) for one in backups.list_backups(opened, place)]
    known.sort(key=lambda one: one[1].made_at, reverse=True)
    return tuple(
        BackupRow(id=number, backup=backup, file=file, place=where)
        for number, (where, backup, file) in enumerate(known, 1)
    )


def _saved(outcome: Outcome) -> str:
    told = "Sauvegarde faite et relue en entier."
    if outcome.second is not None:
        return f"{told} Sa copie est au second endroit."
    if outcome.second_problem:
        return f"{told} Mais sa copie n’a pas été faite. {outcome.second_problem}"
    return told
