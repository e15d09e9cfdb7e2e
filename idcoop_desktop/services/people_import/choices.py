"""What a person may choose about the lines of an import: for all of a kind, and line by line."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.services.people_import.planned import LineKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.services.people_import.planned import PlannedLine


class Choice(StrEnum):
    """What is done with a line."""

    TAKE = "take"
    """As planned; what a colleague changed by hand stays."""
    OVERWRITE = "overwrite"
    """As planned, and the file is right about what a colleague changed by hand, too."""
    SKIP = "skip"
    """Nothing: the line is left out."""
    CREATE = "create"
    """A suspected duplicate is somebody else: a new person."""
    MERGE_INTO = "merge_into"
    """A suspected duplicate is the suspect, whose data the line completes."""

    @property
    def label(self) -> str:
        """The words on screen."""
        return _LABELS[self]


_LABELS = {
    Choice.TAKE: "Importer",
    Choice.OVERWRITE: "Importer et remplacer les saisies",
    Choice.SKIP: "Laisser de côté",
    Choice.CREATE: "Créer quand même",
    Choice.MERGE_INTO: "C’est la même personne",
}

_CHOICES = {
    LineKind.NEW: (Choice.TAKE, Choice.SKIP),
    LineKind.UPDATED: (Choice.TAKE, Choice.SKIP),
    LineKind.DUPLICATE: (Choice.SKIP, Choice.CREATE, Choice.MERGE_INTO),
}
_CONFLICTING = (Choice.TAKE, Choice.OVERWRITE, Choice.SKIP)


def choices_for(line: PlannedLine) -> tuple[Choice, ...]:
    """Return what may be chosen for a line, the default first; empty when there is no choice."""
    if line.follows:
        return ()
    return _CONFLICTING if line.conflicts else _CHOICES.get(line.kind, ())


@dataclass(frozen=True, slots=True)
class Decision:
    """What is done with a line; ``suspect`` is the place, in its suspects, of whom it completes."""

    choice: Choice
    suspect: int = 0


_LEFT = Decision(Choice.SKIP)
_DONE = Decision(Choice.TAKE)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided: ``kinds`` for all the lines of a kind, ``lines`` for single ones.

    Without a decision a line is taken as planned, a suspected duplicate left out. What may not be
    chosen for a line (:func:`choices_for`) counts as its default.
    """

    kinds: Mapping[LineKind, Decision] = field(default_factory=dict)
    lines: Mapping[int, Decision] = field(default_factory=dict)

    def of(self, line: PlannedLine) -> Decision:
        """Return what is done with a line."""
        choices = choices_for(line)
        if not choices:
            return _DONE
        for found in (self.lines.get(line.line), self.kinds.get(line.kind)):
            if found is not None and found.choice in choices:
                return found if found.suspect < max(1, len(line.suspects)) else _LEFT
        return _LEFT if choices[0] is Choice.SKIP else _DONE

    def for_all(self, kind: LineKind, choice: Choice) -> Decisions:
        """Return the same with one choice for the lines of a kind; single decisions stay.

        Of a suspected duplicate, the likeliest suspect is meant.
        """
        return replace(self, kinds={**self.kinds, kind: Decision(choice)})

    def for_line(self, line: int, decision: Decision | None) -> Decisions:
        """Return the same with another decision for one line, or with that of its kind again."""
        lines = {number: one for number, one in self.lines.items() if number != line}
        return replace(self, lines=lines if decision is None else {**lines, line: decision})
