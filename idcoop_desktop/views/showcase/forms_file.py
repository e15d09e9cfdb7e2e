"""The forms to sign, written where a person wants them and opened to be printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.files import write_file
from idcoop_desktop.views import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext

# A name of a person is no name for a file.
_FILE = "autorisations-photo.pdf"


def print_forms(
    context: PageContext,
    parent: QWidget,
    make: Callable[[], bytes],
    *,
    done: Callable[[str], object],
    refused: Callable[[str], object],
) -> None:
    """Make the forms, ask where to write them, write and open them.

    ``done`` gets what to say, ``refused`` why no form was made.
    """

    def write(pdf: bytes, path: Path) -> None:
        def written(_none: object) -> None:
            done(f"Autorisations enregistrées\u00a0: {path.name}")
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        context.background.run(
            lambda: write_file(path, pdf), done=written, failed=fail, owner=parent, lane="files"
        )

    def fail(error: Exception) -> None:
        if isinstance(error, DomainError):
            refused(error.message)
        else:
            messages.show_error(parent, error)

    context.background.run(
        make,
        done=lambda pdf: _choose(parent, lambda path: write(pdf, path)),
        failed=fail,
        owner=parent,
        lane="documents",
    )


def _choose(parent: QWidget, chosen: Callable[[Path], object]) -> None:
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = where if Path(where).is_dir() else str(Path.home())
    dialog = QFileDialog(parent, "Enregistrer les autorisations", folder, "PDF (*.pdf)")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(_FILE)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
