"""Damaged copies of good pictures: the same seed always gives the same file."""

from __future__ import annotations

import random
import sys
from functools import cache
from pathlib import Path

from idcoop_desktop.documents.picture_child import answers
from tests.unit.documents.makers import drawn, saved, talkative

WISHES = {"width": 400, "height": 400, "quality": 80}
HEIC = Path(__file__).with_name("pictures") / "upright.heic"


@cache
def good() -> tuple[bytes, ...]:
    """Return a sound file of each format."""
    made = (saved(drawn(200, 150), form) for form in ("JPEG", "PNG", "WEBP"))
    progressive = saved(drawn(200, 150), progressive=True)
    return (*made, progressive, talkative(6), HEIC.read_bytes())


def mutant(seed: int) -> bytes:
    """Return a damaged picture: bytes changed, cut, repeated, or followed by another file."""
    chance = random.Random(seed)
    made = bytearray(good()[seed % len(good())])
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(made))
        end = min(len(made), place + chance.randint(1, 24))
        match chance.randrange(5):
            case 0:
                del made[place:end]
            case 1:
                made[place:end] = chance.randbytes(end - place)
            case 2:
                made[place:place] = made[place:end] * chance.randint(1, 30)
            case 3:
                made[place] ^= 1 << chance.randrange(8)
            case _:
                made += chance.choice((b"PK\x03\x04", b"%PDF-1.7", b"<script>", good()[0]))
        if len(made) < 2:
            return b"x"
    return bytes(made)


def main(seeds: range) -> None:
    """Read mutants one after the other; say the seed before each, and its verdict."""
    for seed in seeds:
        sys.stdout.write(f"{seed} ")
        sys.stdout.flush()
        *_, last = answers(mutant(seed), WISHES)
        sys.stdout.write(f"{last['verdict']}\n")


if __name__ == "__main__":
    main(range(int(sys.argv[1]), int(sys.argv[2])))
