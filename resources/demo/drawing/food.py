"""What stands on a shared table."""

from __future__ import annotations

import math

from drawing.canvas import THIN, Canvas, Shadow
from drawing.colour import (
    AMBER,
    CORAL,
    CREAM,
    LEAF,
    MEADOW,
    ORANGE,
    PINK,
    RED,
    SUN,
    WHITE,
    WOOD,
    Colour,
    darker,
    lighter,
    mix,
    seeded,
)  # fmt: skip
from drawing.pen import Pen, Point, polar
from drawing.plants import daisy, leaf

ON_TABLE = Shadow(right=6, down=6, softness=8, strength=0.34)


def plate(pen: Pen, centre: Point, wide: float) -> None:
    """Draw an empty plate seen at a slant."""
    x, y = centre
    pen.ellipse((x, y + wide * 0.05), wide, wide * 0.30, "#D9D2C4")
    pen.ellipse(centre, wide, wide * 0.29, WHITE)
    pen.ellipse(centre, wide * 0.72, wide * 0.19, "#EFE8DA")


def pancakes(pen: Pen, centre: Point, wide: float) -> None:
    """Draw a pile of pancakes with a knob of butter."""
    plate(pen, centre, wide)
    x, y = centre
    for step in range(7):
        shift = math.sin(step * 2.1) * wide * 0.04
        tone = mix("#E2A95B", "#C98A3C", (step % 3) / 3)
        pen.ellipse(
            (x + shift, y - wide * 0.10 * step), wide * 0.68, wide * 0.20, darker(tone, 0.12)
        )
        pen.ellipse(
            (x + shift, y - wide * 0.10 * step - wide * 0.03), wide * 0.68, wide * 0.19, tone
        )
    pen.rect(x - wide * 0.12, y - wide * 0.76, x + wide * 0.12, y - wide * 0.62, SUN, wide * 0.03)


def cake(pen: Pen, centre: Point, wide: float) -> None:
    """Draw a strawberry cake on a stand."""
    x, y = centre
    pen.polygon(
        (
            (x - wide * 0.12, y - wide * 0.2),
            (x + wide * 0.12, y - wide * 0.2),
            (x + wide * 0.3, y + wide * 0.1),
            (x - wide * 0.3, y + wide * 0.1),
        ),
        "#BFD9DC",
    )
    plate(pen, (x, y - wide * 0.22), wide)
    top = y - wide * 0.80
    pen.rect(x - wide * 0.72, top, x + wide * 0.72, y - wide * 0.26, "#F4D9A8")
    pen.ellipse((x, y - wide * 0.26), wide * 0.72, wide * 0.20, "#F4D9A8")
    pen.rect(x - wide * 0.72, top + wide * 0.22, x + wide * 0.72, top + wide * 0.32, CORAL)
    for step in range(9):
        pen.ellipse(
            (x - wide * 0.64 + step * wide * 0.16, top + wide * 0.10),
            wide * 0.09,
            wide * (0.14 if step % 2 else 0.20),
            CREAM,
        )
    pen.ellipse((x, top), wide * 0.73, wide * 0.21, CREAM)
    for step in range(8):
        spot = (
            x + math.cos(step * math.tau / 8) * wide * 0.50,
            top + math.sin(step * math.tau / 8) * wide * 0.13,
        )
        pen.ellipse((spot[0], spot[1] - wide * 0.05), wide * 0.09, wide * 0.10, RED)
        pen.ellipse((spot[0], spot[1] - wide * 0.13), wide * 0.06, wide * 0.03, LEAF)


def salad(pen: Pen, centre: Point, wide: float, bowl: Colour) -> None:
    """Draw a bowl of salad."""
    x, y = centre
    chance = seeded(round(x))
    for _ in range(24):
        foot = (x + chance.uniform(-0.7, 0.7) * wide, y - wide * 0.42)
        leaf(
            pen,
            foot,
            chance.uniform(-2.6, -0.5),
            wide * 0.42,
            chance.choice((LEAF, MEADOW, "#5E9C4E")),
        )
    for _ in range(7):
        pen.dot(
            (x + chance.uniform(-0.65, 0.65) * wide, y - wide * chance.uniform(0.42, 0.62)),
            wide * 0.11,
            chance.choice((RED, CORAL, SUN)),
        )
    pen.pie((x, y - wide * 0.45), wide * 0.92, wide * 0.72, (0, 180), bowl)
    pen.rect(
        x - wide * 0.92,
        y - wide * 0.50,
        x + wide * 0.92,
        y - wide * 0.40,
        lighter(bowl, 0.3),
        wide * 0.05,
    )


def jug(pen: Pen, foot: Point, tall: float, colour: Colour) -> None:
    """Draw an earthenware jug."""
    x, y = foot
    pen.arc(
        (x + tall * 0.30, y - tall * 0.52),
        tall * 0.18,
        tall * 0.24,
        (-100, 100),
        darker(colour, 0.2),
        tall * 0.07,
    )
    pen.blob(
        (
            (x - tall * 0.18, y - tall),
            (x + tall * 0.18, y - tall),
            (x + tall * 0.15, y - tall * 0.72),
            (x + tall * 0.33, y - tall * 0.35),
            (x + tall * 0.24, y),
            (x - tall * 0.24, y),
            (x - tall * 0.33, y - tall * 0.35),
            (x - tall * 0.15, y - tall * 0.72),
        ),
        colour,
    )
    pen.ellipse((x, y - tall * 0.98), tall * 0.18, tall * 0.05, lighter(colour, 0.4))
    pen.limb(
        ((x - tall * 0.2, y - tall * 0.45), (x - tall * 0.2, y - tall * 0.2)),
        lighter(colour, 0.3),
        tall * 0.05,
        tall * 0.04,
    )


def glass(pen: Pen, foot: Point, tall: float, drink: Colour) -> None:
    """Draw a tumbler, two thirds full."""
    x, y = foot
    pen.polygon(
        (
            (x - tall * 0.34, y - tall),
            (x + tall * 0.34, y - tall),
            (x + tall * 0.26, y),
            (x - tall * 0.26, y),
        ),
        "#E3F0EE",
    )
    pen.polygon(
        (
            (x - tall * 0.31, y - tall * 0.66),
            (x + tall * 0.31, y - tall * 0.66),
            (x + tall * 0.25, y - tall * 0.05),
            (x - tall * 0.25, y - tall * 0.05),
        ),
        drink,
    )
    pen.ellipse((x, y - tall), tall * 0.34, tall * 0.08, WHITE)


def fruit(pen: Pen, centre: Point, wide: float) -> None:
    """Draw a basket of apples and oranges."""
    x, y = centre
    heap = (
        (-0.5, 0.52, RED),
        (0.0, 0.56, ORANGE),
        (0.5, 0.52, "#9CC25A"),
        (-0.24, 0.84, AMBER),
        (0.26, 0.82, CORAL),
    )
    for dx, dy, colour in heap:
        spot = (x + dx * wide, y - dy * wide)
        pen.dot(spot, wide * 0.30, colour)
        pen.dot((spot[0] - wide * 0.09, spot[1] - wide * 0.10), wide * 0.07, lighter(colour, 0.55))
        pen.line(
            ((spot[0], spot[1] - wide * 0.28), (spot[0] + wide * 0.05, spot[1] - wide * 0.38)),
            "#6B4429",
            wide * 0.04,
        )
    pen.polygon(
        (
            (x - wide * 0.9, y - wide * 0.46),
            (x + wide * 0.9, y - wide * 0.46),
            (x + wide * 0.66, y + wide * 0.06),
            (x - wide * 0.66, y + wide * 0.06),
        ),
        WOOD,
    )
    for row in range(3):
        pen.line(
            (
                (x - wide * (0.84 - row * 0.07), y - wide * (0.36 - row * 0.15)),
                (x + wide * (0.84 - row * 0.07), y - wide * (0.36 - row * 0.15)),
            ),
            darker(WOOD, 0.2),
            wide * 0.04,
        )


def bread(pen: Pen, centre: Point, wide: float) -> None:
    """Draw a round loaf on its board."""
    x, y = centre
    pen.rect(
        x - wide * 1.1,
        y - wide * 0.05,
        x + wide * 1.1,
        y + wide * 0.14,
        darker(WOOD, 0.2),
        wide * 0.06,
    )
    pen.pie((x, y), wide * 0.9, wide * 0.72, (180, 360), "#C98A45")
    for step in (-0.45, 0.0, 0.45):
        pen.curve(
            (
                (x + (step - 0.12) * wide, y - wide * 0.2),
                (x + step * wide, y - wide * 0.42),
                (x + (step + 0.16) * wide, y - wide * 0.5),
            ),
            "#EBC98D",
            wide * 0.08,
        )


def bouquet(pen: Pen, foot: Point, tall: float, vase: Colour) -> None:
    """Draw flowers in a vase."""
    x, y = foot
    for step, colour in enumerate((PINK, SUN, CORAL, WHITE, AMBER)):
        head = polar((x, y - tall * 0.5), -math.pi / 2 + (step - 2) * 0.42, tall * 0.5)
        pen.curve(((x, y - tall * 0.4), head), LEAF, tall * 0.03)
        leaf(pen, (x, y - tall * 0.45), -math.pi / 2 + (step - 2) * 0.5 + 0.2, tall * 0.34, MEADOW)
        daisy(pen, head, tall * 0.15, colour)
    pen.blob(
        (
            (x - tall * 0.12, y - tall * 0.48),
            (x + tall * 0.12, y - tall * 0.48),
            (x + tall * 0.2, y - tall * 0.2),
            (x + tall * 0.13, y),
            (x - tall * 0.13, y),
            (x - tall * 0.2, y - tall * 0.2),
        ),
        vase,
    )


def cloth(
    canvas: Canvas, box: tuple[float, float, float, float], fall: float, colour: Colour
) -> None:
    """Draw a table under a checked cloth: a slanted top, then a fall of `fall` pixels."""
    left, top, right, low = box
    slant = (low - top) * 0.5
    corners = ((left + slant, top), (right - slant, top), (right, low), (left, low))
    with canvas.layer(THIN, light=0.04) as pen:
        pen.polygon(corners, WHITE)
        _checks(pen, box, slant, colour)
    with canvas.layer(Shadow(4, 12, 14, 0.4), light=0.06) as pen:
        count = round((right - left) / 60)
        hem = [
            (left + (right - left) * step / count, low + fall - (14 if step % 2 else 0))
            for step in range(count + 1)
        ]
        pen.polygon([(left, low), (right, low), *reversed(hem)], mix(WHITE, colour, 0.10))
        for step in range(count):
            x = left + (right - left) * (step + 0.5) / count
            pen.rect(x - 11, low, x + 11, low + fall - 16, mix(WHITE, colour, 0.55))
        for row in range(int(fall / 62)):
            pen.rect(
                left, low + 26 + row * 62, right, low + 46 + row * 62, mix(WHITE, colour, 0.45)
            )


def _checks(pen: Pen, box: tuple[float, float, float, float], slant: float, colour: Colour) -> None:
    left, top, right, low = box
    count = round((right - left) / 60)
    pale = mix(WHITE, colour, 0.42)
    for step in range(count):
        share, wide = (step + 0.5) / count, 0.18 / count
        above = [
            left + slant + (right - left - 2 * slant) * (share + side * wide) for side in (-1, 1)
        ]
        below = [left + (right - left) * (share + side * wide) for side in (-1, 1)]
        pen.polygon(((above[0], top), (above[1], top), (below[1], low), (below[0], low)), pale)
    for share in (0.14, 0.46, 0.82):
        y, reach = top + (low - top) * share, slant * (1 - share)
        pen.rect(left + reach, y, right - reach, y + (low - top) * 0.10, pale)
