"""By introspection: there is no way to write that the kill tests leave out."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import FunctionType, ModuleType

from idcoop_desktop import services

from . import (
    everyday_job,
    import_job,
    main_job,
    money_job,
    office_deeds,
    other_deeds,
    safety_job,
)

JOBS = (everyday_job, other_deeds, office_deeds, main_job, money_job, import_job, safety_job)
"""What is killed at any instant in ``test_kill*.py`` and ``test_*_kill.py``."""

BY = {
    "batches.land": "batches.run",
    "corrections._cancel_funds": "corrections.cancel_entry",
    "editions.keep": "publishing.publish",
    "payments._step": "payments.submit",
    "wording._write": "wording.save",
}
"""Steps of an action, by the one that takes them."""

APART = {
    "desk.fact",  # notes a fact beside an action, in a unit like any other
    "demo.people.settle",  # the invented coop, made anew when it is not whole
    "opening._first_colleague",
    "opening._furnish",
}
"""A base that is being made holds nothing to lose."""


def writers() -> set[str]:
    """Return the functions of the services that begin a unit of work."""
    (root,) = map(Path, services.__path__)
    return {
        f"{'.'.join(path.relative_to(root).with_suffix('').parts)}.{function}"
        for path in root.rglob("*.py")
        for function in _beginning_a_unit(ast.parse(path.read_text("utf-8")))
    } - {"desk.unit"}


def _beginning_a_unit(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            called = (one.func for one in ast.walk(node) if isinstance(one, ast.Call))
            if any(_name(one) in {"unit", "unit_of_work"} for one in called):
                yield node.name


def _name(node: ast.AST) -> str:
    return getattr(node, "attr", "") or getattr(node, "id", "")


def named(job: ModuleType) -> Iterator[str]:
    """Yield the functions of the services that a job names, where they are defined."""
    known = vars(job)
    for node in ast.walk(ast.parse(inspect.getsource(job))):
        found: object = None
        if isinstance(node, ast.Name):
            found = known.get(node.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found = getattr(known.get(node.value.id), node.attr, None)
        if isinstance(found, FunctionType) and found.__module__.startswith(services.__name__):
            yield f"{found.__module__.removeprefix(services.__name__ + '.')}.{found.__name__}"


def test_every_service_that_writes_is_killed() -> None:
    killed = {one for job in JOBS for one in named(job)}
    missed = {one for one in writers() - APART if BY.get(one, one) not in killed}
    assert missed == set()


def test_what_is_told_apart_is_there() -> None:
    found = writers()
    assert len(found) > 100
    assert set(BY) | APART <= found
    for one in BY.values():
        module, _, function = one.rpartition(".")
        assert hasattr(import_module(f"{services.__name__}.{module}"), function), one
