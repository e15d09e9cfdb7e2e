"""Does what a plan says: every line of it, or none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import plural
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services.people_import.deciding import decided
from idcoop_desktop.services.people_import.progress import Stages, chunks, split
from idcoop_desktop.store import people, residences
from idcoop_desktop.store.word_index import filled_at_once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.people_import.choices import Decisions
    from idcoop_desktop.services.people_import.deciding import Decided, Outcome
    from idcoop_desktop.services.people_import.planned import ImportPlan


_READ = 500


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many lines became what, what every line became by its number, the residences created."""

    counts: Mapping[Outcome, int]
    outcomes: Mapping[int, Outcome]
    residences: tuple[Residence, ...]


def apply_import(
    desk: Desk,
    plan: ImportPlan,
    *,
    decisions: Decisions | None = None,
    report: Report = no_report,
) -> ImportResult:
    """Write the people of a plan down in one unit of work, which one step takes back.

    Without decisions suspected duplicates are left out, and what a colleague typed stays.
    ``report`` is told (done, in all) every few milliseconds; what it raises stops the import, of
    which nothing remains. Raises :class:`DomainError` when somebody added or changed people or
    residences since the plan was made.
    """
    wanted = decided(plan, decisions, lambda _done, _total: report(0, 0))
    new, after = len(wanted.new), len(wanted.after)
    stages = Stages(report, new + after)
    label = f"import de {plural(new + after, 'coopérateur')}"
    with desk.unit(label, stages.tick) as unit, filled_at_once(unit.base, new + after):
        _check_unchanged(desk, plan, wanted, stages)
        created = stages.over(wanted.residences, 5, len(wanted.residences), step=20)
        ids = {place.id: residences.add_residence(unit, place) for place in created}
        shares = split(80, after, new)
        changed = stages.over(wanted.after.values(), shares[0], after)
        people.update_many(unit, wanted.before, _housed(changed, ids))
        people.add_many(unit, stages.over(wanted.new, shares[1], new), homes=ids)
        # The last word that may stop the import: once it is kept nobody can take it back by it.
        stages.finish()
    return ImportResult(wanted.counts, wanted.outcomes, wanted.residences)


def _check_unchanged(desk: Desk, plan: ImportPlan, wanted: Decided, stages: Stages) -> None:
    pages = stages.over(chunks(wanted.before, _READ), 10, len(wanted.before) // _READ, step=1)
    same = all(
        people.cooperators_by_id(desk.base, some) == {key: wanted.before[key] for key in some}
        for some in pages
    )
    labels = {place.id: place.label for place in residences.all_residences(desk.base)}
    homes = {one.residence_id for one in chain(wanted.new, wanted.after.values())}
    created = {place.label.casefold() for place in wanted.residences}
    if (
        people.newest_id(desk.base) != plan.newest_id
        or not same
        or not created.isdisjoint(map(str.casefold, labels.values()))
        or any(home and home > 0 and home not in labels for home in homes)
    ):
        raise DomainError(
            "Des coopérateurs ou des résidences ont été ajoutés ou modifiés depuis la lecture du "
            "fichier. Rien n’a été importé\u00a0: recommencez l’import."
        )


def _housed(persons: Iterable[Cooperator], ids: Mapping[int, int]) -> Iterator[Cooperator]:
    """Yield the people, each in the residence that was created for them."""
    for person in persons:
        home = ids.get(person.residence_id or 0)
        yield replace(person, residence_id=home) if home else person
