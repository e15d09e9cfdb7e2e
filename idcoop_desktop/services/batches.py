"""One flyer for each residence: which residences, and their files all at once or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.liveliness import is_silent
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.text import fold
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.store import liveliness, people, residences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.services.desk import Desk

ADDRESSED = (PublicationKind.FLYER_A4, PublicationKind.FLYER_A5, PublicationKind.POSTER_A3)
"""The kinds that can be addressed to a residence, the usual first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """The residences wanted; a criterion left as it is keeps them all.

    ``communes`` are some of :func:`communes`; ``with_people`` wants coopérateurs known there;
    ``silent_since`` wants nothing heard from that day on.
    """

    communes: tuple[str, ...] = ()
    with_people: bool = False
    silent_since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A residence that a flyer may go to: its coopérateurs, and the day it was last heard."""

    residence: Residence
    people: int
    last_on: date | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A residence without a flyer, and why in a French sentence."""

    residence: Residence
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What was made: ``files`` by the name of their residence (one when merged), pages in all."""

    files: tuple[Path, ...]
    pages: int
    left_out: tuple[LeftOut, ...]


def communes(desk: Desk) -> tuple[str, ...]:
    """Return the communes where the coop has residences, by name."""
    known = {place.commune for place in residences.all_residences(desk.base) if place.commune}
    return tuple(sorted(known, key=fold))


def targets(desk: Desk, wanted: Filter | None = None) -> tuple[Target, ...]:
    """Return the residences that meet every criterion, by name; all of them without a filter."""
    wanted = wanted or Filter()
    there = people.count_by_residence(desk.base)
    last = liveliness.latest_signs(desk.base)
    listed = {fold(commune) for commune in wanted.communes}
    since = wanted.silent_since
    return tuple(
        Target(
            residence=place,
            people=there.get(place.id, 0),
            last_on=last[place.id].on if place.id in last else None,
        )
        for place in residences.all_residences(desk.base)
        if (not listed or fold(place.commune) in listed)
        and (not wanted.with_people or there.get(place.id, 0))
        and (since is None or is_silent(last.get(place.id), since))
    )


def run(
    desk: Desk,
    order: Order,
    residences: Iterable[int],
    folder: Path,
    *,
    merged: bool = False,
    progress: Report = no_report,
    go_on: Callable[[], object] = lambda: None,
) -> Batch:
    """Make the document of ``order`` for each residence and write the PDF files into ``folder``.

    One file each, named after its residence, or a single one when ``merged``; made in the order
    given, each remembered as a publication addressed to its residence, all of them one step to
    undo. ``progress`` is told (done, in all); it and ``go_on``, called every few hundredths of a
    second, may raise to give up: then no file is left and nothing is remembered. A residence whose
    flyer cannot be made is left out and the others are made.

    Raises :class:`DomainError` for a kind that is not addressed, no residence at all, a folder
    that cannot be written, whatever the document is refused for wherever it goes, and when not a
    single one could be made.
    """
    raise NotImplementedError
