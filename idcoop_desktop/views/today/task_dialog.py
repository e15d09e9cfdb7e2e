"""Adding a task: what, for when, by whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.views.forms.ui_today_task import Ui_TodayTask
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRequest:
    """A task as it was typed."""

    title: str
    due_on: date
    assignee_id: int


class TaskDialog(FormDialog):
    """Submits a :class:`TaskRequest`; today and the colleague at the desk unless changed."""

    def __init__(
        self,
        *,
        staff: Sequence[StaffMember],
        author: StaffMember,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_TodayTask()
        self.ui.setupUi(self)
        for member in staff:
            self.ui.assignee.addItem(member.name, member.id)
        self.ui.assignee.setCurrentIndex(self.ui.assignee.findData(author.id))
        self.ui.due_on.set_day(today)
        self.wire(self.ui)
        self.ui.title.setFocus()

    def draft(self) -> object:
        ui = self.ui
        return ui.title.text(), ui.due_on.text(), ui.assignee.currentIndex()

    def answer(self) -> TaskRequest | None:
        ui = self.ui
        title = tidy_line(ui.title.text())
        if not title:
            self.refuse("Dites en quelques mots ce qu’il y a à faire.", ui.title)
            return None
        if ui.due_on.day is None:
            self.refuse(ui.due_on.problem or "Indiquez pour quel jour.", ui.due_on)
            return None
        return TaskRequest(title=title, due_on=ui.due_on.day, assignee_id=ui.assignee.currentData())
