"""A base is created once, and opens to those who know its passphrase."""

from __future__ import annotations

import getpass
import sys

import pytest

from idcoop_desktop import paths
from idcoop_desktop.cli import main
from idcoop_desktop.cli.doors import VARIABLE
from idcoop_desktop.services import people, settings
from idcoop_desktop.services.data_folder import DEMO_PASSPHRASE, is_demo
from idcoop_desktop.services.opening import remember, unlock, unlock_with_code
from idcoop_desktop.store.folder import BASE_FILE, KEY_FILE
from tests.keyrings import memory_keyring
from tests.reliability.test_bad_files import SPOIL

PHRASE = "cheval agrafe violon élan"


def test_a_coop_is_created_with_the_passphrase_of_the_environment(idcoop, tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, PHRASE)
    folder = tmp_path / "new"
    answer = idcoop("--data", folder, "--json", "create", "--name", " Ar Mor  Habitat ").json
    assert set(answer) == {"folder", "recovery_code"}
    assert answer["folder"] == str(folder)
    unlock(folder, PHRASE).base.close()
    opened = unlock_with_code(folder, answer["recovery_code"])
    with opened.base:
        assert settings.profile(opened.desk()).coop_name == "Ar Mor Habitat"
        assert opened.desk().author.name
    assert idcoop("--data", folder, "projects").text == "Aucun projet pour l’instant.\n"
    assert idcoop("--data", folder, "--json", "projects").json == []
    assert idcoop("--data", folder, "people").text == "Personne ne correspond.\n"


def test_a_new_passphrase_is_typed_twice(idcoop, tmp_path):
    typed = f"{PHRASE}\r\n{PHRASE}\n"
    text = idcoop("--data", tmp_path / "new", "create", "--name", "Ar Mor", typed=typed).text
    assert str(tmp_path / "new") in text
    assert "Code de secours" in text
    unlock(tmp_path / "new", PHRASE).base.close()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (f"{PHRASE}\nautre chose\n", "diffèrent"),
        (f"{PHRASE}\n", "manque"),
        ("", "manque"),
        ("abc\nabc\n", "plus longue"),
        ("\n\n", "plus longue"),
        (b"\xff\xfe abcd\n\xff\xfe abcd\n", "illisibles"),
    ],
)
def test_a_passphrase_badly_given_creates_nothing(idcoop, tmp_path, typed, words):
    answer = idcoop("--data", tmp_path / "new", "create", "--name", "Ar Mor", typed=typed)
    assert words in answer.refusal()
    assert not (tmp_path / "new").exists()


def test_a_coop_without_a_name_is_refused(idcoop, tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, PHRASE)
    assert "nom" in idcoop("--data", tmp_path / "new", "create", "--name", " ").refusal()
    assert not (tmp_path / "new").exists()


def test_a_base_is_never_created_over_another(idcoop, demo):
    before = (demo / BASE_FILE).read_bytes()
    # Refused before anything is asked: nothing is typed here.
    assert "déjà une base" in idcoop("--data", demo, "create", "--name", "Ar Mor").refusal()
    assert "déjà une base" in idcoop("--data", demo, "demo").refusal()
    assert (demo / BASE_FILE).read_bytes() == before


def test_a_creation_cut_after_the_key_can_be_done_again(idcoop, tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, PHRASE)
    idcoop("--data", tmp_path, "create", "--name", "Ar Mor")
    (tmp_path / BASE_FILE).unlink()
    assert (tmp_path / KEY_FILE).exists()
    assert idcoop("--data", tmp_path, "create", "--name", "Ar Mor").code == 0
    unlock(tmp_path, PHRASE).base.close()


def test_the_invented_coop_opens_without_being_asked(idcoop, tmp_path):
    answer = idcoop("demo", "--data", tmp_path / "new", "--json").json
    assert answer == {"folder": str(tmp_path / "new"), "passphrase": DEMO_PASSPHRASE}
    assert is_demo(tmp_path / "new")
    assert len(idcoop("--data", tmp_path / "new", "--json", "projects").json) >= 6


def test_without_a_folder_the_base_is_in_the_systems_place(idcoop, monkeypatch):
    monkeypatch.setenv(VARIABLE, PHRASE)
    assert "Aucune base" in idcoop("projects").refusal()
    assert str(paths.data_folder()) in idcoop("create", "--name", "Ar Mor").text
    assert idcoop("projects").code == 0


def test_the_passphrase_is_asked_once_to_open(idcoop, real):
    assert "fresque" in idcoop("--data", real, "projects", typed=f"{DEMO_PASSPHRASE}\n").text


def test_the_passphrase_of_the_environment_goes_first(idcoop, real, monkeypatch):
    monkeypatch.setenv(VARIABLE, DEMO_PASSPHRASE)
    assert idcoop("--data", real, "projects", typed="autre\n").code == 0


@pytest.mark.parametrize(
    ("phrase", "words"),
    [("autre", "n’est pas la bonne"), ("", "Saisissez"), ("\udcff", "illisibles")],
)
def test_a_passphrase_that_does_not_open_says_why(idcoop, demo, monkeypatch, phrase, words):
    monkeypatch.setenv(VARIABLE, phrase)
    assert words in idcoop("--data", demo, "projects").refusal()


def test_nothing_to_read_the_passphrase_from_is_told(idcoop, real):
    assert VARIABLE in idcoop("--data", real, "projects").refusal()


class Terminal:
    """A standard input somebody types at."""

    def isatty(self) -> bool:
        return True


def test_at_a_terminal_the_passphrase_is_typed_unseen(real, capsys, monkeypatch):
    asked = []
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda prompt: asked.append(prompt) or DEMO_PASSPHRASE)
    assert main(["--data", str(real), "projects"]) == 0
    assert asked == ["Phrase secrète\u00a0: "]
    assert DEMO_PASSPHRASE not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("gesture", "words"), [(EOFError, "Aucune phrase"), (KeyboardInterrupt, "Interrompu")]
)
def test_turning_away_at_the_prompt_is_no_bug(real, capsys, monkeypatch, gesture, words):
    def turn_away(_prompt: str) -> str:
        raise gesture

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", turn_away)
    assert main(["--data", str(real), "projects"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(words)
    assert said.count("\n") == 1


def test_a_computer_that_remembers_asks_nothing(idcoop, real, opened):
    with memory_keyring():
        assert remember(opened)
        assert idcoop("--data", real, "projects").code == 0


FAULTS = {
    "missing base": "Aucune base",
    "0 bytes": "vide",
    "truncated": "abîmé",
    "plaintext": "pas chiffré",
    "newer schema": "version 1000",
    "missing envelope": "idcoop.key manque",
    "damaged envelope": "idcoop.key est abîmé",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_base_that_cannot_be_opened_says_why_in_one_sentence(idcoop, demo, key, fault):
    SPOIL[fault](demo, key)
    assert FAULTS[fault] in idcoop("--data", demo, "projects").refusal()


@pytest.mark.parametrize("verb", [["projects"], ["people"], ["undo"], ["check"]])
def test_every_verb_refuses_a_folder_without_a_base(idcoop, tmp_path, verb):
    assert "Aucune base" in idcoop("--data", tmp_path / "none", *verb).refusal()
    assert not (tmp_path / "none").exists()


def test_the_author_has_a_name_even_where_the_system_gives_none(idcoop, tmp_path, monkeypatch):
    def nobody() -> str:
        raise OSError("no user")

    monkeypatch.setenv(VARIABLE, PHRASE)
    monkeypatch.setattr(getpass, "getuser", nobody)
    idcoop("--data", tmp_path, "create", "--name", "Ar Mor")
    opened = unlock(tmp_path, PHRASE)
    with opened.base:
        team = people.list_staff(opened.desk())
    assert [member.name for member in team] == ["Équipe vie coopérative"]
