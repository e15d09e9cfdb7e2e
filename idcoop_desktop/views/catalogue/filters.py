"""The filters of the catalogue: season, kind, cost, place needed, whose ideas."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.catalogue import Need
from idcoop_desktop.domain.catalogue_list import CatalogueQuery, Place, Season
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.money import format_cents

if TYPE_CHECKING:
    from enum import StrEnum

    from PySide6.QtWidgets import QComboBox

    from idcoop_desktop.views.forms.ui_catalogue_page import Ui_CataloguePage

C = TypeVar("C", bound="StrEnum")

_COSTS = (10_000, 20_000, 40_000)


class Filters(QObject):
    """Emits :attr:`changed` when the person asks for something else."""

    changed = Signal()

    def __init__(self, ui: Ui_CataloguePage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        _fill(ui.place, [(place.label, place) for place in Place])
        _fill(ui.season, [("Toutes les saisons", None), *((one.label, one) for one in Season)])
        _fill(ui.kind, [("Toutes les sortes", None), *((one.label, one) for one in ProjectKind)])
        _fill(ui.cost, [("Tous les coûts", None), *((_at_most(cents), cents) for cents in _COSTS)])
        _fill(
            ui.need,
            [("Partout", None), *((f"Avec {one.label}", one) for one in Need)],
        )
        for combo in self._combos:
            combo.currentIndexChanged.connect(self._follow)
        ui.clear_button.clicked.connect(self.clear)
        ui.clear_button.hide()

    @property
    def narrowing(self) -> bool:
        """Whether anything but words narrows the list."""
        return any(combo.currentIndex() for combo in self._combos)

    def query(self, text: str) -> CatalogueQuery:
        """Return what is asked for, with some words."""
        ui = self._ui
        return CatalogueQuery(
            text=text,
            season=_chosen(ui.season, Season),
            kind=_chosen(ui.kind, ProjectKind),
            most_cents=ui.cost.currentData(),
            need=_chosen(ui.need, Need),
            place=Place(ui.place.currentData()),
        )

    def clear(self) -> None:
        """Ask for everything again."""
        for combo in self._combos:
            combo.blockSignals(True)
            combo.setCurrentIndex(0)
            combo.blockSignals(False)
        self._follow()

    @property
    def _combos(self) -> tuple[QComboBox, ...]:
        ui = self._ui
        return ui.place, ui.season, ui.kind, ui.cost, ui.need

    def _follow(self) -> None:
        self._ui.clear_button.setVisible(self.narrowing)
        self.changed.emit()


def _fill(combo: QComboBox, choices: list[tuple[str, object]]) -> None:
    for text, value in choices:
        combo.addItem(text, value)


def _chosen(combo: QComboBox, kind: type[C]) -> C | None:
    # Qt hands a plain text back.
    found = combo.currentData()
    return None if found is None else kind(found)


def _at_most(cents: int) -> str:
    return f"Jusqu’à {format_cents(cents, decimals=False)}"
