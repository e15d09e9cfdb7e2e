"""Damage is found, told, and mended only where nothing that a person wrote is concerned."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from idcoop_desktop.services import people
from idcoop_desktop.services.backups import back_up, copy_to_second_place
from idcoop_desktop.services.damage import (
    Finding,
    Rescue,
    begin_session,
    end_session,
    examine,
    find_rescue,
    finding_words,
    heal_indexes,
    heal_pictures,
    only_pictures_hurt,
    pictures_words,
    put_pictures_back,
    remake_hurt_indexes,
)
from idcoop_desktop.services.opening import unlock
from idcoop_desktop.services.restore import restore
from idcoop_desktop.store import envelope
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import DamagedBase, LockedBase, MissingMedia
from idcoop_desktop.store.gate import wary
from idcoop_desktop.store.people import add_many
from tests import factories
from tests.migrations.make_base import HERE as OLD_BASES

from .safety_hands import PAGE, PHRASE, Coop, add_picture, coop, flip, made_coop, page_of

__all__ = ["coop", "made_coop"]

SOUND = Finding()


def crowded(coop: Coop) -> None:
    with coop.desk.unit("foule") as unit:
        add_many(unit, factories.crowd(1_500))


def spoil(coop: Coop, table: str) -> None:
    """Damage the last page of a table of the closed base, and open it again."""
    coop.opened.base.close()
    flip(coop.base, page_of(coop.base, coop.key, table) + 100)
    coop.opened = type(coop.opened)(Base.open(coop.folder, coop.key), coop.key, coop.folder)


def test_a_session_that_ended_badly_is_known(coop: Coop):
    coop.close()
    assert not begin_session(coop.folder)
    assert begin_session(coop.folder)
    end_session(coop.folder, check_owed=True)
    assert begin_session(coop.folder)
    end_session(coop.folder)
    assert not begin_session(coop.folder)


def test_a_sound_base_is_told_so_while_it_is_open(coop: Coop):
    add_picture(coop, b"fresque")
    told: list[str] = []

    found = examine(coop.opened, progress=lambda _step, _steps, words: told.append(words))

    assert found == SOUND
    assert found.is_sound
    assert list(dict.fromkeys(told)) == ["Vérification de la base", "Photos et justificatifs"]
    assert "rien n’est abîmé" in finding_words(found)


def older(coop: Coop) -> None:
    """Put the base back as it was before its last action, as a lost write-ahead log does."""
    coop.close()
    before = coop.base.read_bytes()
    coop.opened = unlock(coop.folder, PHRASE, clock=coop.clock)
    coop.note("Les Saules")
    back_up(coop.opened, clock=coop.clock)
    coop.close()
    coop.base.write_bytes(before)
    coop.opened = unlock(coop.folder, PHRASE, clock=coop.clock)


def test_actions_that_the_last_backup_alone_holds_are_told(coop: Coop):
    older(coop)
    found = examine(coop.opened)
    assert found == Finding(is_behind=True)
    assert not found.is_owed
    assert not found.is_sound
    assert "des actions que la base n’a plus" in finding_words(found)


def test_a_base_restored_on_purpose_is_not_called_behind(coop: Coop):
    made = back_up(coop.opened, clock=coop.clock)
    coop.note("Les Saules")
    coop.close()
    restore(coop.folder, coop.key, made.path, clock=coop.clock)
    coop.opened = unlock(coop.folder, PHRASE, clock=coop.clock)
    assert examine(coop.opened).is_sound


def test_a_backup_that_cannot_be_read_says_nothing_of_the_base(coop: Coop):
    older(coop)
    (file,) = (coop.folder / "backups").glob("idcoop-*.db")
    file.write_bytes(b"x" * 5_000)
    assert examine(coop.opened).is_sound


def test_hurt_indexes_are_made_anew_beneath_the_window(coop: Coop):
    crowded(coop)
    base = coop.opened.base
    assert people.people_ids(coop.desk, text="c 7")
    spoil(coop, "cooperator_fts_data")
    base = coop.opened.base
    found = examine(coop.opened)
    assert found == Finding(index_hurt=True)
    assert not found.is_owed
    assert "Vos données sont intactes" in finding_words(found)

    heal_indexes(coop.opened, clock=coop.clock)

    assert coop.opened.base is base
    assert examine(coop.opened).is_sound
    assert people.people_ids(coop.desk, text="c 7")
    coop.note("Les Saules")


@pytest.mark.parametrize(("table", "opens"), [("cooperator_fts_data", True), ("idea", False)])
def test_a_hurt_index_keeps_no_older_base_from_being_brought_up_to_date(
    tmp_path: Path, table: str, opens: bool
):
    folder = Path(shutil.copytree(OLD_BASES / "v6", tmp_path / "old"))
    key = envelope.unlock(folder / "idcoop.key", "v6")
    flip(folder / "idcoop.db", page_of(folder / "idcoop.db", key, table) + 100)
    if not opens:
        with pytest.raises(DamagedBase):
            unlock(folder, "v6")
        assert not (folder / "set-aside").exists()
        return
    opened = unlock(folder, "v6")
    found = examine(opened)
    assert (found.hurt, found.index_hurt) == ((), False)
    assert opened.lost_pictures is None
    assert any("avant-version" in path.name for path in (folder / "backups").iterdir())
    opened.base.close()


def test_a_base_without_a_hurt_index_is_not_made_anew(coop: Coop):
    coop.close()
    assert not remake_hurt_indexes(coop.folder, coop.key)
    assert not (coop.folder / "set-aside").exists()


def test_hurt_data_are_named_and_left_alone(coop: Coop):
    crowded(coop)
    spoil(coop, "cooperator")
    spoilt = coop.base.read_bytes()

    found = examine(coop.opened)
    assert found == Finding(hurt=("coopérateurs",))
    assert not found.is_sound
    assert found.is_owed
    assert "coopérateurs. Rien n’a été modifié" in finding_words(found)
    assert "branchez la clé" in finding_words(found)
    with pytest.raises(DamagedBase):
        heal_indexes(coop.opened, clock=coop.clock)

    coop.note("Les Saules")  # what can still be written still is
    coop.close()
    assert len(coop.base.read_bytes()) >= len(spoilt)


def test_hurt_data_come_with_the_newest_backup_its_age_and_what_it_lacks(coop: Coop):
    crowded(coop)
    good = back_up(coop.opened, clock=coop.clock).path
    assert "Aucune action n’y manque." in finding_words(hurt_with(coop, "cooperator"))
    coop.note("Les Saules")
    coop.note("Les Pins")
    found = hurt_with(coop, "cooperator")
    assert found.rescue is not None
    assert found.rescue.preview.file == good
    told = finding_words(found)
    assert "La plus récente en bon état\u00a0: sauvegarde demandée du" in told
    assert "2\u00a0actions faites depuis manqueraient" in told
    assert "n’est plus lisible" in finding_words(hurt_with(coop, "device"))


def hurt_with(coop: Coop, table: str) -> Finding:
    """Examine a base with a page of a table spoilt, and put the page back."""
    coop.close()
    before = coop.base.read_bytes()
    coop.opened = type(coop.opened)(Base.open(coop.folder, coop.key), coop.key, coop.folder)
    spoil(coop, table)
    found = examine(coop.opened)
    coop.close()
    coop.base.write_bytes(before)
    coop.opened = type(coop.opened)(Base.open(coop.folder, coop.key), coop.key, coop.folder)
    return found


def test_pages_that_hold_nothing_are_told_as_such_and_made_anew(coop: Coop):
    with wary(coop.base, coop.key, write=True) as connection:
        connection.execute("CREATE TABLE passing (a)")
        connection.execute("INSERT INTO passing VALUES (randomblob(200000))")
        connection.execute("DROP TABLE passing")
        used = {int(row[0]) for row in connection.execute("SELECT pageno FROM dbstat")}
    coop.close()
    for page in set(range(1, coop.base.stat().st_size // PAGE + 1)) - used:
        flip(coop.base, (page - 1) * PAGE + 100)
    coop.opened = type(coop.opened)(Base.open(coop.folder, coop.key), coop.key, coop.folder)

    found = examine(coop.opened)
    assert found == Finding(empty_hurt=True)
    assert not found.is_sound
    assert found.is_owed
    assert "index" not in finding_words(found)
    assert "vos données sont intactes" in finding_words(found)

    heal_indexes(coop.opened, clock=coop.clock)
    assert examine(coop.opened).is_sound


def test_tables_without_a_name_of_their_own_are_other_data(coop: Coop):
    for number in range(60):
        coop.note(f"Résidence {number}")
    spoil(coop, "unit_record")
    assert examine(coop.opened).hurt == ("autres données",)


def test_a_base_of_which_nothing_can_be_read_is_told_whole(coop: Coop):
    coop.close()
    flip(coop.base, 100)
    assert examine(coop.opened).hurt == ("la base entière",)
    assert not remake_hurt_indexes(coop.folder, coop.key)


def test_a_base_that_was_locked_meanwhile_is_not_opened_for_a_check(coop: Coop):
    coop.opened.base.lock()
    assert examine(coop.opened).is_sound  # the check has a key of its own
    with pytest.raises(LockedBase):
        coop.note("Les Saules")


def test_pictures_come_back_from_the_backups(coop: Coop):
    kept, lost = b"fresque" * 9_000, b"verger" * 9_000
    sha256 = add_picture(coop, kept)
    back_up(coop.opened, clock=coop.clock)
    add_picture(coop, lost)
    coop.close()
    media = coop.folder / "media.db"
    for position in range(5 * 4_096 + 100, media.stat().st_size, 4_096):
        flip(media, position)
    coop.opened = type(coop.opened)(Base.open(coop.folder, coop.key), coop.key, coop.folder)
    found = examine(coop.opened)
    assert (found.hurt, found.bad_pictures) == ((), 2)
    assert finding_words(found).startswith("2\u00a0photos et justificatifs ne peuvent plus")

    assert heal_pictures(coop.opened, clock=coop.clock) == 1

    assert coop.opened.base.media.get(sha256) == kept
    assert examine(coop.opened).bad_pictures == 1
    assert len(list((coop.folder / "set-aside").glob("*/media.db"))) == 1


def test_a_lost_file_of_pictures_costs_no_action(coop: Coop):
    sha256 = add_picture(coop, b"fresque")
    back_up(coop.opened, clock=coop.clock)
    coop.note("Les Saules")
    coop.close()
    (coop.folder / "media.db").unlink()
    with pytest.raises(MissingMedia):
        Base.open(coop.folder, coop.key)

    assert put_pictures_back(coop.folder, coop.key, clock=coop.clock) == 0

    assert coop.names() == ["Les Ajoncs", "Les Saules"]
    with Base.open(coop.folder, coop.key) as base:
        assert base.media.get(sha256) == b"fresque"


@pytest.mark.parametrize("spoil_pictures", [Path.unlink, lambda path: path.write_bytes(b"x")])
@pytest.mark.parametrize(
    ("saved", "told"), [(True, "aucun n’est perdu"), (False, "1\u00a0est perdu")]
)
def test_opening_makes_pictures_that_alone_are_lost_again(coop, spoil_pictures, saved, told):
    add_picture(coop, b"fresque")
    if saved:
        back_up(coop.opened, clock=coop.clock)
    coop.note("Les Saules")
    coop.close()
    spoil_pictures(coop.folder / "media.db")
    opened = unlock(coop.folder, PHRASE, clock=coop.clock)
    opened.base.close()
    assert told in pictures_words(opened.lost_pictures)
    assert coop.names() == ["Les Ajoncs", "Les Saules"]


@pytest.mark.parametrize("also", ["idcoop.db", None])
def test_nothing_is_made_again_when_the_base_is_hurt_too_or_all_is_well(coop, also):
    coop.close()
    if also:
        (coop.folder / "media.db").unlink()
        (coop.folder / also).write_bytes(b"x")
    assert not only_pictures_hurt(coop.folder, coop.key)


def test_pictures_of_a_newer_program_are_left_to_it(coop):
    coop.close()
    with wary(coop.folder / "media.db", coop.key, write=True) as connection:
        connection.pragma("user_version", 1_000)
    assert not only_pictures_hurt(coop.folder, coop.key)


def test_the_newest_backup_that_can_be_read_is_offered(coop: Coop, tmp_path: Path):
    assert find_rescue(coop.folder, coop.key) is None
    good = back_up(coop.opened, clock=coop.clock).path
    coop.note("Les Saules")
    bad = back_up(coop.opened, clock=coop.clock).path
    flip(bad, 30_000)
    spoil(coop, "setting")
    coop.close()

    rescue = find_rescue(coop.folder, coop.key, clock=coop.clock)

    assert rescue is not None
    assert (rescue.preview.file, rescue.unusable) == (good, 1)
    assert [one.line.label for one in rescue.preview.lost] == [
        "nouvelle résidence «\u00a0Les Saules\u00a0»"
    ]


def rescued_from_elsewhere(coop: Coop, stick: Path) -> Rescue:
    """Back up, copy that elsewhere, spoil the one here, and return what is offered: the copy."""
    stick.mkdir()
    here = back_up(coop.opened, clock=coop.clock).path
    there = copy_to_second_place(coop.opened, stick, clock=coop.clock)
    assert there is not None
    flip(here, 30_000)
    rescue = find_rescue(coop.folder, coop.key, place=stick, clock=coop.clock)
    assert rescue is not None
    assert (rescue.preview.file, rescue.unusable) == (there.path, 1)
    return rescue


def test_the_newest_copy_of_all_is_offered_wherever_it_is(coop: Coop, tmp_path: Path):
    back_up(coop.opened, clock=coop.clock)
    coop.clock.day = date(2026, 3, 3)
    coop.note("Les Saules")
    assert rescued_from_elsewhere(coop, tmp_path / "stick").preview.lost_total == 0


def test_the_second_place_is_looked_at_too(coop: Coop, tmp_path: Path):
    rescued_from_elsewhere(coop, tmp_path / "stick")
