"""One program per data folder: the second one finds the lock taken and asks the first to show."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from idcoop_desktop.store.folder import FRONT_FILE, LOCK_FILE

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":  # pragma: no cover - the same promise through Windows' own call
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """A lock on the data folder that the system releases when the program dies, however it dies."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_FILE
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Take the lock; ``False`` when another program (or another lock of ours) holds it."""
        if self._descriptor is not None:
            return True
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held.

        The file stays: removing it would let two programs lock two files of one name.
        """
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def request_front(folder: Path) -> None:
    """Ask the program that holds the folder to come to the front: it watches this file."""
    (folder / FRONT_FILE).touch()


def take_front_request(folder: Path) -> bool:
    """Tell whether someone asked for the front since the last call, and forget it."""
    try:
        (folder / FRONT_FILE).unlink()
    except FileNotFoundError:
        return False
    return True
