"""Pictures come in upright, small and silent, or are refused with a reason."""

from __future__ import annotations

import hashlib
import struct
import warnings
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from idcoop_desktop.documents import crops, photos, picture_child
from idcoop_desktop.documents.crops import logo, prepare
from idcoop_desktop.documents.framing import crop_box
from idcoop_desktop.documents.photos import MAX_SIDE, master
from idcoop_desktop.documents.refusals import PhotoError
from idcoop_desktop.documents.thumbnails import thumbnail
from tests.unit.documents.makers import drawn, saved, talkative

PICTURES = Path(__file__).with_name("pictures")
RED, LIME, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def opened(data):
    return Image.open(BytesIO(data))


def corners(picture):
    """The colours near the four corners, from the top left, clockwise."""
    rgb = picture.convert("RGB")
    right, bottom = rgb.width - 8, rgb.height - 8
    return [rgb.getpixel(at) for at in ((7, 7), (right, 7), (right, bottom), (7, bottom))]


def assert_colors(found, wanted):
    for color, expected in zip(found, wanted, strict=True):
        assert all(abs(a - b) < 60 for a, b in zip(color, expected, strict=True)), (found, wanted)


def png_header(width, height):
    """A PNG that claims a size without having the pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"0"))


def chunk(name, body):
    """A part of a PNG file."""
    checksum = struct.pack(">I", zlib.crc32(name + body))
    return struct.pack(">I", len(body)) + name + body + checksum


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_the_three_formats_come_in_as_jpeg(form):
    made = master(saved(drawn(), form))
    assert opened(made.jpeg).format == "JPEG"
    assert (made.width, made.height) == opened(made.jpeg).size == (120, 90)
    assert made.sha256 == hashlib.sha256(made.jpeg).hexdigest()
    assert_colors(corners(opened(made.jpeg)), [RED, LIME, WHITE, BLUE])


def test_a_master_tells_nothing_of_where_it_was_taken():
    made = master(talkative())
    assert b"Nadia" in talkative()
    assert b"Nadia" not in made.jpeg
    picture = opened(made.jpeg)
    assert not picture.getexif()
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_comment_is_left_behind():
    assert b"Nadia" not in master(saved(drawn(), comment=b"Chez Nadia")).jpeg


def test_oversized_pictures_are_refused_where_warnings_are_only_shown():
    picture_child._be_strict.cache_clear()
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        with pytest.raises(PhotoError, match="pixels"):
            photos.upright(png_header(13_000, 10_000), at_least=(1, 1))
    picture_child._be_strict.cache_clear()


@pytest.mark.parametrize(
    ("orientation", "wanted"),
    [
        (1, [RED, LIME, WHITE, BLUE]),
        (2, [LIME, RED, BLUE, WHITE]),
        (3, [WHITE, BLUE, RED, LIME]),
        (6, [BLUE, RED, LIME, WHITE]),
        (8, [LIME, WHITE, BLUE, RED]),
    ],
)
def test_a_photo_is_turned_upright(orientation, wanted):
    made = master(talkative(orientation))
    assert_colors(corners(opened(made.jpeg)), wanted)
    assert (made.width > made.height) == (orientation < 5)


def test_a_large_photo_is_reduced():
    made = master(saved(drawn(4200, 1400)))
    assert (made.width, made.height) == (MAX_SIDE, 1000)


def test_a_large_sideways_photo_is_reduced_as_well():
    exif = Image.Exif()
    exif[0x0112] = 6
    made = master(saved(drawn(4200, 1400), exif=exif.tobytes()))
    assert (made.width, made.height) == (1000, MAX_SIDE)


@pytest.mark.parametrize(
    ("mode", "form"),
    [("L", "JPEG"), ("CMYK", "JPEG"), ("1", "PNG"), ("P", "PNG"), ("LA", "PNG"), ("L", "PNG")],
)
def test_any_colour_mode_comes_in(mode, form):
    made = master(saved(drawn(mode=mode), form))
    assert opened(made.jpeg).mode == "RGB"


def test_sixteen_bit_greys_keep_their_shades():
    picture = Image.new("I;16", (40, 40), 32768)
    shade = opened(master(saved(picture, "PNG")).jpeg).getpixel((20, 20))[0]
    assert 120 <= shade <= 136


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_what_is_transparent_becomes_white(form):
    picture = Image.new("RGBA", (40, 40), (255, 0, 0, 0))
    made = master(saved(picture, form))
    assert min(opened(made.jpeg).getpixel((20, 20))) > 250


def test_colours_of_another_profile_are_converted():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert master(saved(drawn(), icc_profile=lab)).jpeg == master(saved(drawn())).jpeg


def test_a_broken_profile_does_not_lose_the_photo():
    assert master(saved(drawn(), icc_profile=b"nonsense")).width == 120


REFUSED = {
    "empty": (b"", "abîmée"),
    "text": (b"bonjour " * 40, "JPEG, PNG, WebP ou HEIC"),
    "svg": (b"<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>", "JPEG, PNG, WebP ou HEIC"),
    "pdf": (b"%PDF-1.7\n" + b"0" * 200, "JPEG, PNG, WebP ou HEIC"),
    "gif": (saved(drawn(mode="P"), "GIF"), "JPEG, PNG, WebP ou HEIC"),
    "gif that is a script too": (
        b"GIF89a/*" + b"0" * 40 + b"*/=alert(1)",
        "JPEG, PNG, WebP ou HEIC",
    ),
    "tiff": (saved(drawn(), "TIFF"), "JPEG, PNG, WebP ou HEIC"),
    "bmp": (saved(drawn(), "BMP"), "JPEG, PNG, WebP ou HEIC"),
    "eps": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "JPEG, PNG, WebP ou HEIC"),
    "heic": (b"\x00\x00\x00\x18ftypheic" + b"0" * 40, "abîmée"),
    "truncated heic": ((PICTURES / "upright.heic").read_bytes()[:-300], "abîmée"),
    "truncated jpeg": (saved(drawn(600, 400))[:-900], "abîmée"),
    "jpeg header": (saved(drawn())[:40], "photo"),
    "truncated png": (saved(drawn(600, 400), "PNG")[:-400], "abîmée"),
    "truncated webp": (saved(drawn(600, 400), "WEBP")[:-200], "photo"),
    "enormous png": (png_header(30_000, 30_000), "trop de pixels"),
    "large png": (png_header(13_000, 10_000), "trop de pixels"),
    "rather large png": (png_header(9_000, 9_000), "trop de pixels"),
    "fifty thousand wide and high": (png_header(50_000, 50_000), "trop de pixels"),
    "png with a huge text": (saved(drawn(), "PNG")[:33] + b"\xff\xff\xff\xffzTXt", "photo"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_anything_else_is_refused_with_a_reason(name):
    data, reason = REFUSED[name]
    with pytest.raises(PhotoError) as refusal:
        master(data)
    assert reason in refusal.value.message
    assert "n’a pas été ajouté" in refusal.value.message


def test_a_file_too_heavy_is_not_even_opened(monkeypatch):
    monkeypatch.setattr(photos, "MAX_BYTES", 100)
    with pytest.raises(PhotoError, match="60\u00a0Mo"):
        master(saved(drawn()))


def test_what_follows_the_picture_is_left_behind():
    made = master(saved(drawn()) + b"PK\x03\x04<script>alert(1)</script>")
    assert b"script" not in made.jpeg
    assert b"PK\x03\x04" not in made.jpeg


@pytest.mark.parametrize(
    ("focal", "wanted"),
    [((0, 0), (0, 0, 50, 50)), ((1, 1), (50, 0, 100, 50)), ((0.5, 0.5), (25, 0, 75, 50))],
)
def test_a_crop_keeps_the_focal_point_in_sight(focal, wanted):
    assert crop_box((100, 50), (300, 300), focal) == wanted


def test_a_crop_is_never_empty():
    left, top, right, bottom = crop_box((1, 900), (900, 1), (1, 1))
    assert right > left
    assert bottom > top


def test_a_prepared_photo_fills_its_frame_and_no_more():
    data = saved(drawn(1200, 900))
    image = prepare(data, 72, 72, dpi=300)
    assert image.getSize() == (300, 300)
    assert prepare(data, 72, 36, dpi=100).getSize() == (100, 50)
    assert prepare(saved(drawn(60, 60)), 72, 72, dpi=300).getSize() == (60, 60)


def test_a_prepared_photo_shows_its_focal_point():
    data = saved(drawn(400, 400))
    assert_colors(
        corners(opened(prepare(data, 40, 40, focal=(0, 0)).jpeg)), [RED, LIME, WHITE, BLUE]
    )
    narrow = opened(prepare(data, 40, 160, focal=(0, 0.5)).jpeg)
    assert_colors(corners(narrow), [RED, RED, BLUE, BLUE])


def test_a_photo_prepared_twice_is_cut_once(monkeypatch):
    crops.forget_pictures()
    data = saved(drawn(640, 480))
    first = prepare(data, 50, 50).jpeg
    monkeypatch.setattr(crops, "upright", None)
    assert prepare(data, 50, 50).jpeg is first
    with pytest.raises(TypeError):
        prepare(data, 51, 50)
    crops.forget_pictures()
    with pytest.raises(TypeError):
        prepare(data, 50, 50)


def test_the_cache_forgets_the_oldest_crops():
    cache = crops._Cache(limit=100)
    for number in range(5):
        cache.put((number,), crops.Crop.of(bytes(40), (1, 1)))
        cache.get((0,))
    cache.put((0,), crops.Crop.of(b"other", (1, 1)))
    assert cache.get((0,)) == crops.Crop.of(bytes(40), (1, 1))
    assert [cache.get((n,)) is not None for n in range(5)] == [True, False, False, False, True]


def test_pictures_never_touch_the_disk(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("a file was made")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    monkeypatch.setattr("tempfile.NamedTemporaryFile", refuse)
    crops.forget_pictures()
    assert prepare(master(saved(drawn())).jpeg, 30, 30).getSize()


def test_a_logo_stays_whole():
    image = logo(saved(drawn(400, 100), "PNG"), height=20, max_width=200)
    assert image.getSize()[0] == pytest.approx(4 * image.getSize()[1], abs=4)


def test_a_thumbnail_is_small_and_upright():
    small = opened(thumbnail(talkative(6), side_px=40))
    assert max(small.size) == 40
    assert small.height > small.width
    assert not small.getexif()
