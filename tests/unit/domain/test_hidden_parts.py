"""Ellipses drawn over a photo stay on it and always hide something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.hidden_parts import (
    LARGEST,
    MOST,
    SMALLEST,
    checked,
    fitting,
    holds,
    moved,
    resized,
    spanned,
)

NUMBER = st.integers(-3000, 3000)
FACE = (500, 400, 50, 80)


@given(part=st.tuples(NUMBER, NUMBER, NUMBER, NUMBER), across=NUMBER, down=NUMBER)
def test_whatever_is_done_the_ellipse_stays_on_the_photo(part, across, down):
    for made in (fitting(part), moved(part, across, down), resized(part, across, down)):
        assert all(0 <= centre <= 1000 for centre in made[:2])
        assert all(SMALLEST <= half <= LARGEST for half in made[2:])
        assert checked((made,)) == (made,)


def test_an_ellipse_is_drawn_from_corner_to_corner_in_any_direction():
    assert spanned((400, 300), (600, 500)) == (500, 400, 100, 100)
    assert spanned((600, 500), (400, 300)) == (500, 400, 100, 100)
    assert spanned((400, 300), (400, 300)) == (400, 300, SMALLEST, SMALLEST)


def test_moving_and_resizing():
    assert moved(FACE, 10, -20) == (510, 380, 50, 80)
    assert resized(FACE, 10, -20) == (500, 400, 60, 60)


@pytest.mark.parametrize(
    ("spot", "inside"), [((500, 400), True), ((549, 400), True), ((545, 470), False)]
)
def test_a_point_is_under_the_ellipse_or_not(spot, inside):
    assert holds(FACE, spot) is inside


def test_doubles_are_kept_once_and_too_many_are_refused():
    assert checked((FACE, FACE)) == (FACE,)
    many = [(number, 10, 20, 20) for number in range(MOST + 1)]
    assert len(checked(many[:MOST])) == MOST
    with pytest.raises(DomainError, match="40 parties"):
        checked(many)


def test_one_off_the_photo_is_a_bug():
    with pytest.raises(ValueError, match="1200"):
        checked(((1200, 0, 20, 20),))
