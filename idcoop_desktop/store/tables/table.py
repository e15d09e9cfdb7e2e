"""What all tables share."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from peewee import IntegerField, Model

if TYPE_CHECKING:
    from collections.abc import Callable


class Table(Model):
    """A table whose rows laptops share, bound to no base: ``records`` runs the queries."""

    id = IntegerField(primary_key=True)

    class Meta:
        """Options of peewee, inherited by every table."""

        database = None
        legacy_table_names = False
        strict_tables = True


Kind = TypeVar("Kind", bound=type[Table])


def indexed(*groups: str) -> Callable[[Kind], Kind]:
    """Give a table one index, never UNIQUE, on each group of columns."""

    def add(table: Kind) -> Kind:
        for group in groups:
            table.add_index(*(getattr(table, column) for column in group.split()))
        return table

    return add


def table_name(table: type[Table]) -> str:
    """Return the name of a table in SQL."""
    return str(table._meta.table_name)  # noqa: SLF001 - the one door peewee gives to it
