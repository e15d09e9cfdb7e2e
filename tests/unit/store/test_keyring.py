"""The system's keyring is a convenience: without it, people type their passphrase."""

from __future__ import annotations

from collections.abc import Iterator

import keyring as system_keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from idcoop_desktop.store import keyring

from .conftest import KEY


class InMemory(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def backend() -> Iterator[InMemory]:
    before, memory = system_keyring.get_keyring(), InMemory()
    system_keyring.set_keyring(memory)
    yield memory
    system_keyring.set_keyring(before)


@pytest.fixture
def without() -> Iterator[None]:
    before = system_keyring.get_keyring()
    system_keyring.set_keyring(NoKeyring())
    yield
    system_keyring.set_keyring(before)


@pytest.mark.usefixtures("backend")
def test_a_key_is_remembered_and_forgotten():
    assert keyring.recall("base") is None
    assert keyring.remember("base", KEY)
    assert keyring.recall("base") == KEY
    assert keyring.recall("other") is None
    assert keyring.forget("base")
    assert not keyring.forget("base")
    assert keyring.recall("base") is None


@pytest.mark.parametrize("kept", ["not base64 !", "AAAA"])
def test_what_is_not_a_key_is_not_one(backend: InMemory, kept: str):
    backend.kept[keyring.SERVICE, "base"] = kept
    assert keyring.recall("base") is None


@pytest.mark.usefixtures("without")
def test_a_computer_without_keyring_says_so():
    assert not keyring.remember("base", KEY)
    assert keyring.recall("base") is None
    assert not keyring.forget("base")
