"""Colleagues with a passphrase of their own: added, listed, removed, and what each opens."""

from __future__ import annotations

import base64
import json
import threading
from pathlib import Path
from typing import Any

import pytest

from idcoop_desktop.store import envelope, errors, key_people, key_slot
from idcoop_desktop.store.envelope import NewKey
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.key_people import KeyPerson
from idcoop_desktop.store.stretching import Cost

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
PHRASE = "cheval pile agrafe été"
OWN = "ajonc barque sarrasin"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "idcoop.key"


@pytest.fixture
def made(path: Path) -> NewKey:
    return envelope.create(path, PHRASE, cost=CHEAP, floor=CHEAP)


def add(path: Path, key: bytes, name: str, passphrase: str = OWN) -> KeyPerson:
    return key_people.add_person(
        path, key, name=name, passphrase=passphrase, cost=CHEAP, floor=CHEAP
    )


def unlock(path: Path, phrase: str) -> envelope.Unlocked:
    return envelope.unlock_slot(path, phrase, floor=CHEAP, standard=CHEAP)


def test_each_passphrase_opens_its_own_slot(path: Path, made: NewKey):
    yann = add(path, made.key, " Yann  Le Goff ")
    zoe = add(path, made.key, "Zoé Cadiou", "galet genêt goémon")

    assert yann.name == "Yann Le Goff"
    assert key_people.people(path, made.key) == (yann, zoe)
    for phrase, slot in ((PHRASE, "phrase"), (OWN, yann.slot), ("galet genêt goémon", zoe.slot)):
        found = unlock(path, phrase)
        assert (found.key, found.slot) == (made.key, slot)
    with pytest.raises(errors.WrongPassphrase):
        unlock(path, "autre")
    assert envelope.unlock_with_code(path, made.recovery_code, floor=CHEAP, standard=CHEAP)


def test_a_colleague_removed_opens_nothing_and_the_others_still_do(path: Path, made: NewKey):
    yann, zoe = add(path, made.key, "Yann"), add(path, made.key, "Zoé", "galet genêt goémon")
    key_people.remove_person(path, yann.slot)

    assert key_people.people(path, made.key) == (zoe,)
    with pytest.raises(errors.WrongPassphrase):
        unlock(path, OWN)
    assert unlock(path, PHRASE).key == unlock(path, "galet genêt goémon").key == made.key
    with pytest.raises(errors.PersonUnknown):
        key_people.remove_person(path, yann.slot)


@pytest.mark.parametrize("slot", ["phrase", "code"])
def test_what_opens_every_base_is_nobody_to_remove(path: Path, made: NewKey, slot: str):
    with pytest.raises(errors.PersonUnknown):
        key_people.remove_person(path, slot)
    assert unlock(path, PHRASE).key == made.key


def test_a_colleague_changes_their_own_passphrase(path: Path, made: NewKey):
    yann = add(path, made.key, "Yann")
    envelope.change_passphrase(path, made.key, "tri nevez", slot=yann.slot, cost=CHEAP, floor=CHEAP)
    assert unlock(path, "tri nevez").slot == yann.slot
    assert unlock(path, PHRASE).slot == "phrase"
    with pytest.raises(errors.WrongPassphrase):
        unlock(path, OWN)


def test_what_cannot_be_added_changes_nothing(path: Path, made: NewKey):
    add(path, made.key, "Gwenaël Péron")
    before = path.read_bytes()
    for name, phrase, refusal in (
        ("  ", OWN, errors.UnnamedPerson),
        ("gwenael  PERON", OWN, errors.PersonKnown),
        ("Yann", "", errors.EmptyPassphrase),
    ):
        with pytest.raises(refusal):
            add(path, made.key, name, phrase)
    assert path.read_bytes() == before


def test_there_is_an_end_to_the_people(path: Path, made: NewKey):
    for number in range(key_people.MOST_PEOPLE):
        add(path, made.key, f"Collègue {number}", f"phrase {number}")
    with pytest.raises(errors.TooManyPeople):
        add(path, made.key, "Une de trop")
    assert unlock(path, "phrase 11").key == made.key


def test_the_file_says_no_name_and_no_passphrase(path: Path, made: NewKey):
    add(path, made.key, "Gwenaël Péron")
    text = path.read_text()
    for secret in ("Gwena", "Péron", OWN, base64.b64encode("Gwenaël".encode()).decode()[:8]):
        assert secret not in text


def test_a_name_that_was_altered_is_told_and_the_slot_still_opens(path: Path, made: NewKey):
    yann, zoe = add(path, made.key, "Yann"), add(path, made.key, "Zoé", "galet genêt goémon")
    file = KeyFile.read(path)
    file.slots[yann.slot]["label"] = file.slots[zoe.slot]["label"]
    file.slots[zoe.slot].pop("label")
    file.write(path)
    assert {person.name for person in key_people.people(path, made.key)} == {"Nom illisible"}
    assert unlock(path, OWN).slot == yann.slot


@pytest.mark.parametrize("content", [None, {"kdf": "argon3"}, {"kdf": "argon2id"}])
def test_a_slot_of_another_program_keeps_nobody_else_out(
    path: Path, made: NewKey, content: dict[str, Any] | None
):
    file = KeyFile.read(path)
    file.slots["person:later"] = content
    file.write(path)
    assert unlock(path, PHRASE).key == made.key
    with pytest.raises(errors.WrongPassphrase):
        unlock(path, "autre")
    assert [person.name for person in key_people.people(path, made.key)] == ["Nom illisible"]


def test_a_forged_slot_is_refused_before_its_cost_is_paid(path: Path, made: NewKey):
    yann = add(path, made.key, "Yann")
    file = KeyFile.read(path)
    file.slots[yann.slot]["memory_kib"] = 2**31
    file.write(path)
    assert unlock(path, PHRASE).key == made.key
    with pytest.raises(errors.WrongPassphrase):
        unlock(path, OWN)


def test_a_coop_slot_that_says_nothing_is_told_and_colleagues_still_come_in(
    path: Path, made: NewKey
):
    add(path, made.key, "Yann")
    file = KeyFile.read(path)
    file.slots["phrase"] = {}
    file.write(path)
    assert unlock(path, OWN).key == made.key
    with pytest.raises(errors.DamagedEnvelope):
        unlock(path, PHRASE)


def test_a_slot_moved_to_another_name_opens_nothing(path: Path, made: NewKey):
    yann = add(path, made.key, "Yann")
    file = KeyFile.read(path)
    file.slots["person:other"] = file.slots.pop(yann.slot)
    file.write(path)
    with pytest.raises(errors.WrongPassphrase):
        unlock(path, OWN)


def test_a_program_that_knows_no_colleagues_reads_and_keeps_them(path: Path, made: NewKey):
    """The file says version 1 still: what follows is all that version 1 ever looked at."""
    yann = add(path, made.key, "Yann")
    content = json.loads(path.read_bytes())
    assert content["version"] == 1
    assert set(content) == {"format", "version", "base_id", "slots", "checksum"}
    assert {"phrase", "code"} < set(content["slots"])

    envelope.change_passphrase(path, made.key, "toute neuve", cost=CHEAP, floor=CHEAP)
    assert key_people.people(path, made.key) == (yann,)
    assert unlock(path, OWN).slot == yann.slot


def test_the_slots_are_tried_side_by_side(
    path: Path, made: NewKey, monkeypatch: pytest.MonkeyPatch
):
    add(path, made.key, "Yann")
    together = threading.Barrier(2, timeout=20)
    stretch = key_slot.stretch

    def slow(secret: bytes, salt: bytes, cost: Cost) -> bytes:
        together.wait()
        return stretch(secret, salt, cost)

    monkeypatch.setattr(key_slot, "stretch", slow)
    assert unlock(path, OWN).key == made.key
