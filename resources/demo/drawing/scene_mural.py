"""The four pictures of the mural project."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw, ImageFilter

from drawing.canvas import NEAR, PAPER, THIN, Canvas, Mood
from drawing.colour import (
    AMBER,
    CORAL,
    CREAM,
    DEEP,
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
    Colour,
    lighter,
    mix,
    seeded,
)
from drawing.hall import (
    BOTTOM,
    LEFT,
    RIGHT,
    TOP,
    brush,
    door,
    hall,
    letterboxes,
    paint_pot,
    radiator,
)
from drawing.pen import SUPERSAMPLING, Pen, Point, polar
from drawing.people import Look, Pose, draw_person
from drawing.seascape import mural, pencilled

FLOOR = 1270
CHILDREN = (
    (
        Look(SKINS[0], HAIRS[0], "long", WHITE, "#3D5A80", child=True, stripes=NAVY),
        (520, 1500, 690),
        Pose((-0.20, 0.34), (0.29, 0.94), back=True),
        SUN,
    ),
    (
        Look(SKINS[1], HAIRS[1], "curly", "#E07A5F", "#33415C", child=True),
        (850, 1540, 600),
        Pose((-0.30, 0.92), (0.20, 0.34), back=True),
        LAGOON,
    ),
    (
        Look(SKINS[2], HAIRS[4], "plaits", "#F2CC8F", "#5B6F8F", child=True, bib="#4F86A8"),
        (1190, 1520, 640),
        Pose((-0.20, 0.34), (0.28, 0.96), back=True),
        RED,
    ),
    (
        Look(SKINS[4], HAIRS[2], "short", "#81B29A", "#3D405B", child=True),
        (1500, 1560, 540),
        Pose((-0.30, 0.88), (0.22, 0.36), back=True),
        LEAF,
    ),
    (
        Look(SKINS[3], HAIRS[1], "tail", "#8E6BBF", "#2F3B59", child=True),
        (1850, 1500, 710),
        Pose((-0.21, 0.34), (0.30, 0.90), back=True),
        ORANGE,
    ),
)


def hero() -> Image.Image:
    """Children seen from behind, painting the seascape."""
    canvas = Canvas(2400, 1600, seed=21)
    canvas.paste(_half_painted(2400, FLOOR), 0, 0)
    _pavement(canvas)
    with canvas.layer(PAPER) as pen:
        _dust_sheet(pen)
    for look, place, pose, paint in CHILDREN:
        _ground_shadow(canvas, (place[0] + 30, place[1] + 2), place[2] * 0.24)
        with canvas.layer(NEAR, light=0.12) as pen:
            frame = draw_person(pen, look, place, pose)
            raised = pose.right if pose.right[1] > pose.left[1] else pose.left
            side = 1 if raised[0] > 0 else -1
            x, y = frame.at(raised)
            brush(pen, (x + side * 34, y - 118), (x - side * 12, y + 44), 26, paint)
    pots = (
        (150, 1470, RED),
        (270, 1500, SUN),
        (2060, 1530, LEAF),
        (2185, 1490, ORANGE),
        (2300, 1535, SEA),
    )
    for x, y, colour in pots:
        with canvas.layer(NEAR) as pen:
            paint_pot(pen, (x, y), 112, colour)
    return canvas.finish(Mood())


def _half_painted(width: int, height: int) -> Image.Image:
    """The mural with its right end still in pencil, the paint ending in brush strokes."""
    paint = mural(width, height).image
    mask = Image.new("L", paint.size, 0)
    draw = ImageDraw.Draw(mask)
    chance = seeded(8)
    edge = width * SUPERSAMPLING * 0.84
    draw.rectangle((0, 0, edge, paint.height), fill=255)
    for step in range(24):
        y = paint.height * step / 23
        reach = edge + chance.uniform(0, 420) + 130 * math.sin(step * 0.5)
        thick = chance.randint(100, 190)
        draw.line(((edge - 400, y + 30), (reach, y)), fill=255, width=thick)
        draw.ellipse((reach - thick / 2, y - thick / 2, reach + thick / 2, y + thick / 2), fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(3))
    return Image.composite(paint, pencilled(paint), mask)


def _pavement(canvas: Canvas) -> None:
    canvas.gradient((0, FLOOR, 2400, 1600), "#CFC6B4", "#A99E8C")
    with canvas.layer(None, light=0.04) as pen:
        for column in range(-20, 21):
            pen.line(((1200 + column * 150, FLOOR), (1200 + column * 330, 1600)), "#B9AF9D", 3)
        for row in range(1, 6):
            y = FLOOR + 330 * (row / 6) ** 1.5
            pen.line(((0, y), (2400, y)), "#B9AF9D", 3)
    with canvas.layer(THIN, light=0.03) as pen:
        pen.rect(0, FLOOR - 16, 2400, FLOOR + 8, "#8F877A")


def _dust_sheet(pen: Pen) -> None:
    points: list[Point] = [
        (60, 1400),
        (420, 1345),
        (900, 1372),
        (1400, 1340),
        (1950, 1366),
        (2370, 1330),
    ]
    points += [(2396, 1480), (2380, 1592), (1700, 1584), (1100, 1596), (500, 1582), (30, 1594)]
    pen.blob(points, "#EFE7D6")
    chance = seeded(5)
    for _ in range(90):
        centre = (chance.uniform(90, 2330), chance.uniform(1400, 1575))
        colour = chance.choice((RED, SUN, LEAF, SEA, ORANGE, PINK))
        size = chance.uniform(3, 13)
        pen.ellipse(centre, size * 1.6, size * 0.7, mix(colour, "#EFE7D6", 0.15))


def _ground_shadow(canvas: Canvas, centre: Point, wide: float) -> None:
    with canvas.layer(None, opacity=0.42, blur=9) as pen:
        pen.ellipse(centre, wide, wide * 0.20, "#2A2238")


def before() -> Image.Image:
    """The grey hall before the project."""
    canvas = Canvas(2000, 1500, seed=30)
    hall(canvas, "#B9B6B0", "#9C9993")
    with canvas.layer(None, light=0, opacity=0.5) as pen:
        for row in range(12):
            for column in range(-1, 9):
                x, y = LEFT + column * 190 + 95 * (row % 2), TOP + row * 77.5
                right = min(x + 184, RIGHT)
                if right > max(x, LEFT):
                    tone = mix("#B9B6B0", "#8C8983", ((row * 7 + column * 5) % 6) / 14)
                    pen.rect(max(x, LEFT), y, right, y + 72, tone)
    _damp(canvas)
    door(canvas, 1310, BOTTOM, "#6D767C", "#A9B8BF")
    letterboxes(canvas, 420, 400, "#8B9196")
    radiator(canvas, 480, BOTTOM - 20, "#C9C7C1")
    with canvas.layer(PAPER) as pen:
        pen.rect(1020, 430, 1220, 660, "#7E7468", 4)
        pen.rect(1036, 446, 1204, 644, "#A3947F", 2)
        pen.rect(1060, 470, 1130, 560, "#CFCBC2")
        pen.polygon(((1140, 540), (1196, 548), (1188, 628), (1134, 620)), "#C4BFB4")
    _tired_plant(canvas, (1690, 1220))
    return canvas.finish(Mood(warmth=0.05, vignette=0.55, tint="#D9DEE4", saturation=0.55))


def _damp(canvas: Canvas) -> None:
    with canvas.layer(None, opacity=0.30, blur=14) as pen:
        pen.blob(
            ((LEFT, 150), (520, 150), (470, 260), (330, 250), (300, 360), (LEFT, 330)), "#6E6A62"
        )
        pen.blob(((900, 1080), (1250, 1080), (1180, 990), (1040, 1010), (960, 960)), "#77736B")
    with canvas.layer(None, light=0, opacity=0.6) as pen:
        pen.line(((1560, 150), (1548, 210), (1575, 262), (1556, 330), (1580, 372)), "#77736B", 3)
        pen.line(((1575, 262), (1612, 300)), "#77736B", 2)


def _tired_plant(canvas: Canvas, foot: Point) -> None:
    x, y = foot
    _ground_shadow(canvas, (x + 14, y), 90)
    with canvas.layer(PAPER) as pen:
        for lean, low in ((-120, -110), (-70, -190), (10, -230), (80, -170), (125, -90)):
            pen.limb(
                ((x, y - 120), (x + lean * 0.5, y - 250), (x + lean, y + low)), "#8C8B62", 14, 20
            )
        pen.polygon(((x - 68, y - 130), (x + 68, y - 130), (x + 50, y), (x - 50, y)), "#8F8077")
        pen.rect(x - 76, y - 150, x + 76, y - 118, "#9A8B81", 6)


def during() -> Image.Image:
    """Handprints on the wall, pots and brushes in front."""
    canvas = Canvas(2000, 1500, seed=44)
    canvas.gradient((0, 0, 2000, 1500), "#FBF4E4", "#EFE4CC")
    art = mural(2000, 1500)
    canvas.paste(
        Image.blend(Image.new("RGB", art.image.size, "#F8F0DF"), pencilled(art.image), 0.35), 0, 0
    )
    _handprint_sun(canvas)
    _handprint_waves(canvas)
    _table(canvas)
    return canvas.finish(Mood(vignette=0.26))


def _handprint_sun(canvas: Canvas) -> None:
    centre = (1010.0, 452.0)
    with canvas.layer(None, light=0.08) as pen:
        pen.dot(centre, 150, AMBER)
        pen.dot(centre, 118, ORANGE)
        pen.dot(centre, 80, CORAL)
    colours = (RED, ORANGE, AMBER, PINK, CORAL, SUN, ORANGE, LILAC)
    with canvas.layer(None, light=0.06) as pen:
        for step in range(12):
            angle = step * math.tau / 12 - math.pi / 2
            handprint(pen, polar(centre, angle, 222), 58, angle + math.pi / 2, colours[step % 8])
        for step in range(20):
            angle = (step + 0.5) * math.tau / 20 - math.pi / 2
            handprint(
                pen, polar(centre, angle, 362), 60, angle + math.pi / 2, colours[(step * 3 + 1) % 8]
            )


def _handprint_waves(canvas: Canvas) -> None:
    chance = seeded(17)
    with canvas.layer(None, light=0.06) as pen:
        for row, colours in enumerate(((LAGOON, "#70C1B3", SEA), (SEA, LAGOON, DEEP))):
            for column in range(15):
                x = column * 150 - 40 + 75 * row
                y = 960 + row * 120 + 34 * math.sin(column * 0.9 + row)
                handprint(
                    pen, (x, y), 68, chance.uniform(-0.5, 0.5), colours[(column * 2 + row) % 3]
                )
        for x, y, colour in (
            (190, 260, LEAF),
            (380, 520, FOREST),
            (1640, 250, LEAF),
            (1800, 540, FOREST),
            (170, 720, LEAF),
            (1850, 800, LILAC),
        ):
            handprint(pen, (x, y), 74, chance.uniform(-0.6, 0.6), colour)


def handprint(pen: Pen, palm: Point, size: float, turn: float, colour: Colour) -> None:
    """Draw a painted hand, fingers away from `palm` along `turn` (0 is upwards)."""
    pen.ellipse(palm, size * 0.58, size * 0.64, colour, turn)
    for angle, length, wide in (
        (-1.05, 0.95, 0.22),
        (-0.36, 1.28, 0.21),
        (-0.08, 1.42, 0.22),
        (0.20, 1.34, 0.21),
        (0.50, 1.10, 0.18),
    ):
        way = turn + angle - math.pi / 2
        pen.limb(
            (polar(palm, way, size * 0.34), polar(palm, way, size * length)),
            colour,
            size * wide * 0.9,
            size * wide * 1.1,
        )
    chance = seeded(round(palm[0] * 7 + palm[1]))
    pale = mix(colour, "#F8F0DF", 0.35)
    for _ in range(9):
        spot = polar(palm, chance.uniform(0, math.tau), size * chance.uniform(0, 0.46))
        pen.ellipse(spot, size * 0.05, size * 0.02, pale, turn + 0.8)


def _table(canvas: Canvas) -> None:
    with canvas.layer(NEAR, light=0.06) as pen:
        pen.polygon(((0, 1270), (2000, 1270), (2000, 1500), (0, 1500)), "#D9B98A")
        for y in (1322, 1392, 1468):
            pen.line(((0, y), (2000, y + 6)), "#C9A676", 4)
        chance = seeded(3)
        for _ in range(60):
            pen.ellipse(
                (chance.uniform(20, 1980), chance.uniform(1290, 1490)),
                chance.uniform(4, 20),
                chance.uniform(2, 6),
                chance.choice((RED, SUN, LEAF, SEA, PINK, CREAM)),
            )
    for x, y, size, colour in (
        (250, 1372, 190, RED),
        (480, 1420, 210, SUN),
        (1330, 1380, 190, LAGOON),
        (1550, 1430, 220, ORANGE),
        (1790, 1376, 190, LEAF),
    ):
        with canvas.layer(NEAR) as pen:
            paint_pot(pen, (x, y), size, colour)
    _jar(canvas, (920, 1420))
    with canvas.layer(NEAR) as pen:
        brush(pen, (640, 1462), (1010, 1478), 44, SEA)
        brush(pen, (1345, 1484), (1120, 1446), 38, PINK)


def _jar(canvas: Canvas, foot: Point) -> None:
    x, y = foot
    brushes = (
        (-150, -430, RED, 46),
        (-62, -500, LAGOON, 40),
        (30, -460, SUN, 54),
        (112, -490, LILAC, 38),
        (176, -380, LEAF, 46),
    )
    for dx, dy, colour, size in brushes:
        with canvas.layer(THIN) as pen:
            brush(pen, (x + dx, y + dy), (x + dx * 0.2, y - 60), size, colour)
    with canvas.layer(NEAR, light=0.14) as pen:
        pen.rect(x - 108, y - 236, x + 108, y, "#BFD9DC", 26)
        pen.rect(x - 108, y - 130, x + 108, y, "#8FB9C2", 26)
        pen.ellipse((x, y - 236), 108, 20, "#DCEBEA")
        pen.ellipse((x, y - 130), 106, 16, "#A9CCD2")
        pen.limb(((x - 76, y - 200), (x - 76, y - 40)), "#E6F2F1", 14, 10)


RESIDENTS = (
    (Look(SKINS[5], HAIRS[1], "short", "#F2CC8F", "#33415C", beard=True), (420, 1260, 640)),
    (
        Look(SKINS[2], HAIRS[5], "bun", "#4F86A8", "#5B4A6B", glasses=True, skirt=True),
        (640, 1248, 590),
    ),
    (Look(SKINS[3], "#2F8F9D", "scarf", "#E7B84B", "#3D405B"), (860, 1256, 600)),
    (
        Look(SKINS[0], HAIRS[5], "bald", WHITE, "#4A5568", stripes=NAVY, beard=True),
        (1110, 1250, 640),
    ),
    (Look(SKINS[4], HAIRS[2], "bob", "#E07A5F", "#3D5A80"), (1340, 1258, 600)),
    (Look(SKINS[1], HAIRS[1], "curly", LILAC, "#2F3B59"), (1570, 1250, 610)),
    (
        Look(SKINS[0], HAIRS[0], "long", WHITE, "#3D5A80", child=True, stripes=NAVY),
        (520, 1400, 440),
    ),
    (Look(SKINS[1], HAIRS[1], "curly", "#E07A5F", "#33415C", child=True), (750, 1410, 400)),
    (
        Look(SKINS[2], HAIRS[4], "bob", "#F2CC8F", "#5B6F8F", child=True, bib="#4F86A8"),
        (985, 1420, 430),
    ),
    (Look(SKINS[4], HAIRS[2], "short", "#81B29A", "#3D405B", child=True), (1225, 1412, 380)),
    (Look(SKINS[3], HAIRS[1], "tail", SUN, "#2F3B59", child=True), (1460, 1404, 450)),
)
POSES = (
    Pose((-0.27, 0.94), (0.165, 0.41)),
    Pose(),
    Pose(),
    Pose(),
    Pose(),
    Pose((-0.165, 0.41), (0.27, 0.94)),
    Pose((-0.28, 0.90), (0.20, 0.34)),
    Pose((-0.20, 0.34), (0.29, 0.94)),
    Pose((-0.28, 0.92), (0.28, 0.92)),
    Pose((-0.2, 0.36), (0.28, 0.9)),
    Pose((-0.28, 0.92), (0.2, 0.34)),
)


def after() -> Image.Image:
    """Residents in front of the finished mural."""
    canvas = Canvas(2000, 1500, seed=52)
    art = mural(round(RIGHT - LEFT), round(BOTTOM - TOP))
    hall(canvas, "#F3E3C4", "#D9BE97", art.image)
    with canvas.layer(THIN, light=0.05) as pen:
        pen.polygon(((20, 1288), (20, 420), (150, 470), (150, 1140)), lighter(DEEP, 0.1))
        pen.polygon(((38, 880), (38, 450), (134, 488), (134, 850)), "#CDE7EA")
    for index, (look, place) in enumerate(RESIDENTS):
        _ground_shadow(canvas, (place[0] + 16, place[1]), place[2] * 0.20)
        with canvas.layer(NEAR if look.child else PAPER, light=0.12) as pen:
            frame = draw_person(pen, look, place, POSES[index])
            if index in {6, 9}:
                hand = frame.at(POSES[index].left if index == 6 else POSES[index].right)
                brush(
                    pen,
                    (hand[0], hand[1] - 84),
                    (hand[0], hand[1] + 30),
                    18,
                    RED if index == 6 else SEA,
                )
    for x, colour in ((290, SUN), (1720, CORAL)):
        with canvas.layer(NEAR) as pen:
            paint_pot(pen, (x, 1400), 100, colour)
    return canvas.finish(Mood(vignette=0.28))
