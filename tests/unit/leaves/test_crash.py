"""What a failure leaves behind tells about code alone, whatever was in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.crash import reports, watch

ROOT = Path(__file__).parents[3]
SECRETS = ("Nadia", "Benali", "06 00 00", "nadia.benali", "12 rue")
# The bare name of a file that Python ran is told: what is no path has none.
NO_SLASH = st.characters(exclude_characters="/\\")
VERSIONS = reports.versions("9.9", "6.11")

# Run from a folder that is named after somebody, as homes are.
DYING = """
import faulthandler, os, sys, threading
from pathlib import Path

sys.path.insert(0, sys.argv[3])
from idcoop_desktop.crash.watch import Watch

def die_for_nadia(name):
    {"segv": faulthandler._sigsegv, "abort": os.abort}[sys.argv[2]]()

def main():
    watch = Watch(Path(sys.argv[1]), "IDCoop 9.9")
    ready = threading.Event()
    other = threading.Thread(target=ready.wait, name="Nadia Benali", daemon=True)
    other.start()
    if sys.argv[2] == "well":
        watch.stop()
        ready.set()
    else:
        die_for_nadia("Nadia Benali, 06 00 00 00 01")

main()
"""


def run_and(how: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Run a program that ends in this way, from a home named after a person."""
    home = tmp_path / "nadia.benali"
    home.mkdir(exist_ok=True)
    script = home / "12 rue.py"
    script.write_text(DYING)
    command = [sys.executable, str(script), str(tmp_path / "log"), how, str(ROOT)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def leaks(text: str, tmp_path: Path) -> list[str]:
    """Return what of the secrets and of the folders a text tells."""
    return [word for word in (*SECRETS, str(tmp_path), str(ROOT), "/home") if word in text]


@pytest.mark.parametrize(("how", "kind"), [("segv", "Segmentation fault"), ("abort", "Aborted")])
def test_the_next_start_reads_what_a_run_that_died_left(how, kind, tmp_path):
    assert run_and(how, tmp_path).returncode != 0
    dump = next((tmp_path / "log").glob("crash-*.dump")).read_text()
    assert str(tmp_path) in dump, "the dump itself names folders: a report must not"
    report = watch.take_report(tmp_path / "log")
    lines = report.splitlines()
    assert lines[0] == "IDCoop 9.9"
    assert lines[2] == kind
    assert "Another thread:" in lines
    assert "Current thread:" in lines
    assert "  ?:9 die_for_nadia" in lines, "the name of a file outside the program is not told"
    assert any(line.startswith("  threading.py:") for line in lines)
    assert not leaks(report, tmp_path)
    assert (tmp_path / "log" / watch.REPORT_FILE).read_text("utf-8") == report + "\n"
    assert [path.name for path in (tmp_path / "log").iterdir()] == [watch.REPORT_FILE]


def test_a_death_is_told_once(tmp_path):
    run_and("segv", tmp_path)
    assert watch.take_report(tmp_path / "log")
    assert watch.take_report(tmp_path / "log") == ""


def test_a_run_that_ends_well_leaves_nothing(tmp_path):
    done = run_and("well", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert list((tmp_path / "log").iterdir()) == []
    assert watch.take_report(tmp_path / "log") == ""
    assert watch.take_report(tmp_path / "none") == ""


def test_another_run_that_still_goes_on_keeps_its_file(tmp_path):
    running = tmp_path / "crash-1.dump"
    running.write_text(VERSIONS + "\n")
    forgotten = tmp_path / "crash-2.dump"
    forgotten.write_text(VERSIONS + "\n")
    os.utime(forgotten, (0, 0))
    assert watch.take_report(tmp_path) == ""
    assert running.exists()
    assert not forgotten.exists()


def test_the_last_of_several_deaths_is_told(tmp_path):
    for number, kind in ((1, "Aborted"), (2, "Bus error"), (3, "Illegal instruction")):
        dump = tmp_path / f"crash-{number}.dump"
        dump.write_text(f"IDCoop {number}\nFatal Python error: {kind}\n")
        os.utime(dump, (1_700_000_000 + number % 3, 1_700_000_000 + number % 3))
    assert watch.take_report(tmp_path).startswith("IDCoop 2\n2023-11-14 ")
    assert watch.take_report(tmp_path) == ""


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    stopped = watch.Watch(tmp_path / "file" / "log", VERSIONS)
    stopped.stop()
    (tmp_path / "crash-1.dump").mkdir()
    assert watch.take_report(tmp_path) == ""


def test_a_dump_without_end_is_cut(tmp_path):
    frames = '  File "a.py", line 1 in f\n' * 100_000
    (tmp_path / "crash-1.dump").write_text(f"IDCoop\nFatal Python error: Aborted\n{frames}")
    assert len(watch.take_report(tmp_path).splitlines()) < 200


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("/home/nadia/idcoop/idcoop_desktop/views/projects/page.py", "views/projects/page.py"),
        ("idcoop_desktop/app.py", "app.py"),
        (r"C:\Users\Nadia Benali\idcoop_desktop\store\base.py", "store/base.py"),
        (r"C:\Users\Nadia Benali\lib\peewee.py", "peewee.py"),
        ("/home/idcoop_desktop/Nadia/threading.py", "threading.py"),
        ("/home/nadia/Nadia Benali.py", "?"),
        ("<frozen runpy>", "?"),
        ("<string>", "<string>"),
        ("", "?"),
    ],
)
def test_a_place_is_told_without_folders_of_people(file, told):
    assert reports.place(file, "7", "read") == f"  {told}:7 read"


def test_a_function_is_told_by_a_name_of_code_alone():
    assert reports.place("a.py", "7", "<lambda>") == "  a.py:7 <lambda>"
    assert reports.place("a.py", "7", "Nadia Benali") == "  a.py:7 ?"


def failing(depth: int) -> None:
    """Fail at this depth, with words that are nobody's business."""
    if depth:
        failing(depth - 1)
    try:
        raise KeyError(*SECRETS)
    except KeyError as cause:
        cause.add_note("Nadia Benali")
        raise ValueError("Nadia Benali", {"phone": "06 00 00 00 01"}) from cause


def test_an_error_is_told_with_its_causes_and_never_its_words(tmp_path):
    with pytest.raises(ValueError, match="Nadia") as caught:
        failing(0)
    text = reports.of_error(caught.value)
    assert "builtins.ValueError\n" in text
    assert "builtins.KeyError\n  test_crash.py:" in text
    assert not leaks(text, tmp_path)


def test_a_recursion_is_told_without_its_middle():
    def endless() -> None:
        endless()

    with pytest.raises(RecursionError) as caught:
        endless()
    lines = reports.of_error(caught.value).splitlines()
    assert len(lines) < 40
    assert any(" more" in line for line in lines)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("QString::arg: Argument missing: Nadia Benali, Mme", "QString::arg: … missing: …"),
        ('QFont "Nadia": no glyph', "QFont … no glyph"),
        ("QFile::open: /home/nadia/x.db, refused", "QFile::open: … refused"),
        ("not a file: nadia.benali@example.org", "not a file: …"),
        ("Nadia 06 00 00 00 01", "…"),
        ("cannot open nadia benali: refused", "cannot open … refused"),
        (
            "QPainter::begin: Paint device returned engine == 0",
            "QPainter::begin: … device … engine …",
        ),
        ("QBenali quéméner Qnadia", "QBenali …"),
        ("", ""),
    ],
)
def test_what_qt_says_is_kept_without_what_it_quotes(said, kept):
    assert reports.quiet(said) == kept


def test_the_line_of_versions_names_no_machine():
    import platform

    assert VERSIONS.startswith("IDCoop 9.9, Python 3.")
    assert "Qt 6.11" in VERSIONS
    assert platform.node() not in VERSIONS


def test_windows_is_told_by_its_numbers(monkeypatch):
    class Windows:
        major, minor, build = 10, 0, 22631

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "getwindowsversion", Windows, raising=False)
    assert reports.versions("1", "6").endswith("Windows 10.0.22631")


@settings(deadline=None, max_examples=200)
@given(st.text(NO_SLASH, max_size=200), st.text(NO_SLASH, max_size=60))
def test_nothing_of_a_dump_that_is_not_code_gets_through(words, name):
    dump = (
        f"Fatal Python error: {words}\n{words}\nThread 0x1f [{name}] (most recent call first):\n"
        f'  File "/home/{name}/Été {words}.py", line 3 in È{words}\nExtension modules: {words}\n'
    )
    allowed = {"Fatal error", "Another thread:", "  ?:3 ?"}
    told = reports.of_dump(dump).splitlines()
    assert told[1:] == [line for line in told[1:] if line in allowed]
