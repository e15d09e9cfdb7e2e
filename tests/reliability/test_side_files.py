"""The files SQLite keeps beside the base: lost, spoilt or of another time, nothing breaks for it.

A log that is gone takes with it what it alone held; no program can tell that from what remains.
The bad end is told, a whole check follows, and what is left is a state the base once had.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import damage, restore
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store.base import Base

from . import safety_job
from .damage import Coop, make_coop
from .invariants import broken_promises
from .main_job import KEY, OneDay
from .plugin import Tally, size
from .power import counted
from .test_damage import start
from .test_kill_everyday import missing_files

LATER = 12
"""Actions that only the log holds."""


@pytest.fixture(scope="module")
def coop(tmp_path_factory: pytest.TempPathFactory) -> Coop:
    """A coop made once; tests work on copies of it."""
    return make_coop(tmp_path_factory.mktemp("side") / "sound")


@pytest.fixture
def crashed(coop: Coop, tmp_path: Path) -> Path:
    """The folder as a program left it that died: its last actions are in the log alone."""
    folder = coop.copied(tmp_path / "at work")
    damage.begin_session(folder)
    with Base.open(folder, KEY) as base:
        for number in range(LATER):
            safety_job.name(folder, base, f"Le Bourg {number}")
        return shutil.copytree(folder, tmp_path / "crashed")


def actions(folder: Path) -> int:
    """Open the base, read it whole, and return how many actions it holds."""
    with Base.open(folder, KEY) as base:
        base.check(thorough=True)
        assert not list(broken_promises(base))
        return counted(base)


def fewest(coop: Coop) -> int:
    """Return how many actions the base holds without its log."""
    with Base.open(coop.folder, KEY) as base:
        return counted(base)


def log_of(folder: Path) -> Path:
    return folder / "idcoop.db-wal"


LOST: dict[str, Callable[[Path], object]] = {
    "deleted": Path.unlink,
    "emptied": lambda log: log.write_bytes(b""),
    "cut in its header": lambda log: log.write_bytes(log.read_bytes()[:20]),
    "cut in a frame": lambda log: log.write_bytes(log.read_bytes()[:-100]),
    "noise": lambda log: log.write_bytes(b"\x07" * 9_000),
}


@pytest.mark.parametrize("loss", LOST)
def test_a_log_that_is_lost_leaves_a_state_the_base_once_had(
    coop: Coop, crashed: Path, loss: str, tally: Tally
):
    assert log_of(crashed).stat().st_size
    LOST[loss](log_of(crashed))
    assert damage.begin_session(crashed), "the bad end is not told"
    assert fewest(coop) <= actions(crashed) < fewest(coop) + LATER
    assert not missing_files(crashed)
    tally("A8", 1, "logs lost, cut or replaced by noise")


@pytest.mark.parametrize("index", [None, b"", b"\x07" * 32_768])
def test_a_lost_or_spoilt_shm_costs_nothing(
    coop: Coop, crashed: Path, index: bytes | None, tally: Tally
):
    shm = crashed / "idcoop.db-shm"
    shm.unlink()
    if index is not None:
        shm.write_bytes(index)
    assert actions(crashed) == fewest(coop) + LATER
    tally("A8", 1, "-shm lost or spoilt")


def test_a_log_alone_makes_no_base(crashed: Path, tally: Tally):
    (crashed / "idcoop.db").unlink()
    before = log_of(crashed).read_bytes()
    with pytest.raises(DomainError, match="Aucune base"):
        Base.open(crashed, KEY)
    assert not (crashed / "idcoop.db").exists()
    assert log_of(crashed).read_bytes() == before
    tally("A8", 1, "logs without a base")


def test_restoring_takes_the_log_of_before_away(coop: Coop, crashed: Path, tally: Tally):
    log = log_of(crashed).read_bytes()
    shutil.copytree(crashed, crashed.with_name("kept"))
    done = restore.restore(crashed, KEY, restore.newest_file(crashed, KEY), clock=OneDay())
    assert not log_of(crashed).exists()
    assert done.before is not None
    assert log or not log_of(done.aside).exists()
    assert actions(crashed) <= fewest(coop)
    assert not start(crashed)
    tally("A8", 1, "restorings over a log")


def test_an_older_base_put_by_hand_beside_a_newer_log_is_told_or_whole(
    coop: Coop, crashed: Path, tally: Tally
):
    for file in coop.backups:
        folder = shutil.copytree(crashed, crashed.with_name(file.stem))
        shutil.copy(file, folder / "idcoop.db")
        assert damage.begin_session(folder)
        said = start(folder)
        if not said:
            actions(folder)
        found = damage.find_rescue(folder, KEY, clock=OneDay())
        assert found is not None
        assert found.preview.file.name == coop.backups[-1].name
        tally("A8", 1, "older bases put by hand beside a newer log")


def test_a_spoilt_log_leaves_a_state_the_base_once_had(
    coop: Coop, crashed: Path, seed: int, tally: Tally
):
    chance, damages = random.Random(seed), size(ci=20, soak=400)
    least, whole, cut = fewest(coop), log_of(crashed).read_bytes(), 0
    for number in range(damages):
        folder = shutil.copytree(crashed, crashed.with_name("again"))
        content = bytearray(whole)
        at = chance.randrange(len(content))
        length = chance.choice((1, 1, 512, 4_096))
        content[at : at + length] = chance.randbytes(len(content[at : at + length]))
        log_of(folder).write_bytes(content)
        assert damage.begin_session(folder), f"damage {number}"
        found = actions(folder)
        assert least <= found <= least + LATER, f"damage {number}"
        with Base.open(folder, KEY) as base:
            assert not damage.examine(Opened(base, KEY, folder)).hurt
        cut += found < least + LATER
        shutil.rmtree(folder)
    assert cut, "no damage reached a frame"
    tally("A5", damages, "damages of the log: a state the base once had, and a check is due")
