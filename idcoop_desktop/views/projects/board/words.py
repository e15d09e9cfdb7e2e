"""What a card says, to the eye and to the ear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.views.wording import age

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.project_list import ProjectCard

LONGEST = 200
"""Characters of a title or a name that a card may need: more would only be measured in vain."""


def amount(card: ProjectCard) -> str:
    """Return the money granted, or else the money asked for; "" without any."""
    amounts = card.row.amounts
    if amounts.granted:
        return f"{format_cents(amounts.granted, decimals=False)} accordés"
    if amounts.requested:
        return f"{format_cents(amounts.requested, decimals=False)} demandés"
    return ""


def short_age(card: ProjectCard) -> str:
    """Return how long the project has been in its state, beside its money: ``12 j``, ``3 mois``."""
    return age(card.days).removeprefix("Il y a ").replace("jours", "j")


def due(card: ProjectCard) -> str:
    """Return the day of what is next, and whether it has passed; "" when it has none."""
    if card.due_on is None:
        return ""
    return f"En retard ({_short(card.due_on)})" if card.late else _short(card.due_on)


def spoken(card: ProjectCard) -> str:
    """Return the whole card in one breath, for screen readers."""
    row = card.row
    parts = [
        row.project.title[:LONGEST],
        row.residence,
        f"porté par {row.lead}" if row.lead else "sans porteur",
        amount(card),
        f"à cette étape{NBSP}: {age(card.days).lower()}",
    ]
    if card.next_step:
        day = f", en retard depuis le {_full(card)}" if card.late else f", pour le {_full(card)}"
        parts.append(f"à faire{NBSP}: {card.next_step[:LONGEST]}{day if card.due_on else ''}")
    return ", ".join(part for part in parts if part)


def _full(card: ProjectCard) -> str:
    return "" if card.due_on is None else format_date(card.due_on)


def _short(day: date) -> str:
    return f"{day:%d/%m}"
