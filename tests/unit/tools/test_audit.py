"""A known vulnerability fails the audit, unless it is excused, for 14 days at most."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from datetime import date, timedelta

import pytest

from tools import audit

SINCE = date(2026, 3, 2)
HOLE = {
    "id": "PYSEC-2026-1",
    "aliases": ["CVE-2026-1", "GHSA-aaaa-bbbb-cccc"],
    "fix_versions": ["2.0"],
    "description": "…",
}
GOOD = {"name": "pillow", "version": "13.0.0", "vulns": []}
BAD = {"name": "lxml", "version": "1.0", "vulns": [HOLE]}
SKIPPED = {"name": "apsw-sqlite3mc", "skip_reason": "Dependency not found"}


def report(*rows: dict[str, object]) -> str:
    return json.dumps({"dependencies": rows, "fixes": []})


def excuse(name: str = "PYSEC-2026-1", package: str = "lxml") -> dict[str, object]:
    row = {"id": name, "package": package, "since": SINCE, "reason": "never reached"}
    return {"vulnerability": [row]}


def judged(excused: dict[str, object], today: date = SINCE) -> tuple[list[str], bool]:
    return audit.verdict(audit.read(report(GOOD, BAD)), excused, today)


def test_a_vulnerability_is_told_with_what_mends_it():
    lines, failed = judged({})
    assert failed
    assert lines == [
        "lxml 1.0: PYSEC-2026-1, fixed in 2.0: NOT EXCUSED",
        "2 packages audited, 1 vulnerabilities",
    ]


@pytest.mark.parametrize("name", ["PYSEC-2026-1", "CVE-2026-1", "GHSA-aaaa-bbbb-cccc"])
def test_it_is_excused_by_any_of_its_names(name):
    lines, failed = judged(excuse(name))
    assert not failed
    assert "excused until 2026-03-16: never reached" in lines[0]


@pytest.mark.parametrize(("days", "failed"), [(-1, True), (0, False), (14, False), (15, True)])
def test_an_excuse_lasts_a_fortnight(days, failed):
    assert judged(excuse(), SINCE + timedelta(days=days))[1] is failed


@pytest.mark.parametrize("other", [excuse("CVE-2026-2"), excuse(package="pillow")])
def test_an_excuse_is_for_one_vulnerability_of_one_package(other):
    assert judged(other)[1]


def test_packages_that_nobody_knows_are_named():
    lines, failed = audit.verdict(audit.read(report(GOOD, SKIPPED)), {}, SINCE)
    assert not failed
    assert lines == [
        "apsw-sqlite3mc: nobody could be asked",
        "1 packages audited, 0 vulnerabilities",
    ]


def test_a_registry_that_knows_nothing_is_no_clean_bill():
    lines, failed = audit.verdict(audit.read(report(SKIPPED)), {}, SINCE)
    assert not failed
    assert lines == ["The registry tells nothing of vulnerabilities here: nothing was audited."]


@pytest.mark.parametrize(
    ("stdout", "stderr", "code", "said"),
    [
        ("", "requests.exceptions.ConnectionError: Max retries exceeded", 0, "No network"),
        ("", "TypeError: a bug of its own", 1, "could not do its work"),
        (report(GOOD), "", 0, "1 packages audited, 0 vulnerabilities"),
        (report(BAD), "Found 1 known vulnerability", 1, "NOT EXCUSED"),
    ],
)
def test_the_verdict_is_the_exit_code(stdout, stderr, code, said, monkeypatch, capsys):
    asked = []

    def answer(words, **_options):
        asked.append(words)
        return subprocess.CompletedProcess(words, 1, stdout=stdout, stderr=stderr)

    monkeypatch.setattr(subprocess, "run", answer)
    assert audit.main(["a.txt", "b.txt"]) == code
    assert said in capsys.readouterr().out
    assert asked[0][:3] == [sys.executable, "-m", "pip_audit"]
    assert asked[0][-2:] == ["-r", "a.txt"]
    assert len(asked) == (2 if stdout else 1), "without network one try is enough"


def test_no_excuse_of_ours_is_undated_or_without_reason():
    rows = tomllib.loads(audit.EXCUSED.read_text("utf-8")).get("vulnerability", [])
    assert [row for row in rows if not (isinstance(row["since"], date) and row["reason"])] == []
