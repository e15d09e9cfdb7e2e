"""What must never be in a file, whatever made it: programs, other people's links, lost letters."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
from reportlab.pdfbase.ttfonts import TTFontFile

from idcoop_desktop import assets
from tests.unit.documents import page_check, structure_check

_DEEDS = {"/JS", "/JavaScript", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile", "/RichMedia"}
_OURS = re.compile(r"https://www\.example\.org/|mailto:[\w.%-]+@example\.org$|tel:[+\d]+$")
# Drawn as a hyphen or a space that every face has.
_ALIASED = {"\u00ad", "\u2011", "\u202f", "\u00a0"}


def findings(data: bytes) -> list[str]:
    """Everything wrong with a PDF, its structure and its pages; empty when all is well."""
    found = structure_check.problems(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        for item in pdf.objects:
            found += _deeds(item)
        for number, page in enumerate(pdf.pages):
            found += _links(page)
            found += _lost_letters(page)
            found += [
                f"page {number + 1}: {problem}"
                for problem in page_check.problems(data, page=number)
            ]
    return found


def _deeds(item: object) -> list[str]:
    if not isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        return []
    found = [f"{key} in the file" for key in item.keys() if key in _DEEDS]  # noqa: SIM118
    if item.get("/S") in {pikepdf.Name("/Launch"), pikepdf.Name("/JavaScript")}:
        found.append("an action that does something")
    return found


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
    for font in page.Resources.Font.values():
        face = str(font.BaseFont).split("+")[-1]
        said = set(_letters(font.ToUnicode.read_bytes().decode("latin-1")))
        lost = {letter for letter in said - _ALIASED if ord(letter) not in _drawable(face)}
        if lost:
            found.append(f"{face} cannot draw {sorted(lost)}")
    return found


def _letters(table: str) -> list[str]:
    """The letters of a ToUnicode table that are in use: reportlab writes one line a letter."""
    codes = re.findall(r"^<[0-9A-F]{2,4}> <[0-9A-F]{2,4}> <([0-9A-F]+)>", table, re.M)
    codes += re.findall(r"^<[0-9A-F]{2,4}> <([0-9A-F]{4,})>$", table, re.M)
    return [letter for code in codes for letter in bytes.fromhex(code).decode("utf-16-be")]


@cache
def _drawable(face: str) -> frozenset[int]:
    files = [file for file in assets.path("fonts").glob("*.ttf") if _named(file.stem, face)]
    (file,) = files
    return frozenset(TTFontFile(str(file)).charToGlyph)


def _named(stem: str, face: str) -> bool:
    return stem.replace("_", "-").casefold() == face.casefold()
