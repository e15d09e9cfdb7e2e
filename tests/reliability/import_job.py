"""A colleague who imports one list after another until killed."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from idcoop_desktop.bench.big_file import big_file
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services.people_import import ImportPlan, apply_import, plan_import
from idcoop_desktop.store.base import Base

from .main_job import KEY, desk_of

LINES = 1_000


def planned(base: Base, folder: Path, seed: int) -> ImportPlan:
    """Return what the list of a seed would bring."""
    table = read_table(big_file(LINES, seed=seed).csv(), "liste.csv")
    return plan_import(desk_of(base, folder), table, guess_mapping(table.headings, table.rows[:50]))


def import_and_tell(folder: Path, parent: Connection, *, seed: int) -> None:
    """Plan an import, tell the parent, do it, tell again, and wait to be killed."""
    with Base.open(folder, KEY) as base:
        plan = planned(base, folder, seed)
        parent.send(0)
        apply_import(desk_of(base, folder), plan)
        parent.send(1)
        parent.poll(None)
