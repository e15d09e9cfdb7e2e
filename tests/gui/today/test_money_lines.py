"""« Argent à suivre »: what is to be done, what the sister schemes have left; each leads there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.domain.ledger import About, Scheme
from idcoop_desktop.domain.payments import PayeeKind, PaymentDraft
from idcoop_desktop.services import aids, closing, money, payments
from idcoop_desktop.views.today.page import TodayPage
from tests.gui.budget.books import granted, pay
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop

YEAR = TODAY.year


def said(page: TodayPage) -> list[str]:
    return [line.line.spoken for line in page.money.lines]


def test_without_sister_schemes_nothing_is_said(show, context: PageContext, coop: Coop) -> None:
    money.open_envelope(coop.desk, YEAR, 100_000)
    assert not show(TodayPage(context)).money.isVisible()


def test_what_is_to_be_done_leads_there(
    qtbot: QtBot, show, context: PageContext, coop: Coop, changes: Changes, check_accessible
) -> None:
    desk = coop.desk
    money.open_envelope(desk, YEAR, 100_000)
    money.open_envelope(desk, YEAR, 30_000, scheme=Scheme.PARNCOOP)
    project = granted(coop, "Fresque", 60_000)
    pay(coop, project, 2_500)
    draft = PaymentDraft(
        about=About(project_id=project),
        payee=PayeeKind.SUPPLIER,
        label="Pinceaux",
        amount_cents=1_000,
        on=TODAY,
        supplier="Droguerie du Port",
    )
    kept = payments.save_payment(desk, replace(draft, request_key="a"))
    page = show(TodayPage(context))
    assert "1\u00a0pièce manquante, Budget 2026" in said(page)
    assert "paiement" not in " ".join(said(page)), "a draft is nobody's duty yet"
    payments.submit(desk, kept)
    sponsor = coop.person("Nadia", "Kerloch")
    aid = aids.ask_aid(
        desk,
        AidRequest(
            scheme=Scheme.PARNCOOP,
            cooperator_id=sponsor,
            asked_on=TODAY,
            newcomer_name="Ewen Madec",
        ),
    )
    changes.announce("money")
    check_accessible(page)
    assert said(page) == [
        "1\u00a0pièce manquante, Budget 2026",
        "1\u00a0paiement à vérifier, Budget 2026",
        "1\u00a0demande à décider, Par’NCoop",
        "Par’NCoop, 300\u00a0€ à accorder, sur 300\u00a0€",
    ]
    for line in page.money.lines:
        line.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert coop.visited == [
        ("missing_pieces", YEAR),
        ("payments_of_year", YEAR),
        ("parncoop", aid),
        ("budget", YEAR),
    ]


def test_a_closed_year_waits_for_no_piece(show, context: PageContext, coop: Coop) -> None:
    desk = coop.desk
    money.open_envelope(desk, YEAR - 1, 100_000, scheme=Scheme.IDCOOP)
    closing.close_year(
        desk, YEAR - 1, ClosingChoices(), decided_by="Conseil", request_key="closing"
    )
    money.open_envelope(desk, YEAR, 10_000, scheme=Scheme.FIDCOOP)
    assert said(show(TodayPage(context))) == ["Fid&Coop, 100\u00a0€ à accorder, sur 100\u00a0€"]
