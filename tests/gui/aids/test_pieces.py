"""A piece that an aid waits for is asked of the person, from the list of missing pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.ledger import About, EntryKind, Scheme
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services import aids, money, money_sheet, payments
from idcoop_desktop.views.emails.dialog import EmailDialog
from idcoop_desktop.views.payments.actions import open_payment_dialog
from idcoop_desktop.views.payments.missing_view import MissingPiecesView
from idcoop_desktop.views.payments.payment_form import PaymentDialog
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop


def paid_sponsor(coop: Coop) -> About:
    """Give Par'NCoop's aid to a sponsor, and pay it without a piece."""
    desk = coop.desk
    money.open_envelope(desk, TODAY.year, 60_000, scheme=Scheme.PARNCOOP)
    sponsor = coop.person("Nadia", "Kerloch", coop.residence())
    aid = aids.ask_aid(
        desk,
        AidRequest(
            scheme=Scheme.PARNCOOP,
            cooperator_id=sponsor,
            asked_on=TODAY,
            newcomer_name="Ewen Madec",
            newcomer_residence_id=coop.residence("Les Ajoncs"),
            newcomer_dwelling="B2",
            signed_on=TODAY,
        ),
    )
    aids.decide_aid(
        desk,
        aid,
        Ruling(outcome=Outcome.GRANTED, decided_on=TODAY, decided_by="Comité", amount_cents=20_000),
    )
    money.record_payment(
        desk, About(aid_id=aid), 20_000, on=TODAY, label="Prime", cooperator_id=sponsor,
        request_key="a",
    )  # fmt: skip
    return About(aid_id=aid)


def test_the_person_is_written_to(
    qtbot: QtBot, show, context: PageContext, coop: Coop, check_accessible
) -> None:
    paid_sponsor(coop)
    view = show(MissingPiecesView(context))
    qtbot.waitUntil(view.side.write_button.isVisible)
    assert view.side.write_button.text() == "Écrire à la personne…"
    check_accessible(view)
    qtbot.keyClick(view.side.write_button, Qt.Key.Key_Space)
    (form,) = view.findChildren(EmailDialog)
    qtbot.waitUntil(form.isVisible)
    assert form.ui.template_choice.currentText() == "Demander les justificatifs"
    assert "Par’NCoop, Nadia Kerloch" in form.ui.subject.text()
    form.done(0)


def test_nobody_is_said_to_have_advanced_what_a_sponsor_receives(
    qtbot: QtBot, show, context: PageContext, coop: Coop
) -> None:
    about = paid_sponsor(coop)
    host = show(QWidget())
    open_payment_dialog(context, host, about)
    qtbot.waitUntil(lambda: bool(host.findChildren(PaymentDialog)))
    (form,) = host.findChildren(PaymentDialog)
    assert form.ui.repaid_radio.isChecked()
    assert form.ui.repaid_radio.text().replace("&", "") == "Versé à un coopérateur"
    assert form.ui.payee_label.text().replace("&", "") == f"Qui reçoit l’argent{NBSP}?"
    form.done(0)
    (line,) = payments.payment_lines(coop.desk)
    assert line.payee == "Versé à Nadia Kerloch"
    (entry,) = (
        one.entry
        for one in money_sheet.money_sheet(coop.desk, about).entries
        if one.entry.kind is EntryKind.PAY
    )
    assert entry.supplier == "Versé à Nadia Kerloch"
