"""« Aujourd’hui »: what to do, what waits, what is left, and the ideas that need an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.services import silent, today
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_today_page import Ui_TodayPage
from idcoop_desktop.views.today.idea_line import IdeaLine, by_residence
from idcoop_desktop.views.today.money_cards import EnvelopeCard, GoalCard
from idcoop_desktop.views.today.news_line import news_line
from idcoop_desktop.views.today.task_line import TaskLine
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.detail_split import ScrollPage
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.wording import full_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.rows import ProjectRow
    from idcoop_desktop.services.today import TaskRow, TodayBoard
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext

_KINDS: set[Kind] = {"ideas", "projects", "people", "residences", "money", "tasks", "settings"}
_SILENT = "Résidences silencieuses"
_SILENT_SHOWN = 8
"""There may be hundreds: their own list has them all, with what to propose."""


class TodayPage(LivePage):
    """The start page; it loads when first shown and after every change."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        self._latest = Latest(context.background, owner=self)
        self._latest_silent = Latest(context.background, owner=self, lane="lists")
        self._board: TodayBoard | None = None
        self._wanted_idea: object = None
        self.tasks = LinesCard("À faire", empty="Rien à faire dans les deux semaines qui viennent.")
        self.waiting = LinesCard(
            "En attente d’une décision", empty="Aucun dossier complet n’attend de décision."
        )
        self.ideas = LinesCard(
            "Idées à suivre", empty="Aucune idée en attente. Notez la prochaine avec Ctrl+I."
        )
        self.envelope, self.goal = EnvelopeCard(), GoalCard()
        self.silent = LinesCard(
            _SILENT, empty="Aucune résidence n’est restée silencieuse.", limit=4
        )
        self.news = LinesCard("Nouvelles", empty="Rien n’a encore été enregistré.", counted=False)
        self._arrange()
        self.add_button = button("A&jouter une tâche…", on_click=self.add_task, icon_name="plus")
        self.tasks.add_action(self.add_button)
        self.silent_button = button("Les voir", on_click=self._go_to_silent, kind="link")
        self.silent_button.setAccessibleName("Voir les résidences silencieuses")
        self.silent.add_action(self.silent_button)
        self.envelope.asked.connect(self._go_to_budget)
        self.watch(context.changes, _KINDS)

    @property
    def is_filled(self) -> bool:
        """Whether the day is shown; silent residences may come a little later."""
        return self._board is not None

    def show_record(self, _kind: str, key: object) -> None:
        """Unfold an open idea and go to it; wait for the page to be loaded if needed."""
        self._wanted_idea = key
        if self._board is not None and not self.stale:
            self._reach_idea()

    def refresh(self) -> None:
        """Read the board again in the background."""
        desk = self._context.desk
        self._latest.run(lambda: today.today_board(desk), done=self._show)
        # Apart: all contacts are looked through for it, and the first lines do not wait for them.
        self._latest_silent.run(lambda: silent.silent_residences(desk), done=self._show_silent)

    def add_task(self) -> None:
        """Open the form of a task."""
        # Imported here, like all that is done from this page: it is the first one shown.
        from idcoop_desktop.views.today.actions import open_task_dialog

        open_task_dialog(self._context, self)

    def _show(self, board: TodayBoard) -> None:
        self._board = board
        first_name = self._context.desk.author.name.split(" ")[0]
        self.ui.greeting_label.setText(f"Bonjour {first_name}".strip())
        self.ui.date_label.setText(full_day(board.day).capitalize())
        late = sum(row.late for row in board.tasks)
        self.tasks.fill(
            [self._task_line(row) for row in board.tasks],
            note=f"{late}{NBSP}en retard" if late else "",
        )
        self.waiting.fill([self._waiting_line(row) for row in board.waiting])
        self._show_ideas(board)
        self.envelope.show_board(board)
        self.goal.show_board(board)
        self.news.fill([news_line(line, board.day) for line in board.news])
        self._reach_idea()

    def _show_ideas(self, board: TodayBoard) -> None:
        unfolded = {
            line.row.idea.id
            for line in self.ideas.lines
            if isinstance(line, IdeaLine) and line.unfolded
        }
        lines = []
        for row, is_first in by_residence(board.open_ideas):
            line = IdeaLine(row, on_project=self._make_project, on_drop=self._drop)
            if is_first:
                line.add_heading(row.residence, self._to_residence(row.idea.residence_id))
            line.unfold(row.idea.id in unfolded)
            lines.append(line)
        self.ideas.fill(lines)

    def _show_silent(self, places: tuple[Residence, ...]) -> None:
        count = len(places)
        self.silent.fill([self._silent_line(place) for place in places[:_SILENT_SHOWN]])
        self.silent.set_title(f"{_SILENT} ({count})" if count else _SILENT)
        self.silent_button.setVisible(count > 0)

    def _to_residence(self, residence_id: int) -> Callable[[], None]:
        return lambda: self._context.navigate("residence", residence_id)

    def _task_line(self, row: TaskRow) -> TaskLine:
        task = row.task
        return TaskLine(
            row,
            self._context.desk.today(),
            on_done=self._finish,
            on_open=lambda: self._open_about(task.project_id, task.idea_id),
        )

    def _waiting_line(self, row: ProjectRow) -> LinkLine:
        project = row.project
        if project.state is ProjectState.POSTPONED:
            since = "à réexaminer"
        else:
            day = project.file_complete_on
            since = f"dossier complet depuis le {format_date(day)}" if day else "dossier complet"
        asked = row.amounts.requested
        return LinkLine(
            LineText(
                title=project.title,
                detail=f"{row.residence} · {since}",
                chip=format_cents(asked, decimals=False) if asked else "À décider",
                tone=Tone.WAITING,
                icon_name="scale",
            ),
            on_click=lambda: self._context.navigate("project", project.id),
        )

    def _silent_line(self, place: Residence) -> LinkLine:
        return LinkLine(
            LineText(title=place.label, icon_name="building-2"),
            on_click=self._to_residence(place.id),
        )

    def _finish(self, task_id: int) -> None:
        from idcoop_desktop.views.today.actions import finish_task

        finish_task(self._context, task_id, failed=self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        messages.show_error(self, error)
        self.refresh()

    def _open_about(self, project_id: int | None, idea_id: int | None) -> None:
        if project_id is not None:
            self._context.navigate("project", project_id)
        elif idea_id is not None:
            self.show_record("idea", idea_id)

    def _make_project(self, idea_id: int) -> None:
        self._context.navigate("new_project_from_idea", idea_id)

    def _drop(self, idea_id: int) -> None:
        from idcoop_desktop.views.ideas.actions import open_drop_dialog

        line = self._line_of(idea_id)
        if line is not None:
            open_drop_dialog(self._context, line.row.idea, self)

    def _go_to_silent(self) -> None:
        self._context.navigate("silent_residences", 0)

    def _go_to_budget(self) -> None:
        self._context.navigate("budget", self._context.desk.today().year)

    def _line_of(self, idea_id: object) -> IdeaLine | None:
        lines = (line for line in self.ideas.lines if isinstance(line, IdeaLine))
        return next((line for line in lines if line.row.idea.id == idea_id), None)

    def _reach_idea(self) -> None:
        line = self._line_of(self._wanted_idea)
        self._wanted_idea = None
        if line is not None:
            if line.isHidden():
                self.ideas.show_all()
            line.unfold()
            line.head.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(line))

    def _arrange(self) -> None:
        self._scroll = ScrollPage(name="Aujourd’hui")
        columns = QHBoxLayout()
        columns.setSpacing(14)
        left: tuple[QWidget, ...] = (self.tasks, self.waiting, self.ideas)
        right: tuple[QWidget, ...] = (self.envelope, self.goal, self.silent, self.news)
        for cards, stretch in ((left, 3), (right, 2)):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, stretch)
        self._scroll.column.addLayout(columns)
        self.ui.body.addWidget(self._scroll)
