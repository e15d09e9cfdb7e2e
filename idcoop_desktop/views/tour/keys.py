"""A visitor without a mouse: every deed is a key pressed where the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.widgets.list_view import ListView

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.tour.robot import Robot

_FURTHEST = 150
_ALONE = f"1{NBSP}résultat"
_CONTROL = Qt.KeyboardModifier.ControlModifier

W = TypeVar("W", bound=QWidget)


class Keys:
    """Goes about in a window by Tab, letters, arrows and shortcuts, as somebody at the keys."""

    def __init__(self, robot: Robot, window: MainWindow) -> None:
        self._robot, self._window = robot, window

    def press(
        self, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press keys one after the other, wherever the focus is."""
        for key in keys:
            QTest.keyClick(self._target(), key, with_)
        self._robot.settle()

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, with_=_CONTROL)

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        for letter in text:
            # QTest.keyClicks knows no accents.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._target(), event)

    def reach(self, name: str, *, backwards: bool = False) -> QWidget:
        """Press Tab until what a screen reader calls ``name``, or what begins so, has the focus.

        Raises :class:`LookupError` with what was met when Tab does not lead there.
        """
        met: list[str] = []
        step = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
        for _time in range(_FURTHEST):
            here = QApplication.focusWidget()
            if here is not None and name_of(here).startswith(name):
                return here
            met.append(name_of(here) if here is not None else "")
            QTest.keyClick(self._target(), step)
        raise LookupError(f"{name}: {' | '.join(dict.fromkeys(met))}")

    def push(self, name: str) -> None:
        """Go to a button by Tab and press the space bar."""
        self.reach(name)
        self.press(Qt.Key.Key_Space)

    def fill(self, name: str, text: str) -> None:
        """Go to a field by Tab, and type over what it holds."""
        self.reach(name)
        QTest.keyClick(self._target(), Qt.Key.Key_A, _CONTROL)
        self.write(text)

    def choose(self, name: str, letters: str) -> None:
        """Go to a field that suggests while one types, and take its first suggestion."""
        self.fill(name, letters)
        self._robot.wait(QApplication.activePopupWidget, f"nothing suggested for {letters}")
        self.press(Qt.Key.Key_Down, Qt.Key.Key_Return)

    def form(self, kind: type[W]) -> W:
        """Return the form of a kind once it has the keyboard."""
        made = self._robot.dialog(kind)
        self._robot.wait(made.isActiveWindow, f"{kind.__name__} has not the keyboard")
        return made

    def pick(self, button: str, words: str) -> None:
        """Open the menu of a button and choose what begins so, with the arrows.

        Raises :class:`LookupError` with what the menu offers when nothing does.
        """
        self.push(button)
        self._robot.wait(QApplication.activePopupWidget, f"{button} has no menu")
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise TypeError(type(menu).__name__)
        for _time in menu.actions():
            self.press(Qt.Key.Key_Down)
            chosen = menu.activeAction()
            if chosen is not None and _plain(chosen.text()).startswith(words):
                self.press(Qt.Key.Key_Return)
                return
        raise LookupError(" | ".join(_plain(action.text()) for action in menu.actions()))

    def tab(self, bar: str, words: str) -> None:
        """Go to a bar of tabs and along it to the one that begins so."""
        tabs = self.reach(bar)
        if not isinstance(tabs, QTabBar):
            raise TypeError(type(tabs).__name__)
        self.press(*[Qt.Key.Key_Left] * tabs.currentIndex())
        while not tabs.tabText(tabs.currentIndex()).startswith(words):
            if tabs.currentIndex() == tabs.count() - 1:
                raise LookupError(words)
            self.press(Qt.Key.Key_Right)

    def select(self, name: str, words: str) -> None:
        """Go to a closed list by Tab, and along it to the choice that begins so."""
        chooser = self.reach(name)
        if not isinstance(chooser, QComboBox):
            raise TypeError(type(chooser).__name__)
        self.press(Qt.Key.Key_Home)
        for _time in range(chooser.count()):
            if chooser.currentText().startswith(words):
                return
            self.press(Qt.Key.Key_Down)
        raise LookupError(words)

    def paste(self, file: Path) -> None:
        """Copy a file as on a desktop, and paste it where the focus is."""
        copied = QMimeData()
        copied.setUrls([QUrl.fromLocalFile(str(file))])
        QGuiApplication.clipboard().setMimeData(copied)
        self.control(Qt.Key.Key_V)
        QGuiApplication.clipboard().clear()

    def name_file(self, file: Path) -> None:
        """Type the path of a file in the dialog that asks for it, and wait until it is there."""
        dialog = self.form(QFileDialog)
        field = dialog.findChild(QLineEdit)
        if field is None:
            raise LookupError(file.name)
        field.setFocus()
        self.control(Qt.Key.Key_A)
        self.write(str(file))
        # What the dialog proposes while one types would take Enter for itself.
        if QApplication.activePopupWidget() is not None:
            QTest.keyClick(self._target(), Qt.Key.Key_Escape)
        self.press(Qt.Key.Key_Return)
        self._robot.wait(lambda: self._robot.closed(QFileDialog), "the choice of a file stays")
        self._robot.wait(file.exists, f"{file.name} was not written")
        self._robot.settle()

    def save(self, kind: type[QWidget], *, name: str = "") -> None:
        """Save a form by Ctrl+Enter, or by its button when ``name`` is given; come back."""
        if name:
            self.push(name)
        else:
            self.control(Qt.Key.Key_Return)
        self._robot.wait(lambda: self._robot.closed(kind), f"{kind.__name__} did not close")
        self.come_back()

    def come_back(self) -> None:
        """Activate the window, as a desktop does with the one below a form that closes."""
        below = QApplication.activeModalWidget() or self._window
        below.activateWindow()
        self._robot.wait(below.isActiveWindow, "the window has not the keyboard")
        self._robot.settle()

    def page(self, number: int) -> None:
        """Show a page by Ctrl and its number."""
        self.control(Qt.Key(Qt.Key.Key_0.value + number))

    def go_to(self, words: str) -> None:
        """Go by Ctrl+K to the first thing that these words find."""
        self.control(Qt.Key.Key_K)
        field = QApplication.focusWidget()
        self.write(words)
        self._robot.wait(lambda: _told(field) == _ALONE, f"{words} was not found alone")
        self.press(Qt.Key.Key_Return)

    def find_one(self) -> None:
        """Wait until the search typed in the page shown has left one line."""
        self._robot.wait(self._one_line, "not one line found")

    def _one_line(self) -> bool:
        page = self._window.current_page
        views = page.findChildren(ListView) if page is not None else []
        return [view.model().rowCount() for view in views if view.isVisible()] == [1]

    def _target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self._window


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a widget: its name, or the words of a button."""
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""


def _plain(text: str) -> str:
    """Return the words of a menu as they are read: ``&`` before a key goes, ``&&`` is one."""
    return "&".join(part.replace("&", "") for part in text.split("&&"))


def _told(field: QWidget | None) -> str:
    return field.accessibleDescription() if field is not None else ""
