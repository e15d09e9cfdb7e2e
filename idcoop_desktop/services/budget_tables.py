"""The tables of a budget year: envelopes, projects and aids, payments; for files and papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.budget import (
    BookQuery,
    Figure,
    OwnerQuery,
    added_up,
)
from idcoop_desktop.domain.ledger import EntryKind, Nature, Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import settings
from idcoop_desktop.services.budget import envelope_figures, scheme_names
from idcoop_desktop.services.budget_lists import book_lines, book_list, owner_list
from idcoop_desktop.services.tables import Euros, Table, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from idcoop_desktop.domain.budget import BookLine, GroupFigures, OwnerLine
    from idcoop_desktop.domain.ledger import Amounts
    from idcoop_desktop.domain.rules import AccountCodes
    from idcoop_desktop.services.desk import Desk

ENVELOPE_FIGURES = tuple(Figure)
OWNER_FIGURES = (
    *(Figure.REQUESTED, Figure.GRANTED, Figure.COMMITTED),
    *(Figure.PAID, Figure.TO_PAY),
)
JOURNAL_HEADINGS = (
    *("Pièce", "Date", "Dispositif", "Projet ou aide", "Payé à", "Libellé"),
    *("Compte", "Justificatif", "Correction", "Montant"),
)
_PAGE = 500
_TOTAL = "Total"


@dataclass(frozen=True, slots=True, kw_only=True)
class SummedTable:
    """A table and its last row, which adds the others up."""

    table: Table
    total: tuple[Value, ...]


def envelopes_table(desk: Desk, year: int, scheme: Scheme | None = None) -> SummedTable:
    """Return every figure of the envelopes that are open, a scheme a row."""
    names = scheme_names(desk)
    opened = [one for one in envelope_figures(desk, year, scheme) if one.is_open]
    whole = added_up(opened, Scheme.IDCOOP, year)
    return SummedTable(
        table=Table(
            title="Enveloppes",
            headings=("Dispositif", *(figure.label for figure in ENVELOPE_FIGURES)),
            rows=tuple(
                (names[one.scheme], *(Euros(one.of(figure)) for figure in ENVELOPE_FIGURES))
                for one in opened
            ),
        ),
        total=(_TOTAL, *(Euros(whole.of(figure)) for figure in ENVELOPE_FIGURES)),
    )


def owners_table(desk: Desk, year: int, scheme: Scheme | None = None) -> SummedTable:
    """Return the projects and aids with their amounts of the year, by scheme then most granted."""
    names = scheme_names(desk)
    found = owner_list(desk, OwnerQuery(year=year, scheme=scheme))
    schemes = [*Scheme]
    lines = sorted(
        (found.lines[key] for key in found.ids), key=lambda line: schemes.index(line.scheme)
    )
    return SummedTable(
        table=Table(
            title="Projets et aides",
            headings=(
                *("Dispositif", "Projet ou aide", "Lieu", "État"),
                *(figure.label for figure in OWNER_FIGURES),
            ),
            rows=tuple(
                (
                    *(names[line.scheme], line.title, line.detail, state_label(line)),
                    *_amounts(line.amounts),
                )
                for line in lines
            ),
        ),
        total=(_TOTAL, "", "", "", *_amounts(found.sums)),
    )


def groups_table(title: str, first: str, groups: Iterable[GroupFigures]) -> Table:
    """Return what each group was granted; ``first`` heads the column that names them."""
    return Table(
        title=title,
        headings=(first, "Accordé", "Engagé", "Payé"),
        rows=tuple(
            (line.label, Euros(line.granted), Euros(line.committed), Euros(line.paid))
            for line in groups
        ),
    )


def journal_lines(desk: Desk, year: int, scheme: Scheme | None = None) -> Iterator[BookLine]:
    """Read the payments of a year by date, their counter-entries included."""
    query = BookQuery(year=year, scheme=scheme, figure=Figure.PAID, descending=False)
    ids = book_list(desk, query).ids
    for start in range(0, len(ids), _PAGE):
        yield from book_lines(desk, ids[start : start + _PAGE])


def journal_table(desk: Desk, year: int, scheme: Scheme | None = None) -> SummedTable:
    """Return the journal of payments; amounts taken back are negative rows of their own."""
    names = scheme_names(desk)
    accounts = _Accounts(desk)
    lines = tuple(journal_lines(desk, year, scheme))
    total = sum(line.entry.amount_cents for line in lines)
    blank = len(JOURNAL_HEADINGS) - 2
    return SummedTable(
        table=Table(
            title="Paiements",
            headings=JOURNAL_HEADINGS,
            rows=tuple(_journal_row(line, names, accounts.of(line)) for line in lines),
        ),
        total=(_TOTAL, *[""] * blank, Euros(total)),
    )


def state_label(line: OwnerLine) -> str:
    """Return the state of a project or of an aid in words."""
    return AidState(line.state).label if line.is_aid else ProjectState(line.state).label


def proof_words(line: BookLine) -> str:
    """Return whether a payment is proved: a counter-entry needs no proof."""
    if line.entry.kind is EntryKind.PAY and line.entry.corrects_id is not None:
        return ""
    return "oui" if line.proofs else "non"


def correction_words(line: BookLine) -> str:
    """Return what became of a row, or what it takes back; "" for an ordinary one."""
    entry = line.entry
    if entry.corrects_id is not None:
        return entry.nature.label or Nature.CANCELLATION.label
    if not line.is_corrected:
        return ""
    if line.taken_back == entry.amount_cents:
        return "Reprise en entier"
    return f"Reprise de {format_cents(line.taken_back)}"


class _Accounts:
    """The accounts as they stood on each day, each day asked for once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[int, AccountCodes] = {}

    def of(self, line: BookLine) -> str:
        """Return the account of a payment."""
        day = line.entry.on
        codes = self._known.get(day.toordinal())
        if codes is None:
            codes = self._known[day.toordinal()] = settings.account_codes(self._desk, day)
        return codes.of(line.scheme)


def _journal_row(line: BookLine, names: Mapping[Scheme, str], account: str) -> tuple[Value, ...]:
    entry = line.entry
    return (
        *(entry.piece, entry.on, names[line.scheme], line.about, entry.supplier, entry.label),
        *(account, proof_words(line), correction_words(line), Euros(entry.amount_cents)),
    )


def _amounts(amounts: Amounts) -> tuple[Euros, ...]:
    return (
        *(Euros(amounts.requested), Euros(amounts.granted), Euros(amounts.committed)),
        *(Euros(amounts.paid), Euros(amounts.remaining)),
    )
