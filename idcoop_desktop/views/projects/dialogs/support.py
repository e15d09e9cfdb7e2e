"""The form of what is given to a project: a new line, or changes to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.projects import Carrier, SupportKind
from idcoop_desktop.domain.support import SupportDraft, checked_support
from idcoop_desktop.views.forms.ui_project_support import Ui_ProjectSupport
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import optional_day

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SupportDialog(ProjectForm):
    """Emits a :class:`SupportDraft`; ``known`` fills the form with a line to correct."""

    def __init__(self, known: SupportDraft | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectSupport()
        self.ui.setupUi(self)
        for kind in SupportKind:
            self.ui.kind_combo.addItem(kind.label, kind)
        for carrier in Carrier:
            self.ui.carrier_combo.addItem(carrier.label, carrier)
        if known is not None:
            self._fill(known)
        self.setWindowTitle("Ajouter une aide" if known is None else "Modifier l’aide")
        self.prepare(
            self.ui,
            (
                ("apporté", self.ui.label_edit),
                ("se termine", self.ui.until_edit),
                ("date de fin", self.ui.until_edit),
                ("date de début", self.ui.from_edit),
            ),
        )
        (self.ui.kind_combo if known is None else self.ui.label_edit).setFocus()

    def value(self) -> SupportDraft:
        """Return what was typed; :class:`DomainError` for what is missing or unreadable."""
        ui = self.ui
        return checked_support(
            SupportDraft(
                kind=SupportKind(ui.kind_combo.currentData()),
                label=ui.label_edit.text(),
                carried_by=Carrier(ui.carrier_combo.currentData()),
                from_on=optional_day(ui.from_edit, "La date de début"),
                until_on=optional_day(ui.until_edit, "La date de fin"),
            )
        )

    def _fill(self, known: SupportDraft) -> None:
        ui = self.ui
        ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(known.kind))
        ui.label_edit.setText(known.label)
        ui.carrier_combo.setCurrentIndex(ui.carrier_combo.findData(known.carried_by))
        ui.from_edit.set_day(known.from_on)
        ui.until_edit.set_day(known.until_on)
