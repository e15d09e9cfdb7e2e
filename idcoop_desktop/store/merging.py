"""Two records of one person become one, and two again: everything attached follows, both ways.

What a merge changes is noted value by value in ``merge_move``, because undo would refuse as soon as
anybody worked on the person who was kept. Taking it back leaves alone whatever changed since.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.projects import BearerRole
from idcoop_desktop.store import people
from idcoop_desktop.store.errors import KeptIsMerged, RecordMissing
from idcoop_desktop.store.tables import SYNCED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_BEARERS = ("bearer", "cooperator_id")
_SPELLS = ("status_spell", "cooperator_id")
_NOT_SHOWN = {"status_spell", "not_duplicate"}
_MERGES = {("cooperator", "merged_into_id"), ("merge_move", "cooperator_id")}


def merged_into(base: Base, keep_id: int) -> dict[int, datetime]:
    """Return who was merged into a person and when (UTC), the first one first."""
    rows = base.db.rows(
        "SELECT id, deleted_at FROM cooperator WHERE merged_into_id = ? ORDER BY deleted_at, id",
        (keep_id,),
    )
    return {key: datetime.fromisoformat(at) for key, at in rows}


def merged_with(base: Base, person_id: int) -> int | None:
    """Return the identifier of the person somebody was merged into, ``None`` if into nobody."""
    sql = "SELECT merged_into_id FROM cooperator WHERE id = ?"
    return next((key for (key,) in base.db.rows(sql, (person_id,))), None)


def links_to_people(base: Base) -> list[tuple[str, str]]:
    """Return the table and column of everything that can be attached to a person.

    Not those of the merges themselves: a person who was merged stays merged into the same one,
    so that merges are taken back in the order that they were made in, the last one first.
    """
    rows = base.db.rows(
        'SELECT m.name, f."from" FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f'
        " WHERE m.type = 'table' AND f.\"table\" = 'cooperator' ORDER BY m.name, f.\"from\""
    )
    return [link for link in rows if link[0] in SYNCED and link not in _MERGES]


def attached(base: Base, person_id: int) -> dict[str, int]:
    """Return how many records of each table are attached to a person; tables with none left out."""
    return _by_table(
        (table, _count(base, f"{table} WHERE {column} = ?", person_id))
        for table, column in links_to_people(base)
        if table not in _NOT_SHOWN
    )


def returning(base: Base, other_id: int) -> dict[str, int]:
    """Return how many records of each table would go back to a merged person."""
    return _by_table(
        (
            table,
            _count(
                base,
                f"merge_move AS m WHERE m.cooperator_id = ? AND m.table_name = '{table}' AND"
                f" (m.column_name = '' OR m.column_name = '{column}' AND EXISTS (SELECT 1 FROM"
                f" {table} AS t WHERE t.id = m.record_id AND t.{column} = m.after))",
                other_id,
            ),
        )
        for table, column in links_to_people(base)
        if table not in _NOT_SHOWN
    )


def merge(unit: Unit, *, keep_id: int, other_id: int, chosen: Cooperator, at: datetime) -> None:
    """Make ``keep_id`` be as chosen, attach to it what was the other's, and remove the other.

    ``chosen.spells`` are some of those the two had; others are a ``ValueError`` (a bug). Raises
    :class:`RecordMissing` when one of the two is gone.
    """
    for person_id in (keep_id, other_id):
        people.get_cooperator(unit.base, person_id)
    merging = _Merging(unit, keep_id, other_id)
    merging.join_bearers()
    for table, column in links_to_people(unit.base):
        if (table, column) != _SPELLS:
            merging.move_all(table, column)
    merging.share_spells(chosen)
    merging.choose(chosen)
    merging.remove_other(at)


def unmerge(unit: Unit, other_id: int) -> int:
    """Bring back a person who was merged, with what still is where the merge had put it.

    Returns the identifier of the one who was kept. Raises :class:`RecordMissing` when they are not
    merged into anybody, and :class:`KeptIsMerged` when the one who was kept has to be parted from
    somebody else first.
    """
    keep_id = merged_with(unit.base, other_id)
    if keep_id is None:
        raise RecordMissing
    if merged_with(unit.base, keep_id) is not None:
        raise KeptIsMerged
    _Parting(unit, keep_id, other_id).bring_back()
    return keep_id


class _Merging:
    """One merge: each change is written and noted."""

    def __init__(self, unit: Unit, keep_id: int, other_id: int) -> None:
        self._unit, self._keep, self._other = unit, keep_id, other_id
        self._rows = unit.base.db.rows

    def move_all(self, table: str, column: str) -> None:
        keys = self._rows(f"SELECT id FROM {table} WHERE {column} = ? ORDER BY id", (self._other,))
        for (key,) in keys:
            self._move(table, column, key, owner=self._other, to=self._keep)

    def join_bearers(self) -> None:
        """Leave one bearer where both carried a project: the one who leads, else who was kept."""
        both = self._rows(
            "SELECT k.id, o.id, k.role, o.role FROM bearer AS k JOIN bearer AS o"
            " ON o.project_id = k.project_id AND o.cooperator_id = ? WHERE k.cooperator_id = ?"
            " ORDER BY k.id, o.id",
            (self._other, self._keep),
        )
        gone: set[int] = set()
        for kept, other, kept_role, other_role in both:
            if gone & {kept, other}:
                continue
            leads = other_role == BearerRole.LEAD != kept_role
            double, stands = (kept, other) if leads else (other, kept)
            gone.add(double)
            self._remove_double(double, stands)

    def share_spells(self, chosen: Cooperator) -> None:
        """Give the chosen spells to the one who is kept and leave the others to the other."""
        wanted = [(spell.status, str(spell.start), spell.end) for spell in chosen.spells]
        held = self._rows(
            "SELECT id, cooperator_id, status, start_on, end_on FROM status_spell"
            " WHERE cooperator_id IN (?, ?) ORDER BY cooperator_id <> ?, id",
            (self._keep, self._other, self._keep),
        )
        left = [(status, start, str(end) if end else None) for status, start, end in wanted]
        for key, owner, *spell in held:
            owned = self._keep if tuple(spell) in left else self._other
            if owned == self._keep:
                left.remove(tuple(spell))
            if owner != owned:
                self._move(*_SPELLS, key, owner=owner, to=owned)
        if left:
            raise ValueError("a merge makes no new spell")

    def choose(self, chosen: Cooperator) -> None:
        before = _stored(self._unit.base, "cooperator", self._keep)
        people.update_cooperator(self._unit, replace(chosen, id=self._keep))
        after = _stored(self._unit.base, "cooperator", self._keep)
        for column, value in before.items():
            # The folded columns follow from the others.
            if value != after[column] and not column.startswith("key_"):
                self._note("cooperator", self._keep, column, value, after[column])

    def remove_other(self, at: datetime) -> None:
        self._unit.base.db.raw.execute(
            "UPDATE cooperator SET deleted_at = ?, merged_into_id = ? WHERE id = ?",
            (at.isoformat(timespec="milliseconds"), self._keep, self._other),
        )

    def _move(self, table: str, column: str, key: int, *, owner: int, to: int) -> None:
        sql = f"UPDATE {table} SET {column} = ? WHERE id = ?"
        self._unit.base.db.raw.execute(sql, (to, key))
        self._note(table, key, column, owner, to)

    def _remove_double(self, double: int, stands: int) -> None:
        row = _stored(self._unit.base, "bearer", double)
        self._unit.base.db.raw.execute("DELETE FROM bearer WHERE id = ?", (double,))
        self._note("bearer", double, "", row, stands)

    def _note(self, table: str, key: int, column: str, before: object, after: object) -> None:
        self._unit.base.db.raw.execute(
            "INSERT INTO merge_move (id, cooperator_id, table_name, record_id, column_name, before,"
            " after) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                self._unit.new_id(),
                self._other,
                table,
                key,
                column,
                _as_json(before),
                _as_json(after),
            ),
        )


class _Parting:
    """One merge taken back: each change that still stands."""

    def __init__(self, unit: Unit, keep_id: int, other_id: int) -> None:
        self._unit, self._keep, self._other = unit, keep_id, other_id
        self._links = {*links_to_people(unit.base)}
        # When it was merged, then the last note: a moment may hold two merges.
        (self._since,) = unit.base.db.rows(
            "SELECT c.deleted_at, ifnull(max(m.id), 0) FROM cooperator AS c LEFT JOIN merge_move"
            " AS m ON m.cooperator_id = c.id WHERE c.id = ?",
            (other_id,),
        )

    def bring_back(self) -> None:
        write = self._unit.base.db.raw.execute
        write(
            "UPDATE cooperator SET deleted_at = NULL, merged_into_id = NULL WHERE id = ?",
            (self._other,),
        )
        for table, key, column, before, after in self._noted():
            if not column:
                self._put_back(table, before, after)
                continue
            owner = table if (table, column) in self._links else "cooperator"
            self._restore(owner, key, column, before, after)
        for person_id in (self._other, self._keep):
            # Written again as they are, so that the folded columns follow.
            person = people.get_cooperator(self._unit.base, person_id)
            people.update_cooperator(self._unit, person)
        write("DELETE FROM merge_move WHERE cooperator_id = ?", (self._other,))

    def _noted(self) -> Iterator[tuple[str, int, str, Any, Any]]:
        rows = self._unit.base.db.rows(
            "SELECT table_name, record_id, column_name, before, after FROM merge_move"
            " WHERE cooperator_id = ? ORDER BY id",
            (self._other,),
        )
        for table, key, column, before, after in rows:
            yield table, key, column, json.loads(before), json.loads(after)

    def _put_back(self, table: str, row: dict[str, Any], stands: int) -> None:
        # Unless the row that stood for both went too: they then no longer carry the project.
        now = self._standing(table, stands)
        if _stored(self._unit.base, table, now).get(_BEARERS[1]) != self._keep:
            return
        marks = ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"
        self._unit.base.db.raw.execute(sql, (*row.values(),))

    def _standing(self, table: str, stands: int) -> int:
        """Return the row that stands for a row since later merges into the same person."""
        rows = self._unit.base.db.rows(
            "SELECT after FROM merge_move WHERE table_name = ? AND record_id = ?"
            " AND column_name = '' AND cooperator_id <> ?",
            (table, stands, self._other),
        )
        return next((self._standing(table, json.loads(row)) for (row,) in rows), stands)

    def _restore(self, table: str, key: int, column: str, before: object, after: object) -> None:
        later = self._replaced_by(table, key, column, after)
        if later is None:
            # IS, not =: nothing equals NULL.
            sql = f"UPDATE {table} SET {column} = ? WHERE id = ? AND {column} IS ?"
            self._unit.base.db.raw.execute(sql, (before, key, after))
        else:
            # Parted in its turn, the later merge must not bring this one's value back.
            sql = "UPDATE merge_move SET before = ? WHERE id = ?"
            self._unit.base.db.raw.execute(sql, (_as_json(before), later))

    def _replaced_by(self, table: str, key: int, column: str, after: object) -> int | None:
        """Return the note of the next merge into the same person, if it replaced that value."""
        rows = self._unit.base.db.rows(
            "SELECT m.id, m.before FROM merge_move AS m JOIN cooperator AS c"
            " ON c.id = m.cooperator_id WHERE m.table_name = ? AND m.record_id = ?"
            " AND m.column_name = ? AND c.merged_into_id = ?"
            " AND (c.deleted_at, m.id) > (?, ?) ORDER BY c.deleted_at, m.id LIMIT 1",
            (table, key, column, self._keep, *self._since),
        )
        return next((note for note, before in rows if json.loads(before) == after), None)


def _by_table(counted: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Add up what is counted for each table: two columns of an aid may name a person."""
    found: Counter[str] = Counter()
    for table, count in counted:
        found[table] += count
    return {table: count for table, count in found.items() if count}


def _count(base: Base, source: str, person_id: int) -> int:
    ((count,),) = base.db.rows(f"SELECT count(*) FROM {source}", (person_id,))
    return int(count)


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _stored(base: Base, table: str, key: int) -> dict[str, Any]:
    names = [name for (name,) in base.db.rows("SELECT name FROM pragma_table_info(?)", (table,))]
    rows = base.db.rows(f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", (key,))
    return dict(zip(names, rows[0], strict=True)) if rows else {}
