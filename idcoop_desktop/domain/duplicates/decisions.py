"""What the team decided about two records that look alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class NotDuplicate:
    """Two people who look alike on paper, and the colleague who said that they are two."""

    id: int
    cooperator_id: int
    other_id: int
    noted_on: date
    noted_by_id: int
