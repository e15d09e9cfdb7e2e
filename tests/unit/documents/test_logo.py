"""The logo of a coop: whole in its box, said or not, white where it was transparent."""

from __future__ import annotations

import dataclasses
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from idcoop_desktop.documents import fonts, photos
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.finish import finish
from idcoop_desktop.documents.layout import Block
from idcoop_desktop.documents.logo import draw_logo, logo_box
from idcoop_desktop.documents.marks import Sheet
from idcoop_desktop.documents.metadata import Metadata
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.pill import draw_pill
from idcoop_desktop.documents.refusals import PhotoError
from idcoop_desktop.documents.theme import styled
from idcoop_desktop.documents.wording import shipped
from idcoop_desktop.domain.publications import Variant
from tests.unit.documents import structure_check
from tests.unit.documents.makers import BRAND, MADE_AT, littoral, saved
from tests.unit.documents.press_profiles import press_profile

SIZE = (100 * MM, 60 * MM)
ROOM = Box(10 * MM, 10 * MM, 40 * MM, 20 * MM)
RED, WHITE, BAND = (221, 0, 0), (255, 255, 255), (18, 58, 90)
PER_MM = 4


def logo(size=(300, 100)):
    """A red logo with a hole in its middle, as it is taken in."""
    picture = Image.new("RGBA", size, (*RED, 255))
    hole = (size[0] // 2 - 20, size[1] // 2 - 20, size[0] // 2 + 20, size[1] // 2 + 20)
    picture.paste((0, 0, 0, 0), hole)
    return photos.master(saved(picture, "PNG")).jpeg


def page_of(brand, theme=None, **options):
    """A page in the colour of the band with the logo, and the box it was given."""
    theme = theme or littoral()
    fonts.use(*theme.faces)
    variant = Variant.PRINTER if theme.press else Variant.OFFICE
    sheet = Sheet(Metadata("Logo", "Coopérative", "Logo", MADE_AT), theme, SIZE, variant)
    page = sheet.page({"logo": [sheet.canvas.root.add("Figure")]})
    page.ground("band")
    box = draw_logo(page, brand, ROOM, **options)
    return finish(sheet.finished()), box


def branded(**options):
    return dataclasses.replace(BRAND, logo=logo(**options))


def pixel(data, x, y):
    """The colour at a place in millimetres."""
    with pypdfium2.PdfDocument(data) as document:
        picture = document[0].render(scale=PER_MM / MM).to_pil().convert("RGB")
    return picture.getpixel((round(x * PER_MM), round(y * PER_MM)))


def near(color, wanted):
    return all(abs(one - other) < 30 for one, other in zip(color, wanted, strict=True))


@pytest.mark.parametrize("size", [(300, 100), (100, 300), (200, 200), (2400, 300), (16, 9)])
@pytest.mark.parametrize(("align", "share"), [("left", 0), ("center", 0.5), ("right", 1)])
def test_it_is_whole_and_in_its_proportions(size, align, share):
    box = logo_box(logo(size=size), ROOM, align=align)
    assert box.width / box.height == pytest.approx(size[0] / size[1], rel=0.03)
    assert box.width == pytest.approx(ROOM.width) or box.height == pytest.approx(ROOM.height)
    assert box.x - ROOM.x == pytest.approx((ROOM.width - box.width) * share)
    assert box.y - ROOM.y == pytest.approx(ROOM.bottom - box.bottom)


def test_it_is_drawn_where_it_is_told_and_white_in_its_hole():
    data, box = page_of(branded())
    assert near(pixel(data, box.x / MM + 2, (box.y + box.height / 2) / MM), RED)
    middle = ((box.x + box.width / 2) / MM, (box.y + box.height / 2) / MM)
    assert near(pixel(data, *middle), WHITE)
    assert near(pixel(data, box.x / MM + 2, box.y / MM - 1), BAND)


def test_it_is_said_as_the_logo_of_the_coop():
    data, box = page_of(branded())
    assert structure_check.problems(data) == ["first heading is not H1"]
    with pikepdf.open(BytesIO(data)) as pdf:
        figure = pdf.Root.StructTreeRoot.K[0].K[0]
        assert str(figure.S) == "/Figure"
        assert str(figure.Alt) == "Logo de Coopérative Exemple"
        assert float(figure.A.BBox[0]) == pytest.approx(box.x, abs=0.1)


def test_beside_the_name_it_is_decoration():
    data, box = page_of(branded(), key="")
    assert near(pixel(data, box.x / MM + 2, (box.y + box.height / 2) / MM), RED)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.Root.StructTreeRoot.K[0].get("/K", [])) == 0


def test_on_a_coloured_ground_it_has_a_white_card():
    data, box = page_of(branded(), plate=True)
    assert near(pixel(data, box.x / MM + 2, box.y / MM - 1), WHITE)
    assert near(pixel(data, box.x / MM + 2, (box.y + box.height / 2) / MM), RED)
    assert near(pixel(data, ROOM.x / MM - 1, ROOM.y / MM + 10), BAND)


def test_no_logo_leaves_the_page_as_it_is():
    data, box = page_of(BRAND, plate=True)
    assert box == ROOM._replace(width=0)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert not pdf.pages[0].get_images()


def test_on_a_press_it_is_in_inks():
    theme = dataclasses.replace(littoral(), press=press_profile())
    with pikepdf.open(BytesIO(page_of(branded(), theme)[0])) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        assert str(image.ColorSpace) == "/DeviceCMYK"


def test_bytes_that_are_no_picture_are_refused():
    with pytest.raises(PhotoError):
        logo_box(b"logo", ROOM)


def test_its_rectangle_does_not_show_on_the_label_of_a_flyer():
    theme = styled("sobre", "flyer", wording=shipped("flyer"))
    fonts.use(*theme.faces)
    sheet = Sheet(Metadata("Logo", "Coop", "Logo", MADE_AT), theme, SIZE, Variant.OFFICE)
    elements = {key: [sheet.canvas.root.add("P")] for key in ("logo", "pill")}
    block = Block("pill", "Le nom", ("ID’Coop",), theme.styles["pill"])
    page = sheet.page(elements)
    page.ground("band")
    draw_pill(page, branded(), block, ROOM._replace(height=10 * MM, width=80 * MM))
    data = finish(sheet.finished())
    with pypdfium2.PdfDocument(data) as document:
        picture = document[0].render(scale=PER_MM / MM).to_pil().convert("RGB")
    label = picture.crop((14 * PER_MM, round(10.6 * PER_MM), 40 * PER_MM, 11 * PER_MM))
    assert set(label.get_flattened_data()) == {WHITE}
