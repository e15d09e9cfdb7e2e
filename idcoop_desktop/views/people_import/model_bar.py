"""Which import model is used, and keeping the choices made as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import set_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.import_models import KnownModel
    from idcoop_desktop.views.forms.ui_import_columns import Ui_ImportColumns

_GUESSED = "Reconnu d’après les titres"


class ModelBar(QObject):
    """Signals what is asked: a model (``None``: the guess), keeping one by name, removing one."""

    chosen = Signal(object)
    save_asked = Signal(str)
    remove_asked = Signal(object)

    def __init__(self, ui: Ui_ImportColumns, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._models: tuple[KnownModel, ...] = ()
        dress(ui.remove_button, icon_name="trash-2", kind="quiet")
        dress(ui.save_button, icon_name="save")
        ui.model_combo.activated.connect(self._on_chosen)
        ui.remove_button.clicked.connect(self._on_remove)
        ui.save_button.clicked.connect(self._on_save)
        ui.name_edit.returnPressed.connect(self._on_save)
        ui.name_edit.textChanged.connect(lambda: set_error(ui.name_edit, shown=False))

    @property
    def current(self) -> KnownModel | None:
        """The model used, ``None`` for what the program recognised."""
        key = self._ui.model_combo.currentData()
        return next((model for model in self._models if model.id == key), None)

    def show_models(self, models: Sequence[KnownModel], current: int | None) -> None:
        """Show the models of the team and which one is used."""
        self._models = tuple(models)
        combo = self._ui.model_combo
        combo.clear()
        combo.addItem(_GUESSED, None)
        for model in self._models:
            combo.addItem(model.name, model.id)
        combo.setCurrentIndex(max(combo.findData(current), 0) if current else 0)
        self._show_current()

    def show_missing(self, headings: Sequence[str]) -> None:
        """Tell which headings the model names and the file has not."""
        named = ", ".join(map(quoted, headings))
        self._ui.missing_label.setText(
            f"Ce modèle attend aussi {named}, que ce fichier n’a pas." if headings else ""
        )
        self._ui.missing_label.setVisible(bool(headings))

    def _show_current(self) -> None:
        model = self.current
        self._ui.remove_button.setEnabled(model is not None)
        self._ui.name_edit.setText(model.name if model is not None else "")

    def _on_chosen(self) -> None:
        self._show_current()
        self.chosen.emit(self.current)

    def _on_remove(self) -> None:
        if self.current is not None:
            self.remove_asked.emit(self.current)

    def _on_save(self) -> None:
        name = self._ui.name_edit.text().strip()
        if name:
            self.save_asked.emit(name)
            return
        set_error(self._ui.name_edit, shown=True)
        self._ui.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)
