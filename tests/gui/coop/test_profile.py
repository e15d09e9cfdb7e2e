"""« Coordonnées de la coopérative »: shown as stored, stored as typed, refused inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.rules import CoopProfile
from idcoop_desktop.services import journal, settings
from idcoop_desktop.views.coop.actions import open_profile_dialog
from idcoop_desktop.views.coop.profile_dialog import ProfileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop
    from tests.gui.recorder import MessagesSeen

KNOWN = CoopProfile(
    coop_name="Coop des Ajoncs",
    scheme_name="ID’Coop",
    service="Vie coopérative",
    phone="02 00 00 00 00",
    email="bonjour@example.org",
    site="https://ajoncs.example.org/idcoop",
    address="8 quai de l’Exemple, 29000 Quimper",
)


@pytest.fixture
def opened(qtbot: QtBot, context: PageContext, show) -> Callable[[], ProfileDialog]:
    """Open the dialog over a window and wait until it is shown."""

    def open_one() -> ProfileDialog:
        window = show(QWidget())
        open_profile_dialog(context, window)
        (dialog,) = window.findChildren(ProfileDialog)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return open_one


@pytest.fixture
def told(changes: Changes) -> list[frozenset[str]]:
    """The changes announced."""
    heard: list[frozenset[str]] = []
    changes.changed.connect(heard.append)
    return heard


def retype(field: QLineEdit, words: str) -> None:
    """Replace what a field holds, as a paste does: simulated keys cannot have an accent."""
    field.selectAll()
    field.insert(words)


def test_the_particulars_are_stored_and_can_be_taken_back(
    qtbot: QtBot, coop: Coop, opened, told: list[frozenset[str]]
):
    settings.save_profile(coop.desk, KNOWN)
    dialog = opened()
    ui = dialog.ui
    assert [
        field.text()
        for field in (
            ui.coop_name,
            ui.scheme_name,
            ui.service,
            ui.phone,
            ui.email,
            ui.site,
            ui.address,
        )
    ] == [
        "Coop des Ajoncs",
        "ID’Coop",
        "Vie coopérative",
        "02 00 00 00 00",
        "bonjour@example.org",
        "https://ajoncs.example.org/idcoop",
        "8 quai de l’Exemple, 29000 Quimper",
    ]
    # The first field is ready to be typed over.
    qtbot.keyClicks(dialog.focusWidget(), "Coop des Landes")
    retype(ui.phone, "  02 11   11 11 11 ")
    retype(ui.email, "")
    retype(ui.address, "2 place des Landes, 29000 Quimper")
    retype(ui.site, "http://landes.example.org")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(ui.site, Qt.Key.Key_Return)
    assert settings.profile(coop.desk) == CoopProfile(
        coop_name="Coop des Landes",
        scheme_name="ID’Coop",
        service="Vie coopérative",
        phone="02 11 11 11 11",
        site="http://landes.example.org",
        address="2 place des Landes, 29000 Quimper",
    )
    assert told == [frozenset({"settings"})]
    assert coop.notices == ["Coordonnées enregistrées. Annuler\u00a0: Ctrl+Z"]
    journal.undo(coop.desk)
    assert settings.profile(coop.desk) == KNOWN


def test_saving_untouched_promises_no_undo(qtbot: QtBot, coop: Coop, opened, told):
    settings.save_profile(coop.desk, KNOWN)
    coop.residence()
    before = journal.undo_label(coop.desk)
    dialog = opened()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert coop.notices == ["Coordonnées inchangées."]
    assert told == []
    assert journal.undo_label(coop.desk) == before


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("coop_name", "  ", "le nom de la coopérative"),
        ("scheme_name", "", "le nom du dispositif"),
        ("service", "", "le service"),
        ("site", "www.example.org", "commence par https://"),
        ("site", "HTTPS://example.org", "commence par https://"),
        ("site", "ftp://example.org", "commence par https://"),
        ("site", "https://coopérative.example.org", "ni espace ni accent"),
        ("site", "https://example.org/deux mots", "ni espace ni accent"),
        ("site", "https://", "incomplète"),
        ("site", "https:///idcoop", "incomplète"),
        ("site", "http://[example.org", "incomplète"),
    ],
)
def test_what_cannot_be_printed_is_refused_inside(
    qtbot: QtBot, coop: Coop, opened, told, field: str, typed: str, words: str
):
    dialog = opened()
    target = getattr(dialog.ui, field)
    dialog.ui.phone.setText("02 00 00 00 00")
    retype(target, typed)
    dialog.ui.save_button.setFocus()
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.ui.error_label.isVisible()
    assert words in dialog.ui.error_label.text()
    assert dialog.focusWidget() is target
    assert (target.text(), dialog.ui.phone.text()) == (typed, "02 00 00 00 00")
    assert settings.profile(coop.desk) == CoopProfile()
    assert (told, coop.notices) == ([], [])
    dialog.succeed()


def test_escape_asks_before_losing_words(
    qtbot: QtBot, coop: Coop, opened, messages_seen: MessagesSeen
):
    dialog = opened()
    qtbot.keyClicks(dialog.ui.phone, "02")
    messages_seen.answer_next(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    messages_seen.answer_next(True)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert settings.profile(coop.desk) == CoopProfile()


def test_names_like_markup_stay_what_they_are(qtbot: QtBot, coop: Coop, opened, check_accessible):
    hostile = "<b>Ajoncs</b> & <img src=x> " + "m" * 500
    dialog = opened()
    dialog.ui.coop_name.setText(hostile)
    dialog.ui.service.setText("<i>Vie</i>")
    check_accessible(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    stored = settings.profile(coop.desk)
    assert (stored.coop_name, stored.service) == (hostile, "<i>Vie</i>")


def test_the_tab_key_goes_through_the_form_in_order(qtbot: QtBot, opened, check_accessible):
    dialog = opened()
    check_accessible(dialog)
    ui = dialog.ui
    order = []
    for _step in range(9):
        order.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert order == [
        *(ui.coop_name, ui.scheme_name, ui.service, ui.phone, ui.email, ui.address, ui.site),
        ui.save_button,
        ui.cancel_button,
    ]
    dialog.succeed()
