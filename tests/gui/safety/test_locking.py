"""Locking: everything hidden, the key gone, nothing lost; the passphrase brings it all back."""

from __future__ import annotations

import gc
import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from idcoop_desktop import settings
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.tries import FREE_TRIES
from idcoop_desktop.services import keys, people
from idcoop_desktop.services.locking import Lockable
from idcoop_desktop.store.errors import LockedBase
from idcoop_desktop.store.lock import request_front
from idcoop_desktop.views.ideas.dialog import IdeaDialog
from idcoop_desktop.views.start.passphrase import PassphrasePage
from idcoop_desktop.views.start.recovery import RecoveryPage
from idcoop_desktop.views.start.unlock import UnlockPage

from .conftest import PATIENCE, Running

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.services.opening import Created, Opened
    from tests.gui.recorder import MessagesSeen


def visible() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def idea_dialog(running: Running) -> IdeaDialog:
    """Open « Idée express » over the main window."""
    window = running.window()
    window._tools.note_idea()

    def found() -> list[IdeaDialog]:
        return [one for one in window.findChildren(IdeaDialog) if one.isVisible()]

    running.wait(lambda: bool(found()))
    return found()[0]


def test_everything_is_hidden_at_once_and_comes_back_as_it_was(running: Running) -> None:
    window = running.enter()
    window.show_page("budget")
    place = window.geometry()
    running.program.lock()
    assert visible() == [running.program.window]
    assert running.program.window is not window
    assert running.program.window.size() == place.size()

    running.enter()
    assert visible() == [window]
    assert window.geometry() == place
    assert type(window.current_page).__name__ == "BudgetPage"


def test_a_locked_program_that_is_killed_did_not_end_badly(running: Running) -> None:
    mark = running.folder / "open"
    running.enter()
    running.wait(mark.exists)
    running.lock()
    assert not mark.exists()
    running.enter()
    assert mark.exists()
    # Only now: entering with a check that is owed begins it, and a sound base ends it at once.
    running.program._safety.damage.owed = True
    running.lock()
    assert mark.exists(), "a check that is still owed is not forgotten"
    running.program._safety.damage.owed = False
    running.enter()
    running.stop()
    assert not mark.exists()


OWN = "ajonc barque sarrasin"


def let_yann_in(running: Running) -> None:
    """Give a second colleague a passphrase of their own."""
    running.enter()
    opened = running.program._opened
    assert opened is not None
    people.save_staff(opened.desk(), StaffMember(id=0, name="Yann Le Goff"))
    keys.add_person(opened, name="Yann Le Goff", passphrase=OWN)
    running.lock()


def author_of(running: Running) -> str:
    author = running.program._author
    assert author is not None
    return author.name


@pytest.mark.parametrize(("changed", "name"), [(True, "Yann Le Goff"), (False, "Maëlle Kervadec")])
def test_another_colleague_who_unlocks_is_asked_whose_name_signs(
    running: Running, messages_seen: MessagesSeen, changed: bool, name: str
) -> None:
    let_yann_in(running)
    messages_seen.answer_next(changed)
    running.enter(OWN)
    assert author_of(running) == name
    assert len(messages_seen.questions) == 1
    assert "celle de Yann Le Goff" in messages_seen.questions[0]
    assert "signé Maëlle Kervadec" in messages_seen.questions[0]


def test_who_is_there_already_and_the_passphrase_of_all_are_asked_nothing(
    running: Running, messages_seen: MessagesSeen
) -> None:
    let_yann_in(running)
    running.enter()
    messages_seen.answer_next(True)
    running.lock()
    running.enter(OWN)
    running.lock()
    running.enter(OWN)
    assert author_of(running) == "Yann Le Goff"
    assert len(messages_seen.questions) == 1


def test_a_start_with_a_passphrase_of_ones_own_signs_with_that_name(
    running: Running, qtbot: QtBot, qapp: QApplication
) -> None:
    let_yann_in(running)
    running.stop()
    again = Running(qtbot, qapp, running.folder)
    again.enter(OWN)
    name = author_of(again)
    again.stop()
    assert name == "Yann Le Goff"


def test_what_was_being_typed_is_still_there(running: Running) -> None:
    running.enter()
    dialog = idea_dialog(running)
    dialog.ui.sentence.setPlainText("Un banc au soleil")
    dialog.activateWindow()
    dialog.ui.sentence.setFocus()
    running.wait(dialog.ui.sentence.hasFocus)
    modality = dialog.windowModality()
    running.lock()
    assert not dialog.isVisible()

    running.enter()
    assert dialog.isVisible()
    assert dialog.ui.sentence.toPlainText() == "Un banc au soleil"
    running.wait(dialog.ui.sentence.hasFocus)
    assert dialog.windowModality() == modality
    assert dialog.result() == 0
    running.wait(lambda: not running.program._background.busy)
    dialog.ui.sentence.clear()
    dialog.reject()


def test_the_base_answers_nobody_until_it_is_unlocked(running: Running) -> None:
    window = running.enter()
    desk = window.property("assembly").desk
    running.lock()
    with pytest.raises(LockedBase):
        people.list_staff(desk)
    with pytest.raises(LockedBase):
        running.program._open_base()
    running.enter()
    assert people.list_staff(desk)


def test_nobody_holds_the_key_once_it_is_locked(running: Running) -> None:
    running.enter()
    running.wait(lambda: not running.program._background.busy)
    key = running.program._open_base().key
    assert sys.getrefcount(key) > 3
    page = running.lock()
    running.wait(lambda: not running.program._locker._door.busy)
    gc.collect()
    assert sys.getrefcount(key) == 2
    assert page.ui.secret_edit.text() == ""


def test_a_last_backup_is_made_with_the_base_still_open_and_keeps_no_key(
    running: Running, messages_seen: MessagesSeen
) -> None:
    window = running.enter()
    running.wait(lambda: not running.program._background.busy)
    desk, done = window.property("assembly").desk, []
    opened, running.program._opened = running.program._opened, None
    key = opened.key

    def backup(held: Opened) -> None:
        done.append((held.folder, len(people.list_staff(desk))))
        raise DomainError("La clé USB n’est plus là.")

    locker = running.program._locker
    locker.lock(Lockable(opened.base), over=window, before=partial(backup, opened))
    del opened
    page = running.page(UnlockPage)
    running.wait(page.ui.open_button.isEnabled)
    assert done == [(running.folder, 1)]
    assert messages_seen.take_error() == "La clé USB n’est plus là."
    with pytest.raises(LockedBase):
        people.list_staff(desk)
    running.wait(lambda: not running.program._locker._door.busy)
    gc.collect()
    assert sys.getrefcount(key) == 2
    running.enter()


def test_no_passphrase_waits_behind_the_main_window(running: Running) -> None:
    running.enter()
    assert running.program._flow.window.page is None


def test_a_wrong_phrase_shows_nothing(running: Running) -> None:
    window = running.enter()
    page = running.lock()
    page.ui.secret_edit.setText("autre phrase")
    page.submit()
    running.wait(page.ui.error_label.isVisible)
    assert "n’est pas la bonne" in page.ui.error_label.text()
    assert not window.isVisible()
    running.enter()


def test_work_under_way_ends_before_the_key_goes_and_tells_after(running: Running) -> None:
    window = running.enter()
    background, desk = running.program._background, window.property("assembly").desk
    running.wait(lambda: not background.busy)
    told: list[object] = []
    background.run(lambda: len(people.list_staff(desk)), done=told.append)
    page = running.lock()
    # Asked while locked, by a timer for instance: it waits.
    background.run(lambda: len(people.list_staff(desk)) + 10, done=told.append)
    assert told == []
    assert page.ui.open_button.isEnabled()
    running.enter()
    running.wait(lambda: len(told) == 2)
    assert told == [1, 11]


def test_a_window_that_comes_later_is_hidden_until_then(running: Running) -> None:
    window = running.enter()
    running.lock()
    late = QDialog(window)
    late.setObjectName("late")
    late.open()
    running.wait(lambda: not late.isVisible())
    assert visible() == [running.program.window]
    running.enter()
    assert late.isVisible()
    assert not late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    late.close()


def test_a_menu_that_was_open_is_closed_for_good(running: Running) -> None:
    window = running.enter()
    menu = QMenu(window)
    menu.addAction("Ouvrir")
    menu.popup(window.pos())
    running.wait(menu.isVisible)
    running.lock()
    assert not menu.isVisible()
    running.enter()
    assert not menu.isVisible()


def test_the_key_that_locks_works_from_the_window(running: Running) -> None:
    window = running.enter()
    running.qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert running.program.window is not window
    assert not window.isVisible()
    running.enter()


def test_the_key_that_locks_works_from_a_form_which_lets_no_shortcut_through(
    running: Running,
) -> None:
    running.enter()
    dialog = idea_dialog(running)
    dialog.activateWindow()
    running.wait(dialog.isActiveWindow)
    handle = dialog.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    running.enter()
    dialog.reject()


def test_it_locks_by_itself_when_nobody_is_there(running: Running) -> None:
    window = running.enter()
    running.program._keep_minutes(7)
    assert settings.load(running.folder.parent / "settings.json").idle_minutes == 7
    running.program._idle._seen = tuple(seen - 419 for seen in running.program._idle._seen)
    running.program._idle.look()
    assert window.isVisible()
    running.program._idle._seen = tuple(seen - 2 for seen in running.program._idle._seen)
    running.program._idle.look()
    assert not window.isVisible()
    running.enter()
    running.program._idle.look()
    assert window.isVisible()


def test_leaving_while_a_form_is_hidden_asks_first(
    running: Running, messages_seen: MessagesSeen
) -> None:
    running.enter()
    dialog = idea_dialog(running)
    running.lock()
    messages_seen.answer_next(False)
    running.program.window.close()
    assert "serait perdu" in messages_seen.questions[-1]
    assert running.program.window.isVisible()
    running.enter()
    dialog.reject()


def test_leaving_while_locked_closes_all(running: Running) -> None:
    running.enter()
    window = running.lock().window()
    window.close()
    assert visible() == []


def test_the_printed_code_unlocks_too_and_another_replaces_it(
    running: Running, made_base: Created
) -> None:
    window = running.enter()
    page = running.lock()
    page.switch_kind()
    page.ui.secret_edit.setText(made_base.recovery_code)
    page.submit()
    running.page(PassphrasePage).ui.later_button.click()
    fresh = running.page(RecoveryPage)
    groups = fresh.ui.code_label.accessibleDescription().split(", ")
    assert "-".join(groups) != made_base.recovery_code
    assert not window.isVisible()
    fresh.ui.first_edit.setText(groups[1])
    fresh.ui.second_edit.setText(groups[4])
    fresh.ui.confirm_button.click()
    running.window()
    assert window.isVisible()

    again = running.lock()
    again.switch_kind()
    again.ui.secret_edit.setText(made_base.recovery_code)
    again.submit()
    running.wait(again.ui.error_label.isVisible)
    assert "ce n’est pas celui de cette base" in again.ui.error_label.text()
    again.ui.secret_edit.setText("-".join(groups))
    again.submit()
    running.page(PassphrasePage).ui.later_button.click()
    running.page(RecoveryPage).ui.later_button.click()
    running.window()


def test_locking_before_anything_is_open_does_nothing(running: Running) -> None:
    start = running.program.window
    running.program.lock()
    assert running.program.window is start


def test_a_second_start_brings_the_lock_to_the_front(running: Running) -> None:
    window = running.enter()
    running.lock()
    running.program._show_if_asked()
    assert not window.isVisible()
    request_front(running.folder)
    running.qtbot.waitUntil(lambda: not (running.folder / "front").exists(), timeout=PATIENCE)
    assert not window.isVisible()
    assert running.program.window.isVisible()


def test_what_timers_ask_while_locked_waits_on_every_page(running: Running) -> None:
    window = running.enter()
    for page in window._pages:
        window.show_page(page.key)
    running.wait(lambda: not running.program._background.busy)
    running.lock()
    # What midnight does, and a colleague's change: each page wants to read again.
    window._tools.changes.announce()
    QApplication.processEvents()
    assert visible() == [running.program.window]
    running.enter()
    running.wait(lambda: not running.program._background.busy)
    assert visible() == [window]


def test_the_wait_after_wrong_tries_survives_a_restart(
    qtbot: QtBot, qapp: QApplication, running: Running
) -> None:
    page = running.page(UnlockPage)
    for _ in range(FREE_TRIES):
        running.wait(page.ui.open_button.isEnabled)
        page.ui.secret_edit.setText("autre phrase")
        page.submit()
    running.wait(lambda: "Prochain essai" in page.ui.error_label.text())
    running.stop()
    again = Running(qtbot, qapp, running.folder)
    late = again.page(UnlockPage)
    again.wait(lambda: "Prochain essai" in late.ui.error_label.text())
    assert not late.ui.open_button.isEnabled()
    again.enter()
    again.stop()
