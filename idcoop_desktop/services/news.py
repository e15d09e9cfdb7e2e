"""News for the start page: what colleagues did since the last visit, and where each line leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.services.journal import told_label
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import history
from idcoop_desktop.store import news as store

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.history import UnitLine

_SHOWN = 8
_KINDS = {"cooperator": "person"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsItem:
    """An action: what, by whom, when (UTC); ``leads_to`` is a kind of record and its key."""

    at: datetime
    author: str
    label: str
    leads_to: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What colleagues did since a moment (UTC), ``count`` actions in all.

    Without a moment, on a first visit, the last actions of everybody. When nobody did anything
    since, ``items`` are the last actions too and ``count`` is 0.
    """

    since: datetime | None
    count: int
    items: tuple[NewsItem, ...]


def news(desk: Desk, since: datetime | None) -> News:
    """Return the news for the colleague at the desk."""
    count = 0
    units: tuple[UnitLine, ...] = ()
    if since is not None:
        count, units = store.units_since(desk.base, since, but_by=desk.author.id, limit=_SHOWN)
    return News(
        since=since,
        count=count,
        items=_items(desk, units or history.latest_units(desk.base, _SHOWN)),
    )


def _items(desk: Desk, units: tuple[UnitLine, ...]) -> tuple[NewsItem, ...]:
    names = staff_names(desk)
    about = store.subjects(desk.base, [unit.unit_id for unit in units])
    leads = {key: (_KINDS.get(table, table), record) for key, (table, record) in about.items()}
    return tuple(
        NewsItem(
            at=unit.at,
            author=names.get(unit.author_id, ""),
            label=told_label(unit.kind, unit.label),
            leads_to=leads.get(unit.unit_id),
        )
        for unit in units
    )
