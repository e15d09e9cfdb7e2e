"""The large part: every test of this folder at its full size, with a seed drawn anew."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.reliability.figures import read, table
from tests.reliability.plugin import SEED, SOAK

_LARGEST = 10**8
_ROOT = Path(__file__).resolve().parents[2]
_WHOLE = ("tests/reliability", "tests/gui/test_every_field_shown.py")
_OPTIONS = (
    *("-n", "2", "--dist", "worksteal", "-p", "no:cacheprovider"),
    # Many of these tests take longer than the limit after which pytest would look at their stacks.
    *("-o", "faulthandler_timeout=0"),
)


def main(arguments: list[str]) -> int:
    """Run the tests, or those that the arguments name; return pytest's exit code.

    ``IDCOOP_SOAK`` and ``IDCOOP_SEED`` stay as they are when they are set. What was tried is in
    ``build/soak.md`` (``build/soak-part.md`` when arguments chose), and grows beside it, in a file
    of one JSON text a line, while the tests run.
    """
    environment = {SOAK: "1", SEED: str(secrets.randbelow(_LARGEST)), **os.environ}
    seed, share = environment[SEED], environment[SOAK]
    _say(f"Size {share}, seed {seed}: {SEED}={seed} {SOAK}={share} plays it again.")
    lines = _ROOT / "build" / f"soak{'-part' if arguments else ''}.jsonl"
    chosen = arguments or [os.path.relpath(_ROOT / name) for name in _WHOLE]
    words = [sys.executable, "-m", "pytest", *_OPTIONS, "--figures", str(lines), *chosen]
    started, begun = datetime.now(UTC), time.monotonic()
    try:
        return subprocess.run(words, env=environment, check=False).returncode
    finally:
        head = (
            f"commit {_commit()}, {started:%Y-%m-%d %H:%M} UTC",
            f"size {share}, seed {seed}",
            f"{time.monotonic() - begun:,.0f} s by the clock, {_processor_seconds()}",
        )
        page = lines.with_suffix(".md")
        page.write_text("\n".join((*table(head, read(lines)), "")), encoding="utf-8")
        _say(f"What was tried is in {os.path.relpath(page)}")


def _commit() -> str:
    """Return the commit that was tried; a plus sign tells that files had been changed since."""
    words = ["git", "describe", "--always", "--dirty=+", "--exclude=*"]
    try:
        told = subprocess.run(words, cwd=_ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return "unknown"
    return told.stdout.strip() or "unknown"


def _processor_seconds() -> str:
    """Say how long processors worked for all the processes begun and ended here."""
    if sys.platform == "win32":
        return "processor time unknown"
    import resource  # Windows has none

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return f"{used.ru_utime + used.ru_stime:,.0f} s of processors"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
