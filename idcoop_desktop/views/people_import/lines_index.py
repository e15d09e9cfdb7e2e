"""The lines of a plan by kind, in order and by word: all in the background, no Qt here."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from enum import StrEnum
from heapq import merge
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold
from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.services.people_import import LineKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from idcoop_desktop.exchange.mapping import Mapping
    from idcoop_desktop.exchange.tables import Report, Table
    from idcoop_desktop.services.people_import import ImportPlan, PlannedLine

_HINTS = (Field.MEMBER_NUMBER, Field.EMAIL, Field.PHONE)
_NAMES = (Field.LAST_NAME, Field.FIRST_NAME, Field.FULL_NAME)
# Sorted by pieces: one sort of all the names would hold the interpreter for too long at a time.
_PIECE = 4_000


class Group(StrEnum):
    """The lines that a chip shows; the kinds of lines bear their own names."""

    ALL = "all"
    NEW = "new"
    UPDATED = "updated"
    CONFLICTING = "conflicting"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    NOTED = "noted"
    UNCHANGED = "unchanged"


class Order(StrEnum):
    """What the lines may be sorted by."""

    LINE = "line"
    NAME = "name"
    KIND = "kind"


_KIND_ORDER = (
    LineKind.REFUSED,
    LineKind.DUPLICATE,
    LineKind.UPDATED,
    LineKind.NEW,
    LineKind.UNCHANGED,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which lines are asked for, and in which order."""

    group: Group = Group.ALL
    words: str = ""
    order: Order = Order.LINE
    descending: bool = False


@dataclass(slots=True)
class LinesIndex:
    """The places of the lines of a plan: by group, and in any order asked for.

    ``names`` are those of the people of the lines, ``hints`` their numbers or addresses: as the
    file writes them where no person is known.
    """

    lines: Sequence[PlannedLine]
    groups: dict[Group, array[int]]
    names: Sequence[str]
    hints: Sequence[str]
    _texts: list[str] = field(default_factory=list)
    _by_name: array[int] | None = None

    def select(self, asked: Asked, report: Report) -> array[int]:
        """Return the places of the lines asked for; ``report`` may raise to give it up."""
        places = self._searched(self.groups[asked.group], asked.words, report)
        if asked.order is Order.NAME:
            wanted = bytearray(len(self.lines))
            for place in places:
                wanted[place] = 1
            places = array("q", (place for place in self._named(report) if wanted[place]))
        elif asked.order is Order.KIND:
            places = self._by_kind(places)
        return places[::-1] if asked.descending else places

    def _searched(self, places: array[int], words: str, report: Report) -> array[int]:
        wanted = fold(words).split()
        if not wanted:
            return array("q") if words.strip() else places
        texts = self._all_texts(report)
        return array("q", (at for at in places if all(word in texts[at] for word in wanted)))

    def _all_texts(self, report: Report) -> list[str]:
        if not self._texts:
            texts = []
            for place, line in enumerate(self.lines):
                if place % _PIECE == 0:
                    report(place, len(self.lines))
                texts.append(f"{line.line} {fold(f'{self.names[place]} {self.hints[place]}')}")
            self._texts = texts
        return self._texts

    def _named(self, report: Report) -> array[int]:
        if self._by_name is None:
            pieces = []
            for start in range(0, len(self.lines), _PIECE):
                report(start, len(self.lines))
                stop = min(start + _PIECE, len(self.lines))
                pieces.append(sorted((self._name_key(at), at) for at in range(start, stop)))
            self._by_name = array("q", (place for _key, place in merge(*pieces)))
        return self._by_name

    def _name_key(self, place: int) -> str:
        person = self.lines[place].person
        return fold(f"{person.last_name} {person.first_name}" if person else self.names[place])

    def _by_kind(self, places: array[int]) -> array[int]:
        kinds: dict[LineKind, array[int]] = {kind: array("q") for kind in _KIND_ORDER}
        for place in places:
            kinds[self.lines[place].kind].append(place)
        return array("q", (place for kind in _KIND_ORDER for place in kinds[kind]))


def index_lines(
    plan: ImportPlan, table: Table, mapping: Mapping, report: Report = no_report
) -> LinesIndex:
    """Return the index of a plan; every row of the table has its line, in the same order.

    ``report`` may raise to cancel.
    """
    groups = {group: array("q") for group in Group}
    headings = mapping.places(table.headings)
    named = [place for which in _NAMES for place in headings.get(which, ())]
    hinted = [place for which in _HINTS for place in headings.get(which, ())]
    names: list[str] = []
    hints: list[str] = []
    for place, line in enumerate(plan.lines):
        if place % _PIECE == 0:
            report(place, len(plan.lines))
        for group in groups_of(line):
            groups[group].append(place)
        row, person = table.rows[place], line.person
        names.append(person.name if person else " ".join(" ".join(row[at] for at in named).split()))
        known = (person.member_number or person.email) if person else ""
        hints.append(known or next((row[at].strip() for at in hinted if row[at].strip()), ""))
    return LinesIndex(plan.lines, groups, names, hints)


def groups_of(line: PlannedLine) -> Iterator[Group]:
    """Yield the groups that show a line."""
    yield Group.ALL
    yield Group(line.kind.value)
    if line.conflicts:
        yield Group.CONFLICTING
    if line.notes and not line.follows and line.kind is not LineKind.REFUSED:
        yield Group.NOTED
