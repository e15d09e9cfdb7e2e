"""The curtain by itself: what it hides, what it closes, and in what order it shows again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from idcoop_desktop.views.safety.curtain import Curtain


@pytest.fixture
def curtain() -> Iterator[Curtain]:
    made = Curtain()
    yield made
    made.fall()


@pytest.fixture
def window(show: Callable[..., QWidget]) -> QWidget:
    return show(QWidget(), 400, 300)


@pytest.fixture
def lock(show: Callable[..., QWidget]) -> QWidget:
    return show(QWidget(), 200, 100)


def test_what_floats_is_closed_for_good(curtain: Curtain, window: QWidget, lock: QWidget) -> None:
    floating = QWidget(window, Qt.WindowType.Popup)
    floating.show()
    curtain.draw(lock)
    assert not floating.isVisible()
    curtain.lift()
    assert window.isVisible()
    assert not floating.isVisible()


class Order(QObject):
    """Notes in what order windows are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.seen.append(watched.objectName())
        return False


def test_a_window_is_shown_before_the_forms_over_it(
    curtain: Curtain, window: QWidget, lock: QWidget
) -> None:
    first, order = QDialog(window), Order()
    second = QDialog(first)
    for name, one in (("window", window), ("first", first), ("second", second)):
        one.setObjectName(name)
        one.show()
        one.installEventFilter(order)
    curtain.draw(lock)
    assert curtain.hides_a_form
    curtain.lift()
    assert order.seen == ["window", "first", "second"]
    assert not curtain.hides_a_form
    assert not curtain.drawn
    second.close()
    first.close()


def test_the_field_that_had_the_keyboard_has_it_again(
    qtbot, curtain: Curtain, window: QWidget, lock: QWidget
) -> None:
    column = QVBoxLayout(window)
    for _ in range(2):
        column.addWidget(QLineEdit())
    second = window.findChildren(QLineEdit)[1]
    qtbot.waitUntil(second.isVisible)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    curtain.draw(lock, focus=second)
    second.clearFocus()
    curtain.lift()
    lock.close()
    qtbot.waitUntil(second.hasFocus)


def test_what_opens_over_the_lock_itself_stays(
    curtain: Curtain, window: QWidget, lock: QWidget
) -> None:
    curtain.draw(lock)
    box = QDialog(lock)
    box.open()
    QApplication.processEvents()
    assert box.isVisible()
    box.close()


def test_a_window_deleted_meanwhile_is_no_trouble(
    curtain: Curtain, window: QWidget, lock: QWidget
) -> None:
    gone = QDialog()
    gone.show()
    curtain.draw(lock)
    gone.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    curtain.lift()
    assert window.isVisible()


def test_once_fallen_it_hides_no_other(curtain: Curtain, window: QWidget, lock: QWidget) -> None:
    curtain.draw(lock)
    curtain.fall()
    later = QDialog()
    later.show()
    QApplication.processEvents()
    assert later.isVisible()
    assert not window.isVisible()
    later.close()
