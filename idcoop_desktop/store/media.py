"""Pictures and receipts by their SHA-256, in a second encrypted file beside the base."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import MissingMedia, MissingPicture
from idcoop_desktop.store.inspection import version_of

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = 0x4944434D
"""``IDCM`` in the header of every media file."""

_VERSION = 1
_SCHEMA = """
CREATE TABLE blob (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT;
"""


class Media:
    """Files kept by their content: the same file twice is one row, and none ever changes.

    A file is put here before the unit of work that names it. A crash in between leaves a file
    that nothing names, never a name without its file.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._db = CipherDatabase(path, key)

    @classmethod
    def create(cls, path: Path, key: bytes) -> None:
        """Make an empty media file."""
        db = CipherDatabase(path, key, new=True)
        try:
            with db.writing() as connection, db.atomic():
                connection.execute(_SCHEMA)
                connection.pragma("application_id", APPLICATION_ID)
                connection.pragma("user_version", _VERSION)
        finally:
            db.close_all()

    @classmethod
    def open(cls, path: Path, key: bytes) -> Media:
        """Open the file, or raise the :class:`StoreError` that says what it is instead."""
        if not path.exists():
            raise MissingMedia
        version_of(path, key, application_id=APPLICATION_ID, newest=_VERSION)
        media = cls(path, key)
        # A connection that may write clears, as it closes, what looking at the file left beside it.
        media.has("")
        return media

    def put(self, data: bytes) -> str:
        """Keep ``data`` and return its SHA-256 in hexadecimal; it is on disk when this returns."""
        sha256 = hashlib.sha256(data).hexdigest()
        if not self.has(sha256):
            with self._db.writing() as connection, self._db.atomic():
                connection.execute(
                    "INSERT OR IGNORE INTO blob (sha256, data) VALUES (?, ?)", (sha256, data)
                )
            self._db.checkpoint_if_due()
        return sha256

    def get(self, sha256: str) -> bytes:
        """Return the file of that name; :class:`MissingPicture` when it is not there."""
        rows = self._db.rows("SELECT data FROM blob WHERE sha256 = ?", (sha256,))
        if not rows:
            raise MissingPicture
        return bytes(rows[0][0])

    def has(self, sha256: str) -> bool:
        """Tell whether the file is kept."""
        sql = "SELECT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?)"
        return bool(self._db.rows(sql, (sha256,))[0][0])

    def health(self, pragma: str) -> str:
        """Read the file whole with one of SQLite's checks and return its answer, ``ok`` if sound.

        Raises :class:`~idcoop_desktop.store.errors.DamagedBase` for a page that cannot be read.
        """
        return str(self._db.rows(f"PRAGMA {pragma}")[0][0])

    def forget_key(self) -> None:
        """Close the connections of every thread and open none any more."""
        self._db.forget_key()

    def close(self) -> None:
        """Close the connections of every thread."""
        self._db.close_all()
