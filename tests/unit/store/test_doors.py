"""Only the unit of work and its kin may lift the ban on writing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import idcoop_desktop

PACKAGE = Path(idcoop_desktop.__file__).parent
DOORS = {
    "store/base.py",  # a base that is being made
    "store/driver.py",  # the door itself
    "store/media.py",  # files by their content, outside the journal
    "store/migrations.py",
    "store/restoring.py",  # a copy of a backup, before it takes the base's place
    "store/undo.py",
    "store/unit_of_work.py",
}


def who_opens(source: str) -> bool:
    return any(
        (isinstance(node, ast.Attribute) and node.attr == "writing")
        or (isinstance(node, ast.Constant) and "query_only" in str(node.value))
        for node in ast.walk(ast.parse(source))
    )


def openers() -> Iterator[str]:
    """Give the modules that do. The bench measures writing without journal, on bases of its own."""
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith("bench/") and who_opens(path.read_text(encoding="utf-8")):
            yield name


def test_no_other_module_can_write():
    assert set(openers()) == DOORS


def test_the_watch_is_able_to_fail():
    assert who_opens("with desk.base.db.writing() as connection: ...")
    assert who_opens("connection.execute('PRAGMA query_only = 0')")
    assert not who_opens("desk.unit('x')")
