"""Composes the window program: paths, log, hooks, one instance, the way in, the main window."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject
from PySide6.QtWidgets import QApplication

from idcoop_desktop import log, paths, settings
from idcoop_desktop.crash.watch import Watch, take_report
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.files import reason
from idcoop_desktop.services.locking import Lockable
from idcoop_desktop.store.errors import LockedBase
from idcoop_desktop.store.folder import require_local
from idcoop_desktop.store.lock import FolderLock, request_front, take_front_request
from idcoop_desktop.views import hooks, messages
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.death_notice import DeathNotice
from idcoop_desktop.views.french import install_french
from idcoop_desktop.views.gcguard import GcGuard
from idcoop_desktop.views.safety.idle import IdleWatch
from idcoop_desktop.views.safety.keys_door import KeysDoor
from idcoop_desktop.views.safety.locking import Locker
from idcoop_desktop.views.safety.safety import Safety
from idcoop_desktop.views.start.flow import StartFlow
from idcoop_desktop.views.theme import Theme, application

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.services.restore import Restored
    from idcoop_desktop.views.theme import Mode

_TITLE = "IDCoop"
_LIST, _BOARD = "list", "board"
_NOT_KEPT = (
    "Cet ordinateur n’a pas de coffre à clés\u00a0: la phrase secrète sera demandée à chaque fois."
)


class Program(QObject):
    """The running program: the start window until a base is open, then the main window."""

    def __init__(
        self, app: QApplication, folder: Path, settings_file: Path, *, died: str = ""
    ) -> None:
        """``died`` is the report of the run before this one, if it died outright."""
        super().__init__()
        self._folder, self._settings_file = folder, settings_file
        self._local = settings.load(settings_file)
        self._theme = Theme(app, _mode(self._local.theme))
        self._background = Background()
        self._opened: Opened | None = None
        self._since: dict[int, datetime | None] = {}
        self._window: QWidget | None = None
        self._author: StaffMember | None = None
        self._safety = Safety(
            folder,
            self._background,
            opened=self._open_base,
            place=self._second_place,
            keep_place=self._keep_second_place,
            parent=self,
        )
        self._safety.reopened.connect(self._open_again)
        self._safety.shut.connect(self._start_again)
        self._flow = self._start_flow()
        self._notice = DeathNotice(died, self)
        self._notice.watch(self._flow.window)
        self._locker = Locker(folder, self._background, parent=self)
        self._locker.unlocked.connect(self._unlocked)
        self._idle = IdleWatch(minutes=self._local.idle_minutes, parent=self)
        self._idle.idled.connect(self.lock)
        self._idle.lock_asked.connect(self.lock)
        app.aboutToQuit.connect(self.close)
        self._watch = QFileSystemWatcher([str(folder)], self)
        self._watch.directoryChanged.connect(self._show_if_asked)

    def begin(self) -> None:
        """Show the first window."""
        self._flow.begin()

    def close(self) -> None:
        """Wait for the write under way, then close the base."""
        self._idle.stop()
        self._background.close()
        self._safety.close()
        self._locker.close()
        if self._opened is not None:
            self._opened.base.close()
        self._safety.end()

    @property
    def window(self) -> QWidget:
        """The window in front."""
        return self._safety.window or self._locker.window or self._window or self._flow.window

    def lock(self) -> None:
        """Hide every window and forget the key, once a base is open."""
        if self._opened is None or self._window is None or self._safety.busy:
            return
        before = self._safety.keeper.at_last(self._opened)
        damage = self._safety.damage
        base = Lockable(self._opened.base, check_owed=lambda: damage.owed)
        self._opened = None
        self._idle.stop()
        self._safety.keeper.stop()
        self._locker.lock(base, over=self._window, before=before)

    def _unlocked(self, opened: Opened, key_not_kept: bool) -> None:
        self._come_back(opened, key_not_kept)
        opener, author = opened.opener(), self._author
        if opener is None or author is None or opener.id == author.id:
            return
        messages.ask(
            self.window,
            title="Qui est là\u00a0?",
            text=f"La phrase secrète était celle de {opener.name}, mais ce qui est noté ici est "
            f"signé {author.name}. Changer de nom ferme les fenêtres ouvertes\u00a0: ce qui n’y "
            "est pas enregistré serait perdu.",
            yes="&Changer de nom",
            no="&Ne rien changer",
            on_yes=lambda: self._change_author(opener),
        )

    def _come_back(self, opened: Opened, key_not_kept: bool) -> None:
        self._opened = opened
        self._idle.start()
        self._safety.start()
        if key_not_kept:
            messages.toast(self.window, _NOT_KEPT)
        if opened.lost_pictures is not None:
            from idcoop_desktop.services.damage import pictures_words

            text = pictures_words(opened.lost_pictures)
            messages.inform(self.window, title="Photos et justificatifs", text=text)

    def _sit_down(self, opened: Opened) -> None:
        self._opened = opened
        opener = opened.opener()
        if opener is not None:
            self._keep(author_id=opener.id)
        self._show_window(self._local.author_id)
        self._flow.window.close()
        self._come_back(opened, self._flow.key_not_kept)

    def _start_flow(self) -> StartFlow:
        made = StartFlow(
            self._folder,
            self._background,
            prepare=self._safety.prepare,
            place=self._second_place,
        )
        made.opened.connect(self._sit_down)
        return made

    def _open_again(self, done: Restored) -> None:
        """Show the window of the data that were restored, beneath the same key."""
        from idcoop_desktop.services.restore_words import restored_words

        self._show_window(self._local.author_id)
        self._safety.start()
        text = "\n\n".join(restored_words(done))
        messages.inform(self._window, title="Sauvegarde restaurée", text=text)

    def _start_again(self, error: Exception) -> None:
        """Leave a base that cannot be opened any more for the start window."""
        self._idle.stop()
        before, self._window = self._window, None
        if self._opened is not None:
            self._opened.base.close()
            self._opened = None
        self._flow = self._start_flow()
        self._flow.show_damage(str(error))
        if before is not None:
            self._safety.leaver.watch(None)
            before.close()
            before.deleteLater()

    def _second_place(self) -> Path | None:
        from idcoop_desktop.services.backups import place_of

        return place_of(self._local.second_place)

    def _keep_second_place(self, place: Path | None) -> None:
        from idcoop_desktop.services.backups import place_kept

        self._keep(second_place=place_kept(place))

    def _open_base(self) -> Opened:
        if self._opened is None:
            raise LockedBase
        return self._opened

    def _keep_minutes(self, minutes: int) -> None:
        self._idle.minutes = minutes
        self._keep(idle_minutes=self._idle.minutes)

    def _show_window(self, author_id: int) -> None:
        opened = self._opened
        if opened is None:
            return
        from idcoop_desktop.views.assembly import Keepers, assemble

        before = self._window
        desk = opened.desk(author_id=author_id)
        self._author = desk.author
        window = assemble(
            desk,
            self._background,
            Keepers(
                theme=self._theme,
                keep_mode=lambda mode: self._keep(theme=mode),
                keep_window=lambda place: self._keep(window=place),
                change_author=self._change_author,
                on_board=self._local.projects_view == _BOARD,
                keep_board=lambda on: self._keep(projects_view=_BOARD if on else _LIST),
                keys=KeysDoor(
                    opened=self._open_base,
                    minutes=lambda: self._idle.minutes,
                    keep_minutes=self._keep_minutes,
                    lock=self.lock,
                ),
                backups=self._safety.door,
            ),
            title=_TITLE,
            place=self._local.window,
            since=self._last_start(desk),
        )
        self._window = window
        self._safety.watch(window)
        hooks.show_bugs_in(window)
        self._notice.watch(window)
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _last_start(self, desk: Desk) -> datetime | None:
        """Return when the colleague was here before this run; a return within it is no visit."""
        author_id = desk.author.id
        if author_id not in self._since:
            self._since[author_id] = settings.last_start(self._local, author_id)
            self._local = settings.with_start(self._local, author_id, desk.now())
            settings.save(self._settings_file, self._local)
        return self._since[author_id]

    def _change_author(self, author: StaffMember) -> None:
        if author.id != self._local.author_id:
            self._keep(author_id=author.id)
            self._show_window(author.id)

    def _keep(self, **changes: str | int) -> None:
        self._local = replace(self._local, **changes)  # type: ignore[arg-type]  # fields by name
        settings.save(self._settings_file, self._local)

    def _show_if_asked(self) -> None:
        if take_front_request(self._folder):
            window = self.window
            window.showNormal()
            window.raise_()
            window.activateWindow()


def run(data: Path | None) -> int:
    """Run the window program on a data folder; return its exit code."""
    log.start(paths.log_folder())
    watch = Watch(paths.log_folder(), messages.versions())
    code = _run_watched(data)
    watch.stop()
    return code


def _run_watched(data: Path | None) -> int:
    app = application(sys.argv)
    app.setApplicationName(_TITLE)
    install_french(app)
    hooks.install()
    try:
        folder = paths.data_folder(data)
        lock = take_folder(folder)
    except DomainError as refusal:
        messages.show_error(None, refusal)
        app.exec()
        return 1
    if lock is None:
        request_front(folder)
        return 0
    guard = GcGuard(app)
    died = take_report(paths.log_folder())
    failed = False
    try:
        program = Program(app, folder, paths.settings_file(), died=died)
        program.begin()
    except Exception as bug:
        # Told by the hook as soon as the loop below runs; no window will come.
        sys.excepthook(type(bug), bug, bug.__traceback__)
        failed = True
    code = app.exec() or int(failed)
    guard.stop()
    lock.release()
    return code


def take_folder(folder: Path) -> FolderLock | None:
    """Make the data folder ours; ``None`` when another program holds it.

    Raises :class:`DomainError` for a place that is shared, cannot be made or cannot be written,
    with nothing made in a place that is shared.
    """
    require_local(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FolderLock(folder)
        return lock if lock.take() else None
    except OSError as error:
        raise DomainError(
            f"Le dossier des données {quoted(str(folder))} ne peut pas servir ({reason(error)}). "
            "Rien n’a été changé. Choisissez un autre dossier avec l’option --data."
        ) from error


def self_check() -> int:
    """Check this program where it stands, off any data: 0 when all is well."""
    from idcoop_desktop.views.tour import check_program

    app = QApplication.instance() or application(sys.argv)
    install_french(app)
    problems = check_program()
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    sys.stdout.write("SELF-CHECK FAILED\n" if problems else "SELF-CHECK OK\n")
    return 1 if problems else 0


def _mode(kept: str) -> Mode:
    return "light" if kept == "light" else "dark" if kept == "dark" else "auto"
