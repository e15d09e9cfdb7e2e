"""A piece that an aid waits for is asked of the person, from the list of missing pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.ledger import About, Scheme
from idcoop_desktop.services import aids, money
from idcoop_desktop.views.emails.dialog import EmailDialog
from idcoop_desktop.views.payments.missing_view import MissingPiecesView
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop


def test_the_person_is_written_to(
    qtbot: QtBot, show, context: PageContext, coop: Coop, check_accessible
) -> None:
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
