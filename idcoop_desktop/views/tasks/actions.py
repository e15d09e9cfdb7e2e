"""What is done with tasks and reminders, from any page: a form if needed, a write, a word."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import NBSP, format_date, plural, quoted
from idcoop_desktop.services import calendars, people, reminders, tasks
from idcoop_desktop.views import messages
from idcoop_desktop.views.exports.target_file import TargetWords, choose_target
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.tasks.rules_dialog import RulesDialog
from idcoop_desktop.views.tasks.snooze_dialog import SnoozeDialog
from idcoop_desktop.views.tasks.task_dialog import EditTaskDialog
from idcoop_desktop.views.tasks.task_menu import NEXT_WEEK
from idcoop_desktop.views.today.task_dialog import TaskDialog, TaskRequest
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog, QWidget

    from idcoop_desktop.domain.follow_up import Task
    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.domain.reminders import ReminderRule
    from idcoop_desktop.services.calendars import CalendarCount
    from idcoop_desktop.services.reminders import ReminderRow
    from idcoop_desktop.views.context import PageContext

CALENDAR = TargetWords(
    title="Exporter vers un agenda", name="agenda", suffix="ics", kind="Agenda iCalendar"
)


class TaskActions:
    """Acts for the colleague at the desk; ``host`` is the widget that forms stand over."""

    def __init__(self, context: PageContext, host: QWidget) -> None:
        self._context, self._host = context, host

    def add(self, *, project_id: int | None = None) -> None:
        """Open the form of a new task, about a project if one is given."""
        desk = self._context.desk

        def write(request: TaskRequest) -> int:
            return tasks.add_task(
                desk,
                title=request.title,
                due_on=request.due_on,
                assignee_id=request.assignee_id,
                project_id=project_id,
            )

        def show(staff: tuple[StaffMember, ...]) -> None:
            dialog = TaskDialog(
                staff=staff, author=desk.author, today=desk.today(), parent=self._host
            )
            run_form(
                dialog, self._context.background, write, lambda _id: self._say("Tâche ajoutée.")
            )

        self._with_staff(show)

    def tick(self, task_id: int, *, done: bool = True) -> None:
        """Tick a task, or untick it."""
        desk = self._context.desk
        self._write(
            lambda: tasks.finish_task(desk, task_id, done=done),
            "Tâche faite." if done else "Tâche à refaire.",
        )

    def edit(self, task: Task) -> None:
        """Open the form of a task."""
        desk = self._context.desk

        def write(request: TaskRequest) -> None:
            tasks.edit_task(
                desk,
                task.id,
                title=request.title,
                due_on=request.due_on,
                assignee_id=request.assignee_id,
            )

        def show(staff: tuple[StaffMember, ...]) -> None:
            dialog = EditTaskDialog(task, staff=staff, author=desk.author, parent=self._host)
            run_form(
                dialog, self._context.background, write, lambda _none: self._say("Tâche modifiée.")
            )

        self._with_staff(show)

    def snooze(self, task: Task, days: int | None) -> None:
        """Put a task off by some days, or until a day that is asked for."""
        desk = self._context.desk
        self._put_off(task.title, days, lambda until: tasks.snooze_task(desk, task.id, until))

    def snooze_reminder(self, row: ReminderRow, days: int | None) -> None:
        """Put a reminder off by some days, or until a day that is asked for."""
        desk = self._context.desk
        self._put_off(
            row.title, days, lambda until: reminders.snooze_reminder(desk, row.reminder, until)
        )

    def remove(self, task: Task) -> None:
        """Ask, then take a task out."""
        desk = self._context.desk
        messages.ask(
            self._host,
            title="Retirer une tâche",
            text=f"Retirer la tâche {quoted(task.title)}{NBSP}?",
            yes="&Retirer",
            on_yes=lambda: self._write(lambda: tasks.remove_task(desk, task.id), "Tâche retirée."),
        )

    def change_rules(self) -> None:
        """Open the form of the reminders' rules."""
        desk = self._context.desk

        def save(wanted: tuple[ReminderRule, ...]) -> bool:
            return reminders.save_reminder_rules(desk, wanted)

        def saved(differs: bool) -> None:
            if differs:
                self._context.changes.announce("settings", "tasks")
                self._context.notice(f"Relances enregistrées. {UNDO}")
            else:
                # Nothing was written: Ctrl+Z would take back an older action.
                self._context.notice("Relances inchangées.")

        def show(rules: tuple[ReminderRule, ...]) -> None:
            run_form(RulesDialog(rules, parent=self._host), self._context.background, save, saved)

        self._context.background.run(
            lambda: reminders.reminder_rules(desk), done=show, owner=self._host
        )

    def export(self, staff_id: int) -> QFileDialog:
        """Ask where, then write the calendar of a colleague."""
        desk = self._context.desk
        return self.export_with(lambda path: calendars.export_tasks(desk, staff_id, path))

    def export_with(self, write: Callable[[Path], CalendarCount]) -> QFileDialog:
        """Ask where, then write a calendar file and say how much it holds."""

        def chosen(path: Path) -> None:
            self._context.background.run(
                lambda: write(path),
                done=lambda made: self._context.notice(
                    f"Agenda écrit{NBSP}: {plural(made.entries, 'date')}. Ouvrez-le avec votre "
                    "agenda\u00a0; un nouvel export met les mêmes dates à jour."
                ),
                owner=self._host,
                lane="files",
            )

        return choose_target(
            self._host, CALENDAR, self._context.desk.today(), chosen=chosen, left=lambda: None
        )

    def _put_off(self, what: str, days: int | None, write: Callable[[date], object]) -> None:
        today = self._context.desk.today()
        if days is not None:
            until = today + timedelta(days=days)
            self._write(lambda: write(until), _until(until))
            return
        dialog = SnoozeDialog(
            what, proposed=today + timedelta(days=NEXT_WEEK), today=today, parent=self._host
        )

        def put_off(until: date) -> date:
            write(until)
            return until

        run_form(dialog, self._context.background, put_off, lambda until: self._say(_until(until)))

    def _with_staff(self, show: Callable[[tuple[StaffMember, ...]], object]) -> None:
        desk = self._context.desk
        self._context.background.run(lambda: people.list_staff(desk), done=show, owner=self._host)

    def _write(self, work: Callable[[], object], text: str) -> None:
        self._context.background.run(work, done=lambda _none: self._say(text), owner=self._host)

    def _say(self, text: str) -> None:
        self._context.changes.announce("tasks")
        self._context.notice(f"{text} {UNDO}")


def _until(day: date) -> str:
    return f"Reporté au {format_date(day)}."
