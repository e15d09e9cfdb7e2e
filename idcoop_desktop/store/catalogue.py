"""The team's versions of ideas of the catalogue, and what came of each idea here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry:
    """What the team made of the idea ``key``, told by ``definition``, when and by whom."""

    id: int
    key: str
    definition: str
    saved_on: date
    saved_by_id: int


_ENTRIES = Records(tables.CatalogueEntry, CatalogueEntry)


def entries(base: Base) -> dict[str, CatalogueEntry]:
    """Return the version of each idea by its key, in the order they were first written.

    Two laptops may each have written one: the one written last holds on both.
    """
    table = tables.CatalogueEntry
    found = _ENTRIES.select(base, order=(table.saved_on, table.id))
    latest = {entry.key: entry for entry in found}
    return dict(sorted(latest.items(), key=lambda item: item[1].id))


def add_entry(unit: Unit, entry: CatalogueEntry) -> int:
    """Add a version and return its identifier."""
    return _ENTRIES.add(unit, entry)


def update_entry(unit: Unit, entry_id: int, **changes: object) -> None:
    """Change a version; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _ENTRIES.update(unit, entry_id, changes)


def remove_entries(unit: Unit, key: str) -> None:
    """Take out every version of an idea."""
    for entry in _ENTRIES.select(unit.base, tables.CatalogueEntry.key == key):
        _ENTRIES.remove(unit, entry.id)


def idea_counts(base: Base) -> dict[str, int]:
    """Return how many ideas noted here come from each idea of the catalogue, by its key."""
    rows = base.db.rows(
        "SELECT catalogue_key, count(*) FROM idea"
        " WHERE catalogue_key <> '' AND deleted_at IS NULL GROUP BY catalogue_key",
        (),
    )
    return {str(key): int(count) for key, count in rows}


def ideas_proposed(base: Base, key: str) -> list[int]:
    """Return the identifiers of the ideas noted here from one of the catalogue, latest first."""
    rows = base.db.rows(
        "SELECT id FROM idea WHERE catalogue_key = ? AND deleted_at IS NULL"
        " ORDER BY noted_on DESC, id DESC",
        (key,),
    )
    return [int(found) for (found,) in rows]


def project_titles(base: Base) -> list[tuple[int, str, str]]:
    """Return the identifier, the title and the key in the catalogue of projects, latest first."""
    rows = base.db.rows(
        "SELECT id, title, catalogue_key FROM project WHERE deleted_at IS NULL ORDER BY id DESC",
        (),
    )
    return [(int(number), str(title), str(key)) for number, title, key in rows]
