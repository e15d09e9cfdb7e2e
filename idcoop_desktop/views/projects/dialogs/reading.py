"""Reading the fields that may hold something unreadable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.views.widgets.date_edit import DateEdit
    from idcoop_desktop.views.widgets.euro_edit import EuroEdit


def require_day(field: DateEdit) -> date:
    """Return the day typed; :class:`DomainError` when there is none."""
    day = field.day
    if day is None:
        raise DomainError("Indiquez une date, par exemple 12/03/2026.")
    return day


def require_cents(field: EuroEdit) -> int:
    """Return the amount typed, in cents; :class:`DomainError` when it is missing or unreadable."""
    if field.problem:
        raise DomainError(field.problem)
    cents = field.cents
    if cents is None:
        raise DomainError("Indiquez un montant, par exemple 250 ou 250,50.")
    return cents


def optional_cents(field: EuroEdit) -> int:
    """Return the amount typed, 0 for an empty field; :class:`DomainError` when unreadable."""
    if field.problem:
        raise DomainError(field.problem)
    return field.cents or 0


def optional_day(field: DateEdit, name: str) -> date | None:
    """Return the day typed, ``None`` for an empty field; :class:`DomainError` when unreadable."""
    if field.problem:
        raise DomainError(f"{name} n’est pas lisible\u00a0: écrivez-la sous la forme 12/03/2026.")
    return field.day
