"""A payment on its way: asked, checked, payable, paid; what must be seen before money leaves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import ReceiptKind

if TYPE_CHECKING:
    from datetime import date


class PaymentState(StrEnum):
    """Where a payment is: only ``PAID`` and ``RETURNED`` have rows in the books."""

    DRAFT = "draft"
    WAITING = "waiting"
    PAYABLE = "payable"
    PAID = "paid"
    CANCELLED = "cancelled"
    RETURNED = "returned"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    PaymentState.DRAFT: "Brouillon",
    PaymentState.WAITING: "En attente",
    PaymentState.PAYABLE: "À payer",
    PaymentState.PAID: "Payé",
    PaymentState.CANCELLED: "Annulé",
    PaymentState.RETURNED: "Rendu",
}


class PayeeKind(StrEnum):
    """Who is paid: a supplier, or a coopérateur who had advanced the money."""

    SUPPLIER = "supplier"
    COOPERATOR = "cooperator"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _PAYEE_LABELS[self]


_PAYEE_LABELS = {
    PayeeKind.SUPPLIER: "Un fournisseur",
    PayeeKind.COOPERATOR: "Un coopérateur qui a avancé l’argent",
}


class CheckItem(StrEnum):
    """What a colleague sees before money leaves; bank details are seen, never written down."""

    BANK_DETAILS = "bank_details"
    QUOTE = "quote"
    RECEIPT = "receipt"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _ITEM_LABELS[self]


_ITEM_LABELS = {
    CheckItem.BANK_DETAILS: "RIB vu",
    CheckItem.QUOTE: "Devis vu",
    CheckItem.RECEIPT: "Facture, ticket ou photo vus",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A payment asked for a project or an aid; amounts in cents, ``on`` is the expense's day.

    ``commitment_id`` names the row of the books that it settles, ``reason`` why it was cancelled
    or returned.
    """

    id: int
    state: PaymentState
    payee: PayeeKind
    label: str
    amount_cents: int
    on: date
    asked_by_id: int
    supplier: str = ""
    cooperator_id: int | None = None
    project_id: int | None = None
    aid_id: int | None = None
    commitment_id: int | None = None
    paid_on: date | None = None
    reason: str = ""
    request_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentCheck:
    """What was seen for a payment, when and by whom."""

    id: int
    payment_id: int
    item: CheckItem
    seen_on: date
    seen_by_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFile:
    """A file joined to a payment before it is in the books, hashed at intake."""

    id: int
    payment_id: int
    kind: ReceiptKind
    sha256: str
    file_name: str
    size: int
    attached_on: date
