"""What an import comes to once a person has decided: whom it writes, what each line becomes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import plural
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services.people_import.choices import Choice, Decisions
from idcoop_desktop.services.people_import.planned import LineKind
from idcoop_desktop.services.people_import.telling import Brought, brought, onto

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.services.people_import.choices import Decision
    from idcoop_desktop.services.people_import.planned import ImportPlan, PlannedLine


class Outcome(StrEnum):
    """What became of a line; the value is its name in reports."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    """Left out because it may repeat somebody."""
    SKIPPED = "skipped"
    """Left out because a person said so."""
    REFUSED = "refused"

    def counted(self, count: int) -> str:
        """Return how many lines are so, in French."""
        return plural(count, *_COUNTED[self])

    @property
    def label(self) -> str:
        """The word in a report."""
        return _COUNTED[self][0]


_STEP = 5_000
_COUNTED = {
    Outcome.NEW: ("nouveau", "nouveaux"),
    Outcome.UPDATED: ("mis à jour", "mis à jour"),
    Outcome.UNCHANGED: ("inchangé", "inchangés"),
    Outcome.DUPLICATE: ("doublon possible", "doublons possibles"),
    Outcome.SKIPPED: ("laissé de côté", "laissés de côté"),
    Outcome.REFUSED: ("refusé", "refusés"),
}
_NOT_WRITTEN = {
    LineKind.NEW: Outcome.SKIPPED,
    LineKind.UPDATED: Outcome.SKIPPED,
    LineKind.DUPLICATE: Outcome.DUPLICATE,
    LineKind.UNCHANGED: Outcome.UNCHANGED,
    LineKind.REFUSED: Outcome.REFUSED,
}
_WRITTEN = {LineKind.NEW, LineKind.UPDATED, LineKind.DUPLICATE}
_LEFT_OUT = {Outcome.SKIPPED, Outcome.DUPLICATE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What will be written: ``new`` people, and records ``before`` and ``after``, by identifier.

    ``outcomes`` says by line number what becomes of every line, ``residences`` which are created.
    """

    new: tuple[Cooperator, ...]
    before: Mapping[int, Cooperator]
    after: Mapping[int, Cooperator]
    residences: tuple[Residence, ...]
    outcomes: Mapping[int, Outcome]

    @property
    def counts(self) -> Mapping[Outcome, int]:
        """How many lines become what."""
        found = Counter(self.outcomes.values())
        return {outcome: found[outcome] for outcome in Outcome}


def decided(
    plan: ImportPlan, decisions: Decisions | None = None, report: Report = no_report
) -> Decided:
    """Return what the import of a plan comes to; about 0.1 s for 100,000 lines.

    ``report`` is told (lines done, in all) every few milliseconds and may raise to cancel.
    """
    draft = _Draft(plan)
    decisions = decisions or Decisions()
    merging: list[tuple[PlannedLine, Decision]] = []
    for done, line in enumerate(plan.lines):
        if done % _STEP == 0:
            report(done, len(plan.lines))
        decision = decisions.of(line)
        if decision.choice is Choice.MERGE_INTO:
            merging.append((line, decision))
        else:
            draft.take(line, decision.choice)
    # Records that lines of their own update are so first: a suspect then only gets what is added.
    for line, decision in merging:
        draft.merge(line, decision.suspect)
    return draft.decided()


def completed(plan: ImportPlan, line: PlannedLine, suspect: int = 0) -> Brought | None:
    """Return what a suspected duplicate would change of a suspect, to be shown.

    ``None`` when that suspect is an earlier line of the file.
    """
    record = line.suspects[suspect].record
    return None if record is None else brought(record, onto(record, line.told), plan.places)


class _Draft:
    """People as the lines so far make them: by identifier, new ones by minus their line."""

    def __init__(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._people: dict[int, Cooperator] = {}
        self._before: dict[int, Cooperator] = {}
        self._keys: dict[int, int] = {}
        self._outcomes: dict[int, Outcome] = {}

    def take(self, line: PlannedLine, choice: Choice) -> None:
        outcome = _NOT_WRITTEN[line.kind]
        person = line.overwriting if choice is Choice.OVERWRITE else line.person
        if person is not None and choice is not Choice.SKIP and line.kind in _WRITTEN:
            outcome = self._put(line.line, person, line.before)
        self._outcomes[line.line] = outcome

    def merge(self, line: PlannedLine, suspect: int) -> None:
        """Complete a suspect with a line, which is left out where the suspect's line is."""
        whom = line.suspects[suspect]
        key = whom.person_id or self._keys.get(whom.line, 0)
        known = self._people.get(key, whom.record)
        if known is None:
            self._outcomes[line.line] = Outcome.DUPLICATE
        elif key < 0:
            self._people[key] = onto(known, line.told)
            self._keys[line.line] = key
            self._outcomes[line.line] = Outcome.UNCHANGED
        else:
            found = brought(known, onto(known, line.told), self._plan.places)
            before = self._before.get(key, known)
            self._outcomes[line.line] = self._put(line.line, found.person, before)

    def _put(self, line: int, person: Cooperator, before: Cooperator | None) -> Outcome:
        key = self._keys[line] = person.id or -line
        known = self._people.get(key, before)
        self._people[key] = person
        if before is None:
            return Outcome.NEW
        self._before[key] = before
        return Outcome.UNCHANGED if person == known else Outcome.UPDATED

    def decided(self) -> Decided:
        new = tuple(one for key, one in self._people.items() if key < 0)
        after = {
            key: one for key, one in self._people.items() if key > 0 and one != self._before[key]
        }
        homes = {one.residence_id for one in (*new, *after.values())}
        return Decided(
            new=new,
            before={key: self._before[key] for key in after},
            after=after,
            residences=tuple(place for place in self._plan.residences if place.id in homes),
            outcomes={line.line: self._outcome(line) for line in self._plan.lines},
        )

    def _outcome(self, line: PlannedLine) -> Outcome:
        """Return what became of a line; one that tells more of a person goes where they go."""
        followed = self._outcomes[line.follows or line.line]
        return followed if not line.follows or followed in _LEFT_OUT else Outcome.UNCHANGED
