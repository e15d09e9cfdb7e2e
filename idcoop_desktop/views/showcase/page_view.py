"""One page as it will be printed, each of its pixels on one pixel of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from idcoop_desktop.views.theme import tokens_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.services.publishing import PageImage

A4_RATIO = 297 / 210
EDGE = 1
_SHADE = 26
_SAME_FORMAT = 0.01


class PageView(QWidget):
    """Keeps the proportions of its page at the width it is given; blank until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._pixels = b""
        self._ratio = A4_RATIO
        self.setAccessibleName("Aperçu de la page")

    @property
    def is_blank(self) -> bool:
        """Whether no page was shown yet."""
        return self._image.isNull()

    @property
    def pixels(self) -> QSize:
        """The size in pixels of the page shown."""
        return self._image.size()

    @property
    def ratio(self) -> float:
        """The height of the page in widths: that of A4 until one was shown."""
        return self._ratio

    def set_page_width(self, width: int) -> None:
        """Take the room of a page so wide, in logical pixels."""
        self.setFixedSize(width + 2 * EDGE, round(width * self._ratio) + 2 * EDGE)

    def show_page(self, page: PageImage) -> None:
        """Show a page made for the width of :meth:`set_page_width` times the pixel ratio."""
        # Borrowed, not copied: the pixels of a page enlarged would take a moment of the window.
        self._pixels = page.data
        self._image = QImage(
            self._pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
        )
        exact = self._image.height() / self._image.width()
        # A renderer rounds to whole pixels: less than a hundredth is still the same format.
        if abs(exact - self._ratio) > _SAME_FORMAT:
            self._ratio = exact
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            area = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
            if self._image.isNull():
                painter.fillRect(area, self.palette().color(QPalette.ColorRole.Base))
            else:
                # A renderer rounds up: one pixel too many is cut off, not squeezed in.
                spare = self._image.width() - round(area.width() * self.devicePixelRatio())
                exact = 0 <= spare <= 1
                painter.setClipRect(area)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
                self._paint_image(painter, QRectF(area), exact=exact)
            painter.setClipping(False)
            painter.setPen(QColor(tokens_of(self.palette()).border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            if not self.isEnabled():
                shade = self.palette().color(QPalette.ColorRole.Window)
                shade.setAlpha(_SHADE * 5)
                painter.fillRect(area, shade)
        finally:
            painter.end()

    def _paint_image(self, painter: QPainter, area: QRectF, *, exact: bool) -> None:
        if not exact:
            painter.drawImage(area, self._image)
            return
        self._image.setDevicePixelRatio(self.devicePixelRatio())
        painter.drawImage(area.topLeft(), self._image)
