"""What is given to a project: what exactly, by whom, and over which days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import Carrier, SupportKind
from idcoop_desktop.domain.text import NBSP, format_date, tidy_line

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class SupportDraft:
    """A support line as it is typed; its days may stay open."""

    kind: SupportKind
    label: str
    carried_by: Carrier = Carrier.COOP
    from_on: date | None = None
    until_on: date | None = None


def checked_support(draft: SupportDraft) -> SupportDraft:
    """Return a line as it is kept; :class:`DomainError` without words, or ending too early."""
    label = tidy_line(draft.label)
    if not label:
        raise DomainError("Dites en quelques mots ce qui est apporté au projet.")
    if draft.from_on is not None and draft.until_on is not None and draft.until_on < draft.from_on:
        raise DomainError(f"L’aide se termine avant d’avoir commencé{NBSP}: vérifiez les dates.")
    return replace(draft, label=label)


def support_days(from_on: date | None, until_on: date | None) -> str:
    """Return ``du 03/04/2026 au 05/04/2026``, one bound alone, or "" when none is known."""
    if from_on is not None and from_on == until_on:
        return f"le {format_date(from_on)}"
    if from_on is not None and until_on is not None:
        return f"du {format_date(from_on)} au {format_date(until_on)}"
    if from_on is not None:
        return f"à partir du {format_date(from_on)}"
    return "" if until_on is None else f"jusqu’au {format_date(until_on)}"
