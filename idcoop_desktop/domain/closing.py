"""A year that is closed: its figures frozen, its rows sealed one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class YearClosing:
    """The closing of a budget year, all schemes together.

    ``figures`` is the JSON of what was frozen, ``entries`` how many rows the chain seals and
    ``head`` the hash of the last one, in hexadecimal.
    """

    id: int
    year: int
    closed_on: date
    closed_by_id: int
    decided_by: str
    figures: str
    entries: int
    head: str
    request_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerSeal:
    """One link of the chain: ``hash`` covers the row and the link before it."""

    id: int
    closing_id: int
    entry_id: int
    hash: str
    seq: int
