"""The log tells where the program failed, never about whom, and never grows without end."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest

from idcoop_desktop import log

SECRET = "Nadia Benali, 06 00 00 00 01"


@pytest.fixture(autouse=True)
def no_log_left_open() -> Iterator[None]:
    before = list(log.log.handlers)
    yield
    for handler in [kept for kept in log.log.handlers if kept not in before]:
        log.log.removeHandler(handler)
        handler.close()
    log.log.setLevel(logging.NOTSET)


def caught() -> BaseException:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise ValueError(SECRET, {"name": SECRET}) from cause
    except ValueError as error:
        return error


def test_a_failure_is_noted_as_its_type_and_its_lines_alone(tmp_path):
    file = log.start(tmp_path / "not" / "yet")
    assert file is not None
    error = caught()
    text = log.failure(type(error), error, error.__traceback__)
    noted = file.read_text("utf-8")
    assert text in noted
    assert text.splitlines()[0] == "ValueError"
    assert "test_log.py:" in text
    assert " caught" in text
    assert "caused by KeyError" in text
    assert not [word for word in ("Nadia", "06 00", str(tmp_path)) if word in noted]


def test_a_failure_without_a_trace_is_noted_too():
    assert log.failure(OSError, OSError(SECRET), None) == "OSError"


def test_a_log_started_twice_says_things_once(tmp_path):
    file = log.start(tmp_path)
    assert log.start(tmp_path) == file
    log.log.info("started")
    assert file is not None
    assert file.read_text("utf-8").count("started") == 1


def test_the_log_turns_over_and_old_ones_go(tmp_path, monkeypatch):
    monkeypatch.setattr(log, "_SIZE", 2_000)
    log.start(tmp_path)
    for number in range(400):
        log.log.info("line %d of a long day", number)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "idcoop.log",
        "idcoop.log.1",
        "idcoop.log.2",
        "idcoop.log.3",
    ]
    assert all(path.stat().st_size <= 2_000 for path in tmp_path.iterdir())
    assert "line 399 " in (tmp_path / "idcoop.log").read_text("utf-8")


def test_a_disk_that_refuses_leaves_the_program_without_a_log(tmp_path):
    (tmp_path / "file").write_text("")
    before = list(log.log.handlers)
    assert log.start(tmp_path / "file" / "log") is None
    (tmp_path / "idcoop.log").mkdir()
    assert log.start(tmp_path) is None
    assert log.log.handlers == before


def test_nothing_is_printed_before_the_log_is_started(monkeypatch, capsys):
    # As outside the tests, where nobody listens above.
    monkeypatch.setattr(log.log, "propagate", False)
    logging.getLogger("idcoop_desktop.settings").warning("unreadable")
    log.failure(OSError, OSError(SECRET), sys.exc_info()[2])
    assert capsys.readouterr() == ("", "")
