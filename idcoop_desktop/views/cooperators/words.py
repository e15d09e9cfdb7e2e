"""Words and tones shared by the lists and the sheets of people and residences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import format_date, plural
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.people import Cooperator, StatusSpell

_STATUS_TONES = {
    "locataire": Tone.IDEA,
    "accédant": Tone.PROUD,
    "salarié": Tone.ACTIVE,
    "à préciser": Tone.WAITING,
}


def status_tone(status: str) -> Tone:
    """Return the tone of a status as the services word it."""
    return _STATUS_TONES.get(status, Tone.NEUTRAL)


def capitalised(text: str) -> str:
    """Return the text with a capital; the rest keeps its own."""
    return text[:1].upper() + text[1:]


def years(count: int, since: date | None) -> str:
    """Return a seniority: ``8 ans``, ``moins d’un an``, or "" when it is not known."""
    if since is None:
        return ""
    return plural(count, "an") if count else "moins d’un an"


def shares(person: Cooperator) -> str:
    """Return how many shares a person holds and since when."""
    held = plural(person.shares, "part") if person.shares else ""
    since = person.first_share_on
    first = f"première le {format_date(since)}" if since else ""
    return ", ".join(part for part in (held, first) if part)


def spell(period: StatusSpell) -> str:
    """Return a period on one line."""
    start = format_date(period.start)
    if period.end is None:
        return f"{capitalised(period.status.label)} depuis le {start}"
    return f"{capitalised(period.status.label)} du {start} au {format_date(period.end)}"
