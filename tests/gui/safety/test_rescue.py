"""From a damaged base, or none at all, to a working window by way of a backup."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import residences
from idcoop_desktop.services.backups import back_up
from idcoop_desktop.services.opening import unlock
from idcoop_desktop.store import restoring
from idcoop_desktop.store.folder import READY
from idcoop_desktop.views.start.rescue import RescuePage
from idcoop_desktop.views.start.take_back import TakeBackPage
from idcoop_desktop.views.start.unlock import UnlockPage
from idcoop_desktop.views.start.welcome import WelcomePage

from .conftest import PHRASE, Running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.services.opening import Created
    from tests.gui.recorder import MessagesSeen

    Start = Callable[[Path], Running]


@pytest.fixture
def saved(made_base: Created, tmp_path: Path) -> Path:
    """A closed base with a residence in its backup, and another one since."""
    folder = tmp_path / "saved"
    shutil.copytree(made_base.opened.folder, folder)
    opened = unlock(folder, PHRASE)
    desk = opened.desk()
    residences.save_residence(desk, Residence(id=0, name="Kastell", commune="Kerlann"))
    back_up(opened)
    residences.save_residence(desk, Residence(id=0, name="Menez", commune="Kerlann"))
    opened.base.close()
    return folder


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Iterator[Start]:
    made: list[Running] = []

    def begin(folder: Path) -> Running:
        made.append(Running(qtbot, qapp, folder))
        return made[-1]

    yield begin
    for running in made:
        running.stop()


def spoil(base: Path) -> None:
    """Write over the pages after the first: it opens no more."""
    content = bytearray(base.read_bytes())
    content[600:9_000] = bytes(8_400)
    base.write_bytes(content)


def names(running: Running) -> list[str]:
    desk = running.window().property("assembly").desk
    return [row.residence.name for row in residences.list_residences(desk)]


def unlock_page(running: Running) -> UnlockPage:
    page: UnlockPage = running.page(UnlockPage)
    running.wait(page.ui.open_button.isEnabled)
    return page


def test_a_damaged_base_is_told_and_its_newest_backup_offered(
    start: Start, saved: Path, check_accessible: Callable[[QWidget], None]
) -> None:
    spoil(saved / "idcoop.db")
    running = start(saved)
    page = unlock_page(running)
    page.ui.secret_edit.setText(PHRASE)
    page.submit()
    rescue = running.page(RescuePage)
    running.wait(rescue.ui.restore_button.isVisible)
    check_accessible(running.program.window)
    assert "abîmé" in rescue.ui.problem_label.text()
    told = rescue.ui.lines_label.text()
    assert "à l’instant" in told or "il y a" in told
    assert "1\u00a0résidence" in told
    rescue.ui.restore_button.click()
    running.window()
    assert names(running) == ["Kastell"]
    assert list((saved / "set-aside").rglob("idcoop.db"))


def test_the_newest_backup_is_passed_over_when_it_is_damaged_too(start: Start, saved: Path) -> None:
    opened = unlock(saved, PHRASE)
    newest = back_up(opened).path
    opened.base.close()
    spoil(newest)
    spoil(saved / "idcoop.db")
    running = start(saved)
    page = unlock_page(running)
    page.ui.secret_edit.setText(PHRASE)
    page.submit()
    rescue = running.page(RescuePage)
    running.wait(rescue.ui.restore_button.isVisible)
    assert "1\u00a0sauvegarde plus récente est abîmée" in rescue.ui.lines_label.text()
    rescue.ui.restore_button.click()
    running.window()
    assert names(running) == ["Kastell"]


def test_without_any_backup_a_file_may_be_chosen(start: Start, saved: Path) -> None:
    kept = saved.parent / "stick"
    (saved / "backups").rename(kept)
    spoil(saved / "idcoop.db")
    running = start(saved)
    page = unlock_page(running)
    page.ui.secret_edit.setText(PHRASE)
    page.submit()
    rescue = running.page(RescuePage)
    running.wait(lambda: "Aucune" in rescue.ui.found_title.text())
    assert not rescue.ui.restore_button.isVisible()
    rescue.ui.other_button.click()
    take = running.page(TakeBackPage)
    take.take_file(next(kept.glob("idcoop-*.db")))
    take.ui.secret_edit.setText(PHRASE)
    take.submit()
    rescue = running.page(RescuePage)
    running.wait(rescue.ui.restore_button.isVisible)
    rescue.ui.restore_button.click()
    running.window()
    assert names(running) == ["Kastell"]


def test_a_new_computer_takes_a_backup_back(
    start: Start, saved: Path, tmp_path: Path, check_accessible: Callable[[QWidget], None]
) -> None:
    running = start(tmp_path / "new" / "base")
    welcome = running.page(WelcomePage)
    check_accessible(running.program.window)
    welcome.ui.restore_button.click()
    page = running.page(TakeBackPage)
    check_accessible(running.program.window)
    page.ui.open_button.click()
    assert "fichier" in page.ui.error_label.text()
    assert running.program.window.focusWidget() is page.ui.file_button
    page.ui.file_button.click()
    dialogs = running.program.window.findChildren(QFileDialog)
    dialogs[0].fileSelected.emit(str(next((saved / "backups").glob("idcoop-*.db"))))
    dialogs[0].close()
    page.ui.open_button.click()
    assert "phrase" in page.ui.error_label.text()
    page.ui.secret_edit.setText("autre phrase")
    page.submit()
    running.wait(lambda: "pas la bonne" in page.ui.error_label.text())
    page.ui.secret_edit.setText(PHRASE)
    page.submit()
    rescue = running.page(RescuePage)
    running.wait(rescue.ui.restore_button.isVisible)
    assert "plus récente" not in rescue.ui.found_title.text(), "it was chosen"
    check_accessible(running.program.window)
    rescue.ui.restore_button.click()
    running.window()
    assert names(running) == ["Kastell"]
    again = running.program._open_base()
    running.wait(lambda: not running.program._background.busy)
    assert unlock(again.folder, PHRASE).key == again.key


def test_the_printed_code_opens_a_backup_too(
    start: Start, saved: Path, tmp_path: Path, made_base: Created
) -> None:
    running = start(tmp_path / "new" / "base")
    running.page(WelcomePage).ui.restore_button.click()
    page = running.page(TakeBackPage)
    page.take_file(next((saved / "backups").glob("idcoop-*.db")))
    page.ui.code_button.click()
    page.ui.secret_edit.setText(made_base.recovery_code)
    page.submit()
    rescue = running.page(RescuePage)
    running.wait(rescue.ui.restore_button.isVisible)
    rescue.ui.back_button.click()
    running.page(WelcomePage)


def test_going_back_from_a_damaged_base_asks_for_the_phrase_again(
    start: Start, saved: Path
) -> None:
    spoil(saved / "idcoop.db")
    running = start(saved)
    page = unlock_page(running)
    page.ui.secret_edit.setText(PHRASE)
    page.submit()
    rescue = running.page(RescuePage)
    running.wait(rescue.ui.restore_button.isVisible)
    rescue.ui.back_button.click()
    running.page(UnlockPage)


def test_a_restoring_cut_by_a_crash_is_finished_before_anything_is_opened(
    start: Start, saved: Path, made_base: Created
) -> None:
    file = next((saved / "backups").glob("idcoop-*.db"))
    sources = restoring.Sources(base=file, pictures=file.with_name("none"))
    restoring.build(saved, made_base.opened.key, sources)
    # The crash came between the commit and the swap: the base of before was just moved.
    (saved / "restored.tmp").rename(saved / f"{READY}2026-11-23-120000")
    (saved / "idcoop.db").rename(saved / "moved.db")
    running = start(saved)
    running.enter()
    assert names(running) == ["Kastell"]


@pytest.mark.parametrize("damaged", [True, False])
def test_a_lost_key_file_comes_back_from_the_newest_backup(
    start: Start, saved: Path, messages_seen: MessagesSeen, damaged: bool
) -> None:
    if damaged:
        (saved / "idcoop.key").write_bytes(b"{}")
    else:
        (saved / "idcoop.key").unlink()
    running = start(saved)
    running.enter()
    assert names(running) == ["Kastell", "Menez"]
    assert "dernière sauvegarde a été remis" in messages_seen.notices[0]


def test_a_lost_key_file_is_told_when_no_backup_has_it(start: Start, saved: Path) -> None:
    (saved / "idcoop.key").unlink()
    shutil.rmtree(saved / "backups")
    running = start(saved)
    page = unlock_page(running)
    page.ui.secret_edit.setText(PHRASE)
    page.submit()
    running.wait(lambda: "Le fichier idcoop.key manque" in page.ui.error_label.text())


def test_a_lost_file_of_pictures_is_made_again_and_told_with_no_action_lost(
    start: Start, saved: Path, messages_seen: MessagesSeen
) -> None:
    (saved / "media.db").unlink()
    running = start(saved)
    running.enter()
    assert names(running) == ["Kastell", "Menez"]
    assert "aucun n’est perdu" in messages_seen.notices[0]
