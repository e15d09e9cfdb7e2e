"""The coop these tests work with, files to import, and the window that imports them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from idcoop_desktop.views.people_import.dialog import PREVIEW, ImportDialog
from tests.gui.ideas.coop import context, coop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton

    from idcoop_desktop.views.context import PageContext

__all__ = ["context", "coop"]

HEADINGS = "N° client;Nom de naissance;Prénom;Tél. portable;Résidence;Ville;Statut;Date d’entrée"
GAEL = "100;Le Bihan;Gaël;06 11 22 33 44;Les Genêts;Quimper;Locataire;01/04/2020"
MAIWENN = "101;Guéguen;Maïwenn;06 55 44 33 22;Ker Heol;Brest;Accédant;05/06/2019"
# Repeats Maïwenn under another number, with a letter less.
TWIN = "909;Guégen;Maïwenn;06 55 44 33 22;Ker Heol;Brest;Accédant;05/06/2019"
WRONG_DAY = "102;Riou;Anne;06 77 88 99 00;Les Genêts;Quimper;Locataire;31/02/2020"


@dataclass
class Importing:
    """A person at the import window."""

    dialog: ImportDialog
    folder: Path
    files: int = 0

    def file(self, *lines: str, headings: str = HEADINGS, encoding: str = "cp1252") -> Path:
        """Write a file as housing software exports it."""
        self.files += 1
        path = self.folder / f"export-{self.files}.csv"
        path.write_bytes("\r\n".join([headings, *lines]).replace("’", "'").encode(encoding))
        return path

    def read(self, *lines: str, **how: str) -> None:
        """Choose a file of these lines."""
        self.dialog.take_file(self.file(*lines, **how))

    def preview(self, *lines: str, **how: str) -> None:
        """Go as far as the preview of a file."""
        self.read(*lines, **how)
        self.press(self.dialog.ui.next_button)
        self.press(self.dialog.ui.next_button)
        assert self.dialog.step == PREVIEW

    def press(self, button: QAbstractButton) -> None:
        """Press a button as the keyboard does."""
        assert button.isVisible()
        assert button.isEnabled()
        QTest.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()

    def show_chip(self, key: str) -> None:
        """Show the lines of one sort, the first of them whole."""
        self.dialog.preview.chips.choose(key)
        self.show_first()

    def show_first(self) -> None:
        """Choose the first line and let its detail come."""
        self.dialog.preview.rows.select_first()
        self.dialog.preview._show_detail()
        QApplication.processEvents()

    def cells(self, column: int) -> list[str]:
        """Return a column of the list as it is shown."""
        model = self.dialog.preview.model
        return [model.data(model.index(row, column)) for row in range(model.rowCount())]


@pytest.fixture
def open_window(qtbot) -> Callable[[PageContext], ImportDialog]:
    """Show an import window; at the end of the test it closes without asking."""

    def opened(context: PageContext) -> ImportDialog:
        dialog = ImportDialog(context)
        # The test looks at the window after it closed.
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog, before_close_func=ImportDialog.accept)
        dialog.resize(1093, 614)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return opened


@pytest.fixture
def importing(open_window, context, tmp_path) -> Importing:
    """The import window, empty."""
    return Importing(open_window(context), tmp_path)
