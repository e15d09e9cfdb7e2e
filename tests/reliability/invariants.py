"""What must hold in a base at any moment, whatever happened to the program that wrote it."""

from __future__ import annotations

from collections.abc import Iterator

import apsw

from idcoop_desktop.store.base import Base
from idcoop_desktop.store.tables import SYNCED
from tests.unit.services.books_sums import PROMISES as OF_THE_BOOKS

# Each query gives the identifiers of the records that break a promise.
PROMISES = {
    "a project is in the state its last step says": """
        SELECT p.id FROM project AS p WHERE p.state <> (SELECT e.to_state FROM life_event AS e
            WHERE e.project_id = p.id ORDER BY e.seq DESC, e.id DESC LIMIT 1)
        UNION ALL SELECT id FROM project WHERE id NOT IN (SELECT project_id FROM life_event)""",
    "an idea and its project name each other": """
        SELECT i.id FROM idea AS i LEFT JOIN project AS p ON p.id = i.project_id
        WHERE (i.state = 'project') <> (p.id IS NOT NULL)
            OR (p.id IS NOT NULL AND p.idea_id IS NOT i.id)""",
    "a granted project has a decision and its money": """
        SELECT p.id FROM project AS p WHERE p.decided_on IS NOT NULL AND (
            (SELECT count(*) FROM decision AS d WHERE d.project_id = p.id) = 0 OR
            (SELECT total(amount_cents) FROM ledger_entry AS l WHERE l.project_id = p.id
                AND l.kind = 'grant' AND l.amount_cents > 0 AND l.nature = 'ordinary') <>
            (SELECT total(amount_cents) FROM decision AS d WHERE d.project_id = p.id))""",
    "granted covers committed, committed covers paid": """
        SELECT project_id FROM (SELECT project_id, kind, amount_cents AS cents FROM ledger_entry)
        WHERE project_id IS NOT NULL GROUP BY project_id
        HAVING sum(iif(kind = 'grant', cents, 0)) < sum(iif(kind = 'commit', cents, 0))
            OR sum(iif(kind = 'commit', cents, 0)) < sum(iif(kind = 'pay', cents, 0))""",
    "a completed project keeps no money it does not spend": """
        SELECT p.id FROM project AS p JOIN ledger_entry AS l ON l.project_id = p.id
        WHERE p.completed_on IS NOT NULL GROUP BY p.id
        HAVING sum(iif(l.kind = 'grant', l.amount_cents, 0))
            <> sum(iif(l.kind = 'commit', l.amount_cents, 0))""",
    "every action has its list of records": """
        SELECT id FROM unit WHERE id NOT IN (SELECT unit_id FROM unit_record)""",
    "no key is ahead of the counter": """
        SELECT u.id FROM unit AS u, device AS d WHERE u.id > d.number << 40 | d.counter""",
}


def broken_promises(base: Base) -> Iterator[str]:
    """Say each promise that the base breaks, and whether a receipt lost its file."""
    for promise, sql in (PROMISES | OF_THE_BOOKS).items():
        for (record,) in base.db.rows(sql):
            yield f"{promise}: {record}"
    for record, sha256 in base.db.rows("SELECT id, sha256 FROM receipt"):
        if not base.media.has(sha256):
            yield f"a receipt without its file: {record}"


def replays(base: Base, empty: Base) -> bool:
    """Tell whether the journal, applied from the first action to the last, gives the same data."""
    with empty.db.writing() as connection:
        connection.execute("BEGIN")
        for (changeset,) in base.db.rows("SELECT changeset FROM unit ORDER BY id"):
            apsw.Changeset.apply(
                changeset,
                connection,
                conflict=lambda _reason, _change: apsw.SQLITE_CHANGESET_ABORT,
                flags=apsw.SQLITE_CHANGESETAPPLY_FKNOACTION,
            )
        connection.execute("COMMIT")
    return all(
        base.db.rows(f"SELECT * FROM {table} ORDER BY id")
        == empty.db.rows(f"SELECT * FROM {table} ORDER BY id")
        for table in SYNCED
    )
