"""The invented coop, full of records of every kind: made once a process, copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
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


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Invented:
    """Make the coop; takes some seconds."""
    folder = tmp_path_factory.mktemp("invented") / "base"
    opened = create_demo(folder, DAY)
    opened.base.close()
    return Invented(folder, opened.key)


@pytest.fixture
def coop(invented: Invented, tmp_path: Path) -> Iterator[Coop]:
    """Open a copy that a test may spoil."""
    folder = shutil.copytree(invented.folder, tmp_path / "coop")
    with Base.open(folder, invented.key) as base:
        opened = Opened(base, invented.key, folder)
        yield Coop(opened, opened.desk(clock=OneDay()))
