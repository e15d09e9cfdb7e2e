"""Hair of the invented residents, seen from the front and from behind."""

from __future__ import annotations

from collections.abc import Callable

from drawing.colour import Colour, darker, lighter
from drawing.pen import Pen, Point, polar


def hair_behind(pen: Pen, style: str, colour: Colour, head: Point, r: float) -> None:
    """Draw what falls behind a face: it comes first, under the head."""
    x, y = head
    dark = darker(colour, 0.15)
    if style == "long":
        pen.rect(x - r * 1.12, y - r * 0.5, x + r * 1.12, y + r * 1.95, dark, r * 0.75)
    elif style in {"bob", "scarf"}:
        pen.rect(x - r * 1.14, y - r * 0.6, x + r * 1.14, y + r * 1.15, dark, r * 0.7)
    elif style == "curly":
        _curls(pen, dark, head, r * 1.06)
    elif style == "bun":
        pen.dot((x, y - r * 1.28), r * 0.46, dark)
    elif style == "tail":
        pen.limb(
            ((x + r * 0.7, y - r * 0.6), (x + r * 1.5, y), (x + r * 1.25, y + r * 1.1)),
            dark,
            r * 0.6,
            r * 0.25,
        )


def hair_in_front(pen: Pen, style: str, colour: Colour, head: Point, r: float) -> None:
    """Draw the hair that frames a face, or what covers it."""
    x, y = head
    if style == "bald":
        for side in (-1, 1):
            pen.ellipse((x + side * r * 0.92, y - r * 0.16), r * 0.17, r * 0.36, colour)
        return
    if style == "scarf":
        _scarf(pen, colour, head, r)
        return
    if style == "curly":
        for step in range(8):
            pen.dot(polar((x, y - r * 0.1), 3.35 + step * 0.37, r * 0.98), r * 0.33, colour)
        return
    if style == "cap":
        pen.pie((x, y - r * 0.22), r * 1.06, r * 1.0, (180, 360), colour)
        pen.rect(x - r * 1.08, y - r * 0.36, x + r * 1.08, y - r * 0.14, darker(colour), r * 0.1)
        return
    side = 1 if style in {"bob", "short"} else -1
    fringe = (
        (x - r * 1.03, y + r * 0.10), (x - r * 1.06, y - r * 0.52), (x - r * 0.62, y - r * 1.10),
        (x, y - r * 1.26), (x + r * 0.62, y - r * 1.10), (x + r * 1.06, y - r * 0.52),
        (x + r * 1.03, y + r * 0.10), (x + r * 0.86, y - r * 0.30),
        (x + side * r * 0.30, y - r * 0.42), (x - side * r * 0.2, y - r * 0.62),
        (x - r * 0.86, y - r * 0.30),
    )  # fmt: skip
    pen.blob(fringe, colour)
    pen.arc((x, y - r * 0.12), r * 0.80, r * 0.86, (235, 280), lighter(colour, 0.18), r * 0.07)


def hair_from_behind(pen: Pen, style: str, colour: Colour, head: Point, r: float) -> None:
    """Draw the back of a head."""
    x, y = head
    if style == "bald":
        pen.pie((x, y), r * 1.0, r * 1.1, (10, 170), colour)
        return
    if style == "curly":
        _curls(pen, colour, head, r)
    pen.ellipse((x, y - r * 0.08), r * 1.06, r * 1.12, colour)
    if style in _BACKS:
        _BACKS[style](pen, colour, head, r)
    pen.arc((x, y - r * 0.1), r * 0.78, r * 0.84, (205, 262), lighter(colour, 0.16), r * 0.08)


def _long(pen: Pen, colour: Colour, head: Point, r: float) -> None:
    x, y = head
    pen.rect(x - r * 1.06, y - r * 0.2, x + r * 1.06, y + r * 1.9, colour, r * 0.6)
    for share in (-0.5, 0.05, 0.55):
        lock = (
            (x + share * r, y - r * 0.4),
            (x + share * r * 1.1, y + r * 0.5),
            (x + share * r, y + r * 1.6),
        )
        pen.curve(lock, lighter(colour, 0.16), r * 0.05)


def _bob(pen: Pen, colour: Colour, head: Point, r: float) -> None:
    x, y = head
    pen.rect(x - r * 1.08, y - r * 0.3, x + r * 1.08, y + r * 1.12, colour, r * 0.5)


def _tail(pen: Pen, colour: Colour, head: Point, r: float) -> None:
    x, y = head
    tail = (x, y - r * 0.3), (x + r * 0.16, y + r * 0.9), (x - r * 0.05, y + r * 1.9)
    pen.limb(tail, darker(colour, 0.12), r * 0.75, r * 0.3)
    pen.ellipse((x, y - r * 0.05), r * 0.34, r * 0.16, "#F25F5C")


def _plaits(pen: Pen, colour: Colour, head: Point, r: float) -> None:
    for side in (-1, 1):
        for step in range(5):
            centre = (head[0] + side * r * (0.85 + 0.04 * step), head[1] + r * (0.55 + 0.34 * step))
            pen.ellipse(
                centre, r * (0.30 - 0.02 * step), r * 0.24, darker(colour, 0.05 * (step % 2))
            )
        pen.dot((head[0] + side * r * 1.05, head[1] + r * 2.1), r * 0.16, "#FFC857")


def _curls(pen: Pen, colour: Colour, head: Point, r: float) -> None:
    for step in range(16):
        pen.dot(polar((head[0], head[1] - r * 0.12), step * 0.3927, r * 0.98), r * 0.36, colour)


def _scarf(pen: Pen, colour: Colour, head: Point, r: float) -> None:
    x, y = head
    pen.arc((x, y + r * 0.06), r * 1.0, r * 1.12, (100, 460), colour, r * 0.36)
    pen.pie((x, y - r * 0.1), r * 1.14, r * 1.16, (200, 340), colour)
    pen.blob(
        (
            (x - r, y + r * 0.9),
            (x, y + r * 1.15),
            (x + r, y + r * 0.9),
            (x + r * 1.3, y + r * 1.75),
            (x, y + r * 2.2),
            (x - r * 1.3, y + r * 1.75),
        ),
        colour,
    )
    pen.curve(
        ((x - r * 0.6, y + r * 1.2), (x, y + r * 1.42), (x + r * 0.7, y + r * 1.15)),
        darker(colour, 0.2),
        r * 0.06,
    )


_BACKS: dict[str, Callable[[Pen, Colour, Point, float], None]] = {
    "long": _long,
    "bob": _bob,
    "tail": _tail,
    "plaits": _plaits,
}
