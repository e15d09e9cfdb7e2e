"""Small pictures of photos for lists, read when they are first painted and kept."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from idcoop_desktop.services import document_subjects

if TYPE_CHECKING:
    from idcoop_desktop.views.context import PageContext

_KEPT = 400


class Thumbnails(QObject):
    """``of(photo_id)`` asks for what it does not have; ``arrived`` tells that some came."""

    arrived = Signal()

    def __init__(self, context: PageContext, size: QSize, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._size = context, size
        self._known: OrderedDict[int, QImage] = OrderedDict()
        self._wanted: list[int] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def of(self, photo_id: int) -> QImage | None:
        """Return a picture cut to the size, ``None`` while it is on the way."""
        if photo_id not in self._known:
            self._known[photo_id] = QImage()
            self._wanted.append(photo_id)
            self._soon.start()
        image = self._known[photo_id]
        return None if image.isNull() else image

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, []
        desk, size = self._context.desk, self._size
        if self._context.background.closed:
            return

        def read() -> dict[int, QImage]:
            return {
                key: cut(QImage.fromData(document_subjects.picture_of(desk, key)), size)
                for key in wanted
            }

        self._context.background.run(
            read, done=self._keep, failed=lambda _error: None, owner=self, lane="files"
        )

    def _keep(self, pictures: dict[int, QImage]) -> None:
        self._known.update(pictures)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.arrived.emit()


def cut(image: QImage, size: QSize) -> QImage:
    """Return the middle of a picture in a size, in the pixels of a sharp screen."""
    if image.isNull():
        return image
    sharp = size * 2
    whole = image.scaled(
        sharp,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (whole.width() - sharp.width()) // 2, (whole.height() - sharp.height()) // 2
    return whole.copy(left, top, sharp.width(), sharp.height())
