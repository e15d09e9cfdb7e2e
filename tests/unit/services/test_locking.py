"""A locked base: closed beneath those who hold it, its key gone, and open again as it was."""

from __future__ import annotations

import gc
import shutil
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from idcoop_desktop.documents import crops, typography
from idcoop_desktop.exchange import cells
from idcoop_desktop.services import locking, opening, people
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.opening import Created, NewBase, Opened
from idcoop_desktop.store import session
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import DiskFailure, LockedBase, WrongPassphrase
from idcoop_desktop.store.folder import BASE_FILE

PHRASE = "quatre mots tirés au sort"
WANTED = NewBase(
    coop_name="Ar Mor Habitat",
    author_name="Maëlle Kervadec",
    passphrase=PHRASE,
    ceiling_cents=60_000,
    envelope_cents=0,
    year=2026,
)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Created:
    made = opening.create_base(tmp_path_factory.mktemp("locking") / "base", WANTED)
    made.opened.base.close()
    return made


@pytest.fixture
def base(made_once: Created, tmp_path: Path) -> Iterator[Base]:
    held = Base.open(
        shutil.copytree(made_once.opened.folder, tmp_path / "base"), made_once.opened.key
    )
    yield held
    held.close()


@pytest.fixture
def desk(base: Base) -> Desk:
    return Opened(base, b"", base.folder).desk()


def test_a_locked_base_answers_nobody_on_any_thread(base: Base, desk: Desk) -> None:
    with ThreadPoolExecutor(1) as worker:
        worker.submit(people.list_staff, desk).result()
        picture = base.media.put(b"a picture")
        locking.lock(base)
        for read in (lambda: people.list_staff(desk), lambda: base.media.get(picture)):
            with pytest.raises(LockedBase):
                read()
            with pytest.raises(LockedBase):
                worker.submit(read).result()
        with pytest.raises(LockedBase), desk.unit("essai"):
            pass


def test_locking_takes_in_the_log_so_that_nothing_waits_beside_the_base(
    base: Base, desk: Desk
) -> None:
    with desk.unit("équipe"):
        pass
    locking.lock(base)
    names = {path.name for path in base.folder.iterdir()}
    assert not {f"{BASE_FILE}-wal", f"{BASE_FILE}-shm", "media.db-wal"} & names


def test_the_phrase_opens_it_again_beneath_who_holds_it(base: Base, desk: Desk) -> None:
    team, picture = people.list_staff(desk), base.media.put(b"a picture")
    with ThreadPoolExecutor(1) as worker:
        worker.submit(people.list_staff, desk).result()
        locking.lock(base)
        with pytest.raises(WrongPassphrase):
            opening.unlock(base.folder, "autre", locked=base)
        with pytest.raises(LockedBase):
            people.list_staff(desk)
        opened = opening.unlock(base.folder, PHRASE, locked=base)
        assert opened.base is base
        assert people.list_staff(desk) == team
        assert worker.submit(people.list_staff, desk).result() == team
    assert base.media.get(picture) == b"a picture"
    people.save_staff(desk, team[0])


def test_the_printed_code_opens_it_again_too(base: Base, desk: Desk, made_once: Created) -> None:
    locking.lock(base)
    opening.unlock_with_code(base.folder, made_once.recovery_code, locked=base)
    assert people.list_staff(desk)


def test_nobody_holds_the_key_of_a_locked_base(made_once: Created, tmp_path: Path) -> None:
    folder = shutil.copytree(made_once.opened.folder, tmp_path / "base")
    opened = opening.unlock(folder, PHRASE)
    desk, base, key = opened.desk(), opened.base, opened.key
    threads = [threading.Thread(target=people.list_staff, args=(desk,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    del opened
    gc.collect()
    held = sys.getrefcount(key)
    locking.lock(base)
    gc.collect()
    # The base and the media file held it, and nobody else: this test is the last one.
    assert sys.getrefcount(key) == held - 2 == 2


def test_locking_twice_is_locking_once(base: Base) -> None:
    for _ in range(2):
        locking.Lockable(base).lock()
    with pytest.raises(LockedBase):
        base.check()


def test_a_program_killed_while_locked_did_not_end_badly(base: Base) -> None:
    session.begin(base.folder)
    locking.Lockable(base).lock()
    # What a kill here leaves, and the next start reads:
    assert not session.begin(base.folder)
    session.end(base.folder)
    opening.unlock(base.folder, PHRASE, locked=base)
    assert session.begin(base.folder), "killed with the base open again, it did"


def test_a_check_still_owed_is_owed_after_a_lock(base: Base) -> None:
    session.begin(base.folder)
    locking.Lockable(base, check_owed=lambda: True).lock()
    assert session.begin(base.folder)


def test_a_disk_that_refuses_the_mark_locks_and_unlocks(
    base: Base, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFailure

    monkeypatch.setattr(session, "begin", refuse)
    monkeypatch.setattr(session, "end", refuse)
    locking.Lockable(base).lock()
    opening.unlock(base.folder, PHRASE, locked=base)
    base.check()


def test_pictures_read_from_the_base_are_forgotten(base: Base) -> None:
    crops._cache.put(("key",), crops.Crop(b"jpeg", 1, 1, b"digest"))
    locking.lock(base)
    assert crops._cache.get(("key",)) is None


def test_what_was_read_from_documents_and_files_is_forgotten(base: Base) -> None:
    typography.french("Bravo à Gwenaëlle !")
    cells.read_date("12/03/2021")
    cells.read_shares("7")
    locking.lock(base)
    memories = (typography.french, cells.read_date, cells.read_shares)
    assert [memory.cache_info().currsize for memory in memories] == [0, 0, 0]


def test_a_memory_that_was_never_used_is_nothing_to_forget(
    base: Base, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "idcoop_desktop.exchange.cells")
    locking.lock(base)
    with pytest.raises(LockedBase):
        base.check()
