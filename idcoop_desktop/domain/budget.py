"""The budget of a year: named figures, and the rows of the books that add up to each of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.ledger import EntryKind, Nature, Scheme

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from idcoop_desktop.domain.ledger import Amounts, LedgerEntry

LAST_MONTH = 12


class Figure(StrEnum):
    """A figure of an envelope, of a project or of a group of them."""

    AMOUNT = "amount"
    OPENING = "opening"
    ADDITIONS = "additions"
    MOVES = "moves"
    CARRIED = "carried"
    REQUESTED = "requested"
    GRANTED = "granted"
    COMMITTED = "committed"
    PAID = "paid"
    TO_PAY = "to_pay"
    RETURNED = "returned"
    REMAINING = "remaining"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _LABELS[self]

    @property
    def signs(self) -> Mapping[EntryKind, int]:
        """Which kinds of rows make the figure, and whether they add to it or take from it."""
        return _SIGNS[self]

    @property
    def natures(self) -> tuple[Nature, ...]:
        """The natures of the rows; none when every nature counts."""
        return _NATURES.get(self, ())


_LABELS = {
    Figure.AMOUNT: "Enveloppe",
    Figure.OPENING: "Ouverture",
    Figure.ADDITIONS: "Compléments",
    Figure.MOVES: "Virements",
    Figure.CARRIED: "Reports",
    Figure.REQUESTED: "Demandé",
    Figure.GRANTED: "Accordé",
    Figure.COMMITTED: "Engagé",
    Figure.PAID: "Payé",
    Figure.TO_PAY: "À payer",
    Figure.RETURNED: "Rendu",
    Figure.REMAINING: "Restant",
}
_FUND = {EntryKind.FUND: 1}
_SIGNS: dict[Figure, dict[EntryKind, int]] = {
    Figure.AMOUNT: _FUND,
    Figure.OPENING: _FUND,
    Figure.ADDITIONS: _FUND,
    Figure.MOVES: _FUND,
    Figure.CARRIED: _FUND,
    Figure.REQUESTED: {EntryKind.REQUEST: 1},
    Figure.GRANTED: {EntryKind.GRANT: 1},
    Figure.COMMITTED: {EntryKind.COMMIT: 1},
    Figure.PAID: {EntryKind.PAY: 1},
    Figure.TO_PAY: {EntryKind.GRANT: 1, EntryKind.PAY: -1},
    Figure.RETURNED: {EntryKind.PAY: -1},
    Figure.REMAINING: {EntryKind.FUND: 1, EntryKind.GRANT: -1},
}
_LATER = (Nature.ADDITION, Nature.MOVE, Nature.CARRY_OVER)
_NATURES = {
    # Bases of older versions did not tell why a row is there: what is no later change opened it.
    Figure.OPENING: tuple(nature for nature in Nature if nature not in _LATER),
    Figure.ADDITIONS: (Nature.ADDITION,),
    Figure.MOVES: (Nature.MOVE,),
    Figure.CARRIED: (Nature.CARRY_OVER,),
    Figure.RETURNED: (Nature.RETURN,),
}


class Grouping(StrEnum):
    """What figures are told by."""

    KIND = "kind"
    RESIDENCE = "residence"
    COMMUNE = "commune"


@dataclass(frozen=True, slots=True)
class Group:
    """Projects and aids of one kind, residence or commune.

    ``key`` is the value of a :class:`ProjectKind` or of a sister scheme, the identity of a
    residence (0 without one) or the name of a commune ("" without one).
    """

    by: Grouping
    key: str | int


def kind_label(key: str, names: Mapping[Scheme, str]) -> str:
    """Return how a kind is told: that of a project, or the scheme of an aid by its ``names``."""
    return names[Scheme(key)] if key in names else ProjectKind(key).label


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeFigures:
    """The figures of the envelope of one scheme and year, in cents.

    ``amount = opening + additions + moves + carried`` and ``amount = to_pay + paid + remaining``.
    ``returned`` is what came back of payments, positive. ``is_open`` is false until somebody
    opened the envelope.
    """

    scheme: Scheme
    year: int
    is_open: bool = False
    amount: int = 0
    additions: int = 0
    moves: int = 0
    carried: int = 0
    requested: int = 0
    granted: int = 0
    committed: int = 0
    paid: int = 0
    returned: int = 0

    @property
    def opening(self) -> int:
        """What the envelope held when it was opened."""
        return self.amount - self.additions - self.moves - self.carried

    @property
    def to_pay(self) -> int:
        """Granted and not yet paid."""
        return self.granted - self.paid

    @property
    def remaining(self) -> int:
        """Still free; negative when a waiver let the envelope be exceeded."""
        return self.amount - self.granted

    @property
    def used_percent(self) -> int:
        """The share that is granted, rounded up; 100 for grants out of nothing."""
        if self.amount <= 0:
            return 100 if self.granted > 0 else 0
        return -(-self.granted * 100 // self.amount)

    @property
    def is_over(self) -> bool:
        """Whether more was granted than there is."""
        return self.remaining < 0

    def warns(self, warn_percent: int) -> bool:
        """Tell whether the envelope is nearly used up, or exceeded."""
        return self.is_over or (self.granted > 0 and self.used_percent >= warn_percent)

    def of(self, figure: Figure) -> int:
        """Return one of the figures."""
        cents: int = getattr(self, figure.value)
        return cents


def added_up(envelopes: Iterable[EnvelopeFigures], scheme: Scheme, year: int) -> EnvelopeFigures:
    """Return the sums of several envelopes, under the name of one."""
    given = tuple(envelopes)
    return EnvelopeFigures(
        scheme=scheme,
        year=year,
        is_open=any(one.is_open for one in given),
        **{name: sum(getattr(one, name) for one in given) for name in _ADDED},
    )


_ADDED = (
    *("amount", "additions", "moves", "carried", "requested"),
    *("granted", "committed", "paid", "returned"),
)


@dataclass(frozen=True, slots=True)
class MonthSums:
    """What a month granted and paid, in cents."""

    granted: int = 0
    paid: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Burn:
    """How a year went: twelve months, the first January.

    Rows that the books date before or after the year count in its first or last month.
    """

    year: int
    months: tuple[MonthSums, ...]

    def until(self, month: int) -> MonthSums:
        """Return the sums from January to a month, both included."""
        passed = self.months[:month]
        return MonthSums(sum(one.granted for one in passed), sum(one.paid for one in passed))


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFigures:
    """What the projects and aids of a group were granted, in cents."""

    group: Group
    label: str
    granted: int
    committed: int
    paid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerLine:
    """A project or an aid in the budget of a year; amounts of that year alone, in cents.

    ``detail`` is where it is, ``state`` the value of its state.
    """

    id: int
    scheme: Scheme
    title: str
    detail: str
    state: str
    amounts: Amounts

    @property
    def is_aid(self) -> bool:
        """Whether it is an aid of a sister scheme."""
        return self.scheme is not Scheme.IDCOOP


class OwnerSort(StrEnum):
    """What projects and aids are sorted by."""

    TITLE = "title"
    SCHEME = "scheme"
    REQUESTED = "requested"
    GRANTED = "granted"
    COMMITTED = "committed"
    PAID = "paid"
    REMAINING = "remaining"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerQuery:
    """Which projects and aids are listed, in which order; ``scheme`` is ``None`` for all."""

    year: int
    scheme: Scheme | None = None
    text: str = ""
    sort: OwnerSort = OwnerSort.GRANTED
    descending: bool = True


class BookSort(StrEnum):
    """What rows of the books are sorted by."""

    DAY = "day"
    AMOUNT = "amount"
    KIND = "kind"
    LABEL = "label"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookQuery:
    """Which rows of the books of a year are listed, in which order.

    ``scheme`` is ``None`` for all; ``owner_id`` names a project or an aid, whose keys never meet.
    ``months`` are the first and the last one, both included. ``missing`` leaves payments without
    proof alone.
    """

    year: int
    scheme: Scheme | None = None
    figure: Figure | None = None
    owner_id: int | None = None
    group: Group | None = None
    months: tuple[int, int] | None = None
    missing: bool = False
    text: str = ""
    sort: BookSort = BookSort.DAY
    descending: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class BookLine:
    """A row of the books as a list shows it.

    ``scheme`` is whose money it is, ``about`` the title of its project or aid. ``proofs`` counts
    the receipts, ``taken_back`` the cents that counter-entries took back of the row.
    """

    entry: LedgerEntry
    scheme: Scheme
    about: str
    proofs: int
    taken_back: int = 0

    @property
    def is_corrected(self) -> bool:
        """Whether counter-entries took something of it back."""
        return self.taken_back != 0

    @property
    def proof_missing(self) -> bool:
        """Whether it is a payment that stands, in part at least, without any proof."""
        entry = self.entry
        stands = entry.kind is EntryKind.PAY and entry.corrects_id is None
        return stands and not self.proofs and entry.amount_cents > self.taken_back


def first_day(year: int, month: int) -> date:
    """Return the first day of a month; the thirteenth is that of the next year."""
    return date(year + (month - 1) // LAST_MONTH, (month - 1) % LAST_MONTH + 1, 1)
