"""A document leaves the program: its file's name, the place chosen, the file opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout

from idcoop_desktop.domain.publications import PublicationKind, Variant
from idcoop_desktop.domain.text import fold, quoted
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


_LONGEST = 60
_FORMS = {
    ".pdf": "Documents PDF (*.pdf)",
    ".png": "Images PNG (*.png)",
    ".jpg": "Images JPEG, plus légères (*.jpg)",
    ".html": "Page pour le site (*.html)",
}
_SUFFIXES = {form: ending[1:] for ending, form in _FORMS.items()}


def file_name(
    title: str,
    kind: PublicationKind = PublicationKind.FLYER_A4,
    variant: Variant = Variant.OFFICE,
) -> str:
    """Return ``flyer-a4-la-fresque.pdf`` for « La fresque »: letters and digits that travel."""
    house = ("imprimeur",) if variant is Variant.PRINTER else ()
    words = fold(title)[:_LONGEST].split()
    ascii_words = ("".join(c for c in word if c.isascii() and c.isalnum()) for word in words)
    return "-".join((kind.value, *house, *filter(None, ascii_words))) + kind.endings[0]


def choose_target(
    parent: QWidget,
    name: str,
    chosen: Callable[[Path], object],
    *,
    endings: Sequence[str],
) -> QFileDialog:
    """Ask where to write a document and call ``chosen`` with that place.

    ``endings`` are those its file may have, the usual first; ``name`` is proposed with that one.
    """
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = where if Path(where).is_dir() else str(Path.home())
    forms = ";;".join(_FORMS[ending] for ending in endings)
    dialog = QFileDialog(parent, "Enregistrer le document", folder, forms)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(endings[0][1:])
    dialog.filterSelected.connect(lambda form: dialog.setDefaultSuffix(_SUFFIXES[form]))
    dialog.selectFile(str(Path(name).with_suffix(endings[0])))
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


class DoneBar(QFrame):
    """Says what became of the document, and offers to open its file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._description = ""
        self.setProperty("surface", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("circle-check", "success"))
        self._words = label("", "success")
        row.addWidget(self._words, 1)
        self.copy_button = button(
            "Copier la description", on_click=self._copy, icon_name="copy", kind="quiet"
        )
        self.copy_button.setAccessibleName("Copier la description de l’image, à coller à côté")
        row.addWidget(self.copy_button)
        self.folder_button = button(
            "Ou&vrir le dossier", on_click=self.open_folder, icon_name="folder-open", kind="quiet"
        )
        row.addWidget(self.folder_button)
        self.open_button = button("O&uvrir", on_click=self._open, icon_name="external-link")
        self.open_button.setAccessibleName("Ouvrir le document")
        row.addWidget(self.open_button)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return "" if self.isHidden() else self._words.text()

    def show_words(self, words: str, description: str = "") -> None:
        """Say what became of a document that is in no file."""
        self._show(words, None, description)
        if description:
            self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, path: Path, description: str = "") -> None:
        """Say that the document was written to ``path``, and offer ``description`` to be pasted."""
        where = quoted(path.absolute().parent.name)
        words = f"Document enregistré\u00a0: {path.name}, dans le dossier {where}."
        self._show(words, path, description)
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, words: str) -> None:
        """Say more about the document."""
        self._tell(f"{self._words.text()} {words}")

    def open_folder(self) -> None:
        """Show the file in its folder."""
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _show(self, words: str, path: Path | None, description: str) -> None:
        self._path, self._description = path, description
        self.copy_button.setVisible(bool(description))
        self.copy_button.setToolTip(plain_tool_tip(description))
        for made in (self.folder_button, self.open_button):
            made.setVisible(path is not None)
        self.show()
        self._tell(words)

    def _tell(self, words: str) -> None:
        self._words.setText(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._description)

    def _open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
