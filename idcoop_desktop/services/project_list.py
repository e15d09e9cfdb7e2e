"""The projects as a page lists them, and as the cards of a board."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.project_list import arranged, on_board
from idcoop_desktop.domain.projects import ProjectState, comes_back, may_go_back, state_before
from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.services.rows import project_rows
from idcoop_desktop.store import project_list, projects

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from idcoop_desktop.domain.project_list import ProjectQuery
    from idcoop_desktop.domain.projects import LifeEvent, Project
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.rows import ProjectRow

_FIRST_CARDS = 8
"""As many cards as a column shows at first on a large screen."""


@dataclass(frozen=True, slots=True)
class ProjectList:
    """Projects in order, among how many in all."""

    ids: array[int]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectCard:
    """A project on a board: since when it is there, where a step back leads, what is next.

    ``due_on`` is the day of a task or a step; without one ``next_step`` follows from the state.
    """

    row: ProjectRow
    days: int
    before: ProjectState | None
    next_step: str
    due_on: date | None = None
    late: bool = False

    @property
    def project(self) -> Project:
        """The project itself."""
        return self.row.project


@dataclass(frozen=True, slots=True)
class ProjectBoard:
    """The projects of each state in order, the first cards of each, and how many there are."""

    columns: Mapping[ProjectState, Sequence[int]]
    first: Mapping[ProjectState, Sequence[ProjectCard]]
    total: int


def listed_projects(desk: Desk, query: ProjectQuery) -> ProjectList:
    """Return the projects of a list, in its order."""
    lines = project_list.project_lines(desk.base)
    return ProjectList(array("q", (line.id for line in arranged(lines, query))), len(lines))


def listed_rows(desk: Desk, ids: Iterable[int]) -> tuple[ProjectRow, ...]:
    """Return projects as list rows, in the order of the keys; those that are gone are left out."""
    wanted = tuple(ids)
    known = projects.projects_by_id(desk.base, wanted)
    return project_rows(desk, [known[key] for key in wanted if key in known])


def project_board(desk: Desk, query: ProjectQuery) -> ProjectBoard:
    """Return the columns of the board, with the cards that are seen first."""
    lines = project_list.project_lines(desk.base)
    columns = {
        state: array("q", (line.id for line in column))
        for state, column in on_board(lines, query).items()
    }
    cards = project_cards(desk, [key for ids in columns.values() for key in ids[:_FIRST_CARDS]])
    known = {card.project.id: card for card in cards}
    first = {
        state: tuple(known[key] for key in ids[:_FIRST_CARDS]) for state, ids in columns.items()
    }
    return ProjectBoard(columns, first, len(lines))


def project_cards(desk: Desk, ids: Iterable[int]) -> tuple[ProjectCard, ...]:
    """Return the cards of projects, in the order of the keys; those gone are left out."""
    rows = listed_rows(desk, ids)
    keys = [row.project.id for row in rows]
    lives = projects.life_events_of_projects(desk.base, keys)
    due = project_list.next_due(desk.base, keys)
    today = desk.today()
    return tuple(
        _card(row, lives.get(row.project.id, ()), due.get(row.project.id), today) for row in rows
    )


def _card(
    row: ProjectRow, life: Sequence[LifeEvent], due: tuple[str, date] | None, today: date
) -> ProjectCard:
    title, due_on = due or (_next_step(row.project, today), None)
    return ProjectCard(
        row=row,
        days=max((today - life[-1].on).days, 0) if life else 0,
        before=state_before(life) if may_go_back(life) else None,
        next_step=title,
        due_on=due_on,
        late=due_on is not None and due_on < today,
    )


_NEXT = {
    ProjectState.GRANTED: "Noter le démarrage",
    ProjectState.UNDER_WAY: "Noter la réalisation",
    ProjectState.COMPLETED: "Préparer le flyer",
}


def _next_step(project: Project, today: date) -> str:
    if project.state is ProjectState.PREPARING:
        return "Prendre la décision" if project.file_complete_on else "Compléter le dossier"
    if project.state is ProjectState.POSTPONED:
        if project.reconsider_on is None or comes_back(project, today):
            return f"À réexaminer{NBSP}: reprendre le montage"
        return f"À réexaminer le {format_date(project.reconsider_on)}"
    return _NEXT.get(project.state, "")
