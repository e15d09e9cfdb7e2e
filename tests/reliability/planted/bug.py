"""A planted bug: an exact replacement in one file, and the tests that should notice it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

UNIT, HARNESS = "tests/unit", "tests/reliability"


@dataclass(frozen=True, slots=True)
class Bug:
    """``found`` stands once in ``file`` and becomes ``planted``; ``tests`` are ids of pytest's."""

    name: str
    file: str
    found: str
    planted: str
    tests: tuple[str, ...]

    def spoiled(self, root: Path) -> str:
        """Return the text of the file with the bug in it; ``ValueError`` when it does not apply."""
        text = (root / self.file).read_text(encoding="utf-8")
        if text.count(self.found) != 1 or self.found == self.planted:
            raise ValueError(f"{self.name}: stands {text.count(self.found)} times in {self.file}")
        spoiled = text.replace(self.found, self.planted)
        compile(spoiled, self.file, "exec")
        return spoiled

    def missing_tests(self, root: Path) -> list[str]:
        """Return the tests it names that are not there."""
        return [test for test in self.tests if not _is_there(root, test)]


def _is_there(root: Path, test: str) -> bool:
    name, _colons, function = test.partition("::")
    path = root / name
    if not path.is_file() or not function:
        return path.is_file()
    return re.search(rf"^def {re.escape(function)}\(", path.read_text("utf-8"), re.M) is not None
