"""Refusals of the computer and bugs: told to the person, noted without what they typed."""

from __future__ import annotations

import errno

import pytest

from idcoop_desktop import paths
from idcoop_desktop.services import projects

SECRET = "Nadia Benali, 4 rue des Ajoncs"


def fail_with(error):
    def fail(*_arguments, **_named):
        raise error

    return fail


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EACCES, "pas accès"),
        (errno.ENOSPC, "disque est plein"),
        (errno.EIO, "journal du programme"),
    ],
)
def test_the_computer_refuses_in_french(idcoop, demo, monkeypatch, code, words):
    monkeypatch.setattr(projects, "list_projects", fail_with(OSError(code, SECRET, SECRET)))
    refusal = idcoop("--data", demo, "projects").refusal()
    assert refusal.startswith("L’ordinateur refuse\u00a0: ")
    assert words in refusal
    assert SECRET not in refusal


def test_a_bug_is_told_and_noted_without_any_value(idcoop, demo, monkeypatch):
    monkeypatch.setattr(projects, "list_projects", fail_with(RuntimeError(SECRET)))
    answer = idcoop("--data", demo, "projects")
    noted = (paths.log_folder() / "idcoop.log").read_text("utf-8")
    assert answer.code == 1
    assert not answer.out
    assert answer.err.startswith("Le programme s’est arrêté sur un défaut")
    for text in (answer.err, noted):
        assert "RuntimeError" in text
        assert "test_faults.py" in text
        assert SECRET not in text
        assert "Traceback" not in text


def test_an_interruption_is_told_calmly(idcoop, demo, monkeypatch):
    monkeypatch.setattr(projects, "list_projects", fail_with(KeyboardInterrupt()))
    assert idcoop("--data", demo, "projects").refusal().startswith("Interrompu")


def test_a_folder_that_is_a_file_is_told(idcoop, tmp_path):
    (tmp_path / "file").write_text("")
    assert idcoop("--data", tmp_path / "file", "demo").refusal().startswith("L’ordinateur refuse")
    assert "Aucune base" in idcoop("--data", tmp_path / "file", "projects").refusal()


def test_the_home_of_nobody_is_a_folder_like_another(idcoop):
    assert "Aucune base" in idcoop("--data", "~nobody-by-this-name/base", "projects").refusal()
