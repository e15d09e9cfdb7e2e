"""The list of ideas in any order, counted, and found by words.

Twenty thousand ideas are sorted in some 30 ms; the word indexes answer for the words.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.idea_list import IdeaSort, Shelf
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.store.search import MOST_WORDS, matching, words_of
from idcoop_desktop.store.word_likeness import either_spelling

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.idea_list import IdeaQuery
    from idcoop_desktop.store.base import Base

_BACK = "i.follow_up_on IS NULL OR i.follow_up_on <= :day"
_SHELF = (
    f"CASE i.state WHEN 'open' THEN 'to_follow'"
    f" WHEN 'parked' THEN iif({_BACK}, 'to_follow', 'parked') ELSE i.state END"
)
_HAS_WORD = (
    "(i.id IN (SELECT rowid FROM idea_fts WHERE idea_fts MATCH :match{number})"
    " OR instr(' ' || r.key_name, :word{number}) > 0"
    " OR i.said_by_id IN"
    " (SELECT rowid FROM cooperator_fts WHERE cooperator_fts MATCH :match{number}))"
)
_AS_TYPED = "i.id IN (SELECT rowid FROM idea_fts WHERE idea_fts MATCH :typed{number})"
_HAS_SIGNS = "(instr(i.sentence, :signs) > 0 OR instr(i.said_by_name, :signs) > 0)"
_PRESENT = "idea AS i WHERE i.deleted_at IS NULL"
_OLDEST = "i.noted_on, i.id"
_LATEST = "i.noted_on DESC, i.id DESC"
# Ascending, then descending; the key of an idea decides between equals.
_ORDERS = {
    IdeaSort.AGE: (_LATEST, _OLDEST),
    IdeaSort.RESIDENCE: (
        f"r.key_name, i.residence_id, {_OLDEST}",
        f"r.key_name DESC, i.residence_id, {_OLDEST}",
    ),
    IdeaSort.SENTENCE: (
        f"i.sentence COLLATE NOCASE, {_OLDEST}",
        f"i.sentence COLLATE NOCASE DESC, {_OLDEST}",
    ),
    IdeaSort.STATE: (f"{_SHELF}, {_OLDEST}", f"{_SHELF} DESC, {_OLDEST}"),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """Ideas in order, and the residence of each."""

    ids: array[int]
    residence_ids: array[int]


def listed_ideas(base: Base, query: IdeaQuery, day: date) -> Listed:
    """Return the ideas that a list shows on a day, in its order.

    Each word of the text begins one of the sentence, of who said it or of the residence's; signs
    without a word, such as an emoji, are in the sentence or in the name as they are.
    """
    ids, places = array("q"), array("q")
    asked, sought = _asked(query.text)
    if query.text.strip() and not asked:
        return Listed(ids, places)
    values: dict[str, str | int] = {
        "day": day.isoformat(),
        "shelf": query.shelf.value,
        "residence": query.residence_id or 0,
        **sought,
    }
    conditions = ["i.deleted_at IS NULL", _on(query.shelf), *asked]
    if query.residence_id is not None:
        conditions.append("i.residence_id = :residence")
    order = _ORDERS[query.sort][query.descending]
    for idea, place in base.db.raw.execute(
        "SELECT i.id, i.residence_id FROM idea AS i JOIN residence AS r ON r.id = i.residence_id"
        f" WHERE {' AND '.join(conditions)} ORDER BY {order}",
        values,
    ):
        ids.append(idea)
        places.append(place)
    return Listed(ids, places)


def count_by_shelf(base: Base, day: date) -> dict[Shelf, int]:
    """Return how many ideas lie on each shelf on a day, those without any left out."""
    rows = base.db.raw.execute(
        f"SELECT {_SHELF}, count(*) FROM {_PRESENT} GROUP BY 1", {"day": day.isoformat()}
    )
    return {Shelf(shelf): int(count) for shelf, count in rows}


def count_by_residence(base: Base, shelf: Shelf, day: date) -> dict[int, int]:
    """Return how many ideas of a shelf each residence has, those without any left out."""
    rows = base.db.raw.execute(
        f"SELECT i.residence_id, count(*) FROM {_PRESENT} AND {_on(shelf)} GROUP BY 1",
        {"day": day.isoformat(), "shelf": shelf.value},
    )
    return {int(place): int(count) for place, count in rows}


def last_residence_here(base: Base) -> int | None:
    """Return the residence of the idea noted last on this computer, ``None`` before the first."""
    rows = base.db.rows(
        "SELECT residence_id FROM idea, device WHERE idea.id >> 40 = device.number"
        " AND deleted_at IS NULL ORDER BY idea.id DESC LIMIT 1",
        (),
    )
    return int(rows[0][0]) if rows else None


def _asked(text: str) -> tuple[list[str], dict[str, str]]:
    """Return the conditions that a text sets, and their values."""
    typed = tidy_line(text)
    conditions: list[str] = []
    values: dict[str, str] = {}
    for word in typed.split()[:MOST_WORDS]:
        folded = words_of(word)
        if not folded:
            continue
        parts = []
        for part in folded:
            number = len(values)
            parts.append(_HAS_WORD.format(number=number))
            values |= {f"match{number}": either_spelling(part), f"word{number}": f" {part}"}
        said = " AND ".join(parts)
        if not word.isascii():
            # The word index leaves the marks of other alphabets on their letters: as typed, then.
            number = len(values)
            said = f"({said} OR {_AS_TYPED.format(number=number)})"
            values[f"typed{number}"] = matching([word.replace('"', " ")])
        conditions.append(said)
    if typed and not conditions:
        conditions.append(_HAS_SIGNS)
        values["signs"] = typed
    return conditions, values


def _on(shelf: Shelf) -> str:
    return "true" if shelf is Shelf.ALL else f"{_SHELF} = :shelf"
