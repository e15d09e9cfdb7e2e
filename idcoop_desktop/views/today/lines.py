"""The lines of the start page: each leads to its record in one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services.plan import DueStep
from idcoop_desktop.services.reminders import ReminderRow
from idcoop_desktop.views.tasks.lines import FollowUpLine, reminder_line, step_line, task_line
from idcoop_desktop.views.tasks.task_menu import TaskDeeds
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine
from idcoop_desktop.views.wording import age, age_tone, moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from idcoop_desktop.domain.follow_up import Task
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.news import NewsItem
    from idcoop_desktop.services.rows import IdeaRow, ProjectRow
    from idcoop_desktop.services.tasks import TaskRow
    from idcoop_desktop.services.today import Duty
    from idcoop_desktop.views.tasks.actions import TaskActions


class Lines:
    """Makes the lines of a day; ``actions`` is called when somebody acts, not before."""

    def __init__(
        self,
        navigate: Callable[[str, int], None],
        actions: Callable[[], TaskActions],
        tick_step: Callable[[int], object],
    ) -> None:
        self._navigate, self._actions, self._tick_step = navigate, actions, tick_step

    def duty(self, duty: Duty, day: date) -> FollowUpLine:
        """Return the line of a task, of a step or of a reminder."""
        if isinstance(duty, ReminderRow):
            lead = duty.leads_to
            return reminder_line(
                duty,
                day,
                on_snooze=lambda days: self._actions().snooze_reminder(duty, days),
                on_open=None if lead is None else self._to(lead.kind, lead.key),
            )
        if isinstance(duty, DueStep):
            return step_line(
                duty,
                day,
                on_done=lambda: self._tick_step(duty.step.id),
                on_open=self._to("project", duty.project.id),
                pictured=False,
            )
        return self._task(duty, day)

    def _task(self, row: TaskRow, day: date) -> FollowUpLine:
        task = row.task
        deeds = TaskDeeds(
            snooze=lambda days: self._actions().snooze(task, days),
            edit=lambda: self._actions().edit(task),
            remove=lambda: self._actions().remove(task),
        )
        return task_line(
            row,
            day,
            deeds=deeds,
            on_done=lambda: self._actions().tick(task.id),
            on_open=self._about(task),
        )

    def _about(self, task: Task) -> Callable[[], object]:
        if task.project_id is not None:
            return self._to("project", task.project_id)
        if task.idea_id is not None:
            return self._to("idea", task.idea_id)
        return lambda: self._actions().edit(task)

    def waiting(self, row: ProjectRow) -> LinkLine:
        """Return the line of a project that waits for a decision."""
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
            on_click=self._to("project", project.id),
        )

    def idea(self, row: IdeaRow) -> LinkLine:
        """Return the line of an idea to follow."""
        unknown = "proposée par la coopérative" if row.idea.is_proposed else "on ne sait pas de qui"
        voice = f"dite par {row.said_by}" if row.said_by else unknown
        return LinkLine(
            LineText(
                title=row.idea.sentence,
                detail=f"{row.residence} · {voice}",
                chip=age(row.age_days),
                tone=age_tone(row.age_days),
                icon_name="lightbulb",
            ),
            on_click=self._to("idea", row.idea.id),
        )

    def silent(self, place: Residence) -> LinkLine:
        """Return the line of a silent residence."""
        return LinkLine(
            LineText(title=place.label, icon_name="building-2"),
            on_click=self._to("residence", place.id),
        )

    def news(self, item: NewsItem, day: date) -> LinkLine:
        """Return the line of an action; one that is about no record leads nowhere."""
        when = moment(item.at, day)
        detail = f"{when} · {item.author}" if item.author else when
        lead = item.leads_to
        line = LinkLine(
            LineText(title=item.label, detail=detail),
            on_click=(lambda: None) if lead is None else self._to(*lead),
        )
        if lead is None:
            line.setEnabled(False)
            line.unsetCursor()
        return line

    def _to(self, kind: str, key: int) -> Callable[[], None]:
        return lambda: self._navigate(kind, key)
