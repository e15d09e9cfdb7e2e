"""The team's own hand on the catalogue: ideas it adds, words it changes, ideas it hides."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from idcoop_desktop.domain.catalogue import CatalogueIdea

LONGEST_TITLE = 80
_SPACES = re.compile(r"[ \t\n]+")


class Origin(StrEnum):
    """Whose words an idea of the catalogue is told in."""

    SHIPPED = "shipped"
    CHANGED = "changed"
    OWN = "own"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _ORIGINS[self]

    @property
    def is_ours(self) -> bool:
        """Whether the words are the team's."""
        return self is not Origin.SHIPPED


_ORIGINS = {
    Origin.SHIPPED: "Fournie",
    Origin.CHANGED: "Revue par l’équipe",
    Origin.OWN: "De l’équipe",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What the team made of an idea: its own words (``None``: those shipped), hidden or not."""

    idea: CatalogueIdea | None
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownIdea:
    """An idea as the catalogue tells it now; a hidden one is not proposed any more."""

    idea: CatalogueIdea
    origin: Origin
    hidden: bool


def known_ideas(
    shipped: Iterable[CatalogueIdea], versions: Mapping[str, Version]
) -> tuple[KnownIdea, ...]:
    """Return every idea, hidden ones too: those shipped in their order, then the team's own."""
    given = {idea.key: idea for idea in shipped}
    return (
        *(_known(idea, versions.get(key)) for key, idea in given.items()),
        *(
            KnownIdea(idea=version.idea, origin=Origin.OWN, hidden=version.hidden)
            for key, version in versions.items()
            if version.idea is not None and key not in given
        ),
    )


def _known(shipped: CatalogueIdea, version: Version | None) -> KnownIdea:
    if version is None or version.idea is None:
        hidden = version is not None and version.hidden
        return KnownIdea(idea=shipped, origin=Origin.SHIPPED, hidden=hidden)
    return KnownIdea(idea=version.idea, origin=Origin.CHANGED, hidden=version.hidden)


def checked_idea(idea: CatalogueIdea) -> CatalogueIdea:
    """Return an idea somebody wrote, tidied, recognised by its title too.

    Raises :class:`DomainError` that tells what is missing or does not go together.
    """
    written = replace(
        idea,
        title=set_line(idea.title),
        pitch=set_line(idea.pitch),
        takes=_lines(idea.takes),
        cautions=_lines(idea.cautions),
        first_step=set_line(idea.first_step),
    )
    _require_words(written)
    if written.least_cents > written.most_cents:
        raise DomainError(
            "Le coût le plus bas dépasse le plus élevé. Corrigez l’un des deux montants."
        )
    if 0 < written.dwellings_to < written.dwellings_from:
        raise DomainError(
            "Le plus petit nombre de logements dépasse le plus grand. Corrigez l’un des deux."
        )
    return replace(written, marks=tuple(dict.fromkeys((*idea.marks, fold(written.title)))))


def set_line(text: str) -> str:
    """Return a text on one line; unlike ``tidy_line`` it keeps the no-break spaces of French."""
    return _SPACES.sub(" ", tidy(text))


def _lines(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(kept for kept in map(set_line, lines) if kept)


def _require_words(idea: CatalogueIdea) -> None:
    # A title of signs alone could not be found again among what was said.
    if not fold(idea.title):
        raise DomainError("Donnez un titre à l’idée, en quelques mots.")
    if len(idea.title) > LONGEST_TITLE:
        raise DomainError(
            f"Ce titre est trop long\u00a0: restez sous {LONGEST_TITLE}\u00a0signes et dites "
            "la suite dans la phrase qui donne envie."
        )
    missing = {
        "la phrase qui donne envie": idea.pitch,
        "ce qu’il faut, au moins une ligne": idea.takes,
        "le premier pas": idea.first_step,
    }
    told = [name for name, words in missing.items() if not words]
    if told:
        raise DomainError(f"Il manque {told[0]}.")
