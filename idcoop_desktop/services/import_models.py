"""Import models: kept under a name, proposed for the files they fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.import_models import ImportModel
from idcoop_desktop.domain.text import fold, tidy_line
from idcoop_desktop.exchange.models import from_toml, to_toml
from idcoop_desktop.exchange.refusals import MappingError
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import import_models

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from idcoop_desktop.exchange.mapping import Mapping
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownModel:
    """An import model as it is chosen: its mapping bears its name."""

    id: int
    mapping: Mapping
    saved_on: date

    @property
    def name(self) -> str:
        """The name that the team gave it."""
        return self.mapping.name


def list_models(desk: Desk) -> tuple[KnownModel, ...]:
    """Return the import models by name, without those that a later program wrote otherwise."""
    found = []
    for model in import_models.all_models(desk.base):
        try:
            mapping = from_toml(model.definition)
        except MappingError:
            continue
        named = replace(mapping, name=model.name)
        found.append(KnownModel(id=model.id, mapping=named, saved_on=model.saved_on))
    return tuple(sorted(found, key=lambda model: fold(model.name)))


def save_model(desk: Desk, mapping: Mapping, name: str) -> int:
    """Keep a mapping under a name, in the place of the model of that name; return its identifier.

    Raises :class:`DomainError` without a name.
    """
    called = tidy_line(name)
    if not fold(called):
        raise DomainError("Donnez un nom à ce modèle d’import, par exemple celui du logiciel.")
    model = ImportModel(
        id=_id_of(desk, called),
        name=called,
        definition=to_toml(replace(mapping, name=called)),
        saved_on=desk.today(),
        saved_by_id=desk.author.id,
    )
    with desk.unit(titled("modèle d’import", called)) as unit:
        if model.id:
            import_models.update_model(unit, model)
            return model.id
        return import_models.add_model(unit, model)


def remove_model(desk: Desk, model_id: int) -> None:
    """Remove an import model; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    names = {model.id: model.name for model in import_models.all_models(desk.base)}
    with desk.unit(titled("retrait du modèle d’import", names.get(model_id, ""))) as unit:
        import_models.remove_model(unit, model_id)


def fitting_model(models: Iterable[KnownModel], headings: Sequence[str]) -> KnownModel | None:
    """Return the model whose headings a file all has, the one that uses most of them."""
    fitting = [model for model in models if _fits(model.mapping, headings)]
    return max(fitting, key=lambda model: _used(model.mapping), default=None)


def _fits(mapping: Mapping, headings: Sequence[str]) -> bool:
    try:
        mapping.places(headings)
    except MappingError:
        return False
    return not mapping.missing(headings)


def _used(mapping: Mapping) -> int:
    return sum(len(headings) for headings in mapping.columns.values())


def _id_of(desk: Desk, name: str) -> int:
    wanted = fold(name)
    known = import_models.all_models(desk.base)
    return next((model.id for model in known if fold(model.name) == wanted), 0)
