"""The console changes a passphrase, and opens with the printed code when it is forgotten."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from idcoop_desktop.cli import main
from idcoop_desktop.cli.doors import CODE_VARIABLE, NEW_VARIABLE, VARIABLE
from idcoop_desktop.services import keys, opening
from idcoop_desktop.services.opening import NewBase
from idcoop_desktop.store.errors import WrongPassphrase, WrongRecoveryCode
from idcoop_desktop.store.folder import KEY_FILE
from idcoop_desktop.store.recovery_code import new_code

PHRASE = "cheval agrafe violon élan"
AFTER = "nouvelle barque rouge ancre"
WANTED = NewBase(
    coop_name="Ar Mor Habitat",
    author_name="Maëlle Kervadec",
    passphrase=PHRASE,
    ceiling_cents=60_000,
    envelope_cents=0,
    year=2026,
)


@pytest.fixture
def code(tmp_path: Path) -> str:
    """The printed code of the base in ``tmp_path / "coop"``."""
    made = opening.create_base(tmp_path / "coop", WANTED)
    made.opened.base.close()
    return made.recovery_code


@pytest.fixture
def folder(tmp_path: Path, code: str) -> Path:
    return tmp_path / "coop"


def opens(folder: Path, phrase: str) -> bool:
    try:
        keys.prove(folder, phrase)
    except WrongPassphrase:
        return False
    return True


def test_the_passphrase_is_changed_from_the_environment(idcoop, folder, monkeypatch):
    monkeypatch.setenv(VARIABLE, PHRASE)
    monkeypatch.setenv(NEW_VARIABLE, AFTER)
    answer = idcoop("--data", folder, "--json", "passphrase").json
    assert set(answer) == {"folder", "strength", "hint"}
    assert answer["strength"] == 4
    assert opens(folder, AFTER)
    assert not opens(folder, PHRASE)


def test_the_passphrase_is_changed_by_who_types_it(idcoop, folder):
    text = idcoop("--data", folder, "passphrase", typed=f"{PHRASE}\n{AFTER}\n{AFTER}\n").text
    assert text == "Phrase secrète changée. Bonne phrase secrète.\n"
    assert opens(folder, AFTER)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (f"autre\n{AFTER}\n{AFTER}\n", "n’est pas la bonne"),
        (f"{PHRASE}\n{AFTER}\nautre\n", "diffèrent"),
        (f"{PHRASE}\n{AFTER}\n", "La nouvelle phrase secrète manque"),
        (f"{PHRASE}\nabc\nabc\n", "plus longue"),
        ("", f"donnez-la dans {VARIABLE}"),
    ],
)
def test_what_is_badly_given_changes_nothing(idcoop, folder, typed, words):
    before = (folder / KEY_FILE).read_bytes()
    assert words in idcoop("--data", folder, "passphrase", typed=typed).refusal()
    assert (folder / KEY_FILE).read_bytes() == before


def test_wrong_tries_wait_here_too_and_the_seconds_are_told(idcoop, folder, monkeypatch):
    monkeypatch.setenv(VARIABLE, "autre")
    for _ in range(3):
        assert "n’est pas la bonne" in idcoop("--data", folder, "projects").refusal()
    monkeypatch.setenv(VARIABLE, PHRASE)
    for verb in ("projects", "passphrase"):
        assert "Attendez encore" in idcoop("--data", folder, verb).refusal()


def test_the_printed_code_gives_another_passphrase(idcoop, folder, code, monkeypatch):
    monkeypatch.setenv(CODE_VARIABLE, code.lower())
    monkeypatch.setenv(NEW_VARIABLE, AFTER)
    text = idcoop("--data", folder, "recover").text
    assert "reste valable" in text
    assert opens(folder, AFTER)
    assert not opens(folder, PHRASE)
    opening.unlock_with_code(folder, code).base.close()


def test_another_code_replaces_the_one_that_was_seen(idcoop, folder, code, monkeypatch):
    typed = f"{code}\n{AFTER}\n{AFTER}\n"
    answer = idcoop("--data", folder, "--json", "recover", "--new-code", typed=typed).json
    assert answer["recovery_code"] != code
    opening.unlock_with_code(folder, answer["recovery_code"]).base.close()
    with pytest.raises(WrongRecoveryCode):
        opening.unlock_with_code(folder, code)

    monkeypatch.setenv(CODE_VARIABLE, answer["recovery_code"])
    monkeypatch.setenv(NEW_VARIABLE, PHRASE)
    text = idcoop("--data", folder, "recover", "--new-code").text
    assert "détruisez sa feuille" in text
    assert opens(folder, PHRASE)


class Terminal(io.StringIO):
    """A person at a keyboard."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("said", "replaced"), [("o\n", True), ("Oui\n", True), ("\n", False)])
def test_at_a_terminal_another_code_is_offered(
    folder: Path, code: str, monkeypatch, capsys, said: str, replaced: bool
):
    monkeypatch.setenv(CODE_VARIABLE, code)
    monkeypatch.setenv(NEW_VARIABLE, AFTER)
    monkeypatch.setattr(sys, "stdin", Terminal(said))
    assert main(["--data", str(folder), "recover"]) == 0
    told = capsys.readouterr()
    assert "Remplacer le code" in told.err
    assert ("Nouveau code de secours" in told.out) is replaced


def test_a_program_is_asked_nothing(folder: Path, code: str, monkeypatch, capsys):
    monkeypatch.setenv(CODE_VARIABLE, code)
    monkeypatch.setenv(NEW_VARIABLE, AFTER)
    monkeypatch.setattr(sys, "stdin", Terminal("o\n"))
    assert main(["--data", str(folder), "--json", "recover"]) == 0
    told = capsys.readouterr()
    assert not told.err
    assert json.loads(told.out)["recovery_code"] is None


@pytest.mark.parametrize(
    ("given", "words"),
    [("", "36 caractères"), ("ABC", "36 caractères"), (None, "Le code de secours manque")],
)
def test_a_code_badly_given_changes_nothing(idcoop, folder, monkeypatch, given, words):
    before = (folder / KEY_FILE).read_bytes()
    if given is not None:
        monkeypatch.setenv(CODE_VARIABLE, given)
    answer = idcoop("--data", folder, "recover")
    assert words in answer.refusal().replace("\u00a0", " ")
    assert (folder / KEY_FILE).read_bytes() == before


def test_the_code_of_another_base_is_told(idcoop, folder, monkeypatch):
    monkeypatch.setenv(CODE_VARIABLE, new_code())
    monkeypatch.setenv(NEW_VARIABLE, AFTER)
    assert "pas celui de cette base" in idcoop("--data", folder, "recover").refusal()
    assert opens(folder, PHRASE)


def test_a_phrase_too_short_leaves_the_one_before(idcoop, folder, code, monkeypatch):
    monkeypatch.setenv(CODE_VARIABLE, code)
    monkeypatch.setenv(NEW_VARIABLE, "abc")
    assert "plus longue" in idcoop("--data", folder, "recover").refusal()
    assert opens(folder, PHRASE)


@pytest.mark.parametrize("verb", ["passphrase", "recover"])
def test_without_a_base_there_is_nothing_to_change(idcoop, tmp_path, verb):
    assert "Aucune base" in idcoop("--data", tmp_path / "empty", verb).refusal()


def test_invented_data_keep_their_passphrase(idcoop, demo, monkeypatch):
    monkeypatch.setenv(VARIABLE, "demo")
    monkeypatch.setenv(NEW_VARIABLE, AFTER)
    assert "connue de tous" in idcoop("--data", demo, "passphrase").refusal()
    opening.unlock(demo, "demo").base.close()
