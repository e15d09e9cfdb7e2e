"""The data folder: the names in it, and the places where it must not be."""

from __future__ import annotations

import os
import sys
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from idcoop_desktop.store.errors import SharedFolder

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE_FILE = "idcoop.db"
MEDIA_FILE = "media.db"
KEY_FILE = "idcoop.key"
TRIES_FILE = "idcoop.tries"
LOCK_FILE = "lock"
FRONT_FILE = "front"
BACKUPS = "backups"
READY = "restored-"
"""Begins the name of a folder that was built to replace the base, until that is done."""

_MOUNTS = Path("/proc/mounts")
_NETWORK = "un dossier du réseau"
_SYNCED_PARTS = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud drive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("kdrive", "kDrive"),
    ("pcloud", "pCloud"),
)
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NETWORK_TYPES = frozenset(
    {"afs", "ceph", "cifs", "davfs", "glusterfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
)
_FUSE_LOCAL = frozenset({"fuse.ext2", "fuse.ntfs", "fuse.ntfs-3g", "fuseblk", "fuse.bindfs"})


def require_local(folder: Path) -> None:
    """Refuse a folder that another program copies while the base is written.

    Raises :class:`SharedFolder`: SQLite's locks do not hold on network shares, and a service that
    copies ``idcoop.db`` without its ``-wal`` keeps a base that lacks the last actions.
    """
    place = folder.expanduser().absolute()
    text = _MOUNTS.read_text("utf-8", "replace") if _MOUNTS.exists() else ""
    service = sharing_service(place.resolve(), environment=os.environ, mounts=text)
    if service is None:
        service = sharing_service(place, environment=os.environ, mounts="")
    if service is None and _on_network_drive(place):
        service = _NETWORK
    if service is not None:
        raise SharedFolder(service)


def sharing_service(folder: PurePath, *, environment: Mapping[str, str], mounts: str) -> str | None:
    """Return the service that shares ``folder``, or ``None``; ``mounts`` as in ``/proc/mounts``."""
    if str(folder).startswith(("\\\\", "//")):
        return _NETWORK
    for variable in _ONEDRIVE_VARIABLES:
        root = environment.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for part in folder.parts:
        for start, service in _SYNCED_PARTS:
            if part.casefold().startswith(start):
                return service
    return _NETWORK if _is_network_type(_mount_type(folder, mounts)) else None


def _mount_type(folder: PurePath, mounts: str) -> str:
    deepest, found = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = PurePath(fields[1].replace(r"\040", " "))
        if folder.is_relative_to(point) and len(point.parts) >= deepest:
            deepest, found = len(point.parts), fields[2]
    return found


def _is_network_type(kind: str) -> bool:
    if kind in _NETWORK_TYPES:
        return True
    return kind.startswith("fuse") and kind not in _FUSE_LOCAL and kind != "fuse.overlayfs"


if sys.platform == "win32":  # pragma: no cover - Windows alone knows letters of network drives

    def _on_network_drive(folder: Path) -> bool:
        import ctypes

        remote = 4  # DRIVE_REMOTE of GetDriveTypeW
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{folder.anchor}") == remote)

else:

    def _on_network_drive(_folder: Path) -> bool:
        return False
