"""The file of a flyer: its dates, its QR code, what it does not tell."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

import pikepdf
import pytest
import zxingcpp
from PIL import Image

from idcoop_desktop.documents import crops
from idcoop_desktop.documents.flyer import flyer_a4
from idcoop_desktop.documents.preview import jpeg, page_count, png, render
from idcoop_desktop.documents.recovery_sheet import recovery_sheet
from idcoop_desktop.documents.refusals import EmptyTextError, PhotoError, TextOverflowError
from tests.unit.documents.makers import (
    BRAND,
    MADE_AT,
    URL,
    changed,
    content,
    drawn,
    flyer,
    littoral,
    saved,
)
from tests.unit.documents.page_check import said
from tests.unit.documents.test_structure import CODE, sheet

A4 = (210, 297)


def opened(data):
    return pikepdf.open(BytesIO(data))


def test_a_flyer_is_one_a4_page():
    assert page_count(flyer().data) == 1
    with opened(flyer().data) as pdf:
        box = [float(value) / 72 * 25.4 for value in pdf.pages[0].mediabox]
    assert box == pytest.approx([0, 0, *A4], abs=0.1)


def test_the_same_flyer_twice_is_the_same_file():
    first = flyer().data
    crops.forget_pictures()
    assert flyer().data == first


def test_the_identifier_of_a_file_comes_from_its_content():
    identifiers = set()
    for story in ("Un mur gris.", "Un mur bleu."):
        with opened(flyer(changed(story=(story,))).data) as pdf:
            identifiers.add(bytes(pdf.trailer.ID[1]))
    assert len(identifiers) == 2


def test_the_same_sheet_twice_is_the_same_file():
    assert sheet().data == sheet().data


def test_the_dates_are_those_given():
    with opened(flyer().data) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20260621101500+00'00'"
        assert str(pdf.docinfo.ModDate) == str(pdf.docinfo.CreationDate)
        with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
            assert xmp["xmp:CreateDate"] == "2026-06-21T10:15:00+00:00"


def test_another_time_zone_is_the_same_moment():
    paris = MADE_AT.astimezone(timezone(timedelta(hours=2)))
    assert flyer_a4(content(), littoral(), made_at=paris, dpi=72).data == flyer().data


def test_a_date_without_time_zone_is_a_bug():
    with pytest.raises(ValueError, match="time zone"):
        flyer_a4(content(), littoral(), made_at=datetime(2026, 6, 21), dpi=72)  # noqa: DTZ001


def test_the_coop_signs_the_file():
    with opened(flyer().data) as pdf:
        assert str(pdf.docinfo.Author) == BRAND.coop_name
        assert str(pdf.docinfo.Title) == "La fresque du hall"


@pytest.mark.parametrize("dpi", [72, 110, 200])
@pytest.mark.parametrize("url", [URL, f"{URL}/{'long' * 60}"])
def test_the_code_leads_to_the_address(dpi, url):
    picture = Image.open(BytesIO(png(flyer(changed(url=url)).data, page=0, dpi=dpi * 2)))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [url]


def test_the_address_is_printed_when_it_fits():
    words = [text for _, text in said(flyer(changed(url=f"{URL}/{'long' * 60}")).data)]
    assert not any(text.startswith("example.org") for text in words)


def test_a_photo_tells_nothing_but_its_pixels():
    data = flyer().data
    with opened(data) as pdf:
        pictures = [image.read_raw_bytes() for image in pdf.pages[0].get_images().values()]
    assert pictures
    for picture in pictures:
        assert b"Exif" not in picture
        assert b"ICC_PROFILE" not in picture
        assert b"Nadia" not in picture


def test_a_finer_print_holds_finer_photos():
    hero = content().hero.__class__(jpeg=saved(drawn(3000, 2000)), alt="Un mur")
    told = changed(hero=hero, photos=())
    widths = {}
    for dpi in (50, 300):
        with opened(flyer(told, dpi=dpi).data) as pdf:
            widths[dpi] = max(int(image.Width) for image in pdf.pages[0].get_images().values())
    assert widths[50] < 500 < 2000 < widths[300] <= 2481


@pytest.mark.parametrize("size", [(400, 100), (90, 120), (1200, 60)])
def test_a_logo_takes_the_place_of_the_house(size):
    brand = BRAND.__class__(coop_name="Exemple", scheme_name="ID", logo=saved(drawn(*size), "PNG"))
    document = flyer(changed(brand=brand))
    assert said(document.data)[0] == ("Figure", "Logo de Exemple")
    assert document.audit.problems() == []


def test_a_bad_logo_is_refused():
    with pytest.raises(PhotoError):
        flyer(changed(brand=BRAND.__class__(coop_name="A", scheme_name="B", logo=b"<svg/>")))


def test_nothing_is_said_of_a_ceiling_that_is_not_set():
    brand = BRAND.__class__(coop_name="Exemple", scheme_name="ID'Coop")
    words = [text for _, text in said(flyer(changed(brand=brand)).data)]
    assert any(text.endswith("vous aide à la monter.") for text in words)
    assert words[-1] == "Exemple"


def test_the_sheet_gives_the_code_group_by_group():
    words = said(sheet().data)
    assert [text.strip() for role, text in words if role == "Lbl"] == list("123456")
    spoken = [text.strip() for role, text in words if role == "LBody"]
    assert "-".join(spoken[:6]) == CODE
    assert any("21 juin 2026" in text for _, text in words)
    assert sheet().audit.problems() == []


def test_a_sheet_of_no_coop_is_refused():
    with pytest.raises(EmptyTextError):
        recovery_sheet(CODE, " ", made_at=MADE_AT)


def test_a_coop_name_too_long_for_the_sheet_is_refused():
    with pytest.raises(TextOverflowError, match="Le nom de la coopérative"):
        recovery_sheet(CODE, "Coopérative d'habitation " * 60, made_at=MADE_AT)


def test_a_raster_is_what_a_window_shows():
    raster = render(flyer().data, page=0, width_px=300)
    assert raster.width == 300
    assert raster.height == pytest.approx(300 * A4[1] / A4[0], abs=1)
    assert len(raster.data) == raster.stride * raster.height
    paper = raster.data[raster.stride * 150 + 4 * 150 :][:3]
    assert raster.stride >= 4 * raster.width
    assert len(set(paper)) > 0


def test_a_raster_has_blue_first():
    hero = content().hero.__class__(jpeg=saved(Image.new("RGB", (60, 60), (250, 10, 10))), alt="Un")
    raster = render(flyer(changed(hero=hero)).data, page=0, width_px=200)
    blue, _, red = raster.data[raster.stride * 4 + 4 * 4 :][:3]
    assert red > 200 > 60 > blue


def test_a_page_becomes_a_picture_to_share():
    assert Image.open(BytesIO(png(flyer().data, page=0, dpi=72))).size == (596, 842)
    assert Image.open(BytesIO(jpeg(flyer().data, page=0, dpi=72))).format == "JPEG"


def test_made_at_is_in_the_sheet():
    other = recovery_sheet(CODE, "Exemple", made_at=datetime(2027, 1, 1, tzinfo=UTC))
    assert any("1er" in text and "janvier 2027" in text for _, text in said(other.data))
