"""When a new backup is due, and when the base is older than the last one."""

from __future__ import annotations

import pytest

from idcoop_desktop.store import place as places
from idcoop_desktop.store.backups import is_behind, is_changed_since, newest
from idcoop_desktop.store.key_file import KeyFile

from .backup_hands import flip, furnish, local, made
from .conftest import KEY, Scene

OTHER_KEY = bytes(32)


@pytest.fixture
def furnished(scene: Scene) -> Scene:
    """A base with its key, a residence, somebody in it and two pictures."""
    return furnish(scene)


def test_only_what_was_done_since_makes_a_new_backup_due(furnished: Scene):
    folder = furnished.base.folder
    assert is_changed_since(folder, KEY, None)
    last = made(furnished).backup
    assert newest(local(furnished), KEY) == last
    assert newest(local(furnished), OTHER_KEY) is None
    assert not is_changed_since(folder, KEY, last)

    furnished.add("ajout", "staff", name="x")
    assert is_changed_since(folder, KEY, last)

    last = made(furnished).backup
    assert not is_changed_since(folder, KEY, last)
    flip(places.base_path(local(furnished), last), 20)
    assert is_changed_since(folder, KEY, last)


def test_a_base_is_behind_a_backup_that_is_whole_and_holds_more(furnished: Scene):
    folder = furnished.base.folder
    before = made(furnished).path.read_bytes()
    furnished.add("ajout", "staff", name="x")
    last = made(furnished).backup
    assert not is_behind(folder, KEY, None)
    assert not is_behind(folder, KEY, last)

    furnished.base.close()
    (folder / "idcoop.db").write_bytes(before)
    assert is_behind(folder, KEY, last)
    flip(places.base_path(local(furnished), last), 20)
    assert not is_behind(folder, KEY, last)


def test_a_base_without_any_action_is_saved_too(scene: Scene):
    KeyFile("ab" * 8, {}).write(scene.base.folder / "idcoop.key")
    last = made(scene).backup
    assert not is_changed_since(scene.base.folder, KEY, last)
