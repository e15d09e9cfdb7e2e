"""Hands at work, seen from above."""

from __future__ import annotations

import math

from drawing.canvas import NEAR, THIN, Canvas
from drawing.colour import Colour, darker, lighter
from drawing.pen import Point, polar


def glove(canvas: Canvas, palm: Point, side: int, colour: Colour, sleeve: Colour) -> None:
    """Draw a gardening glove coming from below, its fingers towards the middle.

    `side` is -1 for the left hand, 1 for the right one.
    """
    x, y = palm
    turn = -side * 0.62
    wrist = (x + side * 110, y + 170)
    elbow = (x + side * 300, 1620)
    with canvas.layer(NEAR, light=0.12) as pen:
        pen.limb(
            (wrist, ((wrist[0] + elbow[0]) / 2 + side * 10, (wrist[1] + elbow[1]) / 2), elbow),
            sleeve,
            170,
            250,
        )
    with canvas.layer(NEAR, light=0.14) as pen:
        way = math.atan2(wrist[1] - y, wrist[0] - x)
        pen.limb((palm, polar(palm, way, 215)), darker(colour, 0.10), 190, 196)
        pen.ellipse(palm, 118, 132, colour, turn)
        for angle, length, wide in (
            (-0.46, 205, 66),
            (-0.14, 240, 70),
            (0.18, 232, 68),
            (0.48, 196, 60),
        ):
            direction = turn + angle - math.pi / 2
            pen.limb((polar(palm, direction, 60), polar(palm, direction, length)), colour, 84, wide)
        thumb = turn - side * 1.15 - math.pi / 2
        pen.limb((polar(palm, thumb, 50), polar(palm, thumb, 190)), colour, 92, 70)
    with canvas.layer(THIN, light=0.1) as pen:
        for angle, length in ((-0.46, 205), (-0.14, 240), (0.18, 232), (0.48, 196)):
            direction = turn + angle - math.pi / 2
            pen.limb(
                (polar(palm, direction, length * 0.82), polar(palm, direction, length)),
                lighter(colour, 0.35),
                68,
                62,
            )
        for step in range(3):
            spot = polar(palm, way, 150 + step * 26)
            across = way + math.pi / 2
            pen.line((polar(spot, across, -84), polar(spot, across, 84)), darker(colour, 0.22), 7)
