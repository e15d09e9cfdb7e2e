"""Above the list: what narrows it, as words to take away one by one, how many are left, views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from idcoop_desktop.domain.people_filter import PeopleFilter
from idcoop_desktop.domain.text import figure, plural
from idcoop_desktop.views.cooperators.filter_words import said
from idcoop_desktop.views.cooperators.views_button import ViewsButton
from idcoop_desktop.views.widgets.buttons import as_button_text, button
from idcoop_desktop.views.widgets.flow_layout import FlowLayout
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Mapping


class FilterBar(QWidget):
    """Emits :attr:`changed` with the filter left; :attr:`unfolded` to show or hide the fields."""

    changed = Signal(object)
    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold_button = button("Filtrer", icon_name="filter")
        self.fold_button.setCheckable(True)
        self.fold_button.setToolTip("Choisir par statut, résidence, commune, ancienneté…")
        self.fold_button.toggled.connect(self.unfolded)
        self.views = ViewsButton()
        self.count = label("", "muted", wrap=False)
        self.chips: list[QPushButton] = []
        self._flow = FlowLayout(gap=6)
        # Chips are a little lower than the buttons beside them.
        self._flow.setContentsMargins(0, 2, 0, 2)
        shelf = QWidget()
        shelf.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        shelf.setSizePolicy(policy)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self.fold_button, 0, top)
        line.addWidget(shelf, 1)
        self.count.setMinimumHeight(self.fold_button.sizeHint().height())
        line.addWidget(self.count, 0, top)
        line.addWidget(self.views, 0, top)

    def show_filter(self, wanted: PeopleFilter, residences: Mapping[int, str]) -> None:
        """Show a chip for each criterion."""
        for chip in self.chips:
            chip.hide()
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = [self._chip(one.words, one.without) for one in said(wanted, residences)]
        if len(self.chips) > 1:
            everything = button("Tout effacer", kind="link")
            everything.clicked.connect(lambda: self._drop(PeopleFilter()))
            self.chips.append(everything)
        for chip in self.chips:
            self._flow.addWidget(chip)
        self.updateGeometry()

    def show_count(self, count: int, *, whole: bool, selected: int) -> None:
        """Say how many people there are, and how many are selected when there are several."""
        people = plural(count, "coopérateur")
        if not whole:
            people = f"Plus de {people}…"
        if selected > 1:
            people = f"{figure(selected)} sélectionnés sur {people}"
        self.count.setText(people)

    def _chip(self, words: str, without: PeopleFilter) -> QPushButton:
        made = button(as_button_text(words), icon_name="x", kind="chip")
        # The cross comes after the words.
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.setAccessibleName(f"Retirer le filtre {words}")
        made.setToolTip("Retirer ce filtre")
        made.clicked.connect(lambda: self._drop(without))
        return made

    def _drop(self, left: PeopleFilter) -> None:
        # The chip that was pressed goes away: the keyboard must not be left nowhere.
        self.fold_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(left)
