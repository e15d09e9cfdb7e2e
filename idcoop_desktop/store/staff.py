"""Colleagues of the coop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.text import fold
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_STAFF = Records(tables.Staff, StaffMember)


def all_staff(base: Base) -> tuple[StaffMember, ...]:
    """Return the colleagues by name."""
    return tuple(sorted(_STAFF.select(base), key=lambda member: fold(member.name)))


def get_staff(base: Base, staff_id: int) -> StaffMember:
    """Return one colleague; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    return _STAFF.get(base, staff_id)


def add_staff(unit: Unit, *, name: str, role: str = "") -> int:
    """Add a colleague and return the identifier."""
    return _STAFF.add(unit, StaffMember(id=0, name=name, role=role))


def update_staff(unit: Unit, member: StaffMember) -> None:
    """Make a colleague be as given; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _STAFF.save(unit, member.id, member)
