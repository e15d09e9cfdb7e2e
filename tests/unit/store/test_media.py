"""Pictures and receipts are kept by their content, once each, encrypted."""

from __future__ import annotations

import hashlib
import threading

import apsw
import pytest

from idcoop_desktop.store import driver
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import DamagedBase, ForeignBase, MissingPicture
from idcoop_desktop.store.folder import MEDIA_FILE
from idcoop_desktop.store.media import Media

from .conftest import KEY

PICTURE = b"\xff\xd8 not really a JPEG " * 500


def test_a_file_comes_back_as_it_was(base: Base):
    sha256 = base.media.put(PICTURE)

    assert sha256 == hashlib.sha256(PICTURE).hexdigest()
    assert base.media.has(sha256)
    assert base.media.get(sha256) == PICTURE


def test_the_same_file_is_kept_once(base: Base):
    threads = [threading.Thread(target=base.media.put, args=(PICTURE,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    base.media.put(PICTURE)

    assert base.media._db.rows("SELECT count(*) FROM blob") == [(1,)]


def test_an_unknown_file_is_told(base: Base):
    assert not base.media.has("00")
    with pytest.raises(MissingPicture):
        base.media.get("00")


def test_files_are_there_after_a_restart(base: Base):
    sha256 = base.media.put(PICTURE)
    base.close()

    with Base.open(base.folder, KEY) as again:
        assert again.media.get(sha256) == PICTURE


def test_large_files_are_moved_out_of_the_log(base: Base, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", 1)
    base.media.put(PICTURE)

    assert base.media._db._wal_pages == 0


def test_nothing_is_written_beside_put(base: Base):
    with pytest.raises(apsw.ReadOnlyError):
        base.media._db.raw.execute("DELETE FROM blob")


def test_the_base_is_not_taken_for_its_pictures(base: Base):
    with pytest.raises(ForeignBase):
        Media.open(base.folder / "idcoop.db", KEY)


def test_damage_to_the_pictures_is_told(base: Base):
    sha256 = base.media.put(PICTURE)
    base.check(thorough=True)
    base.close()
    path = base.folder / MEDIA_FILE
    data = bytearray(path.read_bytes())
    # The last page: one of the picture's, which only reading it whole reaches.
    data[-2000] ^= 1
    path.write_bytes(data)
    with Base.open(base.folder, KEY) as again:
        with pytest.raises(DamagedBase):
            again.check()
        with pytest.raises(DamagedBase):
            again.media.get(sha256)
