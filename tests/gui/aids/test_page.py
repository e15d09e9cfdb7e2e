"""The pages of the sister schemes: found, narrowed, decided, paid, all of it told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.ledger import About, Scheme
from idcoop_desktop.services import aids, journal, money
from idcoop_desktop.views.aids.decision_dialog import AidDecisionDialog
from idcoop_desktop.views.aids.signature_dialog import SignatureDialog
from idcoop_desktop.views.payments.commitment_form import CommitmentDialog
from idcoop_desktop.views.payments.payment_form import PaymentDialog
from idcoop_desktop.views.payments.window import PaymentWindow
from idcoop_desktop.views.projects.dialogs.letter import LetterDialog
from idcoop_desktop.views.projects.dialogs.reason import ReasonDialog
from idcoop_desktop.views.projects.dialogs.waiver import WaiverDialog
from idcoop_desktop.views.rules.sheet_dialog import RulesSheetDialog
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.aids.page import AidsPage
    from idcoop_desktop.views.context import PageContext
    from tests.gui.aids.conftest import AidHands, Neighbourhood
    from tests.gui.ideas.coop import Coop

ODD = ["<b>gras</b> & «", "\u202eenvers", "🙂" * 40, "x" * 65_536]


@pytest.mark.parametrize("scheme", [Scheme.FIDCOOP, Scheme.PARNCOOP])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_page_is_accessible_in_both_looks(
    hands: AidHands,
    village: Neighbourhood,
    check_accessible: Callable[[QWidget], None],
    theme: object,
    scheme: Scheme,
    mode: str,
) -> None:
    village.fund()
    village.grant(village.repair())
    village.grant(village.introduction(), 30_000)
    theme.set_mode(mode)  # type: ignore[attr-defined]
    check_accessible(hands.open_scheme(scheme))


def test_an_empty_page_invites(hands: AidHands, village: Neighbourhood) -> None:
    page = hands.open_scheme(Scheme.FIDCOOP)
    assert any("locataire fidèle" in text for text in hands.texts(page))
    assert page.detail.sheet is None


def test_the_conditions_are_always_there_with_their_evidence(
    hands: AidHands, village: Neighbourhood
) -> None:
    village.fund()
    village.repair(cooperator_id=village.malo)
    hands.open_scheme(Scheme.FIDCOOP)
    assert hands.reads("2\u00a0ans révolus au 23/11/2026")
    assert hands.reads("À faire\u00a0: Proposez de refaire la demande à partir du 10/01/2030.")
    assert "5 sur 7" in hands.chips()
    assert not hands.has_deed("aid-letter")


def test_the_list_is_narrowed_and_found_again(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    tap = village.grant(village.repair())
    shutter = village.repair(
        cooperator_id=village.malo, subject="Un volet", asked_on=date(2025, 5, 2)
    )
    page = hands.open_scheme(Scheme.FIDCOOP)
    assert _keys(page) == [tap, shutter]
    page.ui.year_box.setCurrentIndex(page.ui.year_box.findText("2025"))
    assert _keys(page) == [shutter]
    assert page.ui.state_box.itemText(1) == "À décider (1)"
    page.ui.state_box.setCurrentIndex(2)
    assert _keys(page) == []
    hands.click("Tout afficher")
    assert len(_keys(page)) == 2
    page.search.setText("volet")
    page.search.searched.emit("volet")
    assert _keys(page) == [shutter]
    page.show_record("fidcoop", tap)
    assert page.search.text() == ""
    assert page.detail.sheet is not None
    assert page.detail.sheet.aid.id == tap
    page.show_record("fidcoop", 0)
    page.focus_search()
    assert page.search.hasFocus()


def _keys(page: AidsPage) -> list[int]:
    return [*page.model.ids]


def test_a_grant_by_the_keyboard_then_its_letter(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    aid_id = village.repair()
    hands.open_scheme(Scheme.FIDCOOP)
    hands.aids_page.rows.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert hands.focused() == "Accorder…"
    hands.press(Qt.Key.Key_Space)
    dialog = hands.dialog(AidDecisionDialog)
    assert not dialog.ui.postpone_radio.isVisible()
    assert not dialog.ui.conditions_edit.isVisible()
    assert dialog.ui.amount_edit.cents == 12_000
    dialog.ui.decided_by_edit.setText("Comité")
    dialog.ui.letter_box.click()
    dialog.accept()
    letter = hands.dialog(LetterDialog)
    assert letter.target(None).name == "lettre-accord-fid-coop-2026-11-23"
    letter.reject()
    hands.no_dialog()
    assert village.sheet(aid_id).aid.state is AidState.GRANTED
    assert hands.reads("le 23/11/2026, par Comité")
    assert not hands.reads("Ancienneté suffisante\u00a0: Part sociale")
    hands.deed("aid-evidence")
    assert hands.reads("Ancienneté suffisante\u00a0: Part sociale")


def test_a_refusal_proposes_a_way_on(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    aid_id = village.repair(cooperator_id=village.malo)
    hands.open_scheme(Scheme.FIDCOOP)
    hands.deed("aid-refuse")
    dialog = hands.dialog(AidDecisionDialog)
    dialog.ui.decided_by_edit.setText("Comité")
    dialog.accept()
    assert hands.reads("Indiquez la raison", dialog)
    dialog.ui.reason_edit.setPlainText("Ancienneté trop courte")
    hands.click(
        "Proposer\u00a0: Nous redemander l’aide dès que votre ancienneté le permet.", dialog
    )
    dialog.ui.letter_box.setChecked(False)
    dialog.accept()
    hands.no_dialog()
    assert village.sheet(aid_id).aid.state is AidState.REFUSED
    hands.deed("aid-take-back")
    why = hands.dialog(ReasonDialog)
    why.ui.reason_edit.setPlainText("Erreur de personne")
    why.accept()
    hands.no_dialog()
    assert hands.reads("Erreur de personne")
    assert "À décider" in hands.chips()


def test_only_the_envelope_may_be_waived(hands: AidHands, village: Neighbourhood) -> None:
    village.fund(5_000)
    village.repair(cooperator_id=village.malo)
    hands.open_scheme(Scheme.FIDCOOP)
    hands.deed("aid-grant")
    dialog = hands.dialog(AidDecisionDialog)
    hands.click("Accorder une dérogation\u00a0: Dans la limite de l’enveloppe", dialog)
    waiver = hands.dialog(WaiverDialog)
    waiver.ui.reason_edit.setPlainText("Logement sans eau")
    waiver.ui.decided_by_edit.setText("Direction")
    waiver.accept()
    hands.qtbot.waitUntil(lambda: not hands.shown(WaiverDialog))
    with pytest.raises(AssertionError, match="no button"):
        hands.find("Accorder une dérogation\u00a0: Ancienneté suffisante", dialog)
    dialog.ui.decided_by_edit.setText("Comité")
    dialog.accept()
    assert hands.reads("ne peut pas encore être accordée (ancienneté suffisante)", dialog)
    dialog.succeed()
    hands.no_dialog()
    assert hands.reads("Dérogation de Direction, le 23/11/2026\u00a0: Logement sans eau")


def test_the_waiver_is_on_the_card_too(hands: AidHands, village: Neighbourhood) -> None:
    village.fund(5_000)
    village.repair()
    hands.open_scheme(Scheme.FIDCOOP)
    hands.deed("aid-waive")
    waiver = hands.dialog(WaiverDialog)
    waiver.ui.reason_edit.setPlainText("Logement sans eau")
    waiver.ui.decided_by_edit.setText("Direction")
    waiver.accept()
    hands.no_dialog()
    assert not hands.has_deed("aid-waive")


def test_who_gives_up_is_asked_why(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    aid_id = village.grant(village.repair())
    hands.open_scheme(Scheme.FIDCOOP)
    hands.deed("aid-withdraw")
    why = hands.dialog(ReasonDialog)
    assert hands.reads("120,00", why)
    why.ui.reason_edit.setPlainText("Réparé par un voisin")
    why.accept()
    hands.no_dialog()
    assert village.sheet(aid_id).aid.state is AidState.WITHDRAWN
    assert hands.reads("Réparé par un voisin")


def test_a_newcomer_signs_and_is_linked(
    hands: AidHands, village: Neighbourhood, coop: Coop
) -> None:
    village.fund()
    aid_id = village.grant(village.introduction(), 30_000)
    soazig = coop.person("Soazig", "Tanguy")
    hands.open_scheme(Scheme.PARNCOOP)
    hands.deed("aid-sign")
    dialog = hands.dialog(SignatureDialog)
    assert dialog.ui.signed_edit.day == TODAY
    dialog.newcomer.setText("Inconnue")
    dialog.accept()
    assert hands.reads("dans la liste proposée", dialog)
    dialog.newcomer.setText("")
    dialog.ui.signed_edit.set_day(None)
    dialog.accept()
    assert hands.reads("Indiquez la date de la signature", dialog)
    dialog.ui.signed_edit.set_day(TODAY)
    dialog.newcomer.set_choice(soazig, "Soazig Tanguy")
    dialog.accept()
    hands.no_dialog()
    assert village.sheet(aid_id).aid.newcomer_id == soazig
    hands.deed("aid-sign")
    again = hands.dialog(SignatureDialog)
    assert again.newcomer.key == soazig
    again.succeed()


def test_money_goes_out_and_its_piece_is_missed(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    aid_id = village.grant(village.repair())
    money.record_payment(
        village.desk,
        About(aid_id=aid_id),
        7_000,
        on=TODAY,
        supplier="Plomberie",
        label="Joint",
        request_key="p1",
    )
    hands.open_scheme(Scheme.FIDCOOP)
    assert "1\u00a0pièce manquante" in hands.chips()
    assert not hands.has_deed("aid-take-back")
    hands.deed("pay-card")
    hands.dialog(PaymentDialog).succeed()
    hands.deed("commit-")
    hands.dialog(CommitmentDialog).succeed()
    hands.deed("aid-release")
    assert village.sheet(aid_id).line.amounts.granted == 7_000
    assert not hands.has_deed("aid-release")
    assert not hands.has_deed("pay-card")
    assert "Joint" in hands.texts()
    assert hands.find("Joindre un justificatif…")


def test_a_payment_on_its_way_is_told(hands: AidHands, village: Neighbourhood) -> None:
    from idcoop_desktop.domain.payments import PayeeKind
    from idcoop_desktop.services import payments

    village.fund()
    aid_id = village.grant(village.repair())
    payments.save_payment(
        village.desk,
        payments.PaymentDraft(
            about=About(aid_id=aid_id),
            payee=PayeeKind.COOPERATOR,
            cooperator_id=village.lucie,
            label="Ticket de quincaillerie",
            amount_cents=4_000,
            on=TODAY,
        ),
    )
    page = hands.open_scheme(Scheme.FIDCOOP)
    assert hands.reads("Ticket de quincaillerie")
    assert "Brouillon" in hands.chips()
    hands.click("Ouvrir le paiement\u00a0: Ticket de quincaillerie")
    (window,) = page.detail.findChildren(PaymentWindow)
    window.close()


def test_undo_takes_the_request_off_the_page(
    hands: AidHands, village: Neighbourhood, context: PageContext
) -> None:
    village.fund()
    village.repair()
    page = hands.open_scheme(Scheme.FIDCOOP)
    assert page.detail.sheet is not None
    journal.undo(village.desk)
    context.changes.announce()
    assert page.detail.sheet is None
    assert page.detail.deeds is None
    page.detail.focus_main()


def test_the_sheet_leads_to_the_people(hands: AidHands, village: Neighbourhood, coop: Coop) -> None:
    village.fund()
    soazig = coop.person("Soazig", "Tanguy")
    aid_id = village.introduction()
    aids.sign_newcomer(village.desk, aid_id, TODAY, soazig)
    hands.open_scheme(Scheme.PARNCOOP)
    hands.click("Parrain, Malo Quéméneur")
    hands.click("Filleul, Soazig Tanguy")
    assert coop.visited == [("person", village.malo), ("person", soazig)]


def test_the_keyboard_goes_back_to_the_list(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    village.repair()
    page = hands.open_scheme(Scheme.FIDCOOP)
    page.detail.focus_main()
    hands.press(Qt.Key.Key_Escape)
    assert page.rows.hasFocus()


def test_the_rules_are_one_click_away(hands: AidHands, village: Neighbourhood) -> None:
    page = hands.open_scheme(Scheme.FIDCOOP)
    page.ui.rule_button.click()
    (rules,) = page.findChildren(RulesSheetDialog)
    assert rules.isVisible()
    rules.close()


@pytest.mark.parametrize("odd", ODD)
def test_odd_texts_are_shown_literally(hands: AidHands, village: Neighbourhood, odd: str) -> None:
    village.fund()
    village.introduction(
        subject=odd, newcomer_name=odd, newcomer_dwelling=odd, residence_id=None, dwelling=odd
    )
    page = hands.open_scheme(Scheme.PARNCOOP)
    page.grab()
    shown = [
        one for one in page.findChildren(QLabel) if odd[:20] in one.text().replace("\u200b", "")
    ]
    assert shown
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in shown)


def test_nothing_is_paid_before_the_signature(hands: AidHands, village: Neighbourhood) -> None:
    village.fund()
    aid_id = village.grant(village.introduction(), 30_000)
    hands.open_scheme(Scheme.PARNCOOP)
    assert hands.reads("Le paiement attend la signature du filleul.")
    assert not hands.has_deed("pay-card")
    hands.deed("aid-sign")
    hands.dialog(SignatureDialog).accept()
    hands.no_dialog()
    assert village.sheet(aid_id).aid.signed_on == TODAY
    assert hands.has_deed("pay-card")
