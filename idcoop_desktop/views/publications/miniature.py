"""A small drawing of a document: its format, its photos, its words, without a word to read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from idcoop_desktop.domain.publications import PublicationKind

if TYPE_CHECKING:
    from collections.abc import Iterable


class Ink(StrEnum):
    """What a part of the drawing stands for."""

    BAND = "band"
    PHOTO = "photo"
    TITLE = "title"
    TITLE_ON_BAND = "title_on_band"
    WORDS = "words"
    CARD = "card"
    ACCENT = "accent"
    CODE = "code"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of the page, in hundredths of its width and its height."""

    ink: Ink
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page: its height in widths, its parts; ``leaves`` are the pages seen behind it."""

    ratio: float
    parts: tuple[Part, ...]
    leaves: int = 0


# A document is printed on white paper, whatever the colours of the window.
_PAPER, _EDGE = QColor("#ffffff"), QColor("#c9d1d9")
_COLOURS = {
    Ink.BAND: QColor("#0f4c5c"),
    Ink.TITLE: QColor("#0f4c5c"),
    Ink.TITLE_ON_BAND: QColor("#ffffff"),
    Ink.WORDS: QColor("#c3cbd3"),
    Ink.CARD: QColor("#fbe9d7"),
    Ink.ACCENT: QColor("#e36414"),
    Ink.CODE: QColor("#26323f"),
}
_SKY, _GROUND = QColor("#8cc6c9"), QColor("#5f8f5c")
_LEAF = 3.0
_A_SERIES, _SQUARE, _PORTRAIT, _WIDE = 297 / 210, 1.0, 1350 / 1080, 1005 / 1920


def paint_document(painter: QPainter, room: QRectF, kind: PublicationKind) -> None:
    """Paint the drawing of a document in the middle of a room, as large as it fits."""
    drawing = _DRAWINGS[kind]
    spare = _LEAF * drawing.leaves
    width = min(room.width() - spare, (room.height() - spare) / drawing.ratio)
    page = QRectF(0, 0, width, width * drawing.ratio)
    page.moveCenter(room.center())
    page.translate(-spare / 2, spare / 2)
    painter.save()
    painter.setPen(QPen(_EDGE, 1))
    painter.setBrush(_PAPER)
    for leaf in range(drawing.leaves, -1, -1):
        painter.drawRect(page.translated(_LEAF * leaf, -_LEAF * leaf))
    for part in drawing.parts:
        _paint_part(painter, page, part)
    painter.restore()


def _paint_part(painter: QPainter, page: QRectF, part: Part) -> None:
    area = QRectF(
        page.left() + page.width() * part.x / 100,
        page.top() + page.height() * part.y / 100,
        page.width() * part.width / 100,
        page.height() * part.height / 100,
    )
    painter.setPen(Qt.PenStyle.NoPen)
    if part.ink is Ink.PHOTO:
        _paint_photo(painter, area)
    elif part.ink is Ink.CUT:
        painter.setPen(QPen(_COLOURS[Ink.CODE], 1, Qt.PenStyle.DashLine))
        painter.drawLine(area.topLeft(), area.topRight())
    else:
        painter.fillRect(area, _COLOURS[part.ink])
        if part.ink is Ink.CODE:
            inner = area.adjusted(*(side * area.width() / 4 for side in (1, 1, -1, -1)))
            painter.fillRect(inner, _PAPER)


def _paint_photo(painter: QPainter, area: QRectF) -> None:
    """Paint a sky over a hill, with a sun: what stands for a photo everywhere."""
    sky = QLinearGradient(area.topLeft(), area.bottomLeft())
    sky.setColorAt(0, _SKY)
    sky.setColorAt(1, _SKY.lighter(125))
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.fillRect(area, sky)
    painter.setBrush(_GROUND)
    hill = QRectF(0, 0, area.width() * 1.5, area.height() * 1.2)
    hill.moveCenter(area.center())
    hill.moveTop(area.top() + area.height() * 0.58)
    painter.drawEllipse(hill)
    painter.setBrush(_COLOURS[Ink.CARD])
    side = min(area.width(), area.height()) * 0.26
    painter.drawEllipse(QRectF(area.right() - side * 1.6, area.top() + side * 0.5, side, side))
    painter.restore()


def _lines(x: float, y: float, width: float, *, count: int, step: float = 5.0) -> Iterable[Part]:
    for number in range(count):
        last = number == count - 1
        yield Part(Ink.WORDS, x, y + number * step, width * (0.6 if last else 1.0), 1.8)


_FLYER = (
    Part(Ink.PHOTO, 0, 0, 100, 40),
    Part(Ink.TITLE, 8, 45, 62, 5),
    Part(Ink.ACCENT, 8, 52.5, 34, 2),
    *_lines(8, 58, 52, count=5),
    Part(Ink.CARD, 66, 57, 27, 23),
    Part(Ink.BAND, 0, 87, 100, 13),
    Part(Ink.CODE, 82, 89, 11, 8),
)
_SMALL_FLYER = (
    Part(Ink.PHOTO, 0, 0, 100, 50),
    Part(Ink.TITLE, 8, 55, 70, 6),
    Part(Ink.ACCENT, 8, 64, 40, 2.5),
    *_lines(8, 70, 84, count=3),
    Part(Ink.BAND, 0, 88, 100, 12),
)
_POSTER = (
    Part(Ink.BAND, 0, 0, 100, 100),
    Part(Ink.PHOTO, 0, 0, 100, 58),
    Part(Ink.TITLE_ON_BAND, 8, 64, 76, 7),
    Part(Ink.TITLE_ON_BAND, 8, 73, 52, 7),
    Part(Ink.ACCENT, 8, 84, 46, 3),
    Part(Ink.CARD, 76, 84, 16, 11),
)
_SHEET = (
    Part(Ink.BAND, 0, 0, 100, 14),
    Part(Ink.TITLE_ON_BAND, 8, 5, 50, 4),
    *_lines(8, 19, 48, count=4),
    Part(Ink.PHOTO, 62, 19, 30, 18),
    Part(Ink.ACCENT, 8, 42, 28, 2.4),
    *_lines(8, 47, 84, count=4),
    Part(Ink.ACCENT, 8, 69, 28, 2.4),
    *_lines(8, 74, 84, count=4),
)
_BOOKLET = (
    Part(Ink.BAND, 0, 0, 100, 100),
    Part(Ink.TITLE_ON_BAND, 10, 12, 66, 6),
    Part(Ink.TITLE_ON_BAND, 10, 21, 44, 6),
    Part(Ink.ACCENT, 10, 31, 24, 2.4),
    Part(Ink.PHOTO, 10, 42, 80, 46),
)
_FOLDED = (
    Part(Ink.PHOTO, 4, 10, 42, 40),
    *_lines(4, 58, 42, count=5, step=7),
    Part(Ink.BAND, 50, 0, 50, 100),
    Part(Ink.TITLE_ON_BAND, 56, 14, 34, 7),
    Part(Ink.PHOTO, 56, 40, 38, 46),
)
_CALL = (
    Part(Ink.BAND, 0, 0, 100, 34),
    Part(Ink.TITLE_ON_BAND, 9, 8, 70, 6.5),
    Part(Ink.TITLE_ON_BAND, 9, 18, 48, 6.5),
    *_lines(9, 40, 54, count=4),
    Part(Ink.CODE, 72, 40, 20, 14),
    Part(Ink.CUT, 0, 66, 100, 0),
    Part(Ink.ACCENT, 9, 71, 34, 2.6),
    *_lines(9, 78, 82, count=3, step=6),
)
_VISIT = (
    Part(Ink.TITLE, 8, 6, 56, 4.5),
    Part(Ink.ACCENT, 8, 13, 30, 2),
    Part(Ink.CARD, 8, 20, 40, 20),
    Part(Ink.CARD, 52, 20, 40, 20),
    *_lines(8, 46, 84, count=5),
    Part(Ink.CUT, 8, 78, 84, 0),
    Part(Ink.CUT, 8, 86, 84, 0),
    Part(Ink.CUT, 8, 94, 84, 0),
)
_REPORT = (
    Part(Ink.BAND, 0, 0, 100, 14),
    Part(Ink.TITLE_ON_BAND, 8, 5, 44, 4),
    *(Part(Ink.CARD, 8 + 29 * number, 20, 26, 13) for number in range(3)),
    *(
        Part(Ink.ACCENT if number == 3 else Ink.TITLE, 10 + 17 * number, 70 - tall, 11, tall)
        for number, tall in enumerate((12, 19, 15, 29, 23))
    ),
    *_lines(8, 76, 84, count=4),
)
_FORM = (
    Part(Ink.TITLE, 8, 7, 60, 5),
    *(Part(Ink.CARD, 8, 20 + 24 * number, 84, 17) for number in range(3)),
)
_IMAGE = (
    Part(Ink.PHOTO, 0, 0, 100, 68),
    Part(Ink.TITLE, 7, 74, 70, 7),
    Part(Ink.ACCENT, 7, 86, 42, 4),
)
_WIDE_IMAGE = (
    Part(Ink.PHOTO, 0, 0, 60, 100),
    Part(Ink.TITLE, 65, 22, 30, 10),
    *_lines(65, 42, 30, count=3, step=10),
    Part(Ink.ACCENT, 65, 80, 20, 5),
)
_DRAWINGS = {
    PublicationKind.FLYER_A4: Drawing(_A_SERIES, _FLYER),
    PublicationKind.FLYER_A5: Drawing(_A_SERIES, _SMALL_FLYER),
    PublicationKind.POSTER_A3: Drawing(_A_SERIES, _POSTER),
    PublicationKind.SOCIAL_4X5: Drawing(_PORTRAIT, _IMAGE),
    PublicationKind.SOCIAL_1X1: Drawing(_SQUARE, _IMAGE),
    PublicationKind.SOCIAL_WIDE: Drawing(_WIDE, _WIDE_IMAGE),
    PublicationKind.FACT_SHEET: Drawing(_A_SERIES, _SHEET, leaves=1),
    PublicationKind.BOOKLET: Drawing(_A_SERIES, _BOOKLET, leaves=3),
    PublicationKind.BOOKLET_FOLDED: Drawing(210 / 297, _FOLDED, leaves=2),
    PublicationKind.CALL_FOR_IDEAS: Drawing(_A_SERIES, _CALL),
    PublicationKind.VISIT_SHEET: Drawing(_A_SERIES, _VISIT),
    PublicationKind.ANNUAL_REPORT: Drawing(_A_SERIES, _REPORT, leaves=2),
    PublicationKind.IDEA_FORM: Drawing(_A_SERIES, _FORM),
}
