"""The one door for writing: an action is one transaction, one changeset and one line of journal."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

import apsw

from idcoop_desktop.domain.journal import UnitKind
from idcoop_desktop.store.driver import listening
from idcoop_desktop.store.identifiers import Identifiers
from idcoop_desktop.store.journal import store_unit
from idcoop_desktop.store.tables import SYNCED
from idcoop_desktop.store.truth import told_truly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from idcoop_desktop.store.base import Base


class Unit:
    """What a writing query needs: the base, and new keys."""

    def __init__(self, base: Base, identifiers: Identifiers) -> None:
        self.base = base
        self._identifiers = identifiers

    def new_id(self) -> int:
        """Return a key that no record of any laptop has or will have."""
        return self._identifiers.new()


@contextmanager
def unit_of_work(
    base: Base,
    label: str,
    *,
    author_id: int,
    at: datetime,
    undoable: bool = True,
    fact: bool = False,
    tick: Callable[[], object] | None = None,
) -> Iterator[Unit]:
    """Do one action of a person, wholly or not at all.

    ``label`` is the French name of the action, as in "Annuler : label"; ``at`` is in UTC. What
    the body writes is committed when it ends, with its journal, or leaves nothing when it raises.
    A body that changes nothing leaves no line. ``undoable=False`` is for loads that would be
    absurd to take back one by one; nothing older can be undone past them. ``fact=True`` is for
    records of what happened outside, such as an export: undo and redo pass over them as if they
    were not there. ``tick`` is called every few milliseconds while SQLite works, the writing of
    the journal included; what it raises takes everything back.

    Raises :class:`~idcoop_desktop.store.errors.StoreError` when the disk refuses and the action
    was not kept, and ``RuntimeError`` (a bug) when this thread is already in a unit of work.
    """
    with (
        told_truly(base) as written,
        base.db.writing() as connection,
        base.db.atomic(),
        # Within the transaction: no more once SQLite has been told to keep the work.
        listening(connection, tick),
    ):
        identifiers = Identifiers(connection)
        session = apsw.Session(connection, "main")
        session.table_filter(SYNCED.__contains__)
        try:
            yield Unit(base, identifiers)
            changeset = session.changeset()
        finally:
            session.close()
        if changeset:
            if not fact:
                connection.execute("UPDATE unit SET state = 'dead' WHERE state = 'undone'")
            number = identifiers.new()
            store_unit(
                connection,
                unit_id=number,
                kind=UnitKind.DO,
                label=label,
                author_id=author_id,
                at=at,
                changeset=changeset,
                undoable=undoable,
                fact=fact,
            )
            written.append(number)
        identifiers.save()
    base.db.checkpoint_if_due()
