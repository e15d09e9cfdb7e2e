"""Years that are closed, and the chain that seals the rows of their books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.closing import LedgerSeal, YearClosing
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_CLOSINGS = Records(tables.YearClosing, YearClosing)
_SEALS = Records(tables.LedgerSeal, LedgerSeal)


def is_closed(base: Base, year: int) -> bool:
    """Tell whether the books of a year are closed, for all schemes together."""
    return get_closing(base, year) is not None


def closings(base: Base) -> tuple[YearClosing, ...]:
    """Return the closings, the oldest year first: the order in which the chain runs."""
    return _CLOSINGS.select(base, order=(tables.YearClosing.year,))


def get_closing(base: Base, year: int) -> YearClosing | None:
    """Return the closing of a year, ``None`` while it is open."""
    return _CLOSINGS.first(base, tables.YearClosing.year == year)


def closing_by_request_key(base: Base, key: str) -> YearClosing | None:
    """Return the closing that a form already made, so that a second click closes nothing."""
    return _CLOSINGS.first(base, tables.YearClosing.request_key == key) if key else None


def add_closing(unit: Unit, closing: YearClosing) -> int:
    """Close a year and return the closing's identifier; it is never taken back."""
    return _CLOSINGS.add(unit, closing)


def seals(base: Base, closing_id: int) -> tuple[LedgerSeal, ...]:
    """Return the links of a closing in the order of the chain."""
    return _SEALS.select(
        base, tables.LedgerSeal.closing_id == closing_id, order=(tables.LedgerSeal.seq,)
    )


def add_seal(unit: Unit, seal: LedgerSeal) -> int:
    """Add a link to the chain of a closing and return its identifier."""
    return _SEALS.add(unit, seal)
