"""Wrong tries: the wait is told, survives a restart, and never touches the base."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from idcoop_desktop.domain.tries import FREE_TRIES
from idcoop_desktop.services import keys, opening
from idcoop_desktop.services.opening import Created, NewBase
from idcoop_desktop.services.tries import counted, seconds_left
from idcoop_desktop.store import files
from idcoop_desktop.store.errors import (
    DamagedEnvelope,
    MissingEnvelope,
    RecoveryCodeTypo,
    TooSoon,
    WrongPassphrase,
    WrongRecoveryCode,
)
from idcoop_desktop.store.folder import BASE_FILE, KEY_FILE, TRIES_FILE
from idcoop_desktop.store.recovery_code import new_code

PHRASE = "quatre mots tirés au sort"
WANTED = NewBase(
    coop_name="Ar Mor Habitat",
    author_name="Maëlle Kervadec",
    passphrase=PHRASE,
    ceiling_cents=60_000,
    envelope_cents=0,
    year=2026,
)


class MovingClock:
    """A clock that the test winds."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def today(self) -> date:
        return self.time.date()

    def pass_by(self, **parts: float) -> None:
        self.time += timedelta(**parts)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Created:
    made = opening.create_base(tmp_path_factory.mktemp("tries"), WANTED)
    made.opened.base.close()
    return made


@pytest.fixture
def folder(made_once: Created) -> Iterator[Path]:
    place = made_once.opened.folder
    yield place
    (place / TRIES_FILE).unlink(missing_ok=True)


def try_wrong(folder: Path, clock: MovingClock) -> None:
    with pytest.raises(WrongPassphrase), counted(folder, clock):
        raise WrongPassphrase


def marks(folder: Path) -> dict[str, str]:
    return {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in (BASE_FILE, KEY_FILE)
    }


def test_a_wrong_phrase_is_counted_and_the_right_one_forgets_it(
    folder: Path, clock: MovingClock
) -> None:
    before = marks(folder)
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongPassphrase):
            opening.unlock(folder, "autre", clock=clock)
    with pytest.raises(TooSoon) as told:
        opening.unlock(folder, PHRASE, clock=clock)
    assert told.value.seconds == 5
    assert "encore 5\u00a0secondes" in told.value.message
    assert marks(folder) == before

    clock.pass_by(seconds=4)
    assert seconds_left(folder, clock) == 1
    with pytest.raises(TooSoon, match="1\u00a0seconde "):
        opening.unlock(folder, PHRASE, clock=clock)
    clock.pass_by(seconds=1)
    opening.unlock(folder, PHRASE, clock=clock).base.close()
    assert seconds_left(folder, clock) == 0
    assert not (folder / TRIES_FILE).exists()
    assert marks(folder) == before


def test_waiting_is_no_try(folder: Path, clock: MovingClock) -> None:
    for _ in range(FREE_TRIES):
        try_wrong(folder, clock)
    for _ in range(10):
        with pytest.raises(TooSoon):
            opening.unlock(folder, PHRASE, clock=clock)
    assert seconds_left(folder, clock) == 5


def test_twenty_wrong_tries_in_a_row_delete_nothing(folder: Path, clock: MovingClock) -> None:
    before, waits = marks(folder), []
    for _ in range(20):
        try_wrong(folder, clock)
        waits.append(seconds_left(folder, clock))
        clock.pass_by(seconds=waits[-1])
    assert waits[:6] == [0, 0, 5, 10, 20, 40]
    assert waits == sorted(waits)
    assert waits[-1] == 300
    assert marks(folder) == before
    opening.unlock(folder, PHRASE, clock=clock).base.close()


def test_the_code_shares_the_wait_and_a_slip_of_the_pen_is_free(
    folder: Path, clock: MovingClock, made_once: Created
) -> None:
    for _ in range(5):
        with pytest.raises(RecoveryCodeTypo):
            opening.unlock_with_code(folder, "ABC", clock=clock)
    assert not (folder / TRIES_FILE).exists()
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongRecoveryCode):
            opening.unlock_with_code(folder, new_code(), clock=clock)
    with pytest.raises(TooSoon):
        opening.unlock(folder, PHRASE, clock=clock)
    clock.pass_by(seconds=5)
    opening.unlock_with_code(folder, made_once.recovery_code, clock=clock).base.close()
    assert seconds_left(folder, clock) == 0


def test_proving_and_changing_share_the_wait_too(folder: Path, clock: MovingClock) -> None:
    with pytest.raises(WrongPassphrase):
        keys.prove(folder, "autre", clock=clock)
    with pytest.raises(WrongPassphrase):
        keys.change_passphrase(folder, old="autre", new="bruyère marteau", clock=clock)
    with pytest.raises(WrongPassphrase):
        opening.unlock(folder, "autre", clock=clock)
    with pytest.raises(TooSoon):
        keys.prove(folder, PHRASE, clock=clock)
    clock.pass_by(minutes=1)
    keys.prove(folder, PHRASE, clock=clock)
    assert seconds_left(folder, clock) == 0


def test_a_try_cut_short_was_written_down(folder: Path, clock: MovingClock) -> None:
    with counted(folder, clock):
        # What a program that is killed here leaves:
        left = (folder / TRIES_FILE).read_bytes()
    for _ in range(FREE_TRIES - 1):
        try_wrong(folder, clock)
    (folder / TRIES_FILE).write_bytes(left.replace(b'"count": 1', b'"count": 3'))
    assert seconds_left(folder, clock) == 5


def test_what_is_no_wrong_try_is_not_counted(folder: Path, clock: MovingClock) -> None:
    try_wrong(folder, clock)
    before = (folder / TRIES_FILE).read_bytes()
    for error in (DamagedEnvelope, KeyboardInterrupt):
        with pytest.raises(error), counted(folder, clock):
            raise error
    assert (folder / TRIES_FILE).read_bytes() == before


def test_a_clock_set_back_starts_the_wait_again_and_no_more(
    folder: Path, clock: MovingClock
) -> None:
    for _ in range(6):
        try_wrong(folder, clock)
        clock.pass_by(minutes=6)
    clock.pass_by(days=-3650)
    assert seconds_left(folder, clock) == 40
    clock.pass_by(seconds=40)
    assert seconds_left(folder, clock) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b'{"count": 9}',
        b'{"count": 9, "last": 3}',
        b'{"count": 9, "last": "hier"}',
        b'{"count": 9, "last": "2026-11-23T09:00:00"}',
        b'{"count": true, "last": "2026-11-23T09:00:00+00:00"}',
        b'{"count": -9, "last": "2026-11-23T09:00:00+00:00"}',
        b"\xff\xfe",
    ],
)
def test_a_file_that_says_nothing_keeps_nobody_out(
    folder: Path, clock: MovingClock, content: bytes
) -> None:
    (folder / TRIES_FILE).write_bytes(content)
    assert seconds_left(folder, clock) == 0
    keys.prove(folder, PHRASE, clock=clock)


def test_a_disk_that_refuses_keeps_nobody_out(
    folder: Path, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(files, "put_in_place", refuse)
    try_wrong(folder, clock)
    keys.prove(folder, PHRASE, clock=clock)


def test_a_folder_that_is_not_there_is_told_as_before(tmp_path: Path, clock: MovingClock) -> None:
    with pytest.raises(MissingEnvelope):
        opening.unlock(tmp_path / "absent", PHRASE, clock=clock)
    with pytest.raises(MissingEnvelope):
        opening.unlock(tmp_path, PHRASE, clock=clock)
    assert not (tmp_path / TRIES_FILE).exists()
