"""The blocks of an article as HTML: what each one is, in the order they are read."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import singledispatch
from html import escape
from itertools import groupby
from urllib.parse import urlsplit

from idcoop_desktop.documents.article import (
    Block,
    Figures,
    Grid,
    Heading,
    Link,
    Picture,
    Points,
    Quote,
    Words,
)
from idcoop_desktop.documents.thumbnails import size_of
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import bare, quoted

_VOID = {"meta", "img"}
_NUMBER = re.compile(r"[\d\s.,€%+−–-]*\d[\d\s.,€%+−–-]*")
_DEEPEST = 3


def element(name: str, attributes: Mapping[str, object], inside: str = "") -> str:
    """Return an element; values of attributes are escaped here, ``inside`` already is HTML."""
    told = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{told}>" if name in _VOID else f"<{name}{told}>{inside}</{name}>"


def escaped(text: str) -> str:
    """Return a text as the content of an element."""
    return escape(text, quote=False)


def body(blocks: Sequence[Block]) -> str:
    """Return the blocks one under the other, pictures that follow each other side by side.

    A block without words is left out; headings never skip a level. Raises :class:`DomainError` for
    a photo without description.
    """
    return "\n".join(_grouped(tuple(_in_steps(blocks))))


def _in_steps(blocks: Sequence[Block]) -> Iterator[Block]:
    level = 1
    for block in blocks:
        if isinstance(block, Heading):
            if not _line(block.text):
                continue
            level = min(block.level, level + 1, _DEEPEST)
            yield Heading(block.text, level)
        else:
            yield block


def _grouped(blocks: Sequence[Block]) -> Iterator[str]:
    for are_pictures, group in groupby(blocks, lambda block: isinstance(block, Picture)):
        told = [text for text in map(_told, group) if text]
        if are_pictures and len(told) > 1:
            yield element("div", {"class": "pictures"}, "\n".join(told))
        else:
            yield from told


def _line(text: str) -> str:
    return french(one_line(text))


def _each(name: str, texts: Sequence[str]) -> str:
    lines = filter(None, map(_line, texts))
    return "".join(element(name, {}, escaped(line)) for line in lines)


@singledispatch
def _told(block: object) -> str:
    raise TypeError(type(block))


@_told.register
def _(block: Heading) -> str:
    return element(f"h{block.level}", {}, escaped(_line(block.text)))


@_told.register
def _(block: Words) -> str:
    lines = filter(None, map(_line, block.text.splitlines()))
    kind = {"class": "lead"} if block.lead else {}
    return "".join(element("p", kind, escaped(line)) for line in lines)


@_told.register
def _(block: Points) -> str:
    inside = _each("li", block.points)
    return inside and element("ol" if block.numbered else "ul", {}, inside)


@_told.register
def _(block: Picture) -> str:
    words = _line(block.alt)
    if not words:
        raise DomainError(
            "Une photo n’a pas de description\u00a0: la page pour le site la dirait à voix haute. "
            "Décrivez en une phrase ce qu’on y voit."
        )
    width, height = size_of(block.jpeg)
    source = f"data:image/jpeg;base64,{base64.b64encode(block.jpeg).decode()}"
    shown = {"src": source, "alt": words, "width": width, "height": height}
    return element("figure", {}, element("img", shown) + _each("figcaption", (block.caption,)))


@_told.register
def _(block: Quote) -> str:
    words = bare(_line(block.text))
    if not words:
        return ""
    said = element("blockquote", {}, element("p", {}, escaped(quoted(words))))
    return element("figure", {"class": "quote"}, said + _each("figcaption", (block.author,)))


@_told.register
def _(block: Figures) -> str:
    pairs = [(_line(value), _line(label)) for value, label in block.figures]
    inside = "".join(
        element("div", {}, element("dt", {}, escaped(label)) + element("dd", {}, escaped(value)))
        for value, label in pairs
        if value and label
    )
    return inside and element("dl", {"class": "figures"}, inside)


@_told.register
def _(block: Grid) -> str:
    if not block.rows:
        return ""
    caption = _line(block.caption)
    numbers = [_is_of_numbers(column) for column in zip(*block.rows, strict=True)]
    heads = "".join(
        _cell("th", text, {"scope": "col"}, is_number=number)
        for text, number in zip(block.columns, numbers, strict=True)
    )
    rows = "".join(element("tr", {}, _row(row, numbers)) for row in block.rows)
    inside = element("thead", {}, element("tr", {}, heads)) + element("tbody", {}, rows)
    table = element("table", {}, element("caption", {}, escaped(caption)) + inside)
    # Wider than a telephone it scrolls by itself, and the keyboard can reach it.
    around = {"class": "table", "role": "region", "aria-label": caption, "tabindex": 0}
    return element("div", around, table)


def _is_of_numbers(texts: Sequence[str]) -> bool:
    told = [text for text in map(_line, texts) if text]
    return bool(told) and all(map(_NUMBER.fullmatch, told))


def _row(row: Sequence[str], numbers: Sequence[bool]) -> str:
    first, *others = row
    cells = zip(others, numbers[1:], strict=True)
    return _cell("th", first, {"scope": "row"}) + "".join(
        _cell("td", text, {}, is_number=number) for text, number in cells
    )


def _cell(
    name: str, text: str, attributes: Mapping[str, object], *, is_number: bool = False
) -> str:
    line = _line(text)
    told = dict(attributes) | ({"class": "number"} if is_number else {})
    # A heading without words would be read as nothing at all.
    return element(name, told, escaped(line)) if line else element("td", {})


@_told.register
def _(block: Link) -> str:
    text = _line(block.text)
    if not _is_of_the_web(block.url):
        return text and element("p", {}, escaped(text))
    way = element("a", {"href": block.url}, escaped(text or block.url))
    return element("p", {"class": "way"}, way)


def _is_of_the_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:  # a bracket that no address closes
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and url.isprintable()
