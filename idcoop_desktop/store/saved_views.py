"""Views of lists, kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.saved_views import SavedView
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_VIEWS = Records(tables.SavedView, SavedView)


def views_of_page(base: Base, page: str) -> tuple[SavedView, ...]:
    """Return the views of a page, the oldest first."""
    return _VIEWS.select(base, tables.SavedView.page == page)


def add_view(unit: Unit, view: SavedView) -> int:
    """Add a view and return the identifier it gets."""
    return _VIEWS.add(unit, view)


def remove_view(unit: Unit, view_id: int) -> None:
    """Remove a view; :class:`~idcoop_desktop.store.errors.RecordMissing` if it is gone."""
    _VIEWS.remove(unit, view_id)
