"""How the sheet of rules says since when a value holds, and who decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import format_date

if TYPE_CHECKING:
    from idcoop_desktop.services.rule_settings import RuleChange, RuleLine


def since_words(line: RuleLine) -> str:
    """Return since when the value of today holds; the coop may have decided nothing yet."""
    if line.since is None:
        return "Valeur de départ" if line.value else ""
    return _signed(f"Depuis le {format_date(line.since)}", line.decided_by)


def next_words(change: RuleChange) -> str:
    """Return what is decided for later, short enough for a chip."""
    return f"{change.words} dès le {format_date(change.since)}"


def change_words(change: RuleChange) -> str:
    """Return one line of a rule's history."""
    words = _signed(f"{change.words}, à partir du {format_date(change.since)}", change.decided_by)
    return f"{words}, remplacé le même jour" if change.replaced else words


def _signed(words: str, decided_by: str) -> str:
    return f"{words}, décidé par {decided_by}" if decided_by else words
