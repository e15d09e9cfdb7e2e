"""Where a file of people is written: a name that names nobody, in the person's documents."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetWords:
    """What the choice of a place says, and how the file is called but for its day."""

    title: str
    name: str
    suffix: str
    kind: str

    def file_name(self, day: date) -> str:
        """Return ``etiquettes-2026-03-02.pdf``."""
        return f"{self.name}-{day.isoformat()}.{self.suffix}"


def choose_target(
    parent: QWidget,
    words: TargetWords,
    day: date,
    *,
    chosen: Callable[[Path], object],
    left: Callable[[], object],
) -> QFileDialog:
    """Ask for a place and call ``chosen`` with it, or ``left`` when there is to be none."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = where if Path(where).is_dir() else str(Path.home())
    dialog = QFileDialog(parent, words.title, folder, f"{words.kind} (*.{words.suffix})")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(words.suffix)
    dialog.selectFile(words.file_name(day))
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.rejected.connect(lambda: left())
    dialog.open()
    return dialog
