"""Ctrl+K: any project, idea, person or residence in a few letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidQuery
from idcoop_desktop.domain.catalogue_list import row_key
from idcoop_desktop.domain.idea_list import IdeaQuery, Shelf
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.publication_list import PublicationQuery
from idcoop_desktop.domain.text import fold, format_date, quoted
from idcoop_desktop.services import aid_list, idea_list, publication_list
from idcoop_desktop.services.catalogue import catalogue
from idcoop_desktop.services.people import find_people
from idcoop_desktop.services.residences import find_residences
from idcoop_desktop.services.rows import project_rows
from idcoop_desktop.store import project_list, projects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Somewhere to go: a ``project``, ``idea``, ``person``, ``residence`` or ``publication``.

    An aid is of the kind of its scheme, ``fidcoop`` or ``parncoop``. One of the catalogue, a
    ``catalogue_idea``, is known by the number that lists give it.
    """

    kind: str
    id: int
    label: str
    hint: str


def go_to(desk: Desk, text: str, limit: int = 8) -> tuple[Target, ...]:
    """Return up to ``limit`` records of each kind whose words begin with those typed."""
    words = fold(text).split()
    if not words:
        return ()
    return (
        *_projects(desk, words, limit),
        *_ideas(desk, text, limit),
        *(
            Target(kind="person", id=choice.id, label=choice.label, hint=choice.hint)
            for choice in find_people(desk, text, limit)
        ),
        *(
            Target(kind="residence", id=choice.id, label=choice.label, hint=choice.hint)
            for choice in find_residences(desk, text, limit)
        ),
        *_aids(desk, Scheme.FIDCOOP, text, limit),
        *_aids(desk, Scheme.PARNCOOP, text, limit),
        *_publications(desk, text, limit),
        *_of_catalogue(desk, words, limit),
    )


def _projects(desk: Desk, words: list[str], limit: int) -> Iterator[Target]:
    found = [
        line.id
        for line in project_list.project_lines(desk.base)
        if _matches(words, fold(f"{line.title} {line.residence}"))
    ][:limit]
    known = projects.projects_by_id(desk.base, found)
    for row in project_rows(desk, [known[key] for key in found if key in known]):
        hint = f"{row.project.state.label} · {row.residence}"
        yield Target(kind="project", id=row.project.id, label=row.project.title, hint=hint)


def _ideas(desk: Desk, text: str, limit: int) -> Iterator[Target]:
    """Give the latest ideas first, whatever became of them."""
    query = IdeaQuery(text=text, shelf=Shelf.ALL, descending=False)
    found = idea_list.listed_ideas(desk, query).ids[:limit]
    for row in idea_list.listed_rows(desk, found):
        hint = f"{row.idea.state.label} · {row.residence}"
        yield Target(kind="idea", id=row.idea.id, label=quoted(row.idea.sentence), hint=hint)


def _aids(desk: Desk, scheme: Scheme, text: str, limit: int) -> Iterator[Target]:
    """Give the latest requests first, whatever was decided."""
    found = aid_list.listed_aids(desk, AidQuery(scheme=scheme, text=text))[:limit]
    for line in aid_list.aid_rows(desk, found):
        hint = f"{line.aid.state.label} · demande du {format_date(line.aid.asked_on)}"
        label = f"{line.person} → {line.newcomer}" if line.newcomer else line.person
        yield Target(kind=scheme.value, id=line.aid.id, label=label, hint=hint)


def _publications(desk: Desk, text: str, limit: int) -> Iterator[Target]:
    """Give the latest documents first."""
    found = publication_list.listed_publications(desk, PublicationQuery(text=text)).ids[:limit]
    for row in publication_list.publication_rows(desk, found):
        made = row.publication
        hint = f"{made.kind.label} · {format_date(made.made_on)}"
        yield Target(kind="publication", id=row.id, label=row.title, hint=hint)


def _of_catalogue(desk: Desk, words: list[str], limit: int) -> list[Target]:
    found = [idea for idea in catalogue(desk) if _matches(words, fold(idea.title))]
    return [
        Target(kind="catalogue_idea", id=row_key(idea.key), label=idea.title, hint=idea.kind.label)
        for idea in found[:limit]
    ]


def _matches(words: list[str], folded: str) -> bool:
    known = folded.split()
    return all(any(candidate.startswith(word) for candidate in known) for word in words)
