"""Asking for an aid: the amount of the coop first, then who, where, what, from any place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.services import aid_list
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.views.aids.person_card import PersonAidsCard
from idcoop_desktop.views.aids.request_dialog import AidRequestDialog
from idcoop_desktop.views.assembly import Keepers, assemble
from idcoop_desktop.views.rules.change_dialog import RuleChangeDialog
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.background import InlineBackground
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.theme import Theme
    from tests.gui.aids.conftest import AidHands, Neighbourhood
    from tests.gui.ideas.coop import Coop


def requested(hands: AidHands, scheme: Scheme) -> AidRequestDialog:
    page = hands.open_scheme(scheme)
    page.ui.add_button.click()
    return hands.dialog(AidRequestDialog)


def test_the_amount_is_asked_before_the_first_aid(hands: AidHands, village: Neighbourhood) -> None:
    village.fund(amount=None)
    page = hands.open_scheme(Scheme.FIDCOOP)
    page.ui.add_button.click()
    rule = hands.dialog(RuleChangeDialog)
    rule.ui.euro_edit.set_cents(15_000)
    rule.ui.decided_by_edit.setText("Conseil d’administration")
    rule.accept()
    form = hands.dialog(AidRequestDialog)
    assert form.ui.amount_edit.cents == 15_000
    assert "150,00" in form.ui.rule_label.text()
    form.succeed()
    hands.no_dialog()
    page.ui.add_button.click()
    hands.dialog(AidRequestDialog).succeed()


def test_the_amount_is_asked_from_the_card_too(hands: AidHands, village: Neighbourhood) -> None:
    village.fund(amount=None)
    village.repair()
    hands.open_scheme(Scheme.FIDCOOP)
    assert hands.reads("n’a pas fixé le montant")
    hands.deed("aid-amount")
    rule = hands.dialog(RuleChangeDialog)
    rule.ui.euro_edit.set_cents(20_000)
    rule.ui.decided_by_edit.setText("Conseil d’administration")
    rule.accept()
    hands.no_dialog()
    assert not hands.has_deed("aid-amount")


def test_a_request_is_typed_with_the_home_of_the_person(
    hands: AidHands, village: Neighbourhood, check_accessible: Callable[[QWidget], None]
) -> None:
    village.fund()
    form = requested(hands, Scheme.FIDCOOP)
    check_accessible(form)
    assert form.person.hasFocus()
    assert not form.ui.newcomer_box.isVisible()
    form.accept()
    assert hands.reads("Choisissez le locataire", form)
    form.person.set_choice(village.lucie, "Lucie Nédélec")
    assert form.residence.text() == "Les Genêts, Quimper"
    assert form.ui.dwelling_edit.text() == "B12"
    form.ui.subject_edit.setPlainText("Un robinet qui fuit")
    form.accept()
    hands.no_dialog()
    (line,) = aid_list.aid_lines(village.desk, Scheme.FIDCOOP)
    assert (line.person, line.aid.dwelling, line.aid.requested_cents) == (
        "Lucie Nédélec",
        "B12",
        15_000,
    )
    assert hands.aids_page.detail.sheet is not None
    assert hands.aids_page.rows.current_key == line.aid.id


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("day_edit", "hier", "date"),
        ("amount_edit", "1e5", "montant"),
        ("amount_edit", "٣", "montant"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(
    hands: AidHands, village: Neighbourhood, name: str, typed: str, words: str
) -> None:
    village.fund()
    form = requested(hands, Scheme.FIDCOOP)
    form.person.set_choice(village.lucie, "Lucie Nédélec")
    field = form.findChild(QLineEdit, name)
    assert field is not None
    field.setText(typed)
    form.accept()
    assert words in form.ui.error_label.text()
    assert aid_list.aid_lines(village.desk, Scheme.FIDCOOP) == ()
    form.succeed()


def test_an_introduction_names_the_newcomer(
    hands: AidHands, village: Neighbourhood, check_accessible: Callable[[QWidget], None]
) -> None:
    village.fund()
    form = requested(hands, Scheme.PARNCOOP)
    check_accessible(form)
    form.person.set_choice(village.malo, "Malo Quéméneur")
    form.accept()
    assert form.ui.error_label.text() == "Indiquez le nom du filleul."
    assert form.newcomer.hasFocus()
    form.newcomer.setText("Soazig Tanguy")
    form.newcomer_residence.setText("Nulle part")
    form.accept()
    assert "Choisissez la résidence" in form.ui.error_label.text()
    form.newcomer_residence.set_choice(None)
    form.ui.newcomer_dwelling_edit.setText("9 rue des Lilas")
    form.ui.signed_edit.setText("bientôt")
    form.accept()
    assert "signature" in form.ui.error_label.text()
    form.ui.signed_edit.set_day(TODAY)
    form.accept()
    hands.no_dialog()
    (line,) = aid_list.aid_lines(village.desk, Scheme.PARNCOOP)
    assert (line.newcomer, line.aid.signed_on) == ("Soazig Tanguy", TODAY)


def test_a_request_is_corrected(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    aid_id = village.introduction(newcomer_residence_id=village.place, signed_on=TODAY)
    hands.open_scheme(Scheme.PARNCOOP)
    hands.deed("aid-edit")
    form = hands.dialog(AidRequestDialog)
    assert form.windowTitle() == "Modifier le parrainage"
    assert form.newcomer.text() == "Soazig Tanguy"
    assert form.newcomer_residence.text() == "Les Genêts, Quimper"
    form.ui.day_edit.set_day(date(2026, 11, 2))
    form.ui.dwelling_edit.setText("C4")
    form.accept()
    hands.no_dialog()
    aid = village.sheet(aid_id).aid
    assert (aid.asked_on, aid.dwelling, aid.signed_on) == (date(2026, 11, 2), "C4", TODAY)


def test_correcting_changes_nothing_that_is_not_touched(
    hands: AidHands, village: Neighbourhood
) -> None:
    village.fund()
    long = "x" * 5_000
    aid_id = village.introduction(
        newcomer_name=long, newcomer_dwelling=f"\u202e<b>{long}", dwelling=long, subject=long
    )
    before = village.sheet(aid_id).aid
    hands.open_scheme(Scheme.PARNCOOP)
    hands.deed("aid-edit")
    hands.dialog(AidRequestDialog).accept()
    hands.no_dialog()
    assert village.sheet(aid_id).aid == before


def test_the_keyboard_visits_every_field_in_order(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    form = requested(hands, Scheme.PARNCOOP)
    visited = []
    for _ in range(11):
        here = form.focusWidget()
        assert here is not None
        visited.append(here.accessibleName() or here.objectName())
        hands.press(Qt.Key.Key_Tab)
    assert visited == [
        "Parrain",
        "Date de la présentation (obligatoire)",
        "Résidence du parrain",
        "Logement du parrain",
        "Filleul",
        "Date de la signature du filleul",
        "Résidence du filleul",
        "Logement ou adresse du filleul",
        "Présentation",
        "Montant demandé en euros",
        "save_button",
    ]
    form.succeed()


def test_what_was_typed_is_not_lost_by_escape(
    hands: AidHands, village: Neighbourhood, messages_seen: object
) -> None:
    village.fund()
    form = requested(hands, Scheme.FIDCOOP)
    form.ui.subject_edit.setPlainText("Un robinet")
    messages_seen.answer_next(False)  # type: ignore[attr-defined]
    form.reject()
    assert form.isVisible()
    form.succeed()


def test_the_ceiling_follows_the_day(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    form = requested(hands, Scheme.FIDCOOP)
    form.ui.day_edit.set_day(date(2025, 6, 1))
    assert "pas encore fixé" in form.ui.rule_label.text()
    form.ui.day_edit.set_day(None)
    form.succeed()


def test_a_person_shows_their_aids_and_asks_for_more(
    hands: AidHands,
    village: Neighbourhood,
    context: PageContext,
    coop: Coop,
    show: Callable[..., QWidget],
    qtbot: QtBot,
) -> None:
    village.fund()
    tap = village.repair()
    blank = village.repair(subject="", requested_cents=0)
    sponsored = village.introduction(newcomer_id=village.lucie)
    card = PersonAidsCard(context)
    show(card, 500, 400)
    card.ask_buttons[Scheme.FIDCOOP].click()  # before anybody is shown
    card.show_sheet(person_sheet(village.desk, village.lucie))
    texts = [line.accessibleName() for line in card.lines]
    assert any("Parrainé par Malo Quéméneur" in text for text in texts)
    assert any("Petite réparation à décrire" in text for text in texts)
    for line in card.lines:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert set(coop.visited) == {("fidcoop", tap), ("fidcoop", blank), ("parncoop", sponsored)}
    card.show_sheet(person_sheet(village.desk, village.malo))
    assert "Parrain de Lucie Nédélec" in card.lines[0].accessibleName()
    card.ask_buttons[Scheme.PARNCOOP].click()
    form = hands.dialog(AidRequestDialog)
    assert form.person.text() == "Malo Quéméneur"
    assert form.ui.dwelling_edit.text() == "C3"
    assert form.ui.subject_edit.hasFocus()
    form.succeed()


def test_the_window_leads_to_an_aid_of_either_scheme(
    village: Neighbourhood,
    background: InlineBackground,
    theme: Theme,
    show: Callable[..., QWidget],
) -> None:
    village.fund()
    tap, brought = village.repair(), village.introduction()
    keepers = Keepers(
        theme=theme,
        keep_mode=lambda _mode: None,
        keep_window=lambda _place: None,
        change_author=lambda _author: None,
    )
    window = assemble(village.desk, background, keepers, title="IDCoop")
    assert isinstance(village.desk.author, StaffMember)
    show(window, 1093, 614)
    assert window.minimumSizeHint().width() <= 1093
    assembly = window.property("assembly")
    for kind, key, scheme in (
        ("aid", tap, Scheme.FIDCOOP),
        ("aid", brought, Scheme.PARNCOOP),
        ("fidcoop", tap, Scheme.FIDCOOP),
    ):
        assembly.navigate(kind, key)
        page = window.current_page
        assert page is not None
        assert page.accessibleName() == scheme.label
        assert page.rows.current_key == key  # type: ignore[attr-defined]
