"""Flowers, shrubs, trees and pebbles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from drawing.canvas import PAPER, THIN, Canvas
from drawing.colour import (
    AMBER,
    BARK,
    CORAL,
    CREAM,
    FOREST,
    LEAF,
    LILAC,
    MEADOW,
    ORANGE,
    PINK,
    RED,
    SUN,
    WHITE,
    Colour,
    darker,
    lighter,
    mix,
    seeded,
)
from drawing.pen import Pen, Point, polar

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

STONES = ("#D8D2C6", "#BFB8AC", "#E8E2D5", "#A9A39A", "#CDBFA9", "#DCCDB8")
PETALS = (RED, AMBER, PINK, WHITE, LILAC, CORAL, SUN, ORANGE)


def daisy(pen: Pen, centre: Point, size: float, colour: Colour, petals: int = 9) -> None:
    """Draw a flower head with rays."""
    for step in range(petals):
        angle = step * math.tau / petals
        pen.ellipse(
            polar(centre, angle, size * 0.62),
            size * 0.42,
            size * 0.21,
            darker(colour, 0.06 * (step % 2)),
            angle,
        )
    heart = "#6B4429" if colour != WHITE else AMBER
    pen.dot(centre, size * 0.32, heart)
    pen.dot((centre[0] - size * 0.06, centre[1] - size * 0.06), size * 0.17, lighter(heart, 0.25))


def tulip(pen: Pen, centre: Point, size: float, colour: Colour) -> None:
    """Draw a tulip's cup."""
    x, y = centre
    pen.blob(
        (
            (x - size * 0.6, y - size * 0.7),
            (x - size * 0.2, y - size * 0.3),
            (x, y - size * 0.85),
            (x + size * 0.2, y - size * 0.3),
            (x + size * 0.6, y - size * 0.7),
            (x + size * 0.55, y + size * 0.3),
            (x, y + size * 0.65),
            (x - size * 0.55, y + size * 0.3),
        ),
        colour,
    )
    pen.ellipse((x, y + size * 0.05), size * 0.24, size * 0.5, lighter(colour, 0.18))


def spike(pen: Pen, foot: Point, size: float, colour: Colour) -> None:
    """Draw a spike of lavender, growing up from its foot."""
    for step in range(7):
        y = foot[1] - size * 0.24 * step
        for side in (-1, 1):
            pen.ellipse(
                (foot[0] + side * size * 0.13, y),
                size * (0.20 - 0.018 * step),
                size * 0.15,
                mix(colour, CREAM, 0.07 * step),
                side * 0.5,
            )


def globe(pen: Pen, centre: Point, size: float, colour: Colour) -> None:
    """Draw the round head of a hydrangea."""
    chance = seeded(round(centre[0] * 3 + centre[1]))
    pen.dot(centre, size * 0.86, darker(colour, 0.12))
    for ring, count in ((0.8, 13), (0.52, 9), (0.2, 4)):
        for step in range(count):
            spot = polar(centre, step * math.tau / count + ring, size * ring)
            tone = mix(colour, chance.choice((WHITE, LILAC, "#5F7FD0")), chance.uniform(0.05, 0.35))
            for petal in range(4):
                pen.dot(polar(spot, petal * math.pi / 2 + ring, size * 0.09), size * 0.105, tone)
            pen.dot(spot, size * 0.035, CREAM)


def leaf(pen: Pen, foot: Point, angle: float, size: float, colour: Colour) -> None:
    """Draw a pointed leaf from its foot, with its vein."""
    side = angle + math.pi / 2
    middle, tip = polar(foot, angle, size * 0.5), polar(foot, angle, size)
    pen.blob(
        (foot, polar(middle, side, size * 0.20), tip, polar(middle, side, -size * 0.20)), colour
    )
    pen.line((foot, polar(foot, angle, size * 0.8)), lighter(colour, 0.28), max(1.0, size * 0.025))


def stem(pen: Pen, foot: Point, head: Point, width: float, colour: Colour) -> None:
    """Draw a slightly bent stem with two leaves."""
    middle = ((foot[0] + head[0]) / 2 + (head[0] - foot[0]) * 0.25, (foot[1] + head[1]) / 2)
    pen.curve((foot, middle, head), colour, width)
    length = (foot[1] - head[1]) * 0.34
    for side, share in ((-1, 0.30), (1, 0.48)):
        start = (foot[0] + (middle[0] - foot[0]) * share * 2, foot[1] + (head[1] - foot[1]) * share)
        leaf(pen, start, -math.pi / 2 + side * 0.85, length, lighter(colour, 0.10))


def flower(pen: Pen, foot: Point, size: float, chance: random.Random) -> None:
    """Draw one whole flower of a kind chosen by chance; `size` is about its head's width."""
    kind, colour = chance.randrange(5), chance.choice(PETALS)
    green = chance.choice((LEAF, FOREST, "#5E9C4E"))
    head = (foot[0] + chance.uniform(-0.4, 0.4) * size, foot[1] - size * chance.uniform(2.2, 3.2))
    stem(pen, foot, head, size * 0.13, green)
    if kind == 0:
        tulip(pen, head, size * 0.62, colour if colour != WHITE else PINK)
    elif kind == 1:
        spike(pen, (head[0], head[1] + size), size * 1.1, LILAC)
    else:
        daisy(pen, head, size * 0.78, colour)


def tuft(pen: Pen, foot: Point, size: float, colour: Colour) -> None:
    """Draw a tuft of grass."""
    for step in range(7):
        lean = (step - 3) * 0.24
        tip = polar(foot, -math.pi / 2 + lean, size * (1 - 0.1 * abs(step - 3)))
        middle = polar(foot, -math.pi / 2 + lean * 0.5, size * 0.55)
        pen.limb((foot, middle, tip), mix(colour, SUN, 0.05 * (step % 3)), size * 0.12, size * 0.03)


def hydrangea(canvas: Canvas, foot: Point, size: float, colour: Colour) -> None:
    """Draw a hydrangea bush, as wide as 2.4 × `size`."""
    x, y = foot
    chance = seeded(round(x + size))
    with canvas.layer(PAPER) as pen:
        for _ in range(46):
            centre = (x + chance.uniform(-1.0, 1.0) * size, y - chance.uniform(0.05, 1.0) * size)
            leaf(
                pen,
                centre,
                chance.uniform(-math.pi, 0),
                size * 0.42,
                chance.choice((FOREST, LEAF, "#3F8A5A")),
            )
        pen.ellipse((x, y - size * 0.35), size * 1.0, size * 0.42, FOREST)
        for _ in range(16):
            leaf(
                pen,
                (x + chance.uniform(-0.9, 0.9) * size, y - chance.uniform(0, 0.5) * size),
                chance.uniform(-2.8, -0.3),
                size * 0.4,
                LEAF,
            )
    with canvas.layer(THIN) as pen:
        for dx, dy, r in (
            (-0.75, 0.62, 0.33),
            (0.0, 0.52, 0.34),
            (0.72, 0.66, 0.34),
            (-0.38, 1.02, 0.36),
            (0.40, 1.06, 0.36),
        ):
            globe(pen, (x + dx * size, y - dy * size), r * size, colour)


def shrub(canvas: Canvas, centre: Point, size: float, colour: Colour) -> None:
    """Draw a round leafy shrub."""
    chance = seeded(round(centre[0] * 5 + centre[1]))
    with canvas.layer(PAPER) as pen:
        for step in range(14):
            pen.dot(
                polar(centre, step * math.tau / 14, size * 0.72), size * 0.32, darker(colour, 0.08)
            )
        pen.dot(centre, size * 0.8, colour)
        for _ in range(48):
            spot = polar(centre, chance.uniform(0, math.tau), size * chance.uniform(0, 0.85))
            leaf(
                pen,
                spot,
                chance.uniform(-2.6, -0.5),
                size * 0.20,
                mix(colour, MEADOW, chance.uniform(0, 0.6)),
            )


def tree(canvas: Canvas, foot: Point, size: float, colour: Colour = LEAF) -> None:
    """Draw a leafy tree, about `size` high."""
    x, y = foot
    with canvas.layer(PAPER) as pen:
        pen.limb(
            ((x, y), (x + size * 0.015, y - size * 0.3), (x, y - size * 0.6)),
            BARK,
            size * 0.10,
            size * 0.05,
        )
        for side in (-1, 1):
            pen.limb(
                (
                    (x, y - size * 0.35),
                    (x + side * size * 0.08, y - size * 0.48),
                    (x + side * size * 0.16, y - size * 0.58),
                ),
                BARK,
                size * 0.045,
                size * 0.025,
            )
    for dx, dy, r, shade in (
        (-0.2, 0.62, 0.2, 0.16),
        (0.2, 0.6, 0.2, 0.16),
        (0, 0.78, 0.24, 0.08),
        (-0.1, 0.66, 0.16, 0.0),
        (0.12, 0.72, 0.15, 0.0),
    ):
        shrub(canvas, (x + dx * size, y - dy * size), r * size, darker(colour, shade))


def pebbles(pen: Pen, line: Sequence[Point], size: float, seed: int, rows: int = 3) -> None:
    """Draw a border of pebbles along a line."""
    chance = seeded(seed)
    for row in range(rows):
        for x, y in line:
            width = size * chance.uniform(0.6, 1.15)
            spot = (
                x + chance.uniform(-0.5, 0.5) * size,
                y + (row - rows / 2) * size * 0.85 + chance.uniform(-0.2, 0.2) * size,
            )
            pebble(pen, spot, width, chance)


def pebble(pen: Pen, centre: Point, size: float, chance: random.Random) -> None:
    """Draw one pebble, its shade and its shine."""
    tone, turn = chance.choice(STONES), chance.uniform(-0.5, 0.5)
    pen.ellipse(
        (centre[0] + size * 0.06, centre[1] + size * 0.10),
        size * 0.62,
        size * 0.44,
        darker(tone, 0.38),
        turn,
    )
    pen.ellipse(centre, size * 0.60, size * 0.41, tone, turn)
    pen.ellipse(
        (centre[0] - size * 0.16, centre[1] - size * 0.13),
        size * 0.22,
        size * 0.10,
        lighter(tone, 0.55),
        turn,
    )


def clods(
    pen: Pen, box: tuple[float, float, float, float], count: int, seed: int, soil: Colour
) -> None:
    """Scatter clods over a bed of earth; `box` is left, top, right, bottom."""
    chance = seeded(seed)
    for _ in range(count):
        spot = (chance.uniform(box[0], box[2]), chance.uniform(box[1], box[3]))
        size = chance.uniform(4, 15)
        shade = chance.uniform(-0.22, 0.22)
        tone = darker(soil, shade) if shade > 0 else lighter(soil, -shade)
        pen.ellipse(spot, size * 1.3, size * 0.8, tone, chance.uniform(0, 3))
