"""The form that inscribes a coopérateur as a bearer, chosen while typing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import BearerRole
from idcoop_desktop.views.forms.ui_project_bearer import Ui_ProjectBearer
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.background import Background

    Finder = Callable[[str], Sequence[tuple[int, str]]]
    Creator = Callable[[QWidget, Callable[[int, str], object]], None]


@dataclass(frozen=True, slots=True)
class BearerValues:
    """Who carries the project, and as what."""

    cooperator_id: int
    role: BearerRole


class BearerDialog(ProjectForm):
    """Emits :class:`BearerValues`.

    ``create(parent, created)`` opens the form of a new coopérateur and calls
    ``created(id, label)`` once stored.
    """

    def __init__(
        self,
        *,
        find_people: Finder,
        background: Background,
        role: BearerRole,
        create: Creator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectBearer()
        self.ui.setupUi(self)
        self.person = Picker(find_people, background=background)
        self.person.setAccessibleName("Nom du coopérateur")
        self.person.setPlaceholderText("Tapez quelques lettres du nom")
        self.ui.person_slot.addWidget(self.person)
        self.ui.person_label.setBuddy(self.person)
        self.setTabOrder(self.person, self.ui.new_button)
        for known in BearerRole:
            self.ui.role_combo.addItem(known.label, known)
        self.ui.role_combo.setCurrentIndex(tuple(BearerRole).index(role))
        self._create = create
        dress(self.ui.new_button, icon_name="user-plus")
        self.ui.new_button.setAutoDefault(True)
        self.ui.new_button.clicked.connect(lambda: self._create(self, self._take))
        self.prepare(self.ui, (("porte", self.person), ("coopérateur", self.person)))

    def value(self) -> BearerValues:
        """Return the choice; :class:`DomainError` when nobody is chosen."""
        if self.person.key is None:
            raise DomainError("Choisissez un coopérateur dans la liste qui s’ouvre en tapant.")
        return BearerValues(self.person.key, BearerRole(self.ui.role_combo.currentData()))

    def _take(self, person_id: int, label: str) -> None:
        self.person.set_choice(person_id, label)
        self.ui.save_button.setFocus()
