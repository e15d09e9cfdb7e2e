"""The catalogue of ideas: micro-projects that residents elsewhere carried out, ready to propose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import fold, month_name, plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.kinds import ProjectKind
    from idcoop_desktop.domain.projects import SupportKind

_YEAR = 12
_VOWELS = "aeiou"


class Theme(StrEnum):
    """What an idea brings to a residence."""

    CONVIVIALITY = "conviviality"
    GARDEN = "garden"
    BEAUTY = "beauty"
    SHARING = "sharing"
    MOBILITY = "mobility"
    CULTURE = "culture"
    ROOMS = "rooms"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _THEMES[self]


_THEMES = {
    Theme.CONVIVIALITY: "Convivialité",
    Theme.GARDEN: "Jardin et nature",
    Theme.BEAUTY: "Embellissement",
    Theme.SHARING: "Entraide et partage",
    Theme.MOBILITY: "Mobilité",
    Theme.CULTURE: "Culture et bien-être",
    Theme.ROOMS: "Espaces communs",
}


class Need(StrEnum):
    """A place that an idea cannot do without."""

    GARDEN = "garden"
    COURTYARD = "courtyard"
    COMMON_ROOM = "common_room"
    HALL = "hall"
    WALL = "wall"
    BIKE_ROOM = "bike_room"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _NEEDS[self][0]

    def is_named_in(self, rooms: str) -> bool:
        """Tell whether a residence's folded description of its common rooms has this place."""
        return any(f" {word}" in f" {rooms} " for word in _NEEDS[self][1])


# Each with the folded beginnings of words by which colleagues name such a place.
_NEEDS: dict[Need, tuple[str, tuple[str, ...]]] = {
    Need.GARDEN: ("un coin de terre", ("jardin", "potager", "verger", "pelouse", "espace vert")),
    Need.COURTYARD: ("un espace extérieur", ("cour ", "cours ", "terrasse", "parvis", "preau")),
    Need.COMMON_ROOM: ("une salle commune", ("salle", "local commun", "maison", "atelier")),
    Need.HALL: ("un hall", ("hall",)),
    Need.WALL: ("un mur à peindre", ("mur", "pignon")),
    Need.BIKE_ROOM: ("un local à vélos", ("local velo", "local a velo", "garage a velo", "velos")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueIdea:
    """One idea of the catalogue; costs in cents, months from 1 to 12 (none: all the year).

    ``kind`` is that of the project it becomes.
    ``marks`` are the folded words by which the same idea is recognised among those already heard;
    ``dwellings_to`` of 0 sets no upper limit.
    """

    key: str
    title: str
    theme: Theme
    kind: ProjectKind
    pitch: str
    takes: tuple[str, ...]
    least_cents: int
    most_cents: int
    months: tuple[int, ...]
    lead_weeks: int
    helps: tuple[SupportKind, ...]
    cautions: tuple[str, ...]
    first_step: str
    needs: tuple[Need, ...]
    dwellings_from: int
    dwellings_to: int
    marks: tuple[str, ...]

    @property
    def cost(self) -> str:
        """What it usually costs, on screen."""
        most = format_cents(self.most_cents, decimals=False)
        if not self.most_cents:
            return "Sans dépense"
        if not self.least_cents:
            return f"Jusqu’à {most}"
        return f"{self.least_cents // 100} à {most}"

    @property
    def season(self) -> str:
        """When it is done, on screen."""
        return season_words(self.months)

    @property
    def size(self) -> str:
        """For residences of which size, on screen; "" for any."""
        if self.dwellings_from and self.dwellings_to:
            return f"de {self.dwellings_from} à {plural(self.dwellings_to, 'logement')}"
        if self.dwellings_from:
            return f"à partir de {plural(self.dwellings_from, 'logement')}"
        return f"jusqu’à {plural(self.dwellings_to, 'logement')}" if self.dwellings_to else ""

    def fits(self, dwellings: int) -> bool:
        """Tell whether a residence of this many dwellings (0 when not known) has the right size."""
        if not dwellings:
            return True
        return self.dwellings_from <= dwellings <= (self.dwellings_to or dwellings)

    def is_known_in(self, said: str) -> bool:
        """Tell whether folded sentences heard in a residence already speak of this idea."""
        return any(f" {mark}" in f" {said}" for mark in self.marks)


def season_words(months: Sequence[int]) -> str:
    """Return ``de mars à mai``, ``en juin``, ``d’octobre à mars`` or ``toute l’année``.

    A season of two months reads ``en mai-juin``.
    """
    wanted = set(months)
    if not wanted or len(wanted) == _YEAR:
        return "toute l’année"
    starts = sorted(month for month in wanted if _before(month) not in wanted)
    return " et ".join(_run(month, wanted) for month in starts)


def _run(start: int, wanted: set[int]) -> str:
    end = start
    while end % _YEAR + 1 in wanted:
        end = end % _YEAR + 1
    if end == start:
        return f"en {month_name(start)}"
    if end == start % _YEAR + 1:
        return f"en {month_name(start)}-{month_name(end)}"
    first = month_name(start)
    return f"{'d’' if fold(first)[0] in _VOWELS else 'de '}{first} à {month_name(end)}"


def _before(month: int) -> int:
    return month - 1 or _YEAR
