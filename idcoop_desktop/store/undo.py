"""Undo and redo: the inverse of a changeset, applied as a unit of work of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import apsw

from idcoop_desktop.domain.journal import UnitKind
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.store.errors import UndoRefused
from idcoop_desktop.store.identifiers import DEVICE_SHIFT, Identifiers
from idcoop_desktop.store.journal import store_unit, touched_tables
from idcoop_desktop.store.tables import SYNCED
from idcoop_desktop.store.truth import told_truly
from idcoop_desktop.store.word_index import filled_at_once

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """An action that was undone or redone, and the tables that changed with it."""

    unit_id: int
    label: str
    tables: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    unit_id: int
    label: str
    undoable: bool


_MINE = f"id >> {DEVICE_SHIFT} = (SELECT number FROM device)"
_LAST_DONE = f"state = 'done' AND kind = 'do' AND {_MINE} ORDER BY id DESC LIMIT 1"
_FIRST_UNDONE = f"state = 'undone' AND kind = 'do' AND {_MINE} ORDER BY id LIMIT 1"


def undo_label(base: Base) -> str | None:
    """Return the label of the action that undo would take back, ``None`` when there is none."""
    found = _candidate(base.db.raw, _LAST_DONE)
    return found.label if found is not None and found.undoable else None


def final_label(base: Base) -> str | None:
    """Return the label of the last action when a colleague made it for good, else ``None``."""
    found = _candidate(base.db.raw, f"author_id <> 0 AND {_LAST_DONE}")
    known = _candidate(base.db.raw, _LAST_DONE)
    return found.label if found is not None and found == known and not found.undoable else None


def redo_label(base: Base) -> str | None:
    """Return the label of the action that redo would do again, ``None`` when there is none."""
    found = _candidate(base.db.raw, _FIRST_UNDONE)
    return found.label if found is not None else None


def undo(base: Base, *, author_id: int, at: datetime) -> Replayed:
    """Take back the last action of this laptop that still stands.

    Raises :class:`UndoRefused`, with nothing changed, when there is none or when its data has
    changed since.
    """
    with told_truly(base) as written, base.db.writing() as connection, base.db.atomic():
        found = _candidate(connection, _LAST_DONE)
        if found is None:
            raise UndoRefused("Il n’y a rien à annuler.")
        if not found.undoable:
            raise UndoRefused(
                "Il n’y a rien à annuler\u00a0: ce qui est enregistré jusqu’à l’action "
                f"{quoted(found.label)} est définitif. Rien n’a été modifié."
            )
        inverse = apsw.Changeset.invert(_changeset(connection, found))
        refusal = f"L’action {quoted(found.label)} ne peut plus être annulée"
        _apply(base, inverse, refusal)
        number = _record(connection, found, inverse, UnitKind.UNDO, author_id=author_id, at=at)
        written.append(number)
    base.db.checkpoint_if_due()
    return _replayed(found, inverse)


def redo(base: Base, *, author_id: int, at: datetime) -> Replayed:
    """Do again the last action that was undone; a new action in between forgets it.

    Raises :class:`UndoRefused`, with nothing changed, when there is none or when the data it
    touched has changed since.
    """
    with told_truly(base) as written, base.db.writing() as connection, base.db.atomic():
        found = _candidate(connection, _FIRST_UNDONE)
        if found is None:
            raise UndoRefused("Il n’y a rien à rétablir.")
        changeset = _changeset(connection, found)
        refusal = f"L’action {quoted(found.label)} ne peut plus être rétablie"
        _apply(base, changeset, refusal)
        number = _record(connection, found, changeset, UnitKind.REDO, author_id=author_id, at=at)
        written.append(number)
    base.db.checkpoint_if_due()
    return _replayed(found, changeset)


def _candidate(connection: apsw.Connection, where: str) -> _Candidate | None:
    row = connection.execute(f"SELECT id, label, undoable FROM unit WHERE {where}").fetchone()
    if row is None:
        return None
    return _Candidate(unit_id=row[0], label=row[1], undoable=bool(row[2]))


def _changeset(connection: apsw.Connection, found: _Candidate) -> bytes:
    sql = "SELECT changeset FROM unit WHERE id = ?"
    return bytes(connection.execute(sql, (found.unit_id,)).get)


def _apply(base: Base, changeset: bytes, refusal: str) -> None:
    people = sum(change.name == "cooperator" for change in apsw.Changeset.iter(changeset))
    with filled_at_once(base, people):
        _apply_rows(base.db.raw, changeset, refusal)


def _apply_rows(connection: apsw.Connection, changeset: bytes, refusal: str) -> None:
    # FKNOACTION: the changeset already holds what a cascade did. Any conflict aborts, so a row
    # that would be left without its parent does too: SQLite counts them before it lets go.
    # NOSAVEPOINT: the transaction around takes a refusal back as well, and with a savepoint in
    # between each row walks all of the journal kept in memory: 4 times as long for 20,000 people.
    # The filter is asked for each row, though it looks at the table: apply() holds the interpreter
    # in between, and the window would stand still until the last row.
    try:
        apsw.Changeset.apply(
            changeset,
            connection,
            filter_change=lambda change: change.name in SYNCED,
            conflict=lambda _reason, _change: apsw.SQLITE_CHANGESET_ABORT,
            flags=apsw.SQLITE_CHANGESETAPPLY_FKNOACTION | apsw.SQLITE_CHANGESETAPPLY_NOSAVEPOINT,
        )
    except (apsw.AbortError, apsw.ConstraintError) as error:
        raise UndoRefused(
            f"{refusal}, car ses données ont changé depuis. Rien n’a été modifié."
        ) from error


def _record(
    connection: apsw.Connection,
    found: _Candidate,
    changeset: bytes,
    kind: UnitKind,
    *,
    author_id: int,
    at: datetime,
) -> int:
    identifiers = Identifiers(connection)
    number = identifiers.new()
    store_unit(
        connection,
        unit_id=number,
        kind=kind,
        label=found.label,
        author_id=author_id,
        at=at,
        changeset=changeset,
        target_id=found.unit_id,
    )
    identifiers.save()
    state = "undone" if kind is UnitKind.UNDO else "done"
    connection.execute("UPDATE unit SET state = ? WHERE id = ?", (state, found.unit_id))
    return number


def _replayed(found: _Candidate, changeset: bytes) -> Replayed:
    return Replayed(unit_id=found.unit_id, label=found.label, tables=touched_tables(changeset))
