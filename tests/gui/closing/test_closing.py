"""« Clôturer l'exercice »: the list to look at, the choices, the confirmation, the closed year."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from idcoop_desktop.domain.closing import ClosingItem, ClosingMatter
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.services import money, projects
from idcoop_desktop.services.closing import closed_years, closing_list
from idcoop_desktop.store import ledger
from idcoop_desktop.views.closing.dialog import ClosingDialog
from idcoop_desktop.views.closing.opening import open_closing_dialog
from idcoop_desktop.views.closing.words import item_look, leads_to
from idcoop_desktop.views.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop
    from tests.gui.recorder import MessagesSeen

YEAR = 2025


@pytest.fixture
def opened(qtbot: QtBot, context: PageContext, show) -> Iterator[Callable[..., ClosingDialog]]:
    """Open the dialog over a window and wait until it is shown; it is gone after the test."""
    windows: list[QWidget] = []

    def open_one(year: int = YEAR) -> ClosingDialog:
        windows.append(show(QWidget()))
        open_closing_dialog(context, windows[-1], year)
        (dialog,) = windows[-1].findChildren(ClosingDialog)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    yield open_one
    for window in windows:
        for dialog in window.findChildren(ClosingDialog):
            dialog.done(0)


def gone(qtbot: QtBot, window: QWidget) -> None:
    """Wait until the dialog over a window is gone."""
    qtbot.waitUntil(lambda: not window.findChildren(ClosingDialog))


@pytest.fixture
def finished(coop: Coop) -> Coop:
    """A coop with the envelopes of last year."""
    money.open_envelope(coop.desk, YEAR, 200_000)
    money.open_envelope(coop.desk, YEAR, 100_000, scheme=Scheme.FIDCOOP)
    return coop


def words(dialog: ClosingDialog) -> str:
    """All the words that the lists show."""
    labels = [one.text() for one in dialog.ui.sheet.findChildren(QLabel)]
    return " | ".join(labels + [chip.text for chip in dialog.ui.sheet.findChildren(Chip)])


def amount(coop: Coop, scheme: Scheme, year: int) -> int | None:
    """What an envelope holds, nothing when it is not open."""
    envelope = ledger.get_envelope(coop.desk.base, scheme, year)
    return None if envelope is None else ledger.envelope_state(coop.desk.base, envelope).amount


def test_a_year_is_closed_with_its_choices(
    qtbot: QtBot, finished: Coop, opened, changes: Changes, check_accessible
) -> None:
    heard: list[frozenset[str]] = []
    changes.changed.connect(heard.append)
    dialog = opened()
    check_accessible(dialog)
    assert "En ordre" in words(dialog)
    assert dialog.carry.total.text() == "En tout, 0,00\u00a0€ passent de 2025 à 2026."
    qtbot.keyClick(dialog.carry.boxes[Scheme.IDCOOP], Qt.Key.Key_Space)
    assert dialog.carry.total.text() == "En tout, 2\u202f000,00\u00a0€ passent de 2025 à 2026."
    dialog.ui.decided_by_edit.setText("Conseil")
    qtbot.keyClick(dialog.ui.sure_box, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    (closing,) = closed_years(finished.desk)
    assert (closing.year, closing.decided_by) == (YEAR, "Conseil")
    assert amount(finished, Scheme.IDCOOP, YEAR + 1) == 200_000
    assert amount(finished, Scheme.FIDCOOP, YEAR + 1) is None
    assert finished.notices == ["Exercice 2025 clos. Ses chiffres ne changent plus."]
    assert heard == [frozenset({"money", "projects", "aids"})]


def test_a_box_that_the_keyboard_reaches_is_scrolled_to(
    qtbot: QtBot, finished: Coop, opened
) -> None:
    dialog = opened()
    box, seen = dialog.carry.boxes[Scheme.FIDCOOP], dialog.ui.scroll.viewport()
    dialog.ui.scroll.setFixedHeight(150)
    dialog.ui.scroll.verticalScrollBar().setValue(0)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not seen.rect().contains(box.mapTo(seen, box.rect().center()))
    box.setFocus(Qt.FocusReason.TabFocusReason)
    assert seen.rect().contains(box.mapTo(seen, box.rect().center()))
    dialog.succeed()


def test_without_a_name_or_a_last_word_nothing_closes(
    qtbot: QtBot, finished: Coop, opened, messages_seen: MessagesSeen
) -> None:
    dialog = opened()
    dialog.accept()
    assert "qui l’a décidé" in dialog.ui.error_label.text()
    assert dialog.focusWidget() is dialog.ui.decided_by_edit
    dialog.ui.decided_by_edit.setText("Conseil")
    dialog.accept()
    assert "ne s’annule pas" in dialog.ui.error_label.text()
    assert dialog.focusWidget() is dialog.ui.sure_box
    assert closed_years(finished.desk) == ()
    messages_seen.answers.append(True)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_year_that_is_not_over_cannot_be_closed(finished: Coop, opened, check_accessible) -> None:
    money.open_envelope(finished.desk, YEAR + 1, 50_000)
    dialog = opened(YEAR + 1)
    assert not dialog.ui.save_button.isEnabled()
    assert "ne peut pas encore être clos" in dialog.ui.explanation_label.text()
    assert "31 décembre" in dialog.ui.explanation_label.text()
    assert "1\u00a0exercice ouvert" in words(dialog)
    check_accessible(dialog)
    dialog.accept()
    assert closed_years(finished.desk) == ()


def test_a_line_leads_to_what_is_left_to_do(qtbot: QtBot, finished: Coop, opened) -> None:
    money.open_envelope(finished.desk, YEAR + 1, 50_000)
    dialog = opened(YEAR + 1)
    (see,) = [one for one in dialog.checks.findChildren(QPushButton) if one.text() == "Voir"]
    assert see.accessibleName() == "Voir\u00a0: Les exercices d’avant sont clos"
    window = dialog.parentWidget()
    qtbot.mouseClick(see, Qt.MouseButton.LeftButton)
    gone(qtbot, window)
    assert finished.visited == [("budget", YEAR)]


def test_an_undecided_project_is_led_to(qtbot: QtBot, finished: Coop, opened) -> None:
    residence = finished.residence()
    project_id = projects.make_project(
        finished.desk, title="La fresque", residence_id=residence, requested_cents=0
    )
    for first in ("Nadia", "Erwan"):
        projects.add_bearer(finished.desk, project_id, finished.person(first, "Benali", residence))
    projects.state_benefit(finished.desk, project_id, "Tout l’escalier", checked=True)
    money.open_envelope(finished.desk, YEAR + 1, 50_000)
    dialog = opened(YEAR + 1)
    (see,) = [
        one
        for one in dialog.checks.findChildren(QPushButton)
        if "dossier complet" in one.accessibleName()
    ]
    window = dialog.parentWidget()
    qtbot.mouseClick(see, Qt.MouseButton.LeftButton)
    gone(qtbot, window)
    assert finished.visited == [("project", project_id)]


def test_a_closed_year_says_when_and_shows_its_figures(
    qtbot: QtBot, finished: Coop, opened, check_accessible
) -> None:
    dialog = opened()
    dialog.ui.decided_by_edit.setText("<i>Conseil</i>")
    dialog.ui.sure_box.setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    again = opened()
    assert again.ui.state_label.text() == "Exercice 2025 clos le 23/11/2026"
    assert "Décidé par <i>Conseil</i>. 2\u00a0écritures scellées" in (
        again.ui.explanation_label.text()
    )
    assert "Chiffres arrêtés" in words(again)
    assert not again.ui.save_button.isVisible()
    assert not again.ui.sure_box.isVisible()
    check_accessible(again)
    with qtbot.waitSignal(again.rejected):
        qtbot.keyClick(again, Qt.Key.Key_Escape)


def test_a_year_without_envelope_is_told(
    qtbot: QtBot, coop: Coop, context: PageContext, show, messages_seen: MessagesSeen
) -> None:
    window = show(QWidget())
    open_closing_dialog(context, window, 2019)
    assert "Aucune enveloppe" in messages_seen.take_error()
    assert window.findChildren(ClosingDialog) == []


def test_the_window_holds_on_a_small_screen(finished: Coop, opened) -> None:
    dialog = opened()
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog.ui.scroll.horizontalScrollBar().maximum() == 0


def test_an_exceeded_envelope_has_no_choice(finished: Coop, show) -> None:
    sheet = closing_list(finished.desk, YEAR)
    first, second = sheet.envelopes
    used = replace(sheet, envelopes=(replace(first, granted=first.available + 5), second))
    names = {scheme: scheme.label for scheme in Scheme}
    dialog = show(ClosingDialog(used, names))
    assert not dialog.carry.boxes[Scheme.IDCOOP].isVisibleTo(dialog)
    assert dialog.carry.boxes[Scheme.FIDCOOP].isVisibleTo(dialog)
    assert dialog.carry.carried_cents == first.available + 5


@pytest.mark.parametrize("matter", list(ClosingMatter))
def test_every_matter_has_a_look_and_says_its_count_in_words(matter: ClosingMatter) -> None:
    clear = item_look(ClosingItem(matter=matter))
    left = item_look(ClosingItem(matter=matter, count=3))
    assert clear.word == "En ordre"
    assert left.word == "Pas encore" or left.word.startswith("3\u00a0")
    assert left.icon_name != clear.icon_name
    assert leads_to(matter) in {
        *("", "budget", "missing_pieces", "payments_of_year"),
        *("project", "fidcoop", "parncoop"),
    }
