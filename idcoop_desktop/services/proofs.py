"""Files joined to the books: receipts and photos prove what was paid, quotes what was committed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import EntryKind, Receipt, ReceiptKind
from idcoop_desktop.domain.payments import PaymentFile
from idcoop_desktop.domain.text import quoted, tidy_line
from idcoop_desktop.store import ledger, payments

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.domain.ledger import LedgerEntry
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit


FILE_LIMIT = 20_000_000
"""Bytes of the largest file that is taken in."""

_TYPES = (b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")


@dataclass(frozen=True, slots=True)
class ReceiptFile:
    """The file of a receipt or of a quote as a person chose it."""

    data: bytes
    name: str


def require_size(size: int) -> None:
    """Refuse a file of more than 20 MB; ``size`` is in bytes."""
    if size > FILE_LIMIT:
        raise DomainError("Ce fichier dépasse 20\u00a0Mo. Réduisez-le, puis joignez-le à nouveau.")


def require_proof(file: ReceiptFile) -> None:
    """Refuse anything but a PDF or a picture (JPEG, PNG, WEBP) of at most 20 MB."""
    require_size(len(file.data))
    if not file.data.startswith(_TYPES):
        raise DomainError(
            f"{quoted(file.name)} n’est ni un PDF ni une image (JPEG, PNG, WEBP). "
            "Rien n’a été enregistré."
        )


def taken_in(desk: Desk, file: ReceiptFile, kind: ReceiptKind = ReceiptKind.RECEIPT) -> Receipt:
    """Check a file and put it away, before the action that names it.

    Raises :class:`DomainError` for anything but a PDF or a picture of at most 20 MB.
    """
    require_proof(file)
    return Receipt(
        id=0,
        entry_id=0,
        sha256=desk.base.media.put(file.data),
        file_name=tidy_line(file.name),
        size=len(file.data),
        attached_on=desk.today(),
        kind=kind,
    )


def attach_receipt(
    desk: Desk,
    entry_id: int,
    data: bytes,
    file_name: str,
    kind: ReceiptKind = ReceiptKind.RECEIPT,
) -> int:
    """Keep the file that proves a payment, or the quote of a commitment, under its SHA-256.

    Returns the identifier of the row's receipt; the other rows of the same payment get the file
    too. The same file again is not kept twice. Raises :class:`DomainError` for anything but a PDF
    or a picture of at most 20 MB.
    """
    entry = ledger.get_entry(desk.base, entry_id)
    proven = EntryKind.COMMIT if kind is ReceiptKind.QUOTE else EntryKind.PAY
    if entry.kind is not proven:
        raise DomainError(
            "Un devis se joint à un engagement."
            if kind is ReceiptKind.QUOTE
            else "Un justificatif se joint à un paiement."
        )
    proof = taken_in(desk, ReceiptFile(data, file_name), kind)
    with desk.unit(_label(entry)) as unit:
        if entry.payment_id is not None:
            join(unit, entry.payment_id, proof)
            prove(unit, ledger.entries_of_payment(desk.base, entry.payment_id), proof)
        return _attached(unit, entry_id, proof)


def _label(entry: LedgerEntry) -> str:
    what = "devis de l’engagement" if entry.kind is EntryKind.COMMIT else "justificatif du paiement"
    return f"{what} {quoted(entry.label)}"


def join(unit: Unit, payment_id: int, proof: Receipt) -> int:
    """Join a file that was taken in to a payment, once, and return the joined file's identifier."""
    for file in payments.files(unit.base, [payment_id]).get(payment_id, ()):
        if (file.sha256, file.kind) == (proof.sha256, proof.kind):
            return file.id
    return payments.add_file(
        unit,
        PaymentFile(
            id=0,
            payment_id=payment_id,
            kind=proof.kind,
            sha256=proof.sha256,
            file_name=proof.file_name,
            size=proof.size,
            attached_on=proof.attached_on,
        ),
    )


def prove(unit: Unit, rows: Iterable[LedgerEntry], proof: Receipt) -> None:
    """Join a file to the rows of a payment, or to the commitments they settle if it is a quote."""
    paid = [row for row in rows if row.kind is EntryKind.PAY and row.corrects_id is None]
    proven = {row.id for row in paid}
    if proof.kind is ReceiptKind.QUOTE:
        proven = {row.settles_id for row in paid if row.settles_id is not None}
    for entry_id in sorted(proven):
        _attached(unit, entry_id, proof)


def _attached(unit: Unit, entry_id: int, proof: Receipt) -> int:
    """Attach a file to a row, once, and return the receipt's identifier."""
    for known in ledger.receipts(unit.base, [entry_id]).get(entry_id, ()):
        if (known.sha256, known.kind) == (proof.sha256, proof.kind):
            return known.id
    return ledger.add_receipt(unit, replace(proof, entry_id=entry_id))


def receipt_of(file: PaymentFile) -> Receipt:
    """Return the file of a payment as the receipt it becomes in the books."""
    return Receipt(
        id=0,
        entry_id=0,
        sha256=file.sha256,
        file_name=file.file_name,
        size=file.size,
        attached_on=file.attached_on,
        kind=file.kind,
    )


def receipt_data(desk: Desk, receipt_id: int) -> bytes:
    """Return the bytes of a receipt's file."""
    return desk.base.media.get(ledger.get_receipt(desk.base, receipt_id).sha256)
