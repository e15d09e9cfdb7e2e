"""After an error, even one that comes once the money is written, the same form pays once."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.services import money
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import driver
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import DiskFull, StoreError

from . import main_job, money_job
from .disk import Disk, watched_disk
from .invariants import broken_promises
from .test_money_kill import sums

PAY, AT_ONCE = 8, 10
"""The deeds that take money out: a payment found right, and one already made."""


@pytest.fixture
def disk() -> Iterator[Disk]:
    with watched_disk() as disk:
        yield disk


def before(tmp_path: Path, deed: int) -> Path:
    """Make a base where a deed is the next one."""
    folder = tmp_path / "source"
    money_job.prepare(folder)
    with Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        for number in range(deed):
            money_job.deed(desk, money_job.purse(desk), number)
    return folder


@pytest.mark.parametrize("error", [DiskFull, RuntimeError])
@pytest.mark.parametrize("deed", range(13))
def test_an_error_after_the_commit_never_writes_money_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deed: int, error: type[Exception]
):
    folder = before(tmp_path, deed)
    with Base.open(folder, main_job.KEY) as base:

        def fail(db: CipherDatabase) -> None:
            if db is base.db:  # the file of a receipt is put away before, and without fault
                raise error

        desk = main_job.desk_of(base, folder)
        where = money_job.purse(desk)
        with monkeypatch.context() as patch:
            patch.setattr(CipherDatabase, "checkpoint_if_due", fail)
            with pytest.raises(error):
                money_job.deed(desk, where, deed)
        money_job.deed(desk, where, deed)
        assert sums(base) == money_job.expected(deed + 1)
        assert list(broken_promises(base)) == []


@pytest.mark.parametrize(("deed", "failure"), [(PAY, apsw.FullError), (AT_ONCE, apsw.IOError)])
def test_whatever_the_disk_refuses_the_form_sent_again_pays_once(
    disk: Disk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    deed: int,
    failure: type[apsw.Error],
):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", 1)
    origin = before(tmp_path, deed)
    already = 0
    for point in count(1):
        folder = shutil.copytree(origin, origin.with_name(str(point)))
        with Base.open(folder, main_job.KEY) as base:
            desk = main_job.desk_of(base, folder)
            disk.arm(point, failure, for_ever=False)
            with contextlib.suppress(StoreError):
                money_job.deed(desk, money_job.purse(desk), deed)
            disk.disarm()
            already += sums(base) == money_job.expected(deed + 1)
            money_job.deed(desk, money_job.purse(desk), deed)
            assert sums(base) == money_job.expected(deed + 1), f"request {point}"
            assert list(broken_promises(base)) == [], f"request {point}"
        if not disk.failed:
            break
    assert point - 1 > already > 1, "no request before the commit, or none after it"


def test_a_base_made_compact_by_a_full_disk_still_pays_once(disk: Disk, tmp_path: Path):
    folder = before(tmp_path, AT_ONCE)
    with Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        money_job.deed(desk, money_job.purse(desk), AT_ONCE)
        disk.arm(1, apsw.FullError, for_ever=True)
        with pytest.raises((apsw.Error, StoreError)), base.db.writing() as connection:
            connection.execute("VACUUM")
        disk.disarm()
        money_job.deed(desk, money_job.purse(desk), AT_ONCE)
        assert sums(base) == money_job.expected(AT_ONCE + 1)
        base.check(thorough=True)


def test_the_form_that_is_sent_again_tells_what_was_written(tmp_path: Path):
    folder = before(tmp_path, AT_ONCE)
    with Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        assert _paid(desk) == _paid(desk)


def _paid(desk: Desk) -> int:
    return money.record_payment(
        desk,
        money_job.purse(desk).project,
        100,
        on=main_job.DAY,
        label="Clous",
        supplier="Droguerie",
        request_key="clous",
    )
