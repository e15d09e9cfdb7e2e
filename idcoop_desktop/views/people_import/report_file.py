"""Where the report of an import is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_NAME = "rapport-import.xlsx"
_FILTER = "Classeur Excel (*.xlsx);;Texte CSV (*.csv)"


def choose_report(parent: QWidget, chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask where to write the report and call ``chosen`` with that place."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = where if Path(where).is_dir() else str(Path.home())
    dialog = QFileDialog(parent, "Enregistrer le rapport de l’import", folder, _FILTER)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(_NAME)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
