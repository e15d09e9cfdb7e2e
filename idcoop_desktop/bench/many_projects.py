"""A base with 5,000 projects and 20,000 ideas: more than a coop gathers in a lifetime."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.bench.people import DEVICE, fill
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.store.base import Base

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROJECTS, IDEAS = 5_000, 20_000
_PEOPLE = 2_000
_STAFF = DEVICE + 1
_PLACES = DEVICE + 100
_PERSONS = DEVICE + 1000
FIRST_PROJECT = DEVICE + 10_000_000
_FIRST_IDEA = DEVICE + 20_000_000
_OTHERS = DEVICE + 30_000_000
_LAST_DAY = date(2026, 11, 1)
_THINGS = ("Jardin", "Fresque", "Fête", "Boîte à livres", "Composteurs", "Atelier vélo", "Repas")
_WHERE = ("du hall", "de la cour", "des voisins", "du printemps", "sur le toit", "à l’été")
_PATHS: dict[ProjectState, tuple[ProjectState, ...]] = {
    ProjectState.PREPARING: (),
    ProjectState.POSTPONED: (),
    ProjectState.REFUSED: (),
    ProjectState.GRANTED: (),
    ProjectState.ABANDONED: (ProjectState.GRANTED,),
    ProjectState.UNDER_WAY: (ProjectState.GRANTED,),
    ProjectState.COMPLETED: (ProjectState.GRANTED, ProjectState.UNDER_WAY),
    ProjectState.SHOWCASED: (
        ProjectState.GRANTED,
        ProjectState.UNDER_WAY,
        ProjectState.COMPLETED,
    ),
}


def fill_projects(
    folder: Path, key: bytes, *, projects: int = PROJECTS, ideas: int = IDEAS
) -> None:
    """Create the base, the same each time, with its residences, people, lives and money."""
    fill(folder, key, _PEOPLE)
    draw = random.Random(11)
    invented = [_Project(draw, number) for number in range(projects)]
    with Base.open(folder, key) as base, base.db.writing() as connection, base.db.atomic():
        connection.executemany(
            "INSERT INTO project (id, title, residence_id, summary, state, referent_id, decided_on)"
            " VALUES (?, ?, ?, 'Des habitants se retrouvent au pied de l’immeuble.', ?, ?, ?)",
            (
                (one.id, one.title, one.place, one.state, _STAFF, one.day.isoformat())
                for one in invented
            ),
        )
        connection.executemany(
            "INSERT INTO bearer (id, project_id, cooperator_id, role) VALUES (?, ?, ?, ?)",
            (
                (
                    _OTHERS + 2 * number + second,
                    one.id,
                    _PERSONS + (one.lead + second) % _PEOPLE,
                    "co_bearer" if second else "lead",
                )
                for number, one in enumerate(invented)
                for second in (0, 1)
            ),
        )
        connection.executemany(
            "INSERT INTO life_event (id, project_id, from_state, to_state, on_date, by_id, seq)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (_OTHERS + 10 * number + rank, one.id, came_from, to, day, _STAFF, rank)
                for number, one in enumerate(invented)
                for rank, (came_from, to, day) in enumerate(one.life())
            ),
        )
        connection.executemany(
            "INSERT INTO ledger_entry (id, kind, amount_cents, on_date, label, project_id)"
            " VALUES (?, ?, ?, ?, 'Aide', ?)",
            (
                (_OTHERS + 3 * number + rank, kind, one.cents, one.day.isoformat(), one.id)
                for number, one in enumerate(invented)
                for rank, kind in enumerate(("request", "grant", "pay"))
            ),
        )
        connection.executemany(
            "INSERT INTO idea (id, sentence, residence_id, noted_by_id, noted_on, said_by_id)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            _ideas(draw, ideas),
        )


class _Project:
    """What is invented of one project."""

    def __init__(self, draw: random.Random, number: int) -> None:
        self.id = FIRST_PROJECT + number
        self.title = f"{draw.choice(_THINGS)} {draw.choice(_WHERE)} {number}"
        self.place = _PLACES + draw.randrange(40)
        self.lead = draw.randrange(_PEOPLE)
        self.state = draw.choice([*ProjectState])
        self.day = _LAST_DAY - timedelta(days=draw.randrange(4_000))
        self.cents = draw.randrange(5, 80) * 1_000

    def life(self) -> Iterator[tuple[str | None, str, str]]:
        """Yield where it came from, where it went and when."""
        ends = (self.state,) if self.state is not ProjectState.PREPARING else ()
        before = None
        for rank, to in enumerate((ProjectState.PREPARING, *_PATHS[self.state], *ends)):
            yield before, to, (self.day + timedelta(days=rank)).isoformat()
            before = to


def _ideas(draw: random.Random, count: int) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        sentence = f"Et si on faisait {draw.choice(_THINGS).lower()} {draw.choice(_WHERE)}"
        day = _LAST_DAY - timedelta(days=draw.randrange(2_000))
        yield (
            *(_FIRST_IDEA + number, f"{sentence} ({number})", _PLACES + draw.randrange(40)),
            *(_STAFF, day.isoformat(), _PERSONS + draw.randrange(_PEOPLE)),
        )
