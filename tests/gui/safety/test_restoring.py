"""Restoring with the window open, and what follows a bad end."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.domain.backups import Reason
from idcoop_desktop.services.backups import list_backups
from idcoop_desktop.services.damage import Finding
from idcoop_desktop.views.safety.backups_dialog import BackupsDialog
from idcoop_desktop.views.safety.preview_dialog import PreviewDialog
from tests.unit.services.safety_hands import flip, page_of

from .conftest import Running
from .hands import idle, names, no_dialog_left, note, open_backups, reasons, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.services.opening import Created
    from idcoop_desktop.views.main_window import MainWindow
    from tests.gui.recorder import MessagesSeen

__all__ = ["no_dialog_left"]


def restore_first(
    running: Running, messages_seen: MessagesSeen, check: Callable[[QWidget], None]
) -> MainWindow:
    before = running.window()
    dialog = open_backups(running)
    dialog.ui.restore_button.click()
    preview = shown(running, PreviewDialog)
    check(preview)
    assert "1\u00a0action" in preview.ui.lines_label.text()
    messages_seen.answer_next(accepted=True)
    preview.ui.save_button.click()
    running.wait(lambda: running.program._window is not before)
    window: MainWindow = running.window()
    return window


def test_a_backup_is_restored_and_the_window_opens_again(
    running: Running,
    messages_seen: MessagesSeen,
    check_accessible: Callable[[QWidget], None],
) -> None:
    running.enter()
    note(running, "Kastell")
    running.program._safety.keeper.keep()
    idle(running)
    note(running, "Menez")
    assert names(running) == ["Kastell", "Menez"]
    window = restore_first(running, messages_seen, check_accessible)
    assert window.isVisible()
    idle(running)
    assert names(running) == ["Kastell"]
    assert any("en place" in words for words in messages_seen.notices)
    assert reasons(running)[0] == Reason.BEFORE_RESTORE
    assert running.program._safety.window is None
    note(running, "Park")
    assert names(running) == ["Kastell", "Park"]


def test_renouncing_restores_nothing(running: Running, messages_seen: MessagesSeen) -> None:
    running.enter()
    running.program._safety.keeper.keep()
    idle(running)
    note(running, "Menez")
    dialog = open_backups(running)
    dialog.ui.restore_button.click()
    preview = shown(running, PreviewDialog)
    messages_seen.answer_next(accepted=False)
    preview.ui.save_button.click()
    preview.ui.cancel_button.click()
    idle(running)
    assert names(running) == ["Menez"]
    assert running.program._safety.window is None


def test_a_restoring_that_is_refused_leaves_the_windows_as_they_were(
    running: Running, messages_seen: MessagesSeen
) -> None:
    window = running.enter()
    running.program._safety.keeper.keep()
    idle(running)
    note(running, "Menez")
    file = list_backups(running.program._open_base())[0][1]
    file.write_bytes(file.read_bytes()[:-5_000])
    running.program._safety.restore(file)
    running.wait(lambda: bool(messages_seen.unread_errors))
    assert "abîmée" in messages_seen.take_error()
    assert running.window() is window
    assert window.isVisible()
    assert names(running) == ["Menez"]
    assert running.program._safety.keeper._every.isActive()


def after_a_bad_end(qtbot: QtBot, qapp: QApplication, made_base: Created, folder: Path) -> Running:
    """Start on a folder whose last program never ended, and enter."""
    shutil.copytree(made_base.opened.folder, folder)
    (folder / "open").touch()
    made = Running(qtbot, qapp, folder)
    made.enter()
    return made


def test_a_bad_end_is_followed_by_a_whole_check_told_once(
    qtbot: QtBot,
    qapp: QApplication,
    made_base: Created,
    tmp_path: Path,
    messages_seen: MessagesSeen,
) -> None:
    folder = tmp_path / "killed"
    again = after_a_bad_end(qtbot, qapp, made_base, folder)
    again.wait(lambda: bool(messages_seen.toasts))
    assert "rien n’est abîmé" in messages_seen.toasts[0]
    assert not again.program._safety.damage.owed
    assert (folder / "open").exists()
    again.stop()
    assert not (folder / "open").exists()


def test_a_check_that_did_not_end_is_owed_to_the_next_start(
    qtbot: QtBot, qapp: QApplication, made_base: Created, tmp_path: Path
) -> None:
    folder = tmp_path / "killed"
    again = after_a_bad_end(qtbot, qapp, made_base, folder)
    again.program._safety.damage.owed = True
    again.stop()
    assert (folder / "open").exists()


def test_the_search_index_alone_is_made_anew_without_a_word(
    running: Running, messages_seen: MessagesSeen
) -> None:
    running.enter()
    note(running, "Kastell")
    watch = running.program._safety.damage
    watch.owed = True
    watch._tell(Finding(index_hurt=True))
    running.wait(lambda: not running.program._background._held and not watch._door.busy)
    assert not watch.owed
    assert (messages_seen.toasts, messages_seen.questions) == ([], [])
    assert names(running) == ["Kastell"]


def test_hurt_data_are_told_and_lead_to_the_backups(
    running: Running, messages_seen: MessagesSeen
) -> None:
    running.enter()
    messages_seen.answer_next(accepted=True)
    watch = running.program._safety.damage
    watch._tell(Finding(hurt=("coopérateurs",)))
    assert "coopérateurs" in messages_seen.questions[0]
    assert "Rien n’a été modifié" in messages_seen.questions[0]
    assert watch.owed, "it would not be told at the next start"
    shown(running, BackupsDialog)
    idle(running)


def test_what_was_restored_is_read_whole_again_and_nothing_more_is_owed(
    running: Running,
    messages_seen: MessagesSeen,
    check_accessible: Callable[[QWidget], None],
) -> None:
    running.enter()
    running.program._safety.keeper.keep()
    idle(running)
    note(running, "Menez")
    running.program._safety.damage.owed = True
    restore_first(running, messages_seen, check_accessible)
    running.wait(lambda: any("rien n’est abîmé" in toast for toast in messages_seen.toasts))
    assert not running.program._safety.damage.owed
    idle(running)
    told = open_backups(running).ui.result_label.text()
    assert "Les fichiers d’avant, gardés à part, occupent" in told


@pytest.mark.parametrize("agreed", [True, False])
def test_pages_that_hold_nothing_are_made_anew_once_agreed(
    running: Running, messages_seen: MessagesSeen, agreed: bool
) -> None:
    running.enter()
    note(running, "Kastell")
    idle(running)
    messages_seen.answer_next(agreed)
    watch = running.program._safety.damage
    watch._tell(Finding(empty_hurt=True))
    assert "ne contiennent rien" in messages_seen.questions[0]
    running.wait(lambda: not watch.busy)
    assert watch.owed is not agreed
    assert any("refait" in toast for toast in messages_seen.toasts) is agreed
    assert (running.folder / "set-aside").exists() is agreed
    assert names(running) == ["Kastell"]


@pytest.mark.parametrize("by_search", [True, False])
def test_whatever_meets_a_hurt_index_has_it_made_anew_and_blames_no_data(
    qtbot: QtBot,
    qapp: QApplication,
    made_base: Created,
    tmp_path: Path,
    messages_seen: MessagesSeen,
    by_search: bool,
) -> None:
    folder = tmp_path / "hurt"
    shutil.copytree(made_base.opened.folder, folder)
    base = folder / "idcoop.db"
    flip(base, page_of(base, made_base.opened.key, "cooperator_fts_data") + 100)
    made = Running(qtbot, qapp, folder)
    made.enter()
    idle(made)
    safety = made.program._safety
    if by_search:
        desk = made.window().property("assembly").desk
        read = "SELECT sum(length(block)) FROM cooperator_fts_data"
        made.program._background.run(lambda: desk.base.db.raw.execute(read).fetchall(), done=bool)
    else:
        safety.keeper.keep()
    made.wait(lambda: (folder / "set-aside").exists() and not safety.damage.busy)
    idle(made)
    if by_search:
        assert "Une partie de la base" in messages_seen.take_error()
    safety.keeper.keep()
    idle(made)
    assert reasons(made) == ["auto"]
    assert (messages_seen.questions, messages_seen.toasts) == ([], [])
    assert not safety.damage.owed
    made.stop()


def test_actions_that_the_last_backup_alone_holds_lead_to_the_backups(
    running: Running, messages_seen: MessagesSeen
) -> None:
    running.enter()
    messages_seen.answer_next(accepted=True)
    running.program._safety.damage._tell(Finding(is_behind=True))
    assert "la base n’a plus" in messages_seen.questions[0]
    shown(running, BackupsDialog)
    idle(running)


def test_hurt_pictures_are_taken_again_from_the_backups_once_agreed(
    running: Running, messages_seen: MessagesSeen
) -> None:
    running.enter()
    messages_seen.answer_next(accepted=True)
    watch = running.program._safety.damage
    watch._tell(Finding(bad_pictures=2))
    running.wait(lambda: bool(messages_seen.toasts))
    assert "repris" in messages_seen.toasts[0]
    assert not watch.owed
    assert not running.program._background._held
    assert names(running) == []


def test_a_base_being_mended_is_not_locked_meanwhile(running: Running) -> None:
    running.enter()
    idle(running)
    watch = running.program._safety.damage
    watch._tell(Finding(index_hurt=True))
    assert watch.busy
    running.program.lock()
    assert not running.program._locker.locked
    running.wait(lambda: not watch.busy)
    assert names(running) == []
