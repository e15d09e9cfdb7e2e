"""The chain over closed years: every way of touching them behind the program's back is seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from idcoop_desktop.domain.closing import ClosingChoices, ClosingMatter
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.seals import Harm
from idcoop_desktop.services import check, money
from idcoop_desktop.services.closing import close_year, closed_years, closing_list
from idcoop_desktop.services.seals import require_untouched, verify
from tests.unit.services.conftest import TODAY, Village

YEAR = TODAY.year


@pytest.fixture
def closed(village: Village) -> Village:
    """Two closed years, each with rows, and an open one."""
    project = village.under_way(64_000)
    money.record_payment(
        village.desk, project, 12_345, on=TODAY, supplier="Peinture Océane", label="Peinture",
        request_key="paid",
    )  # fmt: skip
    for year in (YEAR, YEAR + 1):
        village.clock.day = date(year + 1, 2, 1)
        choices = ClosingChoices(carry_free=frozenset({Scheme.IDCOOP}))
        close_year(village.desk, year, choices, decided_by="Conseil", request_key=f"form {year}")
    return village


@contextmanager
def behind_the_back(village: Village) -> Iterator[list[str]]:
    """Do SQL that no unit of work would, as somebody with the key and another program."""
    statements: list[str] = []
    yield statements
    connection = village.desk.base.db.raw
    connection.pragma("query_only", 0)
    connection.pragma("foreign_keys", 0)
    for statement in statements:
        connection.execute(statement)
    connection.pragma("foreign_keys", 1)
    connection.pragma("query_only", 1)


def touch(village: Village, *statements: str) -> list[tuple[int, Harm]]:
    with behind_the_back(village) as done:
        done += statements
    return [(one.year, one.harm) for one in verify(village.desk.base)]


PAID = "(SELECT id FROM ledger_entry WHERE kind = 'pay')"
CLOSING = f"(SELECT id FROM year_closing WHERE year = {YEAR})"


def test_closed_years_that_nobody_touched_are_as_they_were(closed: Village) -> None:
    assert verify(closed.desk.base) == ()
    assert require_untouched(closed.desk.base) == 2
    assert "2\u00a0exercices clos intacts" in check.check_all(closed.desk.base)


def test_the_mark_to_print_is_the_beginning_of_the_head(closed: Village) -> None:
    first, last = closed_years(closed.desk)
    assert len(first.mark.replace(" ", "")) == 32
    assert first.head.startswith(first.mark.replace(" ", ""))
    assert first.mark != last.mark


def test_a_base_without_closed_year_has_nothing_to_verify(village: Village) -> None:
    assert require_untouched(village.desk.base) == 0
    assert not any("clos" in line for line in check.check_all(village.desk.base))


def test_one_cent_is_seen_and_its_row_is_named_without_anybodys_name(closed: Village) -> None:
    sql = f"UPDATE ledger_entry SET amount_cents = 12344 WHERE id = {PAID}"
    assert touch(closed, sql) == [(YEAR, Harm.CHANGED)]
    with pytest.raises(DomainError) as told:
        check.check_all(closed.desk.base)
    assert "de l’exercice 2026 a été modifiée\u00a0: 02/03/2026, «\u00a0Peinture\u00a0»," in str(
        told.value
    )
    assert "123,44\u00a0€" in str(told.value)
    assert "Océane" not in str(told.value)


@pytest.mark.parametrize(
    "change",
    [
        "kind = 'commit'",
        "on_date = '2026-03-03'",
        "on_date = 'hier'",
        "label = 'Peinture '",
        "supplier = 'Autre'",
        "project_id = NULL",
        "nature = 'return'",
        "decided_by = 'Quelqu’un'",
        "piece = '12'",
        "by_id = NULL",
        "amount_cents = 0",
    ],
)
def test_every_field_counts(closed: Village, change: str) -> None:
    sql = f"UPDATE ledger_entry SET {change} WHERE id = {PAID}"
    assert touch(closed, sql) == [(YEAR, Harm.CHANGED)]
    assert verify(closed.desk.base)[0].message


def test_a_row_that_goes_to_another_envelope_is_seen(closed: Village) -> None:
    later = f"(SELECT id FROM envelope WHERE year = {YEAR + 2})"
    sql = f"UPDATE ledger_entry SET envelope_id = {later} WHERE id = {PAID}"
    assert touch(closed, sql) == [(YEAR, Harm.CHANGED)]


def test_a_row_that_is_gone_is_seen(closed: Village) -> None:
    gone = touch(closed, f"DELETE FROM ledger_entry WHERE id = {PAID}")
    assert gone == [(YEAR, Harm.GONE)]
    assert "a disparu" in verify(closed.desk.base)[0].message


def test_a_row_that_is_gone_with_its_link_is_seen(closed: Village) -> None:
    found = touch(
        closed,
        f"DELETE FROM ledger_seal WHERE entry_id = {PAID}",
        f"DELETE FROM ledger_entry WHERE id = {PAID}",
    )
    assert (YEAR, Harm.LINK_GONE) in found
    assert (YEAR, Harm.CHANGED) in found


def test_the_last_rows_of_all_that_are_gone_with_their_links_are_seen(closed: Village) -> None:
    last = f"(SELECT id FROM year_closing WHERE year = {YEAR + 1})"
    found = touch(closed, f"DELETE FROM ledger_seal WHERE closing_id = {last}")
    assert (YEAR + 1, Harm.LINK_GONE) in found
    assert "scellés" in " ".join(one.message for one in verify(closed.desk.base))


def test_a_row_that_was_added_is_seen(closed: Village) -> None:
    envelope = f"(SELECT id FROM envelope WHERE year = {YEAR})"
    found = touch(
        closed,
        "INSERT INTO ledger_entry (id, kind, amount_cents, on_date, label, envelope_id)"
        f" VALUES (99, 'pay', 500, '{YEAR}-05-05', 'Ajout', {envelope})",
    )
    assert found == [(YEAR, Harm.ADDED)]
    assert "a été ajoutée" in verify(closed.desk.base)[0].message


def test_a_wish_that_was_added_to_a_closed_year_is_seen(closed: Village) -> None:
    found = touch(
        closed,
        "INSERT INTO ledger_entry (id, kind, amount_cents, on_date, label)"
        f" VALUES (99, 'request', 500, '{YEAR}-05-05', 'Ajout')",
    )
    assert found == [(YEAR, Harm.ADDED)]


def test_two_links_that_change_places_are_seen(closed: Village) -> None:
    of = f"closing_id = {CLOSING}"
    found = touch(
        closed,
        f"UPDATE ledger_seal SET seq = 2000 WHERE {of} AND seq = 2",
        f"UPDATE ledger_seal SET seq = 2 WHERE {of} AND seq = 3",
        f"UPDATE ledger_seal SET seq = 3 WHERE {of} AND seq = 2000",
    )
    assert found.count((YEAR, Harm.CHANGED)) >= 2


def test_two_rows_that_change_amounts_are_seen(closed: Village) -> None:
    found = touch(
        closed,
        f"UPDATE ledger_entry SET amount_cents = 200000 WHERE id = {PAID}",
        "UPDATE ledger_entry SET amount_cents = 12345 WHERE amount_cents = 200000"
        " AND kind = 'fund'",
    )
    assert found == [(YEAR, Harm.CHANGED)] * 2


@pytest.mark.parametrize(
    "change",
    [
        "head = 'ab'",
        "figures = replace(figures, '12345', '12344')",
        "closed_on = '2027-02-02'",
        "decided_by = 'Quelqu’un'",
    ],
)
def test_a_closing_that_changed_is_told_once(closed: Village, change: str) -> None:
    found = touch(closed, f"UPDATE year_closing SET {change} WHERE year = {YEAR}")
    assert found == [(YEAR, Harm.CLOSING_CHANGED)]


def test_a_closing_that_is_gone_breaks_the_chain_of_the_next(closed: Village) -> None:
    found = touch(
        closed,
        f"DELETE FROM ledger_seal WHERE closing_id = {CLOSING}",
        f"DELETE FROM year_closing WHERE year = {YEAR}",
    )
    assert found == [(YEAR + 1, Harm.CHANGED)]


def test_many_alterations_are_told_in_a_few_words(closed: Village) -> None:
    touch(closed, "UPDATE ledger_entry SET label = 'x'")
    with pytest.raises(DomainError, match=r"Et \d+ autres\."):
        require_untouched(closed.desk.base)


def test_no_year_closes_upon_an_altered_one(closed: Village) -> None:
    touch(closed, f"UPDATE ledger_entry SET amount_cents = 1 WHERE id = {PAID}")
    closed.clock.day = date(YEAR + 3, 1, 2)
    sheet = closing_list(closed.desk, YEAR + 2)
    assert [item.matter for item in sheet.items if item.blocks] == [ClosingMatter.ALTERED]
    with pytest.raises(DomainError, match="ne peut pas encore être clos"):
        close_year(
            closed.desk, YEAR + 2, ClosingChoices(), decided_by="Conseil", request_key="form"
        )


def test_a_year_without_any_row_is_closed_too(village: Village) -> None:
    from idcoop_desktop.store import ledger

    with village.desk.unit("enveloppe vide") as unit:
        ledger.add_envelope(unit, Scheme.FIDCOOP, YEAR - 1)
    close_year(village.desk, YEAR - 1, ClosingChoices(), decided_by="Conseil", request_key="form")
    assert require_untouched(village.desk.base) == 1
    assert touch(village, "UPDATE year_closing SET entries = 1") == [
        (YEAR - 1, Harm.LINK_GONE),
        (YEAR - 1, Harm.CLOSING_CHANGED),
    ]
