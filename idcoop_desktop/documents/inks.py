"""Printing with the profile of a press: every colour and every photo in its four inks."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.colors import CMYKColor, toColor

from idcoop_desktop.documents.crops import JpegImage, kept
from idcoop_desktop.documents.press import profile_name
from idcoop_desktop.documents.theme_check import MOST_INK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL import ImageCms
    from reportlab.lib.colors import Color

    from idcoop_desktop.documents.crops import Crop
    from idcoop_desktop.documents.theme import Inks

REGISTRATION = CMYKColor(1, 1, 1, 1)
"""Every ink at once: for the marks that show whether the plates lie upon each other."""

_QUALITY = 92


class Press:
    """The four inks of one press, known by its ICC profile."""

    def __init__(self, profile: bytes, inks: Mapping[str, Inks]) -> None:
        """``inks`` are those chosen for colours written ``#RRGGBB``; the profile has the others.

        Raises :class:`~idcoop_desktop.documents.refusals.PressError`.
        """
        self.profile, self.name = profile, profile_name(profile)
        self._inks = inks
        self._digest = hashlib.sha256(profile).digest()

    def ink(self, color: Color) -> CMYKColor:
        """Return a colour in inks: those chosen, black alone for greys, else the profile's."""
        color = toColor(color)
        if isinstance(color, CMYKColor):
            return color
        levels = tuple(round(level * 255) for level in (color.red, color.green, color.blue))
        chosen = self._inks.get("#{:02X}{:02X}{:02X}".format(*levels))
        if chosen is not None:
            return CMYKColor(*(share / 100 for share in chosen))
        if len(set(levels)) == 1:
            return CMYKColor(0, 0, 0, 1 - levels[0] / 255)
        return in_limit(*_four_inks(self.profile, levels))

    def image(self, image: JpegImage) -> JpegImage:
        """Return a picture in inks."""
        key = (image.digest, self._digest)
        return JpegImage(kept(key, lambda: _separated(image, self.profile)))


def is_black(color: object) -> bool:
    """Tell whether a colour is full black ink and no other: small text then covers its ground."""
    return isinstance(color, CMYKColor) and color.cmyk() == (0, 0, 0, 1)


def in_limit(cyan: float, magenta: float, yellow: float, black: float) -> CMYKColor:
    """Return inks with less of the three colours where all four, shares of 1, would not dry."""
    over = max(1.0, (cyan + magenta + yellow) / max(MOST_INK / 100 - black, 0.01))
    return CMYKColor(cyan / over, magenta / over, yellow / over, black)


@lru_cache(maxsize=256)
def _four_inks(profile: bytes, levels: tuple[int, ...]) -> tuple[float, ...]:
    from PIL import Image

    found = _transform(profile).apply(Image.new("RGB", (1, 1), levels))
    return tuple(round(share / 255, 2) for share in found.tobytes())


def _separated(image: JpegImage, profile: bytes) -> Crop:
    from PIL import Image

    from idcoop_desktop.documents.crops import Crop

    with Image.open(BytesIO(image.jpeg)) as picture:
        inks = _transform(profile).apply(picture.convert("RGB"))
    out = BytesIO()
    inks.save(out, "JPEG", quality=_QUALITY, subsampling=0)
    return Crop.of(out.getvalue(), inks.size)


@lru_cache(maxsize=2)
def _transform(profile: bytes) -> ImageCms.ImageCmsTransform:
    """From the screen's colours to the inks, dark parts kept apart (black point compensation)."""
    from PIL import ImageCms

    return ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        ImageCms.ImageCmsProfile(BytesIO(profile)),
        "RGB",
        "CMYK",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
