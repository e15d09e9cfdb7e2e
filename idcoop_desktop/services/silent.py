"""Silent residences: those without idea, step of a project or contact for some months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.liveliness import LONGEST_SILENCE_MONTHS, is_silent, months_before
from idcoop_desktop.services import settings
from idcoop_desktop.services.rule_settings import save_rule
from idcoop_desktop.store import liveliness, residences

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.desk import Desk


def silence_months(desk: Desk) -> int:
    """Return after how many months without a sign a residence is said to be silent."""
    return settings.rules(desk).silence_months


def silence_start(desk: Desk) -> date:
    """Return the day from which one sign is enough not to be silent."""
    return months_before(desk.today(), silence_months(desk))


def set_silence_months(desk: Desk, months: int) -> bool:
    """Change after how many months a residence is silent, from today on; tell whether it differed.

    Raises :class:`DomainError` below one month and beyond ten years.
    """
    if not 1 <= months <= LONGEST_SILENCE_MONTHS:
        raise DomainError(
            f"Indiquez un nombre de mois entre 1 et {LONGEST_SILENCE_MONTHS}. Rien n’a été changé."
        )
    if months == silence_months(desk):
        return False
    return save_rule(
        desk,
        "idcoop.silence_months",
        months,
        valid_from=desk.today(),
        decided_by=desk.author.name,
    )


def silent_residences(desk: Desk) -> tuple[Residence, ...]:
    """Return the silent residences, those never heard first, then the longest silence."""
    since = silence_start(desk)
    last = liveliness.latest_signs(desk.base)
    silent = [
        place
        for place in residences.all_residences(desk.base)
        if is_silent(last.get(place.id), since)
    ]
    # Sorting keeps the order by name among equals.
    return tuple(
        sorted(silent, key=lambda place: last[place.id].on.toordinal() if place.id in last else 0)
    )
