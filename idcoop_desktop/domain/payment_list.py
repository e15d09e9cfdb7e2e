"""Which payments a list shows, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.domain.payments import PaymentState


class PaymentSort(StrEnum):
    """What the list is sorted by; between equals the latest payment comes first."""

    DATE = "date"
    PAYEE = "payee"
    ABOUT = "about"
    AMOUNT = "amount"
    STATE = "state"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentQuery:
    """What the list was asked for; ``None`` and empty mean that all are wanted.

    ``year`` is that of the day it was paid, or of the expense until it is; ``asked_by_id`` the
    colleague who noted it.
    """

    text: str = ""
    scheme: Scheme | None = None
    year: int | None = None
    states: frozenset[PaymentState] | None = None
    asked_by_id: int | None = None
    sort: PaymentSort = PaymentSort.DATE
    descending: bool = True
