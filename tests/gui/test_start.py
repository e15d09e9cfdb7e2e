"""First start and unlocking, as a person who types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from idcoop_desktop.views.start.create import CreatePage
from idcoop_desktop.views.start.recovery import AFTER_USE, RecoveryPage
from idcoop_desktop.views.start.requests import CreateRequest, UnlockRequest
from idcoop_desktop.views.start.unlock import UnlockPage
from idcoop_desktop.views.start.welcome import WelcomePage
from idcoop_desktop.views.start.window import StartWindow

CODE = "ABCDEF-GHJKLM-NPQRST-UVWXYZ-234567-89ABCD"
PASSPHRASE = "girafe tambour moulin"


def strength(text: str) -> tuple[int, str]:
    return (4, "Solide.") if len(text) > 14 else (1, "Trop courte.")


@pytest.fixture
def window(show):
    return show(StartWindow(), 1000, 600)


def put(window, page):
    window.show_page(page)
    return page


@pytest.fixture
def create(window):
    return put(window, CreatePage(strength=strength, year=2026, ceiling_cents=80000))


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_two_beginnings(qtbot, window, check_accessible):
    page = put(window, WelcomePage())
    check_accessible(window)
    with qtbot.waitSignal(page.create_asked):
        click(qtbot, page.ui.create_button)
    with qtbot.waitSignal(page.demo_asked):
        click(qtbot, page.ui.demo_button)


def fill(qtbot, page):
    ui = page.ui
    qtbot.keyClicks(ui.name_edit, "Habitat du Ponant")
    qtbot.keyClicks(ui.author_edit, "Camille Riou")
    qtbot.keyClicks(ui.envelope_edit, "4500")
    qtbot.keyClicks(ui.passphrase_edit, PASSPHRASE)
    qtbot.keyClicks(ui.again_edit, PASSPHRASE)


def test_a_base_is_asked_for(qtbot, create, check_accessible, window):
    check_accessible(window)
    fill(qtbot, create)
    create.ui.remember_check.setChecked(True)
    with qtbot.waitSignal(create.submitted) as seen:
        qtbot.keyClick(create.ui.again_edit, Qt.Key.Key_Return)
    assert seen.args == [
        CreateRequest(
            name="Habitat du Ponant",
            author_name="Camille Riou",
            ceiling_cents=80000,
            envelope_cents=450000,
            year=2026,
            passphrase=PASSPHRASE,
            remember=True,
        )
    ]
    assert PASSPHRASE not in repr(seen.args)
    assert not create.ui.create_button.isEnabled()
    create.refuse("Ce dossier est partagé.")
    assert create.ui.create_button.isEnabled()
    assert create.ui.error_label.text() == "Ce dossier est partagé."
    assert create.ui.passphrase_edit.text() == PASSPHRASE


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("name_edit", " ", "nom de la coopérative"),
        ("author_edit", "", "votre nom"),
        ("ceiling_edit", "", "plafond"),
        ("ceiling_edit", "beaucoup", "montant"),
        ("envelope_edit", "", "enveloppe"),
        ("passphrase_edit", "court", "devinerait"),
        ("again_edit", "girafe tambour moulon", "différentes"),
    ],
)
def test_what_is_missing_is_said_beside_the_field(qtbot, create, field, typed, words):
    fill(qtbot, create)
    wrong: QLineEdit = getattr(create.ui, field)
    wrong.clear()
    qtbot.keyClicks(wrong, typed)
    with qtbot.assertNotEmitted(create.submitted):
        click(qtbot, create.ui.create_button)
    assert words in create.ui.error_label.text()
    assert create.ui.error_label.isVisible()
    assert wrong.property("state") == "error"
    assert wrong.accessibleDescription() == create.ui.error_label.text()


def test_the_strength_is_told_while_typing(qtbot, create):
    qtbot.keyClicks(create.ui.passphrase_edit, "court")
    assert create.ui.strength_label.text() == "Trop courte."
    qtbot.keyClicks(create.ui.passphrase_edit, "e mais plus longue")
    assert create.ui.strength_label.text() == "Solide."
    create.ui.passphrase_edit.clear()
    assert "mots" in create.ui.strength_label.text()


def test_the_passphrase_can_be_seen(create):
    assert create.ui.passphrase_edit.echoMode() == QLineEdit.EchoMode.Password
    create.ui.show_check.setChecked(True)
    assert create.ui.passphrase_edit.echoMode() == QLineEdit.EchoMode.Normal
    assert create.ui.again_edit.echoMode() == QLineEdit.EchoMode.Normal


def test_going_back(qtbot, create):
    with qtbot.waitSignal(create.left):
        click(qtbot, create.ui.back_button)


def test_a_computer_without_a_safe_place_cannot_remember(window, qtbot):
    page = put(
        window,
        CreatePage(strength=strength, year=2026, ceiling_cents=80000, can_remember=False),
    )
    assert not page.ui.remember_check.isVisible()
    fill(qtbot, page)
    with qtbot.waitSignal(page.submitted) as seen:
        page.submit()
    assert seen.args[0].remember is False


@pytest.fixture
def recovery(window):
    return put(window, RecoveryPage(CODE, asked=(1, 4)))


def test_the_code_is_shown_in_groups_and_said(recovery, window, check_accessible):
    check_accessible(window)
    assert recovery.ui.code_label.text().split() == CODE.split("-")
    assert recovery.ui.first_label.text() == "Groupe &2"


def test_two_groups_copied_right_confirm(qtbot, recovery):
    qtbot.keyClicks(recovery.ui.first_edit, "ghj klm")
    qtbot.keyClicks(recovery.ui.second_edit, "234567")
    with qtbot.waitSignal(recovery.confirmed):
        click(qtbot, recovery.ui.confirm_button)


@pytest.mark.parametrize(("first", "second", "group"), [("", "", "2"), ("GHJKLM", "234568", "5")])
def test_a_wrong_group_is_named(qtbot, recovery, first, second, group):
    qtbot.keyClicks(recovery.ui.first_edit, first)
    qtbot.keyClicks(recovery.ui.second_edit, second)
    with qtbot.assertNotEmitted(recovery.confirmed):
        qtbot.keyClick(recovery.ui.second_edit, Qt.Key.Key_Return)
    assert f"groupe {group}" in recovery.ui.error_label.text()


def test_the_sheet_is_printed_or_saved(qtbot, recovery):
    with qtbot.waitSignal(recovery.print_asked):
        click(qtbot, recovery.ui.print_button)
    with qtbot.waitSignal(recovery.save_asked):
        click(qtbot, recovery.ui.save_button)
    recovery.say("La feuille est enregistrée.")
    assert recovery.ui.confirm_label.text() == "La feuille est enregistrée."


@pytest.fixture
def unlock(window):
    return put(window, UnlockPage())


def test_the_passphrase_opens(qtbot, unlock, window, check_accessible):
    check_accessible(window)
    qtbot.waitUntil(unlock.ui.secret_edit.hasFocus)
    qtbot.keyClicks(unlock.ui.secret_edit, PASSPHRASE)
    with qtbot.waitSignal(unlock.submitted) as seen:
        qtbot.keyClick(unlock.ui.secret_edit, Qt.Key.Key_Return)
    assert seen.args == [UnlockRequest(secret=PASSPHRASE, is_recovery=False, remember=False)]
    assert PASSPHRASE not in repr(seen.args)
    assert not unlock.ui.open_button.isEnabled()


def test_a_refusal_is_said_in_place(qtbot, unlock, window, check_accessible):
    qtbot.keyClicks(unlock.ui.secret_edit, "essai")
    unlock.submit()
    unlock.refuse("Cette phrase secrète n’ouvre pas la base.")
    assert unlock.ui.error_label.isVisible()
    assert unlock.ui.secret_edit.selectedText()
    assert unlock.ui.open_button.isEnabled()
    check_accessible(window)


@pytest.mark.parametrize("is_recovery", [False, True])
def test_an_empty_field_is_refused_here(qtbot, unlock, is_recovery):
    if is_recovery:
        unlock.switch_kind()
    with qtbot.assertNotEmitted(unlock.submitted):
        click(qtbot, unlock.ui.open_button)
    assert unlock.ui.error_label.isVisible()


def test_the_recovery_code_opens_too(qtbot, unlock, window, check_accessible):
    click(qtbot, unlock.ui.other_button)
    assert unlock.is_recovery
    assert unlock.ui.secret_edit.accessibleName() == "Code de secours"
    assert unlock.ui.secret_edit.echoMode() == QLineEdit.EchoMode.Normal
    check_accessible(window)
    qtbot.keyClicks(unlock.ui.secret_edit, CODE)
    unlock.ui.remember_check.setChecked(True)
    with qtbot.waitSignal(unlock.submitted) as seen:
        click(qtbot, unlock.ui.open_button)
    assert seen.args == [UnlockRequest(secret=CODE, is_recovery=True, remember=True)]
    unlock.set_busy(busy=False)
    click(qtbot, unlock.ui.other_button)
    assert not unlock.is_recovery
    assert unlock.ui.secret_edit.text() == ""


def test_a_try_too_soon_waits_and_the_seconds_are_told(qtbot, unlock, window, check_accessible):
    unlock.ui.secret_edit.setText("essai")
    unlock.submit()
    unlock.refuse("Cette phrase secrète n’ouvre pas la base.")
    unlock.wait(40)
    assert unlock.ui.error_label.text().startswith("Cette phrase secrète n’ouvre pas la base.")
    assert unlock.ui.error_label.text().endswith("Prochain essai dans 40\u00a0secondes.")
    assert not unlock.ui.open_button.isEnabled()
    button = unlock.ui.open_button
    assert button.text() == "Attendre 40\u00a0s"
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
    check_accessible(window)
    unlock.ui.secret_edit.setText(PASSPHRASE)
    with qtbot.assertNotEmitted(unlock.submitted):
        qtbot.keyClick(unlock.ui.secret_edit, Qt.Key.Key_Return)


def test_the_wait_runs_out_by_itself(qtbot, unlock):
    unlock.wait(1)
    assert "Plusieurs essais" in unlock.ui.error_label.text()
    assert not unlock.ui.open_button.isEnabled()
    qtbot.waitUntil(unlock.ui.open_button.isEnabled)
    assert unlock.ui.open_button.text() == "&Ouvrir"
    assert not unlock.ui.error_label.isVisible()
    unlock.ui.secret_edit.setText(PASSPHRASE)
    with qtbot.waitSignal(unlock.submitted):
        unlock.submit()


def test_no_wait_changes_nothing(unlock):
    unlock.refuse("Cette phrase secrète n’ouvre pas la base.")
    unlock.wait(0)
    assert unlock.ui.error_label.text() == "Cette phrase secrète n’ouvre pas la base."
    assert unlock.ui.open_button.isEnabled()


def test_a_locked_base_is_told_apart_from_one_to_open(window, check_accessible):
    page = put(window, UnlockPage(locked=True, hint="Leur phrase secrète est « demo »."))
    assert page.ui.title_label.text() == "IDCoop est verrouillé"
    assert "comme vous l’avez laissé" in page.ui.intro_label.text()
    assert "« demo »" in page.ui.intro_label.text()
    assert page.ui.open_button.text() == "&Déverrouiller"
    page.set_busy(busy=True, doing="Verrouillage…")
    assert page.ui.open_button.text() == "Verrouillage…"
    page.set_busy(busy=False)
    check_accessible(window)


def test_a_code_that_replaces_another_can_wait(qtbot, window, check_accessible):
    page = put(window, RecoveryPage(CODE, words=AFTER_USE))
    check_accessible(window)
    assert page.ui.title_label.text() == AFTER_USE.title
    with qtbot.waitSignal(page.left):
        click(qtbot, page.ui.later_button)
    page.ui.first_edit.setText("GHJKLM")
    page.ui.second_edit.setText("234567")
    page.set_busy(busy=True)
    with qtbot.assertNotEmitted(page.confirmed):
        page.confirm()
    page.refuse("Le disque refuse l’écriture.")
    assert page.ui.error_label.text() == "Le disque refuse l’écriture."
    with qtbot.waitSignal(page.confirmed):
        page.confirm()


def test_the_first_code_cannot_wait(recovery):
    assert not recovery.ui.later_button.isVisible()


def test_small_screens_do_without_the_panel(window):
    panel = window._panel
    put(window, UnlockPage())
    assert panel.isVisible()
    window.resize(700, 500)
    assert not panel.isVisible()
    assert window.minimumSizeHint().width() <= 700


def test_a_page_replaced_is_deleted_with_its_secret(qtbot, window):
    first = put(window, UnlockPage())
    with qtbot.waitSignal(first.destroyed):
        put(window, WelcomePage())
    assert isinstance(window.page, WelcomePage)


def test_the_start_follows_the_theme(window, theme):
    put(window, UnlockPage())
    light = window.grab().toImage()
    theme.set_mode("dark")
    assert window.grab().toImage() != light
