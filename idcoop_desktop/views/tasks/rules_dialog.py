"""The rules of the reminders: which are wanted, and after how many days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.reminders import ReminderKind, ReminderRule
from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.forms.ui_reminder_rules import Ui_ReminderRules
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget


class RulesDialog(ProjectForm):
    """Emits the rules (a tuple of :class:`ReminderRule`, in their order)."""

    def __init__(self, rules: Iterable[ReminderRule], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_ReminderRules()
        ui.setupUi(self)
        self._rows: dict[ReminderKind, tuple[QCheckBox, QSpinBox]] = {
            ReminderKind.IDEA_ASLEEP: (ui.idea_asleep_box, ui.idea_asleep_days),
            ReminderKind.NOT_STARTED: (ui.not_started_box, ui.not_started_days),
            ReminderKind.REPORT_DUE: (ui.report_due_box, ui.report_due_days),
            ReminderKind.CONSENT_ENDING: (ui.consent_ending_box, ui.consent_ending_days),
            ReminderKind.RECONSIDER: (ui.reconsider_box, ui.reconsider_days),
        }
        for rule in rules:
            box, days = self._rows[rule.kind]
            days.valueChanged.connect(
                lambda count, days=days: days.setSuffix(plural(count, "jour")[len(str(count)) :])
            )
            days.setValue(rule.days)
            box.toggled.connect(days.setEnabled)
            box.setChecked(rule.active)
            days.setEnabled(rule.active)
        self.prepare(ui, (("relance", ui.idea_asleep_box),))

    def value(self) -> tuple[ReminderRule, ...]:
        """Return the rules as they were set."""
        return tuple(
            ReminderRule(kind=kind, active=box.isChecked(), days=days.value())
            for kind, (box, days) in self._rows.items()
        )
