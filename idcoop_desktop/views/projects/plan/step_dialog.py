"""The form of a step: what, by whom, and when: counted from the target day or on its own day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.plan import StepDraft, checked_step, day_of
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.forms.ui_plan_step import Ui_PlanStep
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_day
from idcoop_desktop.views.wording import full_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

_FROM_TARGET, _ON_A_DAY, _NO_DAY = range(3)
_WHEN = ("Compté depuis la date visée", "À une date précise", "Sans date pour l’instant")
_WEEK = 7


class StepDialog(ProjectForm):
    """Emits a :class:`StepDraft`; ``known`` fills the form with a step to change."""

    def __init__(
        self,
        known: StepDraft | None = None,
        *,
        target_on: date | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._target_on = target_on
        self.ui = Ui_PlanStep()
        self.ui.setupUi(self)
        ui = self.ui
        for carrier in reversed(Carrier):
            ui.carrier_combo.addItem(carrier.label, carrier)
        ui.when_combo.addItems(_WHEN)
        ui.unit_combo.addItem("jours", 1)
        ui.unit_combo.addItem("semaines", _WEEK)
        ui.side_combo.addItem("avant la date visée", -1)
        ui.side_combo.addItem("après la date visée", 1)
        self._fill(known or StepDraft(title="", offset_days=-_WEEK))
        self.setWindowTitle("Ajouter une étape" if known is None else "Modifier l’étape")
        for combo in (ui.when_combo, ui.unit_combo, ui.side_combo):
            combo.currentIndexChanged.connect(self._show_when)
        ui.count_spin.valueChanged.connect(self._show_when)
        self._show_when()
        self.prepare(
            ui,
            (
                ("à cette étape", ui.title_edit),
                ("indiquez une date", ui.day_edit),
                ("jours au plus", ui.count_spin),
            ),
        )

    def value(self) -> StepDraft:
        """Return what was typed; :class:`DomainError` for what is missing or unreadable."""
        ui = self.ui
        when = ui.when_combo.currentIndex()
        draft = StepDraft(
            title=ui.title_edit.text(),
            carried_by=Carrier(ui.carrier_combo.currentData()),
            offset_days=self._offset() if when == _FROM_TARGET else None,
            note=ui.note_edit.toPlainText(),
        )
        kept = checked_step(draft)
        if when != _ON_A_DAY:
            return kept
        return StepDraft(
            title=kept.title,
            carried_by=kept.carried_by,
            due_on=require_day(ui.day_edit),
            note=kept.note,
        )

    def _offset(self) -> int:
        ui = self.ui
        return int(
            ui.count_spin.value() * ui.unit_combo.currentData() * ui.side_combo.currentData()
        )

    def _fill(self, known: StepDraft) -> None:
        ui = self.ui
        ui.title_edit.setText(known.title)
        ui.carrier_combo.setCurrentIndex(ui.carrier_combo.findData(known.carried_by))
        ui.note_edit.setPlainText(known.note)
        ui.day_edit.set_day(known.due_on if known.offset_days is None else None)
        offset = known.offset_days
        if offset is None:
            ui.when_combo.setCurrentIndex(_NO_DAY if known.due_on is None else _ON_A_DAY)
            offset = -_WEEK
        in_weeks = offset and offset % _WEEK == 0
        ui.unit_combo.setCurrentIndex(1 if in_weeks else 0)
        ui.count_spin.setValue(abs(offset) // _WEEK if in_weeks else abs(offset))
        ui.side_combo.setCurrentIndex(int(offset > 0))

    def _show_when(self) -> None:
        ui = self.ui
        when = ui.when_combo.currentIndex()
        ui.offset_box.setVisible(when == _FROM_TARGET)
        ui.day_box.setVisible(when == _ON_A_DAY)
        ui.hint_label.setText(self._hint(when))
        if self.isVisible():
            self.fit()

    def _hint(self, when: int) -> str:
        if when == _ON_A_DAY:
            return "Cette date ne bougera pas quand la date visée change."
        if when == _NO_DAY:
            return "L’étape restera en fin de plan, sans rappel."
        day = day_of(self._offset(), self._target_on)
        if day is None:
            return "La date sera calculée dès que la date visée du projet sera connue."
        return f"Soit le {full_day(day)}{NBSP}; elle suivra la date visée si celle-ci change."
