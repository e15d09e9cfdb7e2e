"""The form that notes a newcomer's signature, and who they are once they are a coopérateur."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views.forms.ui_aid_signature import Ui_AidSignature
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import optional_day
from idcoop_desktop.views.widgets.labels import breakable
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.aid_list import AidLine
    from idcoop_desktop.views.background import Background


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureValues:
    """The day the newcomer signed, and their sheet if they have one."""

    signed_on: date | None
    newcomer_id: int | None


class SignatureDialog(ProjectForm):
    """Submits :class:`SignatureValues`; a new signature is proposed for today."""

    def __init__(
        self,
        line: AidLine,
        find_people: Callable[[str], Sequence[tuple[int, str]]],
        *,
        day: date,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AidSignature()
        self.ui.setupUi(self)
        self.newcomer = Picker(find_people, background=background, icon_name="user")
        self.newcomer.setAccessibleName("Fiche du filleul")
        self.ui.newcomer_place.addWidget(self.newcomer)
        self.ui.newcomer_label.setBuddy(self.newcomer)
        self.ui.who_label.setText(breakable(line.newcomer))
        self.ui.signed_edit.set_day(line.aid.signed_on or day)
        if line.aid.newcomer_id is not None:
            self.newcomer.set_choice(line.aid.newcomer_id, line.newcomer)
        self.setTabOrder(self.ui.signed_edit, self.newcomer)
        self.setTabOrder(self.newcomer, self.ui.save_button)
        self.prepare(self.ui, (("signature", self.ui.signed_edit), ("personne", self.newcomer)))

    def value(self) -> SignatureValues:
        """Return what was typed; :class:`DomainError` for what is missing or unreadable."""
        signed_on = optional_day(self.ui.signed_edit, "La date de la signature")
        if self.newcomer.text().strip() and self.newcomer.key is None:
            raise DomainError("Choisissez la personne dans la liste proposée, ou effacez son nom.")
        if signed_on is None and self.newcomer.key is None:
            raise DomainError("Indiquez la date de la signature, par exemple 12/03/2026.")
        return SignatureValues(signed_on=signed_on, newcomer_id=self.newcomer.key)
