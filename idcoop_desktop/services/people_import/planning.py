"""Tells what every line of a file would do, and writes nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.exchange.people_rows import people_rows
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services.people_import.grouping import Group, grouped
from idcoop_desktop.services.people_import.known import KnownPeople
from idcoop_desktop.services.people_import.places import Places
from idcoop_desktop.services.people_import.planned import (
    ImportPlan,
    LineKind,
    PlannedLine,
    SuspectedPerson,
)
from idcoop_desktop.services.people_import.progress import Stages
from idcoop_desktop.services.people_import.suspecting import suspicions
from idcoop_desktop.services.people_import.telling import brought
from idcoop_desktop.store import duplicates, people, residences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Mapping as Dict

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
    unchanged. ``report`` is told (lines done, in all) every few milliseconds and may raise to
    cancel. Raises :class:`~idcoop_desktop.exchange.refusals.MappingError`.
    """
    newest_id, total = people.newest_id(desk.base), len(table.rows)
    stages = Stages(report, total)
    rows = people_rows(table, mapping, today=desk.today(), report=stages.stage(20))
    read = list(rows)
    candidates = [line.candidate for line in read if line.candidate is not None]
    known = residences.all_residences(desk.base)
    places = Places(known, stages.over(candidates, 2, len(candidates)))
    planned: dict[int, PlannedLine] = {}
    groups = grouped(stages.over(_placed(candidates, places, planned), 15, len(candidates)))
    count = people.count_cooperators(desk.base)
    keys = list(stages.over(duplicates.person_keys(desk.base), 10, count))
    found = KnownPeople(desk.base, keys, groups, stages)
    fresh = _plan_known(groups, found, places, stages, planned)
    suspected = suspicions(desk.base, [group.key for group in fresh], keys, stages)
    _plan_new(desk, fresh, suspected, stages, planned)
    lines: list[PlannedLine] = []
    used: set[int | None] = set()
    for line in stages.over(read, 2, total):
        lines.append(_noted(line, planned.get(line.line)))
        used.update(_homes(lines[-1]))
    del found
    stages.let_go(read, candidates, keys, groups, fresh)
    report(total, total)
    return ImportPlan(
        lines=tuple(lines),
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


def _plan_known(
    groups: Sequence[Group],
    found: KnownPeople,
    places: Places,
    stages: Stages,
    planned: dict[int, PlannedLine],
) -> list[Group]:
    """Plan what is told of people already there; return the others."""
    fresh, labels = [], places.labels()
    told: dict[int, tuple[Cooperator, list[Group]]] = {}
    for group in stages.over(groups, 5, len(groups)):
        before = found.find(group)
        if before is None:
            fresh.append(group)
        else:
            told.setdefault(before.id, (before, []))[1].append(group)
    for before, theirs in stages.over(told.values(), 3, len(told)):
        after = before
        for group in theirs:
            after = found.told_by(group, after)
        first = theirs[0].line
        line, notes = _known_line(first, before, after, labels), found.note(theirs[0])
        planned[first] = replace(line, notes=notes) if notes else line
        _plan_repeated(theirs, planned)
    return fresh


def _known_line(
    line: int, before: Cooperator, after: Cooperator, labels: Dict[int, str]
) -> PlannedLine:
    if after == before:
        return PlannedLine(line=line, kind=LineKind.UNCHANGED, person=before, before=before)
    bringing = brought(before, after, labels)
    return PlannedLine(
        line=line,
        kind=LineKind.UPDATED,
        person=bringing.person,
        before=before,
        changes=bringing.changes,
        conflicts=bringing.conflicts,
        overwriting=bringing.overwriting,
    )


def _plan_new(
    desk: Desk,
    fresh: Sequence[Group],
    found: Dict[int, Sequence[Suspicion]],
    stages: Stages,
    planned: dict[int, PlannedLine],
) -> None:
    """Plan new people; one who looks like a record or an earlier line is a suspected duplicate."""
    suspected = {one.other_id for some in found.values() for one in some}
    records = people.cooperators_by_id(desk.base, suspected)
    named = {-group.line: group.person for group in fresh} | records
    for group in stages.over(fresh, 5, len(fresh)):
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
    # A copy of each of 100,000 lines would take half a second.
    return replace(planned, notes=(*planned.notes, *notes)) if notes else planned
