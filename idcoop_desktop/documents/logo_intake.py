"""A logo from outside: read like any picture, and refused when white paper would hide it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.photos import Master, master, upright
from idcoop_desktop.documents.refusals import PhotoError

if TYPE_CHECKING:
    from collections.abc import Callable

ENOUGH_PX = 400
"""The longer side of a logo that stays sharp in print: 3.4 cm at 300 dpi."""

_LOOKED_AT = (200, 200)
_ALMOST_WHITE = 200
_HEAD = 512
_DRAWN = (b"<svg", b"<?xml", b"%pdf", b"%!ps")
_IS_DRAWN = (
    "Un logo SVG, PDF ou EPS ne peut pas être repris tel quel. Demandez-en une image PNG d’au "
    "moins 1\u00a0000\u00a0pixels de large."
)
_INVISIBLE = (
    "Ce logo est blanc ou presque\u00a0: sur le papier, il ne se verrait pas. Choisissez sa "
    "version en couleurs."
)


def logo_of(data: bytes, *, go_on: Callable[[], object]) -> Master:
    """Return a logo fit to keep, on white where it was transparent.

    ``go_on`` is called while the picture is read and may raise. Raises :class:`PhotoError` for
    anything but a sound picture, for a drawing, and for one that cannot be seen on white.
    """
    head = data[:_HEAD].lower()
    if any(mark in head for mark in _DRAWN):
        raise PhotoError(_IS_DRAWN)
    taken = master(data, go_on=go_on)
    greys = upright(taken.jpeg, at_least=_LOOKED_AT).convert("L").histogram()
    if not any(greys[:_ALMOST_WHITE]):
        raise PhotoError(_INVISIBLE)
    return taken
