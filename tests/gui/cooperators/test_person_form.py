"""The form of a person: wishes, look-alikes answered first, words to be careful with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.services import duplicates, people
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.views.cooperators.person_dialog import PersonDialog
from idcoop_desktop.views.cooperators.person_form import open_person_form
from tests.gui.cooperators.sheet import TODAY, dialog_of


def test_the_hint_goes_with_the_word(qtbot, detail, coop):
    awen = coop.person("Awen", "Tanguy")
    known = person_sheet(coop.desk, awen).person
    people.save_person(coop.desk, replace(known, notes="Est en prison"))
    shown = detail(awen)
    shown.edit()
    dialog = dialog_of(shown, PersonDialog)
    assert dialog.hint.isVisible()
    dialog.ui.notes.setPlainText("Préfère le soir")
    qtbot.waitUntil(lambda: not dialog.hint.isVisible())
    assert dialog.ui.notes.accessibleDescription() == ""
    dialog.accept()


def test_somebody_written_down_already_is_shown_before_a_second_sheet(qtbot, detail, coop, context):
    awen = coop.person("Awen", "Tanguy")
    shown = detail(awen)
    dialog = open_person_form(context, shown)
    dialog.ui.first_name.setText("Awen")
    dialog.ui.last_name.setText("Tanguy")
    dialog.accept()
    assert dialog.band.isVisible()
    assert len(people.people_ids(coop.desk)) == 1
    dialog.band.go_on.click()
    assert dialog.focusWidget() is dialog.ui.save_button
    dialog.accept()
    assert len(people.people_ids(coop.desk)) == 2
    assert duplicates.suspects(coop.desk, person_sheet(coop.desk, awen).person) == ()


def test_the_sheet_of_the_one_already_known_is_opened(detail, coop, context, messages_seen):
    awen = coop.person("Awen", "Tanguy")
    shown = detail(awen)
    dialog = open_person_form(context, shown)
    dialog.ui.first_name.setText("Awen")
    dialog.ui.last_name.setText("Tanguy")
    dialog.accept()
    messages_seen.answer_next(True)
    dialog.band.lines[0].open_button.click()
    assert coop.visited == [("person", awen)]
    assert not dialog.isVisible()


def test_another_form_takes_the_one_already_known(detail, coop, context, messages_seen):
    awen = coop.person("Awen", "Tanguy")
    found: list[Cooperator] = []
    dialog = open_person_form(context, detail(awen), known=found.append)
    dialog.ui.first_name.setText("Awen")
    dialog.ui.last_name.setText("Tanguy")
    dialog.accept()
    messages_seen.answer_next(True)
    dialog.band.lines[0].open_button.click()
    assert [person.id for person in found] == [awen]
    assert coop.visited == []


def test_a_change_of_mind_keeps_the_form_and_goes_nowhere(detail, coop, context, messages_seen):
    shown = detail(coop.person("Awen", "Tanguy"))
    dialog = open_person_form(context, shown)
    dialog.ui.first_name.setText("Awen")
    dialog.ui.last_name.setText("Tanguy")
    dialog.accept()
    messages_seen.answer_next(False)
    dialog.band.lines[0].open_button.click()
    assert dialog.isVisible()
    dialog.ui.first_name.setText("Rozenn")
    messages_seen.answer_next(True)
    dialog.reject()
    assert coop.visited == []


def test_wishes_are_read_changed_and_checked(detail, coop):
    awen = coop.person("Awen", "Tanguy")
    known = person_sheet(coop.desk, awen).person
    people.save_person(
        coop.desk,
        replace(known, preferred_channel=Channel.KEYS, no_mailing_since=date(2026, 2, 1)),
    )
    shown = detail(awen)
    shown.edit()
    dialog = dialog_of(shown, PersonDialog)
    ui = dialog.ui
    assert ui.preferred.currentText() == "Remise des clés"
    assert ui.no_mailing_since.day == date(2026, 2, 1)
    ui.no_mailing_since.clear()
    dialog.accept()
    assert "depuis quand la personne" in ui.error_label.text()
    ui.no_mailing.setChecked(False)
    assert not ui.no_mailing_since.isEnabled()
    ui.no_mailing.setChecked(True)
    assert ui.no_mailing_since.day == TODAY
    ui.no_mailing.setChecked(False)
    ui.preferred.setCurrentText("Sans préférence")
    dialog.accept()
    kept = person_sheet(coop.desk, awen).person
    assert (kept.preferred_channel, kept.no_mailing_since) == (None, None)


def test_the_form_fits_a_small_screen_even_with_a_look_alike_and_a_hint(
    qtbot, detail, coop, context, check_accessible
):
    shown = detail(coop.person("Awen", "Tanguy"))
    dialog = open_person_form(context, shown)
    dialog.ui.first_name.setText("Awen")
    dialog.ui.last_name.setText("Tanguy")
    dialog.ui.notes.setPlainText("Est malade")
    qtbot.waitUntil(dialog.hint.isVisible)
    dialog.accept()
    assert dialog.band.isVisible()
    check_accessible(dialog)
    assert dialog.height() <= 614
    assert dialog.width() <= 1093
    dialog.succeed()
