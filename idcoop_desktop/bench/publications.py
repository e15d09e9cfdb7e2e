"""The list of 5,000 documents made, beside the same rows asked of SQLite alone."""

from __future__ import annotations

import secrets
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.bench.many_publications import PUBLICATIONS, fill_publications
from idcoop_desktop.bench.timing import Measure, clock, compared, medians
from idcoop_desktop.domain.publication_list import PublicationQuery
from idcoop_desktop.domain.text import figure
from idcoop_desktop.services.desk import Desk, SystemClock
from idcoop_desktop.services.publication_list import listed_publications, publication_rows
from idcoop_desktop.store import staff
from idcoop_desktop.store.base import Base

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FLOOR = f"les lignes de {figure(PUBLICATIONS)} documents, SQLite seul"
_ROUNDS = 7
_PAGE = 128
_BARE = (
    "SELECT id, kind, made_on, title, project_id, residence_id, year, file_name FROM publication",
    "SELECT id, kind, made_on, title, residence_id, year, file_name FROM general_publication",
    "SELECT publication_id, project_id FROM publication_project ORDER BY position",
    "SELECT id, title, residence_id FROM project",
)


def measures(folder: Path) -> list[Measure]:
    """List all of them, those that some words find, and show a page of rows."""
    key = secrets.token_bytes(32)
    fill_publications(folder / "base", key)
    with Base.open(folder / "base", key) as base:
        desk = Desk(base, staff.all_staff(base)[0], SystemClock())
        everything = PublicationQuery()
        shown = listed_publications(desk, everything).ids[:_PAGE]
        ways: dict[str, Callable[[], float]] = {
            FLOOR: partial(clock, partial(_bare, base)),
            "la liste, le plus récent d’abord": partial(
                clock, lambda: listed_publications(desk, everything)
            ),
            "ceux que trouve un mot": partial(
                clock, lambda: listed_publications(desk, PublicationQuery(text="jardin"))
            ),
            f"{_PAGE} lignes entières": partial(clock, lambda: publication_rows(desk, shown)),
        }
        for way in ways.values():
            way()
        times = medians(ways, _ROUNDS)
    return compared(times, against=FLOOR)


def _bare(base: Base) -> None:
    for sql in _BARE:
        base.db.raw.execute(sql).fetchall()
