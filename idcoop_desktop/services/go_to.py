"""Ctrl+K: any project, person or residence in a few letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold
from idcoop_desktop.services.people import find_people
from idcoop_desktop.services.residences import find_residences
from idcoop_desktop.services.rows import project_rows

if TYPE_CHECKING:
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Somewhere to go: ``kind`` is ``project``, ``person`` or ``residence``."""

    kind: str
    id: int
    label: str
    hint: str


def go_to(desk: Desk, text: str, limit: int = 8) -> tuple[Target, ...]:
    """Return up to ``limit`` records of each kind whose words begin with those typed."""
    words = fold(text).split()
    if not words:
        return ()
    found = [
        Target(
            kind="project",
            id=row.project.id,
            label=row.project.title,
            hint=f"{row.project.state.label} · {row.residence}",
        )
        for row in project_rows(desk)
        if _matches(words, fold(f"{row.project.title} {row.residence}"))
    ][:limit]
    found += [
        Target(kind="person", id=choice.id, label=choice.label, hint=choice.hint)
        for choice in find_people(desk, text, limit)
    ]
    found += [
        Target(kind="residence", id=choice.id, label=choice.label, hint=choice.hint)
        for choice in find_residences(desk, text, limit)
    ]
    return tuple(found)


def _matches(words: list[str], folded: str) -> bool:
    known = folded.split()
    return all(any(candidate.startswith(word) for candidate in known) for word in words)
