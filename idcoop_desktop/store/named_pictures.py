"""The pictures and receipts that the records of a base name, found by their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.store.gate import wary

if TYPE_CHECKING:
    from pathlib import Path

_DIGESTS_OF_DOCUMENTS = ("publication", "general_publication")
_COLUMNS = (
    "SELECT m.name, c.name FROM pragma_table_list AS m, pragma_table_info(m.name) AS c"
    " WHERE m.schema = 'main' AND m.type = 'table' AND c.name LIKE '%sha256'"
)
_SETTINGS = "SELECT value FROM setting WHERE length(value) = 64 AND value NOT GLOB '*[^0-9a-f]*'"


def named_pictures(base: Path, key: bytes) -> frozenset[str]:
    """Return the SHA-256 of every file that a record names, the coop's own drawings included."""
    with wary(base, key) as connection:
        columns = connection.execute(_COLUMNS).fetchall()
        questions = [
            f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" <> \'\''
            for table, column in columns
            if table not in _DIGESTS_OF_DOCUMENTS
        ]
        return frozenset(
            str(row[0])
            for question in (*questions, _SETTINGS)
            for row in connection.execute(question)
        )
