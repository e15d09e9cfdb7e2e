"""Changing a task: what, for when, and who does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.today.task_dialog import TaskDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.follow_up import Task
    from idcoop_desktop.domain.people import StaffMember


class EditTaskDialog(TaskDialog):
    """The form of a new task, filled with one there is."""

    def __init__(
        self,
        task: Task,
        *,
        staff: Sequence[StaffMember],
        author: StaffMember,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(staff=staff, author=author, today=task.comes_on, parent=parent)
        self.setWindowTitle("Modifier la tâche")
        self.ui.save_button.setText("&Enregistrer")
        self.ui.title.setText(task.title)
        self.ui.assignee.setCurrentIndex(self.ui.assignee.findData(task.assignee_id))
        self.forget_typing()
        self.ui.title.selectAll()
