"""Colours of the demo pictures and the few ways to mix them."""

from __future__ import annotations

import random

from PIL import ImageColor

Rgb = tuple[int, int, int]
Colour = str | Rgb

NAVY, INK, SLATE = "#1D3557", "#2B2B35", "#36486B"
DEEP, SEA, LAGOON, FOAM = "#1B4F72", "#247BA0", "#3AA6B9", "#70C1B3"
FOREST, LEAF, MEADOW = "#2E7D5B", "#4C9F70", "#7FB685"
RED, CORAL, ORANGE, AMBER, SUN = "#E63946", "#F25F5C", "#FF8C42", "#FFC857", "#FFE066"
CREAM, SAND, WHITE = "#FFF3E0", "#E9DCC3", "#FFFDF7"
WOOD, BARK, SOIL = "#B98A5A", "#7A5638", "#5C4033"
LILAC, PINK = "#8E6BBF", "#F28AB2"
SKINS = ("#F3C9A2", "#8D5A3A", "#FFDDBD", "#C68A5A", "#E0AC7E", "#6F4630")
HAIRS = ("#3B2219", "#1F1715", "#A94F30", "#6B4429", "#DDB56B", "#CFCBC4")


def rgb(colour: Colour) -> Rgb:
    """Give the red, green and blue of a colour, each from 0 to 255."""
    if not isinstance(colour, str):
        return colour
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return red, green, blue


def mix(first: Colour, second: Colour, share: float) -> Rgb:
    """Blend two colours; `share` is the part of the second one, from 0 to 1."""
    pairs = zip(rgb(first), rgb(second), strict=True)
    red, green, blue = (round(a + (b - a) * share) for a, b in pairs)
    return red, green, blue


def lighter(colour: Colour, share: float = 0.25) -> Rgb:
    """Give a warmer, lighter tint."""
    return mix(colour, "#FFF6DC", share)


def darker(colour: Colour, share: float = 0.25) -> Rgb:
    """Give a cooler, darker shade."""
    return mix(colour, "#1E2140", share)


def seeded(seed: int) -> random.Random:
    """Give a repeatable source of chance: the same seed draws the same picture."""
    return random.Random(seed)  # noqa: S311 - places flowers, protects nothing
