"""A program that a test starts on a base of its own, and the pages it shows."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from idcoop_desktop.app import Program
from idcoop_desktop.services import opening
from idcoop_desktop.services.opening import Created, NewBase
from idcoop_desktop.views.main_window import MainWindow
from idcoop_desktop.views.start.unlock import UnlockPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PHRASE = "galet marée lanterne sabot"
PATIENCE = 20_000
P = TypeVar("P", bound=QWidget)


class Running:
    """A program whose main window is open."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.program = Program(app, folder, folder.parent / "settings.json")
        self.stopped = False
        self.program.begin()

    def wait(self, seen: Callable[[], bool]) -> None:
        """Wait for something to be so."""
        self.qtbot.waitUntil(seen, timeout=PATIENCE)

    def page(self, kind: type[P]) -> P:
        """Return the page of the start window, or of the lock's, once it is there."""
        self.wait(lambda: isinstance(self._page(), kind))
        found = self._page()
        assert isinstance(found, kind)
        return found

    def _page(self) -> QWidget | None:
        window = self.program.window
        return getattr(window, "page", None)

    def window(self) -> MainWindow:
        """Return the main window, once it is in front."""
        self.wait(lambda: isinstance(self.program.window, MainWindow))
        found = self.program.window
        assert isinstance(found, MainWindow)
        return found

    def enter(self, phrase: str = PHRASE) -> MainWindow:
        """Type the passphrase and return the main window."""
        page = self.page(UnlockPage)
        self.wait(page.ui.open_button.isEnabled)
        page.ui.secret_edit.setText(phrase)
        page.ui.open_button.click()
        return self.window()

    def lock(self) -> UnlockPage:
        """Lock, wait until the base is closed, and return the page that asks."""
        self.program.lock()
        page = self.page(UnlockPage)
        self.wait(page.ui.open_button.isEnabled)
        return page

    def stop(self) -> None:
        """Close every window, as leaving the program does; once."""
        if self.stopped:
            return
        self.stopped = True
        front, behind = self.program.window, self.program._window
        self.program.close()
        for left in {front, behind, self.program._flow.window} - {None}:
            left.close()
            left.deleteLater()
        QApplication.processEvents()


@pytest.fixture(scope="session")
def made_base(tmp_path_factory: pytest.TempPathFactory) -> Created:
    """A base made once; tests work on copies."""
    made = opening.create_base(
        tmp_path_factory.mktemp("safety") / "base",
        NewBase(
            coop_name="Ar Mor Habitat",
            author_name="Maëlle Kervadec",
            passphrase=PHRASE,
            ceiling_cents=60_000,
            envelope_cents=300_000,
            year=2026,
        ),
    )
    made.opened.base.close()
    return made


@pytest.fixture
def running(
    qtbot: QtBot, qapp: QApplication, made_base: Created, tmp_path: Path
) -> Iterator[Running]:
    """A program that asks for its passphrase."""
    folder = shutil.copytree(made_base.opened.folder, tmp_path / "base")
    made = Running(qtbot, qapp, folder)
    yield made
    made.stop()
