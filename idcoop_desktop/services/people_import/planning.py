"""Tells what every line of a file would do, and writes nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.duplicates import Register, compare_all, compare_within
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.exchange.people_rows import people_rows
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services.duplicates import register_of_all
from idcoop_desktop.services.people_import.grouping import Group, grouped
from idcoop_desktop.services.people_import.places import Places
from idcoop_desktop.services.people_import.planned import (
    ImportPlan,
    LineKind,
    PlannedLine,
    SuspectedPerson,
)
from idcoop_desktop.services.people_import.telling import brought, is_same, spelled
from idcoop_desktop.store import people, residences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from idcoop_desktop.domain.duplicates import Suspicion
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.exchange.mapping import Mapping
    from idcoop_desktop.exchange.people_rows import Candidate, ReadLine
    from idcoop_desktop.exchange.tables import Report, Table
    from idcoop_desktop.services.desk import Desk


def plan_import(
    desk: Desk, table: Table, mapping: Mapping, report: Report = no_report
) -> ImportPlan:
    """Return what the import of a table would do, line by line; nothing is written.

    Lines that tell of one person make one: the first carries what becomes of them, the others are
    unchanged. ``report`` is told (done, in all) every few milliseconds and may raise to cancel.
    Raises :class:`~idcoop_desktop.exchange.refusals.MappingError`.
    """
    newest_id = people.newest_id(desk.base)
    read = list(people_rows(table, mapping, report=report))
    candidates = [line.candidate for line in read if line.candidate is not None]
    places = Places(residences.all_residences(desk.base), candidates)
    planned: dict[int, PlannedLine] = {}
    groups = grouped(_placed(candidates, places, planned))
    register = register_of_all(desk, report)
    found = _Known(desk, register, groups)
    fresh = _plan_known(groups, found, places, planned)
    _plan_new(fresh, register, desk, report, planned)
    lines = tuple(_noted(line, planned.get(line.line)) for line in read)
    used = {home for line in lines for home in _homes(line)}
    return ImportPlan(
        lines=lines,
        residences=tuple(one for one in places.proposed if one.id in used),
        places=places.labels(),
        newest_id=newest_id,
        missing=mapping.missing(table.headings),
    )


def _homes(line: PlannedLine) -> Iterator[int | None]:
    """Yield the residences that a line may make somebody live in."""
    for person in (line.person, line.overwriting):
        if person is not None:
            yield person.residence_id


def _placed(
    candidates: Sequence[Candidate], places: Places, planned: dict[int, PlannedLine]
) -> Iterator[tuple[Candidate, int | None]]:
    for one in candidates:
        try:
            residence_id = places.residence_of(one)
        except DomainError as error:
            planned[one.line] = PlannedLine(
                line=one.line, kind=LineKind.REFUSED, notes=(error.message,)
            )
        else:
            yield one, residence_id


class _Known:
    """The records that may be one of the people of a file."""

    def __init__(self, desk: Desk, register: Register, groups: Sequence[Group]) -> None:
        keys = [group.key for group in groups]
        numbers = {key.number for key in keys if key.number}
        names = {(key.last, key.first) for key in keys}
        self._keys = {key.id: key for key in register.people}
        self._by_number: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
        for key in register.people:
            if key.number in numbers:
                self._by_number[key.number].append(key.id)
            if (key.last, key.first) in names:
                self._by_name[key.last, key.first].append(key.id)
        wanted = {
            person_id
            for ids in (*self._by_number.values(), *self._by_name.values())
            for person_id in ids
        }
        self._people = people.cooperators_by_id(desk.base, wanted)

    def find(self, group: Group) -> Cooperator | None:
        """Return the record of a person: one to which nothing is added, else one surely theirs."""
        key = group.key
        namesakes = self._by_name.get((key.last, key.first), [])
        for person_id in namesakes:
            known = self._people[person_id]
            if spelled(known) == spelled(group.person) and group.onto(known) == known:
                return known
        for person_id in (*self._by_number.get(key.number, ()), *namesakes):
            if is_same(key, self._keys[person_id]):
                return self._people[person_id]
        return None


def _plan_known(
    groups: Sequence[Group], found: _Known, places: Places, planned: dict[int, PlannedLine]
) -> list[Group]:
    """Plan what is told of people already there; return the others."""
    fresh, labels = [], places.labels()
    told: dict[int, tuple[Cooperator, list[Group]]] = {}
    for group in groups:
        before = found.find(group)
        if before is None:
            fresh.append(group)
        else:
            told.setdefault(before.id, (before, []))[1].append(group)
    for before, theirs in told.values():
        after = before
        for group in theirs:
            after = group.onto(after)
        first = theirs[0].line
        bringing = brought(before, after, labels)
        planned[first] = PlannedLine(
            line=first,
            kind=LineKind.UNCHANGED if after == before else LineKind.UPDATED,
            person=bringing.person,
            before=before,
            changes=bringing.changes,
            conflicts=bringing.conflicts,
            overwriting=bringing.overwriting,
        )
        _plan_repeated(theirs, planned)
    return fresh


def _plan_new(
    fresh: Sequence[Group],
    register: Register,
    desk: Desk,
    report: Report,
    planned: dict[int, PlannedLine],
) -> None:
    """Plan new people; one who looks like a record or an earlier line is a suspected duplicate."""
    keys = [group.key for group in fresh]
    found: dict[int, list[Suspicion]] = defaultdict(list)
    for one in compare_all(keys, register, report) if register.people else ():
        found[one.person_id].append(one)
    suspected = {one.other_id for some in found.values() for one in some}
    # Lines are known by minus their number: the later of two is the person, the earlier the other.
    for one in sorted(compare_within(Register(keys), report), key=_likeliest):
        found[one.person_id].append(one)
    records = people.cooperators_by_id(desk.base, suspected)
    named = {-group.line: group.person for group in fresh} | records
    for group in fresh:
        suspicions = found.get(-group.line, ())
        planned[group.line] = PlannedLine(
            line=group.line,
            kind=LineKind.DUPLICATE if suspicions else LineKind.NEW,
            person=group.person,
            suspects=tuple(
                SuspectedPerson(
                    name=named[one.other_id].name,
                    reasons=one.reasons,
                    record=records.get(one.other_id),
                    line=max(-one.other_id, 0),
                )
                for one in suspicions
            ),
            told=tuple(group.told) if suspicions else (),
        )
        _plan_repeated([group], planned)


def _likeliest(suspicion: Suspicion) -> tuple[int, int]:
    return -suspicion.score, -suspicion.other_id


def _plan_repeated(groups: Sequence[Group], planned: dict[int, PlannedLine]) -> None:
    first, *others = [candidate.line for group in groups for candidate, _home in group.told]
    for line in others:
        planned[line] = PlannedLine(
            line=line,
            kind=LineKind.UNCHANGED,
            notes=(f"Même personne qu’à la ligne {first}.",),
            follows=first,
        )


def _noted(read: ReadLine, planned: PlannedLine | None) -> PlannedLine:
    """Return a line with all there is to say about it; without a plan it was refused."""
    notes = tuple(
        f"{one.heading}\u00a0: {one.message}" if one.heading else one.message
        for one in read.findings
    )
    if planned is None:
        return PlannedLine(line=read.line, kind=LineKind.REFUSED, notes=notes)
    return replace(planned, notes=(*planned.notes, *notes))
