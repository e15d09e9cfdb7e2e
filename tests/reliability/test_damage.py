"""A bit, a byte or a page spoilt anywhere: told by its sentence, nothing touched, a way back shown.

What the spoilt place holds may be of no use, a page that is free say: then all the rest is whole.
"""

from __future__ import annotations

import hashlib
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import damage, restore
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store import envelope
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.tables import SYNCED

from .damage import Coop, make_coop, spoil
from .main_job import KEY, OneDay
from .plugin import Tally, size
from .safety_job import CHEAP, phrase
from .test_kill_everyday import missing_files

OF_THE_BASE = ("header", "schema", "table", "index", "word index", "free list")
OTHERS = ("envelope", "pictures", "backup", "saved pictures", "saved envelope")
OFTEN = 4
"""One rescue of so many is carried out, not only shown."""


@pytest.fixture(scope="module")
def coop(tmp_path_factory: pytest.TempPathFactory) -> Coop:
    """A coop made once; tests spoil copies of it."""
    return make_coop(tmp_path_factory.mktemp("damage") / "sound")


def start(folder: Path) -> str:
    """Do what a start after a bad end does, and return what is told, nothing when all is well."""
    try:
        path = folder / "idcoop.key"
        key = envelope.unlock(path, phrase(0), floor=CHEAP, standard=CHEAP)
        with Base.open(folder, key) as base:
            finding = damage.examine(Opened(base, key, folder))
    except DomainError as told:
        return told.message
    return "" if finding.is_sound else damage.finding_words(finding)


def rows_of(folder: Path) -> str:
    """Return a digest of all that a base holds."""
    digest = hashlib.sha256()
    with Base.open(folder, KEY) as base:
        for table in (*SYNCED, "unit"):
            digest.update(repr(base.db.rows(f"SELECT * FROM {table} ORDER BY id")).encode())
    return digest.hexdigest()


def files_of(folder: Path) -> dict[str, bytes]:
    """Return what is in each file that matters."""
    names = ("idcoop.db", "idcoop.key", "media.db")
    paths = [*(folder / name for name in names), *(folder / "backups").glob("idcoop-*")]
    return {path.name: path.read_bytes() for path in paths}


@pytest.fixture
def spoilt(coop: Coop, tmp_path: Path, seed: int) -> Iterator[Spoilt]:
    """Spoil one copy after another."""
    return Spoilt(coop, tmp_path, random.Random(seed))


class Spoilt:
    """Copies of the coop, each spoilt in one place of a region."""

    def __init__(self, coop: Coop, place: Path, chance: random.Random) -> None:
        self._coop, self._place, self.chance = coop, place, chance

    def copies(self, region: str, number: int) -> Iterator[tuple[str, Path]]:
        """Yield so many copies with what was done to them."""
        for rank in range(number):
            folder = self._coop.copied(self._place / f"{region}-{rank}".replace(" ", "-"))
            yield spoil(folder, self._coop, region, self.chance), folder
            shutil.rmtree(folder)


def each(region: str) -> int:
    """Return how many places of a region are spoilt."""
    return size(ci=165, soak=2_002) // len((*OF_THE_BASE, *OTHERS))


@pytest.mark.parametrize("region", OF_THE_BASE)
def test_a_spoilt_base_is_told_and_kept_and_the_newest_backup_is_offered(
    coop: Coop, spoilt: Spoilt, region: str, tally: Tally
):
    sound, outcome = rows_of(coop.folder), Counter()
    for what, folder in spoilt.copies(region, each(region)):
        before = files_of(folder)
        said = start(folder)
        assert files_of(folder) == before, what
        if not said:
            assert region == "free list", what
            assert rows_of(folder) == sound, what
            outcome["harmless"] += 1
        elif "index de recherche" in said:
            assert region == "word index", what
            heal(folder, sound, what)
            outcome["index made anew"] += 1
        elif "pages vides" in said:
            assert region == "free list", what
            heal(folder, sound, what)
            outcome["pages made anew"] += 1
        else:
            assert said.endswith(".")
            rescue(
                coop, folder, before["idcoop.db"], what, carried=not spoilt.chance.randrange(OFTEN)
            )
            outcome["told"] += 1
    assert outcome["told"] or region in {"free list", "word index"}
    for name, count in outcome.items():
        tally("A5", count, f"damages of the {region}: {name}")


def heal(folder: Path, sound: str, what: str) -> None:
    """Make the indexes anew, after which nothing is missing."""
    with Base.open(folder, KEY) as base:
        damage.heal_indexes(Opened(base, KEY, folder), clock=OneDay())
    assert not start(folder), what
    assert rows_of(folder) == sound, what


def rescue(coop: Coop, folder: Path, spoilt: bytes, what: str, *, carried: bool) -> None:
    """Find the newest backup, and put it in the place of the spoilt base, which is kept."""
    found = damage.find_rescue(folder, KEY, clock=OneDay())
    assert found is not None, what
    assert (found.preview.file.name, found.unusable) == (coop.backups[-1].name, 0), what
    if carried:
        done = restore.restore(folder, KEY, found.preview.file, clock=OneDay())
        assert (done.aside / "idcoop.db").read_bytes() == spoilt, what
        assert not start(folder), what


def test_a_spoilt_envelope_is_told_and_that_of_a_backup_opens_the_base(
    coop: Coop, spoilt: Spoilt, tally: Tally
):
    told, number = 0, each("envelope")
    for what, folder in spoilt.copies("envelope", number):
        said = start(folder)
        if said:
            told += 1
            restore.put_key_back(folder, folder / "backups" / coop.backups[-1].name, KEY)
        assert not start(folder), what
        assert rows_of(folder) == rows_of(coop.folder), what
    assert told
    tally("A5", told, "damages of the envelope: told")
    tally("A5", number - told, "damages of the envelope: harmless")


def test_spoilt_pictures_are_counted_and_come_back_from_the_backups(
    coop: Coop, spoilt: Spoilt, tally: Tally
):
    told, number = 0, each("pictures")
    for what, folder in spoilt.copies("pictures", number):
        said = start(folder)
        if said:
            told += 1
            bring_back(folder)
        assert not start(folder), what
        assert not missing_files(folder), what
    assert told
    tally("A5", told, "damages of the pictures: told, brought back")
    tally("A5", number - told, "damages of the pictures: harmless")


def bring_back(folder: Path) -> None:
    """Take the pictures that cannot be read from the backups."""
    try:
        base = Base.open(folder, KEY)
    except DomainError:
        # Not even the list of pictures can be read: the base does not open without it.
        restore.restore(folder, KEY, restore.newest_file(folder, KEY), clock=OneDay())
        return
    with base:
        damage.heal_pictures(Opened(base, KEY, folder), clock=OneDay())


def test_a_spoilt_backup_is_refused_and_the_one_before_is_offered(
    coop: Coop, spoilt: Spoilt, tally: Tally
):
    older, newer = coop.backups
    refused, number = 0, each("backup")
    for what, folder in spoilt.copies("backup", number):
        before = files_of(folder)
        found = damage.find_rescue(folder, KEY, clock=OneDay())
        assert found is not None, what
        offered = (found.preview.file.name, found.unusable)
        # A spoilt first page names no key any more: such a file is not among ours.
        assert offered in {(older.name, 1), (older.name, 0), (newer.name, 0)}, what
        refused += offered[0] == older.name
        if offered[0] == newer.name:
            assert rows_in_backup(folder, found.preview.file) == rows_in_backup(coop.folder, newer)
        assert files_of(folder) == before, what
    assert refused
    tally("A5", refused, "damages of a backup: refused, the one before is offered")
    tally("A5", number - refused, "damages of a backup: harmless")


def rows_in_backup(folder: Path, file: Path) -> str:
    """Restore a backup into a folder of its own and return a digest of all it holds."""
    place = folder.with_name("unpacked")
    place.mkdir()
    shutil.copy(folder / "idcoop.key", place)
    shutil.copy(folder / "media.db", place)
    shutil.copy(file, place / "idcoop.db")
    try:
        return rows_of(place)
    finally:
        shutil.rmtree(place)


def test_spoilt_pictures_of_a_backup_are_counted_by_trying_it(
    coop: Coop, spoilt: Spoilt, tally: Tally
):
    told, number = 0, each("saved pictures")
    for what, folder in spoilt.copies("saved pictures", number):
        bad = restore.rehearse(folder, KEY, clock=OneDay()).bad_pictures
        told += bool(bad)
        done = restore.restore(folder, KEY, restore.newest_file(folder, KEY), clock=OneDay())
        assert not done.lost_pictures, what
        assert not start(folder), what
    assert told
    tally("A5", told, "damages of saved pictures: told")
    tally("A5", number - told, "damages of saved pictures: harmless")


def test_a_spoilt_envelope_of_a_backup_costs_nothing_while_the_folder_has_its_own(
    coop: Coop, spoilt: Spoilt, tally: Tally
):
    seen, number = 0, each("saved envelope")
    for what, folder in spoilt.copies("saved envelope", number):
        path = folder / "backups" / coop.backups[-1].with_suffix(".key").name
        try:
            KeyFile.read(path)
        except DomainError:
            seen += 1
        restore.restore(folder, KEY, restore.newest_file(folder, KEY), clock=OneDay())
        assert not start(folder), what
    assert seen
    tally("A5", number, "damages of a backup's envelope: restored all the same")
