"""Receipts on their way in: chosen, dropped or pasted, and read in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.services import receipts
from idcoop_desktop.services.proofs import ReceiptFile
from idcoop_desktop.views.showcase.incoming import pictures_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

FILTER = "Justificatifs (*.pdf *.jpg *.jpeg *.png *.webp)"
_PASTED = "photo collée.png"


@dataclass(frozen=True, slots=True)
class Proof:
    """A file to take in: what it is called, and how to read it in a worker."""

    name: str
    read: Callable[[], ReceiptFile]


def offers_proof(mime: QMimeData) -> bool:
    """Tell whether what is dragged or copied holds files or a picture, without reading it.

    Words copied with an image of them, as office programs do, are words.
    """
    files = any(url.isLocalFile() for url in mime.urls())
    return files or (mime.hasImage() and not mime.hasText())


def proofs_of(mime: QMimeData) -> list[Proof]:
    """Return the files dropped or pasted: of this computer, or an image as a PNG."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return [of_file(path) for path in files]
    pictures = pictures_of(mime) if offers_proof(mime) else []
    return [_of_picture(picture.read) for picture in pictures]


def _of_picture(read: Callable[[], bytes]) -> Proof:
    return Proof(_PASTED, lambda: ReceiptFile(read(), _PASTED))


def pasted_proofs() -> list[Proof]:
    """Return what the clipboard holds that may prove a payment."""
    mime = QGuiApplication.clipboard().mimeData()
    return proofs_of(mime) if mime is not None else []


def of_file(path: Path) -> Proof:
    """Return a file of this computer, not read yet."""
    return Proof(path.name, lambda: receipts.read_chosen(path))


def choose_proof(parent: QWidget, chosen: Callable[[Proof], object], *, title: str) -> QFileDialog:
    """Open a file dialog and call ``chosen`` with the file, if one is chosen."""
    dialog = QFileDialog(parent, title, "", FILTER)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(of_file(Path(name))))
    dialog.open()
    return dialog
