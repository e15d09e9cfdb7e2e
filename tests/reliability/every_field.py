"""Every column of text that people fill, found by looking at the tables, and a way to fill them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from peewee import TextField

from idcoop_desktop.store.base import Base
from idcoop_desktop.store.tables import TABLES, table_name

MACHINE = {
    # What the program writes for itself: codes, keys, marks, its own JSON.
    *(
        "deleted_at",
        "request_key",
        "sha256",
        "scan_sha256",
        "photo_sha256",
        "definition",
        "by_hand",
    ),
    *("key", "catalogue_key", "key_last", "key_first", "key_place", "key_number", "key_contact"),
    *("key_name", "figures", "head", "hash", "told", "theme", "page", "table_name", "column_name"),
    *("before", "after", "file_format", "kind", "value"),
}
"""A column that is not here is typed by people, so that a new one is tried without being told."""

_MARK = re.compile(r"Zq(\d{3})")
_HYPHENS = "-\u00ad\ufffe"
_NEAR = 5
"""Characters around the mark that are on its line and that no place cuts."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of text, and its number among all of them."""

    table: str
    name: str
    number: int


@cache
def columns() -> tuple[Column, ...]:
    """Return every column that people fill."""
    found = [
        (table_name(table), str(field.name))
        for table in TABLES
        for field in table._meta.sorted_fields
        if type(field) is TextField and field.name not in MACHINE
    ]
    return tuple(Column(table, name, number) for number, (table, name) in enumerate(found))


def fill(base: Base, text_of: Callable[[Column], str]) -> int:
    """Write a text in every row of every column, behind the services; return how many columns."""
    every = columns()
    with base.db.writing() as connection, base.db.atomic():
        for column in every:
            connection.execute(f"UPDATE {column.table} SET {column.name} = ?", (text_of(column),))
    return len(every)


def marked(column: Column, text: str) -> str:
    """Return a text that says, in its middle, which column it was typed in."""
    return text.replace("§", f"Zq{column.number:03d}", 1)


def bare(text: str) -> str:
    """Return a text without what typography and narrow places change: spaces, breaks, quotes."""
    kept = unicodedata.normalize("NFC", text).replace("’", "'")
    return "".join(
        c for c in kept if not c.isspace() and unicodedata.category(c) not in {"Cf", "Cc"}
    )


def altered(shown: str, text_of: Callable[[Column], str]) -> Iterator[str]:
    """Yield what a place shows otherwise than it was typed; a text cut by an ellipsis is whole."""
    every = columns()
    said = bare(shown)
    for found in _MARK.finditer(said):
        column = every[int(found[1])]
        # Beyond the word of the mark a text may go on in another line, or in another column.
        (word,) = (part for part in text_of(column).split() if found[0] in part)
        before, after = (bare(part) for part in word.split(found[0]))
        before, after = before[-_NEAR:], after[:_NEAR]
        led = before.endswith(
            said[max(0, found.start() - len(before)) : found.start()].split("…")[-1]
        )
        read = said[found.end() : found.end() + len(after)].split("…")[0].split("...")[0]
        if not led or not after.startswith(read):
            there = said[max(0, found.start() - _NEAR) : found.end() + _NEAR]
            yield f"{column.table}.{column.name}: {there!a} for {before + found[0] + after!a}"


def altered_on_paper(shown: str, text_of: Callable[[Column], str]) -> list[str]:
    """Return what a PDF tells otherwise than it was typed, hyphens apart.

    Those at the end of a line, typed or put there to cut a word, are guessed by readers of PDF.
    """
    if not list(altered(shown, text_of)):
        return []
    return list(altered(_unbroken(shown), lambda column: _unbroken(text_of(column))))


def _unbroken(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, _HYPHENS)))


def seen(shown: str) -> set[int]:
    """Return the numbers of the columns that a place shows."""
    return {int(number) for number in _MARK.findall(bare(shown))}
