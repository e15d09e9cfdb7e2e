"""Undo and redo: exact, linear, journaled, and refused with nothing changed when data moved on."""

from __future__ import annotations

import threading

import pytest

from idcoop_desktop.domain.exports import ExportKind, ExportRecord
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import UndoRefused
from idcoop_desktop.store.exports import add_export, latest_exports
from idcoop_desktop.store.history import history
from idcoop_desktop.store.tables import SYNCED
from idcoop_desktop.store.undo import Replayed, final_label, redo, redo_label, undo, undo_label
from idcoop_desktop.store.unit_of_work import unit_of_work

from .conftest import KEY, Scene


def state(scene: Scene) -> dict[str, list[tuple[object, ...]]]:
    return {table: scene.rows(f"SELECT * FROM {table} ORDER BY id") for table in SYNCED}


def take_back(scene: Scene) -> Replayed:
    return undo(scene.base, author_id=9, at=scene.tick())


def do_again(scene: Scene) -> Replayed:
    return redo(scene.base, author_id=9, at=scene.tick())


def three_actions(scene: Scene) -> list[dict[str, list[tuple[object, ...]]]]:
    """A residence, its new name, a person; and the state before, between and after."""
    states = [state(scene)]
    key = scene.add("ajout de la résidence", "residence", name="Les Iris")
    states.append(state(scene))
    scene.run("nouveau nom", "UPDATE residence SET name = 'Les Lilas' WHERE id = ?", key)
    states.append(state(scene))
    scene.add("ajout d’une personne", "cooperator", last_name="Le Gall", residence_id=key)
    states.append(state(scene))
    return states


def test_undo_and_redo_walk_exactly_through_the_states(scene: Scene):
    states = three_actions(scene)

    labels = []
    for expected in reversed(states[:-1]):
        labels.append(undo_label(scene.base))
        assert take_back(scene).label == labels[-1]
        assert state(scene) == expected
    assert labels == ["ajout d’une personne", "nouveau nom", "ajout de la résidence"]
    assert undo_label(scene.base) is None

    for expected in states[1:]:
        label = redo_label(scene.base)
        assert do_again(scene).label == label
        assert state(scene) == expected
    assert redo_label(scene.base) is None
    assert take_back(scene).label == "ajout d’une personne"


def test_the_tables_that_changed_are_told(scene: Scene):
    three_actions(scene)

    assert take_back(scene).tables == {"cooperator"}
    assert do_again(scene).tables == {"cooperator"}


def test_undo_and_redo_are_journaled_with_their_author(scene: Scene):
    three_actions(scene)
    take_back(scene)
    do_again(scene)

    last = scene.rows("SELECT kind, label, author_id FROM unit ORDER BY id DESC LIMIT 2")
    assert last == [("redo", "ajout d’une personne", 9), ("undo", "ajout d’une personne", 9)]


def test_a_new_action_forgets_what_was_undone(scene: Scene):
    three_actions(scene)
    take_back(scene)
    scene.add("autre chose", "residence")

    assert redo_label(scene.base) is None
    with pytest.raises(UndoRefused, match="rien à rétablir"):
        do_again(scene)
    assert take_back(scene).label == "autre chose"
    assert take_back(scene).label == "nouveau nom"


def test_nothing_to_undo_is_told(scene: Scene):
    assert undo_label(scene.base) is None
    with pytest.raises(UndoRefused, match="rien à annuler"):
        take_back(scene)


def test_an_action_that_cannot_be_undone_stops_the_walk(scene: Scene):
    key = scene.add("ajout", "residence")
    scene.run("chargement", "UPDATE residence SET name = 'x' WHERE id = ?", key, undoable=False)

    assert undo_label(scene.base) is None
    assert final_label(scene.base) == "chargement"
    refused(scene, take_back, "jusqu’à l’action «\u00a0chargement\u00a0» est définitif")
    scene.add("autre chose", "residence")
    assert final_label(scene.base) is None


def test_what_no_colleague_made_is_not_told_as_final(scene: Scene):
    key = scene.add("ajout", "residence")
    named = "UPDATE residence SET name = 'x' WHERE id = ?"
    with unit_of_work(scene.base, "création", author_id=0, at=scene.tick(), undoable=False) as unit:
        unit.base.db.raw.execute(named, (key,))
    assert undo_label(scene.base) is None
    assert final_label(scene.base) is None


def refused(scene: Scene, act, words: str) -> None:
    before = state(scene)
    with pytest.raises(UndoRefused, match=words) as told:
        act(scene)
    assert "Rien n’a été modifié" in told.value.message
    assert state(scene) == before


def unrecorded(scene: Scene, sql: str, *values: object) -> None:
    """Change data behind the journal's back, as another laptop's changes will."""
    with scene.base.db.writing() as connection:
        connection.execute(sql, values)


def test_a_value_changed_since_refuses_undo_and_redo(scene: Scene):
    three_actions(scene)
    take_back(scene)
    unrecorded(scene, "UPDATE residence SET name = 'Autre'")

    refused(scene, take_back, "nouveau nom.* ne peut plus être annulée")

    unrecorded(scene, "UPDATE residence SET name = 'Les Lilas'")
    take_back(scene)
    unrecorded(scene, "UPDATE residence SET name = 'Autre'")
    refused(scene, do_again, "nouveau nom.* ne peut plus être rétablie")


def test_undo_never_leaves_a_record_without_its_parent(scene: Scene):
    key = scene.add("ajout de la résidence", "residence")
    unrecorded(scene, "INSERT INTO cooperator (id, residence_id) VALUES (1, ?)", key)

    refused(scene, take_back, "ajout de la résidence")


def test_redo_never_leaves_a_record_without_its_parent(scene: Scene):
    three_actions(scene)
    take_back(scene)
    unrecorded(scene, "DELETE FROM residence")

    refused(scene, do_again, "ajout d’une personne")


def test_undo_works_from_any_thread_and_after_a_restart(scene: Scene):
    three_actions(scene)
    labels: list[str] = []

    thread = threading.Thread(target=lambda: labels.append(take_back(scene).label))
    thread.start()
    thread.join()
    scene.base.close()

    with Base.open(scene.base.folder, KEY) as again:
        assert redo_label(again) == "ajout d’une personne"
        labels.append(undo(again, author_id=1, at=scene.tick()).label)
    assert labels == ["ajout d’une personne", "nouveau nom"]


def test_each_laptop_undoes_its_own_actions_only(scene: Scene):
    three_actions(scene)
    with scene.base.db.writing() as connection:
        connection.execute("UPDATE device SET number = 2")

    assert undo_label(scene.base) is None


def test_the_search_index_follows_undo(scene: Scene):
    scene.add("ajout", "cooperator", key_last="le gall")
    found = "SELECT count(*) FROM cooperator_fts WHERE cooperator_fts MATCH 'gall'"
    assert scene.one(found) == 1

    take_back(scene)

    assert scene.one(found) == 0
    with scene.base.db.writing() as connection:
        connection.execute("INSERT INTO cooperator_fts (cooperator_fts) VALUES ('integrity-check')")


def note_export(scene: Scene) -> int:
    """Record an export, as a fact that stays."""
    colleague = scene.rows("SELECT id FROM staff")[0][0]
    record = ExportRecord(
        id=0,
        on=scene.now.date(),
        staff_id=int(str(colleague)),
        kind=ExportKind.PEOPLE,
        purpose="Lettre d’information",
        records=12,
        file_format="csv",
    )
    made: list[int] = []
    scene.act("export", lambda unit: made.append(add_export(unit, record)), fact=True)
    return made[0]


def test_undo_and_redo_pass_over_a_fact(scene: Scene):
    scene.add("arrivée d’une collègue", "staff", name="Rozenn Cadiou")
    states = three_actions(scene)
    kept = note_export(scene)
    states = [{**one, "export_record": state(scene)["export_record"]} for one in states]

    for expected in reversed(states[1:-1]):
        take_back(scene)
        assert state(scene) == expected
    note_export(scene)

    assert redo_label(scene.base) == "nouveau nom"
    do_again(scene)
    do_again(scene)
    assert redo_label(scene.base) is None
    assert undo_label(scene.base) == "ajout d’une personne"
    assert [record.id for record in latest_exports(scene.base, 1)] != [kept]
    assert len(latest_exports(scene.base, 9)) == 2


def test_a_fact_is_in_the_journal_and_never_taken_back(scene: Scene):
    scene.run("arrivée", "INSERT INTO staff (id, name) VALUES (1, 'Rozenn Cadiou')", undoable=False)
    kept = note_export(scene)

    assert undo_label(scene.base) is None
    with pytest.raises(UndoRefused, match="rien à annuler"):
        take_back(scene)
    assert [line.label for line in history(scene.base, "export_record", kept)] == ["export"]
    (record,) = latest_exports(scene.base, 9)
    assert (record.kind, record.records, record.on) == (ExportKind.PEOPLE, 12, scene.now.date())
