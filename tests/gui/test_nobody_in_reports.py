"""Names planted wherever a failure could pick them up are neither logged nor reported."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication

from idcoop_desktop import log
from idcoop_desktop.views import hooks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.gui.recorder import MessagesSeen

FIRST = ("Nadia", "Erwan", "Maëlle", "Yannick", "Soazig")
LAST = ("Benali", "Le-Goff", "Kervadec", "Quéméner", "N’Diaye")
NAMES = [f"{first} {last}" for first in FIRST for last in LAST]
CANARIES = [
    text
    for number, name in enumerate(NAMES)
    for text in (
        name,
        f"06 00 00 {number:02d} 01",
        f"{name.split()[0].lower()}.{number}@example.org",
        f"C:\\Users\\{name}\\photo-{number}.jpg",
    )
]


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """The log as the program keeps it, with the hooks in place."""
    before, handlers = (sys.excepthook, threading.excepthook), list(log.log.handlers)
    file = log.start(tmp_path)
    assert file is not None
    hooks.install()
    yield file
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(None)
    for handler in [kept for kept in log.log.handlers if kept not in handlers]:
        log.log.removeHandler(handler)
        handler.close()
    log.log.setLevel(logging.NOTSET)


def fail_about(text: str) -> None:
    """Fail as code does that met a person: in the message, its arguments, a note, a cause."""
    try:
        raise FileNotFoundError(2, text, text)
    except OSError as cause:
        error = ValueError(text, {"name": text})
        error.add_note(text)
        raise error from cause


def fail_in_a_thread(text: str) -> None:
    """Fail where nobody waits for the answer."""
    thread = threading.Thread(target=fail_about, args=(text,), name=text)
    thread.start()
    thread.join()


def fail_here(text: str) -> None:
    """Fail in the thread of the window."""
    try:
        fail_about(text)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)


def test_a_hundred_canaries_are_nowhere(
    qtbot: QtBot, log_file: Path, messages_seen: MessagesSeen
) -> None:
    for text in CANARIES:
        fail_here(text)
        fail_in_a_thread(text)
        qWarning(f"QFile::open: {text}: refused")
        qWarning(f'QObject: no signal "{text}"')
    qtbot.waitUntil(lambda: len(messages_seen.unread_errors) == 2)
    QApplication.processEvents()
    told = "".join(messages_seen.take_error() for _ in range(2)) + "".join(messages_seen.details)
    logged = log_file.read_text("utf-8")
    # The log turned over or not, each failure left its trace in the last of it.
    assert "bug: ValueError" in logged
    assert "QFile::open: … refused" in logged
    assert "fail_about" in told
    for text in (*CANARIES, *FIRST, *LAST, "example.org", "Users"):
        assert text not in logged
        assert text not in told


def test_the_canaries_would_be_seen(log_file: Path, qtbot: QtBot) -> None:
    log.log.info("%s", CANARIES[0])
    hooks._qt.warning(QtMsgType.QtWarningMsg.name)
    assert CANARIES[0] in log_file.read_text("utf-8")
