"""The file of a printing house: boxes, grounds that run out, marks that stay off the page."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.finish import finish
from idcoop_desktop.documents.flyer import flyer_a4
from idcoop_desktop.documents.flyer_a5 import flyer_a5
from idcoop_desktop.documents.layout import Block
from idcoop_desktop.documents.marks import Sheet
from idcoop_desktop.documents.metadata import Metadata
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.poster import poster_a3
from idcoop_desktop.domain.publications import Variant
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import MADE_AT, URL, changed, content, littoral, saved

PAPERS = [
    pytest.param(flyer_a4, (210, 297), id="flyer-a4"),
    pytest.param(flyer_a5, (148, 210), id="flyer-a5"),
    pytest.param(poster_a3, (297, 420), id="poster-a3"),
]
WHITE = (255, 255, 255)
PER_MM = 4


def printed(maker, variant=Variant.PRINTER, told=None):
    return maker(told or content(), littoral(), made_at=MADE_AT, variant=variant, dpi=72)


def boxes(data):
    with pikepdf.open(BytesIO(data)) as pdf:
        page = pdf.pages[0]
        named = ("/MediaBox", "/BleedBox", "/TrimBox")
        return [
            [float(value) / MM for value in page.obj[key]] if key in page.obj else None
            for key in named
        ]


def pixels(data):
    with pypdfium2.PdfDocument(data) as document:
        return document[0].render(scale=PER_MM / MM).to_pil().convert("RGB")


@pytest.mark.parametrize(("maker", "size"), PAPERS)
def test_the_boxes_are_those_of_a_printing_house(maker, size):
    media, bleed, trim = boxes(printed(maker).data)
    width, height = size
    assert media == pytest.approx([0, 0, width + 20, height + 20], abs=0.5)
    assert trim == pytest.approx([10, 10, width + 10, height + 10], abs=0.5)
    assert bleed == pytest.approx([7, 7, width + 13, height + 13], abs=0.5)


@pytest.mark.parametrize(("maker", "size"), PAPERS)
def test_the_office_has_the_exact_page_and_no_marks(maker, size):
    data = printed(maker, Variant.OFFICE).data
    media, bleed, trim = boxes(data)
    assert media == pytest.approx([0, 0, *size], abs=0.5)
    assert (bleed, trim) == (None, None)
    picture = pixels(data)
    corners = [(1, 1), (picture.width - 2, 1), (1, picture.height - 2)]
    assert WHITE not in [picture.getpixel(corner) for corner in corners]


@pytest.mark.parametrize(("maker", "size"), PAPERS)
def test_grounds_run_out_by_three_millimetres_and_no_more(maker, size):
    hero = content().hero.__class__(jpeg=saved(Image.new("RGB", (90, 60), "red")), alt="Un mur")
    picture = pixels(printed(maker, told=changed(hero=hero)).data)
    for place in range(20, picture.height // PER_MM - 20, 7):
        row = place * PER_MM
        for inside, outside in ((7.3, 6.6), (size[0] + 12.7, size[0] + 13.4)):
            assert picture.getpixel((round(inside * PER_MM), row)) != WHITE
            assert picture.getpixel((round(outside * PER_MM), row)) == WHITE
    across = round((size[0] / 2 + 10) * PER_MM)
    for inside, outside in ((7.3, 6.6), (size[1] + 12.7, size[1] + 13.4)):
        assert picture.getpixel((across, round(inside * PER_MM))) != WHITE
        assert picture.getpixel((across, round(outside * PER_MM))) == WHITE


@pytest.mark.parametrize(("maker", "size"), PAPERS)
def test_eight_marks_point_at_the_corners(maker, size):
    picture = pixels(printed(maker).data)

    def darkest(x, y):
        """The darkest of the few pixels around a point in millimetres."""
        spots = [
            (round(x * PER_MM) + dx, round(y * PER_MM) + dy)
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
        ]
        return min(sum(picture.getpixel(spot)) for spot in spots)

    width, height = size
    for edge in (10, width + 10):
        for y in (4, height + 16):
            assert darkest(edge, y) < 600
            assert darkest(edge + 2, y) == sum(WHITE)
    for edge in (10, height + 10):
        for x in (4, width + 16):
            assert darkest(x, edge) < 600
            assert darkest(x, edge + 2) == sum(WHITE)


@pytest.mark.parametrize(("maker", "_size"), PAPERS)
def test_texts_stay_clear_of_the_knife(maker, _size):
    document = printed(maker)
    assert document.audit.problems() == []
    assert page_check.problems(document.data, slug=10 * MM) == []
    assert structure_check.problems(document.data) == []


@pytest.mark.parametrize(("maker", "_size"), PAPERS)
def test_links_and_pictures_are_said_where_they_are(maker, _size):
    with pikepdf.open(BytesIO(printed(maker).data)) as pdf:
        page = pdf.pages[0]
        trim = [float(value) for value in page.TrimBox]
        (link,) = page.Annots
        assert str(link.A.URI) == URL
        left, low, right, top = (float(value) for value in link.Rect)
    assert trim[0] < left < right < trim[2]
    assert trim[1] < low < top < trim[3]


@pytest.mark.parametrize(("maker", "_size"), PAPERS)
def test_both_variants_say_the_same(maker, _size):
    office, house = (printed(maker, variant) for variant in Variant)
    assert page_check.said(office.data) == page_check.said(house.data)


@pytest.mark.parametrize(("maker", "_size"), PAPERS)
def test_no_colour_is_of_a_press(maker, _size):
    with pikepdf.open(BytesIO(printed(maker).data)) as pdf:
        code = pdf.pages[0].Contents.read_bytes().split()
        spaces = {str(i.ColorSpace) for i in pdf.pages[0].get_images().values()}
    assert not {b"k", b"K"} & set(code)
    assert spaces == {"/DeviceRGB"}


@pytest.mark.parametrize("variant", list(Variant))
def test_a_sheet_has_as_many_pages_as_are_begun(variant):
    metadata = Metadata("Livret", "Coopérative", "Livret", MADE_AT)
    fonts.use(*littoral().faces)
    sheet = Sheet(metadata, littoral(), (148 * MM, 210 * MM), variant)
    for number in range(3):
        words = {"title": [sheet.canvas.root.add("P" if number else "H1")]}
        page = sheet.page(words)
        page.ground("band" if number == 1 else "paper")
        block = Block("title", "Le titre", (f"Page {number}",), littoral().styles["title"])
        page.text(block, Box(14 * MM, 20 * MM, 120 * MM, 20 * MM))
    data = finish(sheet.finished())
    assert [len(audit.placed) for audit in sheet.audits] == [1, 1, 1]
    assert structure_check.problems(data) == []
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) == 3
        edge = 10 if variant is Variant.PRINTER else 0
        for page in pdf.pages:
            width = float(page.MediaBox[2]) / MM
            assert width == pytest.approx(148 + 2 * edge, abs=0.1)
            assert ("/TrimBox" in page.obj) is (variant is Variant.PRINTER)
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document):
            picture = page.render(scale=PER_MM / MM).to_pil().convert("RGB")
            assert (picture.getpixel((round((edge + 70) * PER_MM), 3)) == WHITE) is bool(edge)
            mark = [picture.getpixel((x, edge * PER_MM)) for x in range(4 * PER_MM, 7 * PER_MM)]
            assert (min(map(sum, mark)) < 600) is (bool(edge) or number == 1)
            assert f"Page {number}" in page.get_textpage().get_text_range()
