"""Import models are kept under a name, replaced, removed, and proposed for the files they fit."""

from __future__ import annotations

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.import_models import ImportModel
from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.exchange.mapping import Mapping
from idcoop_desktop.services import import_models, journal
from idcoop_desktop.store import import_models as store

NAMES = {Field.LAST_NAME: ("Nom",), Field.FIRST_NAME: ("Prénom",)}
SHORT = Mapping(columns=NAMES)
LONG = Mapping(columns={**NAMES, Field.EMAIL: ("Mél",)}, share_cents=1_500)


def names(desk):
    return [model.name for model in import_models.list_models(desk)]


def test_a_model_is_kept_replaced_and_removed(desk):
    import_models.save_model(desk, LONG, "  Ulis  ")
    aravis = import_models.save_model(desk, SHORT, "Aravis")
    assert names(desk) == ["Aravis", "Ulis"]
    assert import_models.save_model(desk, LONG, "ARAVIS") == aravis
    found = import_models.list_models(desk)[0]
    assert (found.name, found.mapping.columns, found.mapping.share_cents) == (
        *("ARAVIS", LONG.columns, 1_500),
    )
    assert found.saved_on == desk.today()
    import_models.remove_model(desk, aravis)
    assert names(desk) == ["Ulis"]
    assert journal.undo(desk) == "retrait du modèle d’import «\u00a0ARAVIS\u00a0»"
    assert names(desk) == ["ARAVIS", "Ulis"]


def test_a_model_needs_a_name(desk):
    with pytest.raises(DomainError, match="nom"):
        import_models.save_model(desk, SHORT, " - ")


def test_a_model_that_is_gone_cannot_be_removed(desk):
    with pytest.raises(DomainError):
        import_models.remove_model(desk, 12)


def test_a_model_of_a_later_program_is_left_out(desk):
    model = ImportModel(
        id=0,
        name="Demain",
        definition="version = 9",
        saved_on=desk.today(),
        saved_by_id=desk.author.id,
    )
    with desk.unit("modèle") as unit:
        store.add_model(unit, model)
    assert names(desk) == []


def test_the_model_that_uses_most_of_the_headings_is_proposed(desk):
    for mapping, name in ((SHORT, "court"), (LONG, "long"), (Mapping(), "vide")):
        import_models.save_model(desk, mapping, name)
    models = import_models.list_models(desk)

    def proposed(*headings):
        found = import_models.fitting_model(models, headings)
        return found and found.name

    assert proposed("NOM", "Prenom", "Mel", "Ville") == "long"
    assert proposed("Nom", "Prénom") == "court"
    assert proposed("Identité") is None
