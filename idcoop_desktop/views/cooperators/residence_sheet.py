"""One residence whole: its row, its referent, its ideas and its projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.services import ideas, people, projects, residences

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.residences import ResidenceRow
    from idcoop_desktop.services.rows import IdeaRow, ProjectRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidenceSheet:
    """Everything the sheet of a residence shows on ``day``."""

    row: ResidenceRow
    referent: str
    ideas: tuple[IdeaRow, ...]
    projects: tuple[ProjectRow, ...]
    day: date


def read_sheet(desk: Desk, residence_id: int) -> ResidenceSheet | None:
    """Gather a residence's sheet; ``None`` when it is not there any more."""
    rows = {row.residence.id: row for row in residences.list_residences(desk)}
    row = rows.get(residence_id)
    if row is None:
        return None
    names = {member.id: member.name for member in people.list_staff(desk)}
    return ResidenceSheet(
        row=row,
        referent=names.get(row.residence.referent_id or 0, ""),
        ideas=tuple(one for one in ideas.list_ideas(desk) if one.idea.residence_id == residence_id),
        projects=tuple(
            one for one in projects.list_projects(desk) if one.project.residence_id == residence_id
        ),
        day=desk.today(),
    )
