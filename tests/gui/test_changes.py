"""Who is told what changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from idcoop_desktop.views.changes import KINDS


def test_only_listeners_of_the_kind_are_told(changes):
    owner, told = QObject(), []
    changes.listen(owner, {"projects", "money"}, lambda: told.append("projects"))
    changes.listen(owner, {"people"}, lambda: told.append("people"))
    changes.announce("money")
    assert told == ["projects"]


def test_without_a_word_every_kind_changed(qtbot, changes):
    with qtbot.waitSignal(changes.changed) as seen:
        changes.announce()
    assert seen.args == [KINDS]


def test_a_deleted_listener_is_left_alone(changes):
    owner, told = QObject(), []
    changes.listen(owner, {"ideas"}, lambda: told.append(1))
    delete(owner)
    changes.announce("ideas")
    assert told == []


def test_an_unknown_kind_is_a_bug(changes):
    with pytest.raises(ValueError, match="loans"):
        changes.announce("loans")
