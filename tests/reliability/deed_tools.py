"""What numbered deeds share: the newest records, where documents go, what is decided and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.services import (
    letters,
)
from idcoop_desktop.services.desk import Desk

from .everyday_job import Deed, last
from .main_job import DAY

LATER = DAY + timedelta(days=9)
EVEN_LATER = DAY + timedelta(days=19)
WORDS = letters.LetterWords(signed_by="Maëlle Tanguy")


def outside(desk: Desk, name: str) -> Path:
    """Return where a document goes: beside the data, as people keep them."""
    place = desk.base.folder.with_name(f"{desk.base.folder.name}-documents")
    place.mkdir(exist_ok=True)
    return place / name


def on(table: str, act: Callable[..., object], *args: object, **options: object) -> Deed:
    """Return the deed that does something to the newest record of a table."""
    return lambda desk, _turn: act(desk, last(desk, table), *args, **options)


def newest(desk: Desk, table: str, count: int) -> list[int]:
    """Return the newest records of a table, the oldest of them first."""
    rows = desk.base.db.rows(f"SELECT id FROM {table} ORDER BY id DESC LIMIT ?", (count,))
    return [key for (key,) in rows][::-1]


def ruling(outcome: Outcome, amount: int = 0) -> Ruling:
    return Ruling(
        outcome=outcome,
        decided_on=DAY,
        decided_by="Bureau",
        amount_cents=amount,
        reason="" if amount else "Trop tôt",
        next_step="" if amount else "En reparler",
        reconsider_on=EVEN_LATER if outcome is Outcome.POSTPONED else None,
    )
