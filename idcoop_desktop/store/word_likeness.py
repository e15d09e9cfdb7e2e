"""The ideas and projects that share words with a sentence, found by their word indexes.

The indexes work outside Python: whatever the base holds, the window stays quick meanwhile.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from idcoop_desktop.domain.similar import Corpus

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from idcoop_desktop.store.base import Base

_NEAREST = 60
"""Records looked at closely: those that share the rarest words."""
_LIGATURES = (("oe", "œ"), ("ae", "æ"))
_SENTENCES = "SELECT id, sentence FROM idea WHERE deleted_at IS NULL AND id IN ({ids})"
_PROJECTS = (
    "SELECT p.id, p.title, p.summary, i.sentence FROM project AS p"
    " LEFT JOIN idea AS i ON i.id = p.idea_id WHERE p.deleted_at IS NULL AND p.id IN ({ids})"
)
_LISTED = "SELECT value FROM json_each(?)"


def either_spelling(word: str) -> str:
    """Return the question to a word index for what begins with a folded word: ``oe`` may be œ."""
    spellings = [word, *(word.replace(*pair) for pair in _LIGATURES if pair[0] in word)]
    return " OR ".join(f'"{spelling}"*' for spelling in spellings)


def corpus(base: Base, stems: Iterable[str]) -> Corpus:
    """Return how many ideas and projects there are, and how many have each stem."""
    counts = dict.fromkeys(stems, 0)
    size = 0
    for table in ("idea", "project"):
        ((present,),) = base.db.rows(f"SELECT count(*) FROM {table}")
        size += int(present)
        having = f"SELECT count(*) FROM {table}_fts WHERE {table}_fts MATCH ?"
        for stem in counts:
            ((number,),) = base.db.rows(having, (either_spelling(stem),))
            counts[stem] += int(number)
    return Corpus(size, counts)


def near_ideas(base: Base, stems: Collection[str], *, but: int) -> dict[int, tuple[str, ...]]:
    """Return the sentences of the ideas, but one, that share the rarest stems."""
    keys = [key for key in _nearest(base, "idea", stems) if key != but]
    rows = base.db.rows(_SENTENCES.format(ids=_LISTED), (json.dumps(keys),))
    return {int(key): (sentence,) for key, sentence in rows}


def near_projects(base: Base, stems: Collection[str], *, but: int) -> dict[int, tuple[str, ...]]:
    """Return the title, the summary and the idea of the projects, but one, that are near.

    Either the project or the idea it was born of shares the rarest stems.
    """
    born = base.db.rows(
        f"SELECT project_id FROM idea WHERE project_id IS NOT NULL AND id IN ({_LISTED})",
        (json.dumps(_nearest(base, "idea", stems)),),
    )
    keys = {*_nearest(base, "project", stems), *(int(key) for (key,) in born)} - {but}
    rows = base.db.rows(_PROJECTS.format(ids=_LISTED), (json.dumps([*keys]),))
    return {int(key): tuple(part for part in parts if part) for key, *parts in rows}


def _nearest(base: Base, table: str, stems: Collection[str]) -> list[int]:
    if not stems:
        return []
    question = " OR ".join(either_spelling(stem) for stem in stems)
    rows = base.db.rows(
        f"SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH ? ORDER BY rank LIMIT {_NEAREST}",
        (question,),
    )
    return [int(key) for (key,) in rows]
