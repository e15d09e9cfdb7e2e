"""The rules that changesets impose on every shared table, checked on a real base."""

from __future__ import annotations

import re
from collections.abc import Iterator

import apsw
import pytest
from peewee import SchemaManager
from playhouse.apsw_ext import APSWDatabase

from idcoop_desktop.store import (
    aids,
    decisions,
    duplicates,
    follow_up,
    ideas,
    ledger,
    people,
    projects,
    residences,
    settings,
    showcase,
    staff,
    tables,
)
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.records import Records

NOT_IN_A_DATACLASS = {
    "photo_thumbnail",
    "seq",
    "deleted_at",
    "thumbnail",
    "merged_into_id",
    *("key_name", "key_last", "key_first", "key_place", "key_number", "key_contact"),
}
MODULES = (
    *(
        aids,
        decisions,
        duplicates,
        follow_up,
        ideas,
        ledger,
        people,
        projects,
        residences,
        settings,
        showcase,
    ),
    staff,
)
WRITES = {apsw.SQLITE_INSERT, apsw.SQLITE_UPDATE, apsw.SQLITE_DELETE}


@pytest.fixture
def modelled() -> Iterator[apsw.Connection]:
    """The tables as peewee would make them."""
    database = APSWDatabase(":memory:")
    for table in tables.TABLES:
        SchemaManager(table, database).create_all(safe=False)
    yield database.connection()
    database.close()


def described(connection: apsw.Connection, table: str) -> dict[str, object]:
    def rows(sql: str, name: str = table) -> list[tuple[object, ...]]:
        return connection.execute(sql, (name,)).fetchall()

    indexes = rows('SELECT name, "unique", partial FROM pragma_index_list(?)')
    columns = 'SELECT name, "desc", coll FROM pragma_index_xinfo(?) WHERE key'
    return {
        "columns": rows("SELECT * FROM pragma_table_xinfo(?)"),
        "links": sorted(
            rows('SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list(?)')
        ),
        "indexes": {index: rows(columns, str(index[0])) for index in indexes},
        "strict": rows("SELECT strict, wr FROM pragma_table_list(?)"),
    }


def test_a_base_has_the_tables_that_the_program_queries(
    base: Base, modelled: apsw.Connection
) -> None:
    for table in tables.SYNCED:
        assert described(base.db.raw, table) == described(modelled, table)


def test_there_is_no_other_shared_table(base: Base) -> None:
    local = {"device", "unit", "unit_record"}
    named = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    present = {name for (name,) in base.db.rows(named) if not name.startswith("sqlite_")}
    assert present - local == set(tables.SYNCED)


@pytest.mark.parametrize("table", tables.SYNCED)
def test_a_row_has_one_key_and_no_other_unique_column(base: Base, table: str) -> None:
    columns = base.db.rows("SELECT name, type, pk FROM pragma_table_xinfo(?)", (table,))
    assert columns[0] == ("id", "INTEGER", 1)
    assert [name for name, _type, pk in columns if pk] == ["id"]
    assert not base.db.rows('SELECT 1 FROM pragma_index_list(?) WHERE "unique"', (table,))


@pytest.mark.parametrize("table", tables.SYNCED)
def test_a_column_that_cannot_be_null_has_an_sql_default(base: Base, table: str) -> None:
    bare = base.db.rows(
        'SELECT name FROM pragma_table_xinfo(?) WHERE "notnull" AND dflt_value IS NULL AND NOT pk',
        (table,),
    )
    assert not bare


@pytest.mark.parametrize("table", tables.SYNCED)
def test_a_link_is_indexed_and_takes_nothing_with_it(base: Base, table: str) -> None:
    links = base.db.rows('SELECT "from", on_delete FROM pragma_foreign_key_list(?)', (table,))
    first = base.db.rows(
        "SELECT c.name FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c"
        " WHERE c.seqno = 0",
        (table,),
    )
    assert {column for column, _ in links} <= {column for (column,) in first}
    assert {action for _, action in links} <= {"NO ACTION"}


def test_no_trigger_writes_a_shared_table(base: Base) -> None:
    written: set[tuple[str, str]] = set()

    def watch(code: int, name: str | None, _: object, __: object, trigger: str | None) -> int:
        if trigger and code in WRITES:
            written.add((trigger, str(name)))
        return apsw.SQLITE_OK

    connection = base.db.raw
    connection.authorizer = watch
    for table in tables.SYNCED:
        columns = base.db.rows("SELECT name FROM pragma_table_xinfo(?) WHERE NOT pk", (table,))
        values = ", ".join(f"{name} = {name}" for (name,) in columns)
        connection.execute(f"EXPLAIN INSERT INTO {table} (id) VALUES (1)").fetchall()
        connection.execute(f"EXPLAIN UPDATE {table} SET {values}").fetchall()
        connection.execute(f"EXPLAIN DELETE FROM {table}").fetchall()
    connection.authorizer = None
    assert len({trigger for trigger, _ in written}) == 9
    assert not {table for _, table in written} & set(tables.SYNCED)


def test_every_column_is_read_into_a_dataclass_or_known_to_be_ours() -> None:
    kept = [item for module in MODULES for item in vars(module).values()]
    for records in (item for item in kept if isinstance(item, Records)):
        columns = set(records.table._meta.columns) - NOT_IN_A_DATACLASS
        read = {field.column_name for field in records._fields}
        assert columns - {"id"} == read - {"id"}


def test_a_query_that_names_no_base_is_refused() -> None:
    with pytest.raises(Exception, match="database"):
        tables.Staff.select().execute()


def test_the_frozen_words_name_every_table_once() -> None:
    from idcoop_desktop.store import schema, schema_v4, schema_v5, schema_v6, schema_v7

    made = re.findall(
        r"CREATE TABLE (\w+)",
        schema.V1
        + schema.V2
        + schema.V3
        + schema_v4.V4
        + schema_v5.V5
        + schema_v6.V6
        + schema_v7.V7,
    )
    assert made == [*tables.SYNCED]
