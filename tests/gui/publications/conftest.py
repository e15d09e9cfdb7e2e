"""The invented coop with two documents made of its mural, and the page « Valorisation »."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.services import editions
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.publications.page import PublicationsPage
from tests.gui.showcase.conftest import Demo, demo, made_once, mural

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.background import InlineBackground
    from idcoop_desktop.views.changes import Changes

__all__ = ["demo", "made_once", "mural"]


@dataclass
class Visits:
    """Where the page led to."""

    places: list[tuple[str, int]] = field(default_factory=list)


@pytest.fixture
def visits() -> Visits:
    """Nowhere yet."""
    return Visits()


@pytest.fixture
def context(
    demo: Demo, background: InlineBackground, changes: Changes, visits: Visits
) -> PageContext:
    """What the page is given."""
    return PageContext(
        desk=demo.desk,
        background=background,
        changes=changes,
        navigate=lambda kind, key: visits.places.append((kind, key)),
        notice=demo.notices.append,
    )


@pytest.fixture
def flyer(demo: Demo, mural: int) -> bytes:
    """The file of the flyer A4 of the mural, made today after its poster."""
    for kind in (PublicationKind.POSTER_A3, PublicationKind.FLYER_A4):
        order = Order(kind=kind, project_ids=(mural,))
        data = editions.make(demo.desk, order, file_name=f"{kind.value}-la-fresque.pdf")
    return data


@pytest.fixture
def page(context: PageContext, show: Callable[..., QWidget]) -> PublicationsPage:
    """The page, shown."""
    made = show(PublicationsPage(context))
    assert isinstance(made, PublicationsPage)
    return made
