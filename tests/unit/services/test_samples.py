"""What words and looks are tried on: the latest real document, else an invented flyer."""

from __future__ import annotations

import pytest

from idcoop_desktop.documents.preview import page_count
from idcoop_desktop.domain.appearance import Appearance
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import residences, samples
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.making import MAKERS
from idcoop_desktop.services.samples import Wish, wish_for
from idcoop_desktop.services.trials import trying
from tests.unit.documents import page_check
from tests.unit.services.conftest import Village
from tests.unit.services.test_editions import ready

FLYER = PublicationKind.FLYER_A4


def test_without_a_finished_project_an_invented_flyer_is_shown(village: Village) -> None:
    village.project()
    sample = samples.find_sample(village.desk, Wish(kind=FLYER))
    assert sample.order is None
    assert page_count(samples.draw_sample(village.desk, sample)) == 1


def test_the_latest_finished_project_is_shown(village: Village) -> None:
    project, _photo = ready(village)
    village.project()
    sample = samples.find_sample(village.desk, Wish(kind=FLYER))
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
        samples.find_sample(desk, Wish(kind=kind))


@pytest.mark.parametrize("kind", [PublicationKind.ANNUAL_REPORT, PublicationKind.VISIT_SHEET])
def test_documents_of_a_year_or_a_residence_are_tried_in_turn(
    village: Village, kind: PublicationKind
) -> None:
    sample = samples.find_sample(village.desk, Wish(kind=kind))
    assert sample.order is not None
    assert sample.order.year or sample.order.residence_id


def test_a_document_for_any_residence_needs_none(village: Village) -> None:
    sample = samples.find_sample(village.desk, Wish(kind=PublicationKind.CALL_FOR_IDEAS))
    assert sample.order is not None
    assert sample.order.residence_id is None


def test_a_year_that_waits_for_words_is_shown_by_one_project_that_has_them(
    village: Village,
) -> None:
    project, _photo = ready(village)
    village.completed()
    sample = samples.find_sample(village.desk, Wish(kind=PublicationKind.BOOKLET))
    assert sample.order is not None
    assert sample.order.project_ids == (project,)


def seen(village: Village, wish: Wish, texts: dict[str, dict[str, str]]) -> str:
    """The letters of a sample in which texts are tried."""
    sample = samples.find_sample(village.desk, wish)
    drawn = samples.draw_sample(trying(village.desk, texts=texts), sample)
    return page_check.letters(" ".join(words for _role, words in page_check.said(drawn)))


@pytest.mark.parametrize("text", ["addressee", "near", "referent"])
def test_words_for_a_residence_are_seen_on_a_flyer_addressed_to_one(
    village: Village, text: str
) -> None:
    wish = wish_for(FLYER, "flyer", text)
    assert wish.addressed
    assert "Bonjour" in seen(village, wish, {"flyer": {text: "Bonjour"}})
    assert not wish_for(FLYER, "flyer", "call").addressed
    assert not wish_for(PublicationKind.SOCIAL_1X1, "flyer", text).addressed


def test_a_real_flyer_goes_to_a_residence_that_has_a_contact_and_neighbours(
    village: Village,
) -> None:
    project, _photo = ready(village)
    wish = Wish(kind=FLYER, addressed=True)
    assert samples.find_sample(village.desk, wish).order is None
    with pytest.raises(DomainError, match=r"Affiche A3.*pour une résidence"):
        samples.find_sample(village.desk, Wish(kind=PublicationKind.POSTER_A3, addressed=True))
    village.completed()
    place = residences.save_residence(
        village.desk,
        Residence(id=0, name="Ar Mor", commune="Quimper", referent_id=village.desk.author.id),
    )
    sample = samples.find_sample(village.desk, wish)
    assert sample.order is not None
    assert (sample.order.project_ids, sample.order.residence_id) == ((project,), place)


@pytest.mark.parametrize("wording", ["letter-fidcoop", "letter-parncoop"])
def test_words_of_letters_on_aids_are_seen_before_any_was_decided(
    village: Village, wording: str
) -> None:
    for kind, text in (
        (PublicationKind.LETTER_GRANT, "intro_granted"),
        (PublicationKind.LETTER_REFUSAL, "intro_refused"),
    ):
        assert kind in samples.kinds_of(wording)
        wish = wish_for(kind, wording, text)
        assert wish.scheme in Scheme
        assert "Bravo" in seen(village, wish, {wording: {text: "Bravo"}})
