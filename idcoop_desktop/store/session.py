"""The mark of a program at work in the data folder: still there at a start, it ended badly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.store.files import sync_folder
from idcoop_desktop.store.folder import BASE_FILE
from idcoop_desktop.store.place import disk_told

if TYPE_CHECKING:
    from pathlib import Path

_MARK = "open"


def begin(folder: Path) -> bool:
    """Leave the mark and tell whether the last program here ended without taking its own away.

    A log that was never taken into the base says so too. To be called by whoever holds the
    folder's lock, before the base is opened; raises the known failures of the disk.
    """
    mark, log = folder / _MARK, folder / f"{BASE_FILE}-wal"
    ended_badly = mark.exists() or (log.exists() and log.stat().st_size > 0)
    with disk_told():
        mark.touch(mode=0o600)
        sync_folder(folder)
    return ended_badly


def end(folder: Path, *, check_owed: bool = False) -> None:
    """Take the mark away once the base is closed; it stays while a whole check is still owed."""
    if not check_owed:
        with disk_told():
            (folder / _MARK).unlink(missing_ok=True)
