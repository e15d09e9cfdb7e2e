"""A budget year as a file: a workbook, a journal of payments as text, or a statement to sign."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, format_date, plural, quoted
from idcoop_desktop.exchange.tables import no_report
from idcoop_desktop.exchange.writing import Sheet, write_book, write_csv
from idcoop_desktop.services import settings
from idcoop_desktop.services.budget import scheme_names
from idcoop_desktop.services.budget_tables import (
    SummedTable,
    envelopes_table,
    journal_lines,
    journal_table,
    owners_table,
)
from idcoop_desktop.services.files import drafted
from idcoop_desktop.services.tables import Euros, Table, cell_text
from idcoop_desktop.store import closing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from idcoop_desktop.documents.budget_statement import StatementContent, StatementTable
    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.exchange.tables import Report
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.tables import Value

SUFFIXES = (".xlsx", ".csv", ".pdf")

# The parts of the width of each column of a statement, by the heading of the column.
_SHARES = {
    "Dispositif": 9,
    "Projet ou aide": 17,
    "Lieu": 15,
    "État": 8,
    "Pièce": 8.5,
    "Date": 7.5,
    "Payé à": 13,
    "Libellé": 17,
    "Compte": 6.5,
    "Justificatif": 9,
    "Correction": 9.5,
}
_AMOUNT_SHARE = 9.5
_WIDER = {"Compléments": 11.0}
"""Amounts whose heading is a longer word than they are."""
_SIGNERS = ("Établi par (nom, signature)", "Vérifié par (nom, signature)", "Pour la coopérative")


def write_budget(
    desk: Desk, path: Path, year: int, scheme: Scheme | None = None, report: Report = no_report
) -> None:
    """Write the budget of a year; the end of the name tells how: .xlsx, .csv or .pdf.

    The workbook has the payments, the envelopes, the projects and aids; the text has the payments.
    ``report`` may raise to cancel. Raises :class:`DomainError` for another ending, or when the
    system refuses the file; what stood there before is then as it was.
    """
    suffix = path.suffix.casefold()
    if suffix not in SUFFIXES:
        raise DomainError(
            f"Le nom {quoted(path.name)} doit finir par .xlsx (classeur), .csv (texte) ou .pdf "
            "(état à signer). Rien n’a été écrit."
        )
    with drafted(path) as draft:
        if suffix == ".pdf":
            draft.stream.write(statement_pdf(desk, year, scheme))
        elif suffix == ".csv":
            journal = journal_table(desk, year, scheme)
            rows = (*journal.table.rows, journal.total)
            write_csv(draft.stream, journal.table.headings, rows, report=report)
        else:
            write_book(draft.stream, _sheets(desk, year, scheme), report=report)
        draft.land()


def _sheets(desk: Desk, year: int, scheme: Scheme | None) -> list[Sheet]:
    tables = (
        journal_table(desk, year, scheme),
        envelopes_table(desk, year, scheme),
        owners_table(desk, year, scheme),
    )
    return [
        Sheet(
            name=f"{one.table.title} {year}",
            headings=one.table.headings,
            rows=one.table.rows,
            total=one.total,
        )
        for one in tables
    ]


def statement_pdf(desk: Desk, year: int, scheme: Scheme | None = None) -> bytes:
    """Return the statement as a tagged PDF; the same facts on the same day give the same bytes."""
    from idcoop_desktop.documents.budget_statement import budget_statement

    # Dated by the day: made again the same day from the same facts, it is the same file.
    made_at = datetime.combine(desk.today(), time(12), UTC)
    return budget_statement(statement(desk, year, scheme), made_at=made_at).data


def statement(desk: Desk, year: int, scheme: Scheme | None = None) -> StatementContent:
    """Return what the statement of a year says: envelopes, projects and aids, payments, gaps."""
    from idcoop_desktop.documents.budget_statement import StatementContent

    names = scheme_names(desk)
    which = "tous les dispositifs" if scheme is None else names[scheme]
    return StatementContent(
        coop_name=settings.profile(desk).coop_name,
        title=f"État des dépenses {year}, {which}",
        lead=_lead(desk, year),
        tables=(
            _on_paper(envelopes_table(desk, year, scheme), "Aucune enveloppe n’est ouverte."),
            _on_paper(owners_table(desk, year, scheme), "Aucun projet, aucune aide cette année."),
            _on_paper(journal_table(desk, year, scheme), "Aucun paiement cette année."),
            _on_paper(_missing(desk, year, scheme, names), "Chaque paiement a son justificatif."),
        ),
        signers=_SIGNERS,
    )


def _lead(desk: Desk, year: int) -> str:
    closed = closing.get_closing(desk.base, year)
    if closed is None:
        return (
            f"L’année {year} n’est pas clôturée{NBSP}: ses chiffres sont ceux du "
            f"{format_date(desk.today())} et peuvent encore changer. Une somme négative est une "
            "somme reprise."
        )
    who = f" par {closed.decided_by}" if closed.decided_by else ""
    return (
        f"L’année {year} a été clôturée le {format_date(closed.closed_on)}{who}{NBSP}: ses "
        "chiffres ne changent plus. Une somme négative est une somme reprise. Empreinte des "
        f"comptes{NBSP}: {closed.mark}."
    )


def _missing(
    desk: Desk, year: int, scheme: Scheme | None, names: Mapping[Scheme, str]
) -> SummedTable:
    lines = [line for line in journal_lines(desk, year, scheme) if line.proof_missing]
    left = [line.entry.amount_cents - line.taken_back for line in lines]
    rows = tuple(
        (
            *(line.entry.piece, line.entry.on, names[line.scheme], line.about),
            *(line.entry.supplier, line.entry.label, Euros(cents)),
        )
        for line, cents in zip(lines, left, strict=True)
    )
    headings = ("Pièce", "Date", "Dispositif", "Projet ou aide", "Payé à", "Libellé", "Montant")
    counted = plural(len(lines), "pièce manquante", "pièces manquantes")
    return SummedTable(
        table=Table(title="Pièces manquantes", headings=headings, rows=rows),
        total=(counted, "", "", "", "", "", Euros(sum(left))),
    )


def _on_paper(given: SummedTable, empty: str) -> StatementTable:
    """Return a table in words."""
    from idcoop_desktop.documents.budget_statement import StatementColumn, StatementTable

    return StatementTable(
        heading=given.table.title,
        columns=tuple(
            StatementColumn(
                title=heading,
                share=_SHARES.get(heading, _WIDER.get(heading, _AMOUNT_SHARE)),
                right=heading not in _SHARES,
            )
            for heading in given.table.headings
        ),
        rows=tuple(_words(row) for row in given.table.rows),
        total=_words(given.total),
        empty=empty,
    )


def _words(row: tuple[Value, ...]) -> tuple[str, ...]:
    return tuple(cell_text(value) for value in row)
