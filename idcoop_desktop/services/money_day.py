"""The money of the day: what the sister schemes have left, and what payments and aids wait for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.payments import PaymentState
from idcoop_desktop.services.budget_lists import missing_proofs
from idcoop_desktop.services.criteria import envelope_of
from idcoop_desktop.store import budget, closing
from idcoop_desktop.store import today as store

if TYPE_CHECKING:
    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.services.desk import Desk


class MoneyMatter(StrEnum):
    """What somebody has to do about money."""

    MISSING_PIECES = "missing_pieces"
    TO_CHECK = "to_check"
    TO_PAY = "to_pay"
    TO_DECIDE = "to_decide"


_WAITING = {
    MoneyMatter.TO_CHECK: PaymentState.WAITING,
    MoneyMatter.TO_PAY: PaymentState.PAYABLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyDuty:
    """``count`` things to do; ``key`` is the year of the first one, or the first aid to decide."""

    matter: MoneyMatter
    count: int
    key: int
    scheme: Scheme | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyDay:
    """The open envelopes of the sister schemes this year, and what there is to do, if anything."""

    left: tuple[tuple[Scheme, EnvelopeState], ...]
    duties: tuple[MoneyDuty, ...]


def money_day(desk: Desk) -> MoneyDay:
    """Gather what the start page says of money besides the envelope of ID'Coop."""
    sisters = (Scheme.FIDCOOP, Scheme.PARNCOOP)
    states = ((scheme, envelope_of(desk, desk.today().year, scheme)) for scheme in sisters)
    duties = (*_pieces(desk), *_payments(desk), *_aids(desk, sisters))
    return MoneyDay(
        left=tuple((scheme, state) for scheme, state in states if state is not None),
        duties=tuple(duty for duty in duties if duty.count),
    )


def _pieces(desk: Desk) -> tuple[MoneyDuty, ...]:
    """Return the pieces that are awaited, year by year; a closed year awaits none any more."""
    still = [year for year in budget.years(desk.base) if not closing.is_closed(desk.base, year)]
    return tuple(
        MoneyDuty(matter=MoneyMatter.MISSING_PIECES, count=missing_proofs(desk, year), key=year)
        for year in sorted(still)
    )


def _payments(desk: Desk) -> tuple[MoneyDuty, ...]:
    known = store.payments_by_state(desk.base)
    return tuple(
        MoneyDuty(matter=matter, count=count, key=year)
        for matter, state in _WAITING.items()
        for count, year in known.get(state, ())
    )


def _aids(desk: Desk, schemes: tuple[Scheme, ...]) -> tuple[MoneyDuty, ...]:
    known = store.aids_in_state(desk.base, AidState.ASKED)
    return tuple(
        MoneyDuty(matter=MoneyMatter.TO_DECIDE, count=count, key=first, scheme=scheme)
        for scheme in schemes
        for count, first in known.get(scheme, ())
    )
