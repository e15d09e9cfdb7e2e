"""What a rule may be, and how it is said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.rule_sheet import (
    RULES,
    RuleSpec,
    RuleUnit,
    require_decider,
    require_rule_day,
    require_rule_value,
    rule_spec,
    rule_words,
)
from idcoop_desktop.domain.rules import (
    Setting,
    fidcoop_rules_at,
    parncoop_rules_at,
    rules_at,
)

TODAY = date(2026, 3, 2)


def test_the_defaults_of_the_sheet_are_those_that_judge() -> None:
    known = [Setting(key=spec.key, value=spec.default, valid_from=TODAY) for spec in RULES]
    assert rules_at(known, TODAY) == rules_at((), TODAY)
    assert fidcoop_rules_at(known, TODAY) == fidcoop_rules_at((), TODAY)
    assert parncoop_rules_at(known, TODAY) == parncoop_rules_at((), TODAY)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("idcoop.ceiling_cents", "80000", "800,00\u00a0€"),
        ("idcoop.minimum_bearers", "2", "2\u00a0porteurs"),
        ("idcoop.one_household_counts", "1", "Oui"),
        ("idcoop.one_household_counts", "0", "Non"),
        ("idcoop.yearly_goal", "1", "1\u00a0projet"),
        ("idcoop.warn_percent", "80", "80\u00a0%"),
        ("idcoop.silence_months", "12", "12\u00a0mois"),
        ("fidcoop.minimum_years", "5", "5\u00a0ans"),
        ("fidcoop.amount_cents", "", "À fixer"),
        ("account.idcoop", "", "Non indiqué"),
        ("account.idcoop", "6238", "6238"),
    ],
)
def test_a_rule_is_said_in_its_unit(key: str, value: str, words: str) -> None:
    assert rule_words(rule_spec(key), value) == words


@given(
    st.sampled_from([spec for spec in RULES if spec.unit is not RuleUnit.ACCOUNT]), st.integers()
)
def test_a_number_is_stored_within_its_bounds_or_refused(spec: RuleSpec, number: int) -> None:
    if spec.least <= number <= spec.most:
        assert require_rule_value(spec, number) == str(number)
    else:
        with pytest.raises(DomainError, match="Rien n’a été changé"):
            require_rule_value(spec, number)


def test_the_amount_of_fidcoop_cannot_be_nothing() -> None:
    with pytest.raises(DomainError, match="entre 0,01\u00a0€ et"):
        require_rule_value(rule_spec("fidcoop.amount_cents"), 0)


@pytest.mark.parametrize("text", ["6238", "65 12.3-A", "", "  6238 "])
def test_an_account_is_kept_on_one_line(text: str) -> None:
    assert require_rule_value(rule_spec("account.fidcoop"), text) == text.strip()


@pytest.mark.parametrize("text", ["=1+1", "é", "1" * 21, "-6238", "٣"])
def test_what_is_no_account_is_refused(text: str) -> None:
    with pytest.raises(DomainError, match="compte comptable"):
        require_rule_value(rule_spec("account.fidcoop"), text)


@pytest.mark.parametrize("day", [date(1999, 12, 31), date(2032, 1, 1), date(26, 3, 2)])
def test_a_day_that_can_only_be_a_slip_is_refused(day: date) -> None:
    with pytest.raises(DomainError, match="date"):
        require_rule_day(day, TODAY)


@pytest.mark.parametrize("day", [date(2000, 1, 1), TODAY, date(2031, 12, 31)])
def test_a_rule_begins_in_the_past_or_later(day: date) -> None:
    assert require_rule_day(day, TODAY) == day


def test_a_rule_needs_a_name() -> None:
    assert require_decider("  Conseil  d’administration ") == "Conseil d’administration"
    with pytest.raises(DomainError, match="qui l’a décidé"):
        require_decider(" \t")
