"""Paragraphs made of plain text: escaped in one place, tagged, every character with its face."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.refusals import UnprintableTextError
from idcoop_desktop.documents.theme import Span
from idcoop_desktop.documents.typography import SOFT_HYPHEN, french, hyphenate
from idcoop_desktop.domain.text import NBSP, NNBSP

if TYPE_CHECKING:
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import TextStyle

Text = str | tuple[Span, ...]
"""What a block is given: the text of a user, never markup, or the wording of a theme."""

_ALIGN = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}
_ALWAYS_DRAWN = frozenset({" ", "\n", NBSP, NNBSP, SOFT_HYPHEN})
_UNKNOWN = "?"
_BROKEN = ("_wrapWidths", "blPara", "height")
"""What reportlab notes on a paragraph as it breaks its lines."""
_NARROW = 0.62  # of the type size: a no-break space this large looks like a narrow one


class TaggedParagraph(Paragraph):
    """A paragraph drawn as the content of a structure element, or as decoration without one."""

    element: Element | None
    height: float

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Break the lines for a width, once only however often it is asked for; reportlab's."""
        kept: dict[float, tuple[Any, ...]] = self.__dict__.setdefault("kept", {})
        if availWidth not in kept:
            size: tuple[float, float] = super().wrap(availWidth, availHeight)
            if size[0]:
                for line in self.blPara.lines:
                    _end_with_words(line)
                kept[availWidth] = tuple(getattr(self, name) for name in _BROKEN)
            return size
        self.width = availWidth
        for name, value in zip(_BROKEN, kept[availWidth], strict=True):
            setattr(self, name, value)
        return self.width, self.height

    def draw(self) -> None:
        """Draw on a TaggedCanvas, inside the element."""
        if self.element is None:
            super().draw()
            return
        with self.canv.tag(self.element):
            super().draw()


def _end_with_words(line: object) -> None:
    """Drop what is empty at the end of a line of several faces.

    reportlab leaves it after a word it cut, whose hyphen would not be drawn as the last of the
    line, and so not become a soft one.
    """
    parts: list[Any] = getattr(line, "words", [])
    while len(parts) > 1 and not parts[-1].text and not hasattr(parts[-1], "cbDefn"):
        parts.pop()


def scaled_style(style: TextStyle, scale: float, *, kerning: bool) -> ParagraphStyle:
    """Return the reportlab style, type size and leading multiplied by ``scale``."""
    return ParagraphStyle(
        style.name,
        fontName=style.font,
        fontSize=style.size * scale,
        leading=style.leading * scale,
        spaceAfter=style.space_after * scale,
        textColor=HexColor(style.color),
        alignment=_ALIGN[style.align],
        shaping=int(kerning),
        splitLongWords=0,
    )


def spans_of(text: Text) -> tuple[Span, ...]:
    """Return the text in French typography, as spans."""
    return (Span(french(text), bold=False),) if isinstance(text, str) else text


def plain(text: Text) -> str:
    """Return the words of a text as they will be read."""
    return "".join(span.text for span in spans_of(text))


def faces_of(label: str, text: Text, font: str) -> set[str]:
    """Return the faces that draw the text.

    Raises :class:`UnprintableTextError` naming the characters no shipped face can draw.
    """
    faces = {c: fonts.face_for(font, c) for c in set(plain(text)) - _ALWAYS_DRAWN}
    missing = tuple(sorted(c for c, face in faces.items() if face is None))
    if missing:
        raise UnprintableTextError(label, missing)
    return {face for face in faces.values() if face is not None}


def printable(text: str, font: str) -> str:
    """Return the text with a question mark for each character that no shipped face can draw.

    For what nobody can correct any more, such as the rows of the books.
    """
    return "".join(
        c if c in _ALWAYS_DRAWN or fonts.face_for(font, c) is not None else _UNKNOWN for c in text
    )


def markup(text: Text, font: str, size: float, *, hyphens: bool = False) -> str:
    """Return reportlab markup for printable text: the only place where text becomes markup."""
    return "".join(_marked_span(span, font, size, hyphens=hyphens) for span in spans_of(text))


def _marked_span(span: Span, font: str, size: float, *, hyphens: bool) -> str:
    face = fonts.BOLD.get(font, font) if span.bold else font
    words = hyphenate(span.text) if hyphens else span.text

    def drawn_by(character: str) -> str:
        return face if character in _ALWAYS_DRAWN else fonts.face_for(face, character) or face

    runs = ((name, "".join(run)) for name, run in groupby(words, key=drawn_by))
    return (
        "".join(_in_face(escape(run), name, font) for name, run in runs)
        .replace(NNBSP, f'<font size="{size * _NARROW:.2f}">{NBSP}</font>')
        .replace("\n", "<br/>")
    )


def _in_face(escaped: str, face: str, default: str) -> str:
    return escaped if face == default else f'<font name="{face}">{escaped}</font>'
