"""Brings damaged files in, one after the other, and checks after each that it is whole or absent.

Run in a process of its own, which reads workbooks itself: starting one for each would only
measure the start. Prints the seed before each file, and its fate after.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.exchange import sheet_reading
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.exchange.sheet_child import answers
from idcoop_desktop.exchange.verdicts import refusal
from idcoop_desktop.services import journal
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.people_import import (
    ImportPlan,
    LineKind,
    Outcome,
    apply_import,
    plan_import,
)
from idcoop_desktop.store.base import Base
from tests.reliability.main_job import KEY, desk_of
from tests.unit.exchange.mutants import WISHES, csv_mutant, workbook_mutant

_COUNTS = (
    "SELECT (SELECT count(*) FROM cooperator WHERE deleted_at IS NULL),"
    " (SELECT count(*) FROM status_spell), (SELECT count(*) FROM residence), count(*) FROM unit"
)


def main(kind: str, seeds: range, folder: Path) -> None:
    """Import the mutants of a kind (``csv`` or ``workbook``) into a new base in ``folder``."""
    sheet_reading._told = _told_here  # as the first words of this file say
    made = csv_mutant if kind == "csv" else workbook_mutant
    with Base.create(folder, KEY) as base:
        desk = desk_of(base, folder)
        for seed in seeds:
            sys.stdout.write(f"{seed} ")
            sys.stdout.flush()
            sys.stdout.write(f"{fate(desk, made(seed))}\n")
        base.check(thorough=True)


def fate(desk: Desk, data: bytes) -> str:
    """Return `imported` or `refused`; ``AssertionError`` where something in between is left."""
    before = _counts(desk)
    plan = _plan(desk, data)
    if isinstance(plan, DomainError):
        assert plan.message.endswith("."), plan.message
        assert _counts(desk) == before
        return "refused"
    for line in plan.lines:
        assert line.notes or line.kind is not LineKind.REFUSED, "a refusal without a reason"
    result = apply_import(desk, plan)
    people, _spells, homes, units = _counts(desk)
    assert people - before[0] == result.counts[Outcome.NEW]
    assert homes - before[2] == len(result.residences)
    if units == before[3]:
        assert (people, homes) == (before[0], before[2]), "written without a trace"
        return "nothing to do"
    journal.undo(desk)
    assert _counts(desk)[:3] == before[:3]
    return "imported"


def _plan(desk: Desk, data: bytes) -> ImportPlan | DomainError:
    try:
        table = read_table(data)
        return plan_import(desk, table, guess_mapping(table.headings, table.rows))
    except DomainError as error:
        return error


def _counts(desk: Desk) -> tuple[int, ...]:
    ((*found,),) = desk.base.db.rows(_COUNTS)
    return tuple(found)


def _told_here(data: bytes, _sheet: str, **_limits: object) -> Iterator[Any]:
    for message in answers(data, WISHES):
        if isinstance(message, dict) and "verdict" in message:
            if message["verdict"] == "read":
                return
            raise refusal(message)
        yield message


if __name__ == "__main__":
    main(sys.argv[1], range(int(sys.argv[2]), int(sys.argv[3])), Path(sys.argv[4]))
