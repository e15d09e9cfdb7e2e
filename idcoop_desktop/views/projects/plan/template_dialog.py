"""The form that takes a plan from a template: which, from which day, and which of its steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.plan import PlanTemplate, day_of, missing_steps, offset_words
from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.views.forms.ui_plan_template import Ui_PlanTemplate
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import optional_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.plan import Step, StepTemplate

_CHECKED, _NOT = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_NOTHING = "Toutes les étapes de ce modèle sont déjà dans le plan."


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateChoice:
    """A template, the day its steps are counted from, and the places of those wanted."""

    key: str
    target_on: date | None
    wanted: frozenset[int]


class TemplateDialog(ProjectForm):
    """Emits a :class:`TemplateChoice`; the first of ``templates`` is proposed."""

    def __init__(
        self,
        templates: Sequence[PlanTemplate],
        *,
        steps: Sequence[Step],
        target_on: date | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._templates, self._steps = tuple(templates), tuple(steps)
        self.ui = Ui_PlanTemplate()
        self.ui.setupUi(self)
        for template in self._templates:
            self.ui.template_combo.addItem(template.title, template.key)
        self.ui.day_edit.set_day(target_on)
        self._show_steps()
        self.ui.template_combo.currentIndexChanged.connect(self._show_steps)
        self.ui.day_edit.day_changed.connect(self._show_days)
        self.ui.step_list.currentRowChanged.connect(self._show_note)
        self.prepare(
            self.ui,
            (
                ("étapes", self.ui.step_list),
                ("date", self.ui.day_edit),
                ("modèle", self.ui.template_combo),
            ),
        )
        self.ui.template_combo.setFocus()

    def value(self) -> TemplateChoice:
        """Return what was chosen; :class:`DomainError` when no step is ticked."""
        wanted = frozenset(
            self._place(item) for item in self._items() if item.checkState() is _CHECKED
        )
        if not wanted:
            raise DomainError("Cochez au moins une des étapes proposées, ou choisissez un modèle.")
        return TemplateChoice(
            key=self._template.key,
            target_on=optional_day(self.ui.day_edit, "La date visée"),
            wanted=wanted,
        )

    def draft(self) -> tuple[object, ...]:
        """Return what every field holds, the ticks too."""
        return (*super().draft(), *(item.checkState() for item in self._items()))

    @property
    def _template(self) -> PlanTemplate:
        return self._templates[self.ui.template_combo.currentIndex()]

    def _items(self) -> list[QListWidgetItem]:
        shown = self.ui.step_list
        return [shown.item(row) for row in range(shown.count())]

    def _place(self, item: QListWidgetItem) -> int:
        return int(item.data(Qt.ItemDataRole.UserRole))

    def _show_steps(self) -> None:
        self.ui.step_list.clear()
        missing = missing_steps(self._template, self._steps)
        for place, step in enumerate(self._template.steps):
            if step in missing:
                item = QListWidgetItem()
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(_CHECKED)
                item.setData(Qt.ItemDataRole.UserRole, place)
                self.ui.step_list.addItem(item)
        self._show_days()
        self.ui.step_list.setCurrentRow(0)
        self._show_note(0)

    def _show_days(self) -> None:
        day = self.ui.day_edit.day
        for item in self._items():
            step = self._template.steps[self._place(item)]
            item.setText(_told(step, day))
        self.ui.hint_label.setText(
            f"Date visée{NBSP}: {self._template.day}. Décochez ce qui ne concerne pas ce projet."
            if self._items()
            else _NOTHING
        )

    def _show_note(self, row: int) -> None:
        item = self.ui.step_list.item(row)
        note = self._template.steps[self._place(item)].note if item is not None else ""
        self.ui.note_label.setText(note)
        self.ui.note_label.setVisible(bool(note))
        if self.isVisible():
            self.fit()


def _told(step: StepTemplate, target_on: date | None) -> str:
    day = day_of(step.offset_days, target_on)
    when = offset_words(step.offset_days)
    if day is not None:
        when = f"{format_date(day)}, {when}"
    return f"{step.title}\n{step.carried_by.label} · {when}"
