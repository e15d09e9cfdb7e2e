"""A small number for each of a million keys, in a byte each; a dictionary takes a hundred."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHIFT = 12
_REST = (1 << _SHIFT) - 1


class Marks:
    """Keys with the numbers, from 1 to 255, that they were given; 0 is that of any other."""

    def __init__(self) -> None:
        self._pages: dict[int, bytearray] = {}

    def __getitem__(self, key: int) -> int:
        page = self._pages.get(key >> _SHIFT)
        return page[key & _REST] if page is not None else 0

    def __setitem__(self, key: int, mark: int) -> None:
        self._page(key >> _SHIFT)[key & _REST] = mark

    def add(self, keys: Iterable[int]) -> Marks:
        """Give every key the number 1 and return the marks themselves."""
        # The loops are written out: a call for each of a million keys takes twice as long.
        pages = self._pages
        for key in keys:
            page = pages.get(key >> _SHIFT)
            if page is None:
                page = self._page(key >> _SHIFT)
            page[key & _REST] = 1
        return self

    def kept(self, keys: Iterable[int], marked: bool) -> array[int]:
        """Return the keys that were given a number, or those that were not, in their order."""
        pages, nothing = self._pages, bytes(_REST + 1)
        return array(
            "q",
            (key for key in keys if (pages.get(key >> _SHIFT, nothing)[key & _REST] > 0) is marked),
        )

    def _page(self, number: int) -> bytearray:
        return self._pages.setdefault(number, bytearray(_REST + 1))
