"""Reads a picture in a process of its own: whatever the file does, only this process suffers.

Loaded by :mod:`idcoop_desktop.limited.child`, by its path: it imports nothing of ours. It answers
a mapping with the picture as a JPEG and what its EXIF tells, and last a mapping with the verdict,
whose words are turned into French on the other side.
"""

from __future__ import annotations

import base64
import warnings
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PIL.Image import Image

MAX_JPEG_PIXELS = 120_000_000
"""A phone's largest pictures have 108 million pixels; a JPEG is decoded at a part of its size."""

MAX_PIXELS = 50_000_000
"""Other formats are decoded whole."""

FORMATS = ("JPEG", "PNG", "WEBP")
_HEIF = ("HEIF",)
_HEIF_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"hevc", b"heim", b"heis")
_ORIENTATION, _EXIF, _GPS, _TAKEN = 0x0112, 0x8769, 0x8825, 0x9003
_SIDEWAYS = 5
_ANY = 1 << 20


class Refused(Exception):
    """The picture is not read: ``word`` says why."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


def answers(data: bytes, wishes: Mapping[str, Any]) -> Iterator[Any]:
    """Yield all that is answered to a picture; the last is a mapping with the verdict.

    ``wishes``: the ``width`` and ``height`` of the box the picture is reduced into, in pixels (a
    height of 0 is any), and the ``quality`` of the JPEG.
    """
    try:
        yield _told(data, (wishes["width"], wishes["height"]), wishes["quality"])
    except Refused as refusal:
        yield {"verdict": refusal.word}
    except MemoryError:
        yield {"verdict": "memory"}
    except (GeneratorExit, KeyboardInterrupt):
        raise
    except BaseException:  # decoders raise whatever they meet, and a panic is no Exception
        yield {"verdict": "damaged"}
    else:
        yield {"verdict": "read"}


def _told(data: bytes, box: tuple[int, int], quality: int) -> dict[str, Any]:
    exif: dict[str, Any] = {}
    within = (box[0], box[1] or _ANY)
    picture = upright(
        data, at_least=(box[0], box[1] or 1), within=within, exif=exif, formats=_formats(data)
    )
    jpeg = encode(picture, quality=quality)
    return {
        "jpeg": base64.b64encode(jpeg).decode(),
        "width": picture.width,
        "height": picture.height,
        **exif,
    }


def upright(
    data: bytes,
    *,
    at_least: tuple[int, int],
    within: tuple[int, int] | None = None,
    exif: dict[str, Any] | None = None,
    formats: tuple[str, ...] = FORMATS,
) -> Image:
    """Decode a picture in sRGB and turn it upright.

    ``at_least`` (pixels) lets the JPEG decoder skip detail: the result may be smaller than the
    file but not smaller than that. ``within`` is a box it is reduced into; ``exif`` is given the
    day and the place it was taken. Raises :class:`Refused`, and whatever Pillow raises.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    if not data:
        raise Refused("damaged")
    _be_strict()
    try:
        with Image.open(BytesIO(data), formats=formats) as picture:
            _check_size(picture)
            told = picture.getexif()
            sideways = told.get(_ORIENTATION, 1) >= _SIDEWAYS
            picture.draft("RGB", at_least[::-1] if sideways else at_least)
            profile = picture.info.get("icc_profile")
            if exif is not None:
                exif |= taken(told)
            turned = _opaque(ImageOps.exif_transpose(picture))
            if within is not None:
                turned.thumbnail(within)
            return _in_srgb(turned, profile)
    except UnidentifiedImageError as error:
        raise Refused("damaged" if formats == _HEIF else "format") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Refused("large") from error


def encode(picture: Image, *, quality: int, subsampling: str = "4:2:0") -> bytes:
    """Return JPEG bytes without EXIF, profile or comment."""
    bare = picture.copy()
    bare.info.clear()
    out = BytesIO()
    bare.save(out, "JPEG", quality=quality, subsampling=subsampling)
    return out.getvalue()


def _formats(data: bytes) -> tuple[str, ...]:
    if data[4:8] != b"ftyp" or data[8:12] not in _HEIF_BRANDS:
        return FORMATS
    import pi_heif

    # Only here: the opener stays known to Pillow for as long as the process lives.
    pi_heif.register_heif_opener(thumbnails=False)
    return _HEIF


def _check_size(picture: Image) -> None:
    if picture.format not in {"JPEG", "MPO"} and picture.width * picture.height > MAX_PIXELS:
        raise Refused("large")


@lru_cache(maxsize=1)
def _be_strict() -> None:
    """Refuse oversized pictures undecoded: Pillow only warns up to twice its limit."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_JPEG_PIXELS
    warnings.filterwarnings("error", category=Image.DecompressionBombWarning)


def _opaque(picture: Image) -> Image:
    """Return the picture without transparency (on white) and with 8 bits a channel."""
    from PIL import Image

    if picture.mode.startswith("I"):
        picture = picture.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        flat = Image.new("RGB", layered.size, "white")
        flat.paste(layered, mask=layered.getchannel("A"))
        return flat
    return picture if picture.mode in {"L", "CMYK"} else picture.convert("RGB")


def _in_srgb(picture: Image, profile: bytes | None) -> Image:
    """Convert to sRGB through the picture's own profile; phones write Display P3."""
    from PIL import ImageCms

    if profile and picture.mode in {"RGB", "L", "CMYK"}:
        # An unreadable profile is no reason to lose the picture.
        with suppress(OSError, ImageCms.PyCMSError):
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(picture, source, target, outputMode="RGB")
            if converted is not None:
                return converted
    return picture if picture.mode == "RGB" else picture.convert("RGB")


# --- what the camera noted --------------------------------------------------------------------


def taken(exif: Any) -> dict[str, Any]:  # noqa: ANN401 - Pillow's own kind, unknown to this script
    """Return the day (``on``, as the camera writes it) and the place (``at``, degrees) if told."""
    told: dict[str, Any] = {}
    with suppress(Exception):  # nothing that a camera writes is worth losing the picture
        day = str(exif.get_ifd(_EXIF).get(_TAKEN, ""))[:10].replace(":", "-")
        if day:
            told["on"] = day
    with suppress(Exception):
        gps = exif.get_ifd(_GPS)
        told["at"] = [_degrees(gps[2], gps[1] == "S"), _degrees(gps[4], gps[3] == "W")]
    return told


def _degrees(parts: Any, below: bool) -> float:  # noqa: ANN401 - three ratios of Pillow's
    degrees, minutes, seconds = (float(part) for part in parts)
    found = degrees + minutes / 60 + seconds / 3600
    return -found if below else found
