"""« Suivi »: what a colleague or the team has before them, and what has waited too long."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services import agenda, plan
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.tasks.actions import TaskActions
from idcoop_desktop.views.tasks.lines import FollowUpLine, reminder_line, step_line, task_line
from idcoop_desktop.views.tasks.task_menu import TaskDeeds
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.detail_split import ScrollPage
from idcoop_desktop.views.widgets.labels import label
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.live_page import LivePage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.domain.follow_up import Task
    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.services.agenda import Agenda
    from idcoop_desktop.services.plan import DueStep
    from idcoop_desktop.services.reminders import ReminderRow
    from idcoop_desktop.services.tasks import TaskRow
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext

T = TypeVar("T")

_KINDS: set[Kind] = {"ideas", "projects", "people", "residences", "tasks", "settings"}
_TASKS, _STEPS, _REMINDERS = "Tâches", "Étapes des projets", "Relances"
_MOST = 100
"""What is told of each: nobody does more in a day, and each line is a widget."""
_TEAM = "Toute l’équipe"
_MINE = "Moi"


class FollowUpPage(LivePage):
    """It loads when first shown, after every change, and when another colleague is chosen."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = TaskActions(context, self)
        self._latest = Latest(context.background, owner=self)
        self._staff: tuple[StaffMember, ...] = ()
        self.who = QComboBox()
        self.who.setAccessibleName("Suivi de")
        self.who.addItem(_MINE, context.desk.author.id)
        self.who.addItem(_TEAM, None)
        self.tasks = LinesCard(_TASKS, empty="Aucune tâche à faire.", limit=12)
        self.steps = LinesCard(
            _STEPS, empty="Aucune étape dans les trente jours qui viennent.", limit=12
        )
        self.reminders = LinesCard(
            _REMINDERS, empty="Rien n’attend depuis trop longtemps.", limit=12, counted=False
        )
        self.asleep = LinesCard("Tâches reportées", empty="Aucune tâche n’est reportée.", limit=4)
        self._arrange()
        self.who.currentIndexChanged.connect(self.refresh)
        self.watch(context.changes, _KINDS)

    def show_record(self, _kind: str, _key: object) -> None:
        """Show the page as it is."""

    def refresh(self) -> None:
        """Read again in the background."""
        desk, staff_id = self._context.desk, self.who.currentData()
        self._latest.run(lambda: agenda.read_agenda(desk, staff_id=staff_id), done=self._show)

    @property
    def _told_who(self) -> bool:
        return self.who.currentData() is None

    def _arrange(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 10)
        page.setSpacing(10)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        whose = label("Suivi &de", wrap=False)
        whose.setBuddy(self.who)
        bar.addWidget(whose)
        bar.addWidget(self.who)
        bar.addStretch(1)
        self.rules_button = button(
            "Règles des relances…", on_click=self._actions.change_rules, icon_name="settings"
        )
        self.export_button = button("Vers un agenda…", on_click=self._export, icon_name="file-down")
        self.export_button.setAccessibleName("Exporter vers un agenda")
        self.add_button = button(
            "Ajouter une tâche…", on_click=self._actions.add, icon_name="plus", kind="primary"
        )
        for made in (self.rules_button, self.export_button, self.add_button):
            bar.addWidget(made)
        page.addLayout(bar)
        scroll = ScrollPage(name="Suivi")
        columns = QHBoxLayout()
        columns.setSpacing(14)
        for cards in ((self.tasks, self.steps), (self.reminders, self.asleep)):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll.column.addLayout(columns)
        page.addWidget(scroll, 1)

    def _show(self, read: Agenda) -> None:
        self._offer(read.staff)
        late = sum(row.late for row in read.tasks)
        note = f"{late}{NBSP}en retard" if late else ""
        self._fill(self.tasks, _TASKS, read.tasks, self._task, len(read.tasks), note=note)
        self.asleep.fill_with(read.asleep[:_MOST], self._task)
        self.asleep.setVisible(bool(read.asleep))
        self._fill(self.steps, _STEPS, read.steps, self._step, len(read.steps))
        found = read.reminders
        self._fill(self.reminders, _REMINDERS, found.rows, self._reminder, found.count)

    def _fill(
        self,
        card: LinesCard,
        title: str,
        rows: Sequence[T],
        make: Callable[[T], QWidget],
        count: int,
        *,
        note: str = "",
    ) -> None:
        told = rows[:_MOST]
        card.fill_with(told, make, note=note)
        first = f", les {len(told)} plus anciennes" if count > len(told) else ""
        card.set_title(f"{title} ({count}){first}" if count else title)

    def _offer(self, staff: tuple[StaffMember, ...]) -> None:
        if staff == self._staff:
            return
        self._staff = staff
        chosen = self.who.currentData()
        self.who.blockSignals(True)
        while self.who.count() > 2:
            self.who.removeItem(2)
        for member in staff:
            if member.id != self._context.desk.author.id:
                self.who.addItem(member.name, member.id)
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        self.who.blockSignals(False)

    def _task(self, row: TaskRow) -> FollowUpLine:
        task = row.task
        deeds = TaskDeeds(
            snooze=lambda days: self._actions.snooze(task, days),
            edit=lambda: self._actions.edit(task),
            remove=lambda: self._actions.remove(task),
        )
        return task_line(
            row,
            self._context.desk.today(),
            deeds=deeds,
            on_done=lambda: self._actions.tick(task.id),
            on_open=self._way_to(task),
            told_who=self._told_who,
        )

    def _way_to(self, task: Task) -> Callable[[], None] | None:
        project_id, idea_id = task.project_id, task.idea_id
        if project_id is not None:
            return lambda: self._context.navigate("project", project_id)
        if idea_id is not None:
            return lambda: self._context.navigate("idea", idea_id)
        return None

    def _step(self, row: DueStep) -> FollowUpLine:
        return step_line(
            row,
            self._context.desk.today(),
            on_done=lambda: self._tick_step(row.step.id),
            on_open=lambda: self._context.navigate("project", row.project.id),
        )

    def _reminder(self, row: ReminderRow) -> FollowUpLine:
        lead = row.leads_to
        return reminder_line(
            row,
            self._context.desk.today(),
            on_snooze=lambda days: self._actions.snooze_reminder(row, days),
            told_who=self._told_who,
            on_open=None if lead is None else lambda: self._context.navigate(lead.kind, lead.key),
        )

    def _tick_step(self, step_id: int) -> None:
        context = self._context

        def done(_none: None) -> None:
            context.changes.announce("projects")
            context.notice(f"Étape faite. {UNDO}")

        context.background.run(lambda: plan.tick_step(context.desk, step_id), done=done, owner=self)

    def _export(self) -> None:
        self._actions.export(self.who.currentData() or self._context.desk.author.id)
