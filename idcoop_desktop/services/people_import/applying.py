"""Does what a plan says: every line of it, or none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.people_import.planned import (
    ImportPlan,
    ImportResult,
    LineKind,
    PlannedLine,
    count_kinds,
)
from idcoop_desktop.store import people, residences

if TYPE_CHECKING:
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.desk import Desk


def apply_import(desk: Desk, plan: ImportPlan, *, accept_duplicates: bool = False) -> ImportResult:
    """Write the people of a plan down in one unit of work, which one step takes back.

    Suspected duplicates are left out, unless accepted: they are new people then. Raises
    :class:`DomainError` when somebody changed one of these people since the plan was made.
    """
    lines = tuple(_accepted(line) for line in plan.lines) if accept_duplicates else plan.lines
    new = [line.person for line in lines if line.kind is LineKind.NEW and line.person]
    changed = [line for line in lines if line.kind is LineKind.UPDATED]
    after = [line.person for line in changed if line.person]
    wanted = {person.residence_id for person in (*new, *after)}
    created = tuple(place for place in plan.residences if place.id in wanted)
    count = len(new) + len(after)
    with desk.unit(f"import de {plural(count, 'coopérateur')}") as unit:
        _check_unchanged(desk, changed)
        ids = {place.id: residences.add_residence(unit, place) for place in created}
        for person in after:
            people.update_cooperator(unit, _housed(person, ids))
        people.add_many(unit, (_housed(person, ids) for person in new))
    return ImportResult(count_kinds(lines), created)


def _accepted(line: PlannedLine) -> PlannedLine:
    return replace(line, kind=LineKind.NEW) if line.kind is LineKind.DUPLICATE else line


def _check_unchanged(desk: Desk, changed: list[PlannedLine]) -> None:
    before = {line.before.id: line.before for line in changed if line.before}
    if people.cooperators_by_id(desk.base, before) != before:
        raise DomainError(
            "Des coopérateurs ont été modifiés depuis la lecture du fichier. Rien n’a été "
            "importé\u00a0: recommencez l’import."
        )


def _housed(person: Cooperator, ids: dict[int, int]) -> Cooperator:
    place = person.residence_id
    return replace(person, residence_id=ids[place]) if place in ids else person
