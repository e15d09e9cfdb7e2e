"""Which document the studio prepares, in which theme, and for whom its file is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.publications import PublicationKind, Variant
from idcoop_desktop.services.making import MAKERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio

OWN_THEME = ""
"""The theme of the coop, as an order names it."""

_HINTS = {
    PublicationKind.FLYER_A5: "Pour les boîtes aux lettres\u00a0: les mêmes textes, en plus court.",
    PublicationKind.POSTER_A3: (
        "Pour les halls, lue de loin\u00a0: l’accroche prend la place du récit."
    ),
    PublicationKind.FACT_SHEET: (
        "Pour la fédération et les autres coopératives\u00a0: de une à quatre pages, sur le web."
    ),
}
_OF_ONE_PROJECT = (
    PublicationKind.FLYER_A4,
    PublicationKind.FLYER_A5,
    PublicationKind.POSTER_A3,
    PublicationKind.SOCIAL_4X5,
    PublicationKind.SOCIAL_1X1,
    PublicationKind.SOCIAL_WIDE,
    PublicationKind.FACT_SHEET,
)
_IMAGE_HINT = (
    "Pour les réseaux sociaux\u00a0: la grande photo, le titre, l’accroche et la résidence."
)
_PRINTER_HINT = (
    "Fonds perdus de 3\u00a0mm et traits de coupe\u00a0: c’est le fichier à envoyer à l’imprimeur."
)


class DocumentChoice(QObject):
    """The lists at the head of the studio; ``changed`` when another document is meant."""

    changed = Signal()

    def __init__(
        self, ui: Ui_ShowcaseStudio, parent: QWidget, *, kind: PublicationKind, theme: str = ""
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._wanted_theme = theme
        for offered in _OF_ONE_PROJECT:
            if offered in MAKERS:
                ui.kind_combo.addItem(offered.label, offered)
        ui.kind_combo.setCurrentIndex(max(ui.kind_combo.findData(kind), 0))
        for variant in Variant:
            ui.variant_combo.addItem(variant.label, variant)
        ui.theme_combo.addItem("Celui de la coopérative", OWN_THEME)
        self._tell()
        for combo in (ui.kind_combo, ui.variant_combo, ui.theme_combo):
            combo.currentIndexChanged.connect(self._on_changed)

    @property
    def kind(self) -> PublicationKind:
        """The document chosen."""
        return PublicationKind(self._ui.kind_combo.currentData())

    @property
    def variant(self) -> Variant:
        """What its file is made for; an image has no choice."""
        chosen = Variant(self._ui.variant_combo.currentData())
        return chosen if chosen in self.kind.variants else self.kind.variants[0]

    @property
    def theme(self) -> str:
        """The theme chosen by name, empty for the coop's own."""
        return str(self._ui.theme_combo.currentData())

    def offer_themes(self, labels: Mapping[str, str], last: str) -> None:
        """Offer themes by name; the one asked for is chosen, or the ``last`` one used."""
        combo = self._ui.theme_combo
        combo.blockSignals(True)
        for name, label in labels.items():
            combo.addItem(label, name)
        wanted = self._wanted_theme or last
        combo.setCurrentIndex(max(combo.findData(wanted), 0))
        combo.blockSignals(False)

    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        kind = self.kind
        for widget in (self._ui.variant_label, self._ui.variant_combo):
            widget.setVisible(len(kind.variants) > 1)
        hints = [_IMAGE_HINT if kind.is_image else _HINTS.get(kind, "")]
        if self.variant is Variant.PRINTER:
            hints.append(_PRINTER_HINT)
        hint = " ".join(filter(None, hints))
        self._ui.kind_hint.setText(hint)
        self._ui.kind_hint.setVisible(bool(hint))
        words = "Exporter l’image…" if kind.is_image else "Exporter le P&DF…"
        self._ui.export_button.setText(words)
