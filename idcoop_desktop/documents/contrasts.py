"""Whether texts stand out from the grounds they are read on (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from idcoop_desktop.documents.theme_needs import FAMILIES, NUMBERS, SMALLEST

if TYPE_CHECKING:
    from collections.abc import Mapping

# Large text is 18 pt, or 14 pt bold.
_CONTRAST, _CONTRAST_LARGE = 4.5, 3.0
_LARGE, _LARGE_BOLD = 18, 14


class Misread(NamedTuple):
    """A style that does not stand out from its ground: the ratio it has, the one it needs.

    ``color`` is its own, or that of the numbers of its lists.
    """

    style: str
    color: str
    ground: str
    ratio: float
    wanted: float


def misread(
    family: str,
    styles: Mapping[str, Mapping[str, Any]],
    faces: Mapping[str, str],
    colors: Mapping[str, str],
) -> Misread | None:
    """Return the first style of a family's table that is hard to read in ``colors``, if any."""
    for name, style in styles.items():
        ground = FAMILIES[family][name]
        wanted = _wanted(style["size"] * SMALLEST, faces[style["font"]])
        numbers = NUMBERS.get(family, {}).get(name)
        for color in filter(None, (style["color"], numbers)):
            ratio = contrast(colors[color], colors[ground])
            if ratio < wanted:
                return Misread(name, color, ground, ratio, wanted)
    return None


def _wanted(size: float, face: str) -> float:
    large = _LARGE_BOLD if face.endswith("Bold") else _LARGE
    return _CONTRAST_LARGE if size >= large else _CONTRAST


def decimal(ratio: float) -> str:
    """Return a ratio with one digit; never rounded up to the one it falls short of."""
    return f"{int(ratio * 10) / 10:.1f}".replace(".", ",")


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two ``#RRGGBB`` colours."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    levels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in levels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
