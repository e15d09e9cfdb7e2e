"""Small things of the yard and the house."""

from __future__ import annotations

from drawing.canvas import PAPER, THIN, Canvas
from drawing.colour import WOOD, Colour, darker, lighter, seeded
from drawing.pen import Pen, Point, spline


def contact(canvas: Canvas, centre: Point, wide: float) -> None:
    """Darken the ground under what stands on it."""
    with canvas.layer(None, opacity=0.42, blur=9) as pen:
        pen.ellipse(centre, wide, wide * 0.22, "#2A2238")


def bin_on_wheels(canvas: Canvas, foot: Point, size: float, colour: Colour) -> None:
    """Draw a wheeled bin, `size` high."""
    x, y = foot
    with canvas.layer(PAPER) as pen:
        pen.polygon(
            (
                (x - size * 0.33, y - size * 0.82),
                (x + size * 0.33, y - size * 0.82),
                (x + size * 0.26, y - size * 0.06),
                (x - size * 0.26, y - size * 0.06),
            ),
            colour,
        )
        for share in (-0.14, 0.0, 0.14):
            pen.line(
                ((x + share * size, y - size * 0.72), (x + share * size * 0.85, y - size * 0.14)),
                darker(colour, 0.15),
                size * 0.02,
            )
        pen.dot((x + size * 0.22, y - size * 0.06), size * 0.075, "#2F3439")
        pen.dot((x + size * 0.22, y - size * 0.06), size * 0.03, "#8A9094")
        pen.rect(x - size * 0.24, y - size * 0.08, x - size * 0.14, y, darker(colour, 0.3), 3)
    with canvas.layer(THIN) as pen:
        pen.polygon(
            (
                (x - size * 0.38, y - size * 0.82),
                (x + size * 0.38, y - size * 0.82),
                (x + size * 0.30, y - size * 0.97),
                (x - size * 0.30, y - size * 0.97),
            ),
            darker(colour, 0.12),
        )
        pen.rect(
            x - size * 0.40,
            y - size * 0.84,
            x + size * 0.40,
            y - size * 0.78,
            darker(colour, 0.25),
            5,
        )


def bench(canvas: Canvas, left: float, foot: float, wide: float) -> None:
    """Draw a wooden bench seen from the front, 0.42 times as high as wide."""
    with canvas.layer(PAPER) as pen:
        for x in (left + wide * 0.08, left + wide * 0.88):
            pen.rect(x, foot - wide * 0.40, x + wide * 0.045, foot, darker(WOOD, 0.45), 4)
        for row in range(3):
            y = foot - wide * (0.42 - 0.075 * row)
            pen.rect(
                left, y, left + wide, y + wide * 0.055, WOOD if row % 2 else lighter(WOOD, 0.1), 5
            )
        pen.rect(
            left - wide * 0.02,
            foot - wide * 0.19,
            left + wide * 1.02,
            foot - wide * 0.12,
            lighter(WOOD, 0.18),
            6,
        )


def watering_can(pen: Pen, foot: Point, size: float, colour: Colour) -> None:
    """Draw a watering can, its spout to the right; `foot` is the middle of its base."""
    x, y = foot
    pen.arc(
        (x, y - size * 0.85), size * 0.40, size * 0.42, (180, 360), darker(colour, 0.2), size * 0.10
    )
    pen.arc(
        (x - size * 0.52, y - size * 0.45),
        size * 0.30,
        size * 0.36,
        (90, 270),
        darker(colour, 0.2),
        size * 0.10,
    )
    pen.limb(
        (
            (x + size * 0.35, y - size * 0.22),
            (x + size * 0.80, y - size * 0.55),
            (x + size * 1.05, y - size * 0.85),
        ),
        darker(colour, 0.08),
        size * 0.22,
        size * 0.13,
    )
    pen.ellipse(
        (x + size * 1.10, y - size * 0.90), size * 0.09, size * 0.24, lighter(colour, 0.2), 0.8
    )
    pen.polygon(
        (
            (x - size * 0.44, y - size * 0.85),
            (x + size * 0.44, y - size * 0.85),
            (x + size * 0.52, y),
            (x - size * 0.52, y),
        ),
        colour,
    )
    pen.ellipse((x, y), size * 0.52, size * 0.08, darker(colour, 0.1))
    pen.ellipse((x, y - size * 0.85), size * 0.44, size * 0.10, lighter(colour, 0.25))


def trowel(pen: Pen, tip: Point, end: Point, size: float) -> None:
    """Draw a trowel seen from above, from the tip of its blade to the end of its handle."""
    (x0, y0), (x1, y1) = tip, end
    dx, dy = x1 - x0, y1 - y0
    span = (dx * dx + dy * dy) ** 0.5
    nx, ny = -dy / span * size * 0.55, dx / span * size * 0.55

    def at(share: float, side: float) -> Point:
        return x0 + dx * share + nx * side, y0 + dy * share + ny * side

    pen.limb((at(0.5, 0), at(0.68, 0)), "#8D9498", size * 0.22, size * 0.22)
    pen.blob(
        (
            at(0, 0),
            at(0.15, 0.85),
            at(0.42, 1.0),
            at(0.54, 0.3),
            at(0.54, -0.3),
            at(0.42, -1.0),
            at(0.15, -0.85),
        ),
        "#B9C1C4",
    )
    pen.limb((at(0.10, 0), at(0.46, 0)), "#DDE3E4", size * 0.10, size * 0.16)
    pen.limb((at(0.66, 0), end), WOOD, size * 0.34, size * 0.42)
    pen.limb((at(0.70, 0), at(0.74, 0)), "#E63946", size * 0.40, size * 0.40)


def pennants(canvas: Canvas, first: Point, last: Point, sag: float, size: float) -> None:
    """Draw a garland of small flags between two points."""
    colours = ("#E63946", "#FFC857", "#3AA6B9", "#F28AB2", "#4C9F70", "#FF8C42")
    middle = ((first[0] + last[0]) / 2, (first[1] + last[1]) / 2 + sag)
    line = spline((first, middle, last), steps=40)
    with canvas.layer(THIN) as pen:
        pen.line(line, "#F7EFDD", 4)
        span = abs(last[0] - first[0])
        step = max(1, round(len(line) * size * 1.15 / span))
        for index, spot in enumerate(line[step // 2 :: step]):
            flag = (
                (spot[0] - size * 0.48, spot[1]),
                (spot[0] + size * 0.48, spot[1]),
                (spot[0], spot[1] + size * 1.1),
            )
            pen.polygon(flag, colours[index % 6])


def lights(canvas: Canvas, first: Point, last: Point, sag: float, size: float) -> None:
    """Draw a string of glowing bulbs between two points."""
    middle = ((first[0] + last[0]) / 2, (first[1] + last[1]) / 2 + sag)
    line = spline((first, middle, last), steps=40)
    bulbs = line[3::7]
    with canvas.layer(None, opacity=0.75, blur=size) as pen:
        for x, y in bulbs:
            pen.dot((x, y + size * 0.9), size * 1.7, "#FFE08A")
    with canvas.layer(None, light=0) as pen:
        pen.line(line, "#4A3F4A", 4)
        for x, y in bulbs:
            pen.rect(x - size * 0.2, y, x + size * 0.2, y + size * 0.5, "#4A3F4A", 2)
            pen.ellipse((x, y + size * 0.95), size * 0.46, size * 0.58, "#FFF3C4")


def chair(pen: Pen, left: float, foot: float, size: float, colour: Colour) -> None:
    """Draw a plain chair seen from the front, `size` high."""
    wide = size * 0.5
    for x in (left, left + wide - size * 0.06):
        pen.rect(x, foot - size, x + size * 0.06, foot, darker(colour, 0.2), 3)
    pen.rect(
        left - size * 0.01,
        foot - size,
        left + wide + size * 0.01,
        foot - size * 0.68,
        colour,
        size * 0.04,
    )
    pen.rect(
        left - size * 0.04,
        foot - size * 0.48,
        left + wide + size * 0.04,
        foot - size * 0.40,
        lighter(colour, 0.15),
        size * 0.03,
    )


def shelf(canvas: Canvas, left: float, top: float) -> None:
    """Draw a bookcase of 300 × 520, with books, games and a plant."""
    chance = seeded(int(left))
    with canvas.layer(PAPER) as pen:
        pen.rect(left, top, left + 300, top + 520, WOOD, 6)
        for row in range(4):
            pen.rect(
                left + 16,
                top + 16 + row * 125,
                left + 284,
                top + 128 + row * 125,
                darker(WOOD, 0.38),
            )
    with canvas.layer(THIN) as pen:
        for row in range(4):
            x, foot = left + 24, top + 128 + row * 125
            while x < left + 240 - 50 * (row % 2):
                wide, tall = chance.uniform(16, 30), chance.uniform(62, 98)
                pen.rect(
                    x,
                    foot - tall,
                    x + wide,
                    foot,
                    chance.choice(
                        (
                            "#E63946",
                            "#FFC857",
                            "#3AA6B9",
                            "#F28AB2",
                            "#4C9F70",
                            "#FFF3E0",
                            "#36486B",
                        )
                    ),
                    2,
                )
                x += wide + 2
            if row % 2:
                pen.dot((left + 245, foot - 30), 30, "#FF8C42" if row == 1 else "#70C1B3")
