"""A passphrase that was forgotten is replaced; the printed code stays good."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import keys, opening
from idcoop_desktop.services.opening import Created, NewBase
from idcoop_desktop.store.errors import MissingEnvelope, WrongPassphrase
from idcoop_desktop.store.folder import KEY_FILE

BEFORE = "quatre mots tirés au sort"
AFTER = "bruyère marteau lanterne"
WANTED = NewBase(
    coop_name="Ar Mor Habitat",
    author_name="Maëlle Kervadec",
    passphrase=BEFORE,
    ceiling_cents=60_000,
    envelope_cents=0,
    year=2026,
)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Created]:
    created = opening.create_base(tmp_path, WANTED)
    yield created
    created.opened.base.close()


def test_the_new_phrase_opens_and_the_old_one_does_not(made: Created, tmp_path: Path) -> None:
    made.opened.base.close()
    by_code = opening.unlock_with_code(tmp_path, made.recovery_code)
    keys.replace_passphrase(by_code, AFTER)
    by_code.base.close()
    with pytest.raises(WrongPassphrase):
        opening.unlock(tmp_path, BEFORE)
    for opened in (
        opening.unlock(tmp_path, AFTER),
        opening.unlock_with_code(tmp_path, made.recovery_code),
    ):
        assert opened.key == made.opened.key
        assert opened.desk().author.name == "Maëlle Kervadec"
        opened.base.close()


@pytest.mark.parametrize("short", ["", "a" * (opening.SHORTEST_PASSPHRASE - 1)])
def test_a_phrase_too_short_changes_nothing(made: Created, tmp_path: Path, short: str) -> None:
    before = (tmp_path / KEY_FILE).read_bytes()
    with pytest.raises(DomainError, match="plus longue"):
        keys.replace_passphrase(made.opened, short)
    assert (tmp_path / KEY_FILE).read_bytes() == before


def test_the_shortest_phrase_allowed_is_taken(made: Created, tmp_path: Path) -> None:
    shortest = "é" * opening.SHORTEST_PASSPHRASE
    keys.replace_passphrase(made.opened, shortest)
    made.opened.base.close()
    opening.unlock(tmp_path, shortest).base.close()


def test_a_key_file_taken_away_meanwhile_is_told(made: Created, tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).unlink()
    with pytest.raises(MissingEnvelope):
        keys.replace_passphrase(made.opened, AFTER)
