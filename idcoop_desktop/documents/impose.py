"""Which pages of a folded booklet share a side of a sheet."""

from __future__ import annotations

PAGES_A_SHEET = 4


def padded(count: int) -> int:
    """Return how many pages a folded booklet of ``count`` pages has: the next multiple of four."""
    return -(-count // PAGES_A_SHEET) * PAGES_A_SHEET


def sides(count: int) -> tuple[tuple[int, int], ...]:
    """Return the (left, right) pages, from 0, of each side of the sheets, in printing order.

    Recto and verso of a sheet follow each other and are turned over the short edge; the sheets are
    stacked as printed and folded once. ``ValueError`` when ``count`` is no multiple of four.
    """
    if count % PAGES_A_SHEET:
        raise ValueError(count)
    last = count - 1
    return tuple(
        pair
        for first in range(0, count // 2, 2)
        for pair in ((last - first, first), (first + 1, last - first - 1))
    )
