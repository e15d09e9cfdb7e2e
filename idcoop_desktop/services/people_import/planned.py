"""What an import would do, line by line, for a person to look at before it is done."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.exchange.people_rows import Candidate

    # Lines that tell of one person, each with the identifier of the residence it names.
    Told = tuple[tuple[Candidate, int | None], ...]


class LineKind(StrEnum):
    """What becomes of a line; the value is its name in reports."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Change:
    """A field that the import changes, and both values as they are shown."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspectedPerson:
    """Whom a line may repeat: a ``record``, or else an earlier ``line`` of the file."""

    name: str
    reasons: tuple[str, ...]
    record: Cooperator | None = None
    line: int = 0

    @property
    def person_id(self) -> int:
        """The identifier of the record, 0 for an earlier line."""
        return self.record.id if self.record is not None else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedLine:
    """A line of the file and what becomes of it.

    ``person`` is whoever will be written, on the first of the lines that tell of them: with the
    identifier 0 a new person, else the record ``before`` as it becomes. Lines that only tell more
    of them name that first line in ``follows``. ``notes`` say what a person should know, or why
    the line is refused.

    ``conflicts`` are the changes to what a colleague typed here since the last import: ``changes``
    and ``person`` are without them, ``overwriting`` is the record with them. A suspected duplicate
    keeps in ``told`` what it would tell of its suspect.
    """

    line: int
    kind: LineKind
    person: Cooperator | None = None
    before: Cooperator | None = None
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Change, ...] = ()
    overwriting: Cooperator | None = None
    suspects: tuple[SuspectedPerson, ...] = ()
    notes: tuple[str, ...] = ()
    follows: int = 0
    told: Told = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Every line of a file in order, and the residences that its people live in and are not known.

    Those residences have identifiers below 0, to which ``residence_id`` of the people refer;
    ``places`` gives the label of every residence, theirs too. ``newest_id`` is that of the person
    who was added last when the plan was made. ``missing`` are the headings that the import model
    names and the file has not.
    """

    lines: tuple[PlannedLine, ...]
    residences: tuple[Residence, ...] = ()
    places: Mapping[int, str] = field(default_factory=dict)
    newest_id: int = 0
    missing: tuple[str, ...] = ()

    @property
    def counts(self) -> Mapping[LineKind, int]:
        """How many lines there are of every kind."""
        found = Counter(line.kind for line in self.lines)
        return {kind: found[kind] for kind in LineKind}

    @property
    def conflicting(self) -> int:
        """How many lines would change what a colleague typed here."""
        return sum(1 for line in self.lines if line.conflicts)
