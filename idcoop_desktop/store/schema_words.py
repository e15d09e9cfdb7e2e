"""The SQL of the word indexes of ideas and projects, each laptop's own."""

from __future__ import annotations

_INDEX = """
CREATE VIRTUAL TABLE {table}_fts USING fts5 (
    {columns},
    content = '{table}',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3 5'
);
CREATE TRIGGER {table}_fts_added AFTER INSERT ON {table} BEGIN
    INSERT INTO {table}_fts (rowid, {columns}) VALUES (new.id, {new});
END;
CREATE TRIGGER {table}_fts_removed AFTER DELETE ON {table} BEGIN
    INSERT INTO {table}_fts ({table}_fts, rowid, {columns}) VALUES ('delete', old.id, {old});
END;
CREATE TRIGGER {table}_fts_changed AFTER UPDATE OF {columns} ON {table} BEGIN
    INSERT INTO {table}_fts ({table}_fts, rowid, {columns}) VALUES ('delete', old.id, {old});
    INSERT INTO {table}_fts (rowid, {columns}) VALUES (new.id, {new});
END;
INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild');
"""


def _index(table: str, *columns: str) -> str:
    return _INDEX.format(
        table=table,
        columns=", ".join(columns),
        new=", ".join(f"new.{column}" for column in columns),
        old=", ".join(f"old.{column}" for column in columns),
    )


V4 = _index("idea", "sentence", "said_by_name") + _index("project", "title", "summary")
"""What version 4 adds: its triggers follow changesets too, and write nothing shared."""
