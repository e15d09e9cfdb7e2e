"""The fields that narrow the list of people; each change shows at once in the list below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QWidget

from idcoop_desktop.domain.people_filter import PeopleFilter, Standing
from idcoop_desktop.services import people_list, residences
from idcoop_desktop.views.cooperators.filter_words import CARRIES, CONTACTED, MAILINGS
from idcoop_desktop.views.cooperators.words import capitalised
from idcoop_desktop.views.forms.ui_people_filters import Ui_PeopleFilters
from idcoop_desktop.views.ideas.actions import pairs
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.views.context import PageContext

_EVERYBODY = "Tout le monde"
_MOST_YEARS = 99
# As a team thinks of people: those who live there before those who left or are not known well.
_STANDINGS = (
    Standing.TENANT,
    Standing.BUYER,
    Standing.EMPLOYEE,
    Standing.FORMER,
    Standing.UNSAID,
)


class FilterPanel(QFrame):
    """Emits :attr:`changed` with a :class:`PeopleFilter`, :attr:`place_named` with a residence."""

    changed = Signal(object)
    place_named = Signal(object, str)
    """The identity and the name of a residence that was chosen, before the change itself."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk, background = context.desk, context.background
        self.ui = Ui_PeopleFilters()
        self.ui.setupUi(self)
        self._filter = PeopleFilter()
        self.standings = {standing: self._standing(standing) for standing in _STANDINGS}
        self.ui.standing_place.addStretch(1)
        self.residence = Picker(
            lambda text: pairs(residences.find_residences(desk, text)),
            background=background,
            icon_name="building-2",
        )
        self.commune = Picker(
            lambda text: tuple(enumerate(people_list.find_communes(desk, text))),
            background=background,
            icon_name="map-pin",
        )
        for picker, name, label, place in (
            (self.residence, "Résidence", self.ui.residence_label, self.ui.residence_place),
            (self.commune, "Commune", self.ui.commune_label, self.ui.commune_place),
        ):
            picker.setAccessibleName(name)
            picker.setPlaceholderText("Ajouter…")
            label.setBuddy(picker)
            place.addWidget(picker)
        self.residence.chosen.connect(self._add_residence)
        self.commune.chosen.connect(self._add_commune)
        for years in (self.ui.least_years, self.ui.most_years):
            years.setValidator(QIntValidator(0, _MOST_YEARS, years))
            years.textEdited.connect(self._tell)
        self._choices: tuple[tuple[QComboBox, Mapping[bool, str]], ...] = (
            (self.ui.project, CARRIES),
            (self.ui.contact, CONTACTED),
            (self.ui.mailing, MAILINGS),
        )
        for combo, words in self._choices:
            combo.addItem(_EVERYBODY, None)
            for value, text in words.items():
                combo.addItem(text, value)
            combo.activated.connect(self._tell)
        QWidget.setTabOrder(self.residence, self.commune)
        QWidget.setTabOrder(self.commune, self.ui.least_years)

    def show_filter(self, wanted: PeopleFilter) -> None:
        """Show a filter chosen elsewhere; nothing is told."""
        self._filter = wanted
        for standing, box in self.standings.items():
            box.setChecked(standing in wanted.standings)
        _show_years(self.ui.least_years, wanted.least_years)
        _show_years(self.ui.most_years, wanted.most_years)
        values = (wanted.bears_project, wanted.contacted, wanted.takes_mailings)
        for (combo, _words), value in zip(self._choices, values, strict=True):
            combo.setCurrentIndex(combo.findData(value))

    def _standing(self, standing: Standing) -> QCheckBox:
        box = QCheckBox(capitalised(standing.label))
        box.clicked.connect(self._tell)
        self.ui.standing_place.addWidget(box)
        return box

    def _add_residence(self, key: int | None) -> None:
        if key is not None and key not in self._filter.residence_ids:
            self.place_named.emit(key, self.residence.text())
            ids = (*self._filter.residence_ids, key)
            self._change(replace(self._filter, residence_ids=ids))
        self._empty(self.residence, key)

    def _add_commune(self, place: int | None) -> None:
        name = self.commune.text()
        if place is not None and name not in self._filter.communes:
            self._change(replace(self._filter, communes=(*self._filter.communes, name)))
        self._empty(self.commune, place)

    def _empty(self, picker: Picker, chosen: int | None) -> None:
        if chosen is not None:
            # The list of suggestions writes the choice in the field once more after this.
            QTimer.singleShot(0, picker, lambda: picker.set_choice(None))

    def _tell(self) -> None:
        project, contact, mailing = (combo.currentData() for combo, _words in self._choices)
        self._change(
            replace(
                self._filter,
                standings=tuple(one for one, box in self.standings.items() if box.isChecked()),
                least_years=_years(self.ui.least_years),
                most_years=_years(self.ui.most_years),
                bears_project=project,
                contacted=contact,
                takes_mailings=mailing,
            )
        )

    def _change(self, wanted: PeopleFilter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self.changed.emit(wanted)


def _years(field: QLineEdit) -> int | None:
    return int(field.text()) if field.hasAcceptableInput() else None


def _show_years(field: QLineEdit, years: int | None) -> None:
    if _years(field) != years:
        field.setText("" if years is None else str(years))
