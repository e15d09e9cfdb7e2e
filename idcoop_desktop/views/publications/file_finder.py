"""A file found on a disk or on the site: which document it is, and whether it may be shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.domain.text import format_date, quoted
from idcoop_desktop.services import publication_list
from idcoop_desktop.views import messages
from idcoop_desktop.views.publications.words import verdict

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.publication_list import PublicationSheet
    from idcoop_desktop.views.context import PageContext

_FILTER = "Documents (*.pdf *.png *.jpg *.jpeg *.html);;Tous les fichiers (*)"
_TITLE = "Retrouver un fichier"


class FileFinder(QObject):
    """``found`` carries the document that a file is; a message says whether it may be shown."""

    found = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._page = context, parent

    def choose(self) -> QFileDialog:
        """Ask for a file of this computer."""
        dialog = QFileDialog(self._page, _TITLE, "", _FILTER)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.find(Path(name)))
        dialog.open()
        return dialog

    def find(self, path: Path) -> None:
        """Tell which document a file is."""
        desk = self._context.desk

        def look() -> PublicationSheet | None:
            key = publication_list.publication_of_file(desk, path)
            return None if key is None else publication_list.publication_sheet(desk, key)

        self._context.background.run(
            look, done=lambda sheet: self._tell(path, sheet), owner=self._page, lane="files"
        )

    def _tell(self, path: Path, sheet: PublicationSheet | None) -> None:
        name = quoted(path.name)
        if sheet is None:
            messages.inform(
                self._page,
                title=_TITLE,
                text=f"{name} n’est pas un document fait avec l’application, ou il a été changé "
                "depuis. Rien ne dit si les personnes qu’il montre sont d’accord.",
            )
            return
        self.found.emit(sheet.publication.id)
        made = sheet.publication
        day = format_date(made.made_on)
        messages.inform(
            self._page,
            title=_TITLE,
            text=f"{name} est le document {quoted(sheet.row.title)} ({made.kind.label}), "
            f"fait le {day}. {verdict(sheet.standing)}",
        )


def file_of(mime: QMimeData) -> Path | None:
    """Return the only file of this computer that is dragged, ``None`` for anything else."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
