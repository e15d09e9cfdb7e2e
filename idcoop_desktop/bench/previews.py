"""Each kind of document tried on screen: drawn after a pause in typing, its first page shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from idcoop_desktop.bench.flyer import FLOOR, PHOTOS, picture, write
from idcoop_desktop.bench.timing import Measure, clock, compared
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Order, PublicationKind, Subject
from idcoop_desktop.services import document_pages, projects
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.store import residences, showcase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from idcoop_desktop.services.desk import Desk

DAY = date(2026, 3, 2)
MOST_MS = 100
GOAL = 8.3
"""A hundred milliseconds where writing the photos takes twelve."""
_WIDTH = 620
_TYPED = ("", " ensemble", " ensemble,", " ensemble, et", " ensemble, et bien")


def measures(folder: Path) -> list[Measure]:
    """Draw every document of the invented coop; each kind tells of its slowest one."""
    photos = [picture(number) for number in range(PHOTOS)]
    opened = create_demo(folder / "base", DAY)
    floors: list[float] = []
    times: dict[str, float] = {}
    try:
        desk = opened.desk()
        for kind in PublicationKind:
            floors += [clock(partial(write, folder, photos)) for _ in range(3)]
            taken = [one for order in _orders(desk, kind) for one in _typing(desk, order)]
            times[f"aperçu, un mot tapé\u00a0: {kind.label}"] = max(taken)
    finally:
        opened.base.close()
    found = {FLOOR: median(floors)} | times
    goals, most = dict.fromkeys(times, GOAL), dict.fromkeys(times, MOST_MS)
    return compared(found, against=FLOOR, goals=goals, most=most)


def _orders(desk: Desk, kind: PublicationKind) -> Iterator[Order]:
    if kind.subject is Subject.PROJECT:
        for row in projects.list_projects(desk):
            yield Order(kind=kind, project_ids=(row.project.id,))
    elif kind.subject is Subject.YEAR:
        yield Order(kind=kind, year=DAY.year - 1)
        yield Order(kind=kind, year=DAY.year)
    else:
        place, *_ = residences.all_residences(desk.base)
        yield Order(kind=kind, residence_id=place.id)


def _typing(desk: Desk, order: Order) -> list[float]:
    """Return the middle time of words typed one after the other; nothing for a refused document."""
    try:
        document_pages.drawn(desk, order, page=0, width_px=_WIDTH)
        times = [
            clock(partial(document_pages.drawn, desk, typed, page=0, width_px=_WIDTH))
            for typed in (_typed(desk, order, words) for words in _TYPED)
        ]
    except DomainError:
        return []
    return [median(times)]


def _typed(desk: Desk, order: Order, words: str) -> Order:
    told = showcase.get_showcase(desk.base, order.project_ids[0]) if order.project_ids else None
    return order if told is None else replace(order, words=replace(told, lead=told.lead + words))
