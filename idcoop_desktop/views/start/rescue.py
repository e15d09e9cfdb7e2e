"""A backup that was read whole: what it holds, what would be missing, and its way into place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.views.forms.ui_start_rescue import Ui_StartRescue
from idcoop_desktop.views.safety.told import in_groups
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.labels import set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOKING = "Recherche de la dernière sauvegarde en bon état…"
_NONE = "Aucune sauvegarde en bon état n’a été trouvée sur cet ordinateur"
_NONE_HINT = (
    "Branchez la clé USB ou le disque de votre seconde copie, puis choisissez-y un fichier."
)


class RescuePage(QWidget):
    """Emits what is wanted; shows nothing but the search until :meth:`show_found`."""

    restore_wanted = Signal()
    other_wanted = Signal()
    left = Signal()

    def __init__(self, *, title: str, problem: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StartRescue()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText(title)
        ui.title_label.setProperty("role", "title")
        ui.problem_label.setText(problem)
        ui.problem_label.setVisible(bool(problem))
        ui.error_label.hide()
        set_role(ui.error_label, "error")
        dress(ui.restore_button, icon_name="history", kind="primary")
        dress(ui.other_button, icon_name="folder-open")
        dress(ui.back_button, kind="quiet", icon_name="chevron-left")
        ui.restore_button.clicked.connect(self.restore_wanted)
        ui.other_button.clicked.connect(self.other_wanted)
        ui.back_button.clicked.connect(self.left)
        self._show(_LOOKING, (), ready=False, busy=True)

    def show_found(self, title: str, lines: Sequence[str]) -> None:
        """Show what the backup holds; it may be put in place now."""
        self._show(title, lines, ready=True, busy=False)
        self.ui.restore_button.setFocus()

    def show_none(self) -> None:
        """Say that none was found."""
        self._show(_NONE, (_NONE_HINT,), ready=False, busy=False)
        self.ui.other_button.setFocus()

    def show_progress(self, step: int, steps: int, _message: str) -> None:
        """Show how far it is."""
        self.ui.bar.setMaximum(steps)
        self.ui.bar.setValue(step)

    def set_busy(self) -> None:
        """Take no click while the backup is put in place."""
        self.ui.error_label.hide()
        self.ui.bar.show()
        for button in (self.ui.restore_button, self.ui.other_button, self.ui.back_button):
            button.setEnabled(False)

    def refuse(self, message: str) -> None:
        """Say why it could not be put in place."""
        ui = self.ui
        ui.error_label.setText(message)
        ui.error_label.show()
        ui.bar.hide()
        for button in (ui.restore_button, ui.other_button, ui.back_button):
            button.setEnabled(True)

    def _show(self, title: str, lines: Sequence[str], *, ready: bool, busy: bool) -> None:
        ui = self.ui
        ui.found_title.setText(title)
        ui.lines_label.setText(in_groups(lines))
        ui.lines_label.setVisible(bool(lines))
        ui.bar.setVisible(busy)
        ui.restore_button.setVisible(ready)
