"""What hides every window while the base is locked, and shows them again as they were."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterable

_LASTING = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)


class Curtain(QObject):
    """Hides windows without closing them: what was typed in a form is there when it lifts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: QWidget | None = None
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None

    @property
    def drawn(self) -> bool:
        """Whether the windows are hidden."""
        return self._kept is not None

    @property
    def hides_a_form(self) -> bool:
        """Whether a dialog stands behind it: something may have been typed there."""
        return any(isinstance(one, QDialog) for one in self._hidden if isValid(one))

    def draw(self, kept: QWidget, *, focus: QWidget | None = None) -> None:
        """Hide every window but ``kept`` and those opened over it, also those that come later.

        ``focus`` had the keyboard before ``kept`` was shown, and has it again in the end.
        """
        app = QApplication.instance()
        self._kept, self._focus = kept, focus
        for window in _windows():
            self._hide(window)
        # Hiding a form hands the keyboard to the window below it, hidden as well.
        kept.activateWindow()
        if app is not None:
            app.installEventFilter(self)

    def lift(self) -> None:
        """Show the windows again, each over the one it belongs to, and go back to the field."""
        hidden = self._take_down()
        for window in sorted(filter(isValid, hidden), key=_depth):
            if window.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen):
                window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            window.show()
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus):
            # The window that hid them is still in front: it closes first.
            QTimer.singleShot(0, focus, partial(_go_to, focus))

    def fall(self) -> None:
        """Leave the windows hidden and hide no other: the program ends."""
        self._take_down()

    def _take_down(self) -> list[QWidget]:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._kept = None
        hidden, self._hidden = self._hidden, []
        return hidden

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._refuse(watched)
        return False

    def _refuse(self, shown: QWidget) -> None:
        """Hide what comes later; Qt is in the midst of showing it: not before it has done."""
        if shown.isWindow() and shown.windowType() in _LASTING and not self._belongs(shown):
            shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, self, partial(self._hide, shown))

    def _hide(self, window: QWidget) -> None:
        if not self.drawn or not isValid(window) or self._belongs(window):
            return
        if window.windowType() not in _LASTING:
            window.close()
            return
        window.hide()
        if window not in self._hidden:
            self._hidden.append(window)

    def _belongs(self, window: QWidget) -> bool:
        above: QWidget | None = window
        while above is not None and above is not self._kept:
            above = above.parentWidget()
        return above is not None


def _go_to(field: QWidget) -> None:
    field.window().activateWindow()
    field.setFocus()


def _windows() -> Iterable[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _depth(window: QWidget) -> int:
    depth, above = 0, window.parentWidget()
    while above is not None:
        depth, above = depth + 1, above.parentWidget()
    return depth
