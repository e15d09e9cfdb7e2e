"""Plants each bug in a copy of the tree, runs the tests that should notice it, says which did not.

`python3 dev.py planted` for all of them; words after it choose those whose names hold one of them.
Two at a time, each in a copy of its own; `IDCOOP_JOBS` says how many else.
"""

from __future__ import annotations

import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue

from tests.reliability.planted.bug import Bug
from tests.reliability.planted.planting import BUGS, Verdict, copy_of, green, plant

_ROOT = Path(__file__).resolve().parents[3]
_JOBS = 2


def main(words: list[str]) -> int:
    """Plant the bugs that the words name, or all; return 0 when the tests noticed each of them."""
    chosen = [bug for bug in BUGS if not words or any(word in bug.name for word in words)]
    jobs = int(os.environ.get("IDCOOP_JOBS") or _JOBS)
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(jobs) as pool:
        copies = [copy_of(_ROOT, Path(name) / str(number)) for number in range(jobs)]
        _say(f"{len(chosen)} bugs; first the tests without any of them")
        shares = [chosen[start::jobs] for start in range(jobs)]
        told = "".join(pool.map(green, copies, shares))
        if told:
            _say(told, "The tests are red without a bug: nothing can be told.")
            return 2
        missed = _plant_all(chosen, copies, pool)
    _say(f"noticed: {len(chosen) - len(missed)} of {len(chosen)}", *missed)
    return int(bool(missed))


def _plant_all(chosen: list[Bug], copies: list[Path], pool: ThreadPoolExecutor) -> list[str]:
    """Plant each bug in whichever copy is free; return what the tests said of those they missed."""
    free: Queue[Path] = Queue()
    for copy in copies:
        free.put(copy)

    def in_a_copy(bug: Bug) -> Verdict:
        copy = free.get()
        try:
            return plant(copy, bug)
        finally:
            free.put(copy)

    missed = []
    verdicts = pool.map(in_a_copy, chosen)
    for number, (bug, verdict) in enumerate(zip(chosen, verdicts, strict=True), 1):
        _say(f"{number:3} {verdict.words:9}{verdict.seconds:6.1f} s  {bug.name}")
        if not verdict.noticed:
            missed.append(f"{bug.name}\n{verdict.told}")
    return missed


def _say(*lines: str) -> None:
    sys.stdout.write("\n".join((*lines, "")))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
