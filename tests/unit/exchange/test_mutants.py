"""Two thousand damaged files: each is a table or a French refusal; nothing crashes or hangs."""

from __future__ import annotations

import collections
import subprocess
import sys
from pathlib import Path

import pytest

from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.exchange.refusals import ExchangeError
from idcoop_desktop.exchange.tables import Table
from tests.unit.exchange.mutants import csv_mutant, workbook_mutant

ROOT = Path(__file__).resolve().parents[3]
VERDICTS = {"read", "damaged", "format", "sheet", "entities", "bomb", "cell", "columns", "rows"}
VERDICTS |= {"password", "memory"}


def outcome(data: bytes) -> str:
    """Return `read` or the refusal's class; a refusal says something in French."""
    try:
        table = read_table(data)
    except ExchangeError as error:
        refusal = error
    else:
        return sound(table)
    assert refusal.message.endswith("."), refusal.message
    assert refusal.message[0].isupper()
    return type(refusal).__name__


def sound(table: Table) -> str:
    """Check what every table promises."""
    assert all(len(row) >= len(table.headings) for row in table.rows)
    assert len(table.lines) == len(table.rows)
    return "read"


@pytest.mark.parametrize("first", range(0, 800, 200))
def test_damaged_text_files(first):
    found = collections.Counter()
    for seed in range(first, first + 200):
        sys.stdout.write(f"seed {seed}\n")  # shown by pytest when the test fails
        found[outcome(csv_mutant(seed))] += 1
    assert found["read"] > 10
    assert found["LineError"] > 10


@pytest.mark.parametrize("first", range(0, 1200, 300))
def test_damaged_workbooks(first):
    """In one process for all: starting one for each would only measure the start."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.unit.exchange.mutants", str(first), str(first + 300)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    sys.stdout.write(f"last seed: {told.stdout.splitlines()[-1:]}\n")
    assert told.returncode == 0, told.stderr[-2000:]
    verdicts = [line.split()[1] for line in told.stdout.splitlines()]
    assert len(verdicts) == 300
    assert set(verdicts) <= VERDICTS
    assert {"read", "damaged"} <= set(verdicts)


@pytest.mark.parametrize("seed", range(5000, 5030))
def test_damaged_workbooks_through_the_door(seed):
    assert outcome(workbook_mutant(seed))
