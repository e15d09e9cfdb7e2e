"""The folded words that people are found by, and finding somebody while a name is being typed.

Pages come from a B-tree on the folded names; the word index answers for the other words and is
never asked to sort, which costs a hundred times more than the search itself.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold, phone_digits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from idcoop_desktop.store.base import Base

MOST_WORDS = 8
"""Words beyond these are ignored: nobody types them, and each costs a look-up."""
MOST_HITS = 500
"""Records taken from the word index before they are sorted here."""

_DIGITS = re.compile(r"[0-9]+")
_HITS = "SELECT rowid FROM cooperator_fts WHERE cooperator_fts MATCH ?"
PEOPLE_OF_HITS = (
    f"SELECT key_last, key_first, id FROM cooperator WHERE id IN ({_HITS} LIMIT {MOST_HITS})"
    " AND +deleted_at IS NULL"
)
"""Without the plus, SQLite walks everybody who is not deleted and looks each up in the hits."""


def number_key(text: str) -> str:
    """Return a folded text in which numbers sort by value: ``C-9`` before ``C-12``."""
    return _DIGITS.sub(lambda digits: digits[0].lstrip("0").zfill(12), fold(text))


def contact_key(*, member_number: str, email: str, phone: str) -> str:
    """Return the words that find a person by number, e-mail or telephone, however it is typed."""
    digits = phone_digits(phone)
    pairs = " ".join(digits[i : i + 2] for i in range(0, len(digits), 2))
    parts = (fold(member_number), fold(email), digits, pairs)
    return " ".join(part for part in parts if part)


def place_key(*, name: str, commune: str) -> str:
    """Return the words that find a residence, and everyone in it."""
    return fold(f"{name} {commune}")


def words_of(text: str) -> list[str]:
    """Return the folded words to look for: letters and digits only, whatever was typed."""
    return fold(text).split()[:MOST_WORDS]


def matching(words: list[str]) -> str:
    """Return the question to the word index: every word begins one of the record's."""
    # Folded words hold no quote, so that nothing typed is ever read as the index's own syntax.
    return " ".join(f'"{word}"*' for word in words)


def found_ids(base: Base, text: str, limit: int) -> list[int]:
    """Return at most ``limit`` keys, best first: surname, then first name, then any word."""
    if not text.strip():
        return list(_by_prefix(base, "key_last", "key_first", "", limit))
    words = words_of(text)
    found: dict[int, None] = {}
    for ids in _tries(base, words, limit):
        found.update(dict.fromkeys(ids))
        if len(found) >= limit:
            break
    return list(found)[:limit]


def _tries(base: Base, words: list[str], limit: int) -> Iterator[Iterable[int]]:
    if words:
        phrase = " ".join(words)
        yield _by_prefix(base, "key_last", "key_first", phrase, limit)
        yield _by_prefix(base, "key_first", "key_last", phrase, limit)
        yield _by_words(base, words)


def _by_prefix(base: Base, column: str, then: str, prefix: str, limit: int) -> Iterator[int]:
    return _first_column(
        base,
        f"SELECT id FROM cooperator WHERE deleted_at IS NULL AND {column} >= ? AND {column} < ?"
        f" ORDER BY {column}, {then}, id LIMIT ?",
        prefix,
        f"{prefix}\U0010ffff",
        limit,
    )


def _by_words(base: Base, words: list[str]) -> Iterator[int]:
    rows = base.db.rows(
        PEOPLE_OF_HITS,
        (matching(words),),
    )
    return (int(row[2]) for row in sorted(rows))


def _first_column(base: Base, sql: str, *values: str | int) -> Iterator[int]:
    return chain.from_iterable(base.db.raw.execute(sql, values))
