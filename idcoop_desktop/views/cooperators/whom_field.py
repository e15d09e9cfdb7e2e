"""With whom a contact was had, chosen among those the record names or somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.contacts import NOBODY, Whom
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.forms.ui_person_contact import Ui_PersonContact


class Asks(StrEnum):
    """What a choice still asks for."""

    NOTHING = "nothing"
    GROUP = "group"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class WhomOption:
    """A line of the list: somebody known, or a way to name somebody else."""

    label: str
    whom: Whom = NOBODY
    asks: Asks = Asks.NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class WhomChoices:
    """What the list proposes, the first of it at first, and how other people are found."""

    options: Sequence[WhomOption]
    find_people: Callable[[str], Sequence[tuple[int, str]]]
    background: Background


class WhomField:
    """The list of a contact's form, and the field that the line chosen asks for."""

    def __init__(self, ui: Ui_PersonContact, choices: WhomChoices) -> None:
        self._ui = ui
        self._options = [*choices.options]
        self.person = Picker(choices.find_people, background=choices.background)
        self.person.setAccessibleName("Nom du coopérateur")
        self.person.setPlaceholderText("Tapez quelques lettres du nom")
        ui.whom_place.addWidget(self.person)
        ui.whom.addItems([option.label for option in self._options])
        ui.whom.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def whom(self) -> Whom:
        """With whom; :class:`DomainError` while a name is missing."""
        option = self._option
        if option.asks is Asks.GROUP:
            return Whom(group=_required(self._ui.group.text()))
        if option.asks is Asks.PERSON:
            if self.person.key is None:
                raise DomainError("Choisissez la personne dans la liste qui s’ouvre en tapant.")
            return Whom(person_ids=(self.person.key,))
        return option.whom

    @property
    def open_field(self) -> QWidget:
        """The field where a name is still to be given."""
        fields = {Asks.GROUP: self._ui.group, Asks.PERSON: self.person}
        return fields.get(self._option.asks, self._ui.whom)

    @property
    def draft(self) -> object:
        """What the fields hold, comparable."""
        ui = self._ui
        return ui.whom.currentIndex(), ui.group.text(), self.person.text()

    def choose(self, whom: Whom, label: str) -> None:
        """Choose somebody; ``label`` names them in the list when it did not yet."""
        for row, option in enumerate(self._options):
            if whom.group and option.asks is Asks.GROUP:
                self._ui.group.setText(whom.group)
                self._ui.whom.setCurrentIndex(row)
                return
            if option.asks is Asks.NOTHING and _same(option.whom, whom):
                self._ui.whom.setCurrentIndex(row)
                return
        self._options.append(WhomOption(label, whom))
        self._ui.whom.addItem(label)
        self._ui.whom.setCurrentIndex(len(self._options) - 1)

    @property
    def _option(self) -> WhomOption:
        return self._options[self._ui.whom.currentIndex()]

    def _follow(self) -> None:
        asks = self._option.asks
        self._ui.group.setVisible(asks is Asks.GROUP)
        self.person.setVisible(asks is Asks.PERSON)


def hide_whom(ui: Ui_PersonContact) -> None:
    """Leave the list out of a form whose heading says with whom the contact was."""
    for part in (ui.whom_label, ui.whom, ui.group):
        part.hide()


def _same(one: Whom, other: Whom) -> bool:
    people = set(one.person_ids) == set(other.person_ids)
    return people and (one.residence_id, one.group) == (other.residence_id, other.group)


def _required(group: str) -> str:
    if not group.strip():
        raise DomainError(
            "Nommez le groupe en quelques mots, par exemple «\u00a0les habitants du hall B\u00a0»."
        )
    return group
