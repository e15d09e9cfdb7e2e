"""A word at the bottom of the window that goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from idcoop_desktop.views.widgets.elided_label import ElidedLabel

_VISIBLE_MS = 4000
# Over the status bar and the margin of a page: no button ever stands there.
_BOTTOM = 3
_MARGIN = 24


class Toast(QFrame):
    """Floats over the window, takes no focus and no click."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._label = ElidedLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 5)
        layout.addWidget(self._label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    @classmethod
    def show_in(cls, window: QWidget, text: str) -> None:
        """Show ``text`` in ``window``, in place of the word shown before."""
        existing = window.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        toast = existing or cls(window)
        toast.say(text)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Show the words and announce them to screen readers."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.start(_VISIBLE_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the bottom when the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self._window
        self.setMaximumWidth(window.width() - 2 * _MARGIN)
        self.adjustSize()
        left = (window.width() - self.width()) // 2
        self.move(left, window.height() - self.height() - _BOTTOM)
