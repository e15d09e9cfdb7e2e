"""The hall of a block of flats, and the things that stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drawing.canvas import PAPER, THIN, Canvas
from drawing.colour import WOOD, Colour, darker, lighter, mix, seeded

if TYPE_CHECKING:
    from PIL import Image

    from drawing.pen import Pen, Point

LEFT, TOP, RIGHT, BOTTOM = 190.0, 150.0, 1810.0, 1080.0


def hall(canvas: Canvas, wall: Colour, floor: Colour, picture: Image.Image | None = None) -> None:
    """Draw an empty hall of 2000 × 1500; a picture, if any, covers its back wall."""
    canvas.gradient((0, 0, 2000, 1500), lighter(wall, 0.35), wall)
    with canvas.layer(None, light=0.03) as pen:
        pen.polygon(((0, 0), (2000, 0), (RIGHT, TOP), (LEFT, TOP)), lighter(wall, 0.55))
        pen.polygon(((0, 0), (LEFT, TOP), (LEFT, BOTTOM), (0, 1330)), darker(wall, 0.06))
        pen.polygon(((2000, 0), (RIGHT, TOP), (RIGHT, BOTTOM), (2000, 1330)), darker(wall, 0.13))
    _floor(canvas, floor)
    if picture is not None:
        canvas.paste(picture, LEFT, TOP)
    with canvas.layer(THIN) as pen:
        pen.polygon(
            ((LEFT, BOTTOM - 26), (RIGHT, BOTTOM - 26), (RIGHT, BOTTOM), (LEFT, BOTTOM)),
            darker(wall, 0.35),
        )
        pen.polygon(((0, 1296), (LEFT, BOTTOM - 26), (LEFT, BOTTOM), (0, 1330)), darker(wall, 0.40))
        pen.polygon(
            ((2000, 1296), (RIGHT, BOTTOM - 26), (RIGHT, BOTTOM), (2000, 1330)), darker(wall, 0.45)
        )
    lamp = "#FFF8DC" if picture is not None else "#EEF2EE"
    with canvas.layer(None, opacity=0.55, blur=36) as pen:
        pen.polygon(((660, 20), (1340, 20), (1240, 130), (760, 130)), lamp)
    with canvas.layer(THIN, light=0) as pen:
        pen.polygon(((700, 48), (1300, 48), (1240, 96), (760, 96)), lamp)


def _floor(canvas: Canvas, colour: Colour) -> None:
    chance = seeded(12)
    rows = [BOTTOM + 420 * (step / 7) ** 1.45 for step in range(8)]
    with canvas.layer(None, light=0.05) as pen:
        pen.polygon(
            ((LEFT, BOTTOM), (RIGHT, BOTTOM), (2000, 1330), (2000, 1500), (0, 1500), (0, 1330)),
            colour,
        )
        for row in range(7):
            for column in range(-8, 20):
                tone = mix(
                    colour, "#000000", chance.choice((0, 0.02, 0.04)) + 0.09 * ((row + column) % 2)
                )
                top, low = rows[row], rows[row + 1]
                corners = (
                    (_ray(column, top), top),
                    (_ray(column + 1, top), top),
                    (_ray(column + 1, low), low),
                    (_ray(column, low), low),
                )
                inside = [(min(max(x, _edge(y)), 2000 - _edge(y)), y) for x, y in corners]
                pen.polygon(inside, tone)


def _ray(column: int, y: float) -> float:
    return 1000 + (column - 6) * (180 + (y - BOTTOM) * 0.30)


def _edge(y: float) -> float:
    return max(0.0, LEFT - (y - BOTTOM) * LEFT / 250)


def door(canvas: Canvas, left: float, bottom: float, colour: Colour, glass: Colour) -> None:
    """Draw a glazed hall door."""
    wide, tall = 300.0, 690.0
    top = bottom - tall
    with canvas.layer(PAPER) as pen:
        pen.rect(left - 26, top - 26, left + wide + 26, bottom, darker(colour, 0.28), 4)
        pen.rect(left, top, left + wide, bottom, colour, 3)
    with canvas.layer(None, light=0.16) as pen:
        pen.rect(left + 38, top + 44, left + wide - 38, top + 400, glass, 6)
        pen.polygon(
            (
                (left + 60, top + 400),
                (left + 190, top + 44),
                (left + 240, top + 44),
                (left + 110, top + 400),
            ),
            lighter(glass, 0.4),
        )
        pen.rect(left + 38, top + 440, left + wide - 38, bottom - 44, darker(colour, 0.12), 6)
    with canvas.layer(THIN) as pen:
        pen.rect(left + wide - 30, top + 330, left + wide - 16, top + 440, "#C9CCCB", 7)


def letterboxes(canvas: Canvas, left: float, top: float, colour: Colour) -> None:
    """Draw a block of twelve letterboxes."""
    with canvas.layer(PAPER) as pen:
        pen.rect(left, top, left + 470, top + 300, darker(colour, 0.25), 6)
        for row in range(3):
            for column in range(4):
                x, y = left + 16 + column * 111, top + 16 + row * 91
                pen.rect(x, y, x + 104, y + 84, colour, 4)
                pen.rect(x + 16, y + 18, x + 88, y + 27, darker(colour, 0.5), 3)
                pen.rect(x + 16, y + 54, x + 58, y + 68, lighter(colour, 0.5), 2)
                pen.dot((x + 86, y + 61), 5, darker(colour, 0.5))


def radiator(canvas: Canvas, left: float, bottom: float, colour: Colour) -> None:
    """Draw a ribbed radiator."""
    with canvas.layer(PAPER) as pen:
        for rib in range(11):
            pen.rect(left + rib * 30, bottom - 190, left + rib * 30 + 25, bottom - 20, colour, 11)
        pen.rect(left, bottom - 170, left + 325, bottom - 152, darker(colour, 0.12), 5)
        pen.rect(left, bottom - 60, left + 325, bottom - 42, darker(colour, 0.12), 5)


def paint_pot(pen: Pen, foot: Point, size: float, colour: Colour) -> None:
    """Draw an open pot of paint standing on its foot's centre."""
    x, y = foot
    half = size * 0.5
    pen.arc((x, y - size * 0.98), half * 1.02, size * 0.5, (180, 360), "#9A9C9E", size * 0.035)
    pen.rect(x - half, y - size, x + half, y, "#E9E6DF", size * 0.06)
    pen.ellipse((x, y), half, size * 0.09, "#D8D4CB")
    pen.rect(x - half, y - size * 0.74, x + half, y - size * 0.22, colour)
    pen.ellipse((x, y - size), half, size * 0.14, "#F7F5F0")
    pen.ellipse((x, y - size * 0.985), half * 0.86, size * 0.105, colour)
    pen.ellipse((x - half * 0.25, y - size * 1.0), half * 0.36, size * 0.03, lighter(colour, 0.4))
    pen.limb(
        ((x + half * 0.6, y - size * 0.96), (x + half * 0.62, y - size * 0.55)),
        colour,
        size * 0.10,
        size * 0.13,
    )


def brush(pen: Pen, tip: Point, end: Point, size: float, colour: Colour) -> None:
    """Draw a paintbrush from its painted tip to the end of its handle."""
    (x0, y0), (x1, y1) = tip, end

    def along(share: float) -> Point:
        return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share

    pen.limb((along(0.34), end), WOOD, size * 0.55, size * 0.40)
    pen.limb((along(0.24), along(0.38)), "#C4C8CA", size * 0.98, size * 0.80)
    pen.limb((tip, along(0.12), along(0.25)), colour, size * 0.45, size * 1.0)
