"""The money of the day, counted: pieces of open years, payments on their way, aids to decide."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from idcoop_desktop.domain.ledger import About, Scheme
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft
from idcoop_desktop.services import aids, money, payments
from idcoop_desktop.services.money_day import MoneyDuty, MoneyMatter, money_day
from tests.unit.services.books_hands import close, helped
from tests.unit.services.conftest import TODAY, Village
from tests.unit.services.test_aids import furnish, introduction

YEAR = TODAY.year


def test_a_coop_without_sister_schemes_has_nothing_to_follow(village: Village) -> None:
    assert money_day(village.desk).left == ()
    assert money_day(village.desk).duties == ()


def test_payments_are_told_by_what_they_wait_for_and_by_year(village: Village) -> None:
    desk, project = village.desk, village.under_way(60_000)
    draft = PaymentDraft(
        about=About(project_id=project),
        payee=PayeeKind.SUPPLIER,
        label="L",
        amount_cents=100,
        on=TODAY,
        supplier="S",
    )
    keys = [
        payments.save_payment(desk, replace(draft, on=day, request_key=str(number)))
        for number, day in enumerate((TODAY, TODAY, TODAY, date(YEAR - 1, 12, 1)))
    ]
    for key in keys[1:]:
        payments.submit(desk, key)
    payments.tick_check(desk, keys[1], CheckItem.QUOTE, TODAY)
    payments.make_payable(desk, keys[1])
    assert money_day(desk).duties == (
        MoneyDuty(matter=MoneyMatter.TO_CHECK, count=1, key=YEAR - 1),
        MoneyDuty(matter=MoneyMatter.TO_CHECK, count=1, key=YEAR),
        MoneyDuty(matter=MoneyMatter.TO_PAY, count=1, key=YEAR),
    )


def test_pieces_are_awaited_until_their_year_is_closed(village: Village) -> None:
    project = village.under_way(60_000)
    money.record_payment(
        village.desk, project, 5, on=TODAY, label="L", supplier="S", request_key="a"
    )
    assert money_day(village.desk).duties == (
        MoneyDuty(matter=MoneyMatter.MISSING_PIECES, count=1, key=YEAR),
    )
    close(village, YEAR)
    assert money_day(village.desk).duties == ()


def test_the_oldest_request_is_the_one_led_to(village: Village) -> None:
    furnish(village)
    later = aids.ask_aid(village.desk, introduction(village))
    earlier = aids.ask_aid(
        village.desk,
        introduction(village, asked_on=date(YEAR, 1, 2), newcomer_name="Lena Tanguy"),
    )
    assert later < earlier
    assert money_day(village.desk).duties == (
        MoneyDuty(matter=MoneyMatter.TO_DECIDE, count=2, key=earlier, scheme=Scheme.PARNCOOP),
    )
    assert [(scheme, state.remaining) for scheme, state in money_day(village.desk).left] == [
        (Scheme.FIDCOOP, 100_000),
        (Scheme.PARNCOOP, 60_000),
    ]


def test_what_is_granted_is_not_left(village: Village) -> None:
    helped(village, 12_000)
    ((scheme, state),) = money_day(village.desk).left
    assert (scheme, state.remaining) == (Scheme.FIDCOOP, 88_000)
