"""What an import would do, line by line, for a person to look at before it is done."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import plural

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.domain.people import Cooperator, Residence


class LineKind(StrEnum):
    """What becomes of a line; the value is its name in reports."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    REFUSED = "refused"

    def counted(self, count: int) -> str:
        """Return how many lines are so, in French."""
        return plural(count, *_COUNTED[self])


_COUNTED = {
    LineKind.NEW: ("nouveau", "nouveaux"),
    LineKind.UPDATED: ("mis à jour", "mis à jour"),
    LineKind.UNCHANGED: ("inchangé", "inchangés"),
    LineKind.DUPLICATE: ("doublon possible", "doublons possibles"),
    LineKind.REFUSED: ("refusé", "refusés"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """A field that the import changes, and both values as they are shown."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspectedPerson:
    """Whom a line may repeat: a record, or (``person_id`` 0) an earlier ``line`` of the file."""

    name: str
    reasons: tuple[str, ...]
    person_id: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedLine:
    """A line of the file and what becomes of it.

    ``person`` is whoever will be written, on the first of the lines that tell of them: with the
    identifier 0 a new person, else the record ``before`` as it becomes. ``notes`` say what a
    person should know, or why the line is refused.
    """

    line: int
    kind: LineKind
    person: Cooperator | None = None
    before: Cooperator | None = None
    changes: tuple[Change, ...] = ()
    suspects: tuple[SuspectedPerson, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Every line of a file in order, and the residences that its people live in and are not known.

    Those residences have identifiers below 0, to which ``residence_id`` of the people refer.
    """

    lines: tuple[PlannedLine, ...]
    residences: tuple[Residence, ...] = ()

    @property
    def counts(self) -> Mapping[LineKind, int]:
        """How many lines there are of every kind."""
        return count_kinds(self.lines)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many lines became what, and the residences created."""

    counts: Mapping[LineKind, int]
    residences: tuple[Residence, ...]


def count_kinds(lines: tuple[PlannedLine, ...]) -> Mapping[LineKind, int]:
    """Return how many lines there are of every kind, those without any included."""
    found = Counter(line.kind for line in lines)
    return {kind: found[kind] for kind in LineKind}
