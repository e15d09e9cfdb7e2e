"""The sheet of rules: what holds, since when and by whom, and decisions judged by their day."""

from __future__ import annotations

from datetime import date

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import journal, life, money, settings, sheets
from idcoop_desktop.services.rule_settings import RuleLine, rule_sheet, save_rule
from tests.unit.services.conftest import TODAY, Village, ruling

CEILING = "idcoop.ceiling_cents"


def line(village: Village, key: str = CEILING) -> RuleLine:
    return next(one for one in rule_sheet(village.desk) if one.spec.key == key)


def save(village: Village, value: int | str, day: date, *, key: str = CEILING) -> bool:
    return save_rule(village.desk, key, value, valid_from=day, decided_by="Conseil")


def test_before_anything_is_decided_the_defaults_hold_and_the_amount_is_to_be_set(
    village: Village,
) -> None:
    known = line(village)
    assert (known.words, known.since, known.decided_by) == ("800,00\u00a0€", None, "")
    assert known.history == known.next == ()
    amount = line(village, "fidcoop.amount_cents")
    assert (amount.words, amount.must_be_set) == ("À fixer", True)
    assert not known.must_be_set
    assert not line(village, "account.idcoop").must_be_set


def test_rules_stand_by_scheme(village: Village) -> None:
    groups = list(dict.fromkeys(one.group for one in rule_sheet(village.desk)))
    assert groups == ["ID’Coop", "Fid&Coop", "Par’NCoop", "Les trois dispositifs"]


def test_a_rule_of_the_past_and_one_to_come(village: Village) -> None:
    assert save(village, 70_000, date(2025, 1, 1))
    assert save(village, 90_000, date(2026, 7, 1))
    known = line(village)
    assert (known.words, known.since, known.decided_by) == (
        "700,00\u00a0€",
        date(2025, 1, 1),
        "Conseil",
    )
    assert [(one.words, one.since) for one in known.next] == [("900,00\u00a0€", date(2026, 7, 1))]
    assert settings.rules(village.desk).ceiling_cents == 70_000
    assert settings.rules(village.desk, date(2026, 7, 1)).ceiling_cents == 90_000
    village.clock.day = date(2026, 7, 1)
    later = line(village)
    assert (later.words, later.next) == ("900,00\u00a0€", ())
    assert [one.since.year for one in later.history] == [2026, 2025]


def test_two_values_of_one_day_the_later_holds_and_the_other_is_told(village: Village) -> None:
    save(village, 70_000, TODAY)
    save(village, 75_000, TODAY)
    known = line(village)
    assert known.words == "750,00\u00a0€"
    assert [(one.words, one.replaced) for one in known.history] == [
        ("750,00\u00a0€", False),
        ("700,00\u00a0€", True),
    ]
    save(village, 60_000, date(2026, 7, 1))
    save(village, 65_000, date(2026, 7, 1))
    assert [one.words for one in line(village).next] == ["650,00\u00a0€"]


def test_the_same_value_again_writes_nothing(village: Village) -> None:
    save(village, 70_000, TODAY)
    before = journal.undo_label(village.desk)
    assert not save(village, 70_000, TODAY)
    assert not save(village, 70_000, date(2026, 5, 1))
    assert journal.undo_label(village.desk) == before
    assert len(line(village).history) == 1


def test_the_sister_schemes_have_the_rule_of_their_day(village: Village) -> None:
    save(village, 25_000, TODAY, key="parncoop.ceiling_cents")
    save(village, 15_000, TODAY, key="fidcoop.amount_cents")
    before = date(2026, 3, 1)
    assert settings.parncoop_rules(village.desk).ceiling_cents == 25_000
    assert settings.parncoop_rules(village.desk, before).ceiling_cents == 30_000
    assert settings.fidcoop_rules(village.desk).amount_cents == 15_000
    assert settings.fidcoop_rules(village.desk, before).amount_cents is None


def test_an_account_is_set_and_taken_back(village: Village) -> None:
    save(village, "6238", TODAY, key="account.fidcoop")
    assert settings.account_codes(village.desk).fidcoop == "6238"
    save(village, "", TODAY, key="account.fidcoop")
    assert line(village, "account.fidcoop").words == "Non indiqué"


@pytest.mark.parametrize(
    ("value", "day", "who"),
    [(-1, TODAY, "Conseil"), (1, date(26, 1, 1), "Conseil"), (1, TODAY, "")],
)
def test_what_makes_no_sense_writes_nothing(
    village: Village, value: int, day: date, who: str
) -> None:
    before = village.content()
    with pytest.raises(DomainError, match="Rien n’a été changé"):
        save_rule(village.desk, CEILING, value, valid_from=day, decided_by=who)
    assert village.content() == before


def test_a_rule_that_is_none_is_a_bug(village: Village) -> None:
    with pytest.raises(KeyError):
        save_rule(village.desk, "idcoop.nonsense", 1, valid_from=TODAY, decided_by="Conseil")


def test_a_decision_of_last_year_is_judged_by_last_years_rule(village: Village) -> None:
    money.open_envelope(village.desk, 2025, 200_000)
    save(village, 30_000, date(2026, 1, 1))
    project = village.project()
    with pytest.raises(DomainError, match="plafond"):
        life.decide(village.desk, project, ruling(amount_cents=40_000))
    life.decide(village.desk, project, ruling(amount_cents=40_000, decided_on=date(2025, 12, 31)))
    sheet = sheets.project_sheet(village.desk, project)
    assert all(answer.passed for answer in sheet.assessments)


def test_a_rule_of_the_past_changes_no_decision_already_made(village: Village) -> None:
    project = village.granted(64_000)
    before = {
        name: rows for name, rows in village.content().items() if name not in {"setting", "unit"}
    }
    save(village, 10_000, date(2025, 1, 1))
    after = village.content()
    assert {name: after[name] for name in before} == before
    assert sheets.project_sheet(village.desk, project).amounts.granted == 64_000
