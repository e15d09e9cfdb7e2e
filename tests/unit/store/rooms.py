"""Disks with as much room as a test gives them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pytest


class Usage(NamedTuple):
    """What a disk answers."""

    total: int
    used: int
    free: int


def give_room(
    monkeypatch: pytest.MonkeyPatch, free: int, *, below: Path | None = None, total: int = 10**12
) -> None:
    """Leave so many bytes free on the disk of ``below``, or on every disk."""
    honest = shutil.disk_usage

    def usage(place: Path) -> object:
        if below is not None and not Path(place).is_relative_to(below):
            return honest(place)
        return Usage(total, total - free, free)

    monkeypatch.setattr(shutil, "disk_usage", usage)
