"""A payment on its way: asked, checked, payable, paid; what must be seen before money leaves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.bank_details import require_no_bank_details
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, ReceiptKind, Scheme, require_positive
from idcoop_desktop.domain.text import tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class PaymentState(StrEnum):
    """Where a payment is: it has rows in the books once it was paid, even if cancelled later."""

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

    @property
    def about(self) -> About:
        """What is paid for."""
        return About(project_id=self.project_id, aid_id=self.aid_id)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentDraft:
    """What the form of a payment asks for; ``id`` is 0 for a new one, amounts in cents."""

    about: About
    payee: PayeeKind
    label: str
    amount_cents: int
    on: date
    id: int = 0
    supplier: str = ""
    cooperator_id: int | None = None
    commitment_id: int | None = None
    request_key: str = ""


STEPS: dict[PaymentState, frozenset[PaymentState]] = {
    PaymentState.DRAFT: frozenset({PaymentState.WAITING, PaymentState.CANCELLED}),
    PaymentState.WAITING: frozenset(
        {PaymentState.PAYABLE, PaymentState.DRAFT, PaymentState.CANCELLED}
    ),
    PaymentState.PAYABLE: frozenset(
        {PaymentState.PAID, PaymentState.DRAFT, PaymentState.CANCELLED}
    ),
    PaymentState.PAID: frozenset({PaymentState.RETURNED, PaymentState.CANCELLED}),
    PaymentState.RETURNED: frozenset({PaymentState.RETURNED, PaymentState.CANCELLED}),
    PaymentState.CANCELLED: frozenset(),
}
"""Where a payment may go from each state."""

EDITABLE = frozenset({PaymentState.DRAFT, PaymentState.WAITING})
ON_THE_WAY = frozenset({PaymentState.DRAFT, PaymentState.WAITING, PaymentState.PAYABLE})

_PROOFS = frozenset({ReceiptKind.RECEIPT, ReceiptKind.PHOTO})
_SEEN_WITH = {
    ReceiptKind.QUOTE: CheckItem.QUOTE,
    ReceiptKind.RECEIPT: CheckItem.RECEIPT,
    ReceiptKind.PHOTO: CheckItem.RECEIPT,
}
_PIECE_LETTERS = {Scheme.IDCOOP: "I", Scheme.FIDCOOP: "F", Scheme.PARNCOOP: "P"}


def require_payment_step(payment: Payment, to: PaymentState) -> None:
    """Refuse a step that the payment's state does not allow."""
    if to not in STEPS[payment.state]:
        raise DomainError(
            f"Ce paiement est {payment.state.label.lower()}\u00a0: il ne peut pas passer à l’étape "
            f"«\u00a0{to.label}\u00a0». Rien n’a été changé."
        )


def require_editable(payment: Payment) -> None:
    """Refuse to change what a payment says once it was found right to be paid."""
    if payment.state not in EDITABLE:
        raise DomainError(
            f"Ce paiement est {payment.state.label.lower()}\u00a0: il ne se modifie plus. "
            "Rien n’a été changé."
        )


def require_draft(draft: PaymentDraft) -> None:
    """Check the form of a payment on its own; :class:`DomainError` names what is missing."""
    require_positive(draft.amount_cents)
    if not tidy_line(draft.label):
        raise DomainError("Donnez un libellé\u00a0: à quoi sert cette dépense\u00a0?")
    if draft.payee is PayeeKind.COOPERATOR and draft.cooperator_id is None:
        raise DomainError("Indiquez à quel coopérateur la dépense est remboursée.")
    if draft.payee is PayeeKind.SUPPLIER and not tidy_line(draft.supplier):
        raise DomainError("Indiquez à quel fournisseur la dépense est payée.")
    require_no_bank_details(draft.label, draft.supplier)


def seen_items(
    checks: Iterable[PaymentCheck], files: Iterable[PaymentFile]
) -> frozenset[CheckItem]:
    """Return what was seen for a payment: what was ticked, and the files that are joined."""
    ticked = {check.item for check in checks}
    return frozenset(ticked | {_SEEN_WITH[file.kind] for file in files})


def require_payable(payment: Payment, seen: frozenset[CheckItem]) -> None:
    """Refuse to pay before what must be seen was: a late receipt alone is let through.

    A coopérateur is repaid once their bank details were seen, a supplier on a quote or an invoice.
    """
    if payment.payee is PayeeKind.COOPERATOR and CheckItem.BANK_DETAILS not in seen:
        raise DomainError(
            "Le RIB n’a pas été vu\u00a0: ce remboursement ne peut pas encore partir. "
            "Rien n’a été changé. Cochez «\u00a0RIB vu\u00a0» quand vous l’aurez vu."
        )
    if payment.payee is PayeeKind.SUPPLIER and not seen & {CheckItem.QUOTE, CheckItem.RECEIPT}:
        raise DomainError(
            "Ni devis ni facture n’ont été vus\u00a0: ce paiement ne peut pas encore partir. "
            "Rien n’a été changé. Joignez l’un des deux ou cochez que vous l’avez vu."
        )


def missing_words(
    payment: Payment, checks: Iterable[PaymentCheck], files: Iterable[PaymentFile]
) -> tuple[str, ...]:
    """Return what a payment still lacks, in words; nothing once it is cancelled.

    Before it is paid, what was not seen; whenever it is, the file that proves it.
    """
    if payment.state is PaymentState.CANCELLED:
        return ()
    joined = tuple(files)
    seen, lacking = seen_items(checks, joined), []
    if payment.state in ON_THE_WAY:
        if payment.payee is PayeeKind.COOPERATOR and CheckItem.BANK_DETAILS not in seen:
            lacking.append("RIB à voir")
        if payment.payee is PayeeKind.SUPPLIER and not seen & {CheckItem.QUOTE, CheckItem.RECEIPT}:
            lacking.append("Devis ou facture à voir")
    if not any(file.kind in _PROOFS for file in joined):
        lacking.append("Facture, ticket ou photo à joindre")
    return tuple(lacking)


def state_after_correction(amount_cents: int, net_cents: int, *, returned: bool) -> PaymentState:
    """Return the state of a payment whose rows add up to ``net_cents`` after a counter-entry.

    ``returned`` tells that some of it came back as a return, not only by cancelling.
    """
    if net_cents >= amount_cents:
        return PaymentState.PAID
    if net_cents <= 0 and not returned:
        return PaymentState.CANCELLED
    return PaymentState.RETURNED


def piece_prefix(scheme: Scheme, year: int, device: int) -> str:
    """Return how the numbers of vouchers of a scheme, a year and a laptop begin: ``I-2026-``.

    The first laptop is not named; another one is, as in ``I-2026-2-``: numbers never meet.
    """
    laptop = "" if device == 1 else f"{device}-"
    return f"{_PIECE_LETTERS[scheme]}-{year}-{laptop}"


def next_piece(prefix: str, last: str) -> str:
    """Return the number after ``last`` (empty before the first), as in ``I-2026-0007``."""
    return f"{prefix}{int(last.removeprefix(prefix) or 0) + 1:04d}"
