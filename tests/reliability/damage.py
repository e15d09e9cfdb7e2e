"""A coop with backups, and what chance does to its files: bits, bytes and pages in every region."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from idcoop_desktop.services import backups
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import connect
from idcoop_desktop.store.pictures import pictures_name

from . import everyday_job, safety_job
from .main_job import KEY, desk_of

PAGE = 4_096
HEADER_BYTES = 100
DEEDS = 30
FREE_BYTES = 200_000

Piece = tuple[str, int, int]
"""A file of the folder, where a piece of it begins and how long it is, in bytes."""


@dataclass(frozen=True)
class Coop:
    """A closed base with two backups, both good, and where each region of its files is."""

    folder: Path
    regions: dict[str, tuple[Piece, ...]]
    backups: tuple[Path, ...]

    def copied(self, to: Path) -> Path:
        """Return a copy of the folder to spoil."""
        return shutil.copytree(self.folder, to)


def make_coop(folder: Path) -> Coop:
    """Make a coop that has worked, saved twice, and worked on."""
    safety_job.prepare(folder)
    made = []
    with Base.open(folder, KEY) as base:
        desk = desk_of(base, folder)
        everyday_job.furnish(desk)
        for number in range(DEEDS):
            everyday_job.deed(desk, number)
            if number in {DEEDS // 2, DEEDS - 1}:
                made.append(backups.back_up(Opened(base, KEY, folder)).path)
        _free_some_pages(base)
    return Coop(folder, dict(_regions(folder, made[-1])), tuple(made))


def _free_some_pages(base: Base) -> None:
    with base.db.writing() as connection:
        connection.execute("CREATE TABLE passing (a)")
        connection.execute("INSERT INTO passing VALUES (randomblob(?))", (FREE_BYTES,))
        connection.execute("DROP TABLE passing")


def _regions(folder: Path, backup: Path) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    """Yield each region with the pieces of files it is made of."""
    base = folder / "idcoop.db"
    used = _used_pages(base)
    taken = {number for numbers in used.values() for number in numbers}
    free = sorted(set(range(1, base.stat().st_size // PAGE + 1)) - taken)
    yield "header", (("idcoop.db", 0, HEADER_BYTES),)
    for region, numbers in (*used.items(), ("free list", free)):
        assert numbers, region
        yield region, tuple(("idcoop.db", (number - 1) * PAGE, PAGE) for number in numbers)
    files = {
        "envelope": folder / "idcoop.key",
        "pictures": folder / "media.db",
        "backup": backup,
        "saved pictures": backup.with_name(pictures_name(KEY)),
        "saved envelope": backup.with_suffix(".key"),
    }
    for region, path in files.items():
        yield region, _pieces(folder, path)


def _used_pages(base: Path) -> dict[str, list[int]]:
    """Return the pages of a base by what is on them."""
    connection = connect(base, KEY, flags=apsw.SQLITE_OPEN_READONLY)
    pages = connection.execute("SELECT pageno, name FROM dbstat").fetchall()
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'").fetchall()
    connection.close()
    used: dict[str, list[int]] = {"schema": [], "word index": [], "index": [], "table": []}
    for number, name in pages:
        if name == "sqlite_schema":
            used["schema"].append(number)
        elif "_fts" in name:
            used["word index"].append(number)
        else:
            used["index" if (name,) in names else "table"].append(number)
    return used


def _pieces(folder: Path, path: Path) -> tuple[Piece, ...]:
    name, length = path.relative_to(folder).as_posix(), path.stat().st_size
    return tuple((name, at, min(PAGE, length - at)) for at in range(0, length, PAGE))


def spoil(folder: Path, coop: Coop, region: str, chance: random.Random) -> str:
    """Change a bit, a byte or a whole page of a region, and say what was done."""
    name, offset, length = chance.choice(coop.regions[region])
    path = folder / name
    content = bytearray(path.read_bytes())
    before = bytes(content)
    way = chance.choice(("bit", "byte", "page of zeros", "page of noise", "page of another place"))
    at = offset + chance.randrange(length)
    if way == "bit":
        content[at] ^= 1 << chance.randrange(8)
    elif way == "byte":
        content[at] = (content[at] + chance.randint(1, 255)) % 256
    else:
        content[offset : offset + length] = _page(way, content, length, chance)
    if bytes(content) == before:
        content[at] ^= 1
    path.write_bytes(content)
    return f"{way} of {region} at {offset} in {name}"


def _page(way: str, content: bytearray, length: int, chance: random.Random) -> bytes:
    if way == "page of zeros":
        return bytes(length)
    if way == "page of noise":
        return chance.randbytes(length)
    other = chance.randrange(max(1, len(content) // PAGE)) * PAGE
    return bytes(content[other : other + length]).ljust(length, b"\0")
