"""Closing a year: what stands against it, what is carried over, and that it is final."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from idcoop_desktop.domain.closing import ClosingChoices, ClosingMatter
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import EntryKind, Nature, Scheme
from idcoop_desktop.services import journal, life, money
from idcoop_desktop.services.closing import close_year, closed_years, closing_list
from idcoop_desktop.services.year_report import report_data
from idcoop_desktop.store import closing as store
from idcoop_desktop.store import ledger
from idcoop_desktop.store.errors import UndoRefused
from tests.unit.services.conftest import COMPLETION, TODAY, Village, ruling

YEAR = TODAY.year
KEEP = ClosingChoices(carry_free=frozenset({Scheme.IDCOOP}))
LEAVE = ClosingChoices()


def close(village: Village, choices: ClosingChoices = LEAVE, *, key: str = "form") -> int:
    village.clock.day = date(YEAR + 1, 2, 1)
    return close_year(village.desk, YEAR, choices, decided_by="Conseil", request_key=key)


def parts(village: Village, year: int) -> tuple[int, int, int, int]:
    """Amount, granted, committed and paid of ID'Coop's envelope."""
    envelope = ledger.get_envelope(village.desk.base, Scheme.IDCOOP, year)
    assert envelope is not None
    state = ledger.envelope_state(village.desk.base, envelope)
    return state.amount, state.granted, state.committed, state.paid


def spend(village: Village, project: int, *, committed: int, paid: int) -> None:
    money.commit_money(
        village.desk, project, committed, on=TODAY, supplier="Peinture Océane", label="Peinture"
    )
    money.record_payment(
        village.desk, project, paid, on=TODAY, supplier="Peinture Océane", label="Acompte",
        request_key="acompte",
    )  # fmt: skip


def count(village: Village, matter: ClosingMatter) -> int:
    sheet = closing_list(village.desk, YEAR)
    return next(item.count for item in sheet.items if item.matter is matter)


def test_what_is_granted_and_unpaid_is_carried_and_everything_still_adds_up(
    village: Village,
) -> None:
    project = village.under_way(64_000)
    spend(village, project, committed=50_000, paid=20_000)
    close(village)
    assert parts(village, YEAR) == (200_000 - 44_000, 20_000, 20_000, 20_000)
    assert parts(village, YEAR + 1) == (44_000, 44_000, 30_000, 0)
    amounts = ledger.amounts_by_project(village.desk.base, [project])[project]
    assert (amounts.granted, amounts.committed, amounts.paid) == (64_000, 50_000, 20_000)


def test_what_is_free_is_carried_by_choice(village: Village) -> None:
    village.under_way(64_000)
    close(village, KEEP)
    assert parts(village, YEAR) == (0, 0, 0, 0)
    assert parts(village, YEAR + 1) == (200_000, 64_000, 0, 0)


def test_an_envelope_already_open_receives_what_is_carried(village: Village) -> None:
    village.clock.day = date(YEAR + 1, 1, 5)
    money.open_envelope(village.desk, YEAR + 1, 100_000)
    close(village, KEEP)
    assert parts(village, YEAR + 1) == (300_000, 0, 0, 0)


def test_nothing_to_carry_opens_no_envelope(village: Village) -> None:
    close(village)
    assert ledger.get_envelope(village.desk.base, Scheme.IDCOOP, YEAR + 1) is None


def test_both_sides_of_what_is_carried_name_each_other(village: Village) -> None:
    project = village.under_way(64_000)
    close(village)
    base = village.desk.base
    rows = [
        row for row in ledger.entries_of_project(base, project) if row.nature is Nature.CARRY_OVER
    ]
    leaving, entering = sorted(rows, key=lambda row: row.on)
    assert (leaving.kind, leaving.amount_cents) == (EntryKind.GRANT, -64_000)
    assert (leaving.on, entering.on) == (date(YEAR, 12, 31), date(YEAR + 1, 1, 1))
    assert entering.pair_id == leaving.id
    assert entering.decided_by == "Conseil"
    assert entering.by_id == village.desk.author.id


def test_an_envelope_beyond_its_amount_has_nothing_free(village: Village) -> None:
    from idcoop_desktop.domain.decisions import Criterion

    money.open_envelope(village.desk, YEAR - 1, 10_000)
    project = village.project()
    for criterion in (Criterion.ENVELOPE, Criterion.CEILING):
        life.waive(village.desk, project, criterion, reason="x", decided_by="Conseil")
    life.decide(village.desk, project, ruling(amount_cents=30_000, decided_on=date(YEAR - 1, 6, 1)))
    close_year(village.desk, YEAR - 1, KEEP, decided_by="Conseil", request_key="form")
    assert parts(village, YEAR - 1) == (10_000 - 30_000, 0, 0, 0)
    assert parts(village, YEAR) == (200_000 + 30_000, 30_000, 0, 0)


def test_a_completed_project_carries_nothing_it_gave_back(village: Village) -> None:
    project = village.under_way(64_000)
    spend(village, project, committed=50_000, paid=50_000)
    life.complete(village.desk, project, COMPLETION)
    close(village)
    assert ledger.get_envelope(village.desk.base, Scheme.IDCOOP, YEAR + 1) is None


def test_a_year_closes_once_and_the_same_form_gets_the_same_answer(village: Village) -> None:
    made = close(village)
    assert close(village) == made
    with pytest.raises(DomainError, match="déjà clos"):
        close(village, key="other")
    assert [one.id for one in closed_years(village.desk)] == [made]


def test_the_last_day_of_the_year_is_the_first_to_close_on(village: Village) -> None:
    village.clock.day = date(YEAR, 12, 30)
    with pytest.raises(DomainError, match="31 décembre"):
        close_year(village.desk, YEAR, LEAVE, decided_by="Conseil", request_key="form")
    village.clock.day = date(YEAR, 12, 31)
    close_year(village.desk, YEAR, LEAVE, decided_by="Conseil", request_key="form")
    assert store.is_closed(village.desk.base, YEAR)


def test_years_close_in_their_order(village: Village) -> None:
    village.clock.day = date(YEAR, 6, 1)
    money.open_envelope(village.desk, YEAR - 1, 50_000)
    with pytest.raises(DomainError, match="plus ancien"):
        close(village)
    close_year(village.desk, YEAR - 1, LEAVE, decided_by="Conseil", request_key="before")
    close(village)
    assert [one.year for one in closed_years(village.desk)] == [YEAR, YEAR - 1]


def test_a_closing_needs_a_name_and_a_year_with_an_envelope(village: Village) -> None:
    village.clock.day = date(YEAR + 1, 2, 1)
    before = village.content()
    with pytest.raises(DomainError, match="qui l’a décidé"):
        close_year(village.desk, YEAR, LEAVE, decided_by=" ", request_key="form")
    with pytest.raises(DomainError, match="Aucune enveloppe"):
        close_year(village.desk, 2019, LEAVE, decided_by="Conseil", request_key="form")
    assert village.content() == before


def test_nobody_undoes_a_closing_nor_what_was_before(village: Village) -> None:
    project = village.under_way(64_000)
    close(village)
    assert journal.undo_label(village.desk) is None
    assert journal.final_label(village.desk) == f"clôture de l’exercice {YEAR}"
    with pytest.raises(UndoRefused, match=f"clôture de l’exercice {YEAR}\u00a0» est définitif"):
        journal.undo(village.desk)
    assert ledger.amounts_by_project(village.desk.base, [project])[project].granted == 64_000


def test_the_check_list_counts_what_is_unfinished(village: Village) -> None:
    assert count(village, ClosingMatter.NOT_OVER) == 1
    project = village.under_way(64_000)
    spend(village, project, committed=50_000, paid=20_000)
    village.project()
    village.clock.day = date(YEAR + 1, 1, 5)
    assert {
        item.matter: item.count for item in closing_list(village.desk, YEAR).items if item.count
    } == {
        ClosingMatter.MISSING_PIECES: 1,
        ClosingMatter.OPEN_COMMITMENTS: 1,
        ClosingMatter.UNDECIDED_PROJECTS: 1,
    }


def test_a_quote_is_no_piece_and_a_payment_taken_back_needs_none(village: Village) -> None:
    from tests.unit.services.conftest import picture

    project = village.under_way(64_000)
    spend(village, project, committed=50_000, paid=20_000)
    (paid,) = [
        row
        for row in ledger.entries_of_project(village.desk.base, project)
        if row.kind is EntryKind.PAY
    ]
    assert count(village, ClosingMatter.MISSING_PIECES) == 1
    money.attach_receipt(village.desk, paid.id, picture(), "ticket.jpg")
    assert count(village, ClosingMatter.MISSING_PIECES) == 0
    journal.undo(village.desk)
    money.cancel_entry(village.desk, paid.id, "payé deux fois")
    assert count(village, ClosingMatter.MISSING_PIECES) == 0


def test_a_closed_year_says_so_on_its_sheet(village: Village) -> None:
    village.clock.day = date(YEAR + 1, 2, 1)
    assert closing_list(village.desk, YEAR).is_closable
    close(village)
    sheet = closing_list(village.desk, YEAR)
    assert sheet.closing is not None
    assert not sheet.is_closable
    assert sheet.closing.closed_on == date(YEAR + 1, 2, 1)


def test_the_figures_are_frozen_as_the_year_ended(village: Village) -> None:
    project = village.under_way(64_000)
    spend(village, project, committed=50_000, paid=20_000)
    provisional = report_data(village.desk, YEAR)
    assert provisional.is_provisional
    (before,) = provisional.figures.envelopes
    close(village, KEEP)
    frozen = report_data(village.desk, YEAR)
    assert not frozen.is_provisional
    (after,) = frozen.figures.envelopes
    assert (before.available, before.granted, before.committed, before.paid) == (
        *(200_000, 64_000, 50_000, 20_000),
    )
    assert (after.available, after.granted, after.committed, after.paid) == (
        *(200_000, 64_000, 50_000, 20_000),
    )
    assert (after.carried_out, after.carried_free, after.left) == (180_000, 136_000, 0)
    (owner,) = frozen.figures.owners
    assert (owner.id, owner.granted, owner.committed, owner.paid) == (
        *(project, 64_000, 50_000, 20_000),
    )
    (place,) = frozen.figures.by_commune
    assert (place.name, place.count, place.granted, place.paid) == ("Penmarc’h", 1, 64_000, 20_000)


def test_frozen_figures_stay_when_the_project_changes(village: Village) -> None:
    project = village.under_way(64_000)
    close(village)
    frozen = report_data(village.desk, YEAR).figures
    village.clock.day = date(YEAR + 1, 3, 1)
    life.abandon(village.desk, project, "parti")
    assert report_data(village.desk, YEAR).figures == frozen
    (next_year,) = report_data(village.desk, YEAR + 1).figures.envelopes
    assert (next_year.carried_in, next_year.granted) == (64_000, 0)


def test_what_was_done_in_the_year_is_counted(village: Village) -> None:
    village.completed()
    village.granted(1_000)
    counts = report_data(village.desk, YEAR).figures.counts
    assert (counts.projects_granted, counts.projects_completed) == (2, 1)
    assert (counts.adults, counts.children, counts.residences) == (3, 4, 1)


Attempt = Callable[[Village, int], Any]


def _pay_in_the_closed_year(village: Village, project: int) -> None:
    money.record_payment(
        village.desk, project, 1_000, on=TODAY, supplier="S", label="L", request_key="late"
    )


def _top_up_the_closed_year(village: Village, project: int) -> None:
    money.top_up_envelope(village.desk, YEAR, 1_000, "oubli")


def _open_an_older_year(village: Village, project: int) -> None:
    money.open_envelope(village.desk, YEAR - 3, 1_000)


@pytest.mark.parametrize(
    "attempt", [_pay_in_the_closed_year, _top_up_the_closed_year, _open_an_older_year]
)
def test_a_closed_year_takes_no_new_row(village: Village, attempt: Attempt) -> None:
    project = village.under_way(64_000)
    close(village)
    before = village.content()
    with pytest.raises(DomainError, match="clôturée"):
        attempt(village, project)
    assert village.content() == before


def test_what_was_carried_is_spent_in_the_next_year(village: Village) -> None:
    project = village.under_way(64_000)
    spend(village, project, committed=50_000, paid=20_000)
    close(village)
    money.record_payment(
        village.desk, project, 30_000, on=date(YEAR + 1, 1, 20), supplier="Peinture Océane",
        label="Solde", request_key="solde",
    )  # fmt: skip
    assert parts(village, YEAR)[3] == 20_000
    assert parts(village, YEAR + 1) == (44_000, 44_000, 30_000, 30_000)


def test_the_correction_of_a_closed_row_goes_to_the_open_year(village: Village) -> None:
    project = village.under_way(64_000)
    spend(village, project, committed=50_000, paid=20_000)
    (paid,) = [
        row
        for row in ledger.entries_of_project(village.desk.base, project)
        if row.kind is EntryKind.PAY
    ]
    close(village)
    money.cancel_entry(village.desk, paid.id, "payé deux fois")
    assert parts(village, YEAR)[3] == 20_000
    assert parts(village, YEAR + 1)[3] == -20_000
