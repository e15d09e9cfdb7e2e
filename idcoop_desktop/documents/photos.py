"""Pictures from outside: opened with suspicion, turned upright, stripped of what they tell."""

from __future__ import annotations

import base64
import hashlib
import math
import struct
import zlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from idcoop_desktop.documents import picture_child
from idcoop_desktop.documents.picture_child import encode
from idcoop_desktop.documents.refusals import PhotoError, TooLargePhotoError
from idcoop_desktop.limited import READ_PICTURE
from idcoop_desktop.limited.asking import Reader, ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL.Image import Image

__all__ = ["MAX_BYTES", "MAX_PIXELS", "MAX_SIDE", "Master", "encode", "master", "upright"]

MAX_BYTES = 60 * 1024 * 1024
MAX_PIXELS = picture_child.MAX_JPEG_PIXELS
MAX_SIDE = 3000
_QUALITY = 88
_MEMORY = 1 << 30
_SECONDS = 30
_READER = Reader(picture_child.__file__, READ_PICTURE)

_NOT_ADDED = "\u00a0: elle n’a pas été ajoutée."
_UNREADABLE = (
    f"Cette photo est abîmée ou incomplète{_NOT_ADDED} Copiez-la de nouveau depuis l’appareil."
)
_TOO_HEAVY = f"Cette photo pèse plus de 60\u00a0Mo{_NOT_ADDED} Exportez-la en plus petit."
_TOO_LARGE = f"Cette image a trop de pixels pour une photo{_NOT_ADDED} Exportez-la en plus petit."
_FORMAT = "Ce fichier n’est pas une photo JPEG, PNG, WebP ou HEIC\u00a0: il n’a pas été ajouté."
_TOO_MUCH = (
    f"Cette photo demande trop de temps ou de mémoire à l’ordinateur{_NOT_ADDED} "
    "Exportez-la en plus petit."
)
_WORDS = {"format": _FORMAT, "memory": _TOO_MUCH, "time": _TOO_MUCH}


@dataclass(frozen=True)
class Master:
    """A picture fit to keep: an upright sRGB JPEG without EXIF, its size in pixels, its SHA-256.

    ``taken_on`` and ``taken_at`` (latitude and longitude in degrees) are what the camera noted; no
    trace of them is in the JPEG.
    """

    jpeg: bytes
    width: int
    height: int
    sha256: str
    taken_on: date | None = None
    taken_at: tuple[float, float] | None = None


def _carry_on() -> None:
    """Never stop."""


def master(data: bytes, *, go_on: Callable[[], object] = _carry_on) -> Master:
    """Make the picture the program keeps from a file's bytes, in a process with limits.

    At most 3000 px wide or high, upright, in sRGB, without EXIF, GPS or anything else that
    followed the pixels. ``go_on`` is called twenty times a second and may raise. Raises
    :class:`PhotoError` for other formats than JPEG, PNG, WebP and HEIC, for damaged files, and for
    files or pictures too large to be photographs.
    """
    told = _from_outside(data, (MAX_SIDE, MAX_SIDE), go_on)
    jpeg = base64.b64decode(told["jpeg"])
    return Master(
        jpeg=jpeg,
        width=told["width"],
        height=told["height"],
        sha256=hashlib.sha256(jpeg).hexdigest(),
        taken_on=_day(told.get("on", "")),
        taken_at=_place(told.get("at")),
    )


def reduced(data: bytes, *, width: int) -> bytes:
    """Return a picture from outside as a JPEG at most ``width`` px wide, like :func:`master`."""
    told = _from_outside(data, (width, 0), _carry_on)
    return base64.b64decode(told["jpeg"])


def upright(data: bytes, *, at_least: tuple[int, int]) -> Image:
    """Decode a picture that :func:`master` made; files from outside never come here.

    ``at_least`` (pixels) lets the JPEG decoder skip detail: the result may be smaller than the
    file but not smaller than that. Raises :class:`PhotoError`.
    """
    try:
        return picture_child.upright(data, at_least=at_least)
    except picture_child.Refused as error:
        raise _refusal(error.word) from error
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


def _from_outside(data: bytes, box: tuple[int, int], go_on: Callable[[], object]) -> Any:  # noqa: ANN401 - JSON
    if len(data) > MAX_BYTES:
        raise PhotoError(_TOO_HEAVY)
    wishes = {
        "memory": _MEMORY,
        "seconds": _SECONDS,
        "width": box[0],
        "height": box[1],
        "quality": _QUALITY,
    }
    *told, last = ask(_READER, data, wishes, go_on=go_on)
    if last["verdict"] != "read":
        raise _refusal(last["verdict"])
    return told[0]


def _refusal(word: str) -> PhotoError:
    if word == "large":
        return TooLargePhotoError(_TOO_LARGE)
    return PhotoError(_WORDS.get(word, _UNREADABLE))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _place(degrees: list[float] | None) -> tuple[float, float] | None:
    """Return a place on Earth; a camera without a fix writes zeros or nonsense."""
    if not degrees:
        return None
    latitude, longitude = degrees
    known = math.hypot(latitude, longitude) > 0 and abs(latitude) <= 90 and abs(longitude) <= 180
    return (latitude, longitude) if known else None
