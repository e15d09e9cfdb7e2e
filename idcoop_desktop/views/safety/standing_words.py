"""How the backups stand, in words and with a sign: in the status bar and in their window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import NBSP, quoted

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.views.safety.keeper import Kept

_OLD = timedelta(days=1)
_FIRST = "Première sauvegarde à venir"
_BY_ITSELF = f"se fera d’elle-même, ou tout de suite par {quoted('Sauvegarder maintenant')}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line of words with its icon and the colour of that icon; ``more`` says what to do."""

    icon_name: str
    role: str
    text: str
    more: str = ""


def is_old(kept: Kept, now: datetime) -> bool:
    """Tell whether the last backup is a day old without being known to be whole."""
    last = kept.standing.last
    return (
        last is not None
        and not kept.current
        and not timedelta(minutes=-2) <= now - last.made_at <= _OLD
    )


def said(kept: Kept, now: datetime | None = None) -> Said:
    """Return what is said of the backups of the base."""
    words, first = kept.standing.words, kept.standing.last is None
    if kept.failure:
        return Said(
            icon_name="triangle-alert",
            role="danger",
            text="Sauvegarde en échec"
            if first
            else f"Sauvegarde en échec{NBSP}; la dernière{NBSP}: {_age(kept)}",
            more=kept.failure,
        )
    if first:
        return Said(icon_name="clock", role="muted", text=_FIRST, more=f"Elle {_BY_ITSELF}")
    if is_old(kept, now or datetime.now(UTC)):
        return Said(
            icon_name="triangle-alert",
            role="warning",
            text=f"{words}, à refaire",
            more=f"La prochaine {_BY_ITSELF}",
        )
    return Said(icon_name="shield-check", role="success", text=words)


def said_of_second(kept: Kept) -> Said:
    """Return what is said of the copy kept elsewhere; ``more`` is the reminder."""
    standing = kept.standing
    if standing.reminder:
        return Said(
            icon_name="triangle-alert",
            role="warning",
            text=standing.second_words,
            more=standing.reminder,
        )
    return Said(icon_name="circle-check", role="success", text=standing.second_words)


def place_words(place: Path) -> str:
    """Return how a folder is called by who looks for it: its name, and where it lies."""
    if not place.name:
        return f"Disque {quoted(place.drive or str(place))}"
    above = place.parent.name or place.drive
    return f"Dossier {quoted(place.name)}" + (f", dans {quoted(above)}" if above else "")


def _age(kept: Kept) -> str:
    return kept.standing.words.partition(f"{NBSP}: ")[2]
