"""Plants bugs in a copy of the tree, one at a time, and runs the tests that should notice."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.reliability.planted import bugs_of_data, bugs_of_rows, bugs_of_secrets
from tests.reliability.planted.bug import Bug
from tests.reliability.plugin import SEED, SOAK

if TYPE_CHECKING:
    from collections.abc import Iterator

BUGS = (*bugs_of_data.BUGS, *bugs_of_rows.BUGS, *bugs_of_secrets.BUGS)

_PATIENCE = 600
_WHOLE_PATIENCE = 2_400
_TOLD = 12
_RED = 1
"""What pytest returns when tests failed; any other code says that they could not be run."""
_NEEDED = ("idcoop_desktop", "resources", "tests", "tools", "ui", "requirements", "docs")
_LEFT = shutil.ignore_patterns("__pycache__", "*.pyc")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a bug: whether the tests noticed it, how long it took, and what they said."""

    noticed: bool
    seconds: float
    told: str

    @property
    def words(self) -> str:
        """One word for a list."""
        return "noticed" if self.noticed else "MISSED"


def copy_of(root: Path, copy: Path) -> Path:
    """Copy what the tests need of a tree, without what was compiled from it."""
    copy.mkdir()
    for name in _NEEDED:
        if (root / name).is_dir():
            shutil.copytree(root / name, copy / name, ignore=_LEFT)
    for path in root.iterdir():
        if path.is_file() and not path.name.startswith(".coverage"):
            shutil.copy2(path, copy / path.name)
    return copy


def green(copy: Path, bugs: Iterable[Bug]) -> str:
    """Run all the tests that the bugs name, without a bug; return what they say unless green."""
    tests = dict.fromkeys(test for bug in bugs for test in bug.tests)
    code, told = _run(copy, *tests, patience=_WHOLE_PATIENCE) if tests else (0, "")
    return told if code else ""


def plant(copy: Path, bug: Bug) -> Verdict:
    """Run the tests of a bug with the bug in the copy, and take it out again."""
    begun = time.monotonic()
    with _planted(copy, bug):
        code, told = _run(copy, *bug.tests)
    return Verdict(code == _RED, time.monotonic() - begun, told)


@contextmanager
def _planted(copy: Path, bug: Bug) -> Iterator[None]:
    path = copy / bug.file
    sound = path.read_bytes()
    path.write_text(bug.spoiled(copy), encoding="utf-8")
    try:
        yield
    finally:
        path.write_bytes(sound)


def _run(copy: Path, *tests: str, patience: int = _PATIENCE) -> tuple[int, str]:
    """Run tests of the copy until one fails; a run without end counts as red."""
    # Nothing compiled is kept: a bug of the same length and second would not be seen.
    kept = {name: value for name, value in os.environ.items() if name not in (SOAK, SEED)}
    environment = {**kept, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1", "CI": "1"}
    options = ("-x", "-q", "--tb=line", "-p", "no:cacheprovider", "-p", "no:xdist")
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *options, *tests],
            cwd=copy,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _RED, "without end"
    return done.returncode, "\n".join((done.stdout + done.stderr).splitlines()[-_TOLD:])
