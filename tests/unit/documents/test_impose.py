"""A folded booklet: whatever its length, its pages follow each other once it is folded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.documents.impose import padded, sides

SHEETS = st.integers(1, 60)


def folded(order: tuple[tuple[int, int], ...]) -> list[int]:
    """Fold the printed sheets and turn their leaves one after the other, from the cover."""
    sheets = [(order[place], order[place + 1]) for place in range(0, len(order), 2)]
    first = [page for front, back in sheets for page in (front[1], back[0])]
    last = [page for front, back in reversed(sheets) for page in (back[1], front[0])]
    return first + last


@given(SHEETS)
def test_the_pages_of_a_folded_booklet_follow_each_other(sheets):
    order = sides(4 * sheets)
    assert len(order) == 2 * sheets
    assert folded(order) == list(range(4 * sheets))


@given(SHEETS)
def test_the_cover_is_outside_at_the_right_and_the_middle_opens_flat(sheets):
    order = sides(4 * sheets)
    assert order[0] == (4 * sheets - 1, 0)
    assert order[-1] == (2 * sheets - 1, 2 * sheets)


@given(st.integers(0, 300))
def test_a_booklet_is_completed_to_whole_sheets(count):
    assert padded(count) % 4 == 0
    assert 0 <= padded(count) - count < 4


@pytest.mark.parametrize("count", [1, 6, 11])
def test_pages_that_fill_no_sheet_are_refused(count):
    with pytest.raises(ValueError, match=str(count)):
        sides(count)
