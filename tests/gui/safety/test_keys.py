"""« Clés et verrouillage », used by a person on a real base with a real keyring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from idcoop_desktop import settings
from idcoop_desktop.services import keys, opening
from idcoop_desktop.store.errors import WrongPassphrase, WrongRecoveryCode
from idcoop_desktop.views.safety.code_dialog import CodeDialog
from idcoop_desktop.views.safety.keys_dialog import KeysDialog
from idcoop_desktop.views.safety.secret_dialog import SecretDialog
from tests.keyrings import MemoryKeyring, memory_keyring

from .conftest import PHRASE, Running

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from idcoop_desktop.services.opening import Created
    from tests.gui.recorder import MessagesSeen

AFTER = "nouvelle barque rouge ancre"
OWN = "ajonc sarrasin girouette phare"
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def chest() -> Iterator[MemoryKeyring]:
    with memory_keyring() as memory:
        yield memory


def shown(running: Running, kind: type[W]) -> W:
    """Return the dialog of a kind over the main window, once it is there."""

    def found() -> list[W]:
        return [one for one in running.window().findChildren(kind) if one.isVisible()]

    running.wait(lambda: bool(found()))
    return found()[0]


def command(running: Running, words: str) -> QAction:
    actions = running.window()._commands
    return next(one for one in actions if one.text().replace("&", "").startswith(words))


@pytest.fixture
def dialog(running: Running) -> Iterator[KeysDialog]:
    running.enter()
    command(running, "Clés et verrouillage").trigger()
    made = shown(running, KeysDialog)
    yield made
    running.wait(lambda: not running.program._background.busy)
    made.accept()


def fill(form: SecretDialog, **fields: str) -> None:
    for name, text in fields.items():
        getattr(form.ui, f"{name}_edit").setText(text)
    form.ui.save_button.click()


def opens(running: Running, phrase: str) -> bool:
    try:
        keys.prove(running.folder, phrase)
    except WrongPassphrase:
        return False
    return True


def gone(running: Running, form: QWidget) -> None:
    from shiboken6 import isValid

    running.wait(lambda: not isValid(form) or not form.isVisible())


def test_the_passphrase_is_changed(
    running: Running,
    dialog: KeysDialog,
    check_accessible: Callable[[QWidget], None],
) -> None:
    check_accessible(dialog)
    dialog.ui.phrase_button.click()
    form = shown(running, SecretDialog)
    check_accessible(form)
    form.ui.save_button.setFocus()
    fill(form, old="autre phrase", passphrase=AFTER, again=AFTER)
    running.wait(form.ui.error_label.isVisible)
    assert "n’est pas la bonne" in form.ui.error_label.text()
    assert form.focusWidget() is form.ui.save_button, "not « Annuler »"
    fill(form, old=PHRASE)
    gone(running, form)
    assert dialog.ui.told_label.text() == "Phrase secrète changée."
    assert opens(running, AFTER)
    assert not opens(running, PHRASE)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"passphrase": AFTER, "again": AFTER}, "phrase secrète actuelle"),
        ({"old": PHRASE, "passphrase": "abc", "again": "abc"}, "devinerait"),
        ({"old": PHRASE, "passphrase": AFTER, "again": "autre"}, "différentes"),
    ],
)
def test_what_is_missing_is_said_in_the_form(
    running: Running, dialog: KeysDialog, fields: dict[str, str], words: str
) -> None:
    dialog.ui.phrase_button.click()
    form = shown(running, SecretDialog)
    fill(form, **fields)
    assert words in form.ui.error_label.text()
    for name in ("old", "passphrase", "again"):
        getattr(form.ui, f"{name}_edit").clear()
    form.reject()
    assert opens(running, PHRASE)


def test_all_that_is_typed_can_be_seen_at_once(running: Running, dialog: KeysDialog) -> None:
    dialog.ui.phrase_button.click()
    form = shown(running, SecretDialog)
    form.ui.show_check.setChecked(True)
    fields = (form.ui.old_edit, form.ui.passphrase_edit, form.ui.again_edit)
    assert {one.echoMode() for one in fields} == {one.EchoMode.Normal for one in fields}
    form.ui.show_check.setChecked(False)
    assert {one.echoMode() for one in fields} == {one.EchoMode.Password for one in fields}
    form.reject()


def names(dialog: KeysDialog) -> list[str]:
    return [row.findChild(QLabel).text() for row in dialog._rows]


def test_a_second_person_is_added_opens_and_is_removed(
    running: Running,
    dialog: KeysDialog,
    messages_seen: MessagesSeen,
    check_accessible: Callable[[QWidget], None],
) -> None:
    dialog.ui.person_button.click()
    form = shown(running, SecretDialog)
    check_accessible(form)
    fill(form, old=PHRASE, passphrase=OWN, again=OWN)
    assert "nom de la personne" in form.ui.error_label.text()
    fill(form, name="Zoé <b>Cadiou</b>")
    gone(running, form)
    running.wait(lambda: names(dialog) == ["Zoé <b>Cadiou</b>"])
    check_accessible(dialog)
    assert opens(running, OWN)
    assert opens(running, PHRASE)

    remove = dialog._rows[0].findChild(QPushButton)
    messages_seen.answer_next(False)
    remove.click()
    assert opens(running, OWN)
    messages_seen.answer_next(True)
    remove.click()
    running.wait(lambda: names(dialog) == [])
    assert "sauvegardes" in messages_seen.questions[-1]
    assert not opens(running, OWN)


def test_adding_needs_the_phrase_of_who_sits_here(running: Running, dialog: KeysDialog) -> None:
    dialog.ui.person_button.click()
    form = shown(running, SecretDialog)
    fill(form, name="Zoé Cadiou", old="autre", passphrase=OWN, again=OWN)
    running.wait(form.ui.error_label.isVisible)
    assert not opens(running, OWN)
    for name in ("name", "old", "passphrase", "again"):
        getattr(form.ui, f"{name}_edit").clear()
    form.reject()


def ask_for_code(running: Running, dialog: KeysDialog) -> CodeDialog:
    dialog.ui.code_button.click()
    form = shown(running, SecretDialog)
    assert not form.ui.new_part.isVisible()
    fill(form, old=PHRASE)
    return shown(running, CodeDialog)


def test_another_code_is_printed_and_counts_once_copied(
    running: Running,
    dialog: KeysDialog,
    made_base: Created,
    check_accessible: Callable[[QWidget], None],
) -> None:
    shut = ask_for_code(running, dialog)
    shut.reject()
    opening.unlock_with_code(running.folder, made_base.recovery_code).base.close()

    made = ask_for_code(running, dialog)
    check_accessible(made)
    groups = made.page.ui.code_label.accessibleDescription().split(", ")
    made.page.ui.first_edit.setText(groups[1])
    made.page.ui.second_edit.setText("AAAAAA")
    made.page.ui.confirm_button.click()
    assert "groupe 5" in made.page.ui.error_label.text()
    made.page.ui.second_edit.setText(groups[4])
    made.page.ui.confirm_button.click()
    gone(running, made)
    with pytest.raises(WrongRecoveryCode):
        opening.unlock_with_code(running.folder, made_base.recovery_code)
    opening.unlock_with_code(running.folder, "-".join(groups)).base.close()


def test_the_sheet_is_saved_where_the_person_says(
    running: Running, dialog: KeysDialog, tmp_path: Path
) -> None:
    made = ask_for_code(running, dialog)
    made.page.ui.save_button.click()
    chooser = made.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "feuille.pdf"))
    chooser.close()
    running.wait((tmp_path / "feuille.pdf").exists)
    running.wait(lambda: "feuille.pdf" in made.page.ui.confirm_label.text())
    assert (tmp_path / "feuille.pdf").read_bytes().startswith(b"%PDF-")
    made.reject()


def test_this_computer_remembers_and_forgets(
    chest: MemoryKeyring, running: Running, dialog: KeysDialog
) -> None:
    assert "demande la phrase" in dialog.ui.computer_label.text()
    dialog.ui.computer_button.click()
    fill(shown(running, SecretDialog), old=PHRASE)
    running.wait(lambda: dialog.remembered)
    assert "retient la clé" in dialog.ui.computer_label.text()
    opening.unlock_remembered(running.folder).base.close()

    # Nobody knows the passphrase any more: the computer that remembers is the way out.
    dialog.ui.phrase_button.click()
    form = shown(running, SecretDialog)
    assert form.ui.old_hint.isVisible()
    fill(form, passphrase=AFTER, again=AFTER)
    gone(running, form)
    assert opens(running, AFTER)

    dialog.ui.computer_button.click()
    running.wait(lambda: not dialog.remembered)
    assert chest.kept == {}
    assert opening.unlock_remembered(running.folder) is None


def test_a_computer_without_chest_says_so(
    running: Running, dialog: KeysDialog, messages_seen: MessagesSeen
) -> None:
    dialog.ui.computer_button.click()
    fill(shown(running, SecretDialog), old=PHRASE)
    running.wait(lambda: bool(messages_seen.unread_errors))
    assert "coffre à clés" in messages_seen.take_error()
    assert not dialog.remembered


def test_the_minutes_are_kept(running: Running, dialog: KeysDialog) -> None:
    assert dialog.ui.minutes_spin.value() == 10
    dialog.ui.minutes_spin.setValue(25)
    assert running.program._idle.minutes == 25
    assert settings.load(running.folder.parent / "settings.json").idle_minutes == 25


def test_locking_from_here_keeps_the_dialog_for_later(running: Running, dialog: KeysDialog) -> None:
    dialog.ui.lock_button.click()
    assert not dialog.isVisible()
    running.enter()
    assert dialog.isVisible()


def test_the_command_locks_too(running: Running) -> None:
    window = running.enter()
    action = command(running, "Verrouiller")
    assert action.shortcut().toString() == "Ctrl+L"
    action.trigger()
    assert not window.isVisible()
    running.enter()


def test_ctrl_k_finds_both(running: Running) -> None:
    window = running.enter()
    window.open_go_to()
    labels = [one.label for one in window._palette._actions]
    assert {"Clés et verrouillage…", "Verrouiller"} <= set(labels)
    window._palette.close()
    assert window.isVisible()


def test_a_dialog_left_open_holds_no_key(running: Running, dialog: KeysDialog) -> None:
    import gc
    import sys

    running.wait(lambda: not running.program._background.busy)
    key = running.program._open_base().key
    running.lock()
    running.wait(lambda: not running.program._locker._door.busy)
    gc.collect()
    assert sys.getrefcount(key) == 2
    running.enter()
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
