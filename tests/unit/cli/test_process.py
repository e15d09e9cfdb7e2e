"""The real program, in a process of its own: exit codes, clean outputs, nothing heavy loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("PySide6", "reportlab", "PIL", "keyring", "pypdfium2", "pikepdf", "zxcvbn")
LOADED = f"""
import sys
from idcoop_desktop.cli import main
code = main()
print(sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)
sys.exit(code)
"""


def environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return kept | {"PYTHONWARNINGS": "error", "PYTHONPATH": str(ROOT)} | changes


def run(*words, program=("-m", "idcoop_desktop.cli"), **changes):
    return subprocess.run(
        [sys.executable, *program, *map(str, words)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment(**changes),
        stdin=subprocess.DEVNULL,
        timeout=60,
    )


def test_a_program_gets_json_even_in_a_console_without_accents(demo):
    done = run("projects", "--data", demo, "--json", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    titles = [project["title"] for project in json.loads(done.stdout)]
    assert "L’entrée plantée des Ajoncs" in titles


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["projects"], 1, "La phrase secrète n’est pas la bonne"),
        (["dance"], 2, "Cette commande n’est pas comprise"),
        (["create", "--name", "Ar Mor"], 1, "Ce dossier contient déjà une base"),
    ],
)
def test_a_refusal_is_one_line_and_a_code(demo, words, code, said):
    done = run("--data", demo, *words, IDCOOP_PASSPHRASE="autre")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith(said)
    assert done.stderr.endswith(".\n")
    assert done.stderr.count("\n") == 1


def test_a_refusal_of_the_system_says_no_more_than_its_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    done = run("--data", tmp_path / "file", "demo")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("L’ordinateur refuse")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "loaded"),
    [
        (["projects"], []),
        (["people", "nadia"], []),
        (["undo"], []),
        (["check"], ["PIL", "pikepdf", "reportlab"]),
    ],
)
def test_a_verb_loads_no_more_than_it_needs_and_never_qt(demo, words, loaded):
    done = run("--data", demo, *words, program=("-c", LOADED), IDCOOP_PASSPHRASE="demo")
    found = json.loads(done.stderr.splitlines()[-1].replace("'", '"'))
    assert [name for name in found if name not in loaded] == []


def test_publishing_never_loads_qt(demo, tmp_path):
    words = ("publish", "fresque", "--out", tmp_path / "f.pdf")
    done = run("--data", demo, *words, program=("-c", LOADED))
    assert done.returncode == 0
    assert "PySide6" not in done.stderr
    assert "reportlab" in done.stderr


def test_a_reader_that_leaves_early_hears_no_complaint(demo):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "idcoop_desktop.cli", "--data", str(demo), "people"],
            check=False,
            encoding="utf-8",
            env=environment(),
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            stdout=writer,
            timeout=60,
        )
    finally:
        os.close(writer)
    # Windows has no broken pipe: there it is a refusal of the system.
    assert done.returncode == (0 if os.name == "posix" else 1)
    assert "Exception" not in done.stderr
    assert "Traceback" not in done.stderr
