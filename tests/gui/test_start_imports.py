"""What starting loads: nothing that the first window does not show."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store.base import Base

ROOT = Path(__file__).parents[2]
HEAVY = {
    "PIL",
    "cryptography",
    "keyring",
    "pikepdf",
    "pypdfium2",
    "pyphen",
    "reportlab",
    "segno",
    "zxcvbn",
}
STORE = {"apsw", "peewee", "playhouse", "sqlite3"}

TELL = """
    app.processEvents()
    sys.stdout.write("\\n".join([title, *{name.split(".")[0] for name in sys.modules}]))
    sys.stdout.flush()
    os._exit(0)
"""

WELCOME = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from idcoop_desktop.app import Program
from idcoop_desktop.views.theme import application

app = application([])
program = Program(app, Path(sys.argv[1]), Path(sys.argv[1], "settings.json"))
program.begin()

def tell():
    title = type(program.window.page).__name__
{TELL}
QTimer.singleShot(0, tell)
app.exec()
"""

MAIN_WINDOW = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from idcoop_desktop import app as program_module
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store.base import Base
from idcoop_desktop.views.theme import application

folder, key = Path(sys.argv[1]), bytes.fromhex(sys.argv[2])
app = application([])
program = program_module.Program(app, folder, folder / "settings.json")
program._sit_down(Opened(Base.open(folder, key), key, folder))

def tell():
    if program._background.busy:
        QTimer.singleShot(1, tell)
        return
    title = program.window.current_page.ui.greeting_label.text()
{TELL}
QTimer.singleShot(0, tell)
app.exec()
"""

STYLE = """
from idcoop_desktop.views.theme import application
print(application([]).style().name())
"""


def run(code: str, *arguments: str, **environment: str) -> list[str]:
    """Return the lines that a Python of its own says."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    return done.stdout.splitlines()


@pytest.fixture
def base(tmp_path: Path) -> tuple[str, str]:
    """The folder of an empty base where a colleague sat once, and its key."""
    key = secrets.token_bytes(32)
    with Base.create(tmp_path, key) as made:
        Opened(made, key, tmp_path).desk()
    return str(tmp_path), key.hex()


def test_the_first_window_loads_neither_store_nor_documents(tmp_path):
    page, *loaded = run(WELCOME, str(tmp_path))
    assert page == "WelcomePage"
    assert {"PySide6", "idcoop_desktop"} <= set(loaded)
    assert (HEAVY | STORE) & set(loaded) == set()


def test_the_first_page_loads_no_document_nor_keyring(base):
    greeting, *loaded = run(MAIN_WINDOW, *base)
    assert greeting.startswith("Bonjour")
    assert {"PySide6", "peewee"} <= set(loaded)
    assert HEAVY & set(loaded) == set()


def test_the_style_is_ours_whatever_the_system_prefers():
    assert run(STYLE, QT_STYLE_OVERRIDE="windows") == ["fusion"]
