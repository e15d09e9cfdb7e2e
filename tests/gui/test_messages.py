"""Message boxes as the person sees them."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views import messages
from idcoop_desktop.views.bug_report import BugReport
from idcoop_desktop.views.widgets.toast import Toast


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    before = messages.use(messages.BoxPresenter())
    yield made
    messages.use(before)


def open_box(window):
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    return boxes[0]


def shown_report(box):
    reports = [report for report in box.findChildren(BugReport) if report.isVisible()]
    assert len(reports) == 1
    return reports[0]


def press(qtbot, box, words):
    button = next(one for one in box.buttons() if one.text().replace("&", "") == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_known_error_is_its_sentence_without_details(qtbot, window):
    messages.show_error(window, DomainError("Ce projet est déjà réalisé."))
    box = open_box(window)
    assert box.text() == "Ce projet est déjà réalisé."
    assert [button.text() for button in box.buttons()] == ["&Fermer"]
    press(qtbot, box, "Fermer")


def test_user_text_is_never_markup(qtbot, window):
    messages.show_error(window, "<b>Jardin</b>")
    box = open_box(window)
    assert box.textFormat() == Qt.TextFormat.PlainText
    press(qtbot, box, "Fermer")


def test_an_unknown_error_shows_its_report_before_anything_is_copied(qtbot, window):
    QGuiApplication.clipboard().setText("avant")
    try:
        raise ValueError("Jeanne Kerjan")
    except ValueError as error:
        messages.show_error(window, error)
    box = open_box(window)
    assert "Jeanne" not in box.text()
    press(qtbot, box, "Voir le rapport")
    report = shown_report(box)
    told = report.ui.report_text.toPlainText()
    assert "ValueError" in told
    assert "test_messages.py" in told
    assert "Jeanne" not in told
    assert QGuiApplication.clipboard().text() == "avant"
    qtbot.mouseClick(report.ui.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == told
    assert report.ui.sent_label.text().startswith("Le rapport est copié. Rien n’est envoyé")
    qtbot.mouseClick(report.ui.close_button, Qt.MouseButton.LeftButton)
    assert box.isVisible()
    press(qtbot, box, "Fermer")


def test_a_run_that_died_is_told_with_its_report(qtbot, window):
    messages.show_death(window, "IDCoop 9.9\nSegmentation fault")
    box = open_box(window)
    assert "arrêté brutalement" in box.text()
    assert "rien n’est envoyé" in box.text()
    press(qtbot, box, "Voir le rapport")
    report = shown_report(box)
    assert report.ui.report_text.toPlainText() == "IDCoop 9.9\nSegmentation fault"
    qtbot.keyClick(report, Qt.Key.Key_Escape)
    press(qtbot, box, "Fermer")


def test_the_report_can_be_read_and_copied_without_a_mouse(qtbot, show, check_accessible):
    report = show(BugReport("IDCoop 9.9\n" + "  place.py:1 f\n" * 60))
    check_accessible(report)
    assert report.ui.close_button.hasFocus(), "a hasty Enter copies nothing"
    qtbot.keyClick(report.ui.close_button, Qt.Key.Key_Backtab)
    assert report.ui.copy_button.hasFocus()
    qtbot.keyClick(report.ui.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text().startswith("IDCoop 9.9\n  place.py:1 f")


def test_details_tell_the_cause_too():
    try:
        try:
            raise KeyError("secret")
        except KeyError as cause:
            raise RuntimeError("secret") from cause
    except RuntimeError as error:
        details = messages.technical_details(error)
    assert "builtins.RuntimeError" in details
    assert "builtins.KeyError" in details
    assert "secret" not in details


@pytest.mark.parametrize(("pressed", "expected"), [("Retirer", ["yes"]), ("Annuler", ["no"])])
def test_a_question_calls_what_was_answered(qtbot, window, pressed, expected):
    answers = []
    messages.ask(
        window,
        title="Retirer",
        text="Retirer ce porteur ?",
        yes="&Retirer",
        on_yes=lambda: answers.append("yes"),
        on_no=lambda: answers.append("no"),
    )
    press(qtbot, open_box(window), pressed)
    assert answers == expected


def test_escape_means_no(qtbot, window):
    answers = []
    messages.ask(window, title="T", text="?", yes="&Oui", on_yes=lambda: answers.append("yes"))
    box = open_box(window)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not box.isVisible())
    assert answers == []


def test_a_hasty_enter_means_no(qtbot, window):
    answers = []
    messages.ask(window, title="T", text="?", yes="&Oui", on_yes=lambda: answers.append("yes"))
    box = open_box(window)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.isVisible())
    assert answers == []


def test_enter_still_means_no_when_the_theme_changes_meanwhile(qtbot, window, theme):
    answers = []
    messages.ask(window, title="T", text="?", yes="&Oui", on_yes=lambda: answers.append("yes"))
    box = open_box(window)
    sign = box.iconPixmap().toImage()
    theme.set_mode("dark")
    qtbot.waitUntil(lambda: box.iconPixmap().toImage() != sign)
    refuse = next(one for one in box.buttons() if one.text() == "&Annuler")
    assert refuse.isDefault()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.isVisible())
    assert answers == []


@pytest.mark.usefixtures("window")
def test_a_message_over_no_window_stays_until_closed(qtbot):
    messages.show_error(None, "Le dossier des données ne peut pas servir.")
    gc.collect()
    QApplication.processEvents()
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]
    assert [box.text() for box in boxes if box.isVisible()] == [
        "Le dossier des données ne peut pas servir."
    ]
    press(qtbot, boxes[0], "Fermer")
    assert not messages._alone


def test_a_notice_stays_until_closed(qtbot, window):
    messages.inform(window, title="Sauvegarde", text="La copie est prête.")
    box = open_box(window)
    assert box.text() == "La copie est prête."
    press(qtbot, box, "Fermer")


def test_a_toast_shows_at_the_bottom_and_in_the_status_bar(window):
    messages.toast(window, "Idée notée.")
    messages.toast(window, "Projet créé.")
    toast = window.findChild(Toast)
    assert toast.text == "Projet créé."
    assert toast.isVisible()
    assert window.statusBar().currentMessage() == "Projet créé."
    assert len(window.findChildren(Toast)) == 1
    window.resize(600, 400)
    assert toast.geometry().right() < 600
    assert toast.geometry().bottom() < 400
    # It stands on the status bar and at most on the margin of a page: no button is there.
    assert toast.geometry().top() >= window.statusBar().geometry().top() - 14


def test_a_long_toast_keeps_inside_the_window(window):
    messages.toast(window, "Mot " * 100)
    toast = window.findChild(Toast)
    assert toast.text == "Mot " * 100
    assert toast.geometry().left() > 0
    assert toast.geometry().right() < window.width()


def test_the_recorder_fails_on_an_unanswered_question(messages_seen):
    with pytest.raises(AssertionError, match="unexpected question"):
        messages.ask(None, title="T", text="Sûr ?", yes="&Oui", on_yes=lambda: None)
    assert messages_seen.questions == ["Sûr ?"]
