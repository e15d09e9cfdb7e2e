"""The catalogue on screen: its list, and the sheet of an idea with what came of it here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.recognition import recognised
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services.catalogue import known_idea, suggestions, whole_catalogue
from idcoop_desktop.services.rows import Choice, IdeaRow, ProjectRow, idea_rows, project_rows
from idcoop_desktop.store import catalogue as store
from idcoop_desktop.store import ideas, projects, residences
from idcoop_desktop.store.errors import RecordMissing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.domain.catalogue import CatalogueIdea
    from idcoop_desktop.domain.catalogue_versions import KnownIdea
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueRow:
    """An idea as the list shows it, with how many projects and ideas it gave here.

    ``rank`` is its place among those that suit the residence looked at, ``None`` for another.
    """

    known: KnownIdea
    projects: int
    proposed: int
    rank: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueSheet:
    """Everything the sheet of an idea shows; the latest of what it gave comes first."""

    known: KnownIdea
    projects: tuple[ProjectRow, ...]
    ideas: tuple[IdeaRow, ...]


def list_catalogue(desk: Desk, residence_id: int | None = None) -> tuple[CatalogueRow, ...]:
    """Return every idea, hidden ones too, by title; those that suit a residence are ranked."""
    known = whole_catalogue(desk)
    done = _projects_by_idea(desk, [one.idea for one in known])
    proposed = store.idea_counts(desk.base)
    ranks = {} if residence_id is None else _ranks(desk, residence_id)
    rows = (
        CatalogueRow(
            known=one,
            projects=len(done.get(one.idea.key, ())),
            proposed=proposed.get(one.idea.key, 0),
            rank=ranks.get(one.idea.key),
        )
        for one in known
    )
    return tuple(sorted(rows, key=lambda row: fold(row.known.idea.title)))


def catalogue_sheet(desk: Desk, key: str) -> CatalogueSheet:
    """Gather the sheet of an idea; :class:`DomainError` when the catalogue has it no more."""
    known = known_idea(desk, key)
    base = desk.base
    done = _projects_by_idea(desk, [known.idea]).get(key, [])
    made = projects.projects_by_id(base, done)
    heard = store.ideas_proposed(base, key)
    noted = ideas.ideas_by_id(base, heard)
    return CatalogueSheet(
        known=known,
        projects=project_rows(desk, [made[one] for one in done]),
        ideas=idea_rows(desk, [noted[one] for one in heard]),
    )


def residence_choice(desk: Desk, residence_id: int) -> Choice | None:
    """Return a residence to propose to, as a form names it; ``None`` when it is gone."""
    try:
        place = residences.get_residence(desk.base, residence_id)
    except RecordMissing:
        return None
    return Choice(id=place.id, label=place.name, hint=place.commune)


def _ranks(desk: Desk, residence_id: int) -> dict[str, int]:
    try:
        place = residences.get_residence(desk.base, residence_id)
    except RecordMissing:
        return {}
    found = suggestions(desk, [place], count=len(whole_catalogue(desk)))[residence_id]
    return {one.idea.key: number for number, one in enumerate(found)}


def _projects_by_idea(desk: Desk, wanted: Iterable[CatalogueIdea]) -> dict[str, list[int]]:
    """Return the projects born of ideas, latest first, by the key of the idea.

    One that was not proposed from the catalogue is recognised by its title.
    """
    chosen = {idea.key: idea for idea in wanted}
    titles = store.project_titles(desk.base)
    found: dict[str, list[int]] = {}
    for number, _, key in titles:
        if key in chosen:
            found.setdefault(key, []).append(number)
    others = [(number, fold(title)) for number, title, key in titles if not key]
    named = recognised(chosen.values(), [title for _, title in others])
    for key, places in named.items():
        known = (others[place][0] for place in places)
        found[key] = sorted((*found.get(key, ()), *known), reverse=True)
    return found
