"""What must never be in a file, whatever made it: programs, other people's links, lost letters."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
from reportlab.pdfbase.ttfonts import TTFontFile

from idcoop_desktop import assets
from tests.unit.documents import page_check, structure_check

_DEEDS = {
    "/JS",
    "/JavaScript",
    "/Launch",
    "/OpenAction",
    "/AA",
    "/EmbeddedFile",
    "/EmbeddedFiles",
    "/RichMedia",
    "/AcroForm",
    "/XFA",
}
_ACTIONS = {"/URI", "/GoTo"}
_OURS = re.compile(r"https://www\.example\.org/|mailto:[\w.%-]+@example\.org$|tel:[+\d]+$")
# Drawn as a hyphen or a space that every face has.
_ALIASED = {"\u00ad", "\u2011", "\u202f", "\u00a0"}


def findings(data: bytes) -> list[str]:
    """Everything wrong with a PDF, its structure and its pages; empty when all is well."""
    found = structure_check.problems(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        for item in [*pdf.objects, pdf.trailer]:
            found += _deeds(item)
        for number, page in enumerate(pdf.pages):
            found += _links(page)
            found += _lost_letters(page)
            found += [
                f"page {number + 1}: {problem}"
                for problem in page_check.problems(data, page=number, slug=_slug(page))
            ]
    return found


def _slug(page: pikepdf.Page) -> float:
    """The white in points around what a printing house cuts, none in other files."""
    return float(page.TrimBox[0]) if "/TrimBox" in page else 0


def _deeds(item: Any) -> list[str]:
    """What an object would do, in all that it holds; objects it refers to come by themselves."""
    if isinstance(item, pikepdf.Array):
        return [deed for part in item if _is_own(part) for deed in _deeds(part)]
    if not isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        return []
    keys = [str(key) for key in item]
    found = [f"{key} in the file" for key in keys if key in _DEEDS]
    if "/A" in keys and isinstance(item["/A"], pikepdf.Dictionary):
        kind = str(item["/A"].get("/S", "/URI"))
        found += [] if kind in _ACTIONS else [f"an action {kind}"]
    return found + [deed for key in keys if _is_own(item[key]) for deed in _deeds(item[key])]


def _is_own(part: object) -> bool:
    return isinstance(part, pikepdf.Object) and not part.is_indirect


def _links(page: pikepdf.Page) -> list[str]:
    found = []
    for annotation in page.get("/Annots", []):
        action: Any = annotation.get("/A", {})
        if "/URI" in action and not _OURS.match(str(action.URI)):
            found.append(f"a link to {action.URI}")
    return found


def _lost_letters(page: pikepdf.Page) -> list[str]:
    """Letters that the face of their font cannot draw: their place on the page is an empty box."""
    found = []
    shown = _shown(page)
    for name, font in page.Resources.Font.items():
        face = str(font.BaseFont).split("+")[-1]
        letters = letters_of(font)
        said = {letter for code in shown[name] for letter in letters.get(code, "\ufffd")}
        lost = {letter for letter in said - _ALIASED if ord(letter) not in _drawable(face)}
        if lost:
            found.append(f"{face} cannot draw {sorted(lost)}")
    return found


def _shown(page: pikepdf.Page) -> dict[str, set[int]]:
    """The codes that a page shows of each font: reportlab's fonts have one byte a letter."""
    codes: dict[str, set[int]] = defaultdict(set)
    font = ""
    for operands, operator in pikepdf.parse_content_stream(page):
        given: Any = operands
        if str(operator) == "Tf":
            font = str(given[0])
        elif str(operator) in {"Tj", "'"}:
            codes[font] |= set(bytes(given[0]))
        elif str(operator) == "TJ":
            for part in given[0]:
                codes[font] |= set(bytes(part)) if isinstance(part, pikepdf.String) else set()
    return codes


def letters_of(font: Any) -> dict[int, str]:
    """What each code of a font is read as: reportlab writes one line a letter."""
    table = font.ToUnicode.read_bytes().decode("latin-1")
    lines = re.findall(r"^<(\w\w)> <(\w{4,})>$", table, re.M)
    return {int(code, 16): bytes.fromhex(read).decode("utf-16-be") for code, read in lines}


@cache
def _drawable(face: str) -> frozenset[int]:
    files = [file for file in assets.path("fonts").glob("*.ttf") if _named(file.stem, face)]
    (file,) = files
    return frozenset(TTFontFile(str(file)).charToGlyph)


def _named(stem: str, face: str) -> bool:
    return stem.replace("_", "-").casefold() == face.casefold()
