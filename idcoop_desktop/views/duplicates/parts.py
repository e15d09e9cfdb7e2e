"""What each part of a record is called and says, side by side with another record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.duplicates.choices import Part
from idcoop_desktop.domain.text import NBSP, format_date, plural
from idcoop_desktop.views.cooperators.words import spell

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from idcoop_desktop.domain.people import Cooperator

LABELS: Mapping[Part, str] = {
    Part.FIRST_NAME: "Prénom",
    Part.LAST_NAME: "Nom",
    Part.MEMBER_NUMBER: f"N°{NBSP}de coopérateur",
    Part.EMAIL: "E-mail",
    Part.PHONE: "Téléphone",
    Part.HOME: "Logement",
    Part.FIRST_SHARE: "Première part",
    Part.SHARES: "Parts sociales",
    Part.SPELLS: "Statuts",
    Part.CHANNEL: "Canal préféré",
    Part.NO_MAILING: "Envois",
    Part.NOTES: "Notes",
}


def part_text(person: Cooperator, residence: str, part: Part) -> str:
    """Return what a record says of a part, "" when nothing; periods stand on a line each."""
    if part is Part.HOME:
        dwelling = f"logement{NBSP}{person.dwelling}" if person.dwelling else ""
        return " · ".join(words for words in (residence, dwelling) if words)
    words = _WORDS.get(part)
    return str(getattr(person, part.value)) if words is None else words(person)


_WORDS: Mapping[Part, Callable[[Cooperator], str]] = {
    Part.FIRST_SHARE: lambda one: format_date(one.first_share_on) if one.first_share_on else "",
    Part.SHARES: lambda one: plural(one.shares, "part") if one.shares else "",
    Part.SPELLS: lambda one: "\n".join(spell(period) for period in one.spells),
    Part.CHANNEL: lambda one: one.preferred_channel.label if one.preferred_channel else "",
    Part.NO_MAILING: lambda one: (
        f"refusés depuis le{NBSP}{format_date(one.no_mailing_since)}"
        if one.no_mailing_since
        else ""
    ),
}
