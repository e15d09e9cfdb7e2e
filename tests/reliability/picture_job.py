"""Adds forged pictures to a project, one after the other, as the service does.

Run in a process of its own, which reads the pictures itself with the limits of the one that the
program starts for each: starting four thousand of those would only measure the start. Prints the
seed before each picture and its fate after; a picture that takes too long ends the process.
"""

from __future__ import annotations

import json
import random
import signal
import struct
import sys
import zlib
from collections.abc import Callable, Generator, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from idcoop_desktop.documents import photos as intake
from idcoop_desktop.documents.picture_child import answers
from idcoop_desktop.documents.refusals import PhotoError
from idcoop_desktop.domain.showcase import Moment
from idcoop_desktop.limited.asking import Reader
from idcoop_desktop.services import photos
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import showcase
from tests.unit.documents.makers import drawn, saved, talkative
from tests.unit.documents.picture_mutants import mutant
from tests.unit.services.conftest import StandingClock, make_desk, settle

MEMORY = 1 << 30
LONGEST_SECONDS = 10
OTHER_FORMATS = ("GIF", "TIFF", "BMP", "ICO", "PPM", "TGA", "PCX", "SGI", "EPS", "PDF")
_HEADS = (b"SIMPLE  =                    T", b"8BPS\x00\x01", b"%!PS-Adobe-3.0 EPSF-3.0", b"MZ\x90")


def forged(seed: int) -> bytes:
    """Return a picture made to harm; the same one for a seed."""
    chance = random.Random(seed)
    return chance.choice(_FORGERIES)(chance)


def other_format(chance: random.Random) -> bytes:
    """A sound picture of a format that nobody asked for, or only its beginning."""
    made = _others()[chance.randrange(len(OTHER_FORMATS))]
    return chance.choice(_HEADS) + made if chance.random() < 0.3 else made


def resized_png(chance: random.Random) -> bytes:
    """A PNG whose header promises more pixels than there are."""
    size = struct.pack(">II", *(chance.choice((1, 50_000, 2**31 - 1, 0, 9_000)) for _ in "ab"))
    made = bytearray(saved(drawn(), "PNG"))
    made[16:24] = size
    made[29:33] = struct.pack(">I", zlib.crc32(made[12:29]))
    return bytes(made)


def resized_jpeg(chance: random.Random) -> bytes:
    """A JPEG whose header promises more pixels than there are."""
    made = bytearray(saved(drawn()))
    frame = made.index(b"\xff\xc0")
    made[frame + 5 : frame + 9] = struct.pack(">HH", *(chance.choice((0, 65_500)) for _ in "ab"))
    return bytes(made)


def animated(chance: random.Random) -> bytes:
    """A picture that moves."""
    frames = [drawn(40, 30).rotate(turn) for turn in range(0, 90, 15)]
    form = chance.choice(("PNG", "WEBP"))
    return saved(frames[0], form, save_all=True, append_images=frames[1:], duration=9)


def with_nonsense(chance: random.Random) -> bytes:
    """A picture whose profile, EXIF and comment are noise."""
    exif = b"Exif\0\0" + chance.choice((b"II*\0\x08\0\0\0", b"MM\0*")) + chance.randbytes(300)
    profile, comment = chance.randbytes(chance.randrange(1, 4_000)), chance.randbytes(99)
    return saved(drawn(), exif=exif, icc_profile=profile, comment=comment)


def two_in_one(chance: random.Random) -> bytes:
    """A picture that is another file too."""
    tail = chance.choice((b"PK\x03\x04", b"%PDF-1.7\n", b"<script>alert(1)</script>", _HEADS[3]))
    return talkative(chance.randint(1, 9)) + tail + chance.randbytes(200)


def damaged(chance: random.Random) -> bytes:
    """A sound picture with bytes changed, cut or repeated."""
    return mutant(chance.randrange(10**6))


_FORGERIES: tuple[Callable[[random.Random], bytes], ...] = (
    *(damaged,) * 10,
    *(other_format, resized_png, resized_jpeg, animated, with_nonsense, two_in_one),
)


@cache
def _others() -> tuple[bytes, ...]:
    modes = {"GIF": "P", "PDF": "RGB"}
    return tuple(saved(drawn(mode=modes.get(form, "RGB")), form) for form in OTHER_FORMATS)


def fate(desk: Desk, project: int, data: bytes) -> str:
    """Return `added` or `refused`; ``AssertionError`` where something in between is left."""
    before = kept(desk)
    taken, told = added(desk, project, data)
    if taken is None:
        assert told.endswith("."), told
        assert kept(desk) == before, "a picture refused left something"
        return "refused"
    photo = showcase.get_photo(desk.base, taken)
    jpeg = desk.base.media.get(photo.sha256)
    with Image.open(BytesIO(jpeg), formats=("JPEG",)) as picture:
        picture.load()
        assert picture.size == (photo.width, photo.height)
        assert max(picture.size) <= intake.MAX_SIDE
        assert not picture.getexif()
        assert "icc_profile" not in picture.info
        assert "comment" not in picture.info
    assert b"Nadia" not in jpeg
    assert b"script" not in jpeg
    return "added"


def added(desk: Desk, project: int, data: bytes) -> tuple[int | None, str]:
    """Return the key of the photo, or ``None`` and the sentence that says why not."""
    try:
        taken = photos.take_in(desk, project, data, moment=Moment.AFTER, alt="Essai")
    except PhotoError as told:
        return None, told.message
    return taken.photo_id, ""


def kept(desk: Desk) -> list[tuple[Any, ...]]:
    """Return how many photos and actions there are."""
    return desk.base.db.rows(
        "SELECT (SELECT count(*) FROM photo), (SELECT count(*) FROM unit),"
        " (SELECT count(*) FROM unit_record)"
    )


def _told_here(
    _reader: Reader, data: bytes, wishes: Mapping[str, Any], *, go_on: Callable[[], object]
) -> Generator[Any, None, None]:
    """Answer as the limited process does, through the same JSON."""
    go_on()
    for message in answers(data, wishes):
        yield json.loads(json.dumps(message, ensure_ascii=False))


if sys.platform == "win32":

    def _limit() -> None:
        """Do nothing: the caller counts the time."""

    def _end_within(_seconds: int) -> None:
        """Do nothing: the caller counts the time."""
else:

    def _limit() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (2 * MEMORY, 2 * MEMORY))

    def _end_within(seconds: int) -> None:
        """Have the system end this process when the picture at hand takes longer, 0 for never."""
        signal.alarm(seconds)


def main(seeds: range, folder: Path) -> None:
    """Add the pictures of the seeds to a new base in ``folder``."""
    _limit()
    intake.ask = _told_here  # as the first words of this file say
    clock = StandingClock()
    desk = make_desk(folder, clock)
    project = settle(desk, clock).project()
    for seed in seeds:
        sys.stdout.write(f"{seed} ")
        sys.stdout.flush()
        data = forged(seed)
        _end_within(LONGEST_SECONDS)
        found = fate(desk, project, data)
        _end_within(0)
        sys.stdout.write(f"{found}\n")
    desk.base.check(thorough=True)
    desk.base.close()


if __name__ == "__main__":
    main(range(int(sys.argv[1]), int(sys.argv[2])), Path(sys.argv[3]))
