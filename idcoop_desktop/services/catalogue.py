"""The catalogue of ideas as the team keeps it, and those to propose in a residence."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.catalogue_versions import known_ideas
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.suggestions import Suggestion, suggest
from idcoop_desktop.exchange.idea_files import read_ideas
from idcoop_desktop.exchange.idea_versions import read_version
from idcoop_desktop.store import catalogue as store
from idcoop_desktop.store import liveliness

if TYPE_CHECKING:
    from collections.abc import Collection

    from idcoop_desktop.domain.catalogue import CatalogueIdea
    from idcoop_desktop.domain.catalogue_versions import KnownIdea
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.desk import Desk


@cache
def shipped() -> tuple[CatalogueIdea, ...]:
    """Return the ideas shipped with the program, read once.

    Raises :class:`~idcoop_desktop.exchange.refusals.IdeaFileError` when a file is not right.
    """
    return read_ideas(assets.path("ideas"))


def whole_catalogue(desk: Desk) -> tuple[KnownIdea, ...]:
    """Return every idea as the team tells it, hidden ones too."""
    read = {
        key: read_version(key, entry.definition) for key, entry in store.entries(desk.base).items()
    }
    versions = {key: version for key, version in read.items() if version is not None}
    return known_ideas(shipped(), versions)


def known_idea(desk: Desk, key: str) -> KnownIdea:
    """Return one idea; :class:`DomainError` when the catalogue has it no more."""
    found = next((known for known in whole_catalogue(desk) if known.idea.key == key), None)
    if found is None:
        raise DomainError("Cette idée n’est plus au catalogue. Choisissez-en une autre.")
    return found


def catalogue(desk: Desk) -> tuple[CatalogueIdea, ...]:
    """Return the ideas to propose, hidden ones left out."""
    return tuple(known.idea for known in whole_catalogue(desk) if not known.hidden)


def kind_of(desk: Desk, key: str) -> ProjectKind:
    """Return the kind of project that an idea becomes; the one without a name when not known."""
    if not key:
        return ProjectKind.OTHER
    kinds = {known.idea.key: known.idea.kind for known in whole_catalogue(desk)}
    return kinds.get(key, ProjectKind.OTHER)


def suggestions(
    desk: Desk, residences: Collection[Residence], *, count: int
) -> dict[int, tuple[Suggestion, ...]]:
    """Return at most ``count`` ideas for each residence, by its identifier, the best first."""
    said = liveliness.words_said(desk.base, [residence.id for residence in residences])
    day = desk.today()
    ideas = catalogue(desk)
    return {
        residence.id: suggest(
            ideas, residence, said=said.get(residence.id, ()), day=day, count=count
        )
        for residence in residences
    }
