"""What a reader of the finished file finds: text by reading order, boxes, what lies over text."""

from __future__ import annotations

import math
import re
import unicodedata
from ctypes import c_int, c_uint
from dataclasses import dataclass
from io import BytesIO
from itertools import combinations
from typing import Any

import pikepdf
import pypdfium2
from pypdfium2 import raw

from idcoop_desktop.documents.audit import MM
from tests.unit.documents.structure_check import tree, walk

SAFE = 5 * MM
SMALLEST = 6.9
_ROUNDED = 0.01
SOFT_HYPHEN_OF_PDFIUM = "\x02"


@dataclass(frozen=True)
class Drawn:
    """An object of a page: its place in the drawing order, text, box in points, marked content.

    ``size`` is that of its letters on paper, 0 for a picture and for a filled shape.
    """

    order: int
    text: str
    box: tuple[float, float, float, float]
    size: float
    mcid: int

    @property
    def is_text(self) -> bool:
        return self.size > 0


def objects(data: bytes, *, page: int = 0) -> list[Drawn]:
    """Texts and pictures of a page, the first unless told, from the back to the front."""
    return _drawn(data, page, {raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_IMAGE})


def shapes(data: bytes, *, page: int = 0) -> list[Drawn]:
    """Filled shapes of a page, from the back to the front: cards, bands, bars, codes."""
    return _drawn(data, page, {raw.FPDF_PAGEOBJ_PATH})


def text_colors(data: bytes, *, page: int = 0) -> list[tuple[str, str]]:
    """(words, ``#RRGGBB``) of each piece of text of a page, as it is painted."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        shown = document[page]
        texts = shown.get_textpage()
        for item in shown.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=texts):
            levels = [c_uint() for _ in range(4)]
            assert raw.FPDFPageObj_GetFillColor(item.raw, *levels)
            color = "".join(f"{level.value:02X}" for level in levels[:3])
            found.append((item.extract(), f"#{color}"))
    return found


def _drawn(data: bytes, page: int, kinds: set[int]) -> list[Drawn]:
    with pypdfium2.PdfDocument(data) as document:
        shown = document[page]
        texts = shown.get_textpage()
        return [
            Drawn(
                order=order,
                text=_text(item),
                box=item.get_bounds(),
                size=_size(item),
                mcid=raw.FPDFPageObj_GetMarkedContentID(item.raw),
            )
            for order, item in enumerate(shown.get_objects(textpage=texts))
            if item.type in kinds and (item.type != raw.FPDF_PAGEOBJ_PATH or _is_filled(item))
        ]


def _text(item: Any) -> str:
    is_text = item.type == raw.FPDF_PAGEOBJ_TEXT
    return item.extract().replace(SOFT_HYPHEN_OF_PDFIUM, "") if is_text else ""


def _size(item: Any) -> float:
    """The height of the letters in points, whatever the drawing was scaled by."""
    if item.type != raw.FPDF_PAGEOBJ_TEXT:
        return 0
    matrix = item.get_matrix()
    return float(item.get_font_size()) * math.hypot(matrix.c, matrix.d)


def _is_filled(item: Any) -> bool:
    fill, stroke = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(item.raw, fill, stroke)
    return bool(fill.value)


def said(data: bytes) -> list[tuple[str, str]]:
    """(role, words) of each element with content, in the order a screen reader says them."""
    texts: dict[tuple[object, int], str] = {}
    with pikepdf.open(BytesIO(data)) as pdf:
        keys = [page.obj.objgen for page in pdf.pages]
    for number, key in enumerate(keys):
        for item in objects(data, page=number):
            texts[key, item.mcid] = texts.get((key, item.mcid), "") + item.text
    return [
        (node.role, node.alt or " ".join("".join(texts.get(m, "") for m in node.marks).split()))
        for node in walk(tree(data))
        if node.marks
    ]


def letters(text: str) -> str:
    """The text without spaces, hyphenation and compatibility forms: what must survive printing."""
    return re.sub(r"[\s\u00ad\u2010-]", "", unicodedata.normalize("NFKC", text))


def problems(data: bytes, *, slug: float = 0, page: int = 0) -> list[str]:
    """Text outside the printable area or its card, too small, over other text or under something.

    ``slug`` is the white in points around the trimmed page of a printing house.
    """
    with pypdfium2.PdfDocument(data) as document:
        width, height = document[page].get_size()
    items, filled = objects(data, page=page), shapes(data, page=page)
    # A band with a wave runs over the page from edge to edge, and its box says little.
    cards = [one for one in filled if one.box[0] > slug + 1 and one.box[2] < width - slug - 1]
    telling = [item for item in items if item.is_text and item.text.strip()]
    found = []
    for item in telling:
        left, bottom, right, top = item.box
        if min(left, bottom, width - right, height - top) < SAFE + slug - 0.5:
            found.append(f"outside: {item.text!r}")
        if item.size < SMALLEST - _ROUNDED:
            found.append(f"too small: {item.text!r}")
        if not _is_held(item, cards):
            found.append(f"outside its card: {item.text!r}")
        if any(above.order > item.order and _covers(above, item) for above in filled):
            found.append(f"a shape over {item.text!r}")
    for below, above in combinations(items, 2):
        if below.is_text and below.text.strip() and _covers(above, below):
            found.append(f"{above.text!r} over {below.text!r}")
    return found


def _is_held(text: Drawn, cards: list[Drawn]) -> bool:
    """Whether the smallest card that a text begins on holds all of it."""
    left, bottom, right, top = text.box
    middle = (bottom + top) / 2
    under = [
        card.box
        for card in cards
        if card.order < text.order
        and card.box[0] <= left + 1
        and card.box[2] > left
        and card.box[1] < middle < card.box[3]
    ]
    if not under:
        return True
    held = min(under, key=lambda box: (box[2] - box[0]) * (box[3] - box[1]))
    return right <= held[2] + 0.5 and bottom >= held[1] - 0.5 and top <= held[3] + 0.5


def _covers(above: Drawn, below: Drawn) -> bool:
    across = min(above.box[2], below.box[2]) - max(above.box[0], below.box[0])
    down = min(above.box[3], below.box[3]) - max(above.box[1], below.box[1])
    height = below.box[3] - below.box[1]
    blank = above.is_text and not above.text.strip()
    # Kerned letters of one block reach into each other's boxes.
    kerned = 0.2 * above.size if above.mcid == below.mcid else 1
    return not blank and across > max(1, kerned) and height > 0 and down > 0.35 * height
