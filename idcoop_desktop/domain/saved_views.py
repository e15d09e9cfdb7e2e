"""A view: what a list was asked for, kept under a name for the whole team."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """The ``definition`` of a list of one ``page``, as the service of that page words it."""

    id: int
    page: str
    name: str
    definition: str
    saved_by_id: int
