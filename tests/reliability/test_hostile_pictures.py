"""C5: four thousand forged pictures are added whole or refused with a sentence, and never crash."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from idcoop_desktop.documents.photos import master
from idcoop_desktop.documents.refusals import PhotoError
from tests.unit.documents.makers import saved

from .plugin import Tally, size

ROOT = Path(__file__).parents[2]
MANY = 4_000
SECONDS = 1_800


def test_forged_pictures_are_added_whole_or_refused(
    tmp_path: Path, seed: int, tally: Tally
) -> None:
    count = size(ci=400, soak=MANY)
    job = (sys.executable, "-m", "tests.reliability.picture_job")
    told = subprocess.run(
        [*job, str(seed), str(seed + count), str(tmp_path / "base")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    last = told.stdout.splitlines()[-1:]
    assert told.returncode == 0, f"last: {last}, exit {told.returncode}\n{told.stderr[-2000:]}"
    fates = Counter(line.split()[1] for line in told.stdout.splitlines())
    assert fates.total() == count
    assert fates.keys() == {"added", "refused"}
    assert fates["refused"] > count // 5
    tally("C5", count, "forged pictures added whole or refused")


def harmful(name: str) -> bytes:
    """Return a file of a few kilobytes that becomes gigabytes, or is no photo at all."""
    side = {"pixels of one colour": 12_000, "rather many pixels": 9_000}.get(name)
    if side is not None:
        return saved(Image.new("1", (side, side)), "PNG")
    return {"an archive": b"PK\x03\x04" + bytes(999), "nothing": b"", "zeros": bytes(10**6)}[name]


@pytest.mark.parametrize(
    "name", ["pixels of one colour", "rather many pixels", "an archive", "nothing", "zeros"]
)
def test_pictures_made_to_harm_are_told(name: str, tally: Tally) -> None:
    """Through the door itself, with the process that the program starts."""
    with pytest.raises(PhotoError) as told:
        master(harmful(name))
    assert "n’a pas été ajouté" in told.value.message
    tally("C5", 1, "pictures made to harm, through the limited process")
