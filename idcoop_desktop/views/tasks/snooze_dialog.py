"""Until when something is put off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.follow_up import require_wake_day
from idcoop_desktop.views.forms.ui_task_snooze import Ui_TaskSnooze
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


class SnoozeDialog(ProjectForm):
    """Emits a day to come (``date``); ``what`` is what will come back then."""

    def __init__(
        self, what: str, *, proposed: date, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.ui = Ui_TaskSnooze()
        self.ui.setupUi(self)
        self.ui.what_label.setText(what)
        self.ui.day_edit.set_day(proposed)
        self.prepare(self.ui, (("date", self.ui.day_edit),))
        self.ui.day_edit.selectAll()

    def value(self) -> date:
        """Return the day; :class:`DomainError` unless it is to come."""
        return require_wake_day(require_day(self.ui.day_edit), self._today)
