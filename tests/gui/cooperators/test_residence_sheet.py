"""A residence whole, and the silent ones with what to propose there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.services import ideas, journal, people, projects, residences, silent
from idcoop_desktop.services.catalogue import shipped, suggestions
from idcoop_desktop.views.catalogue.proposal_dialog import ProposalDialog
from idcoop_desktop.views.catalogue.words import idea_facts
from idcoop_desktop.views.cooperators.residence_words import suggestion_detail
from idcoop_desktop.views.cooperators.residences_view import ResidencesView
from idcoop_desktop.views.cooperators.silence_dialog import SilenceDialog
from idcoop_desktop.views.cooperators.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

NBSP = "\u00a0"
HOSTILE = "<b>x</b><img src=http://example.org/x.png>"


@pytest.fixture
def view(show, context) -> Callable[[], ResidencesView]:
    """Build the view, show it and let it read."""

    def build() -> ResidencesView:
        made = show(ResidencesView(context))
        made.refresh()
        return made

    return build


def texts(widget: QWidget) -> list[str]:
    """Return what the visible labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def listed(view: ResidencesView) -> list[tuple[str, ...]]:
    """Return the list that is seen, cell by cell."""
    model = view.rows.model()
    return [
        tuple(model.data(model.index(row, column)) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def told(view: ResidencesView) -> str:
    """Return all that the sheet says."""
    return "\n".join(texts(view.panel))


def silence_form(view: ResidencesView) -> SilenceDialog:
    """Open the form of the duration."""
    view.lists.setting_button.click()
    (form,) = (one for one in view.findChildren(SilenceDialog) if one.isVisible())
    return form


def talk(coop, facts: str, on: date | None = None, **about: int) -> None:
    """Note a visit."""
    people.note_contact(coop.desk, channel=Channel.VISIT, facts=facts, on=on, **about)


def test_the_sheet_tells_who_lives_there_and_what_was_said(qtbot, view, coop, check_accessible):
    place = coop.residence()
    awen = coop.person("Awen", "Tanguy", place)
    project = projects.make_project(coop.desk, title="Fresque", residence_id=place)
    projects.add_bearer(coop.desk, project, awen)
    talk(coop, "Pied d’immeuble prévu", date(2026, 11, 2), residence_id=place)
    talk(coop, "Veut bien aider", date(2026, 11, 20), person_id=awen)
    shown = view()
    qtbot.waitUntil(lambda: "20/11/2026, visite, Awen Tanguy" in told(shown))
    check_accessible(shown)
    said = told(shown)
    assert f"20/11/2026 · Visite · avec Awen Tanguy · noté par {coop.desk.author.name}" in said
    assert said.index("Veut bien aider") < said.index("Pied d’immeuble prévu")
    assert "Échanges (2)" in said
    (line,) = shown.panel.residents.lines
    assert line.line.title == "Awen Tanguy"
    assert line.line.detail == f"locataire · 8{NBSP}ans d’ancienneté"
    line.click()
    (carried,) = shown.panel.projects.lines
    assert carried.line.detail == "Porté par Awen Tanguy"
    carried.click()
    assert coop.visited == [("person", awen), ("project", project)]


def test_people_come_by_pages(qtbot, view, coop):
    place = coop.residence()
    for number in range(30):
        coop.person("Awen", f"Tanguy {number:02}", place)
    shown = view()
    card = shown.panel.residents
    assert card.title_label.text() == "Qui y habite (30)"
    assert len(card.lines) == 6
    assert card.more_button.text() == "Afficher les 20 suivants"
    card.more_button.setFocus()
    qtbot.keyClick(card.more_button, Qt.Key.Key_Space)
    assert len(card.lines) == 26
    assert shown.window().focusWidget() is card.lines[6]
    assert card.more_button.text() == "Afficher les 4 suivants"
    card.more_button.click()
    names = [line.line.title for line in card.lines]
    assert names == [f"Awen Tanguy {number:02}" for number in range(30)]
    assert not card.more_button.isVisible()
    with qtbot.waitSignal(shown.people_asked) as asked:
        card.all_button.click()
    assert asked.args == [place]


def test_a_page_that_arrives_for_another_residence_is_dropped(view, coop, background):
    full, empty = coop.residence("Ar Mor"), coop.residence("Ker Avel")
    for number in range(8):
        coop.person("Awen", f"Tanguy {number}", full)
    shown = view()
    card = shown.panel.residents
    assert (len(card.lines), card.more_button.text()) == (6, "Afficher les 2 suivants")
    held = []
    card._latest.run = lambda work, *, done: held.append((work(), done))
    card.more_button.click()
    shown.reach(empty)
    (people_read, done) = held[0]
    done(people_read)
    assert card.lines == []
    assert "Aucun coopérateur n’est inscrit" in told(shown)


def test_lines_beyond_the_first_are_made_when_they_are_wanted(qtbot, view, coop):
    place = coop.residence()
    for number in range(9):
        ideas.note_idea(coop.desk, sentence=f"Idée {number}", residence_id=place)
    shown = view()
    card = shown.panel.ideas
    assert card.title_label.text() == "Idées (9)"
    assert [line.line.title for line in card.lines] == [f"Idée {8 - n}" for n in range(4)]
    (more,) = (one for one in card.findChildren(QPushButton) if "5 autres" in one.text())
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert [line.line.title for line in card.lines] == [f"Idée {8 - n}" for n in range(9)]
    assert shown.window().focusWidget() is card.lines[4]
    assert not more.isVisible()
    ideas.note_idea(coop.desk, sentence="Idée 9", residence_id=place)
    shown.refresh()
    assert len(card.lines) == 10
    assert all(line.isVisible() for line in card.lines)
    assert shown.window().focusWidget() is card.lines[4]


def test_the_journal_of_the_residence_is_read_when_wanted(qtbot, view, coop):
    place = coop.residence("Ker Avel", "Brest")
    known = residences.get_residence(coop.desk, place)
    residences.save_residence(coop.desk, replace(known, common_rooms="Salle du bas"))
    shown = view()
    assert shown.panel.journal.card is None
    shown.panel.journal.open_button.click()
    qtbot.waitUntil(lambda: "Nouvelle résidence" in told(shown))
    said = told(shown)
    assert f"Espaces communs{NBSP}: «{NBSP}Salle du bas{NBSP}»" in said
    assert f"Nouvelle résidence «{NBSP}Ker Avel{NBSP}»" in said


def test_the_latest_contacts_come_first_and_the_others_by_pages(qtbot, view, coop):
    place = coop.residence()
    for number in range(62):
        talk(coop, f"Visite {number}", residence_id=place)
    shown = view()
    card = shown.panel.contacts
    assert "Échanges (62)" in told(shown)
    assert [len(card.lines), card.earlier_button.isVisible()] == [3, False]
    card.show_all()
    assert [len(card.lines), card.earlier_button.text()] == [30, "Afficher les 30 précédents"]
    assert card.earlier_button.isVisible()
    card.earlier_button.click()
    qtbot.waitUntil(lambda: len(card.lines) == 60)
    assert card.earlier_button.text() == "Afficher les 2 précédents"
    card.earlier_button.click()
    qtbot.waitUntil(lambda: len(card.lines) == 62)
    assert not card.earlier_button.isVisible()
    assert "Visite 0" in told(shown)


def test_the_silent_ones_are_listed_with_what_to_propose(qtbot, view, coop, check_accessible):
    coop.residence("Ar Mor", "Brest")
    heard = coop.residence("Ker Avel", "Brest")
    long_ago = coop.residence("Les Genêts", "Quimper")
    ideas.note_idea(coop.desk, sentence="Un banc", residence_id=heard)
    talk(coop, "Vue", date(2025, 3, 4), residence_id=long_ago)
    shown = view()
    box = shown.lists.silent_only
    assert box.text() == "Si&lencieuses seulement (2)"
    assert [row[0] for row in listed(shown)] == ["Ar Mor", "Ker Avel", "Les Genêts"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    rows = listed(shown)
    assert [row[:2] for row in rows] == [
        ("Ar Mor", "Jamais entendue"),
        ("Les Genêts", f"20{NBSP}mois"),
    ]
    check_accessible(shown)
    first = shown.panel.proposals.lines[0]
    assert rows[0][2] == first.suggestion.idea.title
    assert shown.panel._column.indexOf(shown.panel.proposals) == 1
    shown.rows.setFocus()
    qtbot.keyClick(shown.rows, Qt.Key.Key_Down)
    assert shown.panel.name.text() == "Les Genêts"
    assert shown.panel.silence.text == f"Silence depuis le{NBSP}04/03/2025"
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert shown.rows is shown.lists.every
    assert shown.rows.current_key == long_ago


def test_the_list_that_is_not_seen_changes_nothing_of_the_sheet(view, coop):
    heard = coop.residence("Ar Mor", "Brest")
    coop.residence("Ker Avel", "Quimper")
    ideas.note_idea(coop.desk, sentence="Un banc", residence_id=heard)
    shown = view()
    assert shown.lists.every.current_key == heard
    shown.lists.silent_only.setChecked(True)
    shown.search("avel")
    assert shown.lists.every.current_key is None
    assert shown.panel.name.text() == "Ker Avel"
    assert shown.panel.isVisible()


def test_a_lively_residence_is_told_before_what_to_propose(view, coop):
    place = coop.residence()
    ideas.note_idea(coop.desk, sentence="Un banc", residence_id=place)
    shown = view()
    column = shown.panel._column
    assert column.indexOf(shown.panel.proposals) > column.indexOf(shown.panel.projects)
    assert shown.panel.proposals.isVisible()


def test_an_idea_unfolds_into_how_to_do_it(qtbot, view, coop, check_accessible):
    coop.residence("Ar Mor", "Brest")
    shown = view()
    line = shown.panel.proposals.lines[0]
    assert isinstance(line, SuggestionLine)
    idea = line.suggestion.idea
    line.head.setFocus()
    qtbot.keyClick(line.head, Qt.Key.Key_Return)
    assert line.unfolded
    check_accessible(shown)
    said = told(shown)
    for words in (idea.pitch, idea.first_step, idea.cost, idea.takes[0], idea.cautions[0]):
        assert words in said
    shown.refresh()
    again = shown.panel.proposals.lines[0]
    assert again.unfolded
    again.head.click()
    assert idea.pitch not in told(shown)


def test_an_idea_noted_there_is_not_proposed_any_more(view, coop):
    place = coop.residence("Ar Mor", "Brest")
    shown = view()
    title = shown.panel.proposals.lines[0].suggestion.idea.title
    ideas.note_idea(coop.desk, sentence=title, residence_id=place)
    shown.refresh()
    proposed = [line.suggestion.idea.title for line in shown.panel.proposals.lines]
    assert title not in proposed
    assert proposed


def test_the_team_changes_how_long_silence_is(qtbot, view, coop, check_accessible):
    place = coop.residence("Ar Mor", "Brest")
    talk(coop, "Vue", date(2026, 5, 4), residence_id=place)
    shown = view()
    assert shown.lists.setting_button.text() == f"après 12{NBSP}mois…"
    assert shown.lists.silent_only.text().endswith("(0)")
    form = silence_form(shown)
    check_accessible(form)
    qtbot.keyClicks(form.ui.months, "6")
    qtbot.keyClick(form.ui.months, Qt.Key.Key_Return)
    assert silent.silence_months(coop.desk) == 6
    assert coop.notices[-1].startswith("Durée enregistrée.")
    assert shown.lists.setting_button.text() == f"après 6{NBSP}mois…"
    assert shown.lists.silent_only.text().endswith("(1)")
    form = silence_form(shown)
    form.accept()
    assert coop.notices[-1] == "Durée inchangée."
    assert str(journal.undo_label(coop.desk)).startswith("changement d’une règle")


def test_nothing_to_show_is_said(qtbot, view, coop):
    shown = view()
    assert any("Aucune résidence pour l’instant" in text for text in texts(shown))
    place = coop.residence("Ar Mor", "Brest")
    ideas.note_idea(coop.desk, sentence="Un banc", residence_id=place)
    shown.refresh()
    shown.lists.silent_only.setChecked(True)
    assert any("Aucune résidence silencieuse." in text for text in texts(shown))
    shown.search("zzz")
    assert any("Aucune résidence silencieuse n’a ces mots" in text for text in texts(shown))
    shown.reach(place)
    assert not shown.lists.silent_only.isChecked()
    assert shown.panel.name.text() == "Ar Mor"


def test_the_list_is_sorted_by_silence(view, coop):
    first, second = coop.residence("Ar Mor"), coop.residence("Ker Avel")
    talk(coop, "Vue", date(2024, 3, 4), residence_id=first)
    talk(coop, "Vue", date(2023, 3, 4), residence_id=second)
    shown = view()
    shown.lists.silent_only.setChecked(True)
    assert [row[0] for row in listed(shown)] == ["Ker Avel", "Ar Mor"]
    assert [row[1] for row in listed(shown)] == [f"3{NBSP}ans", f"2{NBSP}ans"]


def test_hostile_words_are_shown_as_they_are(view, coop, check_accessible):
    place = coop.residence(HOSTILE, "mot" * 60)
    person = coop.person(HOSTILE, "mot " * 120, place)
    known = residences.get_residence(coop.desk, place)
    residences.save_residence(
        coop.desk, replace(known, common_rooms=HOSTILE * 3, address="rue " * 80)
    )
    talk(coop, HOSTILE, person_id=person)
    shown = view()
    check_accessible(shown)
    assert shown.panel.name.text().startswith("<b>x</b>")
    assert shown.minimumSizeHint().width() <= 1093


@pytest.mark.parametrize("rooms", ["", "Salle, jardin, cour, hall, mur et local vélos"])
def test_every_idea_of_the_catalogue_can_be_told(coop, rooms):
    place = coop.residence()
    known = residences.get_residence(coop.desk, place)
    equipped = replace(known, common_rooms=rooms)
    for one in suggestions(coop.desk, [equipped], count=99)[place]:
        facts = {fact.name: fact.value for fact in idea_facts(one.idea, to_check=one.to_check)}
        assert facts["Coût"].startswith(one.idea.cost)
        assert facts["Sur place"].startswith("Vérifier") == bool(one.idea.needs and not rooms)
        assert bool(facts["Pour"]) == bool(one.idea.size)
        assert all(facts[name] for name in ("Premier pas", "Il faut", "Quand", "Attention"))
        assert suggestion_detail(one)[0].isupper()


def test_an_idea_is_proposed_from_the_sheet(view, coop):
    place = coop.residence("Ar Mor")
    shown = view()
    shown.reach(place)
    line = shown.panel.proposals.lines[0]
    assert isinstance(line, SuggestionLine)
    line.unfold()
    (made,) = [one for one in line.findChildren(QPushButton) if "Proposer" in one.text()]
    made.click()
    (dialog,) = shown.findChildren(ProposalDialog)
    assert dialog.residence.key == place
    dialog.accept()
    (row,) = ideas.list_ideas(coop.desk)
    assert row.idea.catalogue_key == line.suggestion.idea.key
    shown.refresh()
    assert row.idea.catalogue_key not in {
        one.suggestion.idea.key
        for one in shown.panel.proposals.lines
        if isinstance(one, SuggestionLine)
    }


def test_the_whole_catalogue_is_one_click_away(view, coop):
    shown = view()
    shown.propose(shipped()[0])
    shown.panel.catalogue_asked.emit()
    assert coop.visited == []
    place = coop.residence("Ar Mor")
    shown.reach(place)
    shown.panel.catalogue_asked.emit()
    assert coop.visited == [("catalogue", place)]
