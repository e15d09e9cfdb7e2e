"""Agreements to be seen on a photo, the latest first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records, is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_CONSENTS = Records(tables.ImageConsent, ImageConsent)


def consents_of_person(base: Base, cooperator_id: int) -> tuple[ImageConsent, ...]:
    """Return what a coopérateur agreed to, the latest first."""
    table = tables.ImageConsent
    order = (table.from_on.desc(), table.id.desc())
    found = _CONSENTS.select(base, table.cooperator_id == cooperator_id, order=order)
    return tuple(_typed(consent) for consent in found)


def consents_about(
    base: Base, *, cooperator_ids: Iterable[int], photo_ids: Iterable[int]
) -> tuple[ImageConsent, ...]:
    """Return the agreements of some coopérateurs and those given for some photos, by key."""
    table = tables.ImageConsent
    theirs = is_one_of(table.cooperator_id, cooperator_ids)
    for_photos = is_one_of(table.photo_id, photo_ids)
    return tuple(_typed(consent) for consent in _CONSENTS.select(base, theirs | for_photos))


def get_consent(base: Base, consent_id: int) -> ImageConsent:
    """Return one agreement; :class:`~idcoop_desktop.store.errors.RecordMissing` if none."""
    return _typed(_CONSENTS.get(base, consent_id))


def consents_by_id(base: Base, ids: Iterable[int]) -> dict[int, ImageConsent]:
    """Return agreements by identifier."""
    return {key: _typed(one) for key, one in _CONSENTS.by_id(base, ids).items()}


def lasting_consents(base: Base, since: date) -> tuple[ImageConsent, ...]:
    """Return the agreements not taken back whose last day is ``since`` or later."""
    table = tables.ImageConsent
    found = _CONSENTS.select(base, table.withdrawn_on.is_null(), table.until_on >= since)
    return tuple(_typed(consent) for consent in found)


def add_consent(unit: Unit, consent: ImageConsent) -> int:
    """Add an agreement and return its identifier."""
    return _CONSENTS.add(unit, consent)


def update_consent(unit: Unit, consent_id: int, **changes: object) -> None:
    """Change fields of one; :class:`~idcoop_desktop.store.errors.RecordMissing` if none."""
    _CONSENTS.update(unit, consent_id, changes)


def _typed(consent: ImageConsent) -> ImageConsent:
    # The column gives back the codes.
    uses = tuple(ImageUse(code) for code in consent.uses)
    return replace(consent, uses=uses, minor=bool(consent.minor))
