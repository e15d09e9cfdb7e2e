"""How a picture is cut for a frame: around its focal point, proposed when nobody chose one."""

from __future__ import annotations

import hashlib
from io import BytesIO
from typing import NamedTuple

DEFAULT_FOCAL = (0.5, 0.45)
_SIDE = 48
_EDGE = 2
_REMEMBERED = 500
_LEAST, _MOST = 0.15, 0.85


class Frame(NamedTuple):
    """A place of the flyer for a picture; its sides in millimetres, as they mostly are."""

    label: str
    width: float
    height: float


FLYER_FRAMES = (
    Frame("Grande photo", 210, 112),
    Frame("Petite, seule", 73, 62),
    Frame("Petite, à deux", 73, 34),
    Frame("Petite, à trois", 35, 23),
)


def crop_box(
    size: tuple[int, int], frame: tuple[float, float], focal: tuple[float, float]
) -> tuple[int, int, int, int]:
    """Return the largest box of the frame's ratio, as near to the focal point as it can be."""
    width, height = size
    ratio = frame[0] / frame[1]
    across, down = (width, width / ratio) if width / height < ratio else (height * ratio, height)
    left = min(max(focal[0] * width - across / 2, 0), width - across)
    top = min(max(focal[1] * height - down / 2, 0), height - down)
    return (
        round(left),
        round(top),
        max(round(left) + 1, round(left + across)),
        max(round(top) + 1, round(top + down)),
    )


_guesses: dict[bytes, tuple[float, float]] = {}


def guess_focal(jpeg: bytes) -> tuple[float, float]:
    """Propose what must stay in sight: where lines and strong colours gather, in fractions.

    Good enough to start from, not to trust. ``jpeg`` is a small picture of the program's own.
    """
    # Points alone are remembered, of no use without the picture: each document asks again.
    key = hashlib.sha256(jpeg).digest()
    if key not in _guesses:
        if len(_guesses) >= _REMEMBERED:
            _guesses.clear()
        _guesses[key] = _guessed(jpeg)
    return _guesses[key]


def _guessed(jpeg: bytes) -> tuple[float, float]:
    from PIL import Image, ImageChops, ImageFilter

    with Image.open(BytesIO(jpeg), formats=("JPEG",)) as opened:
        opened.draft("RGB", (_SIDE, _SIDE))
        small = opened.convert("RGB").resize((_SIDE, _SIDE), Image.Resampling.BOX)
    lines = small.convert("L").filter(ImageFilter.FIND_EDGES)
    colours = small.convert("HSV").getchannel("S").point(lambda level: level // 2)
    telling = ImageChops.add(lines, colours).crop((_EDGE, _EDGE, _SIDE - _EDGE, _SIDE - _EDGE))
    gathered = telling.filter(ImageFilter.BoxBlur(_SIDE // 10))
    return _middle(gathered.tobytes(), _SIDE - 2 * _EDGE)


def _middle(levels: bytes, side: int) -> tuple[float, float]:
    """Return the centre of what stands out of the average, the usual one when nothing does."""
    usual = sum(levels) / len(levels)
    weights = [max(0.0, level - usual) ** 2 for level in levels]
    total = sum(weights)
    if total < len(levels):
        return DEFAULT_FOCAL
    across = sum(weight * (at % side + 0.5) for at, weight in enumerate(weights)) / total / side
    down = sum(weight * (at // side + 0.5) for at, weight in enumerate(weights)) / total / side
    return min(max(across, _LEAST), _MOST), min(max(down, _LEAST), _MOST)
