"""Poster and A5 flyer: readable from where they are read, whole or refused, whatever is typed."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
import zxingcpp
from PIL import Image

from idcoop_desktop.documents.flyer_a5 import flyer_a5
from idcoop_desktop.documents.poster import poster_a3
from idcoop_desktop.documents.preview import png
from idcoop_desktop.documents.refusals import (
    EmptyTextError,
    TextOverflowError,
    UnprintableTextError,
    WordTooWideError,
)
from idcoop_desktop.documents.typography import french
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import MADE_AT, URL, changed, content, drawn, littoral, saved
from tests.unit.documents.page_check import letters
from tests.unit.documents.test_flyer_text import NAUGHTY, assert_sound, texts_of

MAKERS = [pytest.param(flyer_a5, id="a5"), pytest.param(poster_a3, id="a3")]


def made(maker, told=None, dpi=72):
    return maker(told or content(), littoral(), made_at=MADE_AT, dpi=dpi)


def assert_good(maker, told):
    document = made(maker, told)
    if maker is flyer_a5:
        assert_sound(told, document)
    assert document.audit.problems() == []
    assert page_check.problems(document.data) == []
    assert structure_check.problems(document.data) == []
    printed = letters("".join(item.text for item in page_check.objects(document.data)))
    for text in texts_of(told):
        if maker is flyer_a5 or text not in told.story:
            assert letters(french(text)) in printed


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_any_number_of_photos_and_figures(maker, count):
    assert_good(maker, changed(photos=content().photos[:count], figures=content().figures[:count]))


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("photos", [0, 3])
def test_without_quote_and_credit(maker, photos):
    told = changed(quote=None, quote_author="", credit="", photos=content().photos[:photos])
    assert_good(maker, told)


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("text", NAUGHTY)
@pytest.mark.parametrize("where", ["title", "lead", "quote"])
def test_a_users_text_is_never_markup(maker, text, where):
    assert_good(maker, changed(**{where: text}))


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize(
    ("where", "label"),
    [("title", "Le titre"), ("lead", "L’accroche"), ("quote", "La citation")],
)
def test_a_text_too_long_is_refused_with_its_excess(maker, where, label):
    told = changed(**{where: "Un mur gris est devenu un bord de mer. " * 60})
    with pytest.raises(TextOverflowError, match=rf"{label} dépasse de \d+\u00a0mm") as refusal:
        made(maker, told)
    assert refusal.value.excess_mm > 1


@pytest.mark.parametrize("maker", MAKERS)
def test_a_word_without_end_or_glyph_is_refused(maker):
    with pytest.raises(WordTooWideError):
        made(maker, changed(lead="anticonstitutionnellement" * 2_000))
    with pytest.raises(UnprintableTextError):
        made(maker, changed(lead="مرحبا"))


def test_the_story_too_long_for_an_a5_is_refused():
    with pytest.raises(TextOverflowError, match="Le récit dépasse de"):
        made(flyer_a5, changed(story=("Un mur gris est devenu un bord de mer. " * 40,)))


def test_a_poster_tells_its_lead_and_leaves_the_story_to_the_flyer():
    told = changed(story=("Une histoire longue. " * 400,))
    words = letters("".join(text for _, text in page_check.said(made(poster_a3, told).data)))
    assert letters(french(told.lead)) in words
    assert "histoire" not in words
    overflowing = changed(lead="Un mur gris est devenu un bord de mer. " * 60)
    with pytest.raises(TextOverflowError) as refusal:
        made(poster_a3, overflowing)
    assert refusal.value.block == "lead"


def test_a_poster_without_lead_tells_the_story_or_refuses_it():
    document = made(poster_a3, changed(lead=" ", story=("Le hall est un bord de mer.",)))
    assert ("P", "Le hall est un bord de mer.") in page_check.said(document.data)
    with pytest.raises(EmptyTextError):
        made(poster_a3, changed(lead="", story=()))


def test_what_tells_the_project_is_read_two_metres_away():
    sizes = {placed.block: placed.font_size for placed in made(poster_a3).audit.placed}
    for block in ("title", "lead", "quote", "call"):
        assert sizes[block] >= 22
    assert min(sizes.values()) >= 11


def test_an_a5_is_no_small_a4():
    sizes = {placed.block: placed.font_size for placed in made(flyer_a5).audit.placed}
    assert min(sizes.values()) >= 6.9
    assert sizes["story" if "story" in sizes else "story_large"] >= 9


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("dpi", [110, 200])
def test_the_code_leads_to_the_address(maker, dpi):
    picture = Image.open(BytesIO(png(made(maker).data, page=0, dpi=dpi)))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [URL]


@pytest.mark.parametrize("maker", MAKERS)
def test_the_same_twice_is_the_same_file(maker):
    assert made(maker).data == made(maker).data


def test_photos_of_a_poster_are_as_fine_as_its_size_asks():
    hero = content().hero.__class__(jpeg=saved(drawn(4000, 3000)), alt="Un mur")
    told = changed(hero=hero, photos=())
    with pikepdf.open(BytesIO(made(poster_a3, told, dpi=150).data)) as pdf:
        width = max(int(image.Width) for image in pdf.pages[0].get_images().values())
    assert width == pytest.approx(297 / 25.4 * 150, rel=0.16)
