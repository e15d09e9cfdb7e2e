"""Shapes drawn on one supersampled layer, in pixels of the finished picture."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PIL import ImageDraw

from drawing.colour import Colour, rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL import Image

SUPERSAMPLING = 2

Point = tuple[float, float]


def spline(points: Sequence[Point], *, closed: bool = False, steps: int = 10) -> list[Point]:
    """Give a smooth Catmull-Rom curve through the points."""
    count = len(points)
    if count < 3:
        return list(points)
    curve: list[Point] = []
    for index in range(count if closed else count - 1):
        if closed:
            p0, p1, p2, p3 = (points[(index + step) % count] for step in (-1, 0, 1, 2))
        else:
            p0, p3 = points[max(0, index - 1)], points[min(count - 1, index + 2)]
            p1, p2 = points[index], points[index + 1]
        for step in range(steps):
            t = step / steps
            curve.append(
                (_cubic(p0[0], p1[0], p2[0], p3[0], t), _cubic(p0[1], p1[1], p2[1], p3[1], t))
            )
    if not closed:
        curve.append(points[-1])
    return curve


def _cubic(a: float, b: float, c: float, d: float, t: float) -> float:
    slope = (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
    return 0.5 * (2 * b + slope + (3 * b - a - 3 * c + d) * t**3)


def polar(centre: Point, angle: float, radius: float) -> Point:
    """Give the point at a distance from a centre; the angle is in radians, 0 to the right."""
    return centre[0] + math.cos(angle) * radius, centre[1] + math.sin(angle) * radius


class Pen:
    """Draws opaque shapes; the canvas adds shadow, light and grain."""

    def __init__(self, image: Image.Image) -> None:
        self._draw = ImageDraw.Draw(image)

    def polygon(self, points: Sequence[Point], fill: Colour) -> None:
        """Fill a polygon."""
        scaled = [(x * SUPERSAMPLING, y * SUPERSAMPLING) for x, y in points]
        self._draw.polygon(scaled, fill=rgb(fill))

    def blob(self, points: Sequence[Point], fill: Colour) -> None:
        """Fill a smooth closed shape through the points."""
        self.polygon(spline(points, closed=True), fill)

    def ellipse(self, centre: Point, rx: float, ry: float, fill: Colour, turn: float = 0) -> None:
        """Fill an ellipse, turned clockwise by an angle in radians."""
        if not turn:
            x, y, s = centre[0], centre[1], SUPERSAMPLING
            box = ((x - rx) * s, (y - ry) * s, (x + rx) * s, (y + ry) * s)
            self._draw.ellipse(box, fill=rgb(fill))
            return
        cos, sin = math.cos(turn), math.sin(turn)
        points = []
        for step in range(36):
            a, b = rx * math.cos(step * math.tau / 36), ry * math.sin(step * math.tau / 36)
            points.append((centre[0] + a * cos - b * sin, centre[1] + a * sin + b * cos))
        self.polygon(points, fill)

    def dot(self, centre: Point, radius: float, fill: Colour) -> None:
        """Fill a disc."""
        self.ellipse(centre, radius, radius, fill)

    def rect(
        self, left: float, top: float, right: float, bottom: float, fill: Colour, radius: float = 0
    ) -> None:
        """Fill a rectangle with round corners."""
        s = SUPERSAMPLING
        box = (left * s, top * s, right * s, bottom * s)
        self._draw.rounded_rectangle(box, radius * s, fill=rgb(fill))

    def line(self, points: Sequence[Point], fill: Colour, width: float) -> None:
        """Draw a line with round ends and joints."""
        scaled = [(x * SUPERSAMPLING, y * SUPERSAMPLING) for x, y in points]
        thick = max(1, round(width * SUPERSAMPLING))
        self._draw.line(scaled, fill=rgb(fill), width=thick, joint="curve")
        for end in (points[0], points[-1]):
            self.dot(end, width / 2, fill)

    def curve(self, points: Sequence[Point], fill: Colour, width: float) -> None:
        """Draw a smooth line through the points."""
        self.line(spline(points), fill, width)

    def limb(self, points: Sequence[Point], fill: Colour, start: float, end: float) -> None:
        """Draw a smooth line whose width goes from `start` to `end`."""
        path = spline(points, steps=16) if len(points) > 2 else _between(points[0], points[-1], 24)
        last = max(1, len(path) - 1)
        for index, point in enumerate(path):
            self.dot(point, (start + (end - start) * index / last) / 2, fill)

    def arc(
        self,
        centre: Point,
        rx: float,
        ry: float,
        span: tuple[float, float],
        fill: Colour,
        width: float,
    ) -> None:
        """Draw a part of an ellipse between two angles in degrees, 0 to the right, clockwise."""
        first, last = (math.radians(angle) for angle in span)
        points = []
        for step in range(25):
            angle = first + (last - first) * step / 24
            points.append((centre[0] + rx * math.cos(angle), centre[1] + ry * math.sin(angle)))
        self.line(points, fill, width)

    def pie(
        self, centre: Point, rx: float, ry: float, span: tuple[float, float], fill: Colour
    ) -> None:
        """Fill a slice of an ellipse between two angles in degrees."""
        x, y, s = centre[0], centre[1], SUPERSAMPLING
        box = ((x - rx) * s, (y - ry) * s, (x + rx) * s, (y + ry) * s)
        self._draw.pieslice(box, *span, fill=rgb(fill))


def _between(first: Point, last: Point, steps: int) -> list[Point]:
    return [
        (first[0] + (last[0] - first[0]) * t / steps, first[1] + (last[1] - first[1]) * t / steps)
        for t in range(steps + 1)
    ]
