"""The four pictures of the planted entrance."""

from __future__ import annotations

import math

from PIL import Image

from drawing.building import FOOT, building
from drawing.canvas import NEAR, PAPER, THIN, Canvas, Mood
from drawing.colour import (
    AMBER,
    CORAL,
    FOREST,
    HAIRS,
    LEAF,
    LILAC,
    MEADOW,
    NAVY,
    PINK,
    RED,
    SEA,
    SKINS,
    SOIL,
    SUN,
    WHITE,
    Colour,
    darker,
    lighter,
    mix,
    seeded,
)
from drawing.hands import glove
from drawing.pen import Pen, Point, polar
from drawing.people import Look, Pose, draw_person
from drawing.plants import (
    clods,
    daisy,
    flower,
    globe,
    hydrangea,
    leaf,
    pebble,
    pebbles,
    tree,
    tuft,
)
from drawing.things import bin_on_wheels, contact, trowel, watering_can

TERRACOTTA = "#C8704A"


def _path(canvas: Canvas, stone: Colour) -> None:
    with canvas.layer(THIN, light=0.04) as pen:
        pen.polygon(((790, FOOT + 56), (1210, FOOT + 56), (1440, 1500), (560, 1500)), stone)
        for row in range(6):
            y = FOOT + 56 + 514 * ((row + 1) / 6.4) ** 1.4
            reach = (y - FOOT - 56) * 230 / 514
            pen.line(((790 - reach, y), (1210 + reach, y)), darker(stone, 0.14), 4)
            for column in range(1, 4):
                x = 790 - reach + (420 + 2 * reach) * (column - 0.5 * (row % 2)) / 3.5
                pen.line(((x, y), (x, y - 30 - row * 13)), darker(stone, 0.12), 4)


def before() -> Image.Image:
    """The bare entrance before the project."""
    canvas = Canvas(2000, 1500, seed=61)
    canvas.gradient((0, 0, 2000, 940), "#B7BFC6", "#D9DBD8")
    building(canvas, "#DAD6CD", "#8C969C", "#AEB9BD")
    canvas.gradient((0, FOOT, 2000, 1500), "#A39A86", "#857B69")
    chance = seeded(62)
    with canvas.layer(None, light=0.04) as pen:
        clods(pen, (0, FOOT + 14, 2000, 1500), 900, 63, "#94896F")
    _path(canvas, "#B5B0A6")
    with canvas.layer(THIN) as pen:
        for _ in range(70):
            spot = (
                chance.choice((chance.uniform(20, 560), chance.uniform(1440, 1980))),
                chance.uniform(980, 1490),
            )
            tuft(
                pen, spot, (spot[1] - 780) * 0.10, chance.choice(("#A89D62", "#8F9160", "#B5A873"))
            )
        for line in (
            ((900, 1120), (950, 1180), (930, 1260), (1010, 1330)),
            ((1120, 1390), (1060, 1440), (1075, 1500)),
        ):
            pen.line(line, "#8A8478", 5)
    with canvas.layer(None, opacity=0.8, light=0.12) as pen:
        pen.ellipse((420, 1330), 190, 44, "#8A8F92")
        pen.ellipse((390, 1322), 90, 14, "#AEB6BA")
    for x, colour in ((1490, "#59636B"), (1680, "#6E7A5C")):
        contact(canvas, (x + 10, 1080), 110)
        bin_on_wheels(canvas, (x, 1080), 250, colour)
    return canvas.finish(Mood(warmth=0.04, vignette=0.42, tint="#DCE2E8", saturation=0.62))


def _lawn(canvas: Canvas) -> None:
    canvas.gradient((0, FOOT, 2000, 1500), "#8FBF74", "#5E9C4E")
    chance = seeded(70)
    with canvas.layer(None, light=0.03) as pen:
        for _ in range(520):
            y = chance.uniform(FOOT + 20, 1500)
            tuft(
                pen,
                (chance.uniform(0, 2000), y),
                10 + (y - FOOT) * 0.05,
                mix(MEADOW, LEAF, chance.random()),
            )


def _bed(canvas: Canvas, side: int) -> None:
    """Draw one of the two flower beds that edge the path; `side` is -1 or 1."""
    near, far = 1000 + side * 470, 1000 + side * 240
    shape = (
        (far, FOOT + 70),
        (1000 + side * 800, FOOT + 70),
        (1000 + side * 900, 1240),
        (1000 + side * 830, 1500),
        (near, 1500),
    )
    with canvas.layer(THIN) as pen:
        pen.polygon(shape, SOIL)
        pen.ellipse((1000 + side * 800, 1240), 110, 210, SOIL)
    chance = seeded(75 + side)
    with canvas.layer(PAPER) as pen:
        for step in range(100):
            y = FOOT + 110 + 440 * (step / 100)
            inner = (
                abs(far - 1000) + (abs(near - 1000) - abs(far - 1000)) * (y - FOOT - 70) / 500 + 46
            )
            x = 1000 + side * chance.uniform(inner, 830)
            flower(pen, (x, y), 26 + (y - FOOT) * 0.055, chance)
    edge = [(far + (near - far) * step / 34, FOOT + 76 + 430 * (step / 34)) for step in range(35)]
    with canvas.layer(THIN) as pen:
        for index, point in enumerate(edge):
            pebbles(
                pen,
                [point, (point[0] - side * 22, point[1] + 4)],
                22 + index * 0.75,
                80 + index,
                rows=2,
            )


def _summer(canvas: Canvas) -> None:
    canvas.gradient((0, 0, 2000, 940), "#8CCBE6", "#FDF0CF")
    tree(canvas, (70, 950), 760, "#5AA25E")
    tree(canvas, (1950, 950), 700, "#6BAF63")
    building(canvas, "#FFF6E4", "#2F7F9E")


def after() -> Image.Image:
    """The entrance in bloom, with pebbles and a bench."""
    canvas = Canvas(2000, 1500, seed=66)
    _summer(canvas)
    _lawn(canvas)
    _path(canvas, "#E2D3B6")
    for x, colour in ((300, "#6F8FE0"), (600, PINK), (1400, PINK), (1700, "#6F8FE0")):
        hydrangea(canvas, (x, FOOT + 66), 118, colour)
    for side in (-1, 1):
        _bed(canvas, side)
    contact(canvas, (1000, 1128), 90)
    lady = Look(SKINS[2], HAIRS[5], "bun", "#E07A5F", "#3D4F78", glasses=True, skirt=True)
    girl = Look(SKINS[3], HAIRS[1], "tail", SUN, "#3D5A80", child=True, bib="#4F86A8")
    with canvas.layer(NEAR, light=0.12) as pen:
        draw_person(pen, lady, (925, 1180, 430), Pose((-0.165, 0.41), (0.16, 0.56)))
    contact(canvas, (925, 1182), 70)
    with canvas.layer(NEAR, light=0.12) as pen:
        frame = draw_person(pen, girl, (1085, 1225, 320), Pose((-0.27, 0.86), (0.30, 0.46)))
        watering_can(
            pen, (frame.at((0.30, 0.46))[0] + 8, frame.at((0.30, 0.46))[1] + 52), 74, CORAL
        )
    return canvas.finish(Mood(vignette=0.22))


def hero() -> Image.Image:
    """Neighbours tending the flower beds, big flowers in front."""
    canvas = Canvas(2400, 1600, seed=91)
    back = Canvas(2000, 1500, seed=92)
    _summer(back)
    _lawn(back)
    _path(back, "#E2D3B6")
    for x, colour in ((300, "#6F8FE0"), (620, PINK), (1380, PINK), (1700, "#6F8FE0")):
        hydrangea(back, (x, FOOT + 66), 118, colour)
    wide = back.image.resize((4800, 3600), Image.Resampling.BICUBIC)
    canvas.paste(wide, 0, -90)
    canvas.blur(1.6)
    _gardeners(canvas)
    _front_flowers(canvas)
    return canvas.finish(Mood(vignette=0.22))


def _gardeners(canvas: Canvas) -> None:
    people = (
        (
            Look(SKINS[1], HAIRS[1], "short", "#4F86A8", "#33415C", beard=True, bib=NAVY),
            (560, 1480, 800),
            Pose((-0.165, 0.41), (0.25, 0.62)),
        ),
        (
            Look(SKINS[2], HAIRS[5], "bun", "#E07A5F", "#3D4F78", glasses=True),
            (1730, 1470, 720),
            Pose((-0.21, 0.52), (0.165, 0.41)),
        ),
        (
            Look(SKINS[4], HAIRS[0], "cap", WHITE, "#3D5A80", child=True, stripes=NAVY),
            (1080, 1500, 560),
            Pose((-0.24, 0.48), (0.28, 0.90)),
        ),
        (
            Look(SKINS[3], "#2F8F9D", "scarf", LILAC, "#3D405B"),
            (2090, 1500, 740),
            Pose((-0.085, 0.52), (0.085, 0.52)),
        ),
        (
            Look(SKINS[0], HAIRS[2], "curly", SUN, "#33415C", child=True),
            (1400, 1510, 520),
            Pose((-0.10, 0.5), (0.10, 0.5)),
        ),
    )
    for index, (look, place, pose) in enumerate(people):
        with canvas.layer(NEAR, light=0.12) as pen:
            frame = draw_person(pen, look, place, pose)
            right, left = frame.at(pose.right), frame.at(pose.left)
            if index == 0:
                _potted(pen, (right[0] + 6, right[1] + 34), 60, RED)
            if index == 1:
                watering_can(pen, (left[0] - 30, left[1] + 66), 100, SEA)
            if index == 4:
                _potted(pen, (frame.x, left[1] + 30), 62, AMBER)
            if index == 3:
                _potted(pen, (frame.x, left[1] + 20), 80, PINK)


def _potted(pen: Pen, foot: Point, size: float, colour: Colour) -> None:
    """Draw a flower in a clay pot; `foot` is the middle of its base."""
    x, y = foot
    for side in (-1, 0, 1):
        head = (x + side * size * 0.5, y - size * (2.0 if side == 0 else 1.7))
        pen.curve(((x, y - size), head), LEAF, size * 0.08)
        daisy(pen, head, size * 0.40, colour)
        leaf(pen, (x, y - size), -math.pi / 2 + side * 1.0, size * 0.6, FOREST)
    pen.polygon(
        (
            (x - size * 0.48, y - size),
            (x + size * 0.48, y - size),
            (x + size * 0.34, y),
            (x - size * 0.34, y),
        ),
        TERRACOTTA,
    )
    pen.rect(
        x - size * 0.54,
        y - size * 1.08,
        x + size * 0.54,
        y - size * 0.82,
        lighter(TERRACOTTA, 0.15),
        size * 0.06,
    )


def _front_flowers(canvas: Canvas) -> None:
    chance = seeded(95)
    with canvas.layer(PAPER) as pen:
        pen.blob(
            (
                (-40, 1420),
                (500, 1370),
                (1200, 1405),
                (1900, 1365),
                (2440, 1400),
                (2440, 1640),
                (-40, 1640),
            ),
            SOIL,
        )
    for base, count, size in ((1440, 44, 52), (1540, 36, 70)):
        with canvas.layer(NEAR) as pen:
            for index in range(count):
                x = 2400 * (index + chance.uniform(0.1, 0.9)) / count
                tuft(pen, (x + 20, base + 40), size * 1.5, FOREST)
                flower(
                    pen,
                    (x, base + chance.uniform(-10, 30)),
                    size * chance.uniform(0.85, 1.15),
                    chance,
                )
    with canvas.layer(NEAR) as pen:
        line = [(x, 1582.0) for x in range(-10, 2420, 50)]
        pebbles(pen, line, 54, 96, rows=2)


def during() -> Image.Image:
    """Gloved hands setting a young plant in the earth, seen from above."""
    canvas = Canvas(2000, 1500, seed=85)
    canvas.gradient((0, 0, 2000, 1500), "#6B4A36", "#553A2B")
    with canvas.layer(None, light=0.05) as pen:
        clods(pen, (0, 0, 2000, 1500), 2600, 86, SOIL)
    _pebble_corner(canvas)
    _seen_from_above(canvas)
    with canvas.layer(None, opacity=0.55, blur=18) as pen:
        pen.ellipse((1000, 760), 250, 215, "#2B1A12")
    with canvas.layer(PAPER) as pen:
        clods(pen, (760, 900, 1240, 985), 160, 88, "#6E4C38")
    _seedling(canvas, (1000, 760))
    for side in (-1, 1):
        glove(canvas, (1000 + side * 305, 905), side, AMBER, "#4F86A8")
    return canvas.finish(Mood(vignette=0.30, brightness=1.10))


def _pebble_corner(canvas: Canvas) -> None:
    chance = seeded(87)
    with canvas.layer(NEAR) as pen:
        for _ in range(420):
            along, across = chance.uniform(-80, 2080), chance.uniform(0, 1) ** 1.3
            y = 40 + 190 * math.sin(along / 640) * 0.4 + across * 150
            pebble(pen, (along, y - 60), chance.uniform(34, 74), chance)


def _seen_from_above(canvas: Canvas) -> None:
    pots: tuple[tuple[Point, float, Colour], ...] = (
        ((250, 520), 150, PINK),
        ((560, 400), 120, SUN),
        ((1730, 480), 155, "#6F8FE0"),
        ((1440, 380), 112, RED),
    )
    for centre, size, colour in pots:
        with canvas.layer(NEAR) as pen:
            pen.dot(centre, size, TERRACOTTA)
            pen.dot(centre, size * 0.88, darker(TERRACOTTA, 0.3))
            pen.dot(centre, size * 0.84, "#4A3325")
        with canvas.layer(PAPER) as pen:
            for step in range(11):
                leaf(
                    pen,
                    centre,
                    step * math.tau / 11,
                    size * (1.05 if step % 2 else 0.85),
                    (LEAF, FOREST, MEADOW)[step % 3],
                )
        with canvas.layer(PAPER) as pen:
            if colour == "#6F8FE0":
                for step in range(4):
                    globe(pen, polar(centre, step * 1.57 + 0.4, size * 0.42), size * 0.44, colour)
            else:
                for step in range(5):
                    daisy(pen, polar(centre, step * 1.2566, size * 0.48), size * 0.36, colour)
                daisy(pen, centre, size * 0.36, colour)
    with canvas.layer(NEAR) as pen:
        trowel(pen, (1560, 1000), (1800, 1330), 92)
    with canvas.layer(NEAR) as pen:
        for index in range(5):
            spot = (130 + index * 84, 1130 + (index % 2) * 110)
            pen.ellipse(spot, 44, 50, "#C99B62", 0.4)
            pen.limb(((spot[0] + 12, spot[1] - 40), (spot[0] + 26, spot[1] - 84)), MEADOW, 14, 3)
            pen.curve(
                ((spot[0] - 30, spot[1] + 8), (spot[0], spot[1] + 20), (spot[0] + 30, spot[1] + 8)),
                "#A67A45",
                4,
            )


def _seedling(canvas: Canvas, centre: Point) -> None:
    with canvas.layer(NEAR) as pen:
        pen.dot(centre, 150, "#3E2A1E")
        clods(
            pen,
            (centre[0] - 100, centre[1] - 100, centre[0] + 100, centre[1] + 100),
            90,
            89,
            "#4A3325",
        )
    for turn, reach, tone in ((0.0, 260, FOREST), (0.35, 215, LEAF)):
        with canvas.layer(NEAR) as pen:
            for step in range(8):
                leaf(pen, centre, turn + step * math.tau / 8, reach, tone)
    with canvas.layer(PAPER) as pen:
        for step in range(5):
            daisy(pen, polar(centre, step * math.tau / 5 - 0.3, 92), 66, WHITE, 12)
        daisy(pen, centre, 72, CORAL, 12)
