"""Rows of a table as frozen dataclasses: read, added and changed in one way for all tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from peewee import SQL, Expression, Node, fn

from idcoop_desktop.store.errors import RecordMissing

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.tables import Table
    from idcoop_desktop.store.unit_of_work import Unit

Row = TypeVar("Row")


class Records(Generic[Row]):
    """The rows of ``table`` as dataclasses of one ``kind``, whose fields are named as the columns.

    ``renamed`` gives the column of a field that SQL or peewee could not have under its own name,
    ``elsewhere`` the fields that another table holds. Removed records (``deleted_at``) are found by
    :meth:`by_id` alone: the past still has to name them.

    Holds no connection, so that one instance serves every base and every thread.
    """

    def __init__(
        self,
        table: type[Table],
        kind: Callable[..., Row],
        *,
        renamed: Mapping[str, str] | None = None,
        elsewhere: Collection[str] = (),
    ) -> None:
        self.table = table
        self._kind = kind
        self._renamed = dict(renamed or {})
        # peewee and dataclasses say nothing that mypy can use here: Any stays in this class.
        described: Any = kind
        self._names = [field.name for field in fields(described) if field.name not in elsewhere]
        self._fields = [getattr(table, self._column(name)) for name in self._names]
        self._present = [table.deleted_at.is_null()] if hasattr(table, "deleted_at") else []

    def select(
        self,
        base: Base,
        *conditions: Expression,
        order: Iterable[Node] = (),
        limit: int | None = None,
    ) -> tuple[Row, ...]:
        """Return the records that meet every condition, by key unless an ``order`` is given."""
        conditions = (*self._present, *conditions)
        return self._read(base, conditions, order=(*order, self.table.id), limit=limit)

    def first(self, base: Base, *conditions: Expression) -> Row | None:
        """Return the record with the lowest key among those that meet every condition."""
        found = self.select(base, *conditions, limit=1)
        return found[0] if found else None

    def get(self, base: Base, key: int) -> Row:
        """Return one record; :class:`RecordMissing` when there is none or it was removed."""
        found = self.first(base, self.table.id == key)
        if found is None:
            raise RecordMissing
        return found

    def by_id(self, base: Base, keys: Iterable[int]) -> dict[int, Row]:
        """Return records by key, removed ones included; keys of no record are left out."""
        rows = self._read(base, (is_one_of(self.table.id, keys),))
        return {getattr(row, "id"): row for row in rows}  # noqa: B009 - Row is any dataclass

    def add(self, unit: Unit, record: Row, **derived: object) -> int:
        """Write a new record under a new key, which is returned; its own ``id`` is ignored."""
        key = unit.new_id()
        values = {"id": key, **self._values(record), **derived}
        columns = {getattr(self.table, column): value for column, value in values.items()}
        self.table.insert(columns).execute(unit.base.db)
        return key

    def save(self, unit: Unit, key: int, record: Row, **derived: object) -> bool:
        """Make a record be as given; tell whether anything had to be written."""
        return self._change(unit, key, {**self._values(record), **derived})

    def update(self, unit: Unit, key: int, changes: Mapping[str, object]) -> bool:
        """Change the fields named, with values of the domain; columns that differ are written.

        Raises :class:`RecordMissing`, and ``AttributeError`` (a bug) for a field there is not.
        """
        return self._change(unit, key, {self._column(name): changes[name] for name in changes})

    def remove(self, unit: Unit, key: int) -> None:
        """Delete a record for good; :class:`RecordMissing` when there is none."""
        query = self.table.delete().where(self.table.id == key)
        if not query.execute(unit.base.db):
            raise RecordMissing

    def next_seq(self, base: Base, *conditions: Expression) -> int:
        """Return the rank of a record about to be added among those that meet the conditions.

        Keys of two laptops do not tell which record came first; ``seq`` does.
        """
        seq = getattr(self.table, "seq")  # noqa: B009 - few tables have it
        query = self.table.select(fn.MAX(seq)).where(*_all(conditions)).tuples()
        ((last,),) = query.execute(base.db)
        return int(last or 0) + 1

    def _change(self, unit: Unit, key: int, columns: Mapping[str, object]) -> bool:
        known = self._known(unit.base, key, columns)
        differing = {
            getattr(self.table, column): value
            for column, value in columns.items()
            if known[column] != value
        }
        if differing:
            query = self.table.update(differing).where(self.table.id == key)
            query.execute(unit.base.db)
        return bool(differing)

    def _known(self, base: Base, key: int, columns: Iterable[str]) -> dict[str, object]:
        wanted = [getattr(self.table, column) for column in columns]
        query = self.table.select(*wanted).where(self.table.id == key, *self._present).dicts()
        for row in query.execute(base.db):
            return dict(row)
        raise RecordMissing

    def _read(
        self,
        base: Base,
        conditions: Iterable[Expression],
        *,
        order: Iterable[Node] = (),
        limit: int | None = None,
    ) -> tuple[Row, ...]:
        query = self.table.select(*self._fields).where(*_all(conditions)).order_by(*order)
        rows = query.limit(limit).tuples().execute(base.db)
        return tuple(self._kind(**dict(zip(self._names, row, strict=True))) for row in rows)

    def _values(self, record: Row) -> dict[str, object]:
        return {self._column(name): getattr(record, name) for name in self._names if name != "id"}

    def _column(self, name: str) -> str:
        return self._renamed.get(name, name)


def is_one_of(column: Node, keys: Iterable[int]) -> Expression:
    """Return the condition that a column holds one of the keys, however many: one bound value."""
    listed: Any = column
    condition: Expression = listed.in_(
        SQL("(SELECT value FROM json_each(?))", [json.dumps([*keys])])
    )
    return condition


def _all(conditions: Iterable[Expression]) -> tuple[Node, ...]:
    # peewee refuses a WHERE without conditions.
    return (*conditions,) or (SQL("1"),)
