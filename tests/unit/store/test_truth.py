"""After an error of the disk, the journal is read again: an action is told as it was kept."""

from __future__ import annotations

import threading

import apsw
import pytest

from idcoop_desktop.store.errors import DiskFailure, UnknownOutcome
from idcoop_desktop.store.truth import kept_here
from idcoop_desktop.store.undo import redo, undo

from .conftest import AUTHOR, Scene


def test_an_error_after_the_commit_is_no_error_of_the_action(scene: Scene) -> None:
    def fail(_connection: apsw.Connection, _name: str, _pages: int) -> int:
        raise apsw.IOError("the disk answers no more")

    with scene.base.db.writing() as connection:
        connection.set_wal_hook(fail)

    before = kept_here()
    key = scene.add("ajout", "residence", name="Les Iris")

    assert kept_here() == before + 1
    assert scene.rows("SELECT id FROM residence") == [(key,)]
    assert scene.one("SELECT count(*) FROM unit") == 1


def test_an_error_before_the_commit_says_that_nothing_was_kept(scene: Scene) -> None:
    def fail() -> bool:
        raise apsw.IOError("the disk answers no more")

    with scene.base.db.writing() as connection:
        connection.set_commit_hook(fail)

    before = kept_here()
    with pytest.raises(DiskFailure, match="Rien n’a été enregistré"):
        scene.add("ajout", "residence", name="Les Iris")
    assert kept_here() == before
    with scene.base.db.writing() as connection:
        connection.set_commit_hook(None)

    assert scene.rows("SELECT id FROM residence") == []
    scene.add("ajout", "residence", name="Les Iris")
    assert scene.one("SELECT count(*) FROM residence") == 1


def test_an_undo_kept_in_spite_of_an_error_is_not_done_twice(scene: Scene) -> None:
    def fail(_connection: apsw.Connection, _name: str, _pages: int) -> int:
        raise apsw.IOError("the disk answers no more")

    scene.add("premier", "residence", name="Les Iris")
    scene.add("second", "residence", name="Le Verger")
    with scene.base.db.writing() as connection:
        connection.set_wal_hook(fail)

    assert undo(scene.base, author_id=AUTHOR, at=scene.tick()).label == "second"
    assert scene.rows("SELECT name FROM residence") == [("Les Iris",)]
    assert redo(scene.base, author_id=AUTHOR, at=scene.tick()).label == "second"
    assert scene.one("SELECT count(*) FROM residence") == 2


def test_a_journal_that_cannot_be_read_is_told_as_such(scene: Scene) -> None:
    def fail(_connection: apsw.Connection, _name: str, _pages: int) -> int:
        # Nothing can be read from here on, as when a disk is pulled out.
        scene.base.db.raw.set_authorizer(refuse)
        raise apsw.IOError("the disk answers no more")

    def refuse(*_asked: object) -> int:
        raise apsw.IOError("the disk answers no more")

    with scene.base.db.writing() as connection:
        connection.set_wal_hook(fail)

    with pytest.raises(UnknownOutcome, match="on ne sait pas"):
        scene.add("ajout", "residence", name="Les Iris")
    scene.base.db.raw.set_authorizer(None)
    assert scene.one("SELECT count(*) FROM residence") == 1


def test_what_is_kept_is_counted_by_the_thread_that_did_it(scene: Scene) -> None:
    before = kept_here()
    scene.add("premier", "residence", name="Les Iris")
    scene.act("rien", lambda _unit: None)
    undo(scene.base, author_id=AUTHOR, at=scene.tick())
    assert kept_here() == before + 2

    elsewhere: list[int] = []
    thread = threading.Thread(target=lambda: elsewhere.append(kept_here()))
    thread.start()
    thread.join()
    assert elsewhere == [0]
