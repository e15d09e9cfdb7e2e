"""Windows with a page beside their fields: the more room they have, the better it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SHARE = 0.94
_LARGEST = QSize(1360, 860)


def use_screen(window: QWidget) -> None:
    """Take most of the screen, as far as more room helps, and stay in its middle."""
    room = window.screen().availableGeometry()
    size = (room.size() * _SHARE).boundedTo(_LARGEST).expandedTo(window.minimumSize())
    window.resize(size)
    place = window.frameGeometry()
    place.moveCenter(room.center())
    window.move(place.topLeft())
