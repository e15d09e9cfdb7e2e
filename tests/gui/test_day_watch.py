"""A window left open over midnight: every page reads again, once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from idcoop_desktop.views.changes import KINDS
from idcoop_desktop.views.day_watch import DayWatch
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes


class Calendar:
    """A day that a test turns over."""

    def __init__(self) -> None:
        self.day = TODAY

    def today(self) -> date:
        """Return the day."""
        return self.day


@pytest.fixture
def owner() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def test_a_new_day_is_told_once(changes: Changes, owner: QObject) -> None:
    calendar, told = Calendar(), []
    watch = DayWatch(calendar.today, changes, owner)
    changes.changed.connect(told.append)
    watch.look()
    assert told == []
    calendar.day += timedelta(days=1)
    watch.look()
    watch.look()
    assert told == [KINDS]


def test_nobody_has_to_ask(qtbot: QtBot, changes: Changes, owner: QObject) -> None:
    calendar = Calendar()
    DayWatch(calendar.today, changes, owner, pause_ms=1)
    calendar.day += timedelta(days=3)
    with qtbot.waitSignal(changes.changed):
        pass
