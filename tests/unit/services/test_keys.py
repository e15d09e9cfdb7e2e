"""Who can open the base: passphrases changed, colleagues, the printed code, this computer."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.services import keys, opening, people
from idcoop_desktop.services.data_folder import DEMO_MARK
from idcoop_desktop.services.opening import Created, NewBase, Opened
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import (
    DamagedBase,
    PersonKnown,
    PersonUnknown,
    RecoveryCodeTypo,
    WrongPassphrase,
    WrongRecoveryCode,
)
from idcoop_desktop.store.folder import BASE_FILE, KEY_FILE
from idcoop_desktop.store.key_file import KeyFile
from tests.keyrings import MemoryKeyring, memory_keyring

PHRASE = "quatre mots tirés au sort"
AFTER = "bruyère marteau lanterne"
OWN = "ajonc barque sarrasin"
WANTED = NewBase(
    coop_name="Ar Mor Habitat",
    author_name="Maëlle Kervadec",
    passphrase=PHRASE,
    ceiling_cents=60_000,
    envelope_cents=0,
    year=2026,
)


@pytest.fixture
def chest() -> Iterator[MemoryKeyring]:
    with memory_keyring() as memory:
        yield memory


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Created:
    made = opening.create_base(tmp_path_factory.mktemp("keys") / "base", WANTED)
    made.opened.base.close()
    return made


@pytest.fixture
def folder(made_once: Created, tmp_path: Path) -> Path:
    return shutil.copytree(made_once.opened.folder, tmp_path / "base")


@pytest.fixture
def opened(made_once: Created, folder: Path) -> Iterator[Opened]:
    held = Opened(Base.open(folder, made_once.opened.key), made_once.opened.key, folder)
    yield held
    held.base.close()


def opens(folder: Path, phrase: str) -> bool:
    try:
        keys.prove(folder, phrase)
    except WrongPassphrase:
        return False
    return True


def test_the_passphrase_is_changed_by_who_knows_it(folder: Path, made_once: Created) -> None:
    keys.change_passphrase(folder, old=PHRASE, new=AFTER)
    assert opens(folder, AFTER)
    assert not opens(folder, PHRASE)
    opening.unlock_with_code(folder, made_once.recovery_code).base.close()


@pytest.mark.parametrize(("old", "new"), [(PHRASE, "abc"), ("autre", AFTER), ("", AFTER)])
def test_what_cannot_be_changed_stays(folder: Path, old: str, new: str) -> None:
    before = (folder / KEY_FILE).read_bytes()
    with pytest.raises(DomainError):
        keys.change_passphrase(folder, old=old, new=new)
    assert (folder / KEY_FILE).read_bytes() == before


@pytest.mark.parametrize(
    "phrase",
    ["galet marée sabot", "31415926535", " entre deux espaces ", "🐚🌊⚓🦀", "marée haute " * 100],
    ids=["small letters", "digits", "spaces around", "no letter", "1,200 characters"],
)
def test_no_rule_says_of_what_a_passphrase_is_made(folder: Path, phrase: str) -> None:
    keys.change_passphrase(folder, old=PHRASE, new=phrase)
    assert opens(folder, phrase)
    assert not opens(folder, phrase[:-1]), "each character counts, the last one too"


def test_an_accent_typed_in_two_strokes_is_the_same_accent(folder: Path) -> None:
    keys.change_passphrase(folder, old=PHRASE, new=unicodedata.normalize("NFD", "marée à l’étal"))
    assert opens(folder, unicodedata.normalize("NFC", "marée à l’étal"))


def test_a_phrase_that_opens_already_is_chosen_by_nobody_else(opened: Opened, folder: Path) -> None:
    keys.add_person(opened, name="Yann Le Goff", passphrase=OWN)
    before = (folder / KEY_FILE).read_bytes()
    for act in (
        lambda: keys.add_person(opened, name="Zoé Cadiou", passphrase=PHRASE),
        lambda: keys.change_passphrase(folder, old=PHRASE, new=OWN),
        lambda: keys.change_passphrase(folder, old=PHRASE, new=PHRASE),
        lambda: keys.replace_passphrase(opened, OWN),
    ):
        with pytest.raises(DomainError, match="ouvre déjà la base"):
            act()
    assert (folder / KEY_FILE).read_bytes() == before


def test_the_printed_code_mends_a_passphrase_that_says_nothing(
    folder: Path, made_once: Created
) -> None:
    file = KeyFile.read(folder / KEY_FILE)
    file.slots["phrase"] = {}
    file.write(folder / KEY_FILE)
    opened = opening.unlock_with_code(folder, made_once.recovery_code)
    keys.replace_passphrase(opened, AFTER)
    opened.base.close()
    assert opens(folder, AFTER)


def test_invented_data_keep_the_phrase_that_all_know(opened: Opened, folder: Path) -> None:
    (folder / DEMO_MARK).touch()
    with pytest.raises(DomainError, match="connue de tous"):
        keys.change_passphrase(folder, old=PHRASE, new=AFTER)
    with pytest.raises(DomainError, match="connue de tous"):
        keys.replace_passphrase(opened, AFTER)
    assert opens(folder, PHRASE)


def test_a_second_person_opens_changes_their_own_phrase_and_leaves(
    opened: Opened, folder: Path
) -> None:
    assert keys.keys_of(opened).people == ()
    yann = keys.add_person(opened, name=" Yann  Le Goff", passphrase=OWN)
    assert keys.keys_of(opened).people == (yann,)
    assert yann.name == "Yann Le Goff"
    with pytest.raises(PersonKnown):
        keys.add_person(opened, name="yann le goff", passphrase=AFTER)
    with pytest.raises(DomainError, match="plus longue"):
        keys.add_person(opened, name="Zoé Cadiou", passphrase="abc")

    opened.base.close()
    opening.unlock(folder, OWN).base.close()
    keys.change_passphrase(folder, old=OWN, new=AFTER)
    assert opens(folder, AFTER)
    assert opens(folder, PHRASE)
    assert not opens(folder, OWN)

    keys.remove_person(opened, yann)
    assert keys.keys_of(opened).people == ()
    assert not opens(folder, AFTER)
    with pytest.raises(PersonUnknown):
        keys.remove_person(opened, yann)


def test_what_is_noted_is_signed_by_whose_passphrase_opened(opened: Opened, folder: Path) -> None:
    desk = opened.desk()
    assert desk.author.name == "Maëlle Kervadec"
    people.save_staff(desk, StaffMember(id=0, name="Yann Le Goff"))
    keys.add_person(opened, name="yann le goff", passphrase=OWN)
    keys.add_person(opened, name="Stagiaire", passphrase=AFTER)
    opened.base.close()
    for phrase, person, signed in (
        (OWN, "yann le goff", "Yann Le Goff"),
        (AFTER, "Stagiaire", "Maëlle Kervadec"),
        (PHRASE, "", "Maëlle Kervadec"),
    ):
        again = opening.unlock(folder, phrase)
        assert again.person == person
        assert again.desk().author.name == signed
        chosen = again.desk(author_id=desk.author.id).author
        assert chosen.name == "Maëlle Kervadec", "a choice of one's own goes before"
        again.base.close()


def test_a_new_code_opens_and_the_sheet_before_does_not(
    opened: Opened, folder: Path, made_once: Created
) -> None:
    code = keys.new_code()
    opening.unlock_with_code(folder, made_once.recovery_code).base.close()
    keys.adopt_code(opened, code)
    opening.unlock_with_code(folder, code.lower()).base.close()
    with pytest.raises(WrongRecoveryCode):
        opening.unlock_with_code(folder, made_once.recovery_code)
    with pytest.raises(RecoveryCodeTypo):
        keys.adopt_code(opened, "ABC")
    opening.unlock_with_code(folder, code).base.close()


def test_this_computer_remembers_and_forgets(chest: MemoryKeyring, opened: Opened) -> None:
    assert not keys.keys_of(opened).remembered
    keys.forget_computer(opened)
    assert opening.remember(opened)
    assert keys.keys_of(opened).remembered
    keys.forget_computer(opened)
    assert not keys.remembers(opened)
    assert opening.unlock_remembered(opened.folder) is None
    assert chest.kept == {}


def test_a_key_of_another_base_is_none_that_is_remembered(
    chest: MemoryKeyring, opened: Opened
) -> None:
    opening.remember(Opened(opened.base, bytes(32), opened.folder))
    assert not keys.remembers(opened)


def test_a_chest_that_refuses_to_forget_is_told(chest: MemoryKeyring, opened: Opened) -> None:
    opening.remember(opened)
    chest.stubborn = True
    with pytest.raises(DomainError, match="refuse d’oublier"):
        keys.forget_computer(opened)


def test_a_computer_without_chest_remembers_nothing(opened: Opened) -> None:
    assert not opening.remember(opened)
    assert not keys.remembers(opened)
    keys.forget_computer(opened)


def test_the_right_phrase_before_a_damaged_base_is_no_wrong_one(folder: Path) -> None:
    base = bytearray((folder / BASE_FILE).read_bytes())
    base[100] ^= 1
    (folder / BASE_FILE).write_bytes(base)
    for _ in range(5):
        with pytest.raises(DamagedBase):
            opening.unlock(folder, PHRASE)
    assert (folder / BASE_FILE).read_bytes() == base
    assert opens(folder, PHRASE)


def test_no_secret_is_in_what_python_shows(opened: Opened, made_once: Created) -> None:
    shown = repr((opened, made_once, WANTED))
    assert PHRASE not in shown
    assert made_once.recovery_code not in shown
    assert repr(opened.key) not in shown
