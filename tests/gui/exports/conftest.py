"""The coop these tests work with, and the list of its people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from idcoop_desktop.services import people, residences
from idcoop_desktop.store.people import get_cooperator
from idcoop_desktop.store.residences import get_residence
from tests.gui.ideas.coop import context, coop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QDialog

    from tests.gui.ideas.coop import Coop

__all__ = ["context", "coop"]


@pytest.fixture
def ids(coop: Coop) -> list[int]:
    """Four people by name: of one dwelling, alone, refusing mailings, without residence."""
    home = coop.residence()
    place = get_residence(coop.desk.base, home)
    whole = replace(place, address="2 rue des Genêts", postal_code="29000")
    residences.save_residence(coop.desk, whole)
    made = [
        coop.person("Inès", "Madec", home),
        coop.person("Loïc", "Madec", home),
        coop.person("Soazig", "Ozanne", home),
        coop.person("Karim", "Tanguy"),
    ]
    for person_id, changes in (
        (made[0], {"dwelling": "B2", "notes": "Préfère le soir"}),
        (made[1], {"dwelling": "b2"}),
        (made[2], {"no_mailing_since": date(2026, 1, 5)}),
    ):
        known = get_cooperator(coop.desk.base, person_id)
        people.save_person(coop.desk, replace(known, **changes))
    return made


@pytest.fixture
def over_a_page(show: Callable[[QWidget], QWidget]) -> Iterator[Callable[..., QDialog]]:
    """Open a dialog over a page; without a question it is gone at the end."""
    page, opened = show(QWidget()), []

    def opening(opener: Callable[..., QDialog], context: object, *whom: object) -> QDialog:
        opened.append(opener(context, page, *whom))
        return opened[-1]

    yield opening
    for dialog in opened:
        if isValid(dialog):
            dialog.done(0)
