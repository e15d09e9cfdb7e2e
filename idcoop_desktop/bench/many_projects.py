"""A base with 5,000 projects and 20,000 ideas to follow: more than a coop gathers in a lifetime."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING

from idcoop_desktop.bench.invented_projects import (
    INSERTION,
    LAST_DAY,
    OTHERS,
    PEOPLE,
    PERSONS,
    PLACES,
    RESIDENCES,
    STAFF,
    THINGS,
    WHERE,
    InventedProject,
)
from idcoop_desktop.bench.people import DEVICE, fill
from idcoop_desktop.store.base import Base

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.bench.invented_projects import Row

PROJECTS, IDEAS = 5_000, 20_000
"""The ideas that became projects come on top of those that wait."""
_TASKS, _CONTACTS = 2_000, 10_000
_FIRST_IDEA = DEVICE + 20_000_000


def fill_projects(
    folder: Path, key: bytes, *, projects: int = PROJECTS, ideas: int = IDEAS
) -> None:
    """Create the base, the same each time, with its residences, people, lives, plans and money."""
    fill(folder, key, PEOPLE)
    draw = random.Random(11)
    invented = [InventedProject(draw, number) for number in range(projects)]
    with Base.open(folder, key) as base, base.db.writing() as connection, base.db.atomic():
        _insert_projects(connection.executemany, invented)
        connection.executemany(
            "INSERT INTO idea (id, sentence, residence_id, noted_by_id, noted_on, said_by_id)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            _ideas(draw, ideas),
        )
        connection.executemany(
            "INSERT INTO task (id, title, due_on, assignee_id, idea_id, done_on)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            _tasks(draw, min(_TASKS, ideas)),
        )
        connection.executemany(
            "INSERT INTO interaction (id, on_date, facts, staff_id, cooperator_id, residence_id)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            _contacts(draw),
        )


def _insert_projects(
    insert: Callable[[str, Iterable[Row]], object], invented: Sequence[InventedProject]
) -> None:
    turned = [one for one in invented if one.idea_id is not None]
    insert(
        "INSERT INTO idea (id, sentence, residence_id, noted_by_id, noted_on, state)"
        " VALUES (?, ?, ?, ?, ?, 'project')",
        ((one.idea_id, one.title, one.place, STAFF, one.noted) for one in turned),
    )
    insert(INSERTION, (one.row() for one in invented))
    insert("UPDATE idea SET project_id = ? WHERE id = ?", ((one.id, one.idea_id) for one in turned))
    for sql, rows in _PARTS.items():
        insert(sql, chain.from_iterable(map(rows, invented)))


_PARTS: dict[str, Callable[[InventedProject], Iterator[Row]]] = {
    "INSERT INTO bearer (id, project_id, cooperator_id, role)"
    " VALUES (?, ?, ?, ?)": InventedProject.bearers,
    "INSERT INTO life_event (id, project_id, from_state, to_state, on_date, by_id, seq)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)": InventedProject.life,
    "INSERT INTO ledger_entry (id, kind, amount_cents, on_date, label, project_id)"
    " VALUES (?, ?, ?, ?, ?, ?)": InventedProject.money,
    "INSERT INTO step (id, project_id, title, carried_by, due_on, done_on, seq)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)": InventedProject.steps,
}


def _ideas(draw: random.Random, count: int) -> Iterator[Row]:
    for number in range(count):
        sentence = f"Et si on faisait {draw.choice(THINGS).lower()} {draw.choice(WHERE)}"
        day = LAST_DAY - timedelta(days=draw.randrange(2_000))
        yield (
            *(_FIRST_IDEA + number, f"{sentence} ({number})", PLACES + draw.randrange(RESIDENCES)),
            *(STAFF, day, PERSONS + draw.randrange(PEOPLE)),
        )


def _tasks(draw: random.Random, count: int) -> Iterator[Row]:
    """Yield tasks about ideas: nine in ten are done."""
    for number in range(count):
        due = LAST_DAY - timedelta(days=draw.randrange(1_000))
        done = due if number % 10 else None
        yield OTHERS + number, "Rappeler", due, STAFF, _FIRST_IDEA + number, done


def _contacts(draw: random.Random) -> Iterator[Row]:
    for number in range(_CONTACTS):
        day = LAST_DAY - timedelta(days=draw.randrange(2_000))
        person, place = PERSONS + draw.randrange(PEOPLE), PLACES + draw.randrange(RESIDENCES)
        yield OTHERS + number, day, "Échange au pied de l’immeuble.", STAFF, person, place
