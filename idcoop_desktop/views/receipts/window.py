"""The window in which a receipt or a quote is read, and copied for who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from idcoop_desktop.services.files import write_file
from idcoop_desktop.views.projects.dialogs.files import choose_target
from idcoop_desktop.views.receipts.viewer import ReceiptView
from idcoop_desktop.views.widgets.buttons import button

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.receipts.shown_file import ShownFile

_WIDTH, _LOWEST = 860, 480
_AROUND = 40


class ReceiptWindow(QDialog):
    """Stands over ``parent`` until it is closed (Escape)."""

    def __init__(self, context: PageContext, file: ShownFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._file = context, file
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        # A file's name may be somebody's: the title of a window is seen by all.
        self.setWindowTitle("Justificatif")
        self.view = ReceiptView(context.background)
        self.copy_button = button(
            "&Enregistrer une copie…", on_click=self._choose_target, icon_name="download"
        )
        self.close_button = button("&Fermer", on_click=self.reject, kind="primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        room = parent.window().height() - _AROUND
        self.resize(_WIDTH, max(room, _LOWEST))
        self.view.setFocus()

    def open(self) -> None:
        """Show the window, then its file."""
        super().open()
        self.view.show_file(self._file)

    def _choose_target(self) -> None:
        choose_target(self, self._file.name, self._copy)

    def _copy(self, target: Path) -> None:
        read = self._file.read
        self._context.background.run(
            lambda: write_file(target, read()),
            done=lambda _none: self._context.notice("Copie du fichier enregistrée."),
            owner=self,
            lane="files",
        )


def open_receipt(context: PageContext, parent: QWidget, file: ShownFile) -> ReceiptWindow:
    """Open the window of a file and return it."""
    window = ReceiptWindow(context, file, parent)
    window.open()
    return window
