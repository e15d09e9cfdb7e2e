"""What is hidden on a photo is gone: from the pixels, from every document, from every cache."""

from __future__ import annotations

import ast
import random
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat

from idcoop_desktop.documents import crops, framing
from idcoop_desktop.documents.crops import prepare
from idcoop_desktop.documents.framing import DEFAULT_FOCAL, FLYER_FRAMES, crop_box, guess_focal
from idcoop_desktop.documents.hiding import hide
from idcoop_desktop.documents.thumbnails import thumbnail
from idcoop_desktop.domain.hidden_parts import HiddenPart
from tests.unit.documents.makers import changed, drawn, flyer, photo, saved

FACE = (500, 400, 120, 200)
PART = st.tuples(
    st.integers(0, 1000), st.integers(0, 1000), st.integers(8, 500), st.integers(8, 500)
)


def speckled(width: int = 600, height: int = 450) -> Image.Image:
    """A picture in which every pixel is a secret."""
    return Image.frombytes("RGB", (width, height), random.Random(7).randbytes(3 * width * height))


def under(part: HiddenPart, size: tuple[int, int]) -> Image.Image:
    """A mask of the pixels whose centre is under the ellipse, made another way than the product."""
    across, down, wide, high = (part[n] / 1000 * size[n % 2] for n in range(4))
    mask = Image.new("L", size)
    for y in range(size[1]):
        for x in range(size[0]):
            if ((x + 0.5 - across) / wide) ** 2 + ((y + 0.5 - down) / high) ** 2 <= 1:
                mask.putpixel((x, y), 255)
    return mask


@settings(deadline=None, max_examples=40)
@given(part=PART)
def test_what_is_under_an_ellipse_does_not_depend_on_its_details(part):
    """Two pictures that differ by details under the ellipse give the same pixels there."""
    size = (90, 60)
    one = Image.new("RGB", size, (90, 90, 90))
    other = one.copy()
    # A chequerboard has the same average as the plain grey, block by block, or nearly so.
    chequered = Image.new("RGB", size)
    chequered.putdata(
        [(80,) * 3 if (x + y) % 2 else (100,) * 3 for y in range(60) for x in range(90)]
    )
    other.paste(chequered, mask=under(part, size))
    made = [hide(picture, (part,)) for picture in (one, other)]
    apart = ImageChops.difference(*made)
    # One step of rounding where an ellipse is only a few pixels wide; never the chequerboard.
    flat = apart.filter(ImageFilter.BoxBlur(1))
    assert ImageStat.Stat(ImageChops.difference(apart, flat), under(part, size)).rms[0] < 3


def test_pixels_under_an_ellipse_cannot_be_recovered():
    picture = speckled()
    hidden = hide(picture, (FACE,))
    mask = under(FACE, picture.size)
    before, after = (
        [
            level
            for level, on in zip(seen.getchannel(0).tobytes(), mask.tobytes(), strict=True)
            if on
        ]
        for seen in (picture, hidden)
    )
    assert abs(correlation(before, after)) < 0.02
    # Nearly nothing is left to compress: a few squares instead of tens of thousands of pixels.
    assert len(set(after)) < 40


def test_what_is_not_hidden_stays_as_it_was():
    picture = speckled()
    outside = ImageChops.invert(under((500, 400, 126, 208), picture.size))
    apart = ImageChops.difference(hide(picture, (FACE,)), picture)
    assert ImageStat.Stat(apart, outside).sum == [0, 0, 0]
    assert hide(picture, ()) is picture


def test_edges_are_hard_so_that_no_mixture_can_be_undone():
    """On a black picture with a white face, grey levels near the edge would tell of a mixture."""
    picture = Image.new("RGB", (400, 400), "black")
    ImageDraw.Draw(picture).ellipse((100, 100, 300, 300), fill="white")
    hidden = hide(picture, ((500, 500, 250, 250),))
    inside = hidden.crop((99, 99, 301, 301)).convert("L").tobytes()
    assert max(inside) < 255
    assert hidden.getpixel((20, 20)) == (0, 0, 0)


def test_squares_run_into_each_other():
    """Sharp squares would invite to guess at what was under each."""
    picture = Image.new("L", (400, 400))
    picture.paste(255, (0, 0, 200, 400))
    row = hide(picture.convert("RGB"), ((500, 500, 300, 300),)).convert("L")
    levels = [row.getpixel((x, 200)) for x in range(90, 310)]
    assert max(levels) - min(levels) > 150
    assert max(abs(a - b) for a, b in pairwise(levels)) < 30


@pytest.mark.parametrize("part", [(0, 0, 8, 8), (1000, 1000, 500, 500), (0, 500, 8, 500)])
def test_an_ellipse_on_the_edge_of_a_small_picture_hides_what_there_is(part):
    assert hide(drawn(9, 7), (part,)).size == (9, 7)


def correlation(one: list[int], other: list[int]) -> float:
    """Pearson's correlation of two rows of numbers."""
    first, second = sum(one) / len(one), sum(other) / len(other)
    together = sum((a - first) * (b - second) for a, b in zip(one, other, strict=True))
    alone = sum((a - first) ** 2 for a in one) * sum((b - second) ** 2 for b in other)
    return together / alone**0.5 if alone else 0.0


def stripes(width: int = 900, height: int = 600) -> bytes:
    """A calm picture with red stripes where a face would be."""
    picture = Image.new("RGB", (width, height), (120, 140, 120))
    draw = ImageDraw.Draw(picture)
    for x in range(int(width * 0.4), int(width * 0.6), 48):
        draw.rectangle((x, height * 0.25, x + 23, height * 0.55), fill="red")
    return saved(picture, quality=95)


STRIPED = (500, 400, 160, 240)
RED, CALM = 200, 165


def reddest(picture: Image.Image) -> int:
    """How much more red than green the reddest pixel is."""
    red, green, _ = picture.convert("RGB").split()
    return int(ImageChops.subtract(red, green).getextrema()[1])


def pictures_in(pdf: bytes) -> list[Image.Image]:
    """Every image embedded in a PDF, decoded from its own bytes."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        streams = [item for item in opened.objects if isinstance(item, pikepdf.Stream)]
        images = [item for item in streams if item.get("/Subtype") == "/Image"]
        return [pikepdf.PdfImage(item).as_pil_image().convert("RGB") for item in images]


def test_no_image_embedded_in_a_document_holds_what_was_hidden():
    shown = replace(photo(), jpeg=stripes(), focal=(0.5, 0.4))
    for hidden, least, most in (((), RED, 255), ((STRIPED,), 0, CALM)):
        told = replace(shown, hidden=hidden)
        pdf = flyer(changed(hero=told, photos=((told, ""),)), dpi=150).data
        embedded = pictures_in(pdf)
        assert len(embedded) == 2
        for picture in embedded:
            assert least <= reddest(picture) <= most


def test_a_crop_in_memory_is_of_one_set_of_hidden_parts():
    crops.forget_pictures()
    data = stripes()
    plain = prepare(data, 60, 60).jpeg
    hidden = prepare(data, 60, 60, hidden=(STRIPED,)).jpeg
    assert reddest(Image.open(BytesIO(plain))) > RED
    assert reddest(Image.open(BytesIO(hidden))) < CALM
    assert prepare(data, 60, 60).jpeg == plain


def test_a_small_picture_hides_as_the_large_one_does():
    assert reddest(Image.open(BytesIO(thumbnail(stripes(), side_px=200)))) > RED
    small = thumbnail(stripes(), side_px=200, hidden=(STRIPED,))
    assert reddest(Image.open(BytesIO(small))) < CALM


def test_the_proposed_point_is_where_something_is():
    picture = Image.new("RGB", (640, 480), (200, 205, 200))
    picture.paste(speckled(120, 120), (470, 80))
    across, down = guess_focal(saved(picture))
    assert across == pytest.approx(530 / 640, abs=0.08)
    assert down == pytest.approx(140 / 480, abs=0.08)


def test_points_proposed_are_remembered_up_to_a_limit(monkeypatch):
    monkeypatch.setattr(framing, "_REMEMBERED", 2)
    framing._guesses.clear()
    shades = [saved(Image.new("RGB", (64, 48), (shade, 0, 0))) for shade in (10, 90, 200)]
    first = [guess_focal(shade) for shade in shades]
    assert len(framing._guesses) == 1
    assert [guess_focal(shade) for shade in shades] == first


@pytest.mark.parametrize("colour", ["white", "black"])
def test_a_plain_picture_has_the_usual_point(colour):
    assert guess_focal(saved(Image.new("RGB", (64, 48), colour))) == DEFAULT_FOCAL


def test_each_frame_is_about_one_the_flyer_draws():
    large = replace(photo(), jpeg=saved(Image.new("RGB", (2400, 1800), "teal")))
    found = set()
    for count in (1, 2, 3):
        told = changed(hero=large, photos=((large, ""),) * count)
        found |= {made.width / made.height for made in pictures_in(flyer(told).data)}
    for frame in FLYER_FRAMES:
        ratio = frame.width / frame.height
        assert min(abs(ratio - drawn_ratio) / ratio for drawn_ratio in found) < 0.3
        left, top, right, bottom = crop_box((4000, 3000), (frame.width, frame.height), (0.5, 0.5))
        assert (right - left) / (bottom - top) == pytest.approx(ratio, 0.01)


def test_a_caption_is_printed_where_there_is_room_and_left_out_elsewhere():
    with_room = flyer(changed(photos=((replace(photo(), caption="Le hall repeint"), ""),)))
    assert "caption_1" in {placed.block for placed in with_room.audit.placed}
    assert not with_room.audit.problems()
    long = replace(photo(), caption="Une légende qui n’en finit pas " * 9)
    none = flyer(changed(photos=((long, ""),)))
    assert "caption_1" not in {placed.block for placed in none.audit.placed}
    wide = replace(photo(), caption="anticonstitutionnellementanticonstitutionnellement" * 2)
    assert "caption_1" not in {p.block for p in flyer(changed(photos=((wide, ""),))).audit.placed}
    three = flyer(changed(photos=((replace(photo(), caption="Le hall"), ""),) * 3))
    assert not three.audit.problems()


def test_no_document_prepares_a_photo_without_its_hidden_parts():
    calls = [
        node
        for path in Path(crops.__file__).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "prepare"
    ]
    assert calls
    assert all("hidden" in {word.arg for word in call.keywords} for call in calls)
