"""The end: what the import came to, how to take it back, its report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.people_import import Outcome
from idcoop_desktop.views.forms.ui_import_done import Ui_ImportDone
from idcoop_desktop.views.people_import.words import outcome_count
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.flow_layout import FlowLayout
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import set_role

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.people_import import ImportResult

_TONES = {
    Outcome.NEW: Tone.SUCCESS,
    Outcome.UPDATED: Tone.IDEA,
    Outcome.UNCHANGED: Tone.NEUTRAL,
    Outcome.SKIPPED: Tone.NEUTRAL,
    Outcome.DUPLICATE: Tone.WAITING,
    Outcome.REFUSED: Tone.DANGER,
}
_MOST_PLACES = 6


class DoneStep(QWidget):
    """Shows a result; its signals ask for the report, for another file, to take it all back."""

    report_asked = Signal()
    again_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportDone()
        self.ui.setupUi(self)
        self.ui.icon_place.addWidget(IconLabel("circle-check", "success", size=32))
        dress(self.ui.report_button, icon_name="file-down")
        dress(self.ui.again_button, icon_name="file-up")
        set_role(self.ui.report_label, "success")
        self._chips = FlowLayout()
        self.ui.counts_place.addLayout(self._chips)
        dress(self.ui.undo_button, icon_name="undo-2")
        self.ui.undo_button.clicked.connect(self.undo_asked)
        self.ui.report_button.clicked.connect(self.report_asked)
        self.ui.again_button.clicked.connect(self.again_asked)

    def show_result(self, result: ImportResult) -> None:
        """Show what became of the lines."""
        written = result.counts[Outcome.NEW] + result.counts[Outcome.UPDATED]
        self.ui.title_label.setText(
            "Import terminé" if written else "Import terminé\u00a0: rien n’a changé"
        )
        self._show_counts(result)
        self._show_places([_named(place) for place in result.residences])
        self.ui.undo_button.setVisible(written > 0)
        self.ui.undo_label.setText(
            "L’import entier s’annule d’un coup, ici ou plus tard avec Ctrl+Z dans la fenêtre "
            "principale."
            if written
            else "Tout ce que dit ce fichier était déjà connu, ou a été laissé de côté."
        )
        self.ui.report_label.hide()

    def show_undone(self) -> None:
        """Say that the import was taken back."""
        self.ui.title_label.setText("Import annulé")
        self.ui.undo_label.setText("Tout est comme avant ce fichier.")
        self.ui.residences_label.hide()
        self.ui.undo_button.hide()
        self.ui.report_label.hide()
        self._clear_counts()

    def show_saved(self, path: Path) -> None:
        """Say where the report was written."""
        self.ui.report_label.setText(f"Rapport enregistré\u00a0: {path.name}")
        self.ui.report_label.show()
        QAccessible.updateAccessibility(
            QAccessibleEvent(self.ui.report_label, QAccessible.Event.Alert)
        )

    def _show_counts(self, result: ImportResult) -> None:
        self._clear_counts()
        for outcome, tone in _TONES.items():
            count = result.counts[outcome]
            if count:
                words = outcome_count(outcome, count)
                self._chips.addWidget(Chip(words, tone))

    def _clear_counts(self) -> None:
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show_places(self, labels: list[str]) -> None:
        told = ", ".join(labels[:_MOST_PLACES])
        more = len(labels) - _MOST_PLACES
        if more > 0:
            told += f" et {plural(more, 'autre')}"
        count = plural(len(labels), "résidence créée", "résidences créées")
        self.ui.residences_label.setText(f"{count}\u00a0: {told}" if labels else "")
        self.ui.residences_label.setVisible(bool(labels))


def _named(place: Residence) -> str:
    return f"{place.name} ({place.commune})" if place.commune else place.name
