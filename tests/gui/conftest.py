"""Fixtures of the window tests: French application, no thread, no stray message."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from idcoop_desktop.views import messages
from idcoop_desktop.views.background import InlineBackground
from idcoop_desktop.views.changes import Changes
from idcoop_desktop.views.french import install_french
from idcoop_desktop.views.theme import Theme, application
from tests.gui.audit import accessible_problems
from tests.gui.recorder import MessagesSeen
from tests.gui.watchdog import Watchdog, report_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

_HERE = Path(__file__).parent
_BEAT_MS = 5
# Said by the off-screen platform about windows that float: lists of choices, calendars, menus.
_HARMLESS = "This plugin does not support (raise|grabbing|propagateSizeHints)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the tests of this folder pass over what only the off-screen platform cannot do."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore(_HARMLESS, extend=True))


@pytest.fixture(scope="session", autouse=True)
def qapp(qapp_args: list[str]) -> QApplication:
    """The application as the program sets it up: French, Fusion, our light palette and fonts."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else application(qapp_args)
    install_french(app)
    app.setProperty("theme", Theme(app, "light"))
    app.setQuitOnLastWindowClosed(False)
    return app


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect Python's garbage in the GUI thread only, as the program does: see gcguard."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The look of the application, light again after the test."""
    look = qapp.property("theme")
    assert isinstance(look, Theme)
    yield look
    if look.mode != "light":
        look.set_mode("light")


@pytest.fixture
def background() -> InlineBackground:
    """Jobs that are done when ``run`` returns."""
    return InlineBackground()


@pytest.fixture
def changes() -> Changes:
    """A fresh announcer of changes."""
    return Changes()


@pytest.fixture(autouse=True)
def messages_seen() -> Iterator[MessagesSeen]:
    """Records messages in place of boxes; an error the test did not read fails it."""
    seen = MessagesSeen()
    before = messages.use(seen)
    yield seen
    messages.use(before)
    assert not seen.unread_errors, f"unexpected error shown: {seen.unread_errors}"
    assert not seen.answers, f"question never asked: {seen.answers}"


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Show a widget at a size (1093×614 logical pixels unless told) and hand it back."""
    kept = []

    def shown(widget: QWidget, width: int = 1093, height: int = 614) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return shown


@pytest.fixture
def check_accessible() -> Callable[[QWidget], None]:
    """Assert that a shown window has no accessibility problem."""

    def check(window: QWidget) -> None:
        assert accessible_problems(window) == []

    return check


@pytest.fixture
def watchdog(request: pytest.FixtureRequest) -> Iterator[Watchdog]:
    """Watches the event loop within ``with watchdog.watching():``; see the module."""
    dog = Watchdog()
    yield dog
    report_of(request.config).extend(f"{request.node.nodeid}: {gap}" for gap in dog.gaps)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print every gap that a person may see, with the stack of the GUI thread."""
    lines = report_of(config)
    if lines:
        terminalreporter.section("gaps of the event loop")
        for line in lines:
            terminalreporter.write_line(line)


@pytest.fixture
def heartbeat() -> Iterator[Heartbeat]:
    """Counts the beats of the event loop, to show that it turned while something else worked."""
    watch = Heartbeat()
    yield watch
    watch.stop()


class Heartbeat(QObject):
    """Counts the beats of the event loop while something runs in the background."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()

    def _beat(self) -> None:
        self.beats += 1
