"""How the backups stand, in words and with a sign: in the status bar and in their window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import NBSP, quoted

if TYPE_CHECKING:
    from idcoop_desktop.views.safety.keeper import Kept

_OLD = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line of words with its icon and the colour of that icon; ``more`` says what to do."""

    icon_name: str
    role: str
    text: str
    more: str = ""


def is_old(kept: Kept, now: datetime) -> bool:
    """Tell whether the last backup is missing, or a day old without being known to be whole."""
    last = kept.standing.last
    if last is None:
        return True
    return not kept.current and not timedelta(minutes=-2) <= now - last.made_at <= _OLD


def said(kept: Kept, now: datetime | None = None) -> Said:
    """Return what is said of the backups of the base."""
    words = kept.standing.words
    if kept.failure:
        return Said(
            icon_name="triangle-alert",
            role="danger",
            text=f"Sauvegarde en échec{NBSP}; la dernière{NBSP}: {_age(kept)}",
            more=kept.failure,
        )
    if is_old(kept, now or datetime.now(UTC)):
        missing = kept.standing.last is None
        return Said(
            icon_name="triangle-alert",
            role="warning",
            text="Aucune sauvegarde" if missing else f"{words}, à refaire",
            more="La prochaine se fera d’elle-même, ou tout de suite par "
            f"{quoted('Sauvegarder maintenant')}.",
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


def _age(kept: Kept) -> str:
    return kept.standing.words.partition(f"{NBSP}: ")[2]
