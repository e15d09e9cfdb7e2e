"""A base with as many coopérateurs as a very large coop has."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from idcoop_desktop.store.base import Base
from idcoop_desktop.store.unit_of_work import unit_of_work

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.store.driver import Connection

DEVICE = 1 << 40
FIRST = ("Maëlle", "Yann", "Awa", "Lucien", "Inès", "Gwen", "Samir", "Odile", "Tao", "Perrine")
LAST = ("Kermarrec", "Diallo", "Lebrun", "Nguyen", "Morvan", "Petit", "Haddad", "Rolland")
_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TOWNS = ("Kerlann", "Trévignac", "Saint-Brévin")


def fill(folder: Path, key: bytes, people: int, *, journaled: bool = False) -> None:
    """Create the base of a coop with one colleague, 40 residences and many coopérateurs.

    They come in as one action kept in the journal when ``journaled``, which takes as much room.
    """
    with Base.create(folder, key) as base, _writing(base, journaled=journaled) as connection:
        connection.execute("INSERT INTO staff (id, name) VALUES (?, 'Nora Lemoal')", (DEVICE + 1,))
        connection.executemany(
            "INSERT INTO residence (id, name, commune, key_name) VALUES (?, ?, ?, ?)",
            (
                (DEVICE + 100 + n, f"Résidence {n}", TOWNS[n % 3], f"residence {n}")
                for n in range(40)
            ),
        )
        connection.executemany(
            "INSERT INTO cooperator (id, first_name, last_name, member_number, residence_id,"
            " first_share_on, shares, key_last, key_first, key_place, key_number)"
            " VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)",
            _invented(people),
        )
        connection.executemany(
            "INSERT INTO status_spell (id, cooperator_id, start_on) VALUES (?, ?, '2019-01-01')",
            ((DEVICE + 2_000_000 + n, DEVICE + 1000 + n) for n in range(people)),
        )


@contextmanager
def _writing(base: Base, *, journaled: bool) -> Iterator[Connection]:
    if journaled:
        with unit_of_work(base, "foule", author_id=0, at=_AT):
            yield base.db.raw
    else:
        with base.db.writing() as connection, base.db.atomic():
            yield connection


def _invented(people: int) -> Iterator[tuple[object, ...]]:
    """Yield the values of coopérateurs who do not exist, the same ones each time."""
    draw = random.Random(7)
    for n in range(people):
        first, last = draw.choice(FIRST), f"{draw.choice(LAST)}-{n % 977:03d}"
        home, since = draw.randrange(40), f"20{draw.randrange(5, 25):02d}-03-12"
        number, place = f"C{n:06d}", f"residence {home}"
        keys = (last.lower(), first.lower(), place, number.lower())
        yield (DEVICE + 1000 + n, first, last, number, DEVICE + 100 + home, since, *keys)
