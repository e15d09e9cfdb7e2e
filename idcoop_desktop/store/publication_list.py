"""What documents are searched and sorted by, read in one go, and one found again by its file."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.publication_list import PublicationLine
from idcoop_desktop.domain.publications import PublicationKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base

_TITLES = """
SELECT l.publication_id, group_concat(j.title, ' ') AS titles
FROM publication_project AS l JOIN project AS j ON j.id = l.project_id GROUP BY l.publication_id
"""
_LINES = f"""
SELECT p.id, p.kind, p.made_on, coalesce(nullif(p.title, ''), j.title, ''),
    coalesce(t.titles, j.title, '') || ' ' || coalesce(r.name || ' ' || r.commune, ''),
    coalesce(s.name, ''), p.file_name
FROM publication AS p
LEFT JOIN project AS j ON j.id = p.project_id
LEFT JOIN ({_TITLES}) AS t ON t.publication_id = p.id
LEFT JOIN residence AS r ON r.id = coalesce(p.residence_id, j.residence_id)
LEFT JOIN staff AS s ON s.id = p.made_by_id
UNION ALL
SELECT p.id, p.kind, p.made_on, p.title, coalesce(r.name || ' ' || r.commune, ''),
    coalesce(s.name, ''), p.file_name
FROM general_publication AS p
LEFT JOIN residence AS r ON r.id = p.residence_id
LEFT JOIN staff AS s ON s.id = p.made_by_id
"""
_BY_FILE = """
SELECT id, made_on FROM publication WHERE sha256 = ?1 AND sha256 <> ''
UNION ALL
SELECT id, made_on FROM general_publication WHERE sha256 = ?1 AND sha256 <> ''
ORDER BY 2 DESC, 1 DESC
"""
_LAST_SHOWN = """
SELECT l.project_id, count(*), max(p.made_on)
FROM (
    SELECT publication_id, project_id FROM publication_project
    UNION
    SELECT id, project_id FROM publication
) AS l JOIN publication AS p ON p.id = l.publication_id
GROUP BY l.project_id
"""
_FIRST_PHOTOS = """
SELECT j.value, coalesce(
    (SELECT h.id FROM showcase AS w JOIN photo AS h ON h.id = w.hero_id
     WHERE w.project_id = j.value AND h.deleted_at IS NULL),
    (SELECT max(id) FROM photo WHERE project_id = j.value AND deleted_at IS NULL))
FROM json_each(?) AS j
"""

_KINDS = {kind.value: kind for kind in PublicationKind}


def publication_lines(base: Base) -> list[PublicationLine]:
    """Return every document in the few words that a list is arranged by."""
    return [
        PublicationLine(
            id=key,
            kind=_KINDS[kind],
            made_on=date.fromisoformat(made_on),
            title=title,
            about=about,
            author=author,
            file_name=file_name,
        )
        for key, kind, made_on, title, about, author, file_name in base.db.rows(_LINES, ())
    ]


def publications_of_file(base: Base, sha256: str) -> tuple[int, ...]:
    """Return the documents whose file has this fingerprint, the latest first."""
    return tuple(int(key) for key, _day in base.db.rows(_BY_FILE, (sha256,)))


def times_shown(base: Base) -> dict[int, tuple[int, date]]:
    """Return how many documents were made about each project, and the day of the last one."""
    rows = base.db.rows(_LAST_SHOWN, ())
    return {key: (count, date.fromisoformat(day)) for key, count, day in rows}


def first_photos(base: Base, project_ids: Iterable[int]) -> dict[int, int]:
    """Return the photo that stands for each project: the large one, or else the latest."""
    rows = base.db.rows(_FIRST_PHOTOS, (json.dumps([*project_ids]),))
    return {key: photo for key, photo in rows if photo is not None}
