"""Plants each bug in a copy of the tree, runs the tests that should notice it, says which did not.

`python3 dev.py planted` for all of them; words after it choose those whose names hold one of them.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.reliability.planted.planting import BUGS, copy_of, green, plant

_ROOT = Path(__file__).resolve().parents[3]


def main(words: list[str]) -> int:
    """Plant the bugs that the words name, or all; return 0 when the tests noticed each of them."""
    chosen = [bug for bug in BUGS if not words or any(word in bug.name for word in words)]
    with tempfile.TemporaryDirectory() as name:
        copy = copy_of(_ROOT, Path(name) / "copy")
        _say(f"{len(chosen)} bugs; first the tests without any of them")
        told = green(copy, chosen)
        if told:
            _say(told, "The tests are red without a bug: nothing can be told.")
            return 2
        missed = []
        for number, bug in enumerate(chosen, 1):
            verdict = plant(copy, bug)
            _say(f"{number:3} {verdict.words:9}{verdict.seconds:6.1f} s  {bug.name}")
            if not verdict.noticed:
                missed.append(f"{bug.name}\n{verdict.told}")
    _say(f"noticed: {len(chosen) - len(missed)} of {len(chosen)}", *missed)
    return int(bool(missed))


def _say(*lines: str) -> None:
    sys.stdout.write("\n".join((*lines, "")))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
