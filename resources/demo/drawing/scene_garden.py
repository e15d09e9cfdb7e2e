"""The composters and the shared cargo bicycle."""

from __future__ import annotations

import math

from PIL import Image

from drawing.bicycle import cargo_bicycle, cargo_box, rider
from drawing.building import building
from drawing.canvas import NEAR, PAPER, THIN, Canvas, Mood
from drawing.colour import (
    AMBER,
    BARK,
    CORAL,
    CREAM,
    FOREST,
    HAIRS,
    LEAF,
    LILAC,
    MEADOW,
    NAVY,
    ORANGE,
    PINK,
    RED,
    SEA,
    SKINS,
    SOIL,
    SUN,
    WHITE,
    WOOD,
    Colour,
    darker,
    lighter,
    mix,
    seeded,
)
from drawing.pen import Pen, Point, polar
from drawing.people import Look, Pose, draw_person
from drawing.plants import daisy, flower, hydrangea, leaf, shrub, stem, tree, tuft
from drawing.things import contact


def _garden(canvas: Canvas, horizon: float) -> None:
    """Draw a sunny garden: sky, trees, a hedge and a lawn."""
    wide, tall = canvas.width, canvas.height
    canvas.gradient((0, 0, wide, horizon + 40), "#8FD0E8", "#FFF1CC")
    with canvas.layer(None, light=0, opacity=0.85) as pen:
        for x, y, s in ((0.16, 0.13, 60), (0.52, 0.08, 46), (0.84, 0.16, 56)):
            for dx, dy, r in (
                (-1.3, 0.2, 0.7),
                (-0.3, -0.2, 1.0),
                (0.8, 0, 0.85),
                (1.6, 0.25, 0.6),
            ):
                pen.ellipse((wide * x + dx * s, tall * y + dy * s), r * s, r * s * 0.75, WHITE)
    for x, size, colour in (
        (0.04, 0.62, "#5AA25E"),
        (0.30, 0.50, "#6BAF63"),
        (0.74, 0.54, "#569B62"),
        (0.98, 0.64, "#5FA862"),
    ):
        tree(canvas, (wide * x, horizon + 30), tall * size, colour)
    for index in range(16):
        shrub(
            canvas,
            (wide * index / 15, horizon - 10),
            88 + 14 * (index % 3),
            mix("#3F8A5A", LEAF, (index % 4) / 4),
        )
    canvas.gradient((0, horizon + 20, wide, tall), "#9CCB78", "#5E9C4E")
    chance = seeded(canvas.seed)
    with canvas.layer(None, light=0.03) as pen:
        for _ in range(560):
            y = chance.uniform(horizon + 24, tall)
            tuft(
                pen,
                (chance.uniform(0, wide), y),
                12 + (y - horizon) * 0.05,
                mix(MEADOW, LEAF, chance.random()),
            )


def composter(
    canvas: Canvas, left: float, foot: float, size: tuple[float, float], *, lid: bool
) -> None:
    """Draw a slatted composter; without its lid, it shows its heap of peelings."""
    wide, tall = size
    top = foot - tall
    contact(canvas, (left + wide / 2, foot), wide * 0.60)
    with canvas.layer(PAPER) as pen:
        if lid:
            pen.polygon(
                (
                    (left + wide * 0.06, top - tall * 0.13),
                    (left + wide * 0.94, top - tall * 0.13),
                    (left + wide * 1.05, top),
                    (left - wide * 0.05, top),
                ),
                darker(WOOD, 0.15),
            )
            pen.rect(
                left - wide * 0.05,
                top - 4,
                left + wide * 1.05,
                top + tall * 0.06,
                darker(WOOD, 0.28),
                5,
            )
        else:
            pen.polygon(
                (
                    (left + wide * 0.05, top - tall * 0.10),
                    (left + wide * 0.95, top - tall * 0.10),
                    (left + wide, top + 20),
                    (left, top + 20),
                ),
                darker(WOOD, 0.5),
            )
    if not lid:
        _heap(canvas, (left + wide / 2, top + tall * 0.05), wide * 0.44, tall * 0.24)
    rows = 6
    with canvas.layer(NEAR, light=0.10) as pen:
        for row in range(rows):
            y = top + tall * row / rows
            tone = (WOOD, lighter(WOOD, 0.14), darker(WOOD, 0.07))[row % 3]
            pen.rect(left, y + 4, left + wide, y + tall / rows - 8, tone, 5)
            pen.curve(
                (
                    (left + wide * 0.15, y + tall / rows * 0.45),
                    (left + wide * 0.5, y + tall / rows * 0.38),
                    (left + wide * 0.8, y + tall / rows * 0.5),
                ),
                darker(tone, 0.12),
                3,
            )
    with canvas.layer(THIN, light=0.08) as pen:
        for x in (left - 6, left + wide - wide * 0.085 + 6):
            pen.rect(x, top - 10, x + wide * 0.085, foot, darker(WOOD, 0.24), 5)
            for row in range(rows):
                pen.dot((x + wide * 0.042, top + tall * (row + 0.5) / rows), 5, darker(WOOD, 0.55))


def _heap(canvas: Canvas, centre: Point, wide: float, tall: float) -> None:
    """Draw a heap of peelings, leaves and eggshells."""
    x, y = centre
    chance = seeded(round(x + y))
    with canvas.layer(PAPER) as pen:
        pen.ellipse(centre, wide, tall, SOIL)
        for _ in range(120):
            share = chance.uniform(-0.92, 0.92)
            rise = math.sqrt(1 - share * share) * chance.uniform(0, 1) ** 0.6
            _scrap(
                pen,
                (x + share * wide, y - rise * tall),
                wide * 0.085,
                chance.randrange(7),
                chance.uniform(0, math.tau),
            )


def _scrap(pen: Pen, spot: Point, size: float, kind: int, turn: float) -> None:
    """Draw one scrap of the heap, of a kind from 0 to 6."""
    if kind == 0:
        pen.arc(
            spot,
            size,
            size * 0.8,
            (math.degrees(turn), math.degrees(turn) + 150),
            ORANGE,
            size * 0.4,
        )
    elif kind == 1:
        pen.pie(spot, size * 0.8, size * 0.8, (math.degrees(turn), math.degrees(turn) + 180), CREAM)
    elif kind == 2:
        pen.limb((spot, polar(spot, turn, size * 1.6)), ORANGE, size * 0.6, size * 0.15)
    elif kind == 3:
        pen.ellipse(spot, size * 0.6, size * 0.45, RED, turn)
    elif kind == 4:
        pen.arc(
            spot,
            size * 1.1,
            size * 0.7,
            (math.degrees(turn), math.degrees(turn) + 130),
            "#E8D06A",
            size * 0.35,
        )
    else:
        leaf(pen, spot, turn, size * 2.0, (LEAF, "#9CC25A")[kind - 5])


def bucket(pen: Pen, foot: Point, size: float, colour: Colour, tilt: float = 0.0) -> None:
    """Draw a bucket of peelings; `tilt` turns it around the middle of its base, in radians."""
    cos, sin = math.cos(tilt), math.sin(tilt)

    def at(dx: float, dy: float) -> Point:
        return foot[0] + size * (dx * cos - dy * sin), foot[1] + size * (dx * sin + dy * cos)

    for step in range(9):
        _scrap(
            pen,
            at(-0.36 + 0.09 * step, -0.98 - 0.1 * (step % 2)),
            size * 0.15,
            step % 7,
            step * 1.3,
        )
    pen.polygon((at(-0.48, -0.95), at(0.48, -0.95), at(0.34, 0), at(-0.34, 0)), colour)
    pen.polygon(
        (at(-0.52, -0.98), at(0.52, -0.98), at(0.50, -0.84), at(-0.50, -0.84)),
        lighter(colour, 0.25),
    )


def _sunflower(canvas: Canvas, foot: Point, tall: float) -> None:
    head = (foot[0] + tall * 0.03, foot[1] - tall)
    with canvas.layer(PAPER) as pen:
        stem(pen, foot, head, tall * 0.03, FOREST)
        daisy(pen, head, tall * 0.17, darker(AMBER, 0.08), 16)
    with canvas.layer(None) as pen:
        daisy(pen, head, tall * 0.145, SUN, 14)
        pen.dot(head, tall * 0.06, BARK)
        for step in range(5):
            tuft(pen, (foot[0] + (step - 2) * 16, foot[1] + 12 + 4 * (step % 2)), 62, LEAF)


def _robin(canvas: Canvas, foot: Point, s: float) -> None:
    x, y = foot
    with canvas.layer(PAPER) as pen:
        for side in (-0.1, 0.14):
            pen.line(((x + side * s, y - s * 0.3), (x + side * s, y)), "#6B4429", s * 0.05)
        pen.polygon(
            (
                (x - s * 0.40, y - s * 0.5),
                (x - s * 1.0, y - s * 0.35),
                (x - s * 0.95, y - s * 0.2),
                (x - s * 0.3, y - s * 0.3),
            ),
            "#7A6248",
        )
        pen.ellipse((x, y - s * 0.55), s * 0.52, s * 0.40, "#8F7455", -0.35)
        pen.dot((x + s * 0.30, y - s * 0.86), s * 0.30, "#8F7455")
        pen.ellipse((x + s * 0.30, y - s * 0.62), s * 0.27, s * 0.32, "#E8743B", -0.3)
        pen.ellipse((x + s * 0.12, y - s * 0.33), s * 0.26, s * 0.16, CREAM, -0.2)
        pen.dot((x + s * 0.38, y - s * 0.92), s * 0.05, "#22222A")
        pen.polygon(
            (
                (x + s * 0.56, y - s * 0.90),
                (x + s * 0.76, y - s * 0.83),
                (x + s * 0.56, y - s * 0.78),
            ),
            AMBER,
        )


def _flower_edge(canvas: Canvas, foot: float, count: int, size: float, seed: int) -> None:
    chance = seeded(seed)
    with canvas.layer(NEAR) as pen:
        for index in range(count):
            x = canvas.width * (index + chance.uniform(0.1, 0.9)) / count
            tuft(pen, (x + 16, foot + 30), size * 1.6, FOREST)
            if chance.random() < 0.75:
                flower(
                    pen, (x, foot + chance.uniform(0, 30)), size * chance.uniform(0.8, 1.15), chance
                )


def compost_hero() -> Image.Image:
    """Neighbours bringing their peelings to the composter."""
    canvas = Canvas(2400, 1600, seed=131)
    _garden(canvas, 760)
    canvas.blur(1.4)
    for x, tall in ((140, 820), (310, 660), (2180, 700), (2310, 860)):
        _sunflower(canvas, (x, 1260), tall)
    composter(canvas, 1610, 1230, (430, 400), lid=True)
    people = (
        (
            Look(SKINS[4], HAIRS[2], "bob", "#E07A5F", "#3D5A80"),
            (560, 1430, 900),
            Pose((-0.165, 0.41), (0.27, 0.66)),
        ),
        (
            Look(SKINS[5], HAIRS[1], "short", AMBER, "#33415C", beard=True, bib=SEA),
            (1520, 1400, 930),
            Pose((-0.27, 0.62), (0.165, 0.41)),
        ),
        (
            Look(SKINS[2], HAIRS[4], "long", WHITE, "#4F86A8", child=True, stripes=RED),
            (1990, 1480, 600),
            Pose((-0.10, 0.42), (0.10, 0.42)),
        ),
    )
    for index, (look, place, pose) in enumerate(people):
        contact(canvas, (place[0] + 16, place[1]), place[2] * 0.2)
        with canvas.layer(NEAR, light=0.12) as pen:
            frame = draw_person(pen, look, place, pose)
            if index == 2:
                bucket(pen, (frame.x, frame.at((0, 0.36))[1]), 120, CORAL)
    composter(canvas, 770, 1460, (600, 560), lid=False)
    with canvas.layer(NEAR) as pen:
        bucket(pen, (790, 790), 150, SEA, 0.9)
        for x, y, kind in (
            (955, 790, 0),
            (985, 835, 3),
            (940, 845, 5),
            (1010, 800, 1),
            (1000, 870, 4),
        ):
            _scrap(pen, (x, y), 24, kind, kind * 1.1)
    _robin(canvas, (1290, 895), 88)
    _flower_edge(canvas, 1570, 46, 42, 133)
    return canvas.finish(Mood(vignette=0.22))


def compost_after() -> Image.Image:
    """The three composters in use, at the bottom of the garden."""
    canvas = Canvas(2000, 1500, seed=137)
    _garden(canvas, 640)
    canvas.blur(0.8)
    for x, tall in ((90, 640), (230, 520), (1800, 560), (1920, 690)):
        _sunflower(canvas, (x, 1010), tall)
    for index, left in enumerate((330, 810, 1290)):
        composter(canvas, left, 1080, (400, 390), lid=index != 1)
    people = (
        (
            Look(SKINS[2], HAIRS[5], "bun", LILAC, "#3D4F78", glasses=True, skirt=True),
            (640, 1290, 640),
            Pose((-0.165, 0.41), (0.17, 0.46)),
        ),
        (
            Look(SKINS[1], HAIRS[1], "curly", CORAL, "#33415C", child=True),
            (1040, 1340, 470),
            Pose((-0.10, 0.42), (0.10, 0.42)),
        ),
        (
            Look(SKINS[0], HAIRS[3], "cap", WHITE, "#4A5568", stripes=NAVY),
            (1400, 1300, 680),
            Pose((-0.27, 0.90), (0.165, 0.41)),
        ),
    )
    for index, (look, place, pose) in enumerate(people):
        contact(canvas, (place[0] + 16, place[1]), place[2] * 0.2)
        with canvas.layer(NEAR, light=0.12) as pen:
            frame = draw_person(pen, look, place, pose)
            if index == 0:
                hand = frame.at(pose.right)
                pen.arc((hand[0], hand[1] + 26), 40, 36, (180, 360), "#8D9498", 5)
                bucket(pen, (hand[0], hand[1] + 120), 92, SEA)
            if index == 1:
                bucket(pen, (frame.x, frame.at((0, 0.36))[1]), 96, AMBER)
    _robin(canvas, (420, 632), 66)
    _flower_edge(canvas, 1470, 38, 36, 139)
    return canvas.finish(Mood(vignette=0.22))


def bike_hero() -> Image.Image:
    """A neighbour riding the shared cargo bicycle, a child and shopping in its box."""
    canvas = Canvas(2400, 1600, seed=141)
    back = Canvas(2000, 1500, seed=142)
    back.gradient((0, 0, 2000, 940), "#8CCBE6", "#FDF0CF")
    tree(back, (70, 950), 760, "#5AA25E")
    tree(back, (1950, 950), 700, "#6BAF63")
    building(back, "#FFF6E4", "#4C8F6A")
    back.gradient((0, 930, 2000, 1500), "#9CCB78", "#6BA85A")
    for x, colour in (
        (200, PINK),
        (480, "#6F8FE0"),
        (740, PINK),
        (1290, "#6F8FE0"),
        (1560, PINK),
        (1820, "#6F8FE0"),
    ):
        hydrangea(back, (x, 990), 112, colour)
    canvas.paste(back.image.resize((4800, 3600), Image.Resampling.BICUBIC), 0, -60)
    canvas.blur(1.8)
    _road(canvas)
    rear, size = (720.0, 1235.0), 195.0
    contact(canvas, (rear[0] + 500, rear[1] + 198), 700)
    cargo_bicycle(canvas, rear, size, "#2F8F9D")
    child = Look(SKINS[3], HAIRS[1], "curly", SUN, NAVY, child=True)
    with canvas.layer(NEAR, light=0.12) as pen:
        draw_person(pen, child, (1370, 1330, 640), Pose((-0.2, 0.42), (0.30, 0.92), seated=True))
    with canvas.layer(PAPER) as pen:
        for step in range(5):
            leaf(pen, (1600, 1060), -math.pi / 2 + (step - 2) * 0.32, 190, (LEAF, MEADOW)[step % 2])
        pen.limb(((1530, 1070), (1500, 850)), "#D9A45B", 40, 30)
        pen.limb(((1560, 1070), (1556, 830)), "#C98F48", 40, 30)
        for x, colour in ((1640, RED), (1580, ORANGE)):
            pen.dot((x, 1034), 36, colour)
    rider(canvas, rear, size, Look(SKINS[4], HAIRS[0], "long", CORAL, "#3D5A80"))
    cargo_box(canvas, rear, size)
    _flower_edge(canvas, 1575, 44, 40, 143)
    return canvas.finish(Mood(vignette=0.24))


def _road(canvas: Canvas) -> None:
    with canvas.layer(THIN, light=0.04) as pen:
        pen.polygon(((0, 1290), (2400, 1290), (2400, 1530), (0, 1530)), "#D9C7A4")
        pen.rect(0, 1280, 2400, 1300, "#EFE3CB", 3)
    with canvas.layer(None, light=0) as pen:
        for step in range(9):
            pen.rect(60 + step * 290, 1498, 210 + step * 290, 1508, "#EFE3CB", 5)
