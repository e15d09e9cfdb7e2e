"""Closed years are found by their year and by the form that closed them."""

from __future__ import annotations

from datetime import date

from idcoop_desktop.domain.closing import YearClosing
from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry
from idcoop_desktop.store import closing, ledger, staff
from idcoop_desktop.store.unit_of_work import Unit
from tests.unit.store.conftest import Scene


def _close(scene: Scene, year: int, key: str = "") -> int:
    made: list[int] = []

    def work(unit: Unit) -> None:
        author = staff.add_staff(unit, name="Maëlle Kervadec", role="")
        made.append(
            closing.add_closing(
                unit,
                YearClosing(
                    id=0,
                    year=year,
                    closed_on=date(year + 1, 2, 1),
                    closed_by_id=author,
                    decided_by="Conseil",
                    figures="{}",
                    entries=0,
                    head="ab",
                    request_key=key,
                ),
            )
        )

    scene.act("clôture", work)
    return made[0]


def test_a_closed_year_closes_those_before_it_too(scene: Scene) -> None:
    _close(scene, 2025)
    assert [closing.is_closed(scene.base, year) for year in (2023, 2025, 2026)] == [
        True,
        True,
        False,
    ]
    assert closing.get_closing(scene.base, 2024) is None


def test_closings_come_oldest_year_first(scene: Scene) -> None:
    _close(scene, 2025)
    _close(scene, 2023)
    assert [one.year for one in closing.closings(scene.base)] == [2023, 2025]


def test_a_form_finds_what_it_closed_and_a_form_without_key_finds_nothing(scene: Scene) -> None:
    made = _close(scene, 2025, key="once")
    _close(scene, 2026)
    found = closing.closing_by_request_key(scene.base, "once")
    assert found is not None
    assert found.id == made
    assert closing.closing_by_request_key(scene.base, "") is None


def test_seals_come_in_the_order_of_the_chain(scene: Scene) -> None:
    closing_id = _close(scene, 2025)

    def work(unit: Unit) -> None:
        row = LedgerEntry(
            id=0, kind=EntryKind.FUND, amount_cents=1, on=date(2025, 1, 1), label="Ouverture"
        )
        first, second = ledger.add_entry(unit, row), ledger.add_entry(unit, row)
        closing.add_seals(unit, closing_id, {second: "b", first: "a"})

    scene.act("chaîne", work)
    found = closing.seals(scene.base, closing_id)
    assert [(seal.seq, seal.hash) for seal in found] == [(1, "b"), (2, "a")]
