"""A file that somebody points at in the settings: chosen in a window, read within a limit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.files import read_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_MEGABYTE = 1024 * 1024


def choose_one(parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], object]) -> None:
    """Open a file window and call ``chosen`` with the file."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()


def read_within(path: Path, megabytes: int) -> bytes:
    """Return what a file holds; raises :class:`DomainError` for one that is heavier or unread."""
    # A film dropped by mistake must not fill the memory before it is refused.
    if path.is_file() and path.stat().st_size > megabytes * _MEGABYTE:
        raise DomainError(
            f"{quoted(path.name)} pèse plus de {megabytes}\u00a0Mo\u00a0: rien n’a changé."
        )
    return read_file(path)
