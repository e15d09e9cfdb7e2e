"""One page of a file, painted at the width it is given, in its own proportions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from idcoop_desktop.views.theme import tokens_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.services.publishing import PageImage

EDGE = 1
_TALLEST = 60_000
"""Logical pixels; a widget cannot be a thousand times as high as wide."""


class PaperView(QWidget):
    """Empty until there is a page; the page keeps its proportions at any width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName("Page")
        self.hide()

    @property
    def is_blank(self) -> bool:
        """Whether no page is shown."""
        return self._image.isNull()

    @property
    def pixels(self) -> QSize:
        """The size in pixels of the page shown."""
        return self._image.size()

    @property
    def ratio(self) -> float:
        """The height of the page for a width of 1."""
        return 1.0 if self.is_blank else self._image.height() / self._image.width()

    def show_page(self, page: PageImage | None) -> None:
        """Show a page, or none."""
        if page is None:
            self._image = QImage()
        else:
            form = QImage.Format.Format_RGB32
            borrowed = QImage(page.data, page.width, page.height, page.stride, form)
            self._image = borrowed.copy()
        self.setVisible(not self.is_blank)
        self.update()

    def set_page_width(self, width: int) -> None:
        """Take the room of the page at a width in logical pixels."""
        height = min(round(width * self.ratio), _TALLEST)
        self.setFixedSize(width + 2 * EDGE, max(height, 1) + 2 * EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.is_blank:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            area = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
            painter.drawImage(QRectF(area), self._image)
            painter.setPen(QColor(tokens_of(self.palette()).border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        finally:
            painter.end()
