"""Pictures from outside: opened with suspicion, turned upright, stripped of what they tell."""

from __future__ import annotations

import hashlib
import struct
import warnings
import zlib
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from idcoop_desktop.documents.refusals import PhotoError

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_BYTES = 60 * 1024 * 1024
MAX_PIXELS = 120_000_000
"""A phone's largest pictures have 108 million pixels."""

MAX_SIDE = 3000
_QUALITY = 88
_FORMATS = ("JPEG", "PNG", "WEBP")
_HEIF_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"hevc")
_ORIENTATION = 0x0112
_SIDEWAYS = 5

_NOT_ADDED = "\u00a0: elle n’a pas été ajoutée."
_UNREADABLE = (
    f"Cette photo est abîmée ou incomplète{_NOT_ADDED} Copiez-la de nouveau depuis l’appareil."
)
_TOO_HEAVY = f"Cette photo pèse plus de 60\u00a0Mo{_NOT_ADDED} Exportez-la en plus petit."
_TOO_LARGE = f"Cette image a trop de pixels pour une photo{_NOT_ADDED} Exportez-la en plus petit."
_FORMAT = "Ce fichier n’est pas une photo JPEG, PNG ou WebP\u00a0: il n’a pas été ajouté."
_HEIF = f"Cette photo est au format HEIC{_NOT_ADDED} Exportez-la en JPEG depuis le téléphone."


@dataclass(frozen=True)
class Master:
    """A picture fit to keep: an upright sRGB JPEG without EXIF, its size in pixels, its SHA-256."""

    jpeg: bytes
    width: int
    height: int
    sha256: str


def master(data: bytes) -> Master:
    """Make the picture the program keeps from a file's bytes.

    At most 3000 px wide or high, upright, in sRGB, without EXIF, GPS or anything else that
    followed the pixels. Raises :class:`PhotoError` for other formats than JPEG, PNG and WebP,
    for damaged files, and for files or pictures too large to be photographs.
    """
    picture = upright(data, at_least=(MAX_SIDE, MAX_SIDE))
    picture.thumbnail((MAX_SIDE, MAX_SIDE))
    jpeg = encode(picture, quality=_QUALITY)
    return Master(jpeg, picture.width, picture.height, hashlib.sha256(jpeg).hexdigest())


def encode(picture: Image, *, quality: int, subsampling: str = "4:2:0") -> bytes:
    """Return JPEG bytes without EXIF, profile or comment."""
    bare = picture.copy()
    bare.info.clear()
    out = BytesIO()
    bare.save(out, "JPEG", quality=quality, subsampling=subsampling)
    return out.getvalue()


def upright(data: bytes, *, at_least: tuple[int, int]) -> Image:
    """Decode a picture in sRGB and turn it upright.

    ``at_least`` (pixels) lets the JPEG decoder skip detail: the result may be smaller than the
    file but not smaller than that. Raises :class:`PhotoError`.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    _refuse_at_sight(data)
    _be_strict()
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as picture:
            sideways = picture.getexif().get(_ORIENTATION, 1) >= _SIDEWAYS
            picture.draft("RGB", at_least[::-1] if sideways else at_least)
            profile = picture.info.get("icc_profile")
            return _in_srgb(_opaque(ImageOps.exif_transpose(picture)), profile)
    except UnidentifiedImageError as error:
        raise PhotoError(_FORMAT) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PhotoError(_TOO_LARGE) from error
    except (
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        IndexError,
        struct.error,
        zlib.error,
    ) as error:
        raise PhotoError(_UNREADABLE) from error


def _refuse_at_sight(data: bytes) -> None:
    if len(data) > MAX_BYTES:
        raise PhotoError(_TOO_HEAVY)
    if not data:
        raise PhotoError(_UNREADABLE)
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        raise PhotoError(_HEIF)


@lru_cache(maxsize=1)
def _be_strict() -> None:
    """Refuse oversized pictures undecoded: Pillow only warns up to twice its limit."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
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
    return picture


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
