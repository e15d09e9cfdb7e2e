"""Small pictures for lists and forms."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from idcoop_desktop.documents.hiding import hide
from idcoop_desktop.documents.photos import encode, upright

if TYPE_CHECKING:
    from idcoop_desktop.domain.hidden_parts import HiddenPart

_QUALITY = 80


def thumbnail(data: bytes, *, side_px: int, hidden: tuple[HiddenPart, ...] = ()) -> bytes:
    """Return the whole picture as a JPEG at most ``side_px`` wide and high.

    ``hidden`` parts are burnt in before the picture is reduced.

    Raises :class:`~idcoop_desktop.documents.refusals.PhotoError`.
    """
    picture = upright(data, at_least=(side_px, side_px))
    picture = hide(picture, hidden)
    picture.thumbnail((side_px, side_px))
    return encode(picture, quality=_QUALITY)


def size_of(jpeg: bytes) -> tuple[int, int]:
    """Return the width and the height in pixels of a picture that the program keeps."""
    from PIL import Image

    with Image.open(BytesIO(jpeg)) as picture:
        return picture.size
