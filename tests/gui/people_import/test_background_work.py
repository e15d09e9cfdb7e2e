"""Long work beside the window: it stays alive, stops when asked, and never half writes."""

from __future__ import annotations

import gc
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.services import people
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.people_import.dialog import DONE, PREVIEW
from idcoop_desktop.views.people_import.running import Task
from tests.gui.people_import.conftest import GAEL, Importing

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES = 3000


@pytest.fixture
def threaded(context, open_window, tmp_path, qtbot) -> Iterator[Importing]:
    """The import window with real workers."""
    workers = Background()
    dialog = open_window(replace(context, background=workers))
    yield Importing(dialog, tmp_path)
    workers.close()
    qtbot.waitUntil(lambda: not workers.busy)


def lines(count: int) -> list[str]:
    return [
        GAEL.replace("100;Le Bihan;Gaël;06 11 22", f"{number};{word(number)};Gaël;06 {number:04d}")
        for number in range(count)
    ]


def word(number: int) -> str:
    """Return a surname that looks like no other."""
    return "".join(chr(97 + int(digit) * 2) for digit in f"{number * 7919 % 99991:05d}").title()


def to_preview(threaded: Importing, qtbot) -> None:
    dialog = threaded.dialog
    threaded.read(*lines(LINES))
    qtbot.waitUntil(lambda: not dialog.running.is_busy)
    threaded.press(dialog.ui.next_button)
    qtbot.waitUntil(dialog.ui.next_button.isEnabled)
    threaded.press(dialog.ui.next_button)
    qtbot.waitUntil(lambda: dialog.step == PREVIEW and dialog.ui.next_button.isEnabled())


def test_the_window_lives_while_a_file_is_compared_and_imported(threaded, qtbot, coop, heartbeat):
    to_preview(threaded, qtbot)
    before = heartbeat.beats
    threaded.press(threaded.dialog.ui.next_button)
    assert threaded.dialog.progress.isVisible()
    qtbot.waitUntil(lambda: threaded.dialog.step == DONE)
    assert heartbeat.beats > before
    assert len(people.people_ids(coop.desk)) == LINES
    assert gc.get_freeze_count() > 0
    threaded.press(threaded.dialog.ui.next_button)
    assert gc.get_freeze_count() == 0


def test_a_cancelled_import_leaves_nothing_and_may_be_done_again(threaded, qtbot, coop):
    to_preview(threaded, qtbot)
    dialog = threaded.dialog
    threaded.press(dialog.ui.next_button)
    qtbot.waitUntil(lambda: bool(dialog.progress.ui.count_label.text()))
    threaded.press(dialog.progress.ui.cancel_button)
    assert dialog.progress.ui.title_label.text() == "Arrêt en cours…"
    qtbot.waitUntil(lambda: not dialog.running.is_busy)
    assert dialog.step == PREVIEW
    assert len(people.people_ids(coop.desk)) == 0
    threaded.press(dialog.ui.next_button)
    qtbot.waitUntil(lambda: dialog.step == DONE)
    assert len(people.people_ids(coop.desk)) == LINES


def test_escape_stops_the_work_before_it_closes_anything(threaded, qtbot):
    threaded.read(*lines(LINES))
    threaded.dialog.reject()
    qtbot.waitUntil(lambda: not threaded.dialog.running.is_busy)
    assert threaded.dialog.isVisible()
    assert threaded.dialog.file.drop_zone.isVisible()


def test_work_that_was_done_before_it_could_be_stopped_counts_as_done(threaded, qtbot):
    ends = []
    begun, may_end = Event(), Event()

    def work() -> int:
        begun.set()
        may_end.wait()
        return 7

    running = threaded.dialog.running
    running.start(
        Task(
            title="Écriture…",
            hint="",
            work=work,
            done=ends.append,
            failed=ends.append,
            stopped=lambda: ends.append("stopped"),
        )
    )
    begun.wait()
    running.cancel()
    may_end.set()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [7]
