"""The window program as it is composed: first start, later starts, one instance, bugs told."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import keyring.backends.fail
import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from idcoop_desktop import app as program_module
from idcoop_desktop import settings
from idcoop_desktop.app import Program
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import people
from idcoop_desktop.store.lock import FolderLock, request_front
from idcoop_desktop.views import hooks
from idcoop_desktop.views.main_window import MainWindow
from idcoop_desktop.views.projects.page import ProjectsPage
from idcoop_desktop.views.start.create import CreatePage
from idcoop_desktop.views.start.passphrase import PassphrasePage
from idcoop_desktop.views.start.recovery import RecoveryPage
from idcoop_desktop.views.start.unlock import UnlockPage
from idcoop_desktop.views.start.welcome import WelcomePage
from tests.gui.recorder import MessagesSeen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PHRASE = "galet marée lanterne sabot"
PATIENCE = 20_000


class Running:
    """A program that a test starts, and the pages it shows."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.qtbot, self.folder = qtbot, folder
        self.program = Program(app, folder, folder.parent / "settings.json")
        self.stopped = False

    def page(self, kind: type) -> object:
        """Return the start page of a kind, once it is there."""
        flow = self.program._flow
        self.qtbot.waitUntil(lambda: isinstance(flow.window.page, kind), timeout=PATIENCE)
        return flow.window.page

    def window(self) -> MainWindow:
        """Return the main window, once it is there."""
        self.qtbot.waitUntil(lambda: isinstance(self.program.window, MainWindow), timeout=PATIENCE)
        found = self.program.window
        assert isinstance(found, MainWindow)
        return found

    def stop(self) -> None:
        """Close every window, as leaving the program does; once."""
        if self.stopped:
            return
        self.stopped = True
        window = self.program.window
        window.close()
        self.program.close()
        for left in {window, self.program._flow.window}:
            left.close()  # a backup on leaving may have kept it open
            left.deleteLater()
        QApplication.processEvents()


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Running]]:
    running: list[Running] = []

    def begin() -> Running:
        made = Running(qtbot, qapp, tmp_path / "base")
        running.append(made)
        made.program.begin()
        return made

    yield begin
    for made in running:
        made.stop()


def create(running: Running) -> RecoveryPage:
    """Answer the questions of the first start and return the page of the printed code."""
    welcome = running.page(WelcomePage)
    assert isinstance(welcome, WelcomePage)
    welcome.ui.create_button.click()
    page = running.page(CreatePage)
    assert isinstance(page, CreatePage)
    page.ui.name_edit.setText("Ar Mor")
    page.ui.author_edit.setText("Maëlle Kervadec")
    page.ui.envelope_edit.set_cents(400_000)
    page.ui.passphrase_edit.setText(PHRASE)
    page.ui.again_edit.setText(PHRASE)
    page.ui.create_button.click()
    code = running.page(RecoveryPage)
    assert isinstance(code, RecoveryPage)
    return code


def groups_of(code: RecoveryPage) -> list[str]:
    return code.ui.code_label.accessibleDescription().split(", ")


def enter(running: Running) -> tuple[MainWindow, str]:
    """Create a base, confirm its code, and return the window and the code."""
    code = create(running)
    groups = groups_of(code)
    code.ui.first_edit.setText(groups[1])
    code.ui.second_edit.setText(groups[4])
    code.ui.confirm_button.click()
    return running.window(), "-".join(groups)


def test_a_newcomer_creates_a_base_and_comes_back(start: Callable[[], Running]) -> None:
    first = start()
    window, _code = enter(first)
    assert window.windowTitle() == "IDCoop"
    first.stop()
    again = start()
    page = again.page(UnlockPage)
    page.ui.secret_edit.setText("autre phrase")
    page.ui.open_button.click()
    again.qtbot.waitUntil(lambda: page.ui.error_label.isVisibleTo(page), timeout=PATIENCE)
    assert "n’est pas la bonne" in page.ui.error_label.text()
    page.ui.secret_edit.setText(PHRASE)
    page.ui.open_button.click()
    again.window()


def test_the_printed_code_opens_and_a_new_phrase_replaces_the_one_forgotten(
    start: Callable[[], Running],
) -> None:
    first = start()
    _window, code = enter(first)
    first.stop()
    again = start()
    page = again.page(UnlockPage)
    page.switch_kind()
    page.ui.secret_edit.setText(code)
    page.ui.open_button.click()
    fresh = again.page(PassphrasePage)
    fresh.ui.passphrase_edit.setText("nouvelle barque rouge ancre")
    fresh.ui.again_edit.setText("nouvelle barque rouge ancre")
    fresh.submit()
    again.page(RecoveryPage).ui.later_button.click()
    again.window()
    again.stop()
    last = start()
    door = last.page(UnlockPage)
    door.ui.secret_edit.setText("nouvelle barque rouge ancre")
    door.ui.open_button.click()
    last.window()


def test_a_computer_without_a_safe_place_for_keys_says_so(
    start: Callable[[], Running], messages_seen: MessagesSeen
) -> None:
    first = start()
    enter(first)
    first.stop()
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    again = start()
    page = again.page(UnlockPage)
    page.ui.remember_check.setChecked(True)
    page.ui.secret_edit.setText(PHRASE)
    page.ui.open_button.click()
    again.window()
    keyring.set_keyring(before)
    assert any("coffre à clés" in words for words in messages_seen.toasts)


def test_a_newcomer_discovers_with_invented_data(start: Callable[[], Running]) -> None:
    running = start()
    running.page(WelcomePage).ui.demo_button.click()
    window = running.window()
    assert not running.program._flow.window.isVisible()
    assert window.isVisible()
    running.stop()
    again = start()
    assert "données d’exemple" in again.page(UnlockPage).ui.intro_label.text()


def test_another_colleague_sits_down_and_is_remembered(
    start: Callable[[], Running], tmp_path: Path
) -> None:
    running = start()
    running.page(WelcomePage).ui.demo_button.click()
    before = running.window()
    desk = before.property("assembly").desk
    solenn = next(one for one in people.list_staff(desk) if one.name.startswith("Solenn"))
    running.program._change_author(solenn)
    after = running.window()
    assert after is not before
    assert after.property("assembly").desk.author == solenn
    assert settings.load(tmp_path / "settings.json").author_id == solenn.id
    assert not before.isVisible()


def test_the_news_are_those_since_the_start_before_this_one(
    start: Callable[[], Running], tmp_path: Path
) -> None:
    running = start()
    running.page(WelcomePage).ui.demo_button.click()
    window = running.window()
    author = window.property("assembly").desk.author
    first = settings.last_start(settings.load(tmp_path / "settings.json"), author.id)
    assert first is not None
    assert running.program._last_start(window.property("assembly").desk) is None
    running.stop()
    again = start()
    unlock = again.page(UnlockPage)
    unlock.ui.secret_edit.setText("demo")
    unlock.ui.open_button.click()
    desk = again.window().property("assembly").desk
    # Another colleague sits down and leaves: the visit is still the same one.
    assert [again.program._last_start(desk) for _ in range(2)] == [first, first]


def test_the_look_and_the_place_are_remembered(
    start: Callable[[], Running], tmp_path: Path
) -> None:
    running = start()
    running.page(WelcomePage).ui.demo_button.click()
    window = running.window()
    running.program._keep(theme="dark")
    window.close()
    running.qtbot.waitUntil(
        lambda: bool(settings.load(tmp_path / "settings.json").window), timeout=PATIENCE
    )
    kept = settings.load(tmp_path / "settings.json")
    assert kept.theme == "dark"
    assert kept.window


def test_projects_are_seen_again_as_they_were_last(
    start: Callable[[], Running], tmp_path: Path
) -> None:
    running = start()
    running.page(WelcomePage).ui.demo_button.click()

    def projects_page() -> ProjectsPage:
        page = running.window().show_page("projects")
        assert isinstance(page, ProjectsPage)
        return page

    def sit_down() -> None:
        running.program._show_window(people.list_staff(running.program._opened.desk())[0].id)

    page = projects_page()
    assert not page.side.on_board
    page.board_button.click()
    assert settings.load(tmp_path / "settings.json").projects_view == "board"
    sit_down()
    page = projects_page()
    assert page.board_button.isChecked()
    assert page.side.on_board
    running.qtbot.waitUntil(page.board.isVisible, timeout=PATIENCE)
    page.list_button.click()
    assert settings.load(tmp_path / "settings.json").projects_view == "list"


def test_a_second_start_brings_the_first_to_the_front(start: Callable[[], Running]) -> None:
    running = start()
    running.page(WelcomePage)
    window = running.program.window
    window.showMinimized()
    request_front(running.folder)
    running.qtbot.waitUntil(lambda: not window.isMinimized(), timeout=PATIENCE)
    assert not (running.folder / "front").exists()


def test_a_folder_that_cannot_serve_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(DomainError, match="ne peut pas servir"):
        program_module.take_folder(tmp_path / "file")
    with pytest.raises(DomainError, match="OneDrive"):
        program_module.take_folder(tmp_path / "OneDrive" / "base")
    assert not (tmp_path / "OneDrive").exists()
    lock = program_module.take_folder(tmp_path / "base")
    assert lock is not None
    assert program_module.take_folder(tmp_path / "base") is None
    lock.release()


@pytest.mark.parametrize(
    ("words", "dialog"),
    [
        ("Nouveau coopérateur…", "PersonDialog"),
        ("Nouvelle résidence…", "ResidenceDialog"),
        ("Nouvelle tâche…", "TaskDialog"),
        ("Nouveau projet…", "ProjectDialog"),
        ("Idée express…", "IdeaDialog"),
        ("Fiche papier pour noter une idée…", "QFileDialog"),
        ("Coordonnées de la coopérative…", "ProfileDialog"),
        ("Règles et montants…", "RulesSheetDialog"),
        ("Qui est au clavier…", "ColleagueDialog"),
    ],
)
def test_every_command_of_the_menu_opens_its_form(
    start: Callable[[], Running], words: str, dialog: str
) -> None:
    running = start()
    running.page(WelcomePage).ui.demo_button.click()
    window = running.window()
    action = next(
        one for one in window.findChildren(QAction) if one.text().replace("&", "") == words
    )
    action.trigger()

    def opened() -> list[QWidget]:
        return [one for one in QApplication.allWidgets() if type(one).__name__ == dialog]

    running.qtbot.waitUntil(lambda: any(one.isVisible() for one in opened()), timeout=PATIENCE)
    running.qtbot.waitUntil(lambda: not running.program._background.busy, timeout=PATIENCE)
    for one in opened():
        one.close()


def test_a_second_program_leaves_at_once(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    assert lock.take()
    command = [sys.executable, "-m", "idcoop_desktop", "--data", str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0
    assert (tmp_path / "front").exists()
    lock.release()


@pytest.fixture
def hooked() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    hooks.install()
    yield
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(None)


def test_a_bug_is_logged_without_what_was_typed_and_told_once(
    qtbot: QtBot, hooked: None, messages_seen: MessagesSeen, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ValueError("Nadia Benali, 06 00 00 00 00")

    with caplog.at_level(logging.ERROR, "idcoop_desktop"):
        for _time in range(2):
            try:
                fail()
            except ValueError as error:
                sys.excepthook(ValueError, error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(messages_seen.unread_errors))
    QApplication.processEvents()
    assert "erreur imprévue" in messages_seen.take_error()
    assert not messages_seen.unread_errors
    assert "Nadia" not in caplog.text
    assert "ValueError" in caplog.text


def test_a_known_refusal_that_escaped_is_its_sentence(
    qtbot: QtBot, hooked: None, messages_seen: MessagesSeen
) -> None:
    def work() -> None:
        raise DomainError("Le disque est plein.")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(messages_seen.unread_errors))
    assert messages_seen.take_error() == "Le disque est plein."


def test_what_qt_says_goes_to_the_log(hooked: None, caplog: pytest.LogCaptureFixture) -> None:
    class Place:
        category = "qt.test"

    with caplog.at_level(logging.DEBUG, "idcoop_desktop"):
        hooks._on_qt_message(QtMsgType.QtWarningMsg, Place(), "no glyph of mot")
    assert "qt.test: no glyph of …" in caplog.text


def test_leaving_by_the_keyboard_is_not_a_bug(hooked: None, capsys: pytest.CaptureFixture) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err


@pytest.mark.parametrize(("kept", "mode"), [("light", "light"), ("dark", "dark"), ("?", "auto")])
def test_an_unknown_look_follows_the_system(kept: str, mode: str) -> None:
    assert program_module._mode(kept) == mode
