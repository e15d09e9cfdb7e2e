"""How sure the comparison is, and who a record is about, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.duplicates import SUSPECT
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.domain.people import Cooperator

ALMOST_SURE = 85
"""Points from which two records are the same person but for a rare coincidence."""


def sureness(score: int) -> str:
    """Return how sure the comparison is: ``Presque certain``, ``Probable`` or ``À vérifier``."""
    if score >= ALMOST_SURE:
        return "Presque certain"
    return "Probable" if score >= SUSPECT else "À vérifier"


def sureness_tone(score: int) -> Tone:
    """Return the tone of :func:`sureness`."""
    if score >= ALMOST_SURE:
        return Tone.WAITING
    return Tone.IDEA if score >= SUSPECT else Tone.NEUTRAL


def why(reasons: Iterable[str]) -> str:
    """Return the reasons as one line that begins with a capital."""
    said = ", ".join(reasons)
    return said[:1].upper() + said[1:]


def whereabouts(person: Cooperator, residence: str) -> str:
    """Return what tells namesakes apart: residence, dwelling and number, those that are known."""
    dwelling = f"logement{NBSP}{person.dwelling}" if person.dwelling else ""
    number = f"n°{NBSP}{person.member_number}" if person.member_number else ""
    return " · ".join(part for part in (residence, dwelling, number) if part)
