"""The sheet of a person on its own, and the words to act on it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from idcoop_desktop.views.cooperators.person_detail import PersonDetail
from idcoop_desktop.views.widgets.detail_split import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

TODAY = date(2026, 11, 23)


@pytest.fixture
def detail(show, context) -> Callable[[int], PersonDetail]:
    """Show the sheet of a person in the room a small screen leaves it."""

    def build(key: int) -> PersonDetail:
        page = ScrollPage(name="Fiche")
        made = PersonDetail(context)
        page.column.addWidget(made)
        made.show_person(key)
        show(page, 430, 560)
        context.changes.listen(made, {"people"}, lambda: made.show_person(key))
        return made

    return build


def texts(widget: QWidget) -> list[str]:
    """Return what the visible labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def button(widget: QWidget, name: str) -> QPushButton:
    """Return the visible button with an accessible name or a text."""
    found = [
        one
        for one in widget.findChildren(QPushButton)
        if one.isVisibleTo(widget) and name in (one.accessibleName(), one.text().replace("&", ""))
    ]
    assert found, f"no button {name!r}"
    return found[0]


def dialog_of(widget: QWidget, kind: type[QWidget]) -> QWidget:
    """Return the dialog opened from a widget."""
    (found,) = (one for one in widget.findChildren(kind) if one.isVisible())
    return found
