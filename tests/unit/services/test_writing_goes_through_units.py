"""No service can write but through a unit of work: the connection refuses, and so do the types."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import idcoop_desktop.services
import idcoop_desktop.store
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store.tables import SYNCED
from idcoop_desktop.store.unit_of_work import Unit

SERVICES = Path(idcoop_desktop.services.__file__).parent
ROWS = ("SELECT", "PRAGMA")
NO_TABLES = {"key_people"}
"""Modules of the store that write other files: this one the key file."""


@pytest.mark.parametrize("table", SYNCED)
def test_the_connection_itself_refuses_to_write_outside_a_unit(desk: Desk, table: str) -> None:
    for sql in (f"DELETE FROM {table}", f"INSERT INTO {table} (id) VALUES (1)"):
        with pytest.raises(Exception, match="readonly"):
            desk.base.db.raw.execute(sql)


def test_the_refusal_holds_again_after_a_unit_and_after_one_that_failed(desk: Desk) -> None:
    with desk.unit("vide"):
        pass
    with pytest.raises(ValueError, match="panne"), desk.unit("panne"):
        raise ValueError("panne")
    with pytest.raises(Exception, match="readonly"):
        desk.base.db.raw.execute("DELETE FROM setting")


def test_a_unit_that_fails_leaves_nothing(village: object, desk: Desk) -> None:
    from idcoop_desktop.store import staff

    before = staff.all_staff(desk.base)

    def fail() -> None:
        with desk.unit("panne") as unit:
            staff.add_staff(unit, name="Personne", role="")
            raise ValueError("panne")

    with pytest.raises(ValueError, match="panne"):
        fail()
    assert staff.all_staff(desk.base) == before


def writers_of_the_store() -> list[tuple[str, inspect.Signature]]:
    found = []
    for module in iter_modules(idcoop_desktop.store.__path__):
        if module.name in NO_TABLES:
            continue
        loaded = import_module(f"idcoop_desktop.store.{module.name}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            verb = name.split("_", 1)[0]
            if (
                verb in {"add", "update", "save", "remove"}
                and function.__module__ == loaded.__name__
            ):
                found.append((f"{module.name}.{name}", inspect.signature(function)))
    return found


def test_every_writing_query_asks_for_a_unit() -> None:
    writers = writers_of_the_store()
    assert len(writers) > 25
    for name, signature in writers:
        first = next(iter(signature.parameters.values()))
        assert first.annotation == Unit.__name__, name


def test_no_service_reaches_below_the_queries() -> None:
    for file in SERVICES.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"db", "raw", "execute", "executemany"}, file.name
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != Unit.__name__, file.name
