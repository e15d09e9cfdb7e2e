"""Asks whether a package we lock has a known vulnerability, and excuses one for 14 days at most.

`python -m tools.audit LOCK…` runs pip-audit, which must be importable. Exit code 0 also when
nobody could be asked, which is then said: a computer without network is no fault of the packages.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

EXCUSED = Path(__file__).resolve().parent.parent / "requirements" / "excused.toml"
LONGEST = timedelta(days=14)
_OPTIONS = ("--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")
_NO_NETWORK = re.compile(
    r"ConnectionError|ConnectTimeout|ReadTimeout|NameResolutionError|NewConnectionError|"
    r"ProxyError|SSLError|ServiceError|Max retries exceeded|Could not connect|Temporary failure"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A known vulnerability of a version we lock; ``also`` are its other names."""

    package: str
    version: str
    name: str
    also: tuple[str, ...]
    fixed_in: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, and the packages that were asked about and those nobody knew of."""

    found: tuple[Found, ...]
    asked: tuple[str, ...]
    unknown: tuple[str, ...]


def main(locks: list[str]) -> int:
    """Audit the locks and print the verdict; 1 when a vulnerability is not, or no more, excused."""
    answers = []
    for lock in locks:  # pip-audit refuses two versions of a package, which two locks may have
        words = [sys.executable, "-m", "pip_audit", *_OPTIONS, "-r", lock]
        told = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
        try:
            answers.append(read(told.stdout))
        except ValueError:
            if _NO_NETWORK.search(told.stderr):
                print("No network: nothing was audited.")
                return 0
            print(told.stderr, "pip-audit could not do its work (see above).", sep="\n")
            return 1
    answer = joined(answers)
    today = datetime.now(UTC).date()
    lines, failed = verdict(answer, tomllib.loads(EXCUSED.read_text("utf-8")), today)
    print(*lines, sep="\n")
    return int(failed)


def read(report: str) -> Answer:
    """Read the report of pip-audit; :class:`ValueError` when it is none."""
    rows = json.loads(report)["dependencies"]
    return Answer(
        tuple(_found(row, one) for row in rows for one in row.get("vulns", ())),
        tuple(sorted({row["name"] for row in rows if "skip_reason" not in row})),
        tuple(sorted({row["name"] for row in rows if "skip_reason" in row})),
    )


def joined(answers: list[Answer]) -> Answer:
    """Return several answers as one, each vulnerability and package told once."""
    return Answer(
        tuple(dict.fromkeys(one for answer in answers for one in answer.found)),
        tuple(sorted({name for answer in answers for name in answer.asked})),
        tuple(sorted({name for answer in answers for name in answer.unknown})),
    )


def verdict(answer: Answer, excused: dict[str, Any], today: date) -> tuple[list[str], bool]:
    """Return what to say, and whether it is a failure."""
    if not answer.asked:
        return ["The registry tells nothing of vulnerabilities here: nothing was audited."], False
    lines, failed = [], False
    rows = list(excused.get("vulnerability", ()))
    for one in answer.found:
        why = _excuse(one, rows, today)
        failed = failed or not why
        fixed = ", ".join(one.fixed_in) or "no version yet"
        lines.append(
            f"{one.package} {one.version}: {one.name}, fixed in {fixed}: {why or 'NOT EXCUSED'}"
        )
    lines += [f"{name}: nobody could be asked" for name in answer.unknown]
    lines.append(f"{len(answer.asked)} packages audited, {len(answer.found)} vulnerabilities")
    return lines, failed


def _excuse(one: Found, rows: Iterable[dict[str, Any]], today: date) -> str:
    """Return why a vulnerability is passed over today, empty when it is not."""
    for row in rows:
        since = row["since"]
        named = row["id"] in (one.name, *one.also) and row["package"] == one.package
        if named and since <= today <= since + LONGEST:
            return f"excused until {since + LONGEST}: {row['reason']}"
    return ""


def _found(row: dict[str, Any], one: dict[str, Any]) -> Found:
    return Found(
        row["name"],
        row["version"],
        one["id"],
        tuple(one.get("aliases", ())),
        tuple(one.get("fix_versions", ())),
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
