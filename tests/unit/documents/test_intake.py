"""Pictures are read by a limited process: what is hostile costs a sentence and nothing else."""

from __future__ import annotations

import struct
import subprocess
import sys
from contextlib import suppress
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from idcoop_desktop.documents import photos, picture_child
from idcoop_desktop.documents.photos import MAX_SIDE, master, reduced
from idcoop_desktop.documents.refusals import PhotoError
from idcoop_desktop.limited import READ_PICTURE
from idcoop_desktop.limited.asking import Reader
from tests.unit.documents.makers import GPS_IFD, drawn, saved
from tests.unit.documents.picture_mutants import HEIC, mutant

ROOT = Path(__file__).resolve().parents[3]
EXIF_IFD, TAKEN = 0x8769, 0x9003
VERDICTS = {"read", "damaged", "format", "large", "memory"}


def pixel(jpeg: bytes, at: tuple[int, int]) -> tuple[int, ...]:
    """Return a colour of a JPEG."""
    return Image.open(BytesIO(jpeg)).convert("RGB").getpixel(at)


def taken(day: object = "2025:06:12 14:03:07", gps: dict[int, object] | None = None) -> bytes:
    """Return a JPEG with a day and a place in its EXIF."""
    exif = Image.Exif()
    exif.get_ifd(EXIF_IFD)[TAKEN] = day
    exif.get_ifd(GPS_IFD).update(gps or {})
    return saved(drawn(), exif=exif.tobytes())


def fixed(number: float) -> bytes:
    """Return a number as ICC profiles write it."""
    return struct.pack(">i", round(number * 65536))


def display_p3() -> bytes:
    """Return an ICC profile with the primaries of Display P3, adapted to D50, and a gamma of 2.2.

    Source of the primaries: SMPTE EG 432-1 and the sRGB white point, by Bradford's adaptation.
    """
    primaries = {
        b"wtpt": (0.9642, 1.0, 0.8249),
        b"rXYZ": (0.5151, 0.2412, -0.0011),
        b"gXYZ": (0.2920, 0.6922, 0.0419),
        b"bXYZ": (0.1571, 0.0666, 0.7841),
    }
    parts = {key: b"XYZ \0\0\0\0" + b"".join(map(fixed, xyz)) for key, xyz in primaries.items()}
    gamma = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)) + b"\0\0"
    parts |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), gamma)
    parts[b"cprt"] = b"text\0\0\0\0test\0\0\0\0"
    name = b"desc\0\0\0\0" + struct.pack(">I", 3) + b"P3\0"
    parts[b"desc"] = name + bytes(8) + bytes(3) + bytes(67) + b"\0\0"
    table, body, start = b"", b"", 128 + 4 + 12 * len(parts)
    for key, part in parts.items():
        table += key + struct.pack(">II", start + len(body), len(part))
        body += part + bytes(-len(part) % 4)
    whole = struct.pack(">I", len(parts)) + table + body
    head = struct.pack(
        ">I4sI4s4s4s", 128 + len(whole), b"lcms", 0x02400000, b"mntr", b"RGB ", b"XYZ "
    )
    head += struct.pack(">6H", 2025, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    head += b"".join(map(fixed, (0.9642, 1.0, 0.8249)))
    return head + bytes(128 - len(head)) + whole


def test_a_photo_of_a_telephone_comes_in_upright_and_silent():
    data = HEIC.read_bytes()
    assert b"Nadia" in data
    made = master(data)
    assert (made.width, made.height) == (120, 90)
    assert b"Nadia" not in made.jpeg
    assert not Image.open(BytesIO(made.jpeg)).getexif()
    for at, colour in (((7, 7), (255, 0, 0)), ((112, 7), (0, 255, 0)), ((7, 82), (0, 0, 255))):
        assert all(abs(a - b) < 60 for a, b in zip(pixel(made.jpeg, at), colour, strict=True))


def test_day_and_place_are_told_beside_the_picture():
    made = master(HEIC.read_bytes())
    assert made.taken_on == date(2025, 6, 12)
    assert made.taken_at == pytest.approx((48.390417, -4.486111), abs=1e-5)
    south = {1: "S", 2: (10.0, 30.0, 0.0), 3: "E", 4: (5.0, 0.0, 0.0)}
    assert master(taken(gps=south)).taken_at == pytest.approx((-10.5, 5.0))


@pytest.mark.parametrize("day", ["", "0000:00:00 00:00:00", "hier", "2025:13:45 1"])
def test_a_day_that_is_none_is_not_told(day):
    assert master(taken(day)).taken_on is None


@pytest.mark.parametrize(
    "gps",
    [
        {},
        {1: "N"},
        {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)},
        {1: "N", 2: (99.0, 0.0, 0.0), 3: "E", 4: (5.0, 0.0, 0.0)},
        {1: "N", 2: (9.0, 0.0, 0.0), 3: "E", 4: (500.0, 0.0, 0.0)},
    ],
)
def test_a_place_that_is_none_is_not_told(gps):
    assert master(taken(gps=gps)).taken_at is None


def test_the_wide_colours_of_telephones_become_those_of_screens():
    muted = Image.new("RGB", (40, 40), (200, 120, 100))
    plain, wide = (
        pixel(master(saved(muted, "PNG", **more)).jpeg, (20, 20))
        for more in ({}, {"icc_profile": display_p3()})
    )
    # The same numbers mean stronger colours in Display P3: more red, less of the two others.
    assert wide[0] - plain[0] > 8
    assert plain[1] - wide[1] > 1
    red = pixel(
        master(saved(Image.new("RGB", (40, 40), "red"), "PNG", icc_profile=display_p3())).jpeg,
        (20, 20),
    )
    assert red[0] > 250
    assert max(red[1:]) < 8


def test_a_picture_is_reduced_to_the_width_of_the_screen():
    small = Image.open(BytesIO(reduced(saved(drawn(900, 2700)), width=300)))
    assert small.size == (300, 900)


def test_no_side_of_a_master_is_longer_than_the_limit():
    made = master(saved(drawn(3300, 40), "PNG"))
    assert (made.width, made.height) == (MAX_SIDE, 36)


def test_a_heic_picture_is_not_opened_by_the_program_itself():
    with pytest.raises(PhotoError, match="HEIC"):
        photos.upright(HEIC.read_bytes(), at_least=(1, 1))


def test_too_little_memory_is_a_sentence(monkeypatch):
    monkeypatch.setattr(photos, "_MEMORY", 300_000_000)
    with pytest.raises(PhotoError, match="elle n’a pas été ajoutée"):
        master(saved(Image.new("RGB", (7000, 7000), "teal"), "PNG"))


def test_too_long_is_a_sentence(monkeypatch):
    monkeypatch.setattr(photos, "_SECONDS", -1)
    with pytest.raises(PhotoError, match="trop de temps"):
        master(saved(drawn()))


def test_a_picture_under_way_can_be_cancelled(monkeypatch):
    started: list[subprocess.Popen[bytes]] = []

    class Watched(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *args, **more):
            super().__init__(*args, **more)
            started.append(self)

    def stop() -> None:
        raise KeyError

    monkeypatch.setattr(subprocess, "Popen", Watched)
    with pytest.raises(KeyError):
        master(saved(drawn()), go_on=stop)
    assert [process.returncode is not None for process in started] == [True]


def test_a_process_that_dies_is_a_sentence(monkeypatch):
    monkeypatch.setattr(
        Reader, "command", lambda _reader: [sys.executable, "-c", "raise Exception"]
    )
    with pytest.raises(PhotoError, match="abîmée"):
        master(saved(drawn()))


def test_the_frozen_program_lends_its_console(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "idcoop-desktop.exe"))
    assert photos._READER.command() == [str(tmp_path / "idcoop.exe"), READ_PICTURE]


def test_the_console_reads_pictures_for_it(monkeypatch):
    command = [sys.executable, "-m", "idcoop_desktop.cli", READ_PICTURE]
    monkeypatch.setattr(Reader, "command", lambda _reader: command)
    assert master(saved(drawn())).width == 120


def test_memory_that_runs_out_and_a_panic_have_their_words(monkeypatch):
    for error, word in ((MemoryError, "memory"), (SystemExit, "damaged")):

        def fail(*_, error=error, **__):
            raise error

        monkeypatch.setattr(picture_child, "upright", fail)
        wishes = {"width": 9, "height": 9, "quality": 80}
        assert list(picture_child.answers(b"", wishes)) == [{"verdict": word}]


@pytest.mark.parametrize("first", range(0, 4000, 2000))
def test_damaged_pictures(first):
    """In one process for all: starting one for each would only measure the start."""
    told = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.unit.documents.picture_mutants",
            f"{first}",
            f"{first + 2000}",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    sys.stdout.write(f"last seed: {told.stdout.splitlines()[-1:]}\n")
    assert told.returncode == 0, told.stderr[-2000:]
    verdicts = [line.split()[1] for line in told.stdout.splitlines()]
    assert len(verdicts) == 2000
    assert set(verdicts) <= VERDICTS
    assert {"read", "damaged"} <= set(verdicts)


def test_damaged_pictures_through_the_door():
    fates = set()
    for seed in range(5000, 5024):
        with suppress(PhotoError):
            assert b"Nadia" not in master(mutant(seed)).jpeg
            fates.add("read")
            continue
        fates.add("refused")
    assert fates == {"read", "refused"}
