"""Documents made over fifteen years: 5,000 of them, about projects, years and residences."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.bench.invented_projects import LAST_DAY, PLACES, RESIDENCES, STAFF
from idcoop_desktop.bench.many_projects import fill_projects
from idcoop_desktop.bench.people import DEVICE
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.store.base import Base

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from idcoop_desktop.bench.invented_projects import Row

PUBLICATIONS, PROJECTS = 5_000, 1_000
_FIRST = DEVICE + 40_000_000
_LINKS = DEVICE + 50_000_000
_OF_PROJECT = (
    PublicationKind.FLYER_A4,
    PublicationKind.FLYER_A5,
    PublicationKind.POSTER_A3,
    PublicationKind.SOCIAL_4X5,
)
_IN_BOOKLET = 12
_GENERAL = (PublicationKind.CALL_FOR_IDEAS, PublicationKind.VISIT_SHEET)
_INTO_GENERAL = """
INSERT INTO general_publication
    (id, kind, made_on, made_by_id, sha256, title, theme, residence_id, year, file_name)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INTO_ABOUT = """
INSERT INTO publication
    (id, kind, made_on, made_by_id, sha256, title, theme, residence_id, year, file_name, project_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def fill_publications(folder: Path, key: bytes, *, publications: int = PUBLICATIONS) -> None:
    """Create the base, the same each time; one document in ten is about no project."""
    fill_projects(folder, key, projects=PROJECTS, ideas=0)
    draw = random.Random(13)
    with Base.open(folder, key) as base, base.db.writing() as connection, base.db.atomic():
        done = [
            (project, title)
            for project, title in base.db.rows(
                "SELECT id, title FROM project WHERE state IN ('completed', 'showcased')"
            )
        ]
        for number in range(publications):
            if number % 10 == 0:
                connection.execute(_INTO_GENERAL, _general(draw, number))
                continue
            about = _about(draw, done, number)
            values = (*_shared(draw, number, about), about[0][0])
            connection.execute(_INTO_ABOUT, values)
            connection.executemany(
                "INSERT INTO publication_project (id, publication_id, project_id, position)"
                " VALUES (?, ?, ?, ?)",
                (
                    (_LINKS + number * 50 + place, _FIRST + number, project, place)
                    for place, (project, _title) in enumerate(about)
                ),
            )


def _about(
    draw: random.Random, done: Sequence[tuple[int, str]], number: int
) -> list[tuple[int, str]]:
    return draw.sample(done, _IN_BOOKLET if number % 50 == 1 else 1)


def _shared(draw: random.Random, number: int, about: Sequence[tuple[int, str]]) -> Row:
    kind = PublicationKind.BOOKLET if len(about) > 1 else draw.choice(_OF_PROJECT)
    day = LAST_DAY - timedelta(days=draw.randrange(5_000))
    title = f"Livret {day.year}" if len(about) > 1 else about[0][1]
    year = day.year if len(about) > 1 else None
    name = f"{kind.value}-{number}.pdf"
    key = _FIRST + number
    return key, kind, day, STAFF, f"{number:064x}", title, "littoral", None, year, name


def _general(draw: random.Random, number: int) -> Row:
    kind = draw.choice(_GENERAL)
    day = LAST_DAY - timedelta(days=draw.randrange(5_000))
    place = PLACES + draw.randrange(RESIDENCES)
    name = f"{kind.value}-{number}.pdf"
    key, title = _FIRST + number, "Et si on faisait quelque chose ensemble ?"
    return key, kind, day, STAFF, f"{number:064x}", title, "jardin", place, None, name
