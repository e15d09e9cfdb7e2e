"""Small pictures for lists and panels."""

from __future__ import annotations

from idcoop_desktop.documents.photos import encode, upright

_QUALITY = 78


def thumbnail(jpeg: bytes, *, side_px: int) -> bytes:
    """Return a JPEG of at most ``side_px`` pixels wide or high.

    Raises :class:`~idcoop_desktop.documents.refusals.PhotoRefused` when it is not a sound picture.
    """
    picture = upright(jpeg, at_least=(side_px, side_px))
    picture.thumbnail((side_px, side_px))
    return encode(picture, quality=_QUALITY)
