"""An icon standing beside a text; decoration, so screen readers skip it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.views.icons import DEFAULT_SIZE, icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class IconLabel(QWidget):
    """Paints one icon in the colour its role has in the theme."""

    def __init__(
        self,
        name: str,
        role: str = "text",
        *,
        size: int = DEFAULT_SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side = size
        self._icon = icon(name, role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            self._icon.paint(painter, self.rect())
        finally:
            painter.end()
