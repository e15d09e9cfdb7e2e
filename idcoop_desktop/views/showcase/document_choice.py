"""Which document the studio prepares, and for whom its file is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.publications import PublicationKind, Variant

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio

_HINTS = {
    PublicationKind.FLYER_A5: "Pour les boîtes aux lettres\u00a0: les mêmes textes, en plus court.",
    PublicationKind.POSTER_A3: (
        "Pour les halls, lue de loin\u00a0: l’accroche prend la place du récit."
    ),
}
_OF_ONE_PROJECT = (
    PublicationKind.FLYER_A4,
    PublicationKind.FLYER_A5,
    PublicationKind.POSTER_A3,
    PublicationKind.SOCIAL_4X5,
    PublicationKind.SOCIAL_1X1,
    PublicationKind.SOCIAL_WIDE,
)
_IMAGE_HINT = (
    "Pour les réseaux sociaux\u00a0: la grande photo, le titre, l’accroche et la résidence."
)
_PRINTER_HINT = (
    "Fonds perdus de 3\u00a0mm et traits de coupe, en couleurs RVB\u00a0: "
    "l’imprimeur les convertit pour sa machine."
)


class DocumentChoice(QObject):
    """The two lists at the head of the studio; ``changed`` when another document is meant."""

    changed = Signal()

    def __init__(self, ui: Ui_ShowcaseStudio, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        for kind in _OF_ONE_PROJECT:
            ui.kind_combo.addItem(kind.label, kind)
        for variant in Variant:
            ui.variant_combo.addItem(variant.label, variant)
        self._tell()
        ui.kind_combo.currentIndexChanged.connect(self._on_changed)
        ui.variant_combo.currentIndexChanged.connect(self._on_changed)

    @property
    def kind(self) -> PublicationKind:
        """The document chosen."""
        return PublicationKind(self._ui.kind_combo.currentData())

    @property
    def variant(self) -> Variant:
        """What its file is made for; an image has no choice."""
        chosen = Variant(self._ui.variant_combo.currentData())
        return chosen if chosen in self.kind.variants else self.kind.variants[0]

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
