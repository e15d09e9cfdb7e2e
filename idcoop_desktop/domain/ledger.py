"""Money as rows that are never changed: a project's amounts, an envelope's parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class Scheme(StrEnum):
    """The three schemes of the coop."""

    IDCOOP = "idcoop"
    FIDCOOP = "fidcoop"
    PARNCOOP = "parncoop"

    @property
    def label(self) -> str:
        """The name on screen, where the coop gave it no other."""
        return _SCHEME_LABELS[self]


_SCHEME_LABELS = {
    Scheme.IDCOOP: "ID’Coop",
    Scheme.FIDCOOP: "Fid&Coop",
    Scheme.PARNCOOP: "Par’NCoop",
}


class EntryKind(StrEnum):
    """What a row of the ledger says. Amounts are signed: a counter-entry is negative."""

    FUND = "fund"
    REQUEST = "request"
    GRANT = "grant"
    COMMIT = "commit"
    PAY = "pay"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _KIND_LABELS[self]


_KIND_LABELS = {
    EntryKind.FUND: "Enveloppe",
    EntryKind.REQUEST: "Demandé",
    EntryKind.GRANT: "Accordé",
    EntryKind.COMMIT: "Engagé",
    EntryKind.PAY: "Payé",
}


class Nature(StrEnum):
    """Why a row is in the books, where its kind does not tell."""

    ORDINARY = "ordinary"
    OPENING = "opening"
    ADDITION = "addition"
    MOVE = "move"
    CARRY_OVER = "carry_over"
    RELEASE = "release"
    CANCELLATION = "cancellation"
    RETURN = "return"

    @property
    def label(self) -> str:
        """The words on screen; nothing for an ordinary row."""
        return _NATURE_LABELS[self]


_NATURE_LABELS = {
    Nature.ORDINARY: "",
    Nature.OPENING: "Ouverture",
    Nature.ADDITION: "Complément",
    Nature.MOVE: "Virement",
    Nature.CARRY_OVER: "Report",
    Nature.RELEASE: "Solde rendu",
    Nature.CANCELLATION: "Annulation",
    Nature.RETURN: "Somme rendue",
}


class ReceiptKind(StrEnum):
    """What a file joined to the books is."""

    RECEIPT = "receipt"
    QUOTE = "quote"
    PHOTO = "photo"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _RECEIPT_LABELS[self]


_RECEIPT_LABELS = {
    ReceiptKind.RECEIPT: "Facture ou ticket",
    ReceiptKind.QUOTE: "Devis",
    ReceiptKind.PHOTO: "Photo",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What money is for: a project or an aid, never both."""

    project_id: int | None = None
    aid_id: int | None = None

    def __post_init__(self) -> None:
        if (self.project_id is None) == (self.aid_id is None):
            raise ValueError("money is about a project or about an aid")

    @classmethod
    def of(cls, subject: About | int) -> About:
        """Return ``subject``; a number alone is the identifier of a project."""
        return cls(project_id=subject) if isinstance(subject, int) else subject


def repaid_to(name: str) -> str:
    """Return what stands in place of the supplier when a bearer had paid and is paid back."""
    return f"Remboursé à {name}"


def paid_to(name: str, scheme: Scheme) -> str:
    """Return what stands in place of the supplier when a person is paid for a scheme.

    Nobody advances money for Par'NCoop: it is a gift for a newcomer brought in.
    """
    return f"Versé à {name}" if scheme is Scheme.PARNCOOP else repaid_to(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One row of the books, about a project, an aid or an envelope alone.

    ``corrects_id`` names the row that a counter-entry takes back, ``settles_id`` the commitment
    that a payment settles, ``pair_id`` the first row of a gesture that needed two envelopes.
    ``by_id`` wrote it, ``decided_by`` decided it; ``piece`` is the number of a payment's voucher.
    """

    id: int
    kind: EntryKind
    amount_cents: int
    on: date
    label: str
    envelope_id: int | None = None
    project_id: int | None = None
    supplier: str = ""
    corrects_id: int | None = None
    request_key: str = ""
    aid_id: int | None = None
    payment_id: int | None = None
    settles_id: int | None = None
    pair_id: int | None = None
    nature: Nature = Nature.ORDINARY
    by_id: int | None = None
    decided_by: str = ""
    piece: str = ""

    @property
    def about(self) -> About | None:
        """What the row is for; ``None`` for a row about an envelope alone."""
        if self.project_id is None and self.aid_id is None:
            return None
        return About(project_id=self.project_id, aid_id=self.aid_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The file that proves a payment, or the quote of a commitment, hashed at intake."""

    id: int
    entry_id: int
    sha256: str
    file_name: str
    size: int
    attached_on: date
    kind: ReceiptKind = ReceiptKind.RECEIPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """The amounts of one project, in cents."""

    requested: int = 0
    granted: int = 0
    committed: int = 0
    paid: int = 0

    @property
    def remaining(self) -> int:
        """Granted and not yet paid."""
        return self.granted - self.paid

    @property
    def releasable(self) -> int:
        """Granted and not committed: what goes back to the envelope when the project ends."""
        return max(self.granted - self.committed, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """The money of one scheme for one year; its amount is in the ledger."""

    id: int
    scheme: Scheme
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeState:
    """The parts of an envelope, in cents: ``amount = granted_unpaid + paid + remaining``."""

    year: int
    amount: int = 0
    granted: int = 0
    committed: int = 0
    paid: int = 0

    @property
    def granted_unpaid(self) -> int:
        """Promised to projects and not yet paid."""
        return self.granted - self.paid

    @property
    def remaining(self) -> int:
        """Still free for new projects; negative when a waiver let the envelope be exceeded."""
        return self.amount - self.granted

    def used_percent(self, more_cents: int = 0) -> int:
        """Return the share of the envelope granted, with ``more_cents`` on top, rounded up."""
        used = self.granted + more_cents
        if self.amount <= 0:
            return 100 if used > 0 else 0
        return -(-used * 100 // self.amount)


def project_amounts(entries: Iterable[LedgerEntry]) -> Amounts:
    """Add up the rows of one project."""
    sums = _sums(entries)
    return Amounts(
        requested=sums[EntryKind.REQUEST],
        granted=sums[EntryKind.GRANT],
        committed=sums[EntryKind.COMMIT],
        paid=sums[EntryKind.PAY],
    )


def envelope_state(year: int, entries: Iterable[LedgerEntry]) -> EnvelopeState:
    """Add up the rows of one envelope."""
    sums = _sums(entries)
    return EnvelopeState(
        year=year,
        amount=sums[EntryKind.FUND],
        granted=sums[EntryKind.GRANT],
        committed=sums[EntryKind.COMMIT],
        paid=sums[EntryKind.PAY],
    )


def _sums(entries: Iterable[LedgerEntry]) -> dict[EntryKind, int]:
    sums = dict.fromkeys(EntryKind, 0)
    for entry in entries:
        sums[entry.kind] += entry.amount_cents
    return sums


def require_positive(amount_cents: int) -> None:
    """Refuse an amount of zero or less where only a positive one makes sense."""
    if amount_cents <= 0:
        raise DomainError("Indiquez un montant supérieur à zéro.")
