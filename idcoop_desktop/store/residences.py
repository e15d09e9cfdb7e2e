"""Residences, by name and by the words of their name and commune."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import Value, fn

from idcoop_desktop.domain.people import Residence
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records
from idcoop_desktop.store.search import place_key, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_RESIDENCES = Records(tables.Residence, Residence)
_BY_NAME = (tables.Residence.key_name,)


def all_residences(base: Base) -> tuple[Residence, ...]:
    """Return the residences by name."""
    return _RESIDENCES.select(base, order=_BY_NAME)


def get_residence(base: Base, residence_id: int) -> Residence:
    """Return one residence; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    return _RESIDENCES.get(base, residence_id)


def residences_by_id(base: Base, ids: Iterable[int]) -> dict[int, Residence]:
    """Return residences by identifier, removed ones included."""
    return _RESIDENCES.by_id(base, ids)


def find_residences(base: Base, text: str, limit: int) -> tuple[Residence, ...]:
    """Return at most ``limit`` residences by name, each word of ``text`` beginning one of theirs.

    A text with nothing to look for in it finds none, an empty one the first of all.
    """
    words = words_of(text)
    if text.strip() and not words:
        return ()
    spaced = Value(" ").concat(tables.Residence.key_name)
    conditions = [fn.INSTR(spaced, f" {word}") > 0 for word in words]
    return _RESIDENCES.select(base, *conditions, order=_BY_NAME, limit=limit)


def add_residence(unit: Unit, residence: Residence) -> int:
    """Add a residence and return the identifier it gets."""
    return _RESIDENCES.add(unit, residence, key_name=_key(residence))


def update_residence(unit: Unit, residence: Residence) -> None:
    """Make a residence be as given; its coopérateurs are then found under its new name.

    Raises :class:`~idcoop_desktop.store.errors.RecordMissing` if it is gone.
    """
    key = _key(residence)
    _RESIDENCES.save(unit, residence.id, residence, key_name=key)
    people = tables.Cooperator
    elsewhere = (people.residence_id == residence.id) & (people.key_place != key)
    people.update({people.key_place: key}).where(elsewhere).execute(unit.base.db)


def _key(residence: Residence) -> str:
    return place_key(name=residence.name, commune=residence.commune)
