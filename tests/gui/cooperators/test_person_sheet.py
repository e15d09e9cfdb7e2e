"""The sheet of a person: read in five seconds, and everything on it leads somewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.domain.projects import BearerRole, SupportKind
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import consents, duplicates, ideas, journal, people, projects, support
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.views.cooperators import person_detail
from idcoop_desktop.views.cooperators.contact_dialog import ContactDialog
from idcoop_desktop.views.cooperators.person_dialog import PersonDialog
from idcoop_desktop.views.cooperators.person_words import ago, reached
from tests.gui.cooperators.sheet import TODAY, button, dialog_of, texts


def test_a_person_is_known_at_a_glance(detail, coop, check_accessible):
    place = coop.residence()
    awen = coop.person("Awen", "Tanguy", place)
    known = person_sheet(coop.desk, awen).person
    people.save_person(
        coop.desk,
        replace(
            known,
            phone="06 00 00 00 01",
            email="awen@example.org",
            dwelling="B12",
            member_number="C12",
            notes="Préfère le soir",
            preferred_channel=Channel.EMAIL,
            no_mailing_since=date(2026, 2, 1),
        ),
    )
    people.note_contact(
        coop.desk, channel=Channel.VISIT, facts="Vu", person_id=awen, on=date(2026, 11, 3)
    )
    shown = detail(awen)
    check_accessible(shown.window())
    said = texts(shown.panel.identity)
    for words in (
        "8\u00a0ans",
        "2\u00a0semaines",
        "projet porté",
        "plutôt par e-mail",
        "plus aucun depuis le 01/02/2026",
        "06 00 00 00 01",
        "B12",
    ):
        assert words in said
    assert {"C12", "Locataire depuis le 12/03/2018"} <= set(texts(shown.panel.belonging))
    assert said.index("awen@example.org") < said.index("06 00 00 00 01")
    assert shown.panel.identity.wishes.isVisible()
    assert "Préfère le soir" in texts(shown.panel.notes)
    assert any("03/11/2026 · Visite · Nolwenn Ferrec" in one for one in texts(shown.panel.contacts))


def test_an_empty_sheet_says_so_and_stays_short(detail, coop, check_accessible):
    key = people.save_person(coop.desk, Cooperator(id=0, first_name="Inès", last_name="Ferreira"))
    shown = detail(key)
    check_accessible(shown.window())
    said = texts(shown.panel)
    for words in ("ancienneté inconnue", "échange noté", "Aucun échange noté."):
        assert words in said
    assert "Aucun accord noté\u00a0: ne montrez pas sa photo." in said
    panel = shown.panel
    for part in (panel.notes, panel.helps, panel.belonging, panel.merged):
        assert not part.isVisible()
    assert not shown.panel.identity.wishes.isVisible()


def test_nobody_chosen_says_what_to_do(detail, coop):
    shown = detail(coop.person("Awen", "Tanguy"))
    shown.show_person(None)
    assert shown.sheet is None
    assert texts(shown) == ["Choisissez une personne pour voir sa fiche."]
    shown.edit()
    shown.note_contact()
    assert not shown.findChildren(PersonDialog)
    assert not shown.findChildren(ContactDialog)


def test_somebody_taken_back_leaves_an_empty_place(detail, coop):
    awen = coop.person("Awen", "Tanguy")
    shown = detail(awen)
    journal.undo(coop.desk)
    shown.show_person(awen)
    assert shown.sheet is None
    assert shown.panel.isHidden()


def test_the_keyboard_stays_where_it_was(detail, coop):
    awen, lena = coop.person("Awen", "Tanguy"), coop.person("Lena", "Abgrall")
    shown = detail(awen)
    place = shown.panel.identity.edit_button
    place.setFocus()
    for key in (awen, lena):
        shown.show_person(key)
        assert shown.window().focusWidget() is place


def test_a_defect_while_reading_a_sheet_is_told(detail, coop, messages_seen, monkeypatch):
    awen = coop.person("Awen", "Tanguy")
    shown = detail(awen)
    monkeypatch.setattr(person_detail, "person_sheet", lambda _desk, _key: {}["nowhere"])
    shown.show_person(awen)
    assert messages_seen.take_error()


def test_household_and_residence_are_one_click_away(detail, coop):
    place = coop.residence()
    keys = [coop.person(first, "Tanguy", place) for first in ("Awen", "Lena", "Yann")]
    for key in keys:
        known = person_sheet(coop.desk, key).person
        people.save_person(coop.desk, replace(known, dwelling="B12"))
    shown = detail(keys[0])
    button(shown, "Foyer, Lena Tanguy").click()
    button(shown, "Foyer, Yann Tanguy").click()
    button(shown, "Résidence, Les Genêts, Quimper").click()
    assert coop.visited == [("person", keys[1]), ("person", keys[2]), ("residence", place)]
    assert texts(shown.panel.identity).count("Foyer") == 1


def test_projects_and_their_help_are_told(detail, coop):
    place = coop.residence()
    awen = coop.person("Awen", "Tanguy", place)
    project = projects.make_project(coop.desk, title="Fresque", residence_id=place)
    projects.add_bearer(coop.desk, project, awen, BearerRole.LEAD)
    line = support.add_support(
        coop.desk, project, SupportDraft(SupportKind.LOGISTIC, "Prêt de la salle")
    )
    shown = detail(awen)
    (carried,) = shown.panel.projects.lines
    assert carried.line.detail == "Porteur · Les Genêts, Quimper"
    assert not shown.panel.helps.isVisible()
    support.finish_support(coop.desk, line)
    shown.show_person(awen)
    (helped,) = shown.panel.helps.lines
    assert (helped.line.title, helped.line.detail) == ("Prêt de la salle", "Fresque")
    helped.click()
    assert coop.visited == [("project", project)]


@pytest.mark.parametrize(
    ("name", "channel"),
    [
        ("Noter un appel", Channel.PHONE),
        ("Noter une visite", Channel.VISIT),
        ("Noter un e-mail", Channel.EMAIL),
        ("Noter un échange…", Channel.CONVERSATION),
    ],
)
def test_a_contact_is_noted_in_two_clicks(qtbot, detail, coop, name, channel):
    awen = coop.person("Awen", "Tanguy")
    shown = detail(awen)
    qtbot.mouseClick(button(shown, name), Qt.MouseButton.LeftButton)
    dialog = dialog_of(shown, ContactDialog)
    assert dialog.focusWidget() is dialog.ui.facts
    qtbot.keyClicks(dialog.ui.facts, "Veut bien porter le projet")
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    (noted,) = person_sheet(coop.desk, awen).interactions
    assert (noted.channel, noted.on, noted.facts) == (channel, TODAY, "Veut bien porter le projet")
    qtbot.waitUntil(lambda: "Veut bien porter le projet" in texts(shown.panel.contacts))


def test_the_preferred_channel_is_proposed(detail, coop):
    awen = coop.person("Awen", "Tanguy")
    known = person_sheet(coop.desk, awen).person
    people.save_person(coop.desk, replace(known, preferred_channel=Channel.PHONE))
    shown = detail(awen)
    button(shown, "Noter un échange…").click()
    dialog = dialog_of(shown, ContactDialog)
    assert dialog.ui.channel.currentText() == "Téléphone"
    dialog.reject()


def test_a_word_about_health_is_pointed_out_and_kept(qtbot, detail, coop, check_accessible):
    awen = coop.person("Awen", "Tanguy")
    shown = detail(awen)
    button(shown, "Noter un échange…").click()
    dialog = dialog_of(shown, ContactDialog)
    assert not dialog.hint.isVisible()
    dialog.ui.facts.setPlainText("Son fils est malade")
    qtbot.waitUntil(dialog.hint.isVisible)
    check_accessible(dialog)
    assert "«\u00a0malade\u00a0» (santé)\u00a0:" in dialog.hint.words.text()
    assert dialog.ui.facts.accessibleDescription() == dialog.hint.words.text()
    dialog.ui.facts.setPlainText("Son fils est malade, alcoolique, endetté et divorcé")
    qtbot.waitUntil(
        lambda: "«\u00a0endetté\u00a0» (argent de la personne)" in dialog.hint.words.text()
    )
    assert "divorcé" not in dialog.hint.words.text()
    dialog.ui.facts.setPlainText("Son fils est malade")
    dialog.ui.next_step.setText("Voir sa dépression")
    qtbot.waitUntil(lambda: "dépression" in dialog.hint.words.text())
    assert "malade" in dialog.hint.words.text()
    assert "malade" not in dialog.ui.next_step.accessibleDescription()
    dialog.accept()
    assert person_sheet(coop.desk, awen).interactions[0].facts == "Son fils est malade"


def test_the_journal_is_read_when_it_is_wanted(qtbot, detail, coop):
    awen, lena = coop.person("Awen", "Tanguy"), coop.person("Lena", "Abgrall")
    shown = detail(awen)
    journal = shown.panel.journal
    assert journal.card is None
    button(shown, "Afficher le journal").click()
    qtbot.waitUntil(lambda: "Inscription de «\u00a0Awen Tanguy\u00a0»" in texts(journal))
    people.note_contact(coop.desk, channel=Channel.PHONE, facts="Appel", person_id=awen)
    shown.show_person(awen)
    qtbot.waitUntil(lambda: "Échange noté" in texts(journal))
    shown.show_person(lena)
    assert journal.card is None
    assert journal.open_button.isVisible()


def test_a_merged_sheet_is_named_and_can_be_parted(detail, coop):
    awen, other = coop.person("Awen", "Tanguy"), coop.person("Awenn", "Tangi")
    known = person_sheet(coop.desk, awen).person
    duplicates.merge_people(coop.desk, awen, other, known)
    shown = detail(awen)
    assert "Awenn Tangi" in texts(shown.panel.merged)
    button(shown, "Séparer une fiche réunie à celle-ci").click()
    from idcoop_desktop.views.duplicates.part_dialog import PartDialog

    dialog_of(shown, PartDialog).reject()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 30), "30/11/2026"),
        (date(2026, 11, 23), "aujourd’hui"),
        (date(2026, 11, 22), "hier"),
        (date(2026, 11, 14), "9\u00a0jours"),
        (date(2026, 10, 14), "5\u00a0semaines"),
        (date(2026, 5, 23), "6\u00a0mois"),
        (date(2021, 5, 23), "5\u00a0ans"),
    ],
)
def test_how_long_ago_is_said_in_the_largest_honest_unit(day, words):
    assert ago(day, TODAY) == words


def test_each_channel_reads_as_a_way_to_reach_somebody():
    assert reached(Channel.PAPER) == "par courrier"
    assert reached(Channel.KEYS) == "remise des clés"


def test_a_long_idea_is_shown_whole(qtbot, detail, coop):
    place = coop.residence()
    awen = coop.person("Awen", "Tanguy", place)
    for words in ("Des bancs", "Un coin pour réparer les vélos dans le local du sous-sol " * 3):
        ideas.note_idea(coop.desk, sentence=words, residence_id=place, said_by_id=awen)
    long, short = detail(awen).panel.ideas.lines
    qtbot.waitUntil(lambda: long.height() == long.heightForWidth(long.width()))
    assert long.height() > 80
    assert short.height() == 50
    assert long.heightForWidth(2_000) == 50


HOSTILE = "<b>x</b><img src=http://example.org/x.png>"


def test_hostile_words_are_shown_as_they_are(detail, coop, check_accessible):
    place = coop.residence(HOSTILE, "<i>Brest</i>")
    awen = coop.person(HOSTILE, "mot" * 160, place)
    known = person_sheet(coop.desk, awen).person
    people.save_person(
        coop.desk, replace(known, notes="n" * 500, dwelling=HOSTILE, email="e" * 300)
    )
    neighbour = coop.person(HOSTILE, "Voisin", place)
    there = person_sheet(coop.desk, neighbour).person
    people.save_person(coop.desk, replace(there, dwelling=HOSTILE))
    people.note_contact(
        coop.desk, channel=Channel.PHONE, facts="f" * 500, next_step="s" * 500, person_id=awen
    )
    consents.note_consent(
        coop.desk,
        awen,
        (ImageUse.WEB,),
        from_on=TODAY,
        until_on=date(2027, 1, 1),
        note=HOSTILE + "w" * 400,
    )
    shown = detail(awen)
    check_accessible(shown.window())
    assert shown.panel.identity.name.text().startswith("<b>x</b>")
    assert shown.minimumSizeHint().width() <= 430
