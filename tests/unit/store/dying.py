"""A program that dies at its n-th request to the system, and asks nothing more after that."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_PATH = ("replace", "rename", "unlink", "mkdir", "rmdir")
_OS = ("fsync", "open", "truncate")


class Killed(BaseException):
    """No handler of the program may hold this up."""


@contextmanager
def dying_at(step: int) -> Iterator[list[str]]:
    """Let ``step - 1`` requests that change files pass; yield those that were made."""
    made: list[str] = []

    def patched(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def ask(*arguments: Any, **options: Any) -> Any:
            if len(made) + 1 >= step:
                raise Killed
            made.append(name)
            return original(*arguments, **options)

        return ask

    with pytest.MonkeyPatch.context() as patch:
        for name in _PATH:
            patch.setattr(Path, name, patched(name, getattr(Path, name)))
        for name in _OS:
            patch.setattr(os, name, patched(name, getattr(os, name)))
        yield made


def each_death(work: Callable[[], object], look: Callable[[int], None]) -> int:
    """Do ``work`` dying at each of its steps in turn, looking at what it left; return how many."""
    for step in range(1, 500):
        try:
            with dying_at(step):
                work()
        except Killed:
            look(step)
        else:
            return step
    raise AssertionError("the work never ends")
