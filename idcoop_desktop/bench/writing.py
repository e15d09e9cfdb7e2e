"""One unit of work against one bare transaction: what undo and the journal cost."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from idcoop_desktop.bench.timing import Measure, clock, compared, medians
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.unit_of_work import unit_of_work

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 300
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BARE, UNIT = "une transaction nue", "une action annulable et journalisée"
RENAME = "UPDATE residence SET name = name || 'x' WHERE id = 1"


def measures(folder: Path) -> list[Measure]:
    """Rename a residence, recorded and not recorded, each committed to the disk."""
    with Base.create(folder, secrets.token_bytes(32)) as base:
        with base.db.writing() as connection:
            connection.execute("INSERT INTO residence (id, name) VALUES (1, 'Les Ajoncs')")

        def bare() -> None:
            with base.db.writing() as connection, base.db.atomic():
                connection.execute(RENAME)

        def unit() -> None:
            with unit_of_work(base, "résidence renommée", author_id=0, at=NOW):
                base.db.raw.execute(RENAME)

        taken = medians({BARE: lambda: clock(bare), UNIT: lambda: clock(unit)}, ROUNDS)
    return compared(taken, against=BARE)
