"""Small files written so that a crash leaves the old one or the new one, never half of one."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from idcoop_desktop.store.errors import DiskFailure

if TYPE_CHECKING:
    from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data``, readable by its owner alone, or raise :class:`DiskFailure`."""
    draft = path.with_name(f"{path.name}.tmp")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(draft, path)
    except OSError as error:
        raise DiskFailure from error


def put_in_place(draft: Path, path: Path) -> None:
    """Rename ``draft`` to ``path`` in the same folder and make the new name lasting."""
    draft.replace(path)
    sync_folder(path.parent)


if sys.platform == "win32":  # pragma: no cover - Windows cannot open a folder, NTFS logs its names

    def sync_folder(_folder: Path) -> None:
        """Do nothing: the file system keeps the order of renames."""

else:

    def sync_folder(folder: Path) -> None:
        """Make the names in ``folder`` survive a power cut."""
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
