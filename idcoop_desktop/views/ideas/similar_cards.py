"""Beside an idea, what resembles it: done elsewhere, tried elsewhere, said elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services.idea_list import Similar
from idcoop_desktop.views.tones import idea_tone, project_tone
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.link_line import LineText
from idcoop_desktop.views.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.idea_list import Precedent
    from idcoop_desktop.services.rows import IdeaRow

_LONGEST = 240


class SimilarCards(QWidget):
    """Shows a :class:`Similar`; each line leads to its record."""

    def __init__(self, navigate: Callable[[str, int], None]) -> None:
        super().__init__()
        self._navigate = navigate
        self._found: Similar | None = None
        self.done = LinesCard(
            "Déjà fait", empty="Rien de semblable n’a encore été réalisé.", counted=False
        )
        self.projects = LinesCard("Projets qui y ressemblent", empty="")
        self.ideas = LinesCard("Idées qui y ressemblent", empty="")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.done, self.projects, self.ideas):
            column.addWidget(card)

    def clear(self) -> None:
        """Show nothing until the answer for another idea is there."""
        self._found = None
        self.hide()

    def show_similar(self, found: Similar) -> None:
        """Show what resembles an idea; lines that are there already stay as they are."""
        if found == self._found:
            return
        self._found = found
        # Lines are cheap to lay out only while nobody sees them.
        self.hide()
        self.done.fill([self._precedent(one, done=True) for one in found.done])
        self.projects.fill([self._precedent(one, done=False) for one in found.projects])
        self.ideas.fill([self._idea(row) for row in found.ideas])
        self.projects.setVisible(bool(found.projects))
        self.ideas.setVisible(bool(found.ideas))
        self.show()

    def _precedent(self, one: Precedent, *, done: bool) -> WrappedLine:
        project = one.project
        day = project.completed_on
        when = f", le {format_date(day)}" if done and day is not None else ""
        where = f"Déjà fait {at_place(one.residence)}{when}" if done else one.residence.label
        return WrappedLine(
            LineText(
                title=project.title[:_LONGEST],
                detail=where,
                chip=project.state.label,
                tone=project_tone(project.state),
            ),
            on_click=lambda: self._navigate("project", project.id),
        )

    def _idea(self, row: IdeaRow) -> WrappedLine:
        idea = row.idea
        return WrappedLine(
            LineText(
                title=idea.sentence[:_LONGEST],
                detail=f"{row.residence} · {format_date(idea.noted_on)}",
                chip=idea.state.label,
                tone=idea_tone(idea.state),
            ),
            on_click=lambda: self._navigate("idea", idea.id),
        )


def at_place(residence: Residence) -> str:
    """Return ``à Quimper, résidence Les Ajoncs``; a commune may bring its article: ``au Faou``."""
    commune, name = residence.commune, f"résidence {residence.name}"
    for article, contracted in (("Le ", "au "), ("Les ", "aux ")):
        if commune.startswith(article):
            return f"{contracted}{commune.removeprefix(article)}, {name}"
    return f"à {commune}, {name}" if commune else f"dans la {name}"
