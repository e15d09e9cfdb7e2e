"""The money of a project or an aid whole, and the payments that a page lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, Nature, Scheme
from idcoop_desktop.domain.payment_list import PaymentQuery, PaymentSort
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft, PaymentState
from idcoop_desktop.services import (
    aids,
    money,
    money_sheet,
    payment_lines,
    payment_list,
    payments,
)
from idcoop_desktop.services.proofs import ReceiptFile
from tests.unit.documents import paper_files
from tests.unit.services.conftest import TODAY

if TYPE_CHECKING:
    from tests.unit.services.conftest import Village

PDF = paper_files.pdf()


@pytest.fixture
def about(village: Village) -> About:
    """A project granted 640 €."""
    return About(project_id=village.granted())


def draft(about: About, **changes: object) -> PaymentDraft:
    asked = PaymentDraft(
        about=about,
        payee=PayeeKind.SUPPLIER,
        label="Terreau",
        amount_cents=5_000,
        on=TODAY,
        supplier="Jardinerie du Steïr",
        request_key="forme-1",
    )
    return replace(asked, **changes)


def test_the_sheet_tells_rows_quotes_and_payments_on_their_way(
    village: Village, about: About
) -> None:
    desk = village.desk
    quote = money.commit_money(
        desk, about, 12_000, on=TODAY, supplier="Jardinerie", label="Bacs",
        quote=ReceiptFile(PDF, "devis.pdf"), request_key="devis",
    )  # fmt: skip
    paid = money.record_payment(
        desk, about, 3_000, on=TODAY, label="Terreau", request_key="payé", commitment_id=quote
    )
    money.return_money(desk, paid, 1_000, on=TODAY, reason="Un sac repris")
    waiting = payments.save_payment(desk, draft(about))
    sheet = money_sheet.money_sheet(desk, about)
    assert (sheet.about, sheet.scheme, sheet.spending) == (about, Scheme.IDCOOP, True)
    assert sheet.title
    assert (sheet.amounts.committed, sheet.amounts.paid) == (11_000, 2_000)
    (one,) = sheet.commitments
    assert (one.entry.id, one.net_cents, one.open_cents) == (quote, 11_000, 9_000)
    assert [line.payment.id for line in sheet.payments] == [waiting]
    rows = {line.entry.id: line for line in sheet.entries}
    assert rows[paid].net_cents == 2_000
    assert rows[paid].corrected
    assert [receipt.file_name for receipt in rows[quote].receipts] == ["devis.pdf"]
    assert any(line.entry.nature is Nature.RETURN for line in sheet.entries)


def test_a_project_by_its_number_and_one_that_is_gone(village: Village, about: About) -> None:
    sheet = money_sheet.money_sheet(village.desk, about.project_id or 0)
    assert sheet.about == about
    with pytest.raises(DomainError):
        money_sheet.money_sheet(village.desk, 12)


def test_the_kit_of_a_form_names_the_bearers_and_the_open_quotes(
    village: Village, about: About
) -> None:
    desk = village.desk
    money.commit_money(desk, about, 4_000, on=TODAY, supplier="A", label="Un", request_key="1")
    done = money.commit_money(
        desk, about, 2_000, on=TODAY, supplier="B", label="Deux", request_key="2"
    )
    money.record_payment(
        desk, about, 2_000, on=TODAY, label="Deux", request_key="3", commitment_id=done
    )
    kit = money_sheet.payment_kit(desk, about)
    assert [one.entry.label for one in kit.commitments] == ["Un"]
    assert kit.left_cents == 62_000
    assert kit.free_cents == 58_000
    assert village.nadia in {key for key, _name in kit.bearers}
    assert (kit.payment, kit.payee_name, kit.day) == (None, "", TODAY)


def test_money_of_a_sponsorship_goes_to_a_person(village: Village, about: About, aid: int) -> None:
    kits = [money_sheet.payment_kit(village.desk, one) for one in (about, About(aid_id=aid))]
    assert [kit.to_a_person for kit in kits] == [False, False]
    money.open_envelope(village.desk, TODAY.year, 50_000, scheme=Scheme.PARNCOOP)
    bonus = aids.ask_aid(
        village.desk,
        AidRequest(
            scheme=Scheme.PARNCOOP,
            cooperator_id=village.nadia,
            asked_on=TODAY,
            newcomer_name="Perig Troadec",
            request_key="bonus",
        ),
    )
    kit = money_sheet.payment_kit(village.desk, About(aid_id=bonus))
    assert kit.to_a_person
    assert village.nadia in {key for key, _name in kit.bearers}


def test_the_kit_of_a_payment_to_change_keeps_its_quote_and_its_payee(
    village: Village, about: About
) -> None:
    desk = village.desk
    quote = money.commit_money(
        desk, about, 2_000, on=TODAY, supplier="B", label="Deux", request_key="2"
    )
    key = payments.save_payment(
        desk,
        draft(about, payee=PayeeKind.COOPERATOR, cooperator_id=village.coumba, commitment_id=quote),
    )
    money.record_payment(
        desk, about, 2_000, on=TODAY, label="Deux", request_key="3", commitment_id=quote
    )
    kit = money_sheet.payment_kit(desk, about, key)
    assert [one.entry.id for one in kit.commitments] == [quote]
    assert kit.payment is not None
    assert kit.payment.id == key
    assert kit.payee_name


def test_an_aid_names_the_person_it_is_for(village: Village, aid: int) -> None:
    about = About(aid_id=aid)
    (bearer,) = money_sheet.bearers_of(village.desk, about)
    assert bearer[0] == village.nadia
    assert money_sheet.money_sheet(village.desk, about).scheme is Scheme.FIDCOOP


@pytest.fixture
def aid(village: Village) -> int:
    """An aid of Fid&Coop that was asked for."""
    from idcoop_desktop.domain.aids import AidRequest
    from idcoop_desktop.services import aids

    return aids.ask_aid(
        village.desk,
        AidRequest(
            scheme=Scheme.FIDCOOP,
            cooperator_id=village.nadia,
            asked_on=TODAY,
            subject="Un robinet qui fuit",
            request_key="aide",
        ),
    )


def test_a_payment_whole_has_its_rows_its_checks_and_its_history(
    village: Village, about: About
) -> None:
    desk = village.desk
    key = payments.save_payment(desk, draft(about))
    payments.tick_check(desk, key, CheckItem.QUOTE, TODAY)
    payments.submit(desk, key)
    payments.make_payable(desk, key)
    assert money_sheet.payment_sheet(desk, key).rows == ()
    payments.pay(desk, key, TODAY, "payer")
    sheet = money_sheet.payment_sheet(desk, key)
    assert sheet.line.payment.state is PaymentState.PAID
    assert [(line.net_cents, line.corrected) for line in sheet.rows] == [(5_000, False)]
    (check,) = sheet.line.checks
    assert sheet.names[check.seen_by_id] == desk.author.name
    assert len(sheet.history) == 5
    assert sheet.history[0].label == "Paiement pour «\u00a0La fresque\u00a0»"


def test_a_form_that_wrote_is_known_and_one_that_did_not_is_too(
    village: Village, about: About
) -> None:
    desk = village.desk
    assert not money_sheet.is_written(desk, "forme-1")
    key = payments.save_payment(desk, draft(about))
    assert money_sheet.is_written(desk, "forme-1")
    file = ReceiptFile(PDF, "ticket.pdf")
    assert not money_sheet.is_written(desk, "forme-1", file)
    payments.join_file(desk, key, file.data, file.name)
    assert money_sheet.is_written(desk, "forme-1", file)
    money.record_payment(desk, about, 100, on=TODAY, label="Clou", request_key="direct")
    assert money_sheet.is_written(desk, "direct")
    money.commit_money(desk, about, 100, on=TODAY, supplier="", label="Vis", request_key="engagé")
    assert money_sheet.is_written(desk, "engagé")


def test_the_list_of_payments_is_narrowed(village: Village, about: About) -> None:
    desk = village.desk
    old = TODAY - timedelta(days=400)
    first = payments.save_payment(desk, draft(about))
    second = payments.save_payment(
        desk, draft(about, label="Goûter", on=old, request_key="2", amount_cents=700)
    )
    third = payments.save_payment(
        desk,
        draft(
            about,
            label="Graines 🌱",
            request_key="3",
            payee=PayeeKind.COOPERATOR,
            cooperator_id=village.nadia,
            amount_cents=900,
        ),
    )
    payments.submit(desk, third)

    def found(**asked: object) -> list[int]:
        return list(payment_list.listed_payments(desk, PaymentQuery(**asked)))

    assert found() == [third, first, second]
    assert found(descending=False) == [second, third, first]
    assert found(year=old.year) == [second]
    assert found(states=frozenset({PaymentState.WAITING})) == [third]
    assert found(scheme=Scheme.IDCOOP) == [third, first, second]
    assert found(scheme=Scheme.PARNCOOP) == []
    assert found(asked_by_id=desk.author.id) == [third, first, second]
    assert found(asked_by_id=1) == []
    assert found(text="jardin ter") == [first]
    assert found(text="GOUTER") == [second]
    assert found(text="🌱") == [third]
    assert found(text="terre") == [first]
    assert found(text="rreau") == []
    assert found(sort=PaymentSort.AMOUNT) == [first, third, second]
    assert set(found(sort=PaymentSort.PAYEE)) == {first, second, third}
    assert set(found(sort=PaymentSort.ABOUT)) == {first, second, third}
    assert found(sort=PaymentSort.STATE, descending=True)[0] == third
    lines = payment_lines.listed_lines(desk, [second, 12, first])
    assert [line.payment.id for line in lines] == [second, first]


def test_the_list_offers_the_years_and_the_team(village: Village, about: About) -> None:
    payments.save_payment(village.desk, draft(about, on=date(2024, 5, 1)))
    choices = payment_list.payment_choices(village.desk)
    assert choices.years == (TODAY.year, 2024)
    assert (village.desk.author.id, village.desk.author.name) in choices.staff
