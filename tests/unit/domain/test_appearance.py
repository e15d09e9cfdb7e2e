"""The coop's own look: read from dated settings, checked before it is kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.appearance import (
    LONGEST_SIGNATURE,
    Appearance,
    appearance_at,
    checked_color,
    checked_signature,
)
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.rules import Setting

DAY = date(2026, 3, 2)


def test_a_look_is_that_of_its_day() -> None:
    settings = [
        Setting(key="coop.theme", value="jardin", valid_from=DAY),
        Setting(key="coop.color_main", value="#123456", valid_from=DAY),
        Setting(key="coop.theme", value="sobre", valid_from=DAY + timedelta(days=1)),
    ]
    assert appearance_at(settings, DAY) == Appearance(theme="jardin", color_main="#123456")
    assert appearance_at(settings, DAY + timedelta(days=1)).theme == "sobre"
    assert appearance_at(settings, DAY - timedelta(days=1)) == Appearance()


def test_a_colour_is_kept_in_capitals_or_left_to_the_theme() -> None:
    assert checked_color(" #a1b2c3 ") == "#A1B2C3"
    assert checked_color("") == ""
    for wrong in ("#12345", "123456", "rouge", "#12345g"):
        with pytest.raises(DomainError, match="n’est pas une couleur"):
            checked_color(wrong)


def test_a_signature_is_one_line_that_fits() -> None:
    assert checked_signature(" Ensemble,\n on habite  mieux ") == "Ensemble, on habite mieux"
    with pytest.raises(DomainError, match=f"{LONGEST_SIGNATURE} caractères au plus, il y en a 91"):
        checked_signature("a" * 91)
