"""Lines of a sheet that lead to a project or an idea, and those that tell a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.views.cooperators.person_words import help_given
from idcoop_desktop.views.tones import idea_tone, project_tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import breakable, label, muted
from idcoop_desktop.views.widgets.link_line import LineText
from idcoop_desktop.views.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.follow_up import Interaction
    from idcoop_desktop.services.person_sheet import CarriedProject
    from idcoop_desktop.services.rows import IdeaRow, ProjectRow


def project_line(row: ProjectRow, navigate: Callable[[str, int], None]) -> WrappedLine:
    """Return a line that leads to a project of a residence, with who carries it."""
    project = row.project
    return WrappedLine(
        LineText(
            title=project.title,
            detail=f"Porté par {row.lead}" if row.lead else "Sans porteur pour l’instant",
            chip=project.state.label,
            tone=project_tone(project.state),
        ),
        on_click=lambda: navigate("project", project.id),
    )


def idea_line(row: IdeaRow, navigate: Callable[[str, int], None]) -> WrappedLine:
    """Return a line that leads to an idea, or to the project it became."""
    idea = row.idea
    alone = "Proposée" if idea.catalogue_key else "Notée"
    said = f"Dite par {row.said_by}, notée" if row.said_by else alone
    kind, key = ("project", idea.project_id) if idea.project_id else ("idea", idea.id)
    return WrappedLine(
        LineText(
            title=idea.sentence,
            detail=f"{said} le {format_date(idea.noted_on)}",
            chip=idea.state.label,
            tone=idea_tone(idea.state),
        ),
        on_click=lambda: navigate(kind, key),
    )


def carried_line(carried: CarriedProject, navigate: Callable[[str, int], None]) -> WrappedLine:
    """Return a line that leads to a project somebody carries, with what they are to it."""
    project = carried.project
    return WrappedLine(
        LineText(
            title=project.title,
            detail=f"{carried.role.label} · {carried.row.residence}",
            chip=project.state.label,
            tone=project_tone(project.state),
        ),
        on_click=lambda: navigate("project", project.id),
    )


def help_line(carried: CarriedProject, navigate: Callable[[str, int], None]) -> WrappedLine:
    """Return a line that tells what the coop gave to a project somebody carries."""
    project = carried.project
    return WrappedLine(
        LineText(title=help_given(carried), detail=project.title),
        on_click=lambda: navigate("project", project.id),
    )


def contact_line(contact: Interaction, *, correct: Callable[[], object], by: str = "") -> QWidget:
    """Return a contact: when, where, who noted it, what was said and what follows.

    ``correct`` is called by the button that corrects one noted by mistake.
    """
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(2, 2, 0, 8)
    column = QVBoxLayout()
    column.setSpacing(2)
    across.addLayout(column, 1)
    pencil = button("", on_click=correct, icon_name="pencil", kind="quiet")
    pencil.setAccessibleName(f"Corriger l’échange du {format_date(contact.on)}")
    pencil.setToolTip("Corriger ou retirer cet échange")
    made.setFocusProxy(pencil)
    across.addWidget(pencil, 0, Qt.AlignmentFlag.AlignTop)
    where = (format_date(contact.on), contact.channel.label, by)
    column.addWidget(muted(breakable(" · ".join(part for part in where if part))))
    column.addWidget(label(breakable(contact.facts)))
    if contact.next_step:
        column.addWidget(muted(breakable(f"Suite{NBSP}: {contact.next_step}")))
    return made
