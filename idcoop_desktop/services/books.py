"""Rows of the ledger that other verbs write inside their own unit of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import (
    EntryKind,
    Envelope,
    LedgerEntry,
    Scheme,
    project_amounts,
    room_by_envelope,
)
from idcoop_desktop.store import ledger

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit


def envelope_for(desk: Desk, year: int) -> Envelope:
    """Return ID'Coop's envelope of a year; :class:`DomainError` when it is not open."""
    envelope = ledger.get_envelope(desk.base, Scheme.IDCOOP, year)
    if envelope is None:
        raise DomainError(
            f"L’enveloppe {year} n’est pas ouverte. Rien n’a été enregistré. "
            "Ouvrez-la dans la page Budget."
        )
    return envelope


def grant(desk: Desk, unit: Unit, project: Project, amount_cents: int, *, on: date) -> None:
    """Take a granted amount out of the envelope of the decision's year."""
    ledger.add_entry(
        unit,
        LedgerEntry(
            id=0,
            kind=EntryKind.GRANT,
            amount_cents=amount_cents,
            on=on,
            label="Aide accordée",
            project_id=project.id,
            envelope_id=envelope_for(desk, on.year).id,
        ),
    )


def release(desk: Desk, unit: Unit, project_id: int, *, on: date) -> None:
    """Give back to their envelopes the granted money that nothing committed, latest first."""
    entries = ledger.entries_of_project(desk.base, project_id)
    left = project_amounts(entries).releasable
    room = room_by_envelope(entries, EntryKind.GRANT, EntryKind.COMMIT)
    for envelope_id, free in reversed(room.items()):
        part = min(left, free)
        if part > 0:
            ledger.add_entry(
                unit,
                LedgerEntry(
                    id=0,
                    kind=EntryKind.GRANT,
                    amount_cents=-part,
                    on=on,
                    label="Solde rendu à l’enveloppe",
                    project_id=project_id,
                    envelope_id=envelope_id,
                ),
            )
            left -= part


def take_back_grants(desk: Desk, unit: Unit, project_id: int) -> None:
    """Return to the envelopes all that a mistaken decision granted.

    Raises :class:`DomainError` when some of it is already committed.
    """
    entries = ledger.entries_of_project(desk.base, project_id)
    if project_amounts(entries).committed:
        raise DomainError(
            "Une dépense est déjà engagée sur ce projet\u00a0: la décision ne peut plus être "
            "reprise. Annulez d’abord la dépense dans le budget du projet."
        )
    for entry in entries:
        if entry.kind is EntryKind.GRANT and not _is_corrected(desk, entry):
            counter(desk, unit, entry, label="Décision reprise")


def take_back_release(desk: Desk, unit: Unit, project_id: int) -> None:
    """Grant again what an end taken back had returned to the envelopes."""
    for entry in ledger.entries_of_project(desk.base, project_id):
        released = entry.kind is EntryKind.GRANT and entry.amount_cents < 0
        if released and not _is_corrected(desk, entry):
            counter(desk, unit, entry, label="Solde repris")


def counter(desk: Desk, unit: Unit, entry: LedgerEntry, *, label: str) -> int:
    """Write the counter-entry of a row, dated today; nothing in money is ever deleted."""
    return ledger.add_entry(
        unit,
        LedgerEntry(
            id=0,
            kind=entry.kind,
            amount_cents=-entry.amount_cents,
            on=desk.today(),
            label=label,
            envelope_id=entry.envelope_id,
            project_id=entry.project_id,
            supplier=entry.supplier,
            corrects_id=entry.id,
        ),
    )


def _is_corrected(desk: Desk, entry: LedgerEntry) -> bool:
    return entry.corrects_id is not None or bool(ledger.corrections(desk.base, entry.id))
