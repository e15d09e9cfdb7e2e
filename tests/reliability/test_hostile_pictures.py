"""C5: four thousand forged pictures are added whole or refused with a sentence, and never crash."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from idcoop_desktop.documents.photos import master
from idcoop_desktop.documents.refusals import PhotoError
from tests.unit.documents.makers import saved

from .picture_job import forged
from .plugin import Tally, size

ROOT = Path(__file__).parents[2]
MANY = 4_000
SECONDS = 7_200
DEATHS = (-signal.SIGSEGV, -signal.SIGABRT, -signal.SIGBUS, -signal.SIGFPE, -signal.SIGILL)


def test_forged_pictures_are_added_whole_or_refused(
    tmp_path: Path, seed: int, tally: Tally
) -> None:
    count = size(ci=400, soak=MANY)
    fates: Counter[str] = Counter()
    seeds = range(seed, seed + count)
    while seeds:
        told = run_job(seeds, tmp_path / str(seeds.start))
        lines = [line.split() for line in told.stdout.splitlines()]
        fates.update(line[1] for line in lines if len(line) == 2)
        if told.returncode == 0:
            break
        last = int(lines[-1][0])
        assert told.returncode in DEATHS, f"{last}, exit {told.returncode}: {told.stderr[-2000:]}"
        # What kills a decoder kills the process that the program starts for it, and no other.
        with pytest.raises(PhotoError, match="n’a pas été ajouté"):
            master(forged(last))
        fates["killed its decoder"] += 1
        seeds = range(last + 1, seeds.stop)
    assert fates.total() == count
    assert fates["refused"] > count // 5
    assert fates["added"] > count // 5
    for fate, number in fates.items():
        tally("C5", number, f"forged pictures: {fate}")


def run_job(seeds: range, folder: Path) -> subprocess.CompletedProcess[str]:
    """Add the pictures of the seeds to a new base, in a process with limits."""
    job = (sys.executable, "-m", "tests.reliability.picture_job")
    return subprocess.run(
        [*job, str(seeds.start), str(seeds.stop), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


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
