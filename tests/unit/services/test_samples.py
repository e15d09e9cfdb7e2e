"""What words and looks are tried on: the latest real document, else an invented flyer."""

from __future__ import annotations

import pytest

from idcoop_desktop.documents.preview import page_count
from idcoop_desktop.domain.appearance import Appearance
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import samples
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.making import MAKERS
from idcoop_desktop.services.trials import trying
from tests.unit.services.conftest import Village
from tests.unit.services.test_editions import ready

FLYER = PublicationKind.FLYER_A4


def test_without_a_finished_project_an_invented_flyer_is_shown(village: Village) -> None:
    village.project()
    sample = samples.find_sample(village.desk, FLYER)
    assert sample.order is None
    assert page_count(samples.draw_sample(village.desk, sample)) == 1


def test_the_latest_finished_project_is_shown(village: Village) -> None:
    project, _photo = ready(village)
    village.project()
    sample = samples.find_sample(village.desk, FLYER)
    assert sample.order is not None
    assert sample.order.project_ids == (project,)
    plain = samples.draw_sample(village.desk, sample)
    green = trying(village.desk, appearance=Appearance(theme="jardin"))
    assert samples.draw_sample(green, sample) != plain


def test_each_wording_is_shown_by_documents_that_exist() -> None:
    assert samples.kinds_of("flyer")[0] is FLYER
    assert samples.kinds_of("unknown") == ()
    assert all(kind in MAKERS for name in ("flyer", "letter") for kind in samples.kinds_of(name))


@pytest.mark.parametrize(
    "kind", [PublicationKind.POSTER_A3, PublicationKind.BOOKLET, PublicationKind.VISIT_SHEET]
)
def test_a_document_that_cannot_be_made_yet_says_so(desk: Desk, kind: PublicationKind) -> None:
    with pytest.raises(DomainError, match=f"{kind.label}.*ne peut encore être fait"):
        samples.find_sample(desk, kind)


@pytest.mark.parametrize("kind", [PublicationKind.ANNUAL_REPORT, PublicationKind.VISIT_SHEET])
def test_documents_of_a_year_or_a_residence_are_tried_in_turn(
    village: Village, kind: PublicationKind
) -> None:
    sample = samples.find_sample(village.desk, kind)
    assert sample.order is not None
    assert sample.order.year or sample.order.residence_id


def test_a_document_for_any_residence_needs_none(village: Village) -> None:
    sample = samples.find_sample(village.desk, PublicationKind.CALL_FOR_IDEAS)
    assert sample.order is not None
    assert sample.order.residence_id is None


def test_a_year_that_waits_for_words_is_shown_by_one_project_that_has_them(
    village: Village,
) -> None:
    project, _photo = ready(village)
    village.completed()
    sample = samples.find_sample(village.desk, PublicationKind.BOOKLET)
    assert sample.order is not None
    assert sample.order.project_ids == (project,)
