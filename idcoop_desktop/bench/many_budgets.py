"""Ten years of the three schemes, 2,000 projects or aids each, ten rows of the books each."""

from __future__ import annotations

import random
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING

from idcoop_desktop.bench.invented_projects import (
    PERSONS,
    PLACES,
    RESIDENCES,
    STAFF,
    THINGS,
    WHERE,
)
from idcoop_desktop.bench.people import DEVICE, fill
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.store.base import Base

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from idcoop_desktop.store.driver import CipherDatabase

    Row = tuple[object, ...]

LAST_YEAR, YEARS, OWNERS = 2026, 10, 2_000
_PEOPLE = 2_000
_FIRST = DEVICE + 50_000_000
_FIRST_ROW = DEVICE + 100_000_000
_FIRST_ENVELOPE = DEVICE + 40_000_000
_RECEIPTS = DEVICE + 200_000_000
# Kind, nature and share of the amount: ten rows a project, one of which takes another back.
_LINES = (
    *(("request", "ordinary", 100), ("grant", "ordinary", 90), ("commit", "ordinary", 30)),
    *(("commit", "ordinary", 20), ("commit", "ordinary", 20), ("pay", "ordinary", 30)),
    *(("pay", "ordinary", 20), ("pay", "ordinary", 15), ("pay", "return", -5)),
    ("grant", "release", -10),
)
_INSERT = "INSERT INTO {} VALUES ({})"
_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?"
_DROP = "DROP INDEX {}"
_ENTRY = (
    "ledger_entry (id, kind, amount_cents, on_date, label, envelope_id, project_id, aid_id,"
    " supplier, corrects_id, nature, by_id, piece)"
)


def fill_budgets(folder: Path, key: bytes, *, years: int = YEARS, owners: int = OWNERS) -> None:
    """Create the base, the same each time; in bulk, past every service."""
    fill(folder, key, _PEOPLE)
    draw = random.Random(5)
    made = [
        _Owned(draw, place, number)
        for place in range(years * len(Scheme))
        for number in range(owners)
    ]
    with Base.open(folder, key) as base, base.db.writing(), base.db.atomic():
        db = base.db
        with _without_indexes(db, "ledger_entry"):
            _insert(db, "envelope (id, scheme, year)", _envelopes(years))
            for place in range(years * len(Scheme)):
                _insert(db, _ENTRY, _funds(place, owners))
            projects = "project (id, title, residence_id, state, kind, referent_id)"
            _insert(db, projects, (one.project() for one in made if not one.is_aid))
            aids = "aid (id, scheme, state, cooperator_id, residence_id, asked_on, noted_by_id)"
            _insert(db, aids, (one.aid() for one in made if one.is_aid))
            _insert(db, _ENTRY, chain.from_iterable(one.rows() for one in made))
        receipts = "receipt (id, entry_id, sha256, file_name, size, attached_on)"
        _insert(db, receipts, (one.receipt() for one in made if one.number % 10))


class _Owned:
    """A project, or an aid of a sister scheme, and its rows."""

    def __init__(self, draw: random.Random, place: int, number: int) -> None:
        self.number = number
        self._place, self._scheme = place, [*Scheme][place % len(Scheme)]
        self._serial = place * OWNERS + number
        self._key = _FIRST + self._serial
        self._home = PLACES + draw.randrange(RESIDENCES)
        self._kind = draw.choice([*ProjectKind])
        self._title = f"{draw.choice(THINGS)} {draw.choice(WHERE)} {number}"
        self._cents = draw.randrange(5, 80) * 1_000
        self._day = date(_year(place), 1, 1) + timedelta(days=draw.randrange(300))

    @property
    def is_aid(self) -> bool:
        return self._scheme is not Scheme.IDCOOP

    def project(self) -> Row:
        return self._key, self._title, self._home, "completed", self._kind, STAFF

    def aid(self) -> Row:
        person = PERSONS + self._serial % _PEOPLE
        return self._key, self._scheme, "granted", person, self._home, self._day, STAFF

    def rows(self) -> Iterator[Row]:
        owner = (None, self._key) if self.is_aid else (self._key, None)
        first = _FIRST_ROW + self._serial * len(_LINES)
        for rank, (kind, nature, share) in enumerate(_LINES):
            day = self._day + timedelta(days=6 * rank)
            envelope = None if kind == "request" else _FIRST_ENVELOPE + self._place
            corrected = first + rank - 1 if nature == "return" else None
            yield (
                *(first + rank, kind, self._cents * share // 100, day, "Peinture et pinceaux"),
                *(envelope, *owner, "Droguerie du port", corrected, nature, STAFF, f"{rank}"),
            )

    def receipt(self) -> Row:
        paid = _FIRST_ROW + self._serial * len(_LINES) + 5
        return _RECEIPTS + self._serial, paid, "0" * 64, "facture.pdf", 1_000, self._day


def _year(place: int) -> int:
    return LAST_YEAR - place // len(Scheme)


def _envelopes(years: int) -> Iterator[Row]:
    for place in range(years * len(Scheme)):
        yield _FIRST_ENVELOPE + place, [*Scheme][place % len(Scheme)], _year(place)


def _funds(place: int, owners: int) -> Iterator[Row]:
    key = DEVICE + 45_000_000 + 2 * place
    day = date(_year(place), 1, 2)
    for rank, (nature, each) in enumerate((("opening", 30_000), ("addition", 10_000))):
        yield (
            *(key + rank, "fund", owners * each, day, "Décision du conseil"),
            *(_FIRST_ENVELOPE + place, None, None, "", None, nature, STAFF, ""),
        )


def _insert(db: CipherDatabase, into: str, rows: Iterable[Row]) -> None:
    marks = ", ".join("?" * len(into.split(",")))
    db.raw.executemany(_INSERT.format(into, marks), rows)


@contextmanager
def _without_indexes(db: CipherDatabase, table: str) -> Iterator[None]:
    """Build the indexes of a table once its rows are there: a third of the time."""
    known = db.rows(_INDEXES, (table,))
    for name, _sql in known:
        db.raw.execute(_DROP.format(name))
    yield
    for _name, sql in known:
        db.raw.execute(sql)
