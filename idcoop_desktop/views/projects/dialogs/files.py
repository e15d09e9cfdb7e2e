"""Choosing a file without stopping the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def choose_target(parent: QWidget, file_name: str, chosen: Callable[[Path], object]) -> None:
    """Ask where to keep a copy of a file and call ``chosen`` with that place."""
    dialog = QFileDialog(parent, "Enregistrer une copie", file_name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(file_name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
