"""The right side of the catalogue: the sheet of the idea chosen, with what came of it here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services.catalogue_sheets import CatalogueSheet, catalogue_sheet
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.catalogue import actions
from idcoop_desktop.views.catalogue.card import CatalogueCard
from idcoop_desktop.views.tones import idea_tone, project_tone
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.link_line import LineText
from idcoop_desktop.views.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from idcoop_desktop.domain.catalogue import CatalogueIdea
    from idcoop_desktop.services.rows import Choice, IdeaRow, ProjectRow
    from idcoop_desktop.views.context import PageContext


class CatalogueDetail(QWidget):
    """Reads and shows one idea; :attr:`another_shown` when it is not the one shown before."""

    another_shown = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._sheet: CatalogueSheet | None = None
        self.residence: Choice | None = None
        """The residence that an idea is proposed to unless another is chosen."""
        self.card = CatalogueCard()
        self.projects = LinesCard("Déjà fait ici", empty="Encore aucun projet de ce genre ici.")
        self.ideas = LinesCard("Déjà proposée", empty="")
        self._choose = EmptyState(
            icon_name="sparkles", sentence="Choisissez une idée pour voir comment la réaliser."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._choose, self.card, self.projects, self.ideas):
            column.addWidget(part)
        column.addStretch(1)
        self._connect()
        self._show_parts(None)

    @property
    def idea(self) -> CatalogueIdea | None:
        """The idea shown, ``None`` without one."""
        return None if self._sheet is None else self._sheet.known.idea

    def show_idea(self, key: str | None) -> None:
        """Read an idea and show it; none for ``None``."""
        if key is None:
            self._latest.give_up()
            self._sheet = None
            self._show_parts(None)
            return
        desk = self._context.desk
        self._latest.run(lambda: catalogue_sheet(desk, key), done=self._show)

    def propose(self) -> None:
        """Open the form that proposes the idea shown."""
        if self.idea is not None:
            actions.open_proposal(self._context, self, self.idea, residence=self.residence)

    def edit(self) -> None:
        """Open the form of the idea shown."""
        if self.idea is not None:
            actions.open_entry(self._context, self, self.idea)

    def hide_idea(self, *, hidden: bool) -> None:
        """Propose the idea shown no more, or again."""
        if self.idea is not None:
            actions.hide(self._context, self, self.idea, hidden=hidden)

    def restore(self) -> None:
        """Go back to the words shipped of the idea shown."""
        if self.idea is not None:
            actions.restore(self._context, self, self.idea)

    def _show(self, sheet: CatalogueSheet) -> None:
        before, self._sheet = self.idea, sheet
        self.card.show_idea(sheet.known)
        self.projects.fill_with(sheet.projects, self._project_line)
        self.ideas.fill_with(sheet.ideas, self._idea_line)
        self._show_parts(sheet)
        if before is None or before.key != sheet.known.idea.key:
            self.another_shown.emit()

    def _show_parts(self, sheet: CatalogueSheet | None) -> None:
        self._choose.setVisible(sheet is None)
        self.card.setVisible(sheet is not None)
        self.projects.setVisible(sheet is not None)
        self.ideas.setVisible(sheet is not None and bool(sheet.ideas))

    def _project_line(self, row: ProjectRow) -> WrappedLine:
        project = row.project
        when = f" · {format_date(project.completed_on)}" if project.completed_on else ""
        return WrappedLine(
            LineText(
                title=project.title,
                detail=f"{row.residence}{when}",
                chip=project.state.label,
                tone=project_tone(project.state),
            ),
            on_click=lambda: self._context.navigate("project", project.id),
        )

    def _idea_line(self, row: IdeaRow) -> WrappedLine:
        idea = row.idea
        by = f", par {row.noted_by}" if row.noted_by else ""
        return WrappedLine(
            LineText(
                title=row.residence,
                detail=f"Le {format_date(idea.noted_on)}{by}",
                chip=idea.state.label,
                tone=idea_tone(idea.state),
            ),
            on_click=lambda: self._context.navigate("idea", idea.id),
        )

    def _connect(self) -> None:
        card = self.card
        card.proposal_asked.connect(self.propose)
        card.edit_asked.connect(self.edit)
        card.hide_asked.connect(lambda: self.hide_idea(hidden=True))
        card.show_asked.connect(lambda: self.hide_idea(hidden=False))
        card.restore_asked.connect(self.restore)
