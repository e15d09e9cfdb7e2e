"""A document is set so loosely that its last page is filled, and no more loosely than needed."""

from __future__ import annotations

from math import ceil

from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.balance import LEAST_FILLED, balanced


def flow(tight: float, growth: float):
    """A text of ``tight`` pages at its tightest, ``growth`` more at its loosest."""

    def tried(looseness: float) -> tuple[int, float]:
        height = tight + growth * looseness
        pages = max(1, ceil(height))
        return pages, height - (pages - 1)

    return tried


@settings(deadline=None, max_examples=100)
@given(st.floats(0.4, 3.4), st.floats(0.62, 1.2))
def test_a_text_that_can_be_stretched_never_leaves_a_half_empty_page(tight, growth):
    best = balanced(flow(tight, growth), most_pages=4)
    assert best is not None
    assert best.filled >= LEAST_FILLED
    assert best.pages <= 4


def test_too_much_at_its_tightest_has_no_answer():
    assert balanced(flow(4.1, 0.5), most_pages=4) is None


def test_more_pages_than_may_be_are_never_chosen():
    best = balanced(flow(3.95, 1), most_pages=4)
    assert best is not None
    assert best.pages == 4


def test_usual_sizes_are_kept_when_the_page_is_full_with_them():
    best = balanced(flow(0.56, 1), most_pages=4)
    assert best is not None
    assert (best.pages, best.looseness) == (1, 0.4)


def test_the_last_page_is_filled_between_two_steps():
    jump = 0.437
    best = balanced(lambda t: (1, 0.95) if t < jump else (2, 0.1), most_pages=2)
    assert best is not None
    assert best.pages == 1
    assert 0.4 <= best.looseness < jump


def test_the_fullest_is_taken_when_none_is_full_enough():
    best = balanced(lambda t: (1, 0.2 + t / 10), most_pages=1)
    assert best is not None
    assert best.rank[0]
    assert best.filled < LEAST_FILLED
