"""dev.py: the parts of the one door that can be tried without installing anything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev

DRAWING = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Small</class><widget class="QDialog" name="Small">
<property name="windowTitle"><string>Été</string></property></widget></ui>
"""


@pytest.fixture
def drawings(tmp_path, monkeypatch):
    """Return the folder of drawings of a small project, of which dev.py compiles the forms."""
    for name in ("ui", "forms"):
        (tmp_path / name).mkdir()
        monkeypatch.setattr(dev, name.upper(), tmp_path / name)
    monkeypatch.setattr(dev, "set_up", lambda level="dev": None)
    monkeypatch.setattr(dev, "venv_python", lambda: Path(sys.executable))
    (tmp_path / "ui" / "small.ui").write_text(DRAWING, encoding="utf-8")
    return tmp_path / "ui"


def test_without_a_word_it_lists_them(capsys):
    assert dev.main([]) == 0
    listed = capsys.readouterr().out
    assert all(f"\n  {word} " in listed for word in dev.WORDS)
    assert "none" not in listed.lower()


def test_an_unknown_word_is_a_mistake(capsys):
    assert dev.main(["deploy"]) == 2
    assert "Usage" in capsys.readouterr().out


@pytest.mark.parametrize("version", [(3, 10, 14), (3, 15, 0), (2, 7, 18)])
def test_another_python_is_told_in_one_sentence(version, monkeypatch):
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, below 3\.15"):
        dev.main(["test"])


def test_it_starts_without_any_installed_package():
    found = subprocess.run(
        [sys.executable, "-I", "-S", dev.__file__], capture_output=True, text=True, check=True
    )
    assert "Usage" in found.stdout


def test_arguments_after_two_dashes_are_passed_on(monkeypatch):
    asked = []
    monkeypatch.setitem(dev.WORDS, "run", lambda arguments: asked.append(arguments) or 0)
    assert dev.main(["run", "--", "--data", "here"]) == 0
    assert asked == [["--data", "here"]]


def test_forms_are_compiled_and_orphans_removed(drawings, capsys):
    (dev.FORMS / "ui_gone.py").write_text("x = 1\n")
    assert dev.forms([]) == 0
    assert {path.name for path in dev.FORMS.iterdir()} == {"__init__.py", "ui_small.py"}
    text = (dev.FORMS / "ui_small.py").read_text(encoding="utf-8")
    assert "class Ui_Small" in text
    assert "connectSlotsByName" not in text
    assert str(drawings) not in text
    assert "QLabel" not in text, "unused imports cost time at start"
    assert "1 forms, 2 written, 1 removed" in capsys.readouterr().out
    assert dev.forms([]) == 0
    assert "0 written, 0 removed" in capsys.readouterr().out


def test_drift_is_told_in_each_direction(drawings, capsys):
    dev.forms([])
    assert dev.forms_drift() == 0
    (dev.FORMS / "ui_small.py").write_text("x = 1\n")
    (dev.FORMS / "ui_gone.py").write_text("x = 1\n")
    capsys.readouterr()
    assert dev.forms_drift() == 1
    told = capsys.readouterr().out
    assert "ui_small.py is not what its drawing gives" in told
    assert "ui_gone.py has no drawing" in told


def test_a_broken_drawing_is_named(drawings):
    (drawings / "small.ui").write_text("<ui>", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"small\.ui could not be compiled"):
        dev.compiled_forms()


def test_coverage_is_asked_of_the_perfect_rooms_only():
    whole: dict[str, list[object]] = {"missing_lines": [], "missing_branches": []}
    report = {
        "files": {
            "idcoop_desktop/domain/money.py": whole,
            "idcoop_desktop/store/base.py": {"missing_lines": [7], "missing_branches": []},
            "idcoop_desktop/services/pay.py": {"missing_lines": [], "missing_branches": [[3, 5]]},
            "idcoop_desktop/views/page.py": {"missing_lines": [1], "missing_branches": []},
        }
    }
    assert dev.coverage_gaps(report) == [
        "idcoop_desktop/services/pay.py: never taken: [3, 5]",
        "idcoop_desktop/store/base.py: never taken: 7",
    ]


def test_the_environment_is_ready_once_stamped(tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "VENV", tmp_path)
    assert not dev.is_ready("runtime")
    (tmp_path / "ready-dev").write_text(dev.fingerprint("dev"))
    assert dev.is_ready("dev")
    assert dev.is_ready("runtime"), "what tests need holds what the program needs"
    (tmp_path / "ready-dev").write_text("stamp of older requirements")
    assert not dev.is_ready("dev")


def test_a_package_under_its_newer_name_is_not_missing(monkeypatch):
    answer = "libgl1 installed\nlibglib2.0-0t64 installed\nlibegl1 not-installed\n"
    monkeypatch.setattr(
        subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 1, stdout=answer)
    )
    names = ("libgl1", "libglib2.0-0", "libegl1", "binutils")
    assert dev.missing_packages(names) == ["libegl1", "binutils"]


def test_no_screen_is_seen_on_linux_only(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(dev, "LINUX", True)
    assert not dev.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert dev.has_screen()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr(dev, "LINUX", False)
    assert dev.has_screen()


def test_run_without_a_screen_tours_the_program(tmp_path, monkeypatch, capsys):
    def tour(*arguments, **environment):
        assert arguments[:3] == ("-m", "idcoop_desktop.cli", "tour")
        assert environment["QT_QPA_PLATFORM"] == "offscreen"
        arguments[3].mkdir()
        (arguments[3] / "01.png").touch()
        (arguments[3] / "flyer.pdf").touch()
        return 0

    monkeypatch.setattr(dev, "BUILD", tmp_path)
    monkeypatch.setattr(dev, "set_up", lambda level="dev": None)
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    monkeypatch.setattr(dev, "python", tour)
    assert dev.main(["run"]) == 0
    told = capsys.readouterr().out
    assert "1 images" in told
    assert str(tmp_path / "tour" / "flyer.pdf") in told


@pytest.fixture
def asked(tmp_path, monkeypatch):
    """Return what dev.py asks of the environment's Python, and let each command answer 0."""
    commands = []

    def answer(*arguments, **environment):
        commands.append([str(word) for word in arguments])
        if "--target" in commands[-1]:
            (tmp_path / "audit").mkdir(exist_ok=True)
        return answer.codes.pop(0) if answer.codes else 0

    answer.codes = []
    answer.commands = commands
    monkeypatch.setattr(dev, "BUILD", tmp_path)
    monkeypatch.setattr(dev, "set_up", lambda level="dev": None)
    monkeypatch.setattr(dev, "python", answer)
    return answer


def test_what_is_built_is_listed_before_it_is_called_done(asked, capsys):
    assert dev.main(["build"]) == 0
    modules = [command[1] for command in asked.commands]
    assert modules == ["PyInstaller", "tools.bill"]
    assert "The program is in" in capsys.readouterr().out
    asked.codes[:] = [0, 1]
    assert dev.main(["build"]) == 1
    assert "The program is in" not in capsys.readouterr().out
    asked.commands.clear()
    asked.codes[:] = [3]
    assert dev.main(["build"]) == 3
    assert len(asked.commands) == 1


def test_the_auditor_is_installed_once_from_its_lock(asked):
    assert dev.main(["audit"]) == 0
    install, audit = asked.commands
    assert "--require-hashes" in install
    assert install[-1].endswith("audit.txt")
    assert audit[:2] == ["-m", "tools.audit"]
    assert [Path(word).name for word in audit[2:]] == ["runtime.txt", "dev.txt", "audit.txt"]
    asked.codes[:] = [1]
    assert dev.main(["audit"]) == 1
    assert len(asked.commands) == 3, "the second time it is there"


def test_without_network_the_audit_says_so_and_fails_nothing(asked, capsys):
    asked.codes[:] = [1]
    assert dev.main(["audit"]) == 0
    assert "nothing was audited" in capsys.readouterr().out
    assert dev.main(["audit"]) == 0
    assert len(asked.commands) == 3, "a failed installation is tried again"
