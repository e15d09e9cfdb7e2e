"""The flyer leaves the program: its file's name, the place chosen, the file written and opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout

from idcoop_desktop.domain.text import fold, quoted
from idcoop_desktop.services import publishing
from idcoop_desktop.services.files import require_writable, write_file
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.desk import Desk

_LONGEST = 60


def file_name(title: str) -> str:
    """Return ``flyer-a4-la-fresque.pdf`` for « La fresque »: letters and digits that travel."""
    words = fold(title)[:_LONGEST].split()
    ascii_words = ("".join(c for c in word if c.isascii() and c.isalnum()) for word in words)
    return "-".join(("flyer", "a4", *filter(None, ascii_words))) + ".pdf"


def choose_target(parent: QWidget, title: str, chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask where to write the flyer of a project and call ``chosen`` with that place."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = where if Path(where).is_dir() else str(Path.home())
    dialog = QFileDialog(parent, "Enregistrer le flyer", folder, "Documents PDF (*.pdf)")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(file_name(title))
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def publish_to(desk: Desk, project_id: int, path: Path) -> None:
    """Make the flyer, record it and write it; :class:`DomainError` says what prevents it.

    The place is tried first, so that no publication is recorded for a file that cannot be.
    """
    require_writable(path)
    write_file(path, publishing.publish(desk, project_id))


class DoneBar(QFrame):
    """Says which file was written and offers to open it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.setProperty("surface", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("circle-check", "success"))
        self._words = label("", "success")
        row.addWidget(self._words, 1)
        self.folder_button = button(
            "Ou&vrir le dossier", on_click=self._open_folder, icon_name="folder-open", kind="quiet"
        )
        row.addWidget(self.folder_button)
        self.open_button = button("O&uvrir", on_click=self._open, icon_name="external-link")
        self.open_button.setAccessibleName("Ouvrir le flyer")
        row.addWidget(self.open_button)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return "" if self.isHidden() else self._words.text()

    def show_file(self, path: Path) -> None:
        """Say that the flyer was written to ``path``."""
        self._path = path
        where = quoted(path.absolute().parent.name)
        self._words.setText(f"Flyer enregistré\u00a0: {path.name}, dans le dossier {where}.")
        self.show()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
