"""Small drawings of the call for ideas, as decoration: a light bulb and a pair of scissors."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

_RAYS = 7


def bulb(canvas: Canvas, x: float, y: float, size: float, *, light: Color, ground: Color) -> None:
    """Draw a shining light bulb in a square whose lower left corner is ``x, y`` (points)."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.setFillColor(light)
    canvas.setStrokeColor(light)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.setLineWidth(0.035)
    for ray in range(_RAYS):
        turn = pi * (ray / (_RAYS - 1) * 1.16 - 0.08)
        across, up = cos(turn), sin(turn)
        canvas.line(0.5 + 0.37 * across, 0.55 + 0.37 * up, 0.5 + 0.48 * across, 0.55 + 0.48 * up)
    path = canvas.beginPath()
    path.moveTo(0.40, 0.26)
    path.curveTo(0.40, 0.37, 0.24, 0.40, 0.24, 0.56)
    path.curveTo(0.24, 0.71, 0.36, 0.81, 0.5, 0.81)
    path.curveTo(0.64, 0.81, 0.76, 0.71, 0.76, 0.56)
    path.curveTo(0.76, 0.40, 0.60, 0.37, 0.60, 0.26)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    for low, width in ((0.185, 0.2), (0.115, 0.2), (0.045, 0.12)):
        canvas.roundRect(0.5 - width / 2, low, width, 0.045, 0.02, stroke=0, fill=1)
    canvas.setStrokeColor(ground)
    canvas.setLineWidth(0.028)
    thread = canvas.beginPath()
    thread.moveTo(0.455, 0.27)
    thread.lineTo(0.42, 0.48)
    thread.lineTo(0.475, 0.43)
    thread.lineTo(0.5, 0.49)
    thread.lineTo(0.525, 0.43)
    thread.lineTo(0.58, 0.48)
    thread.lineTo(0.545, 0.27)
    canvas.drawPath(thread, stroke=1, fill=0)
    canvas.restoreState()


def scissors(
    canvas: Canvas, x: float, y: float, size: float, *, color: Color, ground: Color
) -> None:
    """Draw scissors that cut to the right along a line at ``y``; ``size`` is their length."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.setFillColor(color)
    canvas.setStrokeColor(color)
    for side in (1, -1):
        blade = canvas.beginPath()
        blade.moveTo(0.30, -0.13 * side)
        blade.lineTo(0.98, 0.17 * side)
        blade.curveTo(1.02, 0.22 * side, 0.94, 0.27 * side, 0.86, 0.23 * side)
        blade.lineTo(0.27, -0.06 * side)
        blade.close()
        canvas.drawPath(blade, stroke=0, fill=1)
    canvas.setLineWidth(0.075)
    canvas.setFillColor(ground)
    for side in (1, -1):
        canvas.ellipse(0.02, 0.17 * side - 0.13, 0.34, 0.17 * side + 0.13, stroke=1, fill=1)
    canvas.restoreState()
