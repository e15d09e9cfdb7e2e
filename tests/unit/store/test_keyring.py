"""The system's keyring is a convenience: without it, people type their passphrase."""

from __future__ import annotations

from collections.abc import Iterator

import keyring as system_keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from idcoop_desktop.store import keyring
from tests.keyrings import MemoryKeyring, memory_keyring

from .conftest import KEY


@pytest.fixture
def backend() -> Iterator[MemoryKeyring]:
    with memory_keyring() as memory:
        yield memory


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
def test_what_is_not_a_key_is_not_one(backend: MemoryKeyring, kept: str):
    backend.kept[keyring.SERVICE, "base"] = kept
    assert keyring.recall("base") is None


@pytest.mark.usefixtures("without")
def test_a_computer_without_keyring_says_so():
    assert not keyring.remember("base", KEY)
    assert keyring.recall("base") is None
    assert not keyring.forget("base")
