"""What a base holds that another state of it lacks."""

from __future__ import annotations

import shutil
from pathlib import Path

from idcoop_desktop.store.differences import actions_told, state_of
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.gate import wary
from idcoop_desktop.store.undo import undo

from .conftest import KEY, START, Scene

TABLES = ("cooperator", "residence", "setting", "nothing")


def test_two_states_are_told_apart(scene: Scene, tmp_path: Path):
    author = scene.add("collègue", "staff", name="Rozenn")
    scene.add("résidence", "residence", name="Les Iris")
    then = tmp_path / "then.db"
    with wary(scene.base.folder / "idcoop.db", KEY, write=True) as connection:
        connection.execute("VACUUM INTO ?", (str(then),))
    gone = scene.add("personne", "cooperator", last_name="Le Gall")
    scene.run("départ", "UPDATE cooperator SET deleted_at = '2026-03-02' WHERE id = ?", gone)
    undo(scene.base, author_id=author, at=START)
    scene.add("personne", "cooperator", last_name="Kermorvan")
    scene.add("parti", "cooperator", last_name="Ozanne", deleted_at="2026-03-02")
    base = scene.base.folder / "idcoop.db"

    now, before = state_of(base, KEY, TABLES), state_of(then, KEY, TABLES)

    assert now is not None
    assert before is not None
    assert now.counts == {"cooperator": 2, "residence": 1, "setting": 0}
    assert before.counts == {"cooperator": 0, "residence": 1, "setting": 0}
    assert now.last_number == before.last_number + 8
    lost = now.actions - before.actions
    told = actions_told(base, KEY, lost, 3)
    assert [(one.line.label, one.line.kind.value, one.author) for one in told] == [
        ("parti", "do", ""),
        ("personne", "do", ""),
        ("départ", "undo", "Rozenn"),
    ]
    assert len(lost) == 5
    assert not before.actions - now.actions


def test_a_base_that_cannot_be_read_has_no_state(scene: Scene, tmp_path: Path):
    scene.base.close()
    base = scene.base.folder / "idcoop.db"
    assert state_of(tmp_path / "absent.db", KEY, TABLES) is None
    assert state_of(base, bytes(32), TABLES) is None
    copy = Path(shutil.copy(base, tmp_path))
    content = bytearray(copy.read_bytes())
    for position in range(100, len(content), 4_096):
        content[position] ^= 1
    copy.write_bytes(content)
    assert state_of(copy, KEY, TABLES) is None
    plain = tmp_path / "autre.db"
    CipherDatabase(plain, KEY, new=True).close_all()
    assert state_of(plain, KEY, TABLES) is None
