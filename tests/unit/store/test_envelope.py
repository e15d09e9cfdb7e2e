"""The key file: what opens it, what does not, and each fault told apart."""

from __future__ import annotations

import base64
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from idcoop_desktop.store import envelope, errors, files
from idcoop_desktop.store.envelope import NewKey
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.key_slot import Bond, wrap
from idcoop_desktop.store.recovery_code import new_code
from idcoop_desktop.store.stretching import FLOOR, STANDARD, Cost

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
PHRASE = "cheval pile agrafe été"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "idcoop.key"


@pytest.fixture
def made(path: Path) -> NewKey:
    return envelope.create(path, PHRASE, cost=CHEAP, floor=CHEAP)


def unlock(path: Path, phrase: str = PHRASE) -> bytes:
    return envelope.unlock(path, phrase, floor=CHEAP, standard=CHEAP)


def unlock_with_code(path: Path, code: str) -> bytes:
    return envelope.unlock_with_code(path, code, floor=CHEAP, standard=CHEAP)


def test_the_passphrase_and_the_code_give_the_same_key(path: Path, made: NewKey):
    assert len(made.key) == 32
    assert unlock(path) == made.key
    assert unlock_with_code(path, made.recovery_code.lower().replace("-", " ")) == made.key
    assert envelope.base_id_of(path) == made.base_id


def test_accents_typed_either_way_are_the_same(path: Path, made: NewKey):
    assert unlock(path, unicodedata.normalize("NFD", PHRASE)) == made.key


def test_the_file_keeps_no_secret_in_clear_and_is_its_owners(path: Path, made: NewKey):
    text = path.read_text()
    for secret in (PHRASE, made.recovery_code, made.key.hex(), base64.b64encode(made.key).decode()):
        assert secret not in text
    assert path.stat().st_mode & 0o077 == 0
    assert [child.name for child in path.parent.iterdir() if child.is_file()] == ["idcoop.key"]
    assert made.recovery_code not in repr(made)
    assert repr(made.key) not in repr(made)


def test_two_bases_share_nothing(tmp_path: Path):
    first, second = (
        envelope.create(tmp_path / name, PHRASE, cost=CHEAP, floor=CHEAP) for name in "ab"
    )
    assert first.key != second.key
    assert first.base_id != second.base_id
    assert first.recovery_code != second.recovery_code
    with pytest.raises(errors.WrongRecoveryCode):
        unlock_with_code(tmp_path / "a", second.recovery_code)


def test_a_wrong_passphrase_is_told(path: Path, made: NewKey):
    before = path.read_bytes()
    with pytest.raises(errors.WrongPassphrase):
        unlock(path, PHRASE.upper())
    assert path.read_bytes() == before


def test_an_empty_passphrase_is_told(path: Path, made: NewKey):
    for act in (
        lambda: unlock(path, ""),
        lambda: envelope.create(path.with_name("other"), "", cost=CHEAP, floor=CHEAP),
        lambda: envelope.change_passphrase(path, made.key, "", cost=CHEAP, floor=CHEAP),
    ):
        with pytest.raises(errors.EmptyPassphrase):
            act()
    assert unlock(path) == made.key


def test_a_new_passphrase_replaces_the_one_before(path: Path, made: NewKey):
    envelope.change_passphrase(path, made.key, "autre phrase", cost=CHEAP, floor=CHEAP)

    assert unlock(path, "autre phrase") == made.key
    assert unlock_with_code(path, made.recovery_code) == made.key
    with pytest.raises(errors.WrongPassphrase):
        unlock(path)


def test_a_new_code_replaces_the_one_before(path: Path, made: NewKey):
    code = new_code()
    envelope.set_code(path, made.key, code, cost=CHEAP, floor=CHEAP)

    assert unlock_with_code(path, code) == made.key
    assert unlock(path) == made.key
    with pytest.raises(errors.WrongRecoveryCode):
        unlock_with_code(path, made.recovery_code)


def test_no_envelope_is_made_beside_a_base(path: Path):
    path.with_name("idcoop.db").touch()
    with pytest.raises(errors.BaseExists):
        envelope.create(path, PHRASE, cost=CHEAP, floor=CHEAP)
    assert not path.exists()


def test_the_envelope_of_a_base_that_is_gone_is_put_aside(path: Path, made: NewKey):
    other = envelope.create(path, PHRASE, cost=CHEAP, floor=CHEAP)

    (aside,) = [child for child in path.parent.glob("idcoop.key.*") if child.is_file()]
    assert unlock(aside) == made.key
    assert unlock(path) == other.key


def test_the_product_asks_for_the_full_cost(path: Path):
    with pytest.raises(errors.WeakEnvelope):
        envelope.create(path, PHRASE, cost=CHEAP)
    assert not path.exists()

    made = envelope.create(path, PHRASE)
    slots = KeyFile.read(path).slots
    asked = {(slot["kdf"], slot["memory_kib"], slot["passes"]) for slot in slots.values()}
    assert asked == {("argon2id", 65_536, 3)}
    assert envelope.unlock(path, PHRASE) == made.key


def test_a_weaker_envelope_is_refused(path: Path, made: NewKey):
    with pytest.raises(errors.WeakEnvelope):
        envelope.unlock(path, PHRASE)


@pytest.mark.parametrize(
    "change",
    [{"memory_kib": 2**31}, {"passes": 1_000_000}, {"lanes": 64}, {"memory_kib": 63}, {"lanes": 0}],
)
def test_a_forged_cost_is_refused_before_it_is_paid(
    path: Path, made: NewKey, change: dict[str, int]
):
    file = KeyFile.read(path)
    file.slots["phrase"] |= change
    file.write(path)

    with pytest.raises(errors.WeakEnvelope):
        unlock(path)


def test_a_cost_that_was_changed_does_not_open(path: Path, made: NewKey):
    file = KeyFile.read(path)
    file.slots["phrase"]["passes"] = 2
    file.write(path)

    with pytest.raises(errors.WrongPassphrase):
        unlock(path)


def asked(path: Path, slot: str) -> tuple[object, object, object]:
    kept = KeyFile.read(path).slots[slot]
    return kept["memory_kib"], kept["passes"], kept["lanes"]


@pytest.mark.parametrize("slot", ["phrase", "code"])
def test_a_cheap_slot_is_wrapped_anew_by_who_opens_it(tmp_path: Path, slot: str):
    path = tmp_path / "idcoop.key"
    made = envelope.create(path, PHRASE, cost=FLOOR, floor=FLOOR)
    other = "code" if slot == "phrase" else "phrase"

    if slot == "phrase":
        assert envelope.unlock(path, PHRASE) == made.key
    else:
        assert envelope.unlock_with_code(path, made.recovery_code) == made.key

    assert asked(path, slot) == (STANDARD.memory_kib, STANDARD.passes, STANDARD.lanes)
    assert asked(path, other) == (FLOOR.memory_kib, FLOOR.passes, FLOOR.lanes)
    assert envelope.unlock(path, PHRASE) == made.key
    assert envelope.unlock_with_code(path, made.recovery_code) == made.key


def test_a_part_that_is_dearer_stays(path: Path):
    made = envelope.create(path, PHRASE, cost=Cost(64, 5, 1), floor=CHEAP)
    envelope.unlock(path, PHRASE, floor=CHEAP, standard=Cost(128, 3, 1))
    assert asked(path, "phrase") == (128, 5, 1)
    assert unlock(path) == made.key


def test_a_slot_that_is_dear_enough_is_left_alone(path: Path, made: NewKey):
    before = path.read_bytes()
    unlock(path)
    assert path.read_bytes() == before


def test_a_disk_that_refuses_to_raise_the_cost_keeps_nobody_out(
    path: Path, made: NewKey, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(files, "put_in_place", refuse)
    assert envelope.unlock(path, PHRASE, floor=CHEAP, standard=Cost(128, 1, 1)) == made.key
    monkeypatch.undo()
    assert asked(path, "phrase") == (64, 1, 1)


@pytest.mark.parametrize(
    "below", [Cost(19 * 1024 - 1, 2, 1), Cost(19 * 1024, 1, 1), Cost(19 * 1024, 2, 0)]
)
def test_below_what_is_advised_nothing_opens(path: Path, below: Cost):
    KeyFile("0" * 16, {"phrase": slot_of(below)}).write(path)
    with pytest.raises(errors.WeakEnvelope):
        envelope.unlock(path, PHRASE)


def slot_of(cost: Cost) -> dict[str, Any]:
    wrapped = wrap(bytes(32), PHRASE.encode(), Bond("0" * 16, "phrase"), cost=FLOOR, floor=FLOOR)
    return wrapped | {"memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes}


def test_the_least_that_is_advised_opens(path: Path):
    made = envelope.create(path, PHRASE, cost=Cost(19 * 1024, 2, 1), floor=CHEAP)
    assert envelope.unlock(path, PHRASE) == made.key
    assert asked(path, "phrase") == (64 * 1024, 3, 1)


def rewrite(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    content = json.loads(path.read_bytes())
    change(content)
    path.write_text(json.dumps(content))


DAMAGE: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-20]),
    "not text": lambda path: path.write_bytes(b"\xff\xfe" * 50),
    "a list": lambda path: path.write_text("[]"),
    "deep": lambda path: path.write_text("[" * 200_000),
    "other format": lambda path: rewrite(path, lambda file: file.update(format="x")),
    "version in words": lambda path: rewrite(path, lambda file: file.update(version="un")),
    "no slots": lambda path: rewrite(path, lambda file: file.update(slots=None)),
    "no name": lambda path: rewrite(path, lambda file: file.update(base_id=3)),
    "no checksum": lambda path: rewrite(path, lambda file: file.pop("checksum")),
    "one letter": lambda path: rewrite(
        path, lambda file: file["slots"]["phrase"].update(salt="A" + "B" * 21 + "==")
    ),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_never_taken_for_a_wrong_passphrase(path: Path, made: NewKey, name: str):
    DAMAGE[name](path)
    with pytest.raises(errors.DamagedEnvelope):
        unlock(path)


@pytest.mark.parametrize(
    "slot",
    [
        None,
        "text",
        {},
        {"kdf": "scrypt"},
        {"kdf": "argon2id"},
        {"kdf": "argon2id", "memory_kib": "beaucoup"},
        {"kdf": "argon2id", "memory_kib": 64, "passes": 1, "lanes": 1, "salt": "é"},
        {
            "kdf": "argon2id",
            "memory_kib": 64,
            "passes": 1,
            "lanes": 1,
            "salt": "AAAA",
            "nonce": "AAAA",
            "wrapped": "AAAA",
        },
    ],
)
def test_a_slot_that_says_nothing_is_damage(path: Path, made: NewKey, slot: Any):
    file = KeyFile.read(path)
    file.slots["phrase"] = slot
    file.write(path)

    with pytest.raises(errors.DamagedEnvelope):
        unlock(path)


def test_a_missing_and_a_newer_file_are_told(path: Path, made: NewKey):
    with pytest.raises(errors.MissingEnvelope):
        unlock(path.with_name("elsewhere"))

    rewrite(path, lambda file: file.update(version=2))
    with pytest.raises(errors.NewerEnvelope):
        unlock(path)


def test_a_disk_that_refuses_leaves_the_file_before(
    path: Path, made: NewKey, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(files, "put_in_place", refuse)
    with pytest.raises(errors.DiskFailure):
        envelope.change_passphrase(path, made.key, "autre", cost=CHEAP, floor=CHEAP)
    assert unlock(path) == made.key
