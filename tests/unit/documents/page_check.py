"""What a reader of the finished file finds: text by reading order, boxes, pictures over text."""

from __future__ import annotations

import re
import unicodedata
from ctypes import c_uint
from dataclasses import dataclass
from io import BytesIO
from itertools import combinations

import pikepdf
import pypdfium2
from pypdfium2 import raw

from idcoop_desktop.documents.audit import MM
from tests.unit.documents.structure_check import tree, walk

SAFE = 5 * MM
SMALLEST = 6.8
SOFT_HYPHEN_OF_PDFIUM = "\x02"


@dataclass(frozen=True)
class Drawn:
    """An object of a page: its place in the drawing order, text, box in points, marked content."""

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
    found = []
    with pypdfium2.PdfDocument(data) as document:
        shown = document[page]
        texts = shown.get_textpage()
        kinds = [raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_IMAGE]
        for order, item in enumerate(shown.get_objects(filter=kinds, textpage=texts)):
            is_text = item.type == raw.FPDF_PAGEOBJ_TEXT
            found.append(
                Drawn(
                    order=order,
                    text=item.extract().replace(SOFT_HYPHEN_OF_PDFIUM, "") if is_text else "",
                    box=item.get_bounds(),
                    size=item.get_font_size() if is_text else 0,
                    mcid=raw.FPDFPageObj_GetMarkedContentID(item.raw),
                )
            )
    return found


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
    """Text outside the printable area, too small, over other text or under a picture.

    ``slug`` is the white in points around the trimmed page of a printing house.
    """
    with pypdfium2.PdfDocument(data) as document:
        width, height = document[page].get_size()
    found = []
    items = objects(data, page=page)
    for item in items:
        left, bottom, right, top = item.box
        if not item.is_text or not item.text.strip():
            continue
        if min(left, bottom, width - right, height - top) < SAFE + slug - 0.5:
            found.append(f"outside: {item.text!r}")
        if item.size < SMALLEST:
            found.append(f"too small: {item.text!r}")
    for below, above in combinations(items, 2):
        if below.is_text and below.text.strip() and _covers(above, below):
            found.append(f"{above.text!r} over {below.text!r}")
    return found


def _covers(above: Drawn, below: Drawn) -> bool:
    across = min(above.box[2], below.box[2]) - max(above.box[0], below.box[0])
    down = min(above.box[3], below.box[3]) - max(above.box[1], below.box[1])
    height = below.box[3] - below.box[1]
    blank = above.is_text and not above.text.strip()
    # Kerned letters of one block reach into each other's boxes.
    kerned = 0.2 * above.size if above.mcid == below.mcid else 1
    return not blank and across > max(1, kerned) and height > 0 and down > 0.35 * height
