"""A small white block of flats with a slate roof, and its way in."""

from __future__ import annotations

from drawing.canvas import PAPER, THIN, Canvas
from drawing.colour import SLATE, WHITE, Colour, darker, lighter, mix, seeded
from drawing.pen import Pen

WALL_LEFT, WALL_RIGHT, EAVES, FOOT = 170.0, 1830.0, 250.0, 930.0


def building(canvas: Canvas, wall: Colour, shutter: Colour, glass: Colour = "#A9D3E2") -> None:
    """Draw the front of the block on a 2000-wide canvas; `glass` lights its windows."""
    with canvas.layer(PAPER, light=0.06) as pen:
        pen.polygon(((250, 70), (1750, 70), (1890, EAVES), (110, EAVES)), "#56606E")
        _slates(pen)
        for x in (430, 1500):
            pen.rect(x, 5, x + 96, 110, darker(wall, 0.10))
            pen.rect(x - 8, 0, x + 104, 22, "#A5604A")
    with canvas.layer(PAPER, light=0.05) as pen:
        pen.rect(WALL_LEFT, EAVES, WALL_RIGHT, FOOT, wall)
        pen.rect(WALL_LEFT, FOOT - 62, WALL_RIGHT, FOOT, mix(wall, "#8B857B", 0.55))
        for row in range(11):
            for left in (WALL_LEFT, WALL_RIGHT - 74):
                wide = 74 if row % 2 else 52
                start = left if left < 500 else WALL_RIGHT - wide
                pen.rect(
                    start,
                    EAVES + 4 + row * 56,
                    start + wide,
                    EAVES + 54 + row * 56,
                    mix(wall, "#A39B8E", 0.45),
                    4,
                )
    for x in (300, 560, 1268, 1528):
        for y in (318, 600):
            window(canvas, x, y, shutter, glass)
    window(canvas, 914, 318, shutter, glass)
    _porch(canvas, wall, shutter, glass)


def _slates(pen: Pen) -> None:
    chance = seeded(6)
    for row in range(7):
        y = 78 + row * 25
        inset = 246 - row * 20
        for column in range(40):
            x = inset + column * 40 + 20 * (row % 2)
            if x + 38 < 2000 - inset:
                pen.rect(
                    x,
                    y,
                    x + 37,
                    y + 22,
                    darker(lighter("#5F6A79", chance.uniform(0, 0.14)), 0.05),
                    5,
                )


def window(canvas: Canvas, left: float, top: float, shutter: Colour, glass: Colour) -> None:
    """Draw a window of 172 × 200 with its two shutters."""
    with canvas.layer(THIN) as pen:
        for x in (left - 58, left + 176):
            pen.rect(x, top, x + 54, top + 200, shutter, 3)
            for slat in range(9):
                pen.line(
                    ((x + 9, top + 18 + slat * 20), (x + 45, top + 18 + slat * 20)),
                    darker(shutter, 0.22),
                    4,
                )
        pen.rect(left - 8, top - 8, left + 180, top + 208, WHITE, 3)
        pen.rect(left - 18, top + 204, left + 190, top + 222, "#C9C1B2", 3)
    with canvas.layer(None, light=0.16) as pen:
        pen.rect(left + 6, top + 6, left + 166, top + 194, glass)
        pen.polygon(
            (
                (left + 6, top + 150),
                (left + 110, top + 6),
                (left + 150, top + 6),
                (left + 6, top + 194),
            ),
            lighter(glass, 0.35),
        )
        for x, way in ((left + 6, 1), (left + 166, -1)):
            curtain = (
                (x, top + 6),
                (x + way * 50, top + 6),
                (x + way * 40, top + 90),
                (x + way * 14, top + 194),
                (x, top + 194),
            )
            pen.polygon(curtain, lighter(glass, 0.75))
        pen.rect(left + 80, top + 6, left + 92, top + 194, WHITE)
        pen.rect(left + 6, top + 76, left + 166, top + 85, WHITE)


def _porch(canvas: Canvas, wall: Colour, colour: Colour, glass: Colour) -> None:
    with canvas.layer(PAPER) as pen:
        pen.rect(838, 590, 1162, FOOT, darker(wall, 0.22), 4)
        pen.rect(862, 614, 1138, FOOT, darker(colour, 0.12), 3)
    with canvas.layer(THIN, light=0.12) as pen:
        for left in (876, 1006):
            pen.rect(left, 630, left + 118, FOOT - 12, colour, 4)
            pen.rect(left + 20, 654, left + 98, 808, glass, 6)
            pen.rect(left + 20, 830, left + 98, FOOT - 32, darker(colour, 0.14), 5)
        pen.rect(984, 780, 992, 844, "#E8D9B0", 4)
        pen.rect(1008, 780, 1016, 844, "#E8D9B0", 4)
    with canvas.layer(PAPER) as pen:
        pen.polygon(((790, 566), (1210, 566), (1190, 598), (810, 598)), SLATE)
        pen.rect(790, 552, 1210, 572, lighter(SLATE, 0.15), 4)
    with canvas.layer(PAPER) as pen:
        pen.rect(815, FOOT - 12, 1185, FOOT + 26, "#CFC6B6", 5)
        pen.rect(780, FOOT + 20, 1220, FOOT + 58, "#BDB3A2", 5)
