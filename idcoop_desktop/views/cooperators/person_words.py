"""Words of a person's sheet: what is told at a glance, how to reach them, what helped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, format_date, plural
from idcoop_desktop.views.cooperators.words import capitalised, years
from idcoop_desktop.views.widgets.figure_row import Figure

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.consents import ImageConsent
    from idcoop_desktop.services.person_sheet import CarriedProject, PersonSheet

REACHED_BY = {
    Channel.PHONE: "par téléphone",
    Channel.EMAIL: "par e-mail",
    Channel.PAPER: "par courrier",
    Channel.VISIT: "en visite",
}
"""The channels a form offers for reaching somebody."""

_DAYS = ("aujourd’hui", "hier")
_WEEK, _MONTH = 14, 60
_YEAR = 365


def reached(channel: Channel) -> str:
    """Return how somebody prefers to be reached: ``par téléphone``."""
    return REACHED_BY.get(channel, channel.label.lower())


def ago(day: date, today: date) -> str:
    """Return how long ago a day was, in the largest unit that stays honest: ``3 mois``."""
    days = (today - day).days
    if 0 <= days < len(_DAYS):
        return _DAYS[days]
    if days < 0:
        return format_date(day)
    if days < _WEEK:
        return plural(days, "jour")
    if days < _MONTH:
        return plural(days // 7, "semaine")
    if days < 2 * _YEAR:
        return f"{days * 12 // _YEAR}{NBSP}mois"
    return plural(days // _YEAR, "an")


def at_a_glance(sheet: PersonSheet) -> tuple[Figure, ...]:
    """Return the figures of a person: seniority, projects carried, last contact."""
    seniority = years(sheet.seniority, sheet.person.first_share_on)
    carried = len(sheet.projects)
    return (
        Figure(capitalised(seniority), "d’ancienneté")
        if seniority
        else Figure("—", "ancienneté inconnue"),
        Figure(str(carried), "projet porté" if carried < 2 else "projets portés"),
        _last_contact(sheet),
    )


def _last_contact(sheet: PersonSheet) -> Figure:
    contact = sheet.last_contact
    if contact is None:
        return Figure("Aucun", "échange noté")
    when = ago(contact.on, sheet.day)
    since = contact.on < sheet.day and when not in _DAYS
    return Figure(capitalised(when), "sans échange" if since else "dernier échange")


def help_given(carried: CarriedProject) -> str:
    """Return what the coop gave: ``640 € accordés, 300 € payés, prêt de salle``; "" if nothing."""
    amounts = carried.row.amounts
    parts = [
        f"{format_cents(cents, decimals=False)} {done}"
        for cents, done in (
            (amounts.granted, "accordés"),
            (amounts.paid, "payés"),
            (carried.repaid_cents, "remboursés à son nom"),
        )
        if cents > 0
    ]
    parts += [line.label or line.kind.label for line in carried.support if line.done_on]
    return ", ".join(parts)


def granted_in_all(helped: Iterable[CarriedProject]) -> str:
    """Return the money granted to several projects together; "" when none was."""
    cents = sum(one.row.amounts.granted for one in helped)
    return f"{format_cents(cents, decimals=False)} accordés" if cents > 0 else ""


def consent_dates(consent: ImageConsent) -> str:
    """Return from when until when an agreement holds, and since when it no longer does."""
    start = format_date(consent.from_on)
    if consent.withdrawn_on is not None:
        return f"Donné le {start}, retiré le {format_date(consent.withdrawn_on)}"
    if consent.until_on is None:
        return f"Depuis le {start}"
    return f"Du {start} au {format_date(consent.until_on)}"
