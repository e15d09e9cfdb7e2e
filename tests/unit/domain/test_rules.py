"""The rules of the sister schemes and the accounts, each as it stands on a day."""

from __future__ import annotations

from datetime import date

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.rules import (
    Setting,
    account_codes_at,
    fidcoop_rules_at,
    parncoop_rules_at,
    rules_at,
)

DAY = date(2026, 3, 2)


def setting(key: str, value: str, year: int) -> Setting:
    return Setting(key=key, value=value, valid_from=date(year, 1, 1))


def test_fidcoop_has_no_amount_until_the_coop_sets_one() -> None:
    assert fidcoop_rules_at((), DAY).amount_cents is None
    assert fidcoop_rules_at((), DAY).minimum_years == 5
    known = [setting("fidcoop.amount_cents", "15000", 2026)]
    assert fidcoop_rules_at(known, date(2025, 12, 31)).amount_cents is None
    assert fidcoop_rules_at(known, DAY).amount_cents == 15_000


def test_a_rule_of_another_scheme_says_nothing() -> None:
    known = [
        setting("idcoop.ceiling_cents", "1", 2020),
        setting("fidcoop.minimum_years", "7", 2020),
    ]
    assert parncoop_rules_at(known, DAY).ceiling_cents == 30_000
    assert fidcoop_rules_at(known, DAY).minimum_years == 7
    assert rules_at([setting("parncoop.ceiling_cents", "2", 2020)], DAY).ceiling_cents == 80_000


def test_the_ceiling_of_parncoop_is_the_one_of_the_day() -> None:
    known = [setting("parncoop.ceiling_cents", "25000", 2026)]
    assert parncoop_rules_at(known, date(2025, 6, 1)).ceiling_cents == 30_000
    assert parncoop_rules_at(known, DAY).ceiling_cents == 25_000


def test_each_scheme_has_its_account() -> None:
    known = [setting(f"account.{scheme}", f"65{n}", 2020) for n, scheme in enumerate(Scheme)]
    codes = account_codes_at(known, DAY)
    assert [codes.of(scheme) for scheme in Scheme] == ["650", "651", "652"]
    assert account_codes_at((), DAY).of(Scheme.FIDCOOP) == ""
