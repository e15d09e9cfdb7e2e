"""The forms that date a step which needs nothing else: a start, a file taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.forms.ui_project_start import Ui_ProjectStart
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


class StartDialog(ProjectForm):
    """Emits the day (``date``) on which the project starts."""

    def __init__(self, title: str, *, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectStart()
        self.ui.setupUi(self)
        self.ui.project_label.setText(title)
        self.ui.day_edit.set_day(day)
        self.prepare(self.ui, (("démarrage", self.ui.day_edit),))

    def value(self) -> date:
        """Return the day; :class:`DomainError` when it cannot be read."""
        return require_day(self.ui.day_edit)


class ResumeDialog(StartDialog):
    """Emits the day (``date``) on which a postponed project is taken up again."""

    def __init__(self, title: str, *, day: date, parent: QWidget | None = None) -> None:
        super().__init__(title, day=day, parent=parent)
        self.setWindowTitle("Reprise du montage")
        self.ui.day_label.setText("&Date de reprise")
        self.ui.day_edit.setAccessibleName("Date de reprise")
        self.ui.save_button.setText("&Reprendre le montage")
