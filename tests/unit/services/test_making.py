"""What a document tells is summed up whatever it is made of; what cannot be summed up is a bug."""

from __future__ import annotations

from dataclasses import replace

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.services import editions, making
from tests.unit.services.conftest import TODAY, Village
from tests.unit.services.test_editions import ready


@pytest.fixture
def order(village: Village) -> Order:
    project, _photo = ready(village)
    return Order(kind=PublicationKind.FLYER_A5, theme="littoral", project_ids=(project,))


def test_a_day_is_told_as_it_is_written(village: Village, order: Order) -> None:
    made = making.gathered(village.desk, order)
    theme = editions.look_of(village.desk, order, made).theme
    told = [
        replace(made, facts={"day": day}).told_in(theme) for day in (TODAY, TODAY.isoformat(), "")
    ]
    assert told[0] == told[1] != told[2]
    with pytest.raises(TypeError):
        replace(made, facts=object()).told_in(theme)


def test_a_document_without_a_page_for_the_site_makes_none(village: Village, order: Order) -> None:
    made = replace(making.gathered(village.desk, order), article=None)
    look = editions.look_of(village.desk, order, made)
    with pytest.raises(DomainError, match="n’a pas de page pour le site"):
        editions._file(order, made, look, ".html")
