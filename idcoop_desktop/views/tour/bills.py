"""The quotes, invoices and tickets of the visit: papers of shops that do not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_DPI, _MARGIN_MM = 150, 18
_LINE, _SPACE = 44, 30
_WIDE = 820


def make_bill(path: Path, *, shop: str, kind: str, lines: Sequence[tuple[str, str]]) -> Path:
    """Write a PDF of one page and return its path; ``lines`` are words and an amount."""
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    try:
        _draw(painter, (shop, kind), lines)
    finally:
        painter.end()
    return path


def _draw(painter: QPainter, head: tuple[str, str], lines: Sequence[tuple[str, str]]) -> None:
    wide, down = min(painter.viewport().width(), _WIDE), 0
    for words, size in zip(head, (17, 12), strict=True):
        painter.setFont(QFont(painter.font().family(), size, QFont.Weight.Bold))
        painter.drawText(QRectF(0, down, wide, 2 * _LINE), Qt.AlignmentFlag.AlignLeft, words)
        down += _LINE + _SPACE
    painter.setFont(QFont(painter.font().family(), 10))
    for words, amount in lines:
        painter.drawLine(0, down, wide, down)
        row = QRectF(0, down + _SPACE / 2, wide, _LINE)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, words)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight, amount)
        down += _LINE + _SPACE
