"""Dated settings, only ever added to: the past keeps the values it was lived under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.rules import Setting
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_SETTINGS = Records(tables.Setting, Setting)


def all_settings(base: Base) -> tuple[Setting, ...]:
    """Return every value of every setting, those of one day in the order they were given."""
    return _SETTINGS.select(base, order=(tables.Setting.valid_from, tables.Setting.seq))


def add_setting(unit: Unit, setting: Setting) -> None:
    """Give a setting a value from a day on."""
    _SETTINGS.add(unit, setting, seq=_SETTINGS.next_seq(unit.base))
