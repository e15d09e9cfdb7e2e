"""The journal tells what happened to a record, each value before and after."""

from __future__ import annotations

import apsw
import pytest

from idcoop_desktop.domain.journal import Change, UnitKind
from idcoop_desktop.store.history import history, history_with_parts, latest_units
from idcoop_desktop.store.journal import store_unit
from idcoop_desktop.store.undo import undo
from idcoop_desktop.store.unit_of_work import Unit

from .conftest import AUTHOR, Scene


def test_a_record_is_told_from_its_beginning(scene: Scene):
    key = scene.add("ajout", "residence", name="Les Iris", dwellings=12)
    first = scene.now
    scene.run("nouveau nom", "UPDATE residence SET name = 'Les Lilas' WHERE id = ?", key)
    scene.add("autre", "residence")

    created, renamed = history(scene.base, "residence", key)

    assert (created.label, created.author_id, created.at) == ("ajout", AUTHOR, first)
    assert (created.table, created.record_id, created.kind) == ("residence", key, UnitKind.DO)
    assert Change(column="name", before=None, after="Les Iris") in created.changes
    assert Change(column="dwellings", before=None, after=12) in created.changes
    assert all(change.column != "id" for change in created.changes)
    assert renamed.changes == (Change(column="name", before="Les Iris", after="Les Lilas"),)


def test_a_record_that_went_is_told_to_its_end(scene: Scene):
    key = scene.add("ajout", "residence", name="Les Iris")
    undo(scene.base, author_id=2, at=scene.tick())

    _created, gone = history(scene.base, "residence", key)

    assert (gone.kind, gone.author_id) == (UnitKind.UNDO, 2)
    assert Change(column="name", before="Les Iris", after=None) in gone.changes


def people_and_project(scene: Scene) -> tuple[int, list[int]]:
    home = scene.add("résidence", "residence", name="Les Iris")
    people = [scene.add("personne", "cooperator", last_name=name) for name in ("Le Gall", "Morel")]
    return scene.add("projet", "project", title="Fresque", residence_id=home), people


def both(scene: Scene, unit: Unit, project: int, person: int) -> None:
    """Change a project and two bearers of it in one action; one will be removed."""
    scene.base.db.raw.execute("UPDATE project SET summary = 'x' WHERE id = ?", (project,))
    for role in ("lead", "co_bearer"):
        scene.base.db.raw.execute(
            "INSERT INTO bearer (id, project_id, cooperator_id, role) VALUES (?, ?, ?, ?)",
            (unit.new_id(), project, person, role),
        )


def test_the_history_of_a_project_holds_its_parts_even_removed(scene: Scene):
    project, people = people_and_project(scene)
    other = scene.add(
        "autre projet", "project", title="Bancs", residence_id=scene.one("SELECT id FROM residence")
    )
    kept = scene.add("porteur", "bearer", project_id=project, cooperator_id=people[0])
    gone = scene.add("co-porteur", "bearer", project_id=project, cooperator_id=people[1])
    elsewhere = scene.add("ailleurs", "bearer", project_id=other, cooperator_id=people[1])
    scene.run("retrait", "DELETE FROM bearer WHERE id IN (?, ?)", gone, elsewhere)
    scene.act("ensemble", lambda unit: both(scene, unit, other, people[0]))
    scene.run("retrait", "DELETE FROM bearer WHERE role = 'lead'")

    lines = history_with_parts(scene.base, "project", project, link="project_id")

    told = [(line.label, line.table, line.record_id) for line in lines]
    assert told == [
        ("projet", "project", project),
        ("porteur", "bearer", kept),
        ("co-porteur", "bearer", gone),
        ("retrait", "bearer", gone),
    ]


def test_an_action_from_before_a_column_was_added_is_not_of_its_owner(scene: Scene):
    """An expense undone in a base of long ago, of which nobody knew what an aid was."""
    old = apsw.Connection(":memory:")
    old.execute("CREATE TABLE ledger_entry (id INTEGER NOT NULL PRIMARY KEY, kind TEXT)")
    session = apsw.Session(old, "main")
    session.table_filter(lambda _table: True)
    old.execute("INSERT INTO ledger_entry VALUES (5, 'pay')")
    with scene.base.db.writing() as connection, scene.base.db.atomic():
        store_unit(
            connection,
            unit_id=1,
            kind=UnitKind.DO,
            label="autrefois",
            author_id=AUTHOR,
            at=scene.tick(),
            changeset=session.changeset(),
        )
    session.close()
    assert history_with_parts(scene.base, "aid", 5, link="aid_id") == ()
    assert [line.label for line in history(scene.base, "ledger_entry", 5)] == ["autrefois"]


def test_the_latest_actions_come_newest_first(scene: Scene):
    people_and_project(scene)

    lines = latest_units(scene.base, 2)

    assert [line.label for line in lines] == ["projet", "personne"]
    assert lines[0].at == scene.now
    assert lines[0].kind is UnitKind.DO


def test_a_unit_of_thousands_of_records_is_named_without_its_values(scene: Scene):
    project, _people = people_and_project(scene)
    bulk = "x" * 500_000
    key = scene.add("en nombre", "testimonial", project_id=project, text=bulk)

    (line,) = history(scene.base, "testimonial", key)

    assert (line.label, line.changes) == ("en nombre", ())
    scene.run("retrait", "DELETE FROM testimonial")
    told = history_with_parts(scene.base, "project", project, link="project_id")
    assert [one.label for one in told] == ["projet"]


def test_a_list_of_records_that_lies_is_a_bug(scene: Scene):
    scene.add("ajout", "residence")
    with scene.base.db.writing() as connection:
        connection.execute("UPDATE unit_record SET record_id = 5")

    with pytest.raises(LookupError):
        history(scene.base, "residence", 5)
