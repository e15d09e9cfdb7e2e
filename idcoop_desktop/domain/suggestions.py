"""Which ideas of the catalogue suit a residence on a day, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2s
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from idcoop_desktop.domain.catalogue import CatalogueIdea, Theme
    from idcoop_desktop.domain.people import Residence

_YEAR = 12
SOON = 2
"""Months ahead from which a season is too far to speak of it now."""
_FAR = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """An idea for a residence with the reasons to propose it there, and what is to be checked."""

    idea: CatalogueIdea
    reasons: tuple[str, ...]
    to_check: tuple[str, ...]


def suggest(
    catalogue: Sequence[CatalogueIdea],
    residence: Residence,
    *,
    said: Iterable[str],
    day: date,
    count: int,
) -> tuple[Suggestion, ...]:
    """Return at most ``count`` ideas, the most timely first, of as many themes as there are.

    Ideas that ``said`` (sentences and titles heard there) already speaks of are left out, and those
    for another size. Neighbouring residences do not all get the same ones: the key of the
    residence decides between equals.
    """
    rooms = fold(residence.common_rooms)
    heard = fold(" . ".join(said))
    fitting = [
        idea for idea in catalogue if idea.fits(residence.dwellings) and not idea.is_known_in(heard)
    ]
    fitting.sort(key=lambda idea: (-_score(idea, rooms, day), _lot(idea, residence)))
    return tuple(_suggestion(idea, rooms, day) for idea in _varied(fitting)[:count])


def months_to_wait(idea: CatalogueIdea, day: date) -> int:
    """Return the months between the day the idea could be ready and its season."""
    ready = (day + timedelta(weeks=idea.lead_weeks)).month
    return min(((month - ready) % _YEAR for month in idea.months), default=0)


def _varied(ideas: Sequence[CatalogueIdea]) -> list[CatalogueIdea]:
    """Return the best idea of each theme first, then the second of each, and so on."""
    seen: dict[Theme, int] = {}
    ranks: list[int] = []
    for idea in ideas:
        ranks.append(seen.get(idea.theme, 0))
        seen[idea.theme] = ranks[-1] + 1
    order = sorted(range(len(ideas)), key=ranks.__getitem__)
    return [ideas[place] for place in order]


def _score(idea: CatalogueIdea, rooms: str, day: date) -> int:
    season = -min(months_to_wait(idea, day), _FAR) if idea.months else 0
    met = sum(need.is_named_in(rooms) for need in idea.needs)
    return 2 * season + 3 * met - (len(idea.needs) - met) + (1 if idea.months else 0)


def _lot(idea: CatalogueIdea, residence: Residence) -> bytes:
    return blake2s(f"{residence.id} {idea.key}".encode()).digest()


def _suggestion(idea: CatalogueIdea, rooms: str, day: date) -> Suggestion:
    met = [need for need in idea.needs if need.is_named_in(rooms)]
    missing = [need for need in idea.needs if need not in met]
    return Suggestion(
        idea=idea,
        reasons=(
            _timing(idea, day),
            *(f"il y a {need.label}" for need in met),
        ),
        to_check=tuple(need.label for need in missing),
    )


def _timing(idea: CatalogueIdea, day: date) -> str:
    if not idea.months:
        return "toute l’année"
    wait = months_to_wait(idea, day)
    if wait > SOON:
        return f"plus tard, {idea.season}"
    return "c’est la saison" if day.month in idea.months else "à préparer maintenant"
