"""The payments of all projects and aids as a page lists them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import payment_list

if TYPE_CHECKING:
    from array import array

    from idcoop_desktop.domain.payment_list import PaymentQuery
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class PaymentChoices:
    """What the list may be narrowed by: years, the latest first, and colleagues by name."""

    years: tuple[int, ...]
    staff: tuple[tuple[int, str], ...]


def listed_payments(desk: Desk, query: PaymentQuery) -> array[int]:
    """Return the payments of a list, in its order."""
    return payment_list.listed_payments(desk.base, query)


def payment_choices(desk: Desk) -> PaymentChoices:
    """Return what the list may be narrowed by; the present year is always there."""
    years = {*payment_list.years(desk.base), desk.today().year}
    names = sorted(staff_names(desk).items(), key=lambda pair: pair[1])
    return PaymentChoices(tuple(sorted(years, reverse=True)), tuple(names))
