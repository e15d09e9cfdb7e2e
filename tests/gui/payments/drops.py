"""Files let fall on widgets, as from the desktop of the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


def files_of(*files: Path) -> QMimeData:
    """Return what is dragged or copied with these files."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def drop(target: QWidget, *files: Path) -> bool:
    """Let files fall on a widget and tell whether it offered to take them."""
    data = files_of(*files)
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, button, none)
    enter.ignore()
    target.dragEnterEvent(enter)
    target.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, none))
    return enter.isAccepted()
