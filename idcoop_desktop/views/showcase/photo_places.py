"""Where photos stand on the shelf: places of one photo, and the reserve that holds the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from idcoop_desktop.views.showcase.photo_tile import HEIGHT, LEAST, WIDTH, PhotoTile
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import smaller

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

EDGE = 3
GAP = 2
_CORNER = 9.0
_EMPTY_HEIGHT = 44


class PhotoPlace(QWidget):
    """Draws its outline and ``waiting`` while it is empty, or while a photo is carried over it."""

    def __init__(self, waiting: str) -> None:
        super().__init__()
        self._waiting, self._aimed = waiting, False

    @property
    def is_empty(self) -> bool:
        """Whether no photo stands here."""
        return self.findChild(PhotoTile) is None

    @property
    def is_aimed_at(self) -> bool:
        """Whether a photo let go now would land here."""
        return self._aimed

    def aim(self, *, aimed: bool) -> None:
        """Show, or no more, that a photo let go now would land here."""
        if aimed != self._aimed:
            self._aimed = aimed
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        empty = self.is_empty
        if not empty and not self._aimed:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            line = QPen(QColor(colours.accent if self._aimed else colours.field_border))
            line.setWidthF(2 if self._aimed else 1)
            line.setStyle(Qt.PenStyle.SolidLine if self._aimed else Qt.PenStyle.DashLine)
            painter.setPen(line)
            painter.setBrush(QColor(colours.accent_soft if self._aimed else colours.card))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER, _CORNER)
            if empty:
                painter.setFont(smaller(self.font()))
                painter.setPen(QColor(colours.muted))
                centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect().adjusted(8, 4, -8, -4), int(centred), self._waiting)
        finally:
            painter.end()


class SinglePlace(PhotoPlace):
    """A place for one photo."""

    def __init__(self, waiting: str) -> None:
        super().__init__(waiting)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hold(self, tile: PhotoTile) -> None:
        """Take a photo in."""
        if tile.parent() is not self:
            self._column.addWidget(tile)
            tile.show()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST + 2 * EDGE, HEIGHT + 2 * EDGE)


class Reserve(PhotoPlace):
    """The photos that are not shown, in rows."""

    def __init__(self, waiting: str) -> None:
        super().__init__(waiting)
        self._held: tuple[PhotoTile, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._grid.setSpacing(2 * EDGE + GAP)
        self.setMinimumHeight(_EMPTY_HEIGHT)

    def hold(self, tiles: Sequence[PhotoTile]) -> None:
        """Take these photos in, and no others."""
        if tuple(tiles) != self._held:
            self._held, self._columns = tuple(tiles), 0
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        least = 4
        columns = max(least, self.width() // (WIDTH + 2 * EDGE + GAP))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for number, tile in enumerate(self._held):
            self._grid.addWidget(tile, number // columns, number % columns)
            tile.show()
