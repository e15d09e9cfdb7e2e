"""A disk that loses power and, with it, names of files that it had not been told to flush.

Files appear, vanish and are renamed in the order asked; only what was flushed is sure to have
happened, and a name may be there before its content. File systems that do not keep the order of
names are not seen: the journals of ext4, APFS and NTFS do.
"""

from __future__ import annotations

import os
import random
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from .disk import watched_disk
from .power import SECTOR

SOON = 10
"""Moments after something was told, in which half of the losses fall: it must be there."""
_CALLS = ("replace", "rename", "unlink", "remove", "mkdir", "rmdir", "fsync")
_LOGS = ("-wal", "-journal")
_MEMORY = "-shm"


@dataclass(frozen=True)
class Moment:
    """What the program sees at a moment, and what the disk has promised to keep of it."""

    names: dict[str, int]
    contents: dict[int, bytes]
    flushed: dict[int, bytes]
    names_flushed: int
    told: int


@dataclass
class Recorder:
    """Everything that happens to a tree of files, and what was told meanwhile.

    Files stay open until the end, so that no new one takes the number of one that is gone.
    """

    root: Path
    moments: list[Moment] = field(default_factory=list)
    told: int = 0
    told_at: list[int] = field(default_factory=list)
    _held: dict[int, int] = field(default_factory=dict)
    _known: dict[bytes, bytes] = field(default_factory=dict)
    _flushed: dict[int, bytes] = field(default_factory=dict)
    _names_flushed: int = 0

    def note(self) -> None:
        """Write down what can be seen now."""
        names = dict(self._files())
        contents = {number: self._content(number) for number in names.values() if number}
        moment = Moment(names, contents, dict(self._flushed), self._names_flushed, self.told)
        self.moments.append(moment)

    def tell(self) -> None:
        """Say that one more thing is done."""
        self.told += 1
        self.told_at.append(len(self.moments))
        self.note()

    def flush(self, known: os.stat_result) -> None:
        """A file, or the names of a folder, reached the disk."""
        if stat.S_ISDIR(known.st_mode):
            self._names_flushed = len(self.moments) - 1
        elif known.st_ino in self._held:
            self._flushed[known.st_ino] = self._content(known.st_ino)
        self.note()

    def hear(self, kind: str, path: str) -> None:
        """Take what SQLite asks of the disk below the cipher."""
        if not Path(path).is_relative_to(self.root):
            return
        self.note()
        if kind == "sync":
            known = Path(path).stat()
            # The first flush of a log is one of the folder too, below what can be watched.
            if path.endswith(_LOGS) and known.st_ino not in self._flushed:
                self._names_flushed = len(self.moments) - 1
            self.flush(known)

    def close(self) -> None:
        """Let go of the files."""
        for descriptor in self._held.values():
            os.close(descriptor)

    def _files(self) -> Iterator[tuple[str, int]]:
        for folder, folders, files in os.walk(self.root):
            here = Path(folder).relative_to(self.root)
            for name in folders:
                yield f"{here / name}", 0
            for name in files:
                if not name.endswith(_MEMORY):
                    yield f"{here / name}", self._number(Path(folder, name))

    def _number(self, path: Path) -> int:
        number = path.stat().st_ino
        if number not in self._held:
            self._held[number] = os.open(path, os.O_RDONLY)
        return number

    def _content(self, number: int) -> bytes:
        descriptor = self._held[number]
        content = os.pread(descriptor, os.fstat(descriptor).st_size, 0)
        return self._known.setdefault(content, content)


@contextmanager
def recorded(root: Path) -> Iterator[Recorder]:
    """Write down what happens below ``root`` meanwhile; all of it is on the disk at the start."""
    recorder = Recorder(root.resolve())
    recorder.note()
    recorder._flushed.update(recorder.moments[0].contents)
    with pytest.MonkeyPatch.context() as patch, watched_disk() as disk:
        for name in _CALLS:
            patch.setattr(os, name, _watched(recorder, name, getattr(os, name)))
        disk.heard = recorder.hear
        yield recorder
    recorder.close()


def _watched(recorder: Recorder, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
    def watched(*args: Any, **options: Any) -> Any:
        recorder.note()
        answer = call(*args, **options)
        if name == "fsync":
            recorder.flush(os.fstat(args[0]))
        else:
            recorder.note()
        return answer

    return watched


@dataclass(frozen=True)
class Left:
    """A tree as the disk held it when the power went, and how many things were told by then."""

    root: Path
    told: int


@contextmanager
def lost(recorder: Recorder, chance: random.Random, target: Path) -> Iterator[Left]:
    """Lose the power at some moment, and clear away what was left."""
    number = chance.randrange(1, len(recorder.moments))
    if chance.random() < 0.5:
        number = chance.choice(recorder.told_at) + chance.randrange(SOON)
    number = min(number, len(recorder.moments) - 1)
    now = recorder.moments[number]
    seen = chance.choice((now.names_flushed, chance.randint(now.names_flushed, number), number))
    names = recorder.moments[min(seen, number)]
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    contents = {**names.contents, **now.contents}
    for name, file in sorted(names.names.items()):
        if file:
            path = target / name
            path.write_bytes(kept(now.flushed.get(file), contents[file], chance))
        else:
            (target / name).mkdir(exist_ok=True)
    try:
        yield Left(target, now.told)
    finally:
        shutil.rmtree(target)


def kept(flushed: bytes | None, written: bytes, chance: random.Random) -> bytes:
    """Return what a disk may hold of a file: what was flushed, what was written, some of each."""
    sure = flushed or b""
    if sure == written:
        return written
    fate = chance.random()
    if fate < 0.4:
        return sure
    if fate < 0.6:
        return written
    size = chance.choice((len(sure), len(written)))
    ends = range(0, size, SECTOR)
    halves = (sure.ljust(size, b"\0"), written.ljust(size, b"\0"))
    return b"".join(chance.choice(halves)[at : at + SECTOR] for at in ends)[:size]
