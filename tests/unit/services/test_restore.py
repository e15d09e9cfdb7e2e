"""A backup is opened, told, tried and put in place, here or on a computer that has nothing."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest

from idcoop_desktop.services import journal, restore
from idcoop_desktop.services.backups import back_up
from idcoop_desktop.services.keys import change_passphrase
from idcoop_desktop.services.opening import unlock
from idcoop_desktop.services.restore import (
    Preview,
    finish_if_alone,
    held_alone,
    preview,
    put_key_back,
    rehearse,
    remembered_key,
    unlock_backup,
)
from idcoop_desktop.services.restore_words import (
    backup_words,
    preview_words,
    rehearsal_words,
    restored_words,
)
from idcoop_desktop.store.backup_errors import (
    BackupWithoutKey,
    DamagedBackup,
    FolderInUse,
    MissingBackup,
    NoBackup,
    NotEnoughRoom,
    OtherKey,
)
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import (
    DamagedBase,
    DamagedEnvelope,
    WrongPassphrase,
    WrongRecoveryCode,
)
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.recovery_code import new_code
from tests.unit.store.rooms import give_room

from .safety_hands import PHRASE, Coop, add_picture, coop, flip, made_coop, page_of

__all__ = ["coop", "made_coop"]

LATER = "chapeau lundi tracteur"


def saved(coop: Coop) -> Path:
    """A backup of one residence and one picture; the base has more since."""
    add_picture(coop, b"fresque")
    path = back_up(coop.opened, clock=coop.clock).path
    coop.clock.day = date(2026, 3, 4)
    coop.note("Les Saules")
    coop.note("Les Iris")
    journal.undo(coop.desk)
    return path


def told(coop: Coop, file: Path) -> Preview:
    return preview(coop.folder, coop.key, file, clock=coop.clock)


def words(coop: Coop, file: Path) -> str:
    return "\n".join(preview_words(told(coop, file)))


def local(day: int, hour: int, minute: int = 0) -> str:
    moment = datetime.fromisoformat(f"2026-03-{day:02}T{hour:02}:{minute:02}:00+00:00").astimezone()
    return f"{moment:%d/%m/%Y} à {moment:%H:%M}"


def test_what_would_change_is_told_before_anything_is_done(coop: Coop):
    file = saved(coop)
    before = {path.name for path in coop.folder.iterdir()}

    found = told(coop, file)

    assert [(kind.table, kind.now, kind.then) for kind in found.kinds if kind.now != kind.then] == [
        ("residence", 2, 1)
    ]
    assert (found.lost_total, found.regained, found.lost_pictures) == (3, 0, 0)
    who = f"–\u00a0{local(4, 9)}, Rozenn Cadiou\u00a0:"
    assert preview_words(found) == (
        f"Sauvegarde demandée du {local(2, 9)} (il y a 2\u00a0jours).",
        "Résidences\u00a0: 2 aujourd’hui, 1 dans la sauvegarde.",
        "3\u00a0actions de la base actuelle ne seraient plus là\u00a0:",
        f"{who} Annulé\u00a0: nouvelle résidence «\u00a0Les Iris\u00a0»",
        f"{who} Nouvelle résidence «\u00a0Les Iris\u00a0»",
        f"{who} Nouvelle résidence «\u00a0Les Saules\u00a0»",
        "La base actuelle ne sera pas supprimée, mais rangée à part.",
    )
    assert {path.name for path in coop.folder.iterdir()} == before


def test_nothing_done_since_is_told_too(coop: Coop):
    file = back_up(coop.opened, clock=coop.clock).path
    assert "Rien n’a été fait depuis cette sauvegarde." in words(coop, file)


def test_only_the_last_actions_are_named(coop: Coop):
    file = back_up(coop.opened, clock=coop.clock).path
    for number in range(22):
        coop.note(f"Résidence {number}")
    found = told(coop, file)
    assert (len(found.lost), found.lost_total) == (20, 22)
    assert "–\u00a0et 2\u00a0autres, plus anciennes." in preview_words(found)


def test_a_restored_base_can_go_forward_again(coop: Coop):
    file = saved(coop)
    coop.close()
    done = restore.restore(coop.folder, coop.key, file, clock=coop.clock)

    assert coop.names() == ["Les Ajoncs"]
    assert done.before is not None
    assert done.lost_pictures == 0
    found = told(coop, done.before.path)
    assert (found.lost_total, found.regained) == (0, 3)
    assert "3\u00a0actions que la base actuelle n’a pas reviendraient." in preview_words(found)
    lines = restored_words(done)
    assert lines[0] == "La sauvegarde est en place."
    assert f"set-aside/{done.aside.name}" in lines[1]
    assert str(coop.folder) not in lines[1], "a path means nothing to who reads it"
    assert "«\u00a0avant une restauration\u00a0»" in lines[2]

    restore.restore(coop.folder, coop.key, done.before.path, clock=coop.clock)
    assert coop.names() == ["Les Ajoncs", "Les Saules"]


def test_a_record_made_after_a_restoring_has_a_number_of_its_own(coop: Coop):
    file = saved(coop)
    last = coop.note("Les Pins")
    coop.close()
    restore.restore(coop.folder, coop.key, file, clock=coop.clock)
    with Base.open(coop.folder, coop.key) as base:
        again = Coop(type(coop.opened)(base, coop.key, coop.folder), coop.clock, "")
        assert again.note("Les Bruyères") > last


def test_a_damaged_base_is_kept_aside_and_needs_no_backup_of_its_own(coop: Coop):
    file = saved(coop)
    coop.close()
    flip(coop.base, page_of(coop.base, coop.key, "unit") + 100)
    spoilt = coop.base.read_bytes()

    found = words(coop, file)
    assert "ne peut pas être lue en entier" in found
    assert "1\u00a0résidence, 1\u00a0projet et 1\u00a0photo" in found
    done = restore.restore(coop.folder, coop.key, file, clock=coop.clock)

    assert done.before is None
    assert (done.aside / "idcoop.db").read_bytes() == spoilt
    assert coop.names() == ["Les Ajoncs"]


def test_a_new_computer_needs_the_backup_and_the_passphrase_of_then(coop: Coop, tmp_path: Path):
    file = saved(coop)
    coop.close()
    change_passphrase(coop.folder, old=PHRASE, new=LATER)
    stick = shutil.copytree(file.parent, tmp_path / "stick") / file.name
    new = tmp_path / "neuf" / "IDCoop"

    with pytest.raises(WrongPassphrase):
        unlock_backup(new, stick, LATER)
    key = unlock_backup(new, stick, PHRASE)
    found = preview(new, key, stick, clock=coop.clock)
    done = restore.restore(new, key, stick, clock=coop.clock)

    assert preview_words(found)[1:] == (
        "Elle contient 1\u00a0résidence, 1\u00a0projet et 1\u00a0photo.",
    )
    assert done.before is None
    assert restored_words(done) == ("La sauvegarde est en place.",)
    with unlock(new, PHRASE).base as base:
        assert base.db.rows("SELECT name FROM residence") == [("Les Ajoncs",)]


def test_at_home_the_passphrase_of_today_opens_every_backup(coop: Coop):
    file = saved(coop)
    coop.close()
    change_passphrase(coop.folder, old=PHRASE, new=LATER)

    key = unlock_backup(coop.folder, file, LATER)
    assert key == coop.key
    assert unlock_backup(coop.folder, file, PHRASE) == key
    restore.restore(coop.folder, key, file, clock=coop.clock)

    unlock(coop.folder, LATER).base.close()
    with pytest.raises(WrongPassphrase):
        unlock(coop.folder, PHRASE)


def test_the_printed_code_opens_a_backup(coop: Coop):
    file = saved(coop)
    assert unlock_backup(coop.folder, file, coop.code, by_code=True) == coop.key
    (coop.folder / "idcoop.key").unlink()
    assert unlock_backup(coop.folder, file, coop.code, by_code=True) == coop.key


def test_a_backup_that_cannot_be_unlocked_says_why(coop: Coop, tmp_path: Path):
    file = saved(coop)
    with pytest.raises(MissingBackup):
        unlock_backup(coop.folder, file.with_name("absent.db"), PHRASE)
    alone = Path(shutil.copy(file, tmp_path))
    with pytest.raises(BackupWithoutKey):
        unlock_backup(tmp_path / "neuf", alone, PHRASE)
    other = tmp_path / "autre.db"
    other.write_bytes(b"x" * 5_000)
    with pytest.raises(OtherKey):
        unlock_backup(coop.folder, other, PHRASE)
    (tmp_path / "neuf" / "idcoop.key").write_text("{}")
    with pytest.raises(DamagedEnvelope):
        unlock_backup(tmp_path / "neuf", alone, PHRASE)
    (tmp_path / "neuf" / "idcoop.key").write_text("{}")
    with pytest.raises(WrongPassphrase):
        unlock_backup(tmp_path / "neuf", file, LATER)
    with pytest.raises(WrongRecoveryCode):
        unlock_backup(coop.folder, file, new_code(), by_code=True)


def test_without_any_key_file_nothing_is_restored(coop: Coop, tmp_path: Path):
    file = saved(coop)
    alone = Path(shutil.copy(file, tmp_path))
    with pytest.raises(BackupWithoutKey):
        restore.restore(tmp_path / "neuf", coop.key, alone)
    assert list((tmp_path / "neuf").iterdir()) == []


def test_a_copy_of_an_older_version_uses_the_key_of_the_folder(coop: Coop):
    file = saved(coop)
    old = file.with_name("idcoop-avant-version-7.db")
    file.rename(old)
    file.with_suffix(".key").unlink()
    coop.close()
    restore.restore(coop.folder, coop.key, old, clock=coop.clock)
    assert coop.names() == ["Les Ajoncs"]


def test_the_base_of_another_coop_is_moved_aside_whole(coop: Coop, tmp_path: Path):
    file = saved(coop)
    other = tmp_path / "autre"
    Base.create(other, bytes(32)).close()
    KeyFile("cd" * 8, {}).write(other / "idcoop.key")

    done = restore.restore(other, coop.key, file, clock=coop.clock)

    assert done.before is None
    assert KeyFile.read(done.aside / "idcoop.key").base_id == "cd" * 8
    unlock(other, PHRASE).base.close()


def test_a_damaged_backup_changes_nothing(coop: Coop):
    file = saved(coop)
    flip(file, 30_000)
    coop.close()
    with pytest.raises(DamagedBackup):
        told(coop, file)
    with pytest.raises(DamagedBackup):
        restore.restore(coop.folder, coop.key, file, clock=coop.clock)
    assert coop.names() == ["Les Ajoncs", "Les Saules"]
    assert not list(coop.folder.glob("trial-*"))


def test_a_base_that_cannot_be_saved_first_is_not_replaced_and_nothing_is_left(
    coop: Coop, monkeypatch: pytest.MonkeyPatch
):
    file = saved(coop)
    coop.close()

    give_room(monkeypatch, file.stat().st_size + (1 << 20))  # for the copy to read alone
    with pytest.raises(NotEnoughRoom):
        restore.restore(coop.folder, coop.key, file, clock=coop.clock)
    assert coop.names() == ["Les Ajoncs", "Les Saules"]
    assert not list(coop.folder.glob("restored*"))
    assert not (coop.folder / "set-aside").exists()


def test_lost_pictures_are_told_before_and_after(coop: Coop):
    file = saved(coop)
    coop.close()
    (pictures,) = file.parent.glob("media-*.db")
    pictures.unlink()
    (coop.folder / "media.db").unlink()

    assert "1\u00a0photo ou justificatif ne se trouve plus nulle part" in words(coop, file)
    done = restore.restore(coop.folder, coop.key, file, clock=coop.clock)
    assert restored_words(done)[-1] == "1\u00a0photo ou justificatif n’a été retrouvé nulle part."


def test_the_last_backup_is_tried_without_touching_anything(coop: Coop):
    file = saved(coop)
    before = {path: path.read_bytes() for path in coop.folder.rglob("*") if path.is_file()}

    rehearsal = rehearse(coop.folder, coop.key, clock=coop.clock)

    assert rehearsal.file == file
    saved_words = f"Sauvegarde demandée du {local(2, 9)} (il y a 2\u00a0jours)"
    assert rehearsal_words(rehearsal) == (
        f"{saved_words}\u00a0: elle s’ouvre et a été lue en entier.",
        "Elle contient 1\u00a0résidence, 1\u00a0projet et 1\u00a0photo.",
        "1\u00a0photo ou justificatif a été relu avec succès.",
    )
    after = {path: path.read_bytes() for path in coop.folder.rglob("*") if path.is_file()}
    assert after.keys() == before.keys()
    assert [path for path in after if after[path] != before[path] and path.suffix == ".db"] == []


def test_a_trial_finds_what_is_missing(coop: Coop):
    with pytest.raises(NoBackup):
        rehearse(coop.folder, coop.key)
    file = saved(coop)
    (pictures,) = file.parent.glob("media-*.db")
    flip(pictures, 100)
    rehearsal = rehearse(coop.folder, coop.key, file, clock=coop.clock)
    assert rehearsal_words(rehearsal)[-1] == (
        "1\u00a0photo ou justificatif manque ou est abîmé dans cette sauvegarde."
    )
    assert (rehearsal.pictures, rehearsal.bad_pictures) == (0, 1)
    flip(file, 30_000)
    with pytest.raises(DamagedBackup):
        rehearse(coop.folder, coop.key, clock=coop.clock)


def test_a_lost_key_file_comes_back_from_a_backup(coop: Coop):
    file = saved(coop)
    coop.close()
    key_file = coop.folder / "idcoop.key"
    sound = key_file.read_bytes()
    for spoilt in (None, b"{}", b"x"):
        key_file.unlink()
        if spoilt is not None:
            key_file.write_bytes(spoilt)
        put_key_back(coop.folder, file, unlock_backup(coop.folder, file, PHRASE))
        assert key_file.read_bytes() == sound
    assert sorted(path.name for path in coop.folder.glob("idcoop-abime-*")) == [
        "idcoop-abime-1.key",
        "idcoop-abime-2.key",
    ]
    unlock(coop.folder, PHRASE).base.close()


def test_a_key_file_that_opens_nothing_here_is_not_put_back(coop: Coop, tmp_path: Path):
    file = saved(coop)
    with pytest.raises(BackupWithoutKey):
        put_key_back(coop.folder, Path(shutil.copy(file, tmp_path)), coop.key)
    with pytest.raises(OtherKey):
        put_key_back(coop.folder, file, bytes(32))


def test_a_file_with_a_name_of_its_own_is_told_by_it(coop: Coop):
    file = saved(coop)
    renamed = Path(shutil.copy(file, file.with_name("ma sauvegarde.db")))
    shutil.copy(file.with_suffix(".key"), renamed.with_suffix(".key"))
    found = told(coop, renamed)
    assert found.backup is None
    assert (
        backup_words(None, renamed, found.looked_at) == "Sauvegarde «\u00a0ma sauvegarde.db\u00a0»"
    )
    empty = Preview(
        file=renamed,
        backup=None,
        looked_at=found.looked_at,
        kinds=tuple(type(kind)(table=kind.table, now=None, then=0) for kind in found.kinds),
        lost=(),
        lost_total=None,
        regained=0,
        lost_pictures=2,
        has_base=False,
    )
    assert preview_words(empty)[1:] == (
        "Elle contient une base vide.",
        "2\u00a0photos et justificatifs ne se trouvent plus nulle part et ne reviendraient pas.",
    )


def test_a_state_that_cannot_be_read_after_all_is_damage(coop: Coop, monkeypatch):
    file = saved(coop)
    monkeypatch.setattr(restore, "state_of", lambda *_arguments: None)
    with pytest.raises(DamagedBase):
        told(coop, file)


def test_a_folder_is_held_by_one_program_at_a_time(coop: Coop):
    with held_alone(coop.folder):
        finish_if_alone(coop.folder)
        with pytest.raises(FolderInUse), held_alone(coop.folder):
            pass
    (coop.folder / "restored-2026-03-02-100000").mkdir()
    with held_alone(coop.folder), pytest.raises(FolderInUse):
        finish_if_alone(coop.folder)
    finish_if_alone(coop.folder)
    assert not list(coop.folder.glob("restored-*"))


def test_a_key_is_remembered_for_its_own_backups(coop: Coop, tmp_path: Path, monkeypatch):
    file = saved(coop)
    assert remembered_key(coop.folder, file) is None
    monkeypatch.setattr(restore.keyring, "recall", lambda _base_id: coop.key)
    assert remembered_key(coop.folder, file) == coop.key
    assert remembered_key(tmp_path / "neuf", file) == coop.key
    assert remembered_key(coop.folder, file.with_name("absent.db")) is None
    monkeypatch.setattr(restore.keyring, "recall", lambda _base_id: bytes(32))
    assert remembered_key(coop.folder, file) is None
