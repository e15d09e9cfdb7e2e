"""The signed paper of an agreement: a file chosen or dropped, joined when the form is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from idcoop_desktop.views.people_import.drop_zone import dropped_file
from idcoop_desktop.views.receipts.incoming import FILTER
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import breakable, label

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

_HINT = "Facultatif\u00a0: PDF ou image de l’autorisation signée."


class ScanField(QWidget):
    """Holds the place of one file or none; the file is read when the agreement is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.setAcceptDrops(True)
        self.choose_button = button(
            "Joindre l’autor&isation…", on_click=self._choose, icon_name="paperclip"
        )
        self.choose_button.setAccessibleName("Joindre l’autorisation signée")
        self.remove_button = button(
            "", on_click=lambda: self.take(None), icon_name="x", kind="quiet"
        )
        self.remove_button.setAccessibleName("Ne pas joindre ce fichier")
        self.remove_button.setToolTip("Ne pas joindre ce fichier")
        self.words = label(_HINT, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.choose_button)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove_button)
        self.take(None)

    def take(self, path: Path | None) -> None:
        """Hold a file, or none."""
        self.path = path
        self.words.setText(_HINT if path is None else breakable(path.name))
        self.remove_button.setVisible(path is not None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            self.take(path)
            event.acceptProposedAction()

    def _choose(self) -> None:
        dialog = QFileDialog(self, "Joindre l’autorisation signée", "", FILTER)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()
