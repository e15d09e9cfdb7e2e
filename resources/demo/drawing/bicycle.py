"""A cargo bicycle, seen from the side, and whoever rides it."""

from __future__ import annotations

import math

from drawing.canvas import NEAR, PAPER, THIN, Canvas
from drawing.colour import AMBER, CORAL, INK, WOOD, Colour, darker, lighter
from drawing.hair import hair_behind
from drawing.pen import Pen, Point, polar
from drawing.people import Look, draw_head

TYRE = "#33363D"


def wheel(pen: Pen, hub: Point, radius: float) -> None:
    """Draw a wheel and its spokes."""
    for step in range(18):
        pen.line((hub, polar(hub, step * math.tau / 18, radius * 0.92)), "#C9CED0", 3)
    pen.arc(hub, radius, radius, (0, 360), TYRE, radius * 0.11)
    pen.arc(hub, radius * 0.91, radius * 0.91, (0, 360), "#D9DDDD", radius * 0.04)
    pen.dot(hub, radius * 0.11, "#8D9498")


def cargo_bicycle(canvas: Canvas, rear: Point, size: float, colour: Colour) -> None:
    """Draw the bicycle heading right; `rear` is its rear hub and `size` a wheel's radius."""
    x, y = rear
    s = size
    crank, seat, head = (
        (x + 1.25 * s, y + 0.15 * s),
        (x + 0.85 * s, y - 1.55 * s),
        (x + 2.35 * s, y - 1.45 * s),
    )
    front = (x + 5.2 * s, y + 0.18 * s)
    with canvas.layer(NEAR) as pen:
        wheel(pen, rear, s)
        wheel(pen, front, s * 0.82)
    with canvas.layer(PAPER) as pen:
        for line in (
            (rear, crank),
            (rear, (seat[0] + 0.08 * s, seat[1] + 0.3 * s)),
            (crank, seat),
            (crank, (head[0] + 0.1 * s, head[1] + 0.3 * s)),
            ((seat[0] + 0.12 * s, seat[1] + 0.55 * s), (head[0] + 0.06 * s, head[1] + 0.2 * s)),
        ):
            pen.line(line, colour, 0.15 * s)
        pen.curve(
            (
                head,
                (head[0] + 0.35 * s, y + 0.10 * s),
                (x + 3.4 * s, y + 0.36 * s),
                (front[0] - 0.5 * s, y + 0.34 * s),
                front,
            ),
            colour,
            0.15 * s,
        )
        pen.curve(
            ((head[0] - 0.06 * s, head[1] - 0.35 * s), (head[0] + 0.06 * s, head[1] + 0.2 * s)),
            INK,
            0.10 * s,
        )
        pen.line(
            ((head[0] - 0.40 * s, head[1] - 0.36 * s), (head[0] + 0.12 * s, head[1] - 0.40 * s)),
            INK,
            0.10 * s,
        )
        pen.blob(
            (
                (seat[0] - 0.42 * s, seat[1] - 0.06 * s),
                (seat[0] + 0.35 * s, seat[1] - 0.02 * s),
                (seat[0] + 0.1 * s, seat[1] + 0.14 * s),
                (seat[0] - 0.3 * s, seat[1] + 0.16 * s),
            ),
            "#5B3A29",
        )
        pen.dot(crank, 0.26 * s, "#8D9498")
        pen.dot(crank, 0.15 * s, darker(colour, 0.3))
        pen.arc(rear, 1.16 * s, 1.16 * s, (200, 300), darker(colour, 0.2), 0.08 * s)


def cargo_box(canvas: Canvas, rear: Point, size: float) -> None:
    """Draw the wooden box between the handlebar and the front wheel."""
    x, y, s = rear[0], rear[1], size
    with canvas.layer(NEAR, light=0.12) as pen:
        pen.polygon(
            (
                (x + 2.62 * s, y - 0.95 * s),
                (x + 5.15 * s, y - 0.95 * s),
                (x + 4.72 * s, y + 0.22 * s),
                (x + 2.82 * s, y + 0.22 * s),
            ),
            WOOD,
        )
        for row in range(1, 4):
            share = row / 4
            pen.line(
                (
                    (x + (2.62 + 0.20 * share) * s, y + (-0.95 + 1.17 * share) * s),
                    (x + (5.15 - 0.43 * share) * s, y + (-0.95 + 1.17 * share) * s),
                ),
                darker(WOOD, 0.22),
                5,
            )
        pen.rect(
            x + 2.56 * s, y - 1.02 * s, x + 5.22 * s, y - 0.88 * s, lighter(WOOD, 0.25), 0.06 * s
        )
        heart = (x + 3.80 * s, y - 0.42 * s)
        for side in (-1, 1):
            pen.dot((heart[0] + side * 0.14 * s, heart[1]), 0.17 * s, CORAL)
        pen.polygon(
            (
                (heart[0] - 0.29 * s, heart[1] + 0.07 * s),
                (heart[0] + 0.29 * s, heart[1] + 0.07 * s),
                (heart[0], heart[1] + 0.42 * s),
            ),
            CORAL,
        )


def rider(canvas: Canvas, rear: Point, size: float, look: Look) -> None:
    """Draw a rider on the saddle, hands on the handlebar."""
    x, y, s = rear[0], rear[1], size
    hip, neck = (x + 0.85 * s, y - 1.72 * s), (x + 1.22 * s, y - 3.15 * s)
    grip, crank = (x + 2.18 * s, y - 1.85 * s), (x + 1.25 * s, y + 0.15 * s)
    head = (x + 1.36 * s, y - 3.85 * s)
    with canvas.layer(NEAR, light=0.1) as pen:
        _leg(
            pen,
            hip,
            (x + 1.72 * s, y - 0.90 * s),
            (crank[0] + 0.10 * s, crank[1] - 0.42 * s),
            s,
            darker(look.bottom, 0.3),
        )
    with canvas.layer(NEAR, light=0.12) as pen:
        hair_behind(pen, look.style, look.hair, head, 0.56 * s)
        pen.limb((neck, head), darker(look.skin, 0.14), 0.42 * s, 0.38 * s)
        pen.limb(
            (hip, (x + 0.92 * s, y - 2.4 * s), (neck[0] - 0.03 * s, neck[1] + 0.12 * s)),
            look.top,
            0.95 * s,
            0.80 * s,
        )
        _leg(
            pen,
            hip,
            (x + 1.95 * s, y - 1.12 * s),
            (crank[0] + 0.18 * s, crank[1] + 0.40 * s),
            s,
            look.bottom,
        )
        draw_head(pen, look, head, 0.56 * s)
        elbow = (x + 1.55 * s, y - 2.05 * s)
        pen.limb(
            ((neck[0] + 0.02 * s, neck[1] + 0.32 * s), elbow, grip), look.skin, 0.34 * s, 0.28 * s
        )
        pen.limb(
            ((neck[0] + 0.02 * s, neck[1] + 0.32 * s), elbow),
            darker(look.top, 0.10),
            0.44 * s,
            0.40 * s,
        )
        pen.dot(grip, 0.19 * s, lighter(look.skin, 0.06))
    with canvas.layer(THIN) as pen:
        pen.pie((head[0], head[1] - 0.22 * s), 0.64 * s, 0.58 * s, (180, 360), AMBER)
        for share in (-0.3, 0.0, 0.3):
            pen.line(
                (
                    (head[0] + share * s, head[1] - 0.36 * s),
                    (head[0] + share * 0.8 * s, head[1] - 0.62 * s),
                ),
                darker(AMBER, 0.3),
                0.06 * s,
            )


def _leg(pen: Pen, hip: Point, knee: Point, foot: Point, s: float, cloth: Colour) -> None:
    pen.limb((hip, knee), cloth, 0.62 * s, 0.46 * s)
    pen.limb((knee, foot), cloth, 0.46 * s, 0.32 * s)
    pen.rect(
        foot[0] - 0.2 * s,
        foot[1] - 0.02 * s,
        foot[0] + 0.46 * s,
        foot[1] + 0.24 * s,
        "#FFF3E0",
        0.12 * s,
    )
    pen.rect(
        foot[0] - 0.2 * s,
        foot[1] + 0.18 * s,
        foot[0] + 0.48 * s,
        foot[1] + 0.28 * s,
        "#B8AFA2",
        0.05 * s,
    )
