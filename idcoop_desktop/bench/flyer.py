"""The A4 flyer from photos of 12 megapixels, for the first time and again."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from idcoop_desktop.bench.timing import Measure, clock, compared
from idcoop_desktop.documents import photos, theme
from idcoop_desktop.documents.content import Brand, FlyerContent, FlyerPhoto, KeptJpeg
from idcoop_desktop.documents.flyer import flyer_a4
from idcoop_desktop.documents.wording import shipped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SIZE = (4000, 3000)
STORY = "Chaque samedi du printemps, les habitants ont peint le mur de la cour, ensemble. " * 4
BADGES = ("avant", "pendant", "après")
FLOOR = "six photos de 12 Mpx seulement lues et réduites"


def measures(_folder: Path) -> list[Measure]:
    """Take in six photos, then draw the flyer with as many of them as it carries, twice."""
    files = [picture(number) for number in range(6)]
    masters: list[photos.Master] = []
    times = {
        FLOOR: clock(lambda: [_reduced(file) for file in files]),
        "six photos accueillies": clock(lambda: masters.extend(map(photos.master, files))),
    }
    content, look = _flyer(masters), theme.styled("littoral", "flyer", wording=shipped("flyer"))
    shown = f"flyer A4 avec {1 + len(content.photos)} d’entre elles"
    times[f"{shown}, à froid"] = clock(lambda: flyer_a4(content, look, made_at=NOW))
    times[f"{shown}, à chaud"] = clock(lambda: flyer_a4(content, look, made_at=NOW))
    times["le même, pour l’aperçu"] = clock(lambda: flyer_a4(content, look, made_at=NOW, dpi=100))
    return compared(times, against=FLOOR)


def picture(number: int) -> bytes:
    """Return a JPEG file of 12 megapixels, as grainy as a photograph."""
    grain = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 40 + number).resize(SIZE)
    slope = Image.linear_gradient("L").resize(SIZE)
    out = BytesIO()
    Image.merge("RGB", (grain, slope, Image.blend(grain, slope, 0.5))).save(out, "JPEG", quality=90)
    return out.getvalue()


def _reduced(file: bytes) -> bytes:
    """Do what any program must: read the file, make it smaller, write it."""
    image = Image.open(BytesIO(file))
    image.thumbnail((photos.MAX_SIDE, photos.MAX_SIDE))
    out = BytesIO()
    image.save(out, "JPEG", quality=88)
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
