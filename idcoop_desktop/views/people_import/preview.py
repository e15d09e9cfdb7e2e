"""What the preview shows, made in the background: the plan, its lines by kind, its residences."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import figure
from idcoop_desktop.services.people_import import (
    Choice,
    Decisions,
    LineKind,
    completed,
    plan_import,
    resembling,
)
from idcoop_desktop.views.people_import.count_chips import Count
from idcoop_desktop.views.people_import.line_detail import SeenLine
from idcoop_desktop.views.people_import.lines_index import Group, LinesIndex, index_lines
from idcoop_desktop.views.people_import.places_view import people_by_place
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.exchange.mapping import Mapping as Columns
    from idcoop_desktop.exchange.tables import Report, Table
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.people_import import ImportPlan, PlannedLine

PLACES = "places"
_CHIPS = {
    Group.ALL: ("lignes", "lignes", Tone.NEUTRAL),
    Group.NEW: ("nouveau", "nouveaux", Tone.ACTIVE),
    Group.UPDATED: ("mise à jour", "mises à jour", Tone.IDEA),
    Group.CONFLICTING: ("corrigé à la main", "corrigés à la main", Tone.PROUD),
    Group.DUPLICATE: ("doublon possible", "doublons possibles", Tone.WAITING),
    Group.REFUSED: ("refusé", "refusés", Tone.DANGER),
    Group.NOTED: ("remarque", "remarques", Tone.WAITING),
    Group.UNCHANGED: ("inchangé", "inchangés", Tone.NEUTRAL),
}
# What may be chosen for all the lines of a group, and of which kind they are.
RULES = {
    Group.NEW: (LineKind.NEW, (Choice.TAKE, Choice.SKIP)),
    Group.UPDATED: (LineKind.UPDATED, (Choice.TAKE, Choice.OVERWRITE, Choice.SKIP)),
    Group.CONFLICTING: (LineKind.UPDATED, (Choice.TAKE, Choice.OVERWRITE)),
    Group.DUPLICATE: (LineKind.DUPLICATE, (Choice.SKIP, Choice.CREATE, Choice.MERGE_INTO)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A plan with the file it was made from and all that its list needs."""

    table: Table
    mapping: Columns
    plan: ImportPlan
    lines: LinesIndex
    people_by_place: dict[int, int]
    resembling: Mapping[int, str]

    def counts(self) -> list[Count]:
        """Return the chips: all the lines, then each kind that there is."""
        chips = []
        for group, (one, many, tone) in _CHIPS.items():
            found = len(self.lines.groups[group])
            if found or group is Group.ALL:
                words = one if found < 2 else many
                chips.append(Count(group.value, figure(found), words, tone))
        found = len(self.plan.residences)
        if found:
            words = "résidence à créer" if found < 2 else "résidences à créer"
            chips.append(Count(PLACES, figure(found), words, Tone.IDEA))
        return chips

    def line(self, number: int) -> PlannedLine:
        """Return the line that has a number in the file."""
        lines = self.plan.lines
        return lines[bisect_left(lines, number, key=lambda line: line.line)]

    def seen(self, place: int, decisions: Decisions) -> SeenLine:
        """Return all there is to show about a line of the plan."""
        line = self.plan.lines[place]
        headings, row = self.table.headings, self.table.rows[place]
        # A cell too many, which refuses the line, has to be seen.
        beyond = (f"{len(headings) + more}e case, sans titre" for more in count(1))
        cells = tuple(zip(chain(headings, beyond), row, strict=False))
        suspects = range(len(line.suspects)) if line.kind is LineKind.DUPLICATE else ()
        return SeenLine(
            line=line,
            name=self.lines.names[place] or "Sans nom",
            decision=decisions.of(line),
            cells=cells,
            completing=tuple(completed(self.plan, line, suspect) for suspect in suspects),
        )


def make_preview(desk: Desk, table: Table, mapping: Columns, report: Report) -> Preview:
    """Plan the import of a file and arrange its lines; ``report`` may raise to cancel."""
    plan = plan_import(desk, table, mapping, report)
    return Preview(
        table=table,
        mapping=mapping,
        plan=plan,
        lines=index_lines(plan, table, mapping, report),
        people_by_place=people_by_place(plan.lines),
        resembling=resembling(desk, plan, report),
    )
