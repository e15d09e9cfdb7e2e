"""One flyer for each residence: which residences, and their files all at once or none."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.file_names import file_stem
from idcoop_desktop.domain.liveliness import is_silent
from idcoop_desktop.domain.text import fold, plural, quoted
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services import editions
from idcoop_desktop.services.addressees import ADDRESSED
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.draft_folder import draft_folder
from idcoop_desktop.services.flyers import Series
from idcoop_desktop.services.patience import Patience
from idcoop_desktop.store import liveliness, people, staff
from idcoop_desktop.store import residences as store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence, Sized
    from datetime import date
    from pathlib import Path

    from idcoop_desktop.domain.people import Residence, StaffMember
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.draft_folder import DraftFolder
    from idcoop_desktop.services.making import Look, Making

__all__ = [
    "ADDRESSED",
    "Batch",
    "Filter",
    "LeftOut",
    "Target",
    "checked_communes",
    "communes",
    "referents",
    "run",
    "targets",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """The residences wanted; a criterion left as it is keeps them all.

    ``communes`` are some of :func:`communes`; ``referent_id`` is the colleague in charge, one of
    :func:`referents`; ``with_people`` wants coopérateurs known there; ``silent_since`` wants
    nothing heard from that day on.
    """

    communes: tuple[str, ...] = ()
    referent_id: int | None = None
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
    known = {place.commune for place in store.all_residences(desk.base) if place.commune}
    return tuple(sorted(known, key=fold))


def referents(desk: Desk) -> tuple[StaffMember, ...]:
    """Return the colleagues in charge of residences, by name."""
    known = {place.referent_id for place in store.all_residences(desk.base)}
    members = (member for member in staff.all_staff(desk.base) if member.id in known)
    return tuple(sorted(members, key=lambda member: fold(member.name)))


def checked_communes(desk: Desk, typed: Iterable[str]) -> tuple[str, ...]:
    """Return the communes typed as the coop writes them; :class:`DomainError` for another one."""
    known = {fold(commune): commune for commune in communes(desk)}
    wanted = tuple(typed)
    for commune in wanted:
        if fold(commune) not in known:
            raise DomainError(
                f"La coopérative n’a pas de résidence à {quoted(commune)}. Ses communes\u00a0: "
                f"{', '.join(known.values())}."
            )
    return tuple(known[fold(commune)] for commune in wanted)


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
        for place in store.all_residences(desk.base)
        if (not listed or fold(place.commune) in listed)
        and wanted.referent_id in {None, place.referent_id}
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
    batch = _Batch(desk, order, _chosen(desk, residences), go_on=go_on, progress=progress)
    with draft_folder(folder) as drafts, Patience(batch.listen) as patience:
        made = batch.merged(drafts, patience) if merged else batch.one_each(drafts, patience)
        batch.listen()
        return batch.land(drafts, made)


def _chosen(desk: Desk, keys: Iterable[int]) -> tuple[Residence, ...]:
    """Return the residences to write to, once each, removed ones included."""
    wanted = tuple(dict.fromkeys(keys))
    if not wanted:
        raise DomainError("Choisissez au moins une résidence.")
    known = store.residences_by_id(desk.base, wanted)
    return tuple(known.get(key) or store.get_residence(desk.base, key) for key in wanted)


@dataclass(frozen=True, slots=True)
class _Made:
    """The flyer of a residence, in the file of that name."""

    place: Residence
    making: Making
    name: str
    sha256: str


class _Batch:
    """The flyers of one order, from the first that is drawn to the last that is put in place."""

    def __init__(
        self,
        desk: Desk,
        order: Order,
        places: Sequence[Residence],
        *,
        go_on: Callable[[], object],
        progress: Report,
    ) -> None:
        """Refuse what cannot go out to anybody."""
        if order.kind not in ADDRESSED:
            raise DomainError(
                f"{quoted(order.kind.label)} ne s’adresse pas à une résidence. Choisissez un flyer "
                "ou une affiche."
            )
        self._desk, self._order, self._places = desk, order, places
        self._go_on, self._progress = go_on, progress
        self._done = 0
        self._series = Series(desk, order)
        self._shared = self._series.making(None)
        editions.require_shown(desk, self._shared, order.kind.uses)
        self._look: Look = editions.look_of(desk, order, self._shared)
        self._left_out: list[LeftOut] = []

    def listen(self) -> None:
        """Say how far the work is and let it be given up."""
        self._go_on()
        self._progress(min(self._done, len(self._places)), len(self._places))

    def one_each(self, drafts: DraftFolder, patience: Patience) -> list[_Made]:
        """Write a file for each residence."""
        made = []
        names = _names(self._places, self._order.kind.value, self._shared.title)
        for place, name in zip(self._places, names, strict=True):
            drawn = self._drawn(place, patience)
            if drawn is not None:
                making, data = drawn
                drafts.write(name, data)
                made.append(_Made(place, making, name, hashlib.sha256(data).hexdigest()))
            self._done += 1
        return made

    def merged(self, drafts: DraftFolder, patience: Patience) -> list[_Made]:
        """Write one file with a page for each residence."""

        def next_page() -> None:
            patience.go_on()
            self._done += 1

        def together(places: Sequence[Residence]) -> bytes:
            self._series.read_pictures()
            keys = [place.id for place in places]
            return patience.do(
                partial(self._series.together, keys, self._look, go_on=next_page)
            ).data

        places = self._places
        try:
            data = together(places)
        except DomainError:
            self._done = 0
            places = [place for place in places if self._drawn(place, patience) is not None]
            self._require_some(places)
            data = together(places)
        name = f"{file_stem(self._order.kind.value, self._shared.title, 'par résidence')}.pdf"
        drafts.write(name, data)
        sha256 = hashlib.sha256(data).hexdigest()
        return [_Made(place, self._series.making(place.id), name, sha256) for place in places]

    def _drawn(self, place: Residence, patience: Patience) -> tuple[Making, bytes] | None:
        """Draw the flyer of a residence alone; told as left out when it cannot be."""
        try:
            making = self._series.making(place.id)
            self._series.read_pictures()
            return making, patience.do(lambda: making.draw(self._look)).data
        except DomainError as error:
            self._left_out.append(LeftOut(place, error.message))
            return None

    def land(self, drafts: DraftFolder, made: Sequence[_Made]) -> Batch:
        """Put the files in their place and remember them, all in one step that can be undone."""
        self._require_some(made)
        kind, title = self._order.kind, self._shared.title
        files: dict[str, Path] = {}
        pages = 0
        label = titled(f"{kind.label} pour {plural(len(made), 'résidence')}, de", title)
        with self._desk.unit(label, tick=self._go_on) as unit:
            for one in made:
                if one.name not in files and not self._stands(drafts, one, files):
                    continue
                pages += 1
                editions.record(
                    self._desk,
                    unit,
                    replace(self._order, residence_id=one.place.id),
                    one.making,
                    told=one.making.told_in(self._look.theme),
                    sha256=one.sha256,
                    name=one.name,
                )
            self._require_some(files)
            editions.show(self._desk, unit, self._shared)
        return Batch(files=tuple(files.values()), pages=pages, left_out=tuple(self._left_out))

    def _stands(self, drafts: DraftFolder, one: _Made, files: dict[str, Path]) -> bool:
        self._go_on()
        try:
            files[one.name] = drafts.land(one.name)
        except DomainError as error:
            self._left_out.append(LeftOut(one.place, error.message))
        return one.name in files

    def _require_some(self, made: Sized) -> None:
        if not made:
            raise DomainError(f"Aucun fichier n’a été écrit. {self._left_out[0].reason}")


def _names(places: Sequence[Residence], *what: str) -> list[str]:
    """Return a file name for each residence: its own, with its commune where two bear the same."""
    named = Counter(file_stem(place.name) for place in places)
    names, taken = [], Counter[str]()
    for place in places:
        twins = named[file_stem(place.name)] > 1
        stem = file_stem(place.name, place.commune if twins else "", *what)
        taken[stem] += 1
        again = f"-{taken[stem]}" if taken[stem] > 1 else ""
        names.append(f"{stem}{again}.pdf")
    return names
