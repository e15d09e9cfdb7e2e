"""People by the things they may have in common, so that nobody is compared with everybody."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Blocks:
    """Places of people, put in one after the other, by the keys of what they have.

    What more than ``most`` people share is not followed.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._blocks: dict[int, int | list[int]] = {}
        self._crowds: dict[int, list[list[int]]] = {}

    def put(self, place: int, keys: Iterable[int]) -> None:
        """Put in somebody, at a place higher than all there are."""
        # Most blocks hold one person: a list for each would take three times the memory.
        for key in keys:
            known = self._blocks.setdefault(key, place)
            if isinstance(known, list):
                known.append(place)
                self._crowds.setdefault(place, []).append(known)
            elif known != place:
                block = self._blocks[key] = [known, place]
                self._crowds.setdefault(known, []).append(block)
                self._crowds.setdefault(place, []).append(block)

    def sharing(self, keys: Iterable[int], *, after: int = -1) -> set[int]:
        """Return the places above ``after`` of those who have one of the keys."""
        places: set[int] = set()
        for key in keys:
            block = self._blocks.get(key)
            if isinstance(block, int):
                if block > after:
                    places.add(block)
            elif block is not None and len(block) <= self._most:
                places.update(block[bisect_right(block, after) :])
        return places

    def beyond(self, place: int) -> set[int]:
        """Return the places above that of somebody of those who have a key of theirs."""
        places: set[int] = set()
        for block in self._crowds.get(place, ()):
            if len(block) <= self._most:
                places.update(block[bisect_right(block, place) :])
        return places
