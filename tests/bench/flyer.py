"""The A4 flyer from photos of 12 megapixels, for the first time and again."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

from PIL import Image

from idcoop_desktop.documents import photos, theme
from idcoop_desktop.documents.content import Brand, FlyerContent, FlyerPhoto
from idcoop_desktop.documents.flyer import flyer_a4
from tests.bench.timing import Measure, clock

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SIZE = (4000, 3000)
STORY = "Chaque samedi du printemps, les habitants ont peint le mur de la cour, ensemble. " * 4
BADGES = ("avant", "pendant", "après")


def measures() -> list[Measure]:
    """Take in six photos, then draw the flyer with as many of them as it carries, twice."""
    files = [picture(number) for number in range(6)]
    floor = clock(lambda: [reduced(file) for file in files])
    masters: list[photos.Master] = []
    taken_in = clock(lambda: masters.extend(photos.master(file) for file in files))
    content, look = flyer(masters), theme.named("littoral")
    first, again = (clock(lambda: flyer_a4(content, look, made_at=NOW)) for _ in range(2))
    preview = clock(lambda: flyer_a4(content, look, made_at=NOW, dpi=100))
    against = "Pillow reading and reducing the same six files"
    shown = 1 + len(content.photos)
    return [
        Measure(against, floor, against, 1),
        Measure("six photos of 12 MP taken in", taken_in, against, taken_in / floor),
        Measure(f"flyer with {shown} of them, cold", first, against, first / floor),
        Measure(f"flyer with {shown} of them, warm", again, against, again / floor),
        Measure("the same at 100 dpi, for the preview", preview, against, preview / floor),
    ]


def picture(number: int) -> bytes:
    """Return a JPEG file of 12 megapixels, as grainy as a photograph."""
    grain = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 40 + number).resize(SIZE)
    slope = Image.linear_gradient("L").resize(SIZE)
    out = BytesIO()
    Image.merge("RGB", (grain, slope, Image.blend(grain, slope, 0.5))).save(out, "JPEG", quality=90)
    return out.getvalue()


def reduced(file: bytes) -> bytes:
    """Do what any program must: read the file, make it smaller, write it."""
    image = Image.open(BytesIO(file))
    image.thumbnail((photos.MAX_SIDE, photos.MAX_SIDE))
    out = BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue()


def flyer(masters: list[photos.Master]) -> FlyerContent:
    """Return a finished project as the flyer tells it."""
    shown = [FlyerPhoto(master.jpeg, "Le mur peint par les habitants") for master in masters]
    return FlyerContent(
        title="Une fresque pour la cour",
        place="Résidence Les Ajoncs · Kerlann",
        lead="Douze familles ont imaginé puis peint le grand mur de leur cour.",
        story=(STORY,),
        hero=shown[0],
        url="https://example.org/idcoop",
        brand=Brand(coop_name="Coopérative Les Ajoncs", scheme_name="ID’Coop", phone="02 00 00 00 00"),
        figures=(("24", "participants"), ("650 €", "d’aide")),
        photos=tuple(zip(shown[1:], BADGES, strict=False)),
    )
