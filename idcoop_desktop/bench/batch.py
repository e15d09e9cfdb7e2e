"""One flyer for each of a hundred residences, in files of their own and in a single one."""

from __future__ import annotations

import time
from datetime import date
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from idcoop_desktop.bench.timing import Measure, clock, compared
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.projects import DONE_STATES
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.services import batches, projects
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.store import residences, showcase

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.services.desk import Desk

DAY = date(2026, 3, 2)
RESIDENCES = 100
FLOOR = "six photos de 12 Mpx seulement écrites"
GOAL = 1.67
"""Twenty milliseconds a page where writing the photos takes twelve."""
MOST_TO_STOP = 100
_KIND = PublicationKind.FLYER_A4
_WAIT_SECONDS = 0.2


class _Enough(Exception):
    """Nobody waits any more."""


def measures(folder: Path) -> list[Measure]:
    """Make flyers once to prepare the photos, then as files, as one file, and given up midway."""
    from idcoop_desktop.bench.flyer import picture, write

    photos = [picture(number) for number in range(6)]
    floors: list[float] = []

    def between() -> None:
        floors.extend(clock(partial(write, folder, photos)) for _ in range(5))

    opened = create_demo(folder / "base", DAY)
    try:
        desk = opened.desk()
        order, places = _order(desk), _places(desk)
        make = partial(batches.run, desk, order, places)
        make(folder / "cold")
        between()
        apart = clock(partial(make, folder / "apart")) / len(places)
        between()
        merged = clock(partial(make, folder / "merged", merged=True)) / len(places)
        between()
        stopped = _stopped(desk, order, places, folder / "stopped")
    finally:
        opened.base.close()
    shown = f"flyer A4 parmi {len(places)}, photos prêtes"
    times = {
        FLOOR: median(floors),
        f"{shown}, un fichier chacun": apart,
        f"{shown}, un seul fichier": merged,
    }
    found = compared(times, against=FLOOR, goals=dict.fromkeys((*times,)[1:], GOAL))
    name = "lot annulé, jusqu’à ce que la main soit rendue"
    return [*found, Measure(name, stopped, "Annulation", None, most=MOST_TO_STOP)]


def _order(desk: Desk) -> Order:
    done = (row.project for row in projects.list_projects(desk) if row.project.state in DONE_STATES)
    shown = next(one.id for one in done if _is_told(desk, one.id))
    return Order(kind=_KIND, project_ids=(shown,))


def _is_told(desk: Desk, project_id: int) -> bool:
    words = showcase.get_showcase(desk.base, project_id)
    return words is not None and bool(words.photo_ids)


def _places(desk: Desk) -> list[int]:
    with desk.unit("résidences") as unit:
        for number in range(RESIDENCES):
            place = Residence(id=0, name=f"Résidence {number}", commune="Quimper")
            residences.add_residence(unit, place)
    return [target.residence.id for target in batches.targets(desk)][:RESIDENCES]


def _stopped(desk: Desk, order: Order, places: list[int], folder: Path) -> float:
    """Return the milliseconds from the wish to stop, while photos are prepared, to the return."""
    from idcoop_desktop.documents.remembered import forget_everything

    forget_everything()
    asked = time.perf_counter() + _WAIT_SECONDS

    def go_on() -> None:
        if time.perf_counter() >= asked:
            raise _Enough

    try:
        batches.run(desk, order, places, folder, go_on=go_on)
    except _Enough:
        return (time.perf_counter() - asked) * 1000
    raise RuntimeError("the batch was over before it was given up")
