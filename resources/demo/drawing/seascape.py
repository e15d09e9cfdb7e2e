"""The mural of the demo project: a seascape with a lighthouse, as the children painted it."""

from __future__ import annotations

import math

from PIL import Image, ImageChops, ImageFilter, ImageOps

from drawing.canvas import THIN, Canvas
from drawing.colour import (
    AMBER,
    CORAL,
    CREAM,
    DEEP,
    FOAM,
    FOREST,
    LAGOON,
    LEAF,
    MEADOW,
    NAVY,
    ORANGE,
    RED,
    SEA,
    SLATE,
    SUN,
    WHITE,
    Colour,
    darker,
    lighter,
    seeded,
)
from drawing.pen import Pen, Point, polar


def mural(width: int, height: int) -> Canvas:
    """Draw the whole mural."""
    canvas = Canvas(width, height, seed=3)
    canvas.gradient((0, 0, width, height), "#FFCB74", "#FBEFD2")
    _sun(canvas, (width * 0.71, height * 0.37), height)
    with canvas.layer(THIN) as pen:
        _clouds(pen, width, height)
    hills = (
        (0.50, 0.07, 0.17, 0.5, MEADOW),
        (0.58, 0.055, 0.12, 2.1, LEAF),
        (0.66, 0.05, 0.15, 4.2, FOREST),
    )
    for index, (y, swell, period, phase, colour) in enumerate(hills):
        with canvas.layer() as pen:
            _wave(pen, (width, height), (y, swell, period, phase), colour)
            _bushes(pen, (width, height), (y, swell, period, phase), darker(colour, 0.10))
        if index == 1:
            _village(canvas, width, height)
    _lighthouse(canvas, width * 0.475, height)
    _sea(canvas, width, height)
    with canvas.layer(THIN, light=0) as pen:
        _gulls(pen, width, height)
    return canvas


def pencilled(picture: Image.Image) -> Image.Image:
    """Give the drawing under the paint: pencil lines on a white wall."""
    small = picture.reduce(2).convert("L").filter(ImageFilter.GaussianBlur(1.5))
    edges = small.filter(ImageFilter.FIND_EDGES).point(
        [min(255, value * 7) for value in range(256)]
    )
    edges = edges.filter(ImageFilter.GaussianBlur(0.8)).resize(
        picture.size, Image.Resampling.BICUBIC
    )
    lines = ImageOps.invert(edges.point([round(value * 0.5) for value in range(256)]))
    wall = Image.new("RGB", picture.size, "#F6EFE0")
    return ImageChops.multiply(wall, Image.merge("RGB", (lines, lines, lines)))


def height_at(
    x: float, size: tuple[float, float], shape: tuple[float, float, float, float]
) -> float:
    """Give the y of a wavy line; `shape` is level, swell, period and phase, as shares."""
    level, swell, period, phase = shape
    angle = x / (size[0] * period)
    return size[1] * (
        level + swell * (math.sin(angle + phase) + 0.4 * math.sin(angle * 2.3 + phase * 2))
    )


def _wave(
    pen: Pen, size: tuple[float, float], shape: tuple[float, float, float, float], colour: Colour
) -> None:
    line = [(x, height_at(x, size, shape)) for x in range(0, int(size[0]) + 9, 8)]
    pen.polygon([*line, (size[0], size[1]), (0, size[1])], colour)


def _sun(canvas: Canvas, centre: Point, height: float) -> None:
    with canvas.layer(THIN) as pen:
        for step in range(28):
            angle = step * math.tau / 28
            far = 0.53 if step % 2 else 0.48
            pen.limb(
                (polar(centre, angle, height * 0.41), polar(centre, angle, height * far)),
                ORANGE,
                height * 0.020,
                height * 0.010,
            )
    for radius, colour in ((0.36, AMBER), (0.285, "#FFB238"), (0.21, ORANGE), (0.135, CORAL)):
        with canvas.layer(light=0.06) as pen:
            pen.dot(centre, radius * height, colour)


def _clouds(pen: Pen, width: float, height: float) -> None:
    for x, y, size in ((0.10, 0.16, 0.075), (0.36, 0.11, 0.055), (0.93, 0.13, 0.06)):
        for dx, dy, r in ((-1.1, 0.2, 0.6), (-0.3, -0.15, 0.85), (0.6, 0.0, 0.7), (1.2, 0.3, 0.5)):
            s = size * height
            pen.ellipse((x * width + dx * s, y * height + dy * s), r * s, r * s * 0.8, WHITE)
        pen.rect(
            x * width - 1.6 * s,
            y * height + 0.2 * s,
            x * width + 1.7 * s,
            y * height + 0.65 * s,
            WHITE,
            0.2 * s,
        )


def _bushes(
    pen: Pen, size: tuple[float, float], shape: tuple[float, float, float, float], colour: Colour
) -> None:
    chance = seeded(round(shape[3] * 10))
    for _ in range(15):
        x = chance.uniform(0, size[0])
        y = height_at(x, size, shape) + size[1] * chance.uniform(0.03, 0.12)
        r = size[1] * chance.uniform(0.012, 0.022)
        for side in (-1, 0, 1):
            pen.dot((x + side * r, y - (r * 0.5 if side == 0 else 0)), r, colour)


def _village(canvas: Canvas, width: float, height: float) -> None:
    walls = (CORAL, CREAM, SEA, SUN, CREAM, ORANGE)
    for index, wall in enumerate(walls):
        left, wide = width * (0.045 + 0.057 * index), width * 0.050
        base = height * (0.66 + 0.015 * (index % 2))
        top = base - height * (0.21, 0.25, 0.20, 0.23, 0.26, 0.19)[index]
        with canvas.layer(THIN) as pen:
            pen.rect(left, top, left + wide, base + height * 0.06, wall)
            pen.polygon(
                (
                    (left - wide * 0.1, top),
                    (left + wide / 2, top - height * 0.085),
                    (left + wide * 1.1, top),
                ),
                SLATE,
            )
            pen.rect(
                left + wide * 0.7,
                top - height * 0.075,
                left + wide * 0.84,
                top - height * 0.02,
                RED,
            )
            for row in range(2):
                for share in (0.16, 0.58):
                    y = top + height * (0.03 + 0.075 * row)
                    pen.rect(
                        left + wide * share,
                        y,
                        left + wide * (share + 0.26),
                        y + height * 0.045,
                        SLATE,
                    )
                    pen.line(
                        (
                            (left + wide * (share + 0.13), y),
                            (left + wide * (share + 0.13), y + height * 0.045),
                        ),
                        lighter(SLATE, 0.7),
                        2,
                    )


def _lighthouse(canvas: Canvas, x: float, height: float) -> None:
    base, top = height * 0.84, height * 0.20
    wide_low, wide_top = height * 0.078, height * 0.046
    with canvas.layer() as pen:
        pen.blob(
            (
                (x - height * 0.19, base),
                (x - height * 0.13, base - height * 0.075),
                (x, base - height * 0.10),
                (x + height * 0.12, base - height * 0.07),
                (x + height * 0.2, base),
                (x, base + height * 0.05),
            ),
            "#6C6A75",
        )
    with canvas.layer(light=0.16) as pen:
        for index in range(7):
            ya, yb = (top + (base - top - height * 0.06) * (index + step) / 7 for step in (0, 1))
            wa, wb = (wide_top + (wide_low - wide_top) * (index + step) / 7 for step in (0, 1))
            pen.polygon(
                ((x - wa, ya), (x + wa, ya), (x + wb, yb), (x - wb, yb)),
                WHITE if index % 2 else RED,
            )
        for share in (0.32, 0.60):
            y = top + (base - top) * share
            pen.rect(
                x - height * 0.012,
                y - height * 0.03,
                x + height * 0.012,
                y + height * 0.016,
                NAVY,
                height * 0.012,
            )
    with canvas.layer(THIN) as pen:
        pen.rect(x - wide_top * 0.72, top - height * 0.075, x + wide_top * 0.72, top, SUN)
        pen.line(((x, top - height * 0.07), (x, top)), NAVY, height * 0.006)
        pen.pie((x, top - height * 0.07), wide_top * 0.95, height * 0.055, (180, 360), RED)
        pen.dot((x, top - height * 0.13), height * 0.010, RED)
        pen.rect(
            x - wide_top * 1.4,
            top - height * 0.012,
            x + wide_top * 1.4,
            top + height * 0.016,
            NAVY,
            3,
        )


def _sea(canvas: Canvas, width: float, height: float) -> None:
    waves = (
        (0.74, 0.020, 0.045, 0.0, FOAM),
        (0.80, 0.022, 0.05, 1.7, LAGOON),
        (0.87, 0.022, 0.055, 3.4, SEA),
        (0.94, 0.018, 0.05, 5.0, DEEP),
    )
    boats = (
        (),
        ((0.605, 0.80, 0.095, WHITE), (0.235, 0.815, 0.07, AMBER)),
        ((0.87, 0.86, 0.11, SUN), (0.35, 0.88, 0.085, CORAL)),
        (),
    )
    for wave, fleet in zip(waves, boats, strict=True):
        for x, y, size, colour in fleet:
            with canvas.layer(THIN) as pen:
                _boat(pen, (width * x, height * y), height * size, colour)
        with canvas.layer() as pen:
            _wave(pen, (width, height), wave[:4], wave[4])
            _crests(pen, (width, height), wave[:4], lighter(wave[4], 0.35))
    with canvas.layer(THIN, light=0) as pen:
        for index in range(10):
            centre = (width * (0.03 + 0.103 * index), height * (0.955 + 0.018 * (index % 2)))
            _fish(pen, centre, height * 0.022, (SUN, ORANGE, CORAL)[index % 3])


def _crests(
    pen: Pen, size: tuple[float, float], shape: tuple[float, float, float, float], colour: Colour
) -> None:
    chance = seeded(round(shape[0] * 100))
    for _ in range(26):
        x = chance.uniform(0, size[0])
        y = height_at(x, size, shape) + size[1] * chance.uniform(0.022, 0.05)
        r = size[1] * 0.014
        pen.arc((x, y), r, r * 0.5, (200, 340), colour, size[1] * 0.0035)


def _boat(pen: Pen, foot: Point, s: float, sail: Colour) -> None:
    x, y = foot
    pen.line(((x, y - s * 2.0), (x, y)), "#6B4429", s * 0.07)
    pen.polygon(
        ((x + s * 0.06, y - s * 1.85), (x + s * 0.06, y - s * 0.2), (x + s * 1.05, y - s * 0.2)),
        sail,
    )
    pen.polygon(
        ((x - s * 0.08, y - s * 1.55), (x - s * 0.08, y - s * 0.2), (x - s * 0.75, y - s * 0.2)),
        lighter(sail, 0.45),
    )
    pen.pie((x, y - s * 0.08), s * 1.05, s * 0.55, (0, 180), NAVY)
    pen.line(((x - s * 0.98, y), (x + s * 0.98, y)), RED, s * 0.08)


def _fish(pen: Pen, centre: Point, s: float, colour: Colour) -> None:
    x, y = centre
    pen.polygon(
        (
            (x - s * 1.2, y),
            (x - s * 2.4, y - s * 0.9),
            (x - s * 2.0, y),
            (x - s * 2.4, y + s * 0.9),
        ),
        colour,
    )
    pen.ellipse(centre, s * 1.6, s, colour)
    pen.arc((x + s * 0.1, y), s * 0.5, s * 0.8, (-60, 60), darker(colour, 0.2), s * 0.16)
    pen.dot((x + s * 0.95, y - s * 0.2), s * 0.22, WHITE)
    pen.dot((x + s * 1.0, y - s * 0.2), s * 0.12, NAVY)


def _gulls(pen: Pen, width: float, height: float) -> None:
    for x, y, s in (
        (0.07, 0.32, 0.022),
        (0.20, 0.07, 0.028),
        (0.27, 0.29, 0.02),
        (0.55, 0.10, 0.026),
        (0.60, 0.24, 0.018),
        (0.86, 0.06, 0.025),
        (0.95, 0.30, 0.02),
    ):
        for side in (-1, 1):
            pen.arc(
                (width * x + side * height * s, height * y),
                height * s,
                height * s * 0.7,
                (200, 340),
                NAVY,
                height * 0.007,
            )
