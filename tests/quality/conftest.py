"""A base built once, and copies of it told in other words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.quality.hostile import WORD_SETS
from tests.quality.world import World, build, world


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the base that copies are made of."""
    folder = tmp_path_factory.mktemp("world") / "base"
    build(folder)
    return folder


@pytest.fixture(scope="module")
def plain(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A world told in plain words."""
    with world(built, tmp_path_factory.mktemp("plain") / "base", WORD_SETS[0]) as opened:
        yield opened
