"""The A4 flyer from six photos of 12 megapixels, for the first time and again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING

from PIL import Image

from idcoop_desktop.bench.timing import Measure, clock, compared, medians
from idcoop_desktop.documents import photos, theme
from idcoop_desktop.documents.content import Brand, FlyerContent, FlyerPhoto, KeptJpeg
from idcoop_desktop.documents.flyer import flyer_a4
from idcoop_desktop.documents.remembered import forget_everything
from idcoop_desktop.documents.wording import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SIZE = (4000, 3000)
STORY = "Chaque samedi du printemps, les habitants ont peint le mur de la cour, ensemble. " * 4
BADGES = ("avant", "pendant", "après")
PHOTOS = 6
FLOOR = "six photos de 12 Mpx seulement écrites"
WARM_GOAL, COLD_GOAL = 1.0, 37.5
"""Twelve milliseconds and 0.45 s where writing the photos, of 4.3 MB each, takes twelve."""
_ROUNDS, _COLD_ROUNDS = 21, 5
_QUALITY = 95


def measures(folder: Path) -> list[Measure]:
    """Make the flyer with as many photos as it carries, each way in turn with the bare writing."""
    files = [picture(number) for number in range(PHOTOS)]
    masters = [photos.master(file) for file in files]
    content, look = _flyer(masters), theme.styled("littoral", "flyer", wording=shipped("flyer"))
    make = partial(flyer_a4, content, look, made_at=NOW)
    shown = f"flyer A4 avec {1 + len(content.photos)} d’entre elles"
    cold, warm = f"{shown}, à froid", f"{shown}, à chaud"

    def anew() -> float:
        forget_everything()
        return clock(make)

    make()
    tried: dict[str, Callable[[], float]] = {
        FLOOR: partial(clock, partial(write, folder, files)),
        warm: partial(clock, make),
        "le même, un mot changé": partial(_typed, content, look, count(2)),
        "le même, pour l’aperçu": partial(clock, partial(make, dpi=100)),
    }
    times = medians(tried, _ROUNDS)
    times |= medians({cold: anew}, _COLD_ROUNDS)
    times["six photos accueillies"] = clock(lambda: list(map(photos.master, files)))
    times |= _by_an_office(folder, files)
    return compared(times, against=FLOOR, goals={warm: WARM_GOAL, cold: COLD_GOAL})


def write(folder: Path, files: Sequence[bytes]) -> None:
    """Do the least that any program could: write the photos to a file."""
    with (folder / "floor.bin").open("wb") as out:
        out.writelines(files)


def _typed(content: FlyerContent, look: theme.Theme, words: Iterator[int]) -> float:
    told = replace(content, lead=f"{content.lead} Et {next(words)} fois.")
    return clock(partial(flyer_a4, told, look, made_at=NOW))


def _by_an_office(folder: Path, files: Sequence[bytes]) -> dict[str, float]:
    """Time the way of before, where it is installed: a page with the photos, printed to a PDF."""
    from idcoop_desktop.bench import office

    program = office.program()
    if program is None:
        return {}
    name = "la même page par LibreOffice"
    print_page = partial(office.print_page, program, folder, STORY, files)
    return {name: clock(print_page)}


def picture(number: int) -> bytes:
    """Return a JPEG file of 12 megapixels, as grainy as a photograph."""
    grain = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 40 + number).resize(SIZE)
    slope = Image.linear_gradient("L").resize(SIZE)
    out = BytesIO()
    Image.merge("RGB", (grain, slope, Image.blend(grain, slope, 0.5))).save(
        out, "JPEG", quality=_QUALITY
    )
    return out.getvalue()


def _flyer(masters: Sequence[photos.Master]) -> FlyerContent:
    shown = [FlyerPhoto(_kept(master), "Le mur peint par les habitants") for master in masters]
    return FlyerContent(
        title="Une fresque pour la cour",
        place="Résidence Les Ajoncs · Kerlann",
        lead="Douze familles ont imaginé puis peint le grand mur de leur cour.",
        story=(STORY,),
        hero=shown[0],
        url="https://example.org/idcoop",
        brand=Brand(coop_name="Coopérative des Ajoncs", scheme_name="ID’Coop"),
        figures=(("24", "participants"), ("650 €", "d’aide")),
        photos=tuple(zip(shown[1:], BADGES, strict=False)),
    )


def _kept(master: photos.Master) -> KeptJpeg:
    return KeptJpeg(master.sha256, lambda: master.jpeg)
