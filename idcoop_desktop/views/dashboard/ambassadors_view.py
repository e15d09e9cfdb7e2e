"""The second view of the dashboard: what each colleague’s conversations became."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.ambassadors import told
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import ambassadors
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.dashboard.ambassador_columns import COLUMNS, teams_chart
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.tones import idea_tone, project_tone
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chart import ChartView
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import label, muted
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from idcoop_desktop.domain.ambassadors import Ambassador
    from idcoop_desktop.services.ambassadors import AmbassadorsBoard, AmbassadorSheet
    from idcoop_desktop.services.rows import IdeaRow, ProjectRow
    from idcoop_desktop.views.context import PageContext

_EMPTY = "Personne n’a encore noté d’idée sur cette période. Ctrl+I pour la première\u00a0!"
_WIDTHS = [600, 460]
_IDEAS_SHOWN = 4


class AmbassadorsView(QWidget):
    """Shows an :class:`AmbassadorsBoard`; :attr:`chosen` tells that another line is selected."""

    chosen = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self.model: RowsModel[Ambassador] = RowsModel(COLUMNS, key=lambda one: one.staff_id)
        self.list = ListView("Ambassadeurs", row_height=TWO_LINES_HEIGHT)
        self.list.set_model(self.model, sort_column=0)
        self.empty = EmptyState(icon_name="lightbulb", sentence=_EMPTY)
        self.words = muted("")
        self.thanks = Card()
        self.thanks_words = label("")
        self.projects = LinesCard("Projets nés de ces idées", empty="Pas encore de projet.")
        self.ideas = LinesCard(
            "Dernières idées notées", empty="Aucune idée.", limit=_IDEAS_SHOWN, counted=False
        )
        self.proposed = LinesCard(
            "Idées proposées aux habitants", empty="Aucune.", limit=_IDEAS_SHOWN, counted=False
        )
        self.teams_card = Card("Par équipe")
        self.teams, self.teams_note = ChartView(), muted("")
        self._arrange()
        self.list.selected.connect(self._select)

    @property
    def current(self) -> Ambassador | None:
        """The ambassador selected."""
        key = self.list.current_key
        return None if key is None else self.model.row_at(self.model.position_of(key))

    def show_board(self, board: AmbassadorsBoard) -> None:
        """Show the ambassadors of a period, by name."""
        self.model.set_rows(board.ambassadors)
        somebody = bool(board.ambassadors)
        self.list.setVisible(somebody)
        self.empty.setVisible(not somebody)
        self.words.setText(_summary(board))
        chart = teams_chart(board.teams)
        self.teams.show_chart(chart)
        self.teams_note.setText(chart.note)
        self.teams_card.setVisible(not chart.is_empty)
        if self.current is None and not self.list.select_first():
            self._select(None)
        else:
            self._select(self.list.current_key)

    def _select(self, _key: object) -> None:
        shown = self.current
        for card in (self.thanks, self.projects, self.ideas):
            card.setVisible(shown is not None)
        self.proposed.setVisible(shown is not None and shown.impact.proposed > 0)
        if shown is not None:
            desk = self._context.desk
            self._latest.run(
                lambda: ambassadors.ambassador_sheet(desk, shown), done=self._show_sheet
            )
        self.chosen.emit()

    def _show_sheet(self, sheet: AmbassadorSheet) -> None:
        self.thanks.set_title(sheet.ambassador.name)
        self.thanks_words.setText(told(sheet.ambassador.impact))
        self.projects.fill_with(sheet.projects, self._project_line)
        self.ideas.fill_with(sheet.ideas, self._idea_line)
        self.proposed.fill_with(sheet.proposed, self._idea_line)

    def _project_line(self, row: ProjectRow) -> LinkLine:
        project = row.project
        return LinkLine(
            LineText(
                title=project.title,
                detail=row.residence,
                chip=project.state.label,
                tone=project_tone(project.state),
                icon_name="folder-kanban",
            ),
            on_click=lambda: self._context.navigate("project", project.id),
        )

    def _idea_line(self, row: IdeaRow) -> LinkLine:
        idea = row.idea
        return LinkLine(
            LineText(
                title=idea.sentence,
                detail=row.residence,
                chip=idea.state.label,
                tone=idea_tone(idea.state),
                icon_name="lightbulb",
            ),
            on_click=lambda: self._context.navigate("idea", idea.id),
        )

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.list, self.empty, self.words):
            column.addWidget(widget)
        self.thanks.column.addWidget(self.thanks_words)
        self.teams_card.column.addWidget(self.teams)
        self.teams_card.column.addWidget(self.teams_note)
        split = DetailSplit(left, detail_name="Ce que ces échanges ont donné")
        split.setSizes(_WIDTHS)
        for card in (self.thanks, self.projects, self.ideas, self.proposed, self.teams_card):
            split.detail.addWidget(card)
        split.detail.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)


def _summary(board: AmbassadorsBoard) -> str:
    count = len(board.ambassadors)
    together = f"Ensemble\u00a0: {told(board.everyone)}" if count else ""
    if not board.quiet:
        return together
    others = plural(board.quiet, "autre collègue n’a", "autres collègues n’ont")
    return f"{together}\n{others} pas noté d’idée sur cette période.".strip()
