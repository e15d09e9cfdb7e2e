"""Work outside the GUI thread, and its answers."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views.background import Background, InlineBackground, Latest, report


@pytest.fixture
def threads():
    background = Background()
    yield background
    background.close()


def test_work_runs_elsewhere_and_answers_in_the_gui_thread(qtbot, threads):
    seen = []

    def done(worker):
        seen.append((worker, QThread.currentThread().isMainThread()))

    threads.run(threading.get_ident, done=done)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != threading.get_ident()
    assert seen[0][1]
    qtbot.waitUntil(lambda: not threads.busy)


def test_the_event_loop_turns_while_the_work_lasts(qtbot, threads, heartbeat):
    release, answers = threading.Event(), []
    threads.run(release.wait, done=answers.append)
    qtbot.waitUntil(lambda: heartbeat.beats >= 5)
    assert answers == []
    release.set()
    qtbot.waitUntil(lambda: answers == [True])


def test_jobs_of_the_store_lane_run_one_after_the_other(qtbot, threads):
    order, answers = [], []
    first_may_end = threading.Event()

    def first():
        first_may_end.wait(5)
        order.append("first")

    threads.run(first, done=answers.append)
    threads.run(lambda: order.append("second"), done=answers.append)
    first_may_end.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert order == ["first", "second"]


def test_a_failure_goes_to_its_handler(qtbot, threads):
    failures = []

    def work():
        raise ValueError("broken")

    threads.run(work, done=lambda _: pytest.fail("no answer expected"), failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ValueError)


def test_without_a_handler_a_known_error_is_shown(background, messages_seen):
    def work():
        raise DomainError("L’enveloppe est vide.")

    background.run(work, done=lambda _: None)
    assert messages_seen.take_error() == "L’enveloppe est vide."


def test_progress_arrives_in_the_gui_thread(qtbot, threads):
    steps = []

    def work():
        for step in range(3):
            report(step + 1, 3, "photo")

    def progress(step, total, message):
        steps.append((step, total, message, QThread.currentThread().isMainThread()))

    threads.run(work, done=lambda _: None, progress=progress)
    qtbot.waitUntil(lambda: len(steps) == 3)
    assert steps[-1] == (3, 3, "photo", True)


def test_a_cancelled_job_stops_and_says_nothing(qtbot, threads):
    started, reached = threading.Event(), []

    def work():
        started.set()
        while True:
            report(1, 2)

    job = threads.run(work, done=reached.append, failed=reached.append)
    started.wait(5)
    with qtbot.waitSignal(job.finished):
        job.cancel()
    assert reached == []


def test_reporting_outside_a_job_does_nothing():
    report(1, 2, "no job")


def test_an_answer_for_a_deleted_owner_is_dropped(qtbot, threads):
    release, reached = threading.Event(), []
    owner = QObject()
    job = threads.run(release.wait, done=reached.append, owner=owner)
    delete(owner)
    with qtbot.waitSignal(job.finished):
        release.set()
    assert reached == []


def test_closing_waits_for_the_write_and_refuses_what_follows(threads):
    release, written = threading.Event(), []

    def write():
        release.wait(5)
        written.append(True)

    threads.run(write, done=lambda _: None)
    release.set()
    threads.close()
    assert written == [True]
    with pytest.raises(RuntimeError, match="closed"):
        threads.run(lambda: None, done=lambda _: None)


def test_no_question_is_asked_once_closed(threads):
    asked = []
    latest = Latest(threads, owner=None)
    threads.close()
    latest.run(lambda: asked.append("work"), done=asked.append)
    assert threads.closed
    assert asked == []


def test_an_older_answer_never_replaces_a_newer_one(qtbot, threads):
    slow, shown = threading.Event(), []
    latest = Latest(threads, owner=None)

    def older():
        slow.wait(5)
        return "older"

    latest.run(older, done=shown.append)
    latest.run(lambda: "newer", done=shown.append)
    slow.set()
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.waitUntil(lambda: not threads.busy)
    assert shown == ["newer"]


def test_inline_work_is_done_when_run_returns(qtbot):
    widget, shown = QWidget(), []
    qtbot.addWidget(widget)
    InlineBackground().run(lambda: 5, done=shown.append, owner=widget)
    assert shown == [5]


def test_thousands_of_jobs_leave_nothing_behind(qtbot, threads):
    answers = []
    for number in range(3000):
        threads.run(lambda number=number: number, done=answers.append, lane="files")
    qtbot.waitUntil(lambda: not threads.busy)
    assert sorted(answers) == list(range(3000))


def test_a_failure_in_an_answer_does_not_keep_the_job(qtbot, background):
    def done(_answer):
        raise ValueError("broken page")

    with qtbot.capture_exceptions() as caught:
        background.run(lambda: 1, done=done)
    assert [str(one[1]) for one in caught] == ["broken page"]
    assert not background.busy


def test_what_is_held_starts_and_tells_nothing_until_released(qtbot, threads):
    may_end, answers, quiet = threading.Event(), [], []

    def under_way():
        may_end.wait(5)
        return "under way"

    threads.run(under_way, done=answers.append)
    threads.hold(lambda: quiet.append(True))
    started = []
    threads.run(lambda: started.append(True), done=lambda _nothing: answers.append("later"))
    assert quiet == []
    may_end.set()
    qtbot.waitUntil(lambda: bool(quiet))
    assert answers == started == []
    assert threads.busy
    threads.release()
    qtbot.waitUntil(lambda: answers == ["under way", "later"])
    assert quiet == [True]
    threads.run(lambda: "as before", done=answers.append)
    qtbot.waitUntil(lambda: answers[-1] == "as before")


def test_with_nothing_under_way_it_is_quiet_at_once(background):
    quiet, answers = [], []
    background.hold(lambda: quiet.append(True))
    assert quiet == [True]
    background.run(lambda: 1, done=answers.append)
    assert answers == []
    background.release()
    assert answers == [1]


def test_a_job_given_up_while_held_tells_nothing(background):
    answers = []
    background.hold(bool)
    background.run(lambda: 1, done=answers.append).cancel()
    background.release()
    assert answers == []
    assert not background.busy


def test_released_before_it_was_quiet_nobody_is_called(qtbot, threads):
    may_end, quiet, answers = threading.Event(), [], []
    threads.run(lambda: may_end.wait(5), done=answers.append)
    threads.hold(lambda: quiet.append(True))
    threads.release()
    may_end.set()
    qtbot.waitUntil(lambda: answers == [True])
    assert quiet == []
