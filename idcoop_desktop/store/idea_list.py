"""The list of ideas in any order, and the texts that an idea may resemble.

Twenty thousand ideas are sorted in some 30 ms and read through for words in 200: there is no index.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.idea_list import IdeaSort, Shelf
from idcoop_desktop.domain.text import fold
from idcoop_desktop.store.search import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.idea_list import IdeaQuery
    from idcoop_desktop.store.base import Base

_BACK = "i.follow_up_on IS NULL OR i.follow_up_on <= :day"
_SHELF = (
    f"CASE i.state WHEN 'open' THEN 'to_follow'"
    f" WHEN 'parked' THEN iif({_BACK}, 'to_follow', 'parked') ELSE i.state END"
)
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

    Each word of the text begins one of the sentence, of who said it or of the residence's.
    """
    words = words_of(query.text)
    ids, places = array("q"), array("q")
    if query.text.strip() and not words:
        return Listed(ids, places)
    for idea, place, *said in _rows(base, query, day, with_words=bool(words)):
        if not words or _has(words, said):
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


def words_of_ideas(base: Base, *, but: int) -> dict[int, tuple[str, ...]]:
    """Return the sentence of every idea but one, by key."""
    rows = base.db.rows(
        "SELECT id, sentence FROM idea WHERE deleted_at IS NULL AND id <> ?", (but,)
    )
    return {int(key): (sentence,) for key, sentence in rows}


def words_of_projects(base: Base, *, but: int) -> dict[int, tuple[str, ...]]:
    """Return the title, the summary and the idea of every project but one, by key."""
    rows = base.db.rows(
        "SELECT p.id, p.title, p.summary, i.sentence FROM project AS p"
        " LEFT JOIN idea AS i ON i.id = p.idea_id WHERE p.deleted_at IS NULL AND p.id <> ?",
        (but,),
    )
    return {int(key): tuple(part for part in parts if part) for key, *parts in rows}


def _rows(
    base: Base, query: IdeaQuery, day: date, *, with_words: bool
) -> Iterable[tuple[int, int, *tuple[str, ...]]]:
    said = (
        ", i.sentence, i.said_by_name, r.name, r.commune, c.first_name, c.last_name"
        if with_words
        else ""
    )
    person = "LEFT JOIN cooperator AS c ON c.id = i.said_by_id" if with_words else ""
    where = f"i.deleted_at IS NULL AND {_on(query.shelf)}"
    if query.residence_id is not None:
        where += " AND i.residence_id = :residence"
    order = _ORDERS[query.sort][query.descending]
    return base.db.raw.execute(
        f"SELECT i.id, i.residence_id{said} FROM idea AS i"
        f" JOIN residence AS r ON r.id = i.residence_id {person}"
        f" WHERE {where} ORDER BY {order}",
        {
            "day": day.isoformat(),
            "shelf": query.shelf.value,
            "residence": query.residence_id or 0,
        },
    )


def _on(shelf: Shelf) -> str:
    return "true" if shelf is Shelf.ALL else f"{_SHELF} = :shelf"


def _has(words: list[str], said: Iterable[str | None]) -> bool:
    folded = f" {fold(' . '.join(part for part in said if part))}"
    return all(f" {word}" in folded for word in words)
