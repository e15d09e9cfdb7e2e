"""The large part: every test of this folder at its full size, with a seed drawn anew."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from pathlib import Path

from tests.reliability.plugin import SEED, SOAK

_LARGEST = 10**8


def main(arguments: list[str]) -> int:
    """Run the tests, or those that the arguments name; return pytest's exit code.

    ``IDCOOP_SOAK`` and ``IDCOOP_SEED`` stay as they are when they are set.
    """
    environment = {SOAK: "1", SEED: str(secrets.randbelow(_LARGEST)), **os.environ}
    seed, share = environment[SEED], environment[SOAK]
    sys.stdout.write(f"Size {share}, seed {seed}: {SEED}={seed} {SOAK}={share} plays it again.\n")
    sys.stdout.flush()
    here = os.path.relpath(Path(__file__).parent)
    words = [sys.executable, "-m", "pytest", "-n", "2", "-p", "no:cacheprovider"]
    chosen = arguments or [here]
    return subprocess.run([*words, *chosen], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
