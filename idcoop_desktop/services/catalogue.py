"""The catalogue of ideas, and those to propose in a residence."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.suggestions import Suggestion, suggest
from idcoop_desktop.exchange.idea_files import read_ideas
from idcoop_desktop.store import liveliness

if TYPE_CHECKING:
    from collections.abc import Collection

    from idcoop_desktop.domain.catalogue import CatalogueIdea
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.desk import Desk


@cache
def catalogue() -> tuple[CatalogueIdea, ...]:
    """Return the ideas shipped with the program, read once.

    Raises :class:`~idcoop_desktop.exchange.refusals.IdeaFileError` when a file is not right.
    """
    return read_ideas(assets.path("ideas"))


def suggestions(
    desk: Desk, residences: Collection[Residence], *, count: int
) -> dict[int, tuple[Suggestion, ...]]:
    """Return at most ``count`` ideas for each residence, by its identifier, the best first."""
    said = liveliness.words_said(desk.base, [residence.id for residence in residences])
    day = desk.today()
    return {
        residence.id: suggest(
            catalogue(), residence, said=said.get(residence.id, ()), day=day, count=count
        )
        for residence in residences
    }
