"""When a residence was last heard, and from when on its silence asks for a visit."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LONGEST_SILENCE_MONTHS = 120
"""Ten years: beyond, the list of silent residences would say nothing."""


class SignKind(StrEnum):
    """What was heard from a residence."""

    IDEA = "idea"
    PROJECT = "project"
    CONTACT = "contact"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _LABELS[self]


_LABELS = {
    SignKind.IDEA: "idée notée",
    SignKind.PROJECT: "étape d’un projet",
    SignKind.CONTACT: "échange",
}


@dataclass(frozen=True, slots=True)
class Sign:
    """The latest thing heard from a residence."""

    on: date
    kind: SignKind


def months_before(day: date, months: int) -> date:
    """Return the same day some months earlier, or the last of that month when it is shorter.

    Never earlier than the first of January of the year 1.
    """
    count = max(day.year * 12 + day.month - 1 - months, 12)
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def is_silent(last: Sign | None, since: date) -> bool:
    """Tell whether nothing was heard from ``since`` on."""
    return last is None or last.on < since
