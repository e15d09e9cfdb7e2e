"""Faces and plates hidden for good: what is under an ellipse is gone from the pixels."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PIL.Image import Image

    from idcoop_desktop.domain.hidden_parts import HiddenPart

_WHOLE = 1000
_BLOCKS = 6
"""Squares along the longer side: fewer than the features of a face or the letters of a plate."""

_LEAST_BLOCK = 6
"""Pixels a square has at least: a small ellipse is a square or two, never its own pixels."""

_SHADES = 24
"""Colours are rounded to this step, so that no average of many pixels is left exact."""


def hide(picture: Image, parts: Iterable[HiddenPart]) -> Image:
    """Return an RGB picture with a coarse, blurred mosaic in place of each ellipse.

    The ellipses have hard edges: a soft one would mix what is hidden into what is shown, and
    could be undone.
    """
    hidden = picture
    for part in parts:
        box = _box(part, picture.size)
        if hidden is picture:
            hidden = picture.copy()
        hidden.paste(_mosaic(hidden.crop(box)), box[:2], _ellipse(part, picture.size, box))
    return hidden


def _box(part: HiddenPart, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the pixels around an ellipse, one more on each side, within the picture."""
    across, down, wide, high = part
    width, height = size
    left = max(0, math.floor((across - wide) * width / _WHOLE) - 1)
    top = max(0, math.floor((down - high) * height / _WHOLE) - 1)
    right = min(width, math.ceil((across + wide) * width / _WHOLE) + 1)
    bottom = min(height, math.ceil((down + high) * height / _WHOLE) + 1)
    return left, top, right, bottom


def _mosaic(patch: Image) -> Image:
    from PIL import Image, ImageFilter

    block = max(max(patch.size) / _BLOCKS, _LEAST_BLOCK)
    few = (max(1, round(patch.width / block)), max(1, round(patch.height / block)))
    squares = patch.resize(few, Image.Resampling.BOX)
    rounded = squares.point([level // _SHADES * _SHADES + _SHADES // 2 for level in range(256)] * 3)
    large = rounded.resize(patch.size, Image.Resampling.NEAREST)
    return large.filter(ImageFilter.GaussianBlur(block / 3))


def _ellipse(part: HiddenPart, size: tuple[int, int], box: tuple[int, int, int, int]) -> Image:
    from PIL import Image, ImageDraw

    across, down, wide, high = part
    left, top, right, bottom = box
    mask = Image.new("1", (right - left, bottom - top))
    ImageDraw.Draw(mask).ellipse(
        (
            (across - wide) * size[0] / _WHOLE - left - 1,
            (down - high) * size[1] / _WHOLE - top - 1,
            (across + wide) * size[0] / _WHOLE - left + 1,
            (down + high) * size[1] / _WHOLE - top + 1,
        ),
        fill=1,
    )
    return mask
