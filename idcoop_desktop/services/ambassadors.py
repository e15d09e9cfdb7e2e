"""What the contacts of each colleague became: shown, exported, printed for the team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ambassadors import Ambassador, Team, ambassadors, impact, teams, told
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services import settings
from idcoop_desktop.services.files import write_file
from idcoop_desktop.services.rows import idea_rows, project_rows
from idcoop_desktop.services.tables import Table
from idcoop_desktop.store import dashboard as store
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store import staff as staff_store

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.documents.ambassadors_page import PageContent
    from idcoop_desktop.domain.ambassadors import Impact
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.rows import IdeaRow, ProjectRow

_LATEST = 8
_HEADINGS = (
    "Idées notées",
    "Idées proposées",
    "À suivre",
    "Projets nés",
    "En route",
    "Réalisés",
    "Participants",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AmbassadorsBoard:
    """The ambassadors of a year, or of all years without one; ``quiet`` counts the others.

    ``everyone`` is what the whole team noted together.
    """

    year: int | None
    ambassadors: tuple[Ambassador, ...]
    teams: tuple[Team, ...]
    everyone: Impact
    quiet: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AmbassadorSheet:
    """One ambassador: the projects born of what they noted, the last ideas heard and proposed."""

    ambassador: Ambassador
    projects: tuple[ProjectRow, ...]
    ideas: tuple[IdeaRow, ...]
    proposed: tuple[IdeaRow, ...]


def ambassadors_board(desk: Desk, year: int | None) -> AmbassadorsBoard:
    """Count what became of the ideas that each colleague noted."""
    staff = staff_store.all_staff(desk.base)
    ideas, projects = store.idea_facts(desk.base, year), store.project_facts(desk.base)
    found = ambassadors(staff, ideas, projects, year)
    noted = [idea for idea in ideas if year is None or idea.noted_on.year == year]
    return AmbassadorsBoard(
        year=year,
        ambassadors=found,
        teams=teams(staff, ideas, projects, year),
        everyone=impact(noted, projects),
        quiet=len(staff) - len(found),
    )


def ambassador_sheet(desk: Desk, ambassador: Ambassador) -> AmbassadorSheet:
    """Return what an ambassador's contacts gave, record by record."""
    return AmbassadorSheet(
        ambassador=ambassador,
        projects=_projects(desk, ambassador.impact),
        ideas=_latest(desk, ambassador, proposed=False),
        proposed=_latest(desk, ambassador, proposed=True),
    )


def _latest(desk: Desk, ambassador: Ambassador, *, proposed: bool) -> tuple[IdeaRow, ...]:
    found = store.latest_ideas_noted_by(desk.base, ambassador.staff_id, _LATEST, proposed=proposed)
    return idea_rows(desk, found)


def ambassadors_table(board: AmbassadorsBoard) -> Table:
    """Return the ambassadors as a table, by name."""
    return Table(
        title="Ambassadeurs",
        headings=("Collègue", "Fonction", *_HEADINGS),
        rows=tuple((one.name, one.role, *_figures(one.impact)) for one in board.ambassadors),
    )


def save_ambassadors_page(
    desk: Desk, path: Path, board: AmbassadorsBoard, staff_id: int | None = None
) -> None:
    """Write the page « Ce que vos échanges ont donné », of everybody or of one ambassador.

    Raises :class:`DomainError` when there is nobody to thank, or when the system refuses.
    """
    from idcoop_desktop.documents.ambassadors_page import ambassadors_page

    chosen = [one for one in board.ambassadors if staff_id in {None, one.staff_id}]
    if not chosen:
        raise DomainError(
            "Personne n’a encore noté d’idée sur cette période\u00a0: il n’y a rien à imprimer. "
            "Choisissez une autre période."
        )
    made = ambassadors_page(
        _page_content(desk, board, chosen, alone=staff_id is not None),
        # Dated by the day: made again the same day from the same facts, it is the same file.
        made_at=datetime.combine(desk.today(), time(12), UTC),
    )
    write_file(path, made.data)


def _page_content(
    desk: Desk, board: AmbassadorsBoard, chosen: list[Ambassador], *, alone: bool
) -> PageContent:
    from idcoop_desktop.documents.ambassadors_page import PageContent, Thanked

    whole = chosen[0].impact if alone else board.everyone
    return PageContent(
        coop_name=settings.profile(desk).coop_name,
        period=f"en {board.year}" if board.year else "depuis le début",
        whom=chosen[0].name if alone else "",
        ideas=whole.ideas,
        projects=whole.projects,
        done=whole.done,
        participants=whole.participants,
        thanked=tuple(
            Thanked(
                name=one.name,
                role=one.role,
                words=told(one.impact),
                projects=tuple(_line(row) for row in _projects(desk, one.impact)),
            )
            for one in chosen
        ),
    )


def _line(row: ProjectRow) -> tuple[str, str]:
    project = row.project
    people = project.adults + project.children
    took_part = f", {people}\u00a0participants" if people > 1 else ""
    return project.title, f"{row.residence}\u00a0: {project.state.label.lower()}{took_part}"


def _projects(desk: Desk, of: Impact) -> tuple[ProjectRow, ...]:
    found = projects_store.projects_by_id(desk.base, of.project_ids).values()
    return tuple(sorted(project_rows(desk, found), key=lambda row: fold(row.project.title)))


def _figures(of: Impact) -> tuple[int, ...]:
    return of.ideas, of.proposed, of.waiting, of.projects, of.moving, of.done, of.participants
