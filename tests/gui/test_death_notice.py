"""A run that died outright is told at the next start, over whichever window comes first."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from idcoop_desktop.views.death_notice import DeathNotice

ROOT = Path(__file__).parents[2]

PROGRAM = """
import faulthandler, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from idcoop_desktop import app
from idcoop_desktop.views import messages

class Teller:
    def error(self, parent, text, details):
        sys.stdout.write("\\n".join([type(parent).__name__, text, details]))
        sys.stdout.flush()

begin = app.Program.begin

def begin_then(self):
    if sys.argv[2] == "fail":
        QTimer.singleShot(300, QApplication.quit)
        raise ValueError("Nadia Benali")
    begin(self)
    end = faulthandler._sigsegv if sys.argv[2] == "die" else QApplication.quit
    QTimer.singleShot(300, end)

app.Program.begin = begin_then
messages.use(Teller())
sys.exit(app.run(Path(sys.argv[1])))
"""


def start(home: Path, end: str) -> subprocess.CompletedProcess[str]:
    """Start the program in a home of its own; it dies or is left once its window is there."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG")}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(home / "base"), end],
        env={**environment, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_a_death_is_told_at_the_next_start_and_not_at_the_one_after(tmp_path):
    home = tmp_path / "nadia.benali"
    assert start(home, "die").returncode < 0
    told = start(home, "leave")
    assert told.returncode == 0
    window, sentence, versions, _moment, kind, *places = told.stdout.splitlines()
    assert window == "StartWindow"
    assert sentence.startswith("La dernière fois, IDCoop s’est arrêté brutalement.")
    assert versions.startswith("IDCoop ")
    assert kind == "Segmentation fault"
    assert any(place.startswith("  app.py:") for place in places)
    assert "nadia" not in told.stdout
    again = start(home, "leave")
    assert (again.returncode, again.stdout) == (0, "")
    kept = [path.name for path in home.rglob("crash-*")]
    assert kept == ["crash-report.txt"]


def test_a_failure_before_the_first_window_is_told_there_and_then(tmp_path):
    told = start(tmp_path / "nadia.benali", "fail")
    assert (told.returncode, told.stderr) == (1, "")
    parent, sentence, versions, kind, *places = told.stdout.splitlines()
    assert parent == "NoneType"
    assert sentence.startswith("Une erreur imprévue s’est produite.")
    assert versions.startswith("IDCoop ")
    assert kind == "builtins.ValueError"
    assert any(place.startswith("  app.py:") for place in places)
    assert "adia" not in told.stdout


@pytest.fixture
def windows(qtbot):
    made = [QWidget(), QWidget()]
    for window in made:
        qtbot.addWidget(window)
    return made


def test_it_is_told_over_the_first_window_alone(qtbot, windows, messages_seen):
    notice = DeathNotice("IDCoop 9.9\nAborted")
    for window in windows:
        notice.watch(window)
    windows[1].show()
    windows[0].show()
    qtbot.waitUntil(lambda: bool(messages_seen.unread_errors))
    assert messages_seen.take_error().endswith("IDCoop 9.9\nAborted")
    windows[1].hide()
    windows[1].show()
    notice.watch(QWidget(windows[0]))
    qtbot.waitUntil(windows[1].isVisible)
    assert not messages_seen.unread_errors


def test_without_a_death_nothing_is_said(qtbot, windows, messages_seen):
    notice = DeathNotice("")
    notice.watch(windows[0])
    windows[0].show()
    qtbot.waitUntil(windows[0].isVisible)
    assert not messages_seen.unread_errors
