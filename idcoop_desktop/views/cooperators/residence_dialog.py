"""The form of a residence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.people import Residence
from idcoop_desktop.views.forms.ui_residence_form import Ui_ResidenceForm
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import StaffMember


class ResidenceDialog(FormDialog):
    """Submits a :class:`Residence` (identifier 0 for a new one, of which a name may be known)."""

    def __init__(
        self,
        residence: Residence | None,
        *,
        staff: Sequence[StaffMember],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._residence = residence or Residence(id=0, name="", commune="")
        self.ui = Ui_ResidenceForm()
        self.ui.setupUi(self)
        self.setWindowTitle("Modifier la résidence" if self._residence.id else "Nouvelle résidence")
        self.ui.referent.addItem("Personne pour l’instant", None)
        for member in staff:
            self.ui.referent.addItem(member.name, member.id)
        self._fill()
        self.wire(self.ui)
        self.ui.name.setFocus()

    def draft(self) -> object:
        ui = self.ui
        return (
            ui.name.text(),
            ui.commune.text(),
            ui.postal_code.text(),
            ui.address.text(),
            ui.common_rooms.text(),
            ui.dwellings.value(),
            ui.delivered.text(),
            ui.referent.currentIndex(),
        )

    def answer(self) -> Residence | None:
        ui = self.ui
        if not ui.name.text().strip():
            self.refuse("Indiquez le nom de la résidence.", ui.name)
            return None
        if not ui.commune.text().strip():
            self.refuse("Indiquez la commune.", ui.commune)
            return None
        if ui.delivered.problem:
            self.refuse(ui.delivered.problem, ui.delivered)
            return None
        return replace(
            self._residence,
            name=ui.name.text(),
            commune=ui.commune.text(),
            postal_code=ui.postal_code.text(),
            address=ui.address.text(),
            common_rooms=ui.common_rooms.text(),
            dwellings=ui.dwellings.value(),
            delivered_on=ui.delivered.day,
            referent_id=ui.referent.currentData(),
        )

    def _fill(self) -> None:
        ui, known = self.ui, self._residence
        ui.name.setText(known.name)
        ui.commune.setText(known.commune)
        ui.postal_code.setText(known.postal_code)
        ui.address.setText(known.address)
        ui.common_rooms.setText(known.common_rooms)
        ui.dwellings.setValue(known.dwellings)
        ui.delivered.set_day(known.delivered_on)
        ui.referent.setCurrentIndex(max(ui.referent.findData(known.referent_id), 0))
