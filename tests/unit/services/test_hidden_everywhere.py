"""A plate hidden on a photo can be read in no kind of document, in no form of file."""

from __future__ import annotations

import base64
import re
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageDraw

from idcoop_desktop.domain.publications import Order, PublicationKind, Subject
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import batches, editions, fact_sheets, photos, showcase
from tests.unit.services.conftest import TODAY, Village

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = tuple(kind for kind in PublicationKind if kind.uses)
TEXTS = {"fact-sheet.goals": "Égayer.", "fact-sheet.how": "Peindre.", "fact-sheet.advice": "Oser."}


def plate() -> bytes:
    """A wall with thin red and blue bars in its middle: nothing else is red or blue."""
    picture = Image.new("RGB", (1800, 1200), (90, 160, 120))
    draw = ImageDraw.Draw(picture)
    for number in range(16):
        left, colour = 740 + number * 20, "red" if number % 2 else "blue"
        draw.rectangle((left, 540, left + 19, 660), fill=colour)
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def is_read(picture: Image.Image) -> bool:
    """Tell whether a bar can be told from the next one."""
    red, green, blue = (picture.convert("RGB").getchannel(band) for band in "RGB")
    strong = (red.point(lambda v: v > 170 and 255), blue.point(lambda v: v > 170 and 255))
    weak = (blue.point(lambda v: v < 90 and 255), red.point(lambda v: v < 90 and 255))
    bare = green.point(lambda v: v < 80 and 255)
    return any(
        ImageChops.darker(ImageChops.darker(one, other), bare).getbbox() is not None
        for one, other in zip(strong, weak, strict=True)
    )


def pictures_in(data: bytes, ending: str) -> list[Image.Image]:
    if ending == ".html":
        found = re.findall(rb"data:image/jpeg;base64,([^\"]*)", data)
        return [Image.open(BytesIO(base64.b64decode(one))) for one in found]
    if ending != ".pdf":
        return [Image.open(BytesIO(data))]
    with pikepdf.open(BytesIO(data)) as opened:
        return [
            pikepdf.PdfImage(held).as_pil_image()
            for held in opened.objects
            if isinstance(held, pikepdf.Stream) and held.get("/Subtype") == "/Image"
        ]


@pytest.fixture
def parked(village: Village) -> tuple[int, int]:
    """A finished project and its photo with a plate."""
    project = village.completed()
    photo = showcase.add_photo(
        village.desk, project, plate(), moment=Moment.AFTER, alt="Une voiture"
    )
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    fact_sheets.save_texts(village.desk, project, TEXTS)
    words = Showcase(id=0, project_id=project, lead="Un mur", story="Récit", hero_id=photo)
    showcase.save_showcase(village.desk, words)
    return project, photo


def files(village: Village, project: int, kind: PublicationKind) -> dict[str, bool]:
    """Make every form of a document and tell in which the plate is read."""
    about = (project,) if kind.subject is Subject.PROJECT else ()
    found = {}
    for ending in kind.endings:
        for variant in kind.variants if ending == ".pdf" else kind.variants[:1]:
            order = Order(kind=kind, variant=variant, project_ids=about, year=TODAY.year)
            data = editions.make(village.desk, order, ending=ending)
            held = pictures_in(data, ending)
            found[f"{variant}{ending}"] = any(map(is_read, held))
    return found


@pytest.mark.parametrize("kind", SHOWN)
def test_what_is_hidden_is_in_no_file(
    village: Village, parked: tuple[int, int], kind: PublicationKind
) -> None:
    project, photo = parked
    before = files(village, project, kind)
    assert all(before.values()), before
    photos.hide_parts(village.desk, photo, [(500, 500, 140, 90)])
    after = files(village, project, kind)
    assert not any(after.values()), after


@pytest.mark.parametrize("merged", [False, True])
def test_what_is_hidden_is_in_no_flyer_of_a_residence(
    village: Village, parked: tuple[int, int], tmp_path: Path, *, merged: bool
) -> None:
    project, photo = parked
    photos.hide_parts(village.desk, photo, [(500, 500, 140, 90)])
    order = Order(kind=PublicationKind.FLYER_A5, project_ids=(project,))
    places = (village.ajoncs, village.phare)
    made = batches.run(village.desk, order, places, tmp_path, merged=merged)
    held = [one for path in made.files for one in pictures_in(path.read_bytes(), ".pdf")]
    assert held
    assert not any(map(is_read, held))
