"""A new task, from the start page or from the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import people, tasks
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.today.task_dialog import TaskDialog, TaskRequest
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.views.context import PageContext


def open_task_dialog(context: PageContext, parent: QWidget) -> None:
    """Open the form of a task; the colleague at the desk does it unless changed."""
    desk = context.desk

    def add(request: TaskRequest) -> int:
        return tasks.add_task(
            desk,
            title=request.title,
            due_on=request.due_on,
            assignee_id=request.assignee_id,
        )

    def added(_task_id: int) -> None:
        context.changes.announce("tasks")
        context.notice(f"Tâche ajoutée. {UNDO}")

    def show_form(staff: tuple[StaffMember, ...]) -> None:
        dialog = TaskDialog(staff=staff, author=desk.author, today=desk.today(), parent=parent)
        run_form(dialog, context.background, add, added)

    context.background.run(lambda: people.list_staff(desk), done=show_form, owner=parent)
