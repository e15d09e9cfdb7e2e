"""The budget of a year: the envelope's parts, the projects, the rows of the books."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import (
    Amounts,
    EntryKind,
    EnvelopeState,
    LedgerEntry,
    Scheme,
    project_amounts,
)
from idcoop_desktop.services import settings
from idcoop_desktop.services.criteria import envelope_of
from idcoop_desktop.store import ledger, projects, residences

if TYPE_CHECKING:
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetLine:
    """A project in the envelope of a year; amounts in cents, of that envelope only."""

    project: Project
    residence: str
    amounts: Amounts


@dataclass(frozen=True, slots=True, kw_only=True)
class BookLine:
    """A row of the books with the project's title and how many receipts prove it."""

    entry: LedgerEntry
    project_title: str
    receipts: int
    corrected: bool

    @property
    def receipt_missing(self) -> bool:
        """A payment that stands without any proof."""
        payment = self.entry.kind is EntryKind.PAY and self.entry.corrects_id is None
        return payment and not self.corrected and self.receipts == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetBoard:
    """Everything the budget page shows for a year; ``envelope`` is ``None`` until opened."""

    year: int
    years: tuple[int, ...]
    envelope: EnvelopeState | None
    warn_percent: int
    lines: tuple[BudgetLine, ...]
    entries: tuple[BookLine, ...]

    @property
    def missing_receipts(self) -> int:
        """How many payments stand without proof."""
        return sum(line.receipt_missing for line in self.entries)


def budget_board(desk: Desk, year: int) -> BudgetBoard:
    """Return the budget of a year, whether or not its envelope is open."""
    envelopes = ledger.envelopes(desk.base, Scheme.IDCOOP)
    years = {envelope.year for envelope in envelopes} | {year, desk.today().year}
    rows: tuple[LedgerEntry, ...] = ()
    for envelope in envelopes:
        if envelope.year == year:
            rows = ledger.entries_of_envelope(desk.base, envelope.id)
    titles = {project.id: project for project in projects.all_projects(desk.base)}
    return BudgetBoard(
        year=year,
        years=tuple(sorted(years, reverse=True)),
        envelope=envelope_of(desk, year),
        warn_percent=settings.rules(desk).warn_percent,
        lines=_lines(desk, rows, titles),
        entries=_book(desk, rows, titles),
    )


def _lines(
    desk: Desk, rows: tuple[LedgerEntry, ...], known: dict[int, Project]
) -> tuple[BudgetLine, ...]:
    by_project: dict[int, list[LedgerEntry]] = {}
    for row in rows:
        if row.project_id is not None:
            by_project.setdefault(row.project_id, []).append(row)
    chosen = [known[project_id] for project_id in by_project if project_id in known]
    places = residences.residences_by_id(desk.base, {project.residence_id for project in chosen})
    lines = [
        BudgetLine(
            project=project,
            residence=places[project.residence_id].label,
            amounts=project_amounts(by_project[project.id]),
        )
        for project in chosen
    ]
    return tuple(sorted(lines, key=lambda line: line.amounts.granted, reverse=True))


def _book(
    desk: Desk, rows: tuple[LedgerEntry, ...], known: dict[int, Project]
) -> tuple[BookLine, ...]:
    proofs = ledger.receipts(desk.base, [row.id for row in rows])
    corrected = {row.corrects_id for row in rows if row.corrects_id is not None}
    lines = [
        BookLine(
            entry=row,
            project_title=known[row.project_id].title if row.project_id in known else "",
            receipts=len(proofs.get(row.id, ())),
            corrected=row.id in corrected,
        )
        for row in rows
    ]
    return tuple(sorted(lines, key=lambda line: (line.entry.on, line.entry.id), reverse=True))
