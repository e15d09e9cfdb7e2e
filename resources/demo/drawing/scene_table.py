"""The common room before and after, and the neighbours' feast."""

from __future__ import annotations

from PIL import Image

from drawing import food
from drawing.building import building
from drawing.canvas import NEAR, PAPER, THIN, Canvas, Mood
from drawing.colour import (
    AMBER,
    CORAL,
    CREAM,
    FOREST,
    HAIRS,
    LAGOON,
    LEAF,
    LILAC,
    NAVY,
    ORANGE,
    PINK,
    RED,
    SEA,
    SKINS,
    SUN,
    WHITE,
    WOOD,
    Colour,
    darker,
    lighter,
    seeded,
)
from drawing.hall import BOTTOM, door, hall, radiator
from drawing.people import Look, Pose, draw_person
from drawing.plants import leaf, tree, tuft
from drawing.things import chair, contact, lights, pennants, shelf

AT_TABLE = Pose((-0.17, 0.40), (0.17, 0.40), seated=True)
CHEERS = Pose((-0.17, 0.40), (0.165, 1.04), seated=True)
WAVE = Pose((-0.15, 0.93), (0.17, 0.40), seated=True)


def _view(canvas: Canvas, left: float, *, shut: bool) -> None:
    """Draw the room's window, 420 × 460: shutter down, or a view of the garden."""
    top = 300.0
    with canvas.layer(PAPER) as pen:
        pen.rect(left - 20, top - 20, left + 440, top + 480, "#BDB7AC" if shut else WHITE, 6)
        pen.rect(left, top, left + 420, top + 460, "#8F9499" if shut else "#A9D9EA")
        pen.rect(left - 36, top + 474, left + 456, top + 500, "#A9A398" if shut else "#EBDDC2", 4)
    if shut:
        with canvas.layer(None) as pen:
            for row in range(15):
                pen.rect(left, top + row * 31, left + 420, top + 25 + row * 31, "#9EA3A6", 2)
        return
    with canvas.layer(None, light=0.08) as pen:
        pen.dot((left + 320, top + 90), 52, SUN)
        pen.rect(left, top + 330, left + 420, top + 460, "#7DB968")
        for dx, dy, size in ((70, 300, 92), (170, 330, 70), (360, 310, 60)):
            pen.rect(left + dx - 8, top + dy, left + dx + 8, top + 400, "#7A5638")
            pen.dot((left + dx, top + dy - 20), size, LEAF if size > 80 else FOREST)
        pen.rect(left - 20, top + 100, left, top + 460, WHITE)
    with canvas.layer(THIN) as pen:
        pen.rect(left + 201, top, left + 219, top + 460, WHITE)
        pen.rect(left, top + 220, left + 420, top + 236, WHITE)
        for x, way in ((left - 30, 1), (left + 450, -1)):
            pen.polygon(
                (
                    (x, top - 30),
                    (x + way * 130, top - 30),
                    (x + way * 104, top + 220),
                    (x + way * 44, top + 480),
                    (x, top + 480),
                ),
                CORAL,
            )
            pen.line(((x + way * 60, top - 30), (x + way * 44, top + 380)), darker(CORAL, 0.15), 6)
        pen.rect(left - 60, top - 48, left + 480, top - 30, darker(WOOD, 0.2), 8)


def room_before() -> Image.Image:
    """The disused common room."""
    canvas = Canvas(2000, 1500, seed=101)
    hall(canvas, "#C4BCA9", "#A39A88")
    _view(canvas, 360, shut=True)
    radiator(canvas, 400, BOTTOM - 24, "#D2CDC2")
    door(canvas, 1330, BOTTOM, "#94897A", "#B5B4AC")
    with canvas.layer(None, opacity=0.28, blur=16) as pen:
        pen.blob(((900, 150), (1300, 150), (1260, 260), (1100, 230), (980, 330)), "#6E675A")
    for x, boxes in ((1030, ((0, 0, 210), (30, 205, 150))), (1660, ((0, 0, 180),))):
        contact(canvas, (x + 100, 1170), 160)
        for dx, dy, size in boxes:
            with canvas.layer(PAPER) as pen:
                pen.rect(
                    x + dx, 1170 - dy - size * 0.78, x + dx + size * 1.15, 1170 - dy, "#B08D62", 3
                )
                pen.rect(
                    x + dx + size * 0.48,
                    1170 - dy - size * 0.78,
                    x + dx + size * 0.66,
                    1170 - dy,
                    "#CDB184",
                )
    contact(canvas, (290, 1290), 170)
    for step in range(5):
        with canvas.layer(THIN) as pen:
            chair(pen, 190 + step * 7, 1290 - step * 62, 360, "#8C8174")
    with canvas.layer(PAPER) as pen:
        pen.polygon(((620, 1180), (980, 1180), (1030, 1240), (570, 1240)), "#9C8B73")
        for x in (590, 990):
            pen.rect(x, 1240, x + 22, 1420, "#7F705B")
        pen.rect(570, 1238, 1030, 1262, "#88775F")
    return canvas.finish(Mood(warmth=0.06, vignette=0.50, tint="#DDE0E0", saturation=0.6))


def _guests(
    canvas: Canvas,
    guests: tuple[tuple[Look, tuple[float, float, float], Pose], ...],
    glasses: tuple[Colour, ...],
) -> None:
    those_who_toast_last = sorted(guests, key=lambda guest: guest[2] is CHEERS)
    for index, (look, place, pose) in enumerate(those_who_toast_last):
        with canvas.layer(NEAR, light=0.12) as pen:
            frame = draw_person(pen, look, place, pose)
            if pose is CHEERS:
                x, y = frame.at(pose.right)
                food.glass(pen, (x, y + 20), place[2] * 0.13, glasses[index % len(glasses)])


def room_after() -> Image.Image:
    """Neighbours around the table of the common room, under garlands."""
    canvas = Canvas(2000, 1500, seed=111)
    hall(canvas, "#F6E2BC", "#CDA878")
    _view(canvas, 330, shut=False)
    shelf(canvas, 1440, 540)
    with canvas.layer(PAPER) as pen:
        for x, y, wide, tall, colour in (
            (980, 330, 150, 190, LAGOON),
            (1160, 300, 120, 120, CORAL),
            (1160, 450, 120, 100, SUN),
        ):
            pen.rect(x - 10, y - 10, x + wide + 10, y + tall + 10, WHITE, 4)
            pen.rect(x, y, x + wide, y + tall, colour)
            pen.pie(
                (x + wide / 2, y + tall), wide * 0.42, tall * 0.6, (180, 360), lighter(colour, 0.45)
            )
    for first, last in (((190, 170), (986, 150)), ((1014, 150), (1810, 170))):
        pennants(canvas, first, last, 130, 62)
    guests = (
        (Look(SKINS[2], HAIRS[5], "bun", SEA, NAVY, glasses=True), (330, 1620, 860), AT_TABLE),
        (Look(SKINS[1], HAIRS[1], "short", AMBER, NAVY, beard=True), (590, 1630, 900), CHEERS),
        (Look(SKINS[4], HAIRS[2], "bob", "#81B29A", NAVY), (850, 1620, 850), AT_TABLE),
        (Look(SKINS[3], "#2F8F9D", "scarf", LILAC, NAVY), (1110, 1630, 860), CHEERS),
        (
            Look(SKINS[0], HAIRS[5], "bald", WHITE, NAVY, stripes=NAVY, beard=True),
            (1365, 1620, 890),
            AT_TABLE,
        ),
        (Look(SKINS[5], HAIRS[1], "curly", CORAL, NAVY, child=True), (1620, 1515, 650), WAVE),
    )
    _guests(canvas, guests, (ORANGE, LAGOON))
    food.cloth(canvas, (170, 1130, 1830, 1290), 215, RED)
    dishes = (
        (330, 1240),
        (560, 1230),
        (800, 1225),
        (1000, 1250),
        (1230, 1235),
        (1450, 1245),
        (1650, 1235),
    )
    _serve(canvas, dishes, 0.95)
    return canvas.finish(Mood(vignette=0.24))


def _serve(canvas: Canvas, spots: tuple[tuple[float, float], ...], scale: float) -> None:
    """Lay seven dishes on a table."""
    for index, spot in enumerate(spots):
        with canvas.layer(food.ON_TABLE, light=0.1) as pen:
            match index % 7:
                case 0:
                    food.pancakes(pen, spot, 100 * scale)
                case 1:
                    food.jug(pen, spot, 150 * scale, "#B5673E")
                case 2:
                    food.salad(pen, spot, 86 * scale, SEA)
                case 3:
                    food.bouquet(pen, spot, 210 * scale, LAGOON)
                case 4:
                    food.cake(pen, spot, 104 * scale)
                case 5:
                    food.fruit(pen, spot, 90 * scale)
                case _:
                    food.bread(pen, spot, 88 * scale)


def feast() -> Image.Image:
    """The neighbours' feast on a summer evening, under strings of lights."""
    canvas = Canvas(2400, 1600, seed=121)
    _evening_court(canvas)
    guests = (
        (Look(SKINS[5], HAIRS[1], "short", AMBER, NAVY, beard=True), (260, 1690, 940), CHEERS),
        (Look(SKINS[2], HAIRS[4], "long", "#4F86A8", NAVY), (540, 1680, 880), AT_TABLE),
        (Look(SKINS[3], HAIRS[1], "tail", SUN, NAVY, child=True), (785, 1600, 700), WAVE),
        (
            Look(SKINS[0], HAIRS[5], "bald", WHITE, NAVY, stripes=NAVY, beard=True),
            (1050, 1690, 930),
            CHEERS,
        ),
        (Look(SKINS[2], HAIRS[5], "bun", CORAL, NAVY, glasses=True), (1350, 1680, 870), AT_TABLE),
        (Look(SKINS[4], HAIRS[2], "cap", "#81B29A", NAVY, child=True), (1590, 1600, 690), AT_TABLE),
        (Look(SKINS[3], "#B5476B", "scarf", "#3E8F8A", NAVY), (1850, 1690, 900), CHEERS),
        (Look(SKINS[1], HAIRS[1], "curly", LILAC, NAVY), (2140, 1685, 890), AT_TABLE),
    )
    _guests(canvas, guests, (ORANGE, AMBER, RED, PINK))
    _long_table(canvas)
    return canvas.finish(Mood(warmth=0.30, vignette=0.34, tint="#FFC98A", brightness=1.08))


def feast_before() -> Image.Image:
    """The courtyard of an ordinary afternoon: nobody, nothing but grass."""
    canvas = Canvas(2000, 1500, seed=125)
    canvas.gradient((0, 0, 2000, 940), "#A9C4D6", "#E6ECEA")
    tree(canvas, (60, 960), 820, "#5C8166")
    tree(canvas, (1950, 960), 780, "#668A6C")
    building(canvas, "#E2D5C0", "#5B7383", "#B9CBD3")
    _evening_lawn(canvas)
    return canvas.finish(Mood(vignette=0.2, brightness=0.97))


def feast_during() -> Image.Image:
    """The long table is laid under the lights, some minutes before the neighbours come down."""
    canvas = Canvas(2400, 1600, seed=126)
    _evening_court(canvas)
    _long_table(canvas)
    return canvas.finish(Mood(warmth=0.22, vignette=0.3, tint="#FFC98A", brightness=1.05))


def _evening_court(canvas: Canvas) -> None:
    back = Canvas(2000, 1500, seed=122)
    back.gradient((0, 0, 2000, 940), "#6F86B8", "#FBC98A")
    tree(back, (60, 960), 820, "#3F7F5A")
    tree(back, (1950, 960), 780, "#4A8A58")
    building(back, "#F3D3A6", "#3A6F8E", "#FFD774")
    _evening_lawn(back)
    wide = back.image.resize((4800, 3600), Image.Resampling.BICUBIC)
    canvas.paste(wide, 0, -40)
    canvas.blur(2.2)
    for first, last, sag in (
        ((-40, 260), (1210, 170), 170),
        ((1190, 170), (2440, 260), 170),
        ((-40, 90), (2440, 60), 190),
    ):
        lights(canvas, first, last, sag, 22)


def _long_table(canvas: Canvas) -> None:
    food.cloth(canvas, (60, 1200, 2340, 1380), 230, SEA)
    dishes = (
        (210, 1310),
        (470, 1300),
        (740, 1300),
        (960, 1330),
        (1240, 1315),
        (1500, 1320),
        (1740, 1305),
    )
    _serve(canvas, dishes, 1.05)
    with canvas.layer(food.ON_TABLE, light=0.1) as pen:
        food.salad(pen, (1960, 1320), 88, RED)
        food.jug(pen, (2170, 1310), 160, "#6F86A8")
        for x, colour in ((350, ORANGE), (610, RED), (1090, AMBER), (1385, PINK), (1610, ORANGE)):
            food.glass(pen, (x, 1366), 72, colour)


def _evening_lawn(canvas: Canvas) -> None:
    canvas.gradient((0, 930, 2000, 1500), "#8FAE66", "#4F7F4C")
    chance = seeded(123)
    with canvas.layer(None, light=0.03) as pen:
        for _ in range(300):
            y = chance.uniform(950, 1500)
            tuft(
                pen,
                (chance.uniform(0, 2000), y),
                10 + (y - 930) * 0.05,
                chance.choice((LEAF, "#7DA85C")),
            )
            if chance.random() < 0.1:
                leaf(pen, (chance.uniform(0, 2000), y), -1.2, 18, CREAM)
