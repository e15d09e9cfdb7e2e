"""Images for social networks: exact sizes, readable words, a description to paste beside."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from idcoop_desktop.documents.preview import jpeg, png
from idcoop_desktop.documents.refusals import EmptyTextError, TextOverflowError, WordTooWideError
from idcoop_desktop.documents.social import DPI, Shape, alternative, social
from idcoop_desktop.documents.typography import french
from idcoop_desktop.domain.errors import DomainError
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import BRAND, MADE_AT, changed, content, drawn, littoral, saved
from tests.unit.documents.page_check import letters
from tests.unit.documents.test_flyer_text import NAUGHTY

LONGEST_WORD = 16


def made(shape, told=None):
    return social(told or content(), littoral(), shape, made_at=MADE_AT, dpi=72)


def assert_good(shape, told):
    document = made(shape, told)
    assert document.audit.problems() == []
    assert page_check.problems(document.data) == []
    assert structure_check.problems(document.data) == []
    printed = letters("".join(item.text for item in page_check.objects(document.data)))
    for text in (told.title, told.lead, told.place):
        assert letters(french(text)) in printed


@pytest.mark.parametrize("shape", Shape)
def test_images_have_the_pixels_of_the_networks(shape):
    data = made(shape).data
    for encode, form in ((png, "PNG"), (jpeg, "JPEG")):
        picture = Image.open(BytesIO(encode(data, page=0, dpi=DPI)))
        assert (picture.size, picture.format, picture.mode) == (shape.value, form, "RGB")


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("text", NAUGHTY)
@pytest.mark.parametrize("where", ["title", "lead", "place"])
def test_a_users_text_is_never_markup(shape, text, where):
    told = changed(**{where: text})
    refused = ""
    try:
        assert_good(shape, told)
    except WordTooWideError as refusal:
        refused = refusal.word
    # A title is set large: a word of more letters than common ones may be refused.
    assert not refused or (where == "title" and len(refused) >= LONGEST_WORD)


@pytest.mark.parametrize("shape", Shape)
def test_only_a_title_is_needed(shape):
    assert_good(shape, changed(lead="", place="", url="", quote=None))
    with pytest.raises(EmptyTextError, match="Le titre"):
        made(shape, changed(title=" \n"))


@pytest.mark.parametrize("shape", Shape)
def test_the_longest_words_that_fit_stay_inside(shape):
    told = changed(title="Fresque " * 30)
    with pytest.raises(TextOverflowError, match=r"Le titre dépasse de \d+\u00a0mm"):
        made(shape, told)
    longest = count = 0
    for count in range(1, 60):
        told = changed(title="Une fresque au hall", lead="Un mur devenu bord de mer " * count)
        try:
            assert_good(shape, told)
        except TextOverflowError:
            break
        longest = count
    assert 2 <= longest < 20
    with pytest.raises(TextOverflowError, match=r"L’accroche dépasse de \d+\u00a0mm"):
        made(shape, changed(title="Une fresque au hall", lead="Un mur devenu bord de mer " * count))


@pytest.mark.parametrize("shape", Shape)
def test_letters_are_large_enough_for_a_telephone(shape):
    # A portrait of 1080 pixels is seen about 65 mm wide: 12 points here are then 1.4 mm high.
    assert min(placed.font_size for placed in made(shape).audit.placed) >= 12


@pytest.mark.parametrize("shape", Shape)
def test_the_photo_and_the_band_reach_the_edges(shape):
    picture = Image.open(BytesIO(png(made(shape).data, page=0, dpi=DPI)))
    right, low = picture.width - 1, picture.height - 1
    band = (0x12, 0x3A, 0x5A)
    assert picture.getpixel((right, low)) == band
    photo = [(0, 0), (0, low)] if shape is Shape.WIDE else [(0, 0), (right, 0)]
    for corner in photo:
        assert picture.getpixel(corner) not in (band, (255, 255, 255))


def test_a_logo_takes_the_place_of_the_house():
    brand = BRAND.__class__(coop_name="Exemple", scheme_name="ID", logo=saved(drawn(90, 60), "PNG"))
    document = made(Shape.SQUARE, changed(brand=brand))
    assert page_check.said(document.data)[0] == ("Figure", "Logo de Exemple")


def test_the_same_twice_is_the_same_image():
    first, second = (jpeg(made(Shape.WIDE).data, page=0, dpi=DPI) for _ in range(2))
    assert first == second


def test_a_photo_without_description_is_refused():
    hero = content().hero.__class__(jpeg=content().hero.jpeg, alt=" ")
    with pytest.raises(DomainError, match="description"):
        made(Shape.SQUARE, changed(hero=hero))


def test_the_description_says_what_is_seen_and_written():
    told = content()
    assert alternative(told.hero.alt, told.title, told.lead, told.place) == (
        "Des enfants peignent un mur. Texte de l’image\u00a0: La fresque du hall. "
        "Trois mercredis et des pinceaux\u00a0: le hall est devenu un bord de mer. "
        "Résidence des Tilleuls · Quimper."
    )
    assert alternative("Un mur.", "La fresque", "", " ") == (
        "Un mur. Texte de l’image\u00a0: La fresque."
    )
