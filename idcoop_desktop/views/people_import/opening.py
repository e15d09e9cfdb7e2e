"""Opens the import over a page: from a button, or with the file dropped on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.people_import.dialog import ImportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext


def open_import(
    context: PageContext, parent: QWidget | None, path: Path | None = None
) -> ImportDialog:
    """Show the import window, with a file read at once when ``path`` is given."""
    dialog = ImportDialog(context, parent)
    dialog.open()
    if path is not None:
        dialog.take_file(path)
    return dialog
