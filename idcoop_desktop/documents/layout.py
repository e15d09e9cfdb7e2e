"""Fitting text into boxes without ever cutting it."""

from __future__ import annotations

import copy
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.paragraphs import (
    TaggedParagraph,
    Text,
    faces_of,
    markup,
    plain,
    scaled_style,
)
from idcoop_desktop.documents.refusals import EmptyTextError, TextOverflowError, WordTooWideError
from idcoop_desktop.documents.remembered import forgotten_by
from idcoop_desktop.documents.theme_needs import SMALLEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.documents.theme import TextStyle

_STEPS = 64
_ENDLESS = 1e6
_TOLERANCE = 0.01
_NARROWEST = 0.4
_KEPT = 1024
_LONG = 4000
_MEMORIES, _MOST_WRAPPED = 2, 3000


@dataclass(frozen=True)
class Block:
    """A text to place: its key, its French name for messages, its paragraphs and style."""

    key: str
    label: str
    paragraphs: tuple[Text, ...]
    style: TextStyle
    hyphens: bool = False
    balance: bool = False


class Size(NamedTuple):
    """The height of a wrapped block and the width of its widest word, in points."""

    height: float
    widest_word: float

    def fits(self, width: float, height: float) -> bool:
        """Tell whether every line and every word is inside the box."""
        return self.height <= height + _TOLERANCE and self.widest_word <= width + _TOLERANCE


@dataclass(frozen=True)
class Fitted:
    """Paragraphs wrapped at one scale, and their height in points."""

    paragraphs: tuple[TaggedParagraph, ...]
    height: float
    widest_word: float
    scale: float
    gap: float

    def fits(self, width: float, height: float) -> bool:
        """Tell whether every line and every word is inside the box."""
        return Size(self.height, self.widest_word).fits(width, height)

    def again(self) -> Fitted:
        """Return the same with paragraphs of its own: each is placed and balanced by itself."""
        paragraphs = tuple(map(copy.copy, self.paragraphs))
        return Fitted(paragraphs, self.height, self.widest_word, self.scale, self.gap)


_Memory = dict[tuple["Block", float, float], "Fitted"]


class _Memories:
    """The blocks of the last documents as they were wrapped, lent to one drawing at a time."""

    def __init__(self) -> None:
        self._free: list[_Memory] = []
        self._age = 0
        self._lock = threading.Lock()

    @contextmanager
    def lent(self) -> Iterator[_Memory]:
        """Lend a memory; it comes back unless it grew too large or was to be forgotten."""
        with self._lock:
            memory, age = self._free.pop() if self._free else {}, self._age
        try:
            yield memory
        finally:
            with self._lock:
                if age == self._age and len(memory) <= _MOST_WRAPPED:
                    self._free.append(memory)
                    del self._free[:-_MEMORIES]

    def forget(self) -> None:
        """Drop those that are here, and those that are lent as they come back."""
        with self._lock:
            self._free.clear()
            self._age += 1


class _Here(threading.local):
    memory: _Memory | None = None


_memories, _here = _Memories(), _Here()


@contextmanager
def remembering() -> Iterator[None]:
    """Wrap each text once only, inside and in the documents made next.

    The pages of a series, and a document tried again, say nearly the same.
    """
    if _here.memory is not None:
        yield
        return
    with _memories.lent() as _here.memory:
        try:
            yield
        finally:
            _here.memory = None


def measure(block: Block, width: float, scale: float = 1) -> Fitted:
    """Wrap a block at a scale, however high it gets.

    Raises ``EmptyTextError`` when a paragraph has no words, ``UnprintableTextError`` when a
    character cannot be drawn.
    """
    if _here.memory is None:
        return _measured(block, width, scale)
    key = (block, width, scale)
    known = _here.memory.get(key)
    if known is None:
        known = _here.memory[key] = _measured(block, width, scale)
    return known.again()


def _measured(block: Block, width: float, scale: float) -> Fitted:
    paragraphs = []
    for text in block.paragraphs:
        if not plain(text).strip():
            raise EmptyTextError(block.label)
        # Shaping draws stand-in faces with private code points, which no reader can extract.
        own_face_only = faces_of(block.label, text, block.style.font) <= {block.style.font}
        style = scaled_style(block.style, scale, kerning=block.style.kerning and own_face_only)
        marked = markup(text, block.style.font, style.fontSize, hyphens=block.hyphens)
        paragraphs.append(TaggedParagraph(marked, style))
    height = sum(paragraph.wrap(width, _ENDLESS)[1] for paragraph in paragraphs)
    gap = block.style.space_after * scale
    return Fitted(
        paragraphs=tuple(paragraphs),
        height=height + gap * (len(paragraphs) - 1),
        widest_word=max((paragraph.minWidth() for paragraph in paragraphs), default=0),
        scale=scale,
        gap=gap,
    )


def size_of(block: Block, width: float, scale: float = 1) -> Size:
    """Return the size of a block wrapped at a scale; raises what :func:`measure` raises.

    Remembered: a live preview asks for the same texts at each pause in typing.
    """
    if sum(map(len, block.paragraphs)) > _LONG:
        return _size_of(block, width, scale)
    return _known_size(block, width, scale)


def _size_of(block: Block, width: float, scale: float) -> Size:
    wrapped = measure(block, width, scale)
    return Size(wrapped.height, wrapped.widest_word)


_known_size = lru_cache(maxsize=_KEPT)(_size_of)


@forgotten_by
def forget_texts() -> None:
    """Forget the texts that were measured."""
    _known_size.cache_clear()
    _memories.forget()


def fit(block: Block, width: float, height: float, *, floor: float = SMALLEST) -> Fitted:
    """Wrap a block at the largest scale, from 1 down to ``floor``, that fits the box (points).

    Raises ``TextOverflowError`` or ``WordTooWideError`` with the excess at the floor.
    """
    return measure(block, width, _scale(block, width, height, floor))


def _scale(block: Block, width: float, height: float, floor: float) -> float:
    if size_of(block, width).fits(width, height):
        return 1
    smallest = size_of(block, width, floor)
    if not smallest.fits(width, height):
        raise _overflow(block, smallest, width, height, floor)
    best = floor
    low, high = round(floor * _STEPS) + 1, _STEPS - 1
    while low <= high:
        middle = (low + high) // 2
        if size_of(block, width, middle / _STEPS).fits(width, height):
            best, low = middle / _STEPS, middle + 1
        else:
            high = middle - 1
    return best


def _overflow(
    block: Block, smallest: Size, width: float, height: float, floor: float
) -> TextOverflowError:
    if smallest.widest_word > width + _TOLERANCE:
        font, size = block.style.font, block.style.size * floor
        words = " ".join(plain(text) for text in block.paragraphs).split()
        widest = max(words, key=lambda word: fonts.width(word, font, size))
        return WordTooWideError(block.key, block.label, widest, (smallest.widest_word - width) / MM)
    return TextOverflowError(block.key, block.label, (smallest.height - height) / MM)


def balanced_width(paragraph: TaggedParagraph, width: float) -> float:
    """Return the narrowest width that keeps the number of lines: no last line of one word."""
    paragraph.wrap(width, _ENDLESS)
    lines = len(paragraph.blPara.lines)
    if lines < 2:
        return width
    low, high = width * _NARROWEST, width
    while high - low > 0.5:
        middle = (low + high) / 2
        paragraph.wrap(middle, _ENDLESS)
        if len(paragraph.blPara.lines) <= lines and paragraph.minWidth() <= middle:
            high = middle
        else:
            low = middle
    return high
