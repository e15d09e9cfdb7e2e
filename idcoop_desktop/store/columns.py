"""Kinds of columns: each knows its SQL default and turns what SQLite keeps into what we use."""

from __future__ import annotations

import json
from datetime import date
from enum import StrEnum

from peewee import SQL, BlobField, IntegerField, Node, TextField


class DayField(TextField):
    """A date, kept as ISO text: it sorts as it reads."""

    def db_value(self, value: date | None) -> str | None:
        """Return the ISO text of a date."""
        return value.isoformat() if value is not None else None

    def python_value(self, value: str | None) -> date | None:
        """Return the date of an ISO text."""
        return date.fromisoformat(value) if value is not None else None


class ChoiceField(TextField):
    """A member of an enumeration, kept as its code; without a ``first`` it may be nothing."""

    def __init__(self, kind: type[StrEnum], first: StrEnum | None = None) -> None:
        super().__init__(null=first is None, constraints=_default(f"'{first}'") if first else [])
        self._kind = kind

    def db_value(self, value: StrEnum | None) -> str | None:
        """Return the code; a value that is not one of the enumeration's is a ``ValueError``."""
        return self._kind(value).value if value is not None else None

    def python_value(self, value: str | None) -> StrEnum | None:
        """Return the member of a code."""
        return self._kind(value) if value is not None else None


class ListField(TextField):
    """A short list read and written whole (keys, or pairs of words), kept as JSON."""

    def __init__(self) -> None:
        super().__init__(constraints=_default("'[]'"))

    def db_value(self, value: object) -> str:
        """Return the JSON of a tuple, in one form only so that equal lists are equal texts."""
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def python_value(self, value: str) -> object:
        """Return the tuple, the pairs in it as tuples too."""
        return tuple(tuple(item) if isinstance(item, list) else item for item in json.loads(value))


def words(first: str = "") -> TextField[str]:
    """Text; ``first`` in the records from before the column, without a quote in it."""
    return TextField(constraints=_default(f"'{first}'"))


def number() -> IntegerField[int]:
    """A whole number: cents, a count, pixels."""
    return IntegerField(constraints=_default("0"))


def optional_number() -> IntegerField[int | None]:
    """A whole number, or nothing."""
    return IntegerField(null=True)


def choice(first: StrEnum) -> ChoiceField:
    """One of the values of the enumeration of ``first``."""
    return ChoiceField(type(first), first)


def optional_choice(kind: type[StrEnum]) -> ChoiceField:
    """One of the values of an enumeration, or nothing."""
    return ChoiceField(kind)


def day() -> DayField:
    """A date that is always known."""
    return DayField(constraints=_default("'1970-01-01'"))


def optional_day() -> DayField:
    """A date, or nothing."""
    return DayField(null=True)


def deletion() -> TextField[str | None]:
    """When the record was removed, in UTC; nothing while it is there."""
    return TextField(null=True)


def picture() -> BlobField[bytes | None]:
    """Some kilobytes of JPEG, or nothing."""
    return BlobField(null=True)


def link(table: str) -> IntegerField[int]:
    """The key of a record of ``table``."""
    return IntegerField(constraints=[*_default("0"), _references(table)])


def optional_link(table: str) -> IntegerField[int | None]:
    """The key of a record of ``table``, or nothing."""
    return IntegerField(null=True, constraints=[_references(table)])


def _default(literal: str) -> list[Node]:
    # peewee's own default= stays in Python: a column added later must be filled by SQLite itself.
    return [SQL(f"DEFAULT {literal}")]


def _references(table: str) -> SQL:
    return SQL(f"REFERENCES {table} (id) ON DELETE NO ACTION")
