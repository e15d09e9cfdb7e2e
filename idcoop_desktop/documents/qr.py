"""QR codes drawn as one vector path."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from idcoop_desktop.documents.remembered import forgotten_by
from idcoop_desktop.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

_OVERLAP = 0.01  # points: without it some viewers show hairlines between rows


def draw_qr(canvas: Canvas, data: str, x: float, y: float, size: float, *, color: Color) -> None:
    """Draw the code in a square of ``size`` points whose lower left corner is ``x, y``.

    No quiet zone: the caller leaves four modules of light ground around it (ISO/IEC 18004).
    Raises :class:`DomainError` when the text is too long for a code.
    """
    rows = matrix(data)
    module = size / len(rows)
    canvas.saveState()
    canvas.setFillColor(color)
    path = canvas.beginPath()
    for number, row in enumerate(rows, start=1):
        for start, length in _runs(row):
            path.rect(
                x + start * module, y + size - number * module, length * module, module + _OVERLAP
            )
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


@lru_cache(maxsize=16)
def matrix(data: str) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of the code, level M, row by row.

    Raises :class:`DomainError` when the text is too long for a code.
    """
    import segno

    try:
        code = segno.make(data, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError as error:
        message = "L’adresse du QR code est trop longue. Choisissez une adresse plus courte."
        raise DomainError(message) from error
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


@forgotten_by
def forget_codes() -> None:
    """Forget the addresses that were made into codes."""
    matrix.cache_clear()


def _runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    position = 0
    for dark, modules in groupby(row):
        length = len(list(modules))
        if dark:
            yield position, length
        position += length
