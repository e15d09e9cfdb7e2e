"""What was made: the file, who is in it, and by name who is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.views.forms.ui_export_done import Ui_ExportDone
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import set_role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent


class DonePanel(QWidget):
    """Shows a file that was written; :attr:`closed` asks to close the window around it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.ui = Ui_ExportDone()
        self.ui.setupUi(self)
        self.ui.icon_place.addWidget(IconLabel("circle-check", "success", size=28))
        set_role(self.ui.title_label, "subtitle")
        dress(self.ui.folder_button, icon_name="folder-open", kind="quiet")
        dress(self.ui.open_button, icon_name="external-link")
        dress(self.ui.close_button, kind="primary")
        self.ui.folder_button.clicked.connect(self._open_folder)
        self.ui.open_button.clicked.connect(self._open)
        self.ui.close_button.clicked.connect(self.closed)

    def show_file(
        self, path: Path, title: str, told: Sequence[str], left_out: Sequence[str] = ()
    ) -> None:
        """Say what is in the file at ``path``, and name those who are ``left_out``."""
        ui, self._path = self.ui, path
        ui.title_label.setText(title)
        folder = quoted(path.absolute().parent.name)
        ui.place_label.setText(f"Fichier {quoted(path.name)}, dans le dossier {folder}.")
        ui.told_label.setText("\n".join(told))
        ui.told_label.setVisible(bool(told))
        ui.left_out.setPlainText("\n".join(left_out))
        for widget in (ui.left_out_label, ui.left_out):
            widget.setVisible(bool(left_out))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ui.close_button.setDefault(True)
        self.ui.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        alert = QAccessibleEvent(self.ui.title_label, QAccessible.Event.Alert)
        QAccessible.updateAccessibility(alert)

    def _open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.absolute().parent)))
