"""The invented coop, full of records of every kind: made once a process, copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store.base import Base

from .main_job import DAY, OneDay

__all__ = ["Coop", "coop", "invented"]


@dataclass(frozen=True)
class Invented:
    """The folder that copies are made of, and the key of its base."""

    folder: Path
    key: bytes


@dataclass(frozen=True)
class Coop:
    """An open copy of the invented coop."""

    opened: Opened
    desk: Desk

    @property
    def base(self) -> Base:
        """Its base."""
        return self.opened.base


@cache
def _made(root: Path) -> Invented:
    """Make the coop once a process, whichever module asks first; takes some seconds."""
    folder = root / "invented-coop"
    opened = create_demo(folder, DAY)
    opened.base.close()
    return Invented(folder, opened.key)


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Invented:
    """Give the coop that copies are made of."""
    return _made(tmp_path_factory.getbasetemp())


@pytest.fixture
def coop(invented: Invented, tmp_path: Path) -> Iterator[Coop]:
    """Open a copy that a test may spoil."""
    folder = shutil.copytree(invented.folder, tmp_path / "coop")
    with Base.open(folder, invented.key) as base:
        opened = Opened(base, invented.key, folder)
        yield Coop(opened, opened.desk(clock=OneDay()))
