"""Envelopes, commitments, payments and receipts; what was written is only ever countered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import (
    Amounts,
    EntryKind,
    LedgerEntry,
    Receipt,
    Scheme,
    project_amounts,
    require_positive,
    require_spendable,
    room_by_envelope,
    shares,
    uncommitted_part,
)
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import ProjectState, require_reason
from idcoop_desktop.domain.text import quoted, tidy_line
from idcoop_desktop.services.books import counter, envelope_for
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import decisions, ledger, projects

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

_SPENDING_STATES = frozenset(
    {
        ProjectState.GRANTED,
        ProjectState.UNDER_WAY,
        ProjectState.COMPLETED,
        ProjectState.SHOWCASED,
        ProjectState.ABANDONED,
    }
)
_RECEIPT_LIMIT = 20_000_000
_RECEIPT_TYPES = (b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")


@dataclass(frozen=True, slots=True)
class ReceiptFile:
    """The file of a receipt as a person chose it."""

    data: bytes
    name: str


def open_envelope(desk: Desk, year: int, amount_cents: int) -> int:
    """Open ID'Coop's envelope of a year with an amount, and return its identifier."""
    require_positive(amount_cents)
    if ledger.get_envelope(desk.base, Scheme.IDCOOP, year) is not None:
        raise DomainError(f"L’enveloppe {year} est déjà ouverte. Complétez-la plutôt.")
    with desk.unit(f"ouverture de l’enveloppe {year}") as unit:
        envelope_id = ledger.add_envelope(unit, Scheme.IDCOOP, year)
        _fund(desk, unit, envelope_id, amount_cents, label="Ouverture de l’enveloppe")
    return envelope_id


def top_up_envelope(desk: Desk, year: int, amount_cents: int, reason: str) -> None:
    """Add money to an envelope, with a reason."""
    require_positive(amount_cents)
    why = require_reason(reason)
    envelope = envelope_for(desk, year)
    with desk.unit(f"complément à l’enveloppe {year}") as unit:
        _fund(desk, unit, envelope.id, amount_cents, label=why)


def _fund(desk: Desk, unit: Unit, envelope_id: int, amount_cents: int, *, label: str) -> None:
    ledger.add_entry(
        unit,
        LedgerEntry(
            id=0,
            kind=EntryKind.FUND,
            amount_cents=amount_cents,
            on=desk.today(),
            label=label,
            envelope_id=envelope_id,
        ),
    )


def commit_money(
    desk: Desk, project_id: int, amount_cents: int, *, on: date, supplier: str, label: str
) -> int:
    """Record a quote or an order accepted, and return the row's identifier.

    Raises :class:`DomainError` beyond what the project was granted, unless waived.
    """
    require_positive(amount_cents)
    project = _spending_project(desk, project_id)
    with desk.unit(titled("engagement pour", project.title)) as unit:
        amounts = _amounts(desk, project_id)
        require_spendable(amounts, amount_cents, waived=_waived(desk, project_id))
        return _spend(
            desk, unit, project_id, EntryKind.COMMIT, amount_cents, on=on, label=label,
            supplier=supplier,
        )[0]  # fmt: skip


def record_payment(
    desk: Desk,
    project_id: int,
    amount_cents: int,
    *,
    on: date,
    label: str,
    supplier: str,
    request_key: str,
    receipt: ReceiptFile | None = None,
) -> int:
    """Record money out, to a supplier or repaid to a bearer, and return the row's identifier.

    What no commitment covers yet is committed at the same time, and the receipt is attached in
    the same action. Money granted over two years is paid by a row for each envelope.
    ``request_key`` is made once per form: the same key again returns the payment already
    recorded, so that an error after the commit never pays twice. Raises :class:`DomainError`
    beyond the granted money, unless waived, and for a receipt that is none.
    """
    require_positive(amount_cents)
    project = _spending_project(desk, project_id)
    proof = None if receipt is None else _taken_in(desk, receipt)
    with desk.unit(titled("paiement pour", project.title)) as unit:
        known = ledger.entry_by_request_key(desk.base, request_key)
        if known is not None:
            return known.id
        amounts = _amounts(desk, project_id)
        missing = uncommitted_part(amounts, amount_cents)
        require_spendable(amounts, missing, waived=_waived(desk, project_id) or missing == 0)
        if missing:
            _spend(
                desk, unit, project_id, EntryKind.COMMIT, missing, on=on, label=label,
                supplier=supplier,
            )  # fmt: skip
        paid = _spend(
            desk, unit, project_id, EntryKind.PAY, amount_cents, on=on, label=label,
            supplier=supplier, request_key=request_key,
        )  # fmt: skip
        if proof is not None:
            for entry_id in paid:
                ledger.add_receipt(unit, replace(proof, entry_id=entry_id))
        return paid[0]


def _spend(
    desk: Desk,
    unit: Unit,
    project_id: int,
    kind: EntryKind,
    amount_cents: int,
    *,
    on: date,
    label: str,
    supplier: str,
    request_key: str = "",
) -> tuple[int, ...]:
    """Write a row for each envelope the money comes from, and return their identifiers."""
    if on > desk.today():
        raise DomainError("La date de la dépense est dans le futur. Rien n’a été enregistré.")
    source = EntryKind.COMMIT if kind is EntryKind.PAY else EntryKind.GRANT
    room = room_by_envelope(ledger.entries_of_project(desk.base, project_id), source, kind)
    return tuple(
        ledger.add_entry(
            unit,
            LedgerEntry(
                id=0,
                kind=kind,
                amount_cents=part,
                on=on,
                label=tidy_line(label),
                envelope_id=envelope_id,
                project_id=project_id,
                supplier=tidy_line(supplier),
                request_key=request_key,
            ),
        )
        for envelope_id, part in shares(room or {envelope_for(desk, on.year).id: 0}, amount_cents)
    )


def cancel_entry(desk: Desk, entry_id: int, reason: str) -> int:
    """Take a commitment or a payment back by a counter-entry, and return that row's identifier.

    A cancelled payment frees its commitment too, in the order money went out. Raises
    :class:`DomainError` when the row was already cancelled, or when payments rest on it.
    """
    why = require_reason(reason)
    entry = ledger.get_entry(desk.base, entry_id)
    if entry.project_id is None or entry.kind not in {EntryKind.COMMIT, EntryKind.PAY}:
        raise DomainError("Seuls un engagement ou un paiement peuvent être annulés ici.")
    if entry.corrects_id is not None or ledger.corrections(desk.base, entry_id):
        raise DomainError("Cette écriture est déjà annulée. Rien n’a été changé.")
    project = projects.get_project(desk.base, entry.project_id)
    if entry.kind is EntryKind.COMMIT:
        rows = ledger.entries_of_project(desk.base, project.id)
        amounts = project_amounts(row for row in rows if row.envelope_id == entry.envelope_id)
        if amounts.committed - entry.amount_cents < amounts.paid:
            raise DomainError(
                f"Déjà réglé sur cet engagement, {format_cents(amounts.paid)}\u00a0: "
                "annulez d’abord le paiement."
            )
    with desk.unit(titled("annulation d’une écriture de", project.title)) as unit:
        return counter(desk, unit, entry, label=f"Annulation\u00a0: {why}")


def attach_receipt(desk: Desk, entry_id: int, data: bytes, file_name: str) -> int:
    """Keep the file that proves a payment, under its SHA-256, and return the receipt's identifier.

    Raises :class:`DomainError` for anything but a PDF or a picture of at most 20 MB.
    """
    entry = ledger.get_entry(desk.base, entry_id)
    if entry.kind is not EntryKind.PAY:
        raise DomainError("Un justificatif se joint à un paiement.")
    proof = _taken_in(desk, ReceiptFile(data, file_name))
    with desk.unit(f"justificatif du paiement {quoted(entry.label)}") as unit:
        return ledger.add_receipt(unit, replace(proof, entry_id=entry_id))


def _taken_in(desk: Desk, file: ReceiptFile) -> Receipt:
    """Check a receipt's file and put it away, before the action that names it."""
    if len(file.data) > _RECEIPT_LIMIT:
        raise DomainError("Ce fichier dépasse 20\u00a0Mo. Réduisez-le, puis joignez-le à nouveau.")
    if not file.data.startswith(_RECEIPT_TYPES):
        raise DomainError(
            f"{quoted(file.name)} n’est ni un PDF ni une image (JPEG, PNG, WEBP). "
            "Rien n’a été enregistré."
        )
    return Receipt(
        id=0,
        entry_id=0,
        sha256=desk.base.media.put(file.data),
        file_name=tidy_line(file.name),
        size=len(file.data),
        attached_on=desk.today(),
    )


def receipt_data(desk: Desk, receipt_id: int) -> bytes:
    """Return the bytes of a receipt's file."""
    return desk.base.media.get(ledger.get_receipt(desk.base, receipt_id).sha256)


def _spending_project(desk: Desk, project_id: int) -> Project:
    project = projects.get_project(desk.base, project_id)
    if project.state not in _SPENDING_STATES:
        raise DomainError(
            f"Aucune aide n’est accordée au projet {quoted(project.title)}\u00a0: "
            "une dépense ne peut pas y être enregistrée."
        )
    return project


def _amounts(desk: Desk, project_id: int) -> Amounts:
    return project_amounts(ledger.entries_of_project(desk.base, project_id))


def _waived(desk: Desk, project_id: int) -> bool:
    waivers = decisions.waivers(desk.base, project_id)
    return any(waiver.criterion is Criterion.SPENDING for waiver in waivers)
