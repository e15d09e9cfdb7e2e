"""Damaged copies of good files: the same seed always gives the same file."""

from __future__ import annotations

import random
import sys

from idcoop_desktop.exchange.sheet_child import answers
from tests.unit.exchange.makers import PEOPLE, archive, ods, parts, xlsx

WISHES = {
    "expanded": 600_000_000,
    "sheet": "",
    "columns": 200,
    "rows": 200_001,
    "cell": 32_767,
    "text": 200_000_000,
}
CSV = "\r\n".join(";".join(f'"{cell}"' for cell in row) for row in PEOPLE * 3)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252")
ALIVE = (b"\0", b'"', b";", b"\n", b"<", b">", b"&", b"]]>", b"\xff", b"9" * 20, b"-1", b"A1:XFD9")


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes after some small accidents."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(made) + 1)
        end = min(len(made), place + chance.randint(0, 40))
        match chance.randrange(5):
            case 0:
                made[place:end] = b""
            case 1:
                made[place:place] = chance.choice(ALIVE)
            case 2:
                made[place:end] = chance.randbytes(end - place)
            case 3:
                made[place:place] = made[place:end] * chance.randint(1, 50)
            case _:
                del made[max(1, place) :]
        if not made:
            return b"x"
    return bytes(made)


def csv_mutant(seed: int) -> bytes:
    """Return a damaged text file."""
    chance = random.Random(seed)
    return damaged(CSV.encode(chance.choice(ENCODINGS)), chance)


def workbook_mutant(seed: int) -> bytes:
    """Return a damaged workbook: the archive itself, or a part of it packed anew."""
    chance = random.Random(seed)
    good = xlsx() if seed % 2 else ods()
    if chance.random() < 0.3:
        return damaged(good, chance)
    found = parts(good)
    name = chance.choice(sorted(found))
    found[name] = damaged(found[name] or b"x", chance)
    return archive(found, packed=chance.random() < 0.5)


def main(seeds: range) -> None:
    """Read mutants one after the other; say the seed before each, and its verdict."""
    for seed in seeds:
        sys.stdout.write(f"{seed} ")
        sys.stdout.flush()
        *_, last = answers(workbook_mutant(seed), WISHES)
        sys.stdout.write(f"{last['verdict']}\n")


if __name__ == "__main__":
    main(range(int(sys.argv[1]), int(sys.argv[2])))
