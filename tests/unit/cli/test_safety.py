"""A backup is made, shown and put in place from the console."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from idcoop_desktop.cli.doors import CODE_VARIABLE, VARIABLE
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services.data_folder import DEMO_PASSPHRASE
from idcoop_desktop.services.keys import adopt_code, new_code
from idcoop_desktop.services.opening import Opened, remember
from idcoop_desktop.services.residences import save_residence
from idcoop_desktop.store import restoring
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.gate import read_whole
from idcoop_desktop.store.lock import FolderLock
from idcoop_desktop.store.restoring import finish_pending
from tests.keyrings import memory_keyring
from tests.unit.services.safety_hands import flip, page_of


def saved(idcoop, folder: Path) -> Path:
    return Path(idcoop("--data", folder, "backup").text.strip())


def titles(idcoop, folder: Path) -> set[str]:
    return {project["title"] for project in idcoop("--data", folder, "--json", "projects").json}


def noted(folder: Path, key: bytes) -> None:
    with Base.open(folder, key) as base:
        desk = Opened(base, key, folder).desk()
        save_residence(desk, Residence(id=0, name="Les Bruyères", commune="Kerlann"))


def undone(idcoop, folder: Path) -> str:
    return idcoop("--data", folder, "--json", "undo").json["undone"]


def test_a_backup_prints_the_file_it_made(idcoop, demo, key):
    file = saved(idcoop, demo)
    assert file.parent == demo / "backups"
    assert file.name.endswith("-manuelle.db")
    assert read_whole(file, key).counts["project"] == 10
    told = idcoop("--data", demo, "--json", "backup").json
    assert Path(told["file"]).exists()
    assert told["bytes"] == Path(told["file"]).stat().st_size
    assert (told["pictures_added"], told["pictures_unreadable"]) == (0, 0)


def test_a_backup_goes_where_it_is_asked_to(idcoop, demo, key, tmp_path):
    stick = tmp_path / "clé USB"
    assert "n’est pas accessible" in idcoop("--data", demo, "backup", "--to", stick).refusal()
    stick.mkdir()
    file = Path(idcoop("--data", demo, "backup", "--to", stick).text.strip())
    assert file.parent == stick
    assert read_whole(file, key)
    assert "dans celui des données" in idcoop("--data", demo, "backup", "--to", demo).refusal()


def test_pictures_that_cannot_be_read_are_told_beside_the_answer(idcoop, demo):
    media = demo / "media.db"
    content = bytearray(media.read_bytes())
    for position in range(20 * 4_096 + 100, 40 * 4_096, 4_096):
        content[position] ^= 1
    media.write_bytes(content)

    answer = idcoop("--data", demo, "backup")

    assert answer.code == 0
    assert Path(answer.out.strip()).exists()
    assert answer.err.startswith("Attention\u00a0: ")
    assert "Le reste est sauvegardé." in answer.err


def test_what_would_change_is_shown_then_done_and_taken_back(idcoop, demo, key):
    file = saved(idcoop, demo)
    noted(demo, key)

    told = idcoop("--data", demo, "restore", file, "--dry-run").text
    assert "1\u00a0action de la base actuelle ne serait plus là" in told
    assert "Nouvelle résidence «\u00a0Les Bruyères\u00a0»" in told
    assert not (demo / "set-aside").exists()

    done = idcoop("--data", demo, "--json", "restore", file).json
    assert done["lost_actions"] == 1
    assert done["counts"]["residence"]["now"] == done["counts"]["residence"]["then"] + 1
    assert (Path(done["kept_aside"]) / "idcoop.db").exists()
    assert Path(done["backup_before"]).name.endswith("-avant-restauration.db")
    assert "rien à annuler" in idcoop("--data", demo, "undo").refusal()

    text = idcoop("--data", demo, "restore", done["backup_before"]).text
    assert "La sauvegarde est en place." in text
    assert "Les Bruyères" in undone(idcoop, demo)


def test_a_new_computer_is_set_up_from_a_backup_alone(idcoop, demo, tmp_path, monkeypatch):
    expected = titles(idcoop, demo)
    file = saved(idcoop, demo)
    stick = shutil.copytree(file.parent, tmp_path / "stick") / file.name
    new = tmp_path / "neuf"

    assert "manque" in idcoop("--data", new, "restore", stick).refusal()
    assert "n’est pas la bonne" in idcoop("--data", new, "restore", stick, typed="x\n").refusal()
    done = idcoop("--data", new, "--json", "restore", stick, typed=f"{DEMO_PASSPHRASE}\n").json

    assert (done["lost_actions"], done["backup_before"]) == (None, None)
    monkeypatch.setenv(VARIABLE, DEMO_PASSPHRASE)
    assert titles(idcoop, new) == expected


def test_the_printed_code_restores_too(idcoop, real, key, monkeypatch):
    code = new_code()
    with Base.open(real, key) as base:
        adopt_code(Opened(base, key, real), code)
    monkeypatch.setenv(VARIABLE, DEMO_PASSPHRASE)
    file = saved(idcoop, real)
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv(CODE_VARIABLE, code)
    assert "est en place" in idcoop("--data", real, "restore", file).text


def test_a_computer_that_remembers_the_key_asks_nothing(idcoop, real, key, tmp_path):
    with memory_keyring():
        with Base.open(real, key) as base:
            remember(Opened(base, key, real))
        file = saved(idcoop, real)
        assert "est en place" in idcoop("--data", real, "restore", file).text
        other = tmp_path / "autre.db"
        other.write_bytes(b"x" * 9_000)
        assert "manque" in idcoop("--data", real, "restore", other).refusal()


def test_nothing_is_restored_under_an_open_window(idcoop, demo):
    file = saved(idcoop, demo)
    window = FolderLock(demo)
    assert window.take()
    assert "IDCoop est ouvert" in idcoop("--data", demo, "restore", file).refusal()
    window.release()
    assert "absent" not in idcoop("--data", demo, "restore", file).text
    assert "n’existe pas" in idcoop("--data", demo, "restore", demo / "absent.db").refusal()


@pytest.mark.parametrize("verb", [["projects"], ["restore"]])
def test_a_restoring_that_was_cut_is_finished_by_whatever_comes_next(
    idcoop, demo, key, monkeypatch, verb
):
    file = saved(idcoop, demo)

    def cut(*_arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(restoring, "_put_in_place", cut)
        assert "Interrompu" in idcoop("--data", demo, "restore", file).refusal()
    assert list(demo.glob("restored-*"))
    (demo / "idcoop.db").unlink()

    words = [*verb, *([file, "--dry-run"] if verb == ["restore"] else [])]
    assert idcoop("--data", demo, *words).text
    assert not list(demo.glob("restored-*"))
    assert finish_pending(demo) is None
    Base.open(demo, key).close()


def test_a_hurt_index_is_told_as_damage_then_made_anew_by_the_check(idcoop, demo, key):
    (name, *_more) = [person["name"] for person in idcoop("--data", demo, "--json", "people").json]
    page = page_of(demo / "idcoop.db", key, "cooperator_fts_data")
    flip(demo / "idcoop.db", page + 100)
    assert "abîmé" in idcoop("--data", demo, "people", name).refusal()
    window = FolderLock(demo)
    assert window.take()
    assert "IDCoop est ouvert" in idcoop("--data", demo, "check").refusal()
    window.release()
    assert "Tout va bien" in idcoop("--data", demo, "check").text
    assert name in idcoop("--data", demo, "people", name).text


def test_hurt_data_are_told_by_the_check_with_the_backup_to_restore(idcoop, demo, key):
    file = saved(idcoop, demo)
    flip(demo / "idcoop.db", page_of(demo / "idcoop.db", key, "cooperator") + 100)
    told = idcoop("--data", demo, "check").refusal()
    assert "coopérateurs" in told
    assert "La plus récente en bon état" in told
    assert "abîmé" in idcoop("--data", demo, "people").refusal()
    assert "est en place" in idcoop("--data", demo, "restore", file).text
    assert "Tout va bien" in idcoop("--data", demo, "check").text
