"""The shipped faces, registered once with reportlab, and what each of them can draw."""

from __future__ import annotations

import re
import threading
import unicodedata
import zlib
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts

from idcoop_desktop import assets

if TYPE_CHECKING:
    from pathlib import Path

BOLD = {
    "Figtree-Regular": "Figtree-Bold",
    "Figtree-SemiBold": "Figtree-Bold",
    "SourceSans3-Regular": "SourceSans3-Bold",
    "SourceSans3-SemiBold": "SourceSans3-Bold",
}
"""The bold companion of a face; a face that is not listed is its own."""

_FALLBACKS = ("SourceSans3-Regular", "NotoEmoji-Regular")

# Code points French needs and some faces lack, with the glyph that stands in.
_ALIASES = ((0x00AD, 0x002D), (0x202F, 0x2009))

_LETTERS, _SUBSETS = 8192, 64
_lock = threading.Lock()
_ready: set[str] = set()


def _file(name: str) -> Path:
    return assets.path(f"fonts/{name}.ttf")


def use(*names: str) -> None:
    """Make the faces (and their bold companions and fallbacks) ready for reportlab."""
    wanted = {*names, *(BOLD.get(name, name) for name in names), *_FALLBACKS}
    with _lock:
        if not _ready:
            _configure()
        for name in sorted(wanted - _ready):
            _register(name)
            _ready.add(name)


def _configure() -> None:
    rl_config.useA85 = (
        0  # text encoding of streams costs a quarter of the size and most of the time
    )
    # Kerning only: ligatures and other forms of a letter may be drawn with private-use characters
    # that no reader can extract.
    ttfonts.shapeFragWord.__defaults__[0].update(liga=False, dlig=False, rvrn=False)
    pack = pdfdoc.PDFZCompress.encode
    pdfdoc.PDFZCompress.encode = lambda data: (
        data.packed if isinstance(data, _Subset) else pack(data)
    )
    original = ttfonts.makeToUnicodeCMap
    ttfonts.makeToUnicodeCMap = lambda name, subset: _in_utf16(original(name, subset))


def _in_utf16(cmap: str) -> str:
    """Write code points above U+FFFF as surrogate pairs, as ToUnicode tables require."""
    return re.sub(
        r"<([0-9A-F]{2})> <([0-9A-F]{5,6})>",
        lambda m: f"<{m[1]}> <{chr(int(m[2], 16)).encode('utf-16-be').hex().upper()}>",
        cmap,
    )


class _Subset(bytes):
    """The letters of a face that some documents use; packed once, for all of them."""

    @cached_property
    def packed(self) -> bytes:
        return zlib.compress(self)


def _register(name: str) -> None:
    font = ttfonts.TTFont(name, str(_file(name)))
    glyphs, widths = font.face.charToGlyph, font.face.charWidths
    for wanted, stand_in in _ALIASES:
        if wanted not in glyphs and stand_in in glyphs:
            glyphs[wanted] = glyphs[stand_in]
            widths[wanted] = widths[stand_in]
    # The same letters make the same subset: previews draw them again and again.
    make = font.face.makeSubset
    made = lru_cache(maxsize=_SUBSETS)(lambda codes: _Subset(make(codes)))
    font.face.makeSubset = lambda codes: made(tuple(codes))
    pdfmetrics.registerFont(font)
    addMapping(name, 0, 0, name)


def draws(name: str, character: str) -> bool:
    """Tell whether the face (already in use) has a glyph for the character."""
    return ord(character) in pdfmetrics.getFont(name).face.charToGlyph


@lru_cache(maxsize=_LETTERS)
def face_for(name: str, character: str) -> str | None:
    """Return the face that draws the character: the one asked for, a fallback, or None.

    An accent that no letter took in would be drawn beside its letter: it counts as missing.
    """
    if unicodedata.combining(character):
        return None
    for candidate in (name, *_FALLBACKS):
        if draws(candidate, character):
            return candidate
    return None


def width(text: str, name: str, size: float) -> float:
    """Width of a line of text in points."""
    return float(pdfmetrics.stringWidth(text, name, size))
