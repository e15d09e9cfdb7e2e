"""The sheet of the recovery code: where to put it, written outside the GUI thread, shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.domain.text import NBSP, quoted

if TYPE_CHECKING:
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.start.recovery import RecoveryPage

_SHEET = "idcoop-code-de-secours.pdf"


def offer_sheets(page: RecoveryPage, background: Background, *, code: str, coop_name: str) -> None:
    """Let the page's two buttons save the sheet of its code, or save it and open it to print."""

    def save() -> None:
        _save(page, background, code, coop_name, show=False)

    def show() -> None:
        _save(page, background, code, coop_name, show=True)

    page.save_asked.connect(save)
    page.print_asked.connect(show)


def _save(
    page: RecoveryPage, background: Background, code: str, coop_name: str, *, show: bool
) -> None:
    def chosen(name: str) -> None:
        path = Path(name)

        def write() -> None:
            from idcoop_desktop.services.files import write_file
            from idcoop_desktop.services.opening import recovery_sheet

            write_file(path, recovery_sheet(code, coop_name))

        def written(_nothing: None) -> None:
            page.say(_saved(path, show=show))
            if show:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        background.run(write, done=written, owner=page, lane="documents")

    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(
        page.window(), "Enregistrer la feuille du code", where, "Documents PDF (*.pdf)"
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(_SHEET)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def _saved(path: Path, *, show: bool) -> str:
    then = "Imprimez-la, puis effacez ce fichier." if show else "Imprimez-la et rangez-la."
    return f"Feuille enregistrée{NBSP}: {quoted(path.name)}. {then}"
