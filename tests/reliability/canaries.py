"""Two hundred invented facts about people, and a search for them in files, in any usual dress."""

from __future__ import annotations

import base64
import io
import random
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_LARGEST = 1 << 22
_SYLLABLES = ("ker", "pen", "lan", "plou", "tre", "gui", "mor", "bre", "coat", "ros", "wen", "zel")


@dataclass(frozen=True)
class Person:
    """Somebody of whom no word is anywhere else."""

    first_name: str
    last_name: str
    phone: str
    email: str
    note: str

    @property
    def facts(self) -> tuple[str, ...]:
        """What must be found nowhere."""
        return (self.last_name, self.phone, self.email, self.note)


def people(seed: int, count: int = 50) -> tuple[Person, ...]:
    """Return people with four canaries each; the same for a seed."""
    chance = random.Random(seed)
    return tuple(_person(chance, number) for number in range(count))


def _person(chance: random.Random, number: int) -> Person:
    name = "".join(chance.choice(_SYLLABLES) for _ in range(4)).capitalize()
    mark = f"{chance.randrange(36**6):x}"
    return Person(
        first_name="Maëlle",
        last_name=f"{name}-{mark}é",
        phone=f"06{chance.randrange(10**8):08d}",
        email=f"{name.lower()}.{number}.{mark}@example.org",
        note=f"Préfère {name} le {mark} au soir",
    )


def dresses(fact: str | bytes) -> Iterator[bytes]:
    """Yield a fact as it may lie in a file: UTF-8, UTF-16 both ways, base64 at any offset."""
    plain = fact if isinstance(fact, bytes) else fact.encode()
    yield plain
    if isinstance(fact, str):
        yield from (fact.encode("utf-16-le"), fact.encode("utf-16-be"), fact.encode("cp1252"))
        yield ascii(fact)[1:-1].encode()
        yield "".join(f"%{byte:02X}" if byte > 127 else chr(byte) for byte in plain).encode()
    for lead in range(3):
        coded = base64.b64encode(bytes(lead) + plain + bytes(3))
        # Whole groups of the fact alone: those at both ends hold its neighbours.
        yield coded[4 if lead else 0 : len(plain) // 3 * 4 - (4 if lead else 0)]


class Finder:
    """Looks for facts in files, in archives and in what was compressed."""

    def __init__(self, facts: Iterable[str | bytes]) -> None:
        self._sought = {dress: fact for fact in facts for dress in dresses(fact) if len(dress) > 7}

    def found(self, data: bytes) -> set[str | bytes]:
        """Return the facts that some bytes hold."""
        layers = (data, *inflated(data))
        return {fact for layer in layers for dress, fact in self._sought.items() if dress in layer}

    def leaks(self, folder: Path) -> list[str]:
        """Say which files below a folder hold a fact, or are named after one."""
        told = []
        for path in folder.rglob("*"):
            named = self.found(str(path.relative_to(folder)).encode())
            held = self.found(path.read_bytes()) if path.is_file() else set()
            told += [f"{path.name}: {fact!r}" for fact in sorted(named | held, key=str)]
        return told


def inflated(data: bytes) -> Iterator[bytes]:
    """Yield all that can be inflated in some bytes: archives, gzip and bare streams."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
    for head in (*_ZLIB, b"\x1f\x8b\x08"):
        start = data.find(head)
        while start >= 0:
            stream = zlib.decompressobj(wbits=47)
            with suppress(zlib.error):
                yield stream.decompress(data[start : start + _LARGEST], _LARGEST)
            start = data.find(head, start + 1)


_listening: list[Callable[[str], object]] = []


def _hear(event: str, details: tuple[object, ...]) -> None:
    if event != "open" or not _listening or not isinstance(details[0], str | bytes):
        return
    mode, flags = details[1], details[2]
    writes = isinstance(flags, int) and flags & 0b11 != 0
    if writes or (isinstance(mode, str) and set(mode) & set("wax+")):
        name = details[0]
        for told in _listening:
            told(name if isinstance(name, str) else name.decode(errors="replace"))


sys.addaudithook(_hear)


@contextmanager
def written_files() -> Iterator[list[str]]:
    """Give the list of all the files that Python opens for writing meanwhile, gone since or not."""
    names: list[str] = []
    _listening.append(names.append)
    try:
        yield names
    finally:
        _listening.remove(names.append)
