"""The base of a federation: as many coopérateurs as wanted, in 2,000 residences of 60 communes.

Written past the unit of work and with the indexes made last: a million people in two minutes.
"""

from __future__ import annotations

import random
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.bench.look_alikes import RESIDENCES, Draw
from idcoop_desktop.domain.text import fold
from idcoop_desktop.store import search
from idcoop_desktop.store.base import Base

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from idcoop_desktop.domain.people import Cooperator

DEVICE = 1 << 40
_STAFF = DEVICE + 1
_PLACES = DEVICE + 10
_PROJECT = DEVICE + 5_000
_FIRST = DEVICE + 10_000
_CONTACTS = 20_000
_FIRST_DAY = date(1995, 1, 1)
_STATUSES = ("tenant", "tenant", "tenant", "buyer", "employee")
_INSERT = (
    "INSERT INTO cooperator (id, first_name, last_name, member_number, email, phone, residence_id,"
    " dwelling, first_share_on, shares, no_mailing_since, key_last, key_first, key_place,"
    " key_number, key_contact) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def fill(folder: Path, key: bytes, people: int) -> list[str]:
    """Create the base and return the surnames and first names in it, as often as they occur."""
    draw = Draw(random.Random(5))
    with (
        Base.create(folder, key) as base,
        base.db.writing() as connection,
        base.db.atomic(),
        _indexes_made_last(base),
    ):
        places = _add_places(base, draw)
        connection.executemany(_INSERT, _people(draw, places, people))
        _add_spells(base, people)
        _add_contacts(base, people)
    return [draw.surname() for _ in range(300)] + [draw.first_name() for _ in range(200)]


@contextmanager
def _indexes_made_last(base: Base) -> Iterator[None]:
    connection = base.db.raw
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name IN ('cooperator', 'status_spell')"
        " AND type IN ('index', 'trigger') AND sql IS NOT NULL"
    ).fetchall()
    for kind, name, _sql in made:
        connection.execute(" ".join(("DROP", str(kind), str(name))))
    yield
    connection.execute("INSERT INTO cooperator_fts (cooperator_fts) VALUES ('rebuild')")
    for _kind, _name, sql in made:
        connection.execute(str(sql))


def _add_places(base: Base, draw: Draw) -> dict[int, str]:
    base.db.raw.execute("INSERT INTO staff (id, name) VALUES (?, 'Nora Lemoal')", (_STAFF,))
    communes = [draw.surname() for _ in range(60)]
    places = {}
    for number in range(RESIDENCES):
        name, commune = f"Les {draw.first_name()}s", communes[number % len(communes)]
        places[_PLACES + number] = search.place_key(name=name, commune=commune)
        base.db.raw.execute(
            "INSERT INTO residence (id, name, commune, key_name) VALUES (?, ?, ?, ?)",
            (_PLACES + number, name, commune, places[_PLACES + number]),
        )
    base.db.raw.execute(
        "INSERT INTO project (id, title, residence_id) VALUES (?, 'Jardin', ?)", (_PROJECT, _PLACES)
    )
    return places


def _people(draw: Draw, places: dict[int, str], count: int) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        yield _values(draw.person(_FIRST + number), places)


def _values(one: Cooperator, places: dict[int, str]) -> tuple[object, ...]:
    home = None if one.residence_id is None else _PLACES + one.residence_id
    contact = search.contact_key(member_number=one.member_number, email=one.email, phone=one.phone)
    return (
        *(one.id, one.first_name, one.last_name, one.member_number, one.email, one.phone, home),
        *(one.dwelling, one.first_share_on, 1, _FIRST_DAY if one.id % 50 == 0 else None),
        *(fold(one.last_name), fold(one.first_name), "" if home is None else places[home]),
        *(search.number_key(one.member_number), contact),
    )


def _add_spells(base: Base, people: int) -> None:
    chance = random.Random(6)
    base.db.raw.executemany(
        "INSERT INTO status_spell (id, cooperator_id, status, start_on, end_on)"
        " VALUES (?, ?, ?, ?, ?)",
        (
            (
                _FIRST + people + number,
                _FIRST + number,
                chance.choice(_STATUSES),
                _FIRST_DAY + timedelta(days=chance.randrange(11_000)),
                date(2024, 12, 31) if number % 20 == 0 else None,
            )
            for number in range(people)
        ),
    )


def _add_contacts(base: Base, people: int) -> None:
    """Add what a team notes in some years, whatever the number of people."""
    keys = iter(range(_FIRST + 2 * people, _FIRST + 3 * people))
    base.db.raw.executemany(
        "INSERT INTO bearer (id, project_id, cooperator_id) VALUES (?, ?, ?)",
        ((next(keys), _PROJECT, _FIRST + number) for number in range(0, people, people // 500 + 1)),
    )
    contacted = range(0, people, people // _CONTACTS + 1)
    base.db.raw.executemany(
        "INSERT INTO interaction (id, staff_id, cooperator_id, facts) VALUES (?, ?, ?, 'Vue')",
        ((key, _STAFF, _FIRST + number) for number, key in zip(contacted, keys, strict=False)),
    )
