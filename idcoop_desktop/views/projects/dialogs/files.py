"""Choosing a file without stopping the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget

RECEIPTS = "Justificatifs (*.pdf *.jpg *.jpeg *.png *.webp)"


def choose_receipt(parent: QWidget, chosen: Callable[[Path], object]) -> None:
    """Open a file dialog and call ``chosen`` with the file, if one is chosen."""
    dialog = QFileDialog(parent, "Joindre un justificatif", "", RECEIPTS)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()


def choose_target(parent: QWidget, file_name: str, chosen: Callable[[Path], object]) -> None:
    """Ask where to keep a copy of a file and call ``chosen`` with that place."""
    dialog = QFileDialog(parent, "Enregistrer une copie", file_name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(file_name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the local file dragged over a widget, if it is exactly one."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
