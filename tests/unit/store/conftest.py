"""A real encrypted base per test, and the words to act on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from idcoop_desktop.store.base import Base
from idcoop_desktop.store.unit_of_work import Unit, unit_of_work

KEY = bytes(range(32))
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
AUTHOR = 7


class Scene:
    """A base and short words for what tests do with it; each action is a minute later."""

    def __init__(self, base: Base) -> None:
        self.base = base
        self.now = START

    def tick(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now

    def act(
        self,
        label: str,
        work: Callable[[Unit], object],
        *,
        undoable: bool = True,
        fact: bool = False,
    ) -> None:
        with unit_of_work(
            self.base, label, author_id=AUTHOR, at=self.tick(), undoable=undoable, fact=fact
        ) as unit:
            work(unit)

    def add(self, label: str, table: str, **values: object) -> int:
        made = []

        def insert(unit: Unit) -> None:
            made.append(unit.new_id())
            columns = ", ".join(["id", *values])
            marks = ", ".join("?" * (len(values) + 1))
            sql = f"INSERT INTO {table} ({columns}) VALUES ({marks})"
            self.base.db.raw.execute(sql, (made[0], *values.values()))

        self.act(label, insert)
        return made[0]

    def run(self, label: str, sql: str, *values: object, undoable: bool = True) -> None:
        self.act(label, lambda _unit: self.base.db.raw.execute(sql, values), undoable=undoable)

    def one(self, sql: str, *values: object) -> object:
        return self.base.db.raw.execute(sql, values).get

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        return self.base.db.rows(sql, values)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "données"


@pytest.fixture
def base(folder: Path) -> Iterator[Base]:
    with Base.create(folder, KEY) as made:
        yield made


@pytest.fixture
def scene(base: Base) -> Scene:
    return Scene(base)
