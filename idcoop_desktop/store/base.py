"""The open encrypted base: made or opened by its raw key, with its media file beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from idcoop_desktop.domain.backups import before_version
from idcoop_desktop.store import backups, migrations
from idcoop_desktop.store.driver import CipherDatabase, require_sqlite, told
from idcoop_desktop.store.errors import BaseExists, DamagedBase
from idcoop_desktop.store.files import put_in_place
from idcoop_desktop.store.folder import BASE_FILE, MEDIA_FILE, require_local
from idcoop_desktop.store.inspection import is_plaintext, version_of
from idcoop_desktop.store.media import Media

APPLICATION_ID = 0x49444350
"""``IDCP`` in the header of every base."""


class Base:
    """The base of one coop. Each thread gets its own connection; any thread may close it."""

    def __init__(self, folder: Path, db: CipherDatabase, media: Media) -> None:
        self.folder = folder
        self.db = db
        self.media = media

    @classmethod
    def create(cls, folder: Path, key: bytes) -> Base:
        """Make an empty base in ``folder`` and open it.

        Raises :class:`BaseExists` when there is one, :class:`SharedFolder` when the folder is
        copied elsewhere by another program. A crash half-way leaves no base at all.
        """
        require_sqlite()
        require_local(folder)
        if (folder / BASE_FILE).exists():
            raise BaseExists
        folder.mkdir(parents=True, exist_ok=True)
        with told():
            _make(folder / MEDIA_FILE, key, Media.create)
            _make(folder / BASE_FILE, key, _create_base)
        return cls.open(folder, key)

    @classmethod
    def open(cls, folder: Path, key: bytes) -> Base:
        """Open the base of ``folder``; an older one is first backed up, then upgraded.

        Raises the :class:`~idcoop_desktop.store.errors.StoreError` that says why it cannot be
        opened, :class:`SharedFolder` when the folder was moved to where another program copies
        it; the files then are as they were.
        """
        require_sqlite()
        require_local(folder)
        path = folder / BASE_FILE
        newest = migrations.newest_version()
        version = readable_version(path, key)
        media = Media.open(folder / MEDIA_FILE, key)
        db = CipherDatabase(path, key)
        try:
            if version < newest:
                reason = before_version(newest)
                backups.make(folder, key, reason=reason, now=datetime.now(UTC))
                migrations.upgrade(db)
        except BaseException:
            db.close_all()
            media.close()
            raise
        return cls(folder, db, media)

    def check(self, *, thorough: bool = False) -> None:
        """Read the base and its pictures whole; :class:`DamagedBase` when something is wrong.

        About 3 s for a million people, three times as much when ``thorough``: off the GUI thread.
        """
        pragma = "integrity_check" if thorough else "quick_check"
        with told():
            answers = {self.db.raw.pragma(pragma), self.media.health(pragma)}
        if answers != {"ok"} or self.db.raw.execute("PRAGMA foreign_key_check").fetchall():
            raise DamagedBase

    def close(self) -> None:
        """Close the base and its media; callable from any thread."""
        self.db.close_all()
        self.media.close()

    def lock(self) -> None:
        """Close the base and forget its key; whoever holds it gets :class:`LockedBase` from it.

        A write under way gets 5 s to end: off the GUI thread.
        """
        try:
            self.db.forget_key()
        finally:
            self.media.forget_key()

    def unlock(self, key: bytes) -> None:
        """Open a locked base again, beneath those who hold it, with the checks of :meth:`open`."""
        fresh = Base.open(self.folder, key)
        self.db, self.media = fresh.db, fresh.media

    def __enter__(self) -> Base:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def readable_version(path: Path, key: bytes) -> int:
    """Return the schema version of a base of ours, which is only looked at.

    Raises the :class:`~idcoop_desktop.store.errors.StoreError` that says why this program cannot
    open it.
    """
    newest = migrations.newest_version()
    return version_of(path, key, application_id=APPLICATION_ID, newest=newest)


def _create_base(path: Path, key: bytes) -> None:
    db = CipherDatabase(path, key, new=True)
    try:
        with db.writing() as connection:
            connection.pragma("application_id", APPLICATION_ID)
        migrations.upgrade(db)
    finally:
        db.close_all()


def _make(path: Path, key: bytes, create: Callable[[Path, bytes], None]) -> None:
    """Make the file under another name, so that it gets its own only when it is whole."""
    draft = path.with_name(f"{path.name}.new")
    for left in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):
        left.unlink(missing_ok=True)
    create(draft, key)
    if is_plaintext(draft):
        raise RuntimeError("the cipher wrote a file in clear")
    if Path(f"{draft}-wal").exists():
        raise RuntimeError("the new base did not take in its write-ahead log")
    put_in_place(draft, path)
