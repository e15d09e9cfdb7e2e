"""Words that have no place in a note about somebody: found as they are typed, never refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+")
_ANY_ENDING = "*"


@dataclass(frozen=True, slots=True)
class Topic:
    """What a note must leave out, and the words that give it away.

    A word or an expression is compared blind to accents and case; with ``*`` at its end it stands
    for every word that begins so.
    """

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A word as it was typed, and the name of the topic that it touches."""

    word: str
    topic: str


class SensitiveWords:
    """The list, ready to be looked for in a text."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], bool, str]]] = {}
        self._beginnings: list[tuple[str, str]] = []
        for topic in topics:
            for word in topic.words:
                self._add(word, topic.name)

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return what a text holds of the list, in its order, each word once."""
        typed = [found.group() for found in _WORD.finditer(text)]
        folded = [fold(word) for word in typed]
        found: dict[str, Finding] = {}
        for place in range(len(folded)):
            hit = self._hit(folded, place)
            if hit is not None:
                length, topic = hit
                shown = " ".join(typed[place : place + length])
                found.setdefault(fold(shown), Finding(shown, topic))
        return tuple(found.values())

    def _add(self, word: str, topic: str) -> None:
        parts = tuple(fold(word).split())
        open_ended = word.endswith(_ANY_ENDING)
        if len(parts) == 1 and open_ended:
            self._beginnings.append((parts[0], topic))
        else:
            self._by_first.setdefault(parts[0], []).append((parts, open_ended, topic))

    def _hit(self, folded: list[str], place: int) -> tuple[int, str] | None:
        for parts, open_ended, topic in self._by_first.get(folded[place], ()):
            here = tuple(folded[place : place + len(parts)])
            if here == parts or (open_ended and _begins(here, parts)):
                return len(parts), topic
        for beginning, topic in self._beginnings:
            if folded[place].startswith(beginning):
                return 1, topic
        return None


def _begins(here: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    return here[:-1] == parts[:-1] and here[-1].startswith(parts[-1])
