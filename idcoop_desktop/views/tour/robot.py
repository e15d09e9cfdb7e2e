"""The visitor: waits for the windows, fills them, presses their buttons, takes their picture."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from idcoop_desktop.views.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton

    from idcoop_desktop.views.background import Background

_PATIENCE_S = 30.0
_STEP_S = 0.004
_VEIL = QColor(15, 23, 32, 90)

W = TypeVar("W", bound=QWidget)


class Robot:
    """Acts on the real windows and keeps the pictures it takes, numbered, in a folder."""

    def __init__(
        self, folder: Path, background: Background, *, patience_s: float = _PATIENCE_S
    ) -> None:
        self._folder, self._background, self._patience_s = folder, background, patience_s
        self.pictures: list[Path] = []

    @property
    def background(self) -> Background:
        """What works behind the windows."""
        return self._background

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Let the program live until something is true; ``TimeoutError`` when it takes too long."""
        end = time.monotonic() + self._patience_s
        while not until():
            if time.monotonic() > end:
                raise TimeoutError(what)
            self._live()

    def settle(self) -> None:
        """Wait until nothing is under way and everything is painted."""
        self._live()
        self.wait(lambda: not self._background.busy, "the background is still busy")
        for _time in range(3):
            QApplication.sendPostedEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()

    def dialog(self, kind: type[W]) -> W:
        """Return the open dialog of a kind, once it is there and filled."""
        self.wait(lambda: self._open(kind), f"{kind.__name__} did not open")
        self.settle()
        found = self._open(kind)
        assert found is not None  # noqa: S101 - waited for just above
        return found

    def press(self, button: QAbstractButton) -> None:
        """Press a button as the mouse does."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def confirm(self, button: QAbstractButton, kind: type[QWidget]) -> None:
        """Press a dialog's last button and wait until it has closed."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.wait(lambda: self._open(kind) is None, f"{kind.__name__} did not close")
        self.settle()

    def picture(
        self, window: QWidget, name: str, *, over: QWidget | None = None, at_work: bool = False
    ) -> Path:
        """Keep a picture of a window, or of a dialog in front of the window it belongs to.

        ``at_work`` is for what is shown while something is under way: nothing is waited for.
        """
        if not at_work:
            self.settle()
        for toast in window.findChildren(Toast):
            toast.hide()
        image = window.grab()
        if over is not None:
            image = _in_front(image, over.grab())
        path = self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        image.save(str(path))
        self.pictures.append(path)
        return path

    def closed(self, kind: type[QWidget]) -> bool:
        """Tell whether no dialog of a kind is open."""
        return self._open(kind) is None

    def _live(self) -> None:
        # Not QTest.qWait: it keeps Python's lock, and the workers would wait with it.
        QApplication.processEvents()
        time.sleep(_STEP_S)

    def _open(self, kind: type[W]) -> W | None:
        for widget in QApplication.allWidgets():
            if isinstance(widget, kind) and widget.isVisible():
                return widget
        return None


def _in_front(window: QPixmap, dialog: QPixmap) -> QPixmap:
    both = QPixmap(window)
    painter = QPainter(both)
    try:
        painter.fillRect(both.rect(), _VEIL)
        left = max((both.width() - dialog.width()) // 2, 0)
        top = max((both.height() - dialog.height()) // 2, 0)
        painter.drawPixmap(QPoint(left, top), dialog)
    finally:
        painter.end()
    return both
