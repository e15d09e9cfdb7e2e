"""Where a file is dropped, or chosen with a button; a folder or several files are refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QPaintEvent

_FILTER = "Tableaux (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;Tous les fichiers (*)"
_PROMISE_WIDTH = 560
_CENTRE = Qt.AlignmentFlag.AlignHCenter


def dropped_file(mime: QMimeData) -> Path | None:
    """Return the one file that is dropped, ``None`` for anything else."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None


def choose_file(parent: QWidget, chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask for a spreadsheet and call ``chosen`` with its path."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = where if Path(where).is_dir() else str(Path.home())
    dialog = QFileDialog(parent, "Choisir le fichier à importer", folder, _FILTER)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


class DropZone(QFrame):
    """Says what may be dropped; the dialog around it takes the drop, wherever it falls."""

    choose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(10)
        column.addStretch(3)
        column.addWidget(IconLabel("file-up", "accent", size=44), 0, _CENTRE)
        title = label("Déposez ici le fichier de vos coopérateurs", "subtitle")
        title.setAlignment(_CENTRE)
        column.addWidget(title)
        self.choose_button = button(
            "C&hoisir un fichier…",
            on_click=self.choose_asked.emit,
            icon_name="folder-open",
            kind="primary",
        )
        column.addWidget(self.choose_button, 0, _CENTRE)
        formats = label("CSV, Excel (XLSX) ou LibreOffice (ODS), tel que votre logiciel l’exporte.")
        formats.setAlignment(_CENTRE)
        column.addWidget(formats)
        column.addStretch(1)
        column.addLayout(_narrowed(_promise()))
        column.addStretch(2)

    def show_over(self, *, over: bool) -> None:
        """Show that a file hangs over the window."""
        self._over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            edge = QColor(colours.accent if self._over else colours.field_border)
            painter.setPen(QPen(edge, 2 if self._over else 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(colours.accent_soft if self._over else colours.card))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        finally:
            painter.end()


def _promise() -> QWidget:
    words = label(
        "Rien n’est écrit avant que vous ayez tout vu\u00a0: chaque ligne vous est montrée avant "
        "l’import, et l’import entier s’annule d’un coup.",
        "muted",
    )
    words.setAlignment(_CENTRE)
    words.setMaximumWidth(_PROMISE_WIDTH)
    return words


def _narrowed(widget: QWidget) -> QHBoxLayout:
    """Centre a text that wraps: aligned in its layout, it would not get the height it needs."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 4)
    row.addStretch(1)
    return row
