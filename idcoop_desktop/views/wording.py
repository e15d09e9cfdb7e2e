"""How the pages say days, ages and warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, format_date, long_date, plural
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from datetime import date, datetime

    from idcoop_desktop.domain.ledger import EnvelopeState

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_SOON_DAYS = 7
_OLD_DAYS = 90
_MONTH_DAYS = 30
_YEAR_DAYS = 365


def full_day(day: date) -> str:
    """Return ``lundi 23 novembre 2026``."""
    return f"{_WEEKDAYS[day.weekday()]} {long_date(day)}"


def age(days: int) -> str:
    """Return how long ago, in the largest unit that makes sense."""
    if days <= 0:
        return "Aujourd’hui"
    if days == 1:
        return "Hier"
    if days < 2 * _MONTH_DAYS:
        return f"Il y a {plural(days, 'jour')}"
    if days < 2 * _YEAR_DAYS:
        return f"Il y a {days // _MONTH_DAYS}{NBSP}mois"
    return f"Il y a {plural(days // _YEAR_DAYS, 'an')}"


def age_tone(days: int) -> Tone:
    """Return the tone of an idea's age: one that waits for months asks for attention."""
    return Tone.WAITING if days > _OLD_DAYS else Tone.IDEA


def due(day: date, today: date) -> tuple[str, Tone]:
    """Return when something is due and how pressing it is."""
    left = (day - today).days
    if left < 0:
        return f"En retard de {plural(-left, 'jour')}", Tone.DANGER
    if left == 0:
        return "Aujourd’hui", Tone.WAITING
    if left == 1:
        return "Demain", Tone.WAITING
    if left < _SOON_DAYS:
        return _WEEKDAYS[day.weekday()].capitalize(), Tone.NEUTRAL
    return format_date(day), Tone.NEUTRAL


def moment(at: datetime, today: date) -> str:
    """Return when an action was done, on the local clock."""
    local = at.astimezone()
    days = (today - local.date()).days
    if days <= 0:
        return f"{local.hour}{NBSP}h{NBSP}{local:%M}"
    return "hier" if days == 1 else format_date(local.date())


def envelope_warning(envelope: EnvelopeState, warn_percent: int) -> str:
    """Return the sentence that warns about a nearly empty envelope, "" when there is room."""
    used = envelope.used_percent()
    if envelope.remaining < 0:
        over = format_cents(-envelope.remaining)
        return f"L’enveloppe est dépassée de {over}."
    if used >= warn_percent:
        return f"Attention{NBSP}: {used}{NBSP}% de l’enveloppe est déjà accordée."
    return ""
