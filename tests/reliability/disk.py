"""A disk below the cipher that fails on demand and writes down what it is asked to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import apsw

_NAME = "watched-disk"
_WRAPPED = f"multipleciphers-{_NAME}"
_SYSTEM = "multipleciphers-unix"


@dataclass(slots=True)
class Disk:
    """What the disk was asked, and at which request it fails (0: never)."""

    requests: int = 0
    fail_at: int = 0
    for_ever: bool = False
    failure: type[apsw.Error] = apsw.FullError
    failed: int = 0
    log: list[tuple[object, ...]] = field(default_factory=list)
    heard: Callable[[str, str], object] | None = None
    """Told of what names or flushes a file, with its path, before it happens."""

    def arm(self, at: int, failure: type[apsw.Error], *, for_ever: bool) -> None:
        self.requests, self.failed, self.fail_at = 0, 0, at
        self.failure, self.for_ever = failure, for_ever

    def disarm(self) -> None:
        self.fail_at = 0

    def asked(self, *request: object) -> None:
        self.requests += 1
        due = self.requests >= self.fail_at if self.for_ever else self.requests == self.fail_at
        if self.fail_at and due:
            self.failed += 1
            raise self.failure
        self.log.append(request)

    def hear(self, kind: str, path: str) -> None:
        if self.heard is not None:
            self.heard(kind, path)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._disk, self._path = disk, path or "temporary"
        self._name = Path(self._path).name
        super().__init__("unix", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.asked("write", self._name, offset, bytes(data))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._disk.asked("truncate", self._name, size)
        super().xTruncate(size)

    def xLock(self, level: int) -> None:
        # A file opened for reading refuses the write lock that closing tries: SQLite expects it.
        try:
            super().xLock(level)
        except apsw.IOError as error:
            raise apsw.BusyError from error

    def xSync(self, flags: int) -> None:
        self._disk.asked("sync", self._name)
        self._disk.hear("sync", self._path)
        super().xSync(flags)


class _System(apsw.VFS):
    """Made once: the cipher keeps a pointer to it for as long as the program runs."""

    def __init__(self) -> None:
        self._disk = Disk()
        super().__init__(_NAME, "unix")

    def change(self) -> Disk:
        self._disk = Disk()
        return self._disk

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> _File:
        return _File(self._disk, name, flags)

    def xDelete(self, path: str, sync: bool) -> None:
        if Path(path).exists():
            self._disk.asked("delete", Path(path).name)
            self._disk.hear("delete", path)
            super().xDelete(path, sync)


@cache
def _system() -> _System:
    system = _System()
    apsw.Connection(":memory:", vfs=_WRAPPED).close()
    return system


@contextmanager
def watched_disk() -> Iterator[Disk]:
    """Put a new disk under every base opened meanwhile."""
    disk = _system().change()
    apsw.set_default_vfs(_WRAPPED)
    try:
        yield disk
    finally:
        apsw.set_default_vfs(_SYSTEM)
