"""What a colleague looks for in the catalogue: a season, a kind, a cost, a place, some words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2s
from typing import TYPE_CHECKING

from idcoop_desktop.domain.suggestions import SOON, months_to_wait
from idcoop_desktop.domain.text import fold

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.catalogue import CatalogueIdea, Need
    from idcoop_desktop.domain.catalogue_versions import KnownIdea
    from idcoop_desktop.domain.kinds import ProjectKind

_KEY_BYTES = 7


def row_key(key: str) -> int:
    """Return the number by which lists and links know the idea ``key``."""
    return int.from_bytes(blake2s(key.encode(), digest_size=_KEY_BYTES).digest())


class Season(StrEnum):
    """When an idea is done; ``NOW`` are those to launch these days."""

    NOW = "now"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _SEASONS[self][0]

    def has(self, idea: CatalogueIdea, day: date) -> bool:
        """Tell whether an idea suits the season, as seen on a day; those of all the year do."""
        if self is Season.NOW:
            return months_to_wait(idea, day) <= SOON
        return not idea.months or not set(idea.months).isdisjoint(_SEASONS[self][1])


_SEASONS: dict[Season, tuple[str, tuple[int, ...]]] = {
    Season.NOW: ("À lancer maintenant", ()),
    Season.SPRING: ("Au printemps", (3, 4, 5)),
    Season.SUMMER: ("En été", (6, 7, 8)),
    Season.AUTUMN: ("En automne", (9, 10, 11)),
    Season.WINTER: ("En hiver", (12, 1, 2)),
}


class Place(StrEnum):
    """Whose ideas are looked at."""

    SHOWN = "shown"
    OURS = "ours"
    HIDDEN = "hidden"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _PLACES[self]


_PLACES = {
    Place.SHOWN: "Tout le catalogue",
    Place.OURS: "Écrites par l’équipe",
    Place.HIDDEN: "Masquées",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueQuery:
    """What is looked for; ``None`` asks for nothing. ``most_cents`` is what it may cost at most."""

    text: str = ""
    season: Season | None = None
    kind: ProjectKind | None = None
    most_cents: int | None = None
    need: Need | None = None
    place: Place = Place.SHOWN

    def finds(self, known: KnownIdea, day: date) -> bool:
        """Tell whether an idea is one of those looked for on a day."""
        idea = known.idea
        return (
            self._has_place(known)
            and (self.season is None or self.season.has(idea, day))
            and self.kind in {None, idea.kind}
            and (self.most_cents is None or idea.most_cents <= self.most_cents)
            and (self.need is None or self.need in idea.needs)
            and self._has_words(idea)
        )

    def _has_words(self, idea: CatalogueIdea) -> bool:
        words = fold(self.text).split()
        if words:
            told = words_of(idea)
            return all(word in told for word in words)
        # Signs without a word, such as an emoji, are there as they were typed.
        return self.text.strip() in " ".join((idea.title, idea.pitch, *idea.takes))

    def _has_place(self, known: KnownIdea) -> bool:
        if self.place is Place.HIDDEN:
            return known.hidden
        return not known.hidden and (self.place is Place.SHOWN or known.origin.is_ours)


def words_of(idea: CatalogueIdea) -> str:
    """Return, folded, all that an idea may be found by."""
    told = (idea.title, idea.theme.label, idea.kind.label, idea.pitch, *idea.takes, *idea.marks)
    return fold(" . ".join(told))
