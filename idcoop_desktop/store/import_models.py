"""Import models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.import_models import ImportModel
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_MODELS = Records(tables.ImportModel, ImportModel)


def all_models(base: Base) -> tuple[ImportModel, ...]:
    """Return the import models, the oldest first."""
    return _MODELS.select(base)


def add_model(unit: Unit, model: ImportModel) -> int:
    """Add an import model and return the identifier it gets."""
    return _MODELS.add(unit, model)


def update_model(unit: Unit, model: ImportModel) -> None:
    """Make an import model be as given.

    Raises :class:`~idcoop_desktop.store.errors.RecordMissing` if it is gone.
    """
    _MODELS.save(unit, model.id, model)


def remove_model(unit: Unit, model_id: int) -> None:
    """Remove an import model; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _MODELS.remove(unit, model_id)
