"""Decorative shapes, drawn as artifacts: waves and the little house."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

_CRESTS = 3


def wave(
    canvas: Canvas,
    *,
    left: float = 0,
    width: float,
    level: float,
    swing: float,
    bottom: float,
    color: Color,
) -> None:
    """Fill from ``bottom`` up to a wavy edge around ``level`` (points from the page's bottom).

    The edge starts upwards when ``swing`` is positive and strays three quarters of it.
    """
    canvas.saveState()
    canvas.setFillColor(color)
    path = canvas.beginPath()
    path.moveTo(left, level)
    step = width / _CRESTS
    for crest in range(_CRESTS):
        start, lift = left + crest * step, swing if crest % 2 == 0 else -swing
        path.curveTo(
            start + step * 0.36,
            level + lift,
            start + step * 0.64,
            level + lift,
            start + step,
            level,
        )
    path.lineTo(left + width, bottom)
    path.lineTo(left, bottom)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def house(canvas: Canvas, x: float, y: float, size: float, *, walls: Color, heart: Color) -> None:
    """Draw a house with a heart in a square whose lower left corner is ``x, y``."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.setFillColor(walls)
    path = canvas.beginPath()
    path.moveTo(0, 0.5)
    for across, up in ((0.5, 0.98), (1, 0.5), (0.86, 0.5), (0.86, 0), (0.14, 0), (0.14, 0.5)):
        path.lineTo(across, up)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColor(heart)
    path = canvas.beginPath()
    path.moveTo(0.5, 0.14)
    path.curveTo(0.16, 0.36, 0.30, 0.62, 0.5, 0.46)
    path.curveTo(0.70, 0.62, 0.84, 0.36, 0.5, 0.14)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
