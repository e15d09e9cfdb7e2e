"""Calls for ideas: the nearest examples first, photos only where they are agreed to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.photo_gate import LackKind
from idcoop_desktop.domain.publications import Order, PublicationKind, Variant
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import (
    calls,
    consents,
    editions,
    life,
    photo_people,
    projects,
    residences,
    settings,
    showcase,
)
from idcoop_desktop.services.covered_photos import choice, heroes
from idcoop_desktop.services.making import Making
from idcoop_desktop.store.publications import all_publications
from tests.unit.services.conftest import COMPLETION, TODAY, Village, picture, ruling

CALL = PublicationKind.CALL_FOR_IDEAS


def gathered(village: Village, residence_id: int | None = None) -> Making:
    return calls.gathered(village.desk, Order(kind=CALL, residence_id=residence_id))


def told(making: Making) -> list[tuple[str, str]]:
    """The titles and places of the examples of a call."""
    facts = making.facts
    assert isinstance(facts, dict)
    return [(one.title, one.place) for one in facts["call"].examples]


def done(village: Village, title: str, residence_id: int, *, summary: str = "") -> int:
    """A project carried out in a residence, for a few cents."""
    desk = village.desk
    project = projects.make_project(
        desk, title=title, residence_id=residence_id, summary=summary, requested_cents=100
    )
    projects.add_bearer(desk, project, village.nadia)
    projects.add_bearer(desk, project, village.erwan)
    projects.state_benefit(desk, project, "Tout l’escalier", checked=True)
    life.decide(desk, project, ruling(amount_cents=100))
    life.start(desk, project, TODAY)
    life.complete(desk, project, COMPLETION)
    return project


def hero(village: Village, project: int, *, alt: str = "Un mur bleu") -> int:
    """The large photo of a project, on which nobody is to be recognised."""
    desk = village.desk
    photo = showcase.add_photo(desk, project, picture(), moment=Moment.AFTER, alt=alt)
    showcase.record_consent(desk, photo, PhotoConsent.NOBODY)
    words = Showcase(id=0, project_id=project, lead="Le hall est bleu.", hero_id=photo)
    showcase.save_showcase(desk, words)
    return photo


def test_without_a_finished_project_the_catalogue_gives_ideas(village: Village) -> None:
    village.under_way()
    for residence_id in (None, village.phare):
        examples = told(gathered(village, residence_id))
        assert len(examples) == calls.EXAMPLES
        assert {place for _title, place in examples} == {""}


def test_examples_are_those_next_door_first(village: Village) -> None:
    desk = village.desk
    near = residences.save_residence(desk, Residence(id=0, name="Ti Glaz", commune="QUIMPER"))
    done(village, "Au Phare", village.phare)
    done(village, "À Ti Glaz", near)
    examples = told(gathered(village, village.ajoncs))
    assert examples[:2] == [
        ("À Ti Glaz", "Ti Glaz, QUIMPER"),
        ("Au Phare", "Le Clos du Phare, Penmarc’h"),
    ]
    assert examples[2][1] == ""
    done(village, "Aux Ajoncs", village.ajoncs)
    done(village, "Encore au Phare", village.phare)
    assert [title for title, _place in told(gathered(village, village.ajoncs))] == [
        "Aux Ajoncs",
        "À Ti Glaz",
        "Au Phare",
    ]


def test_among_equals_those_with_a_photo_come_first(village: Village) -> None:
    done(village, "Sans photo", village.phare)
    shown = done(village, "Avec photo", village.phare)
    hero(village, shown)
    assert told(gathered(village))[0][0] == "Avec photo"


def test_a_photo_that_may_not_go_out_is_left_out(village: Village) -> None:
    desk = village.desk
    project = done(village, "La fresque", village.phare)
    photo = hero(village, project)
    assert [one.id for one in gathered(village).photos] == [photo]
    photo_people.name_person(desk, photo, cooperator_id=village.nadia)
    making = gathered(village)
    assert making.photos == making.for_ending(".html").photos == ()
    (lack,) = making.left_out
    assert (lack.photo.id, lack.reason) == (photo, "aucun accord noté")
    editions.make(desk, Order(kind=CALL))
    (kept,) = all_publications(desk.base)
    assert kept.photo_ids == ()
    assert kept.project_ids == (project,)


def test_a_photo_agreed_to_on_paper_only_is_not_on_the_page(village: Village) -> None:
    desk = village.desk
    photo = hero(village, done(village, "La fresque", village.phare))
    photo_people.name_person(desk, photo, cooperator_id=village.nadia)
    consents.note_consent(desk, village.nadia, CALL.uses, from_on=TODAY, until_on=TODAY)
    making = gathered(village)
    assert [one.id for one in making.photos] == [photo]
    assert making.left_out == ()
    page = making.for_ending(".html")
    assert (page.photos, [lack.use for lack in page.left_out]) == ((), [ImageUse.WEB])
    editions.make(desk, Order(kind=CALL), ending=".html")
    editions.make(desk, Order(kind=CALL, variant=Variant.PRINTER))
    page, paper = all_publications(desk.base)
    assert {page.photo_ids, paper.photo_ids} == {(), (photo,)}


def test_a_photo_without_description_is_left_out(village: Village) -> None:
    hero(village, done(village, "La fresque", village.phare), alt="")
    making = gathered(village)
    assert making.photos == ()
    assert [lack.kind for lack in making.left_out] == [LackKind.ALT]
    assert told(making)[0][0] == "La fresque"


def test_a_call_on_paper_is_up_to_date_whatever_is_agreed_to_for_the_web(village: Village) -> None:
    desk = village.desk
    photo = hero(village, done(village, "La fresque", village.phare))
    photo_people.name_person(desk, photo, cooperator_id=village.nadia)
    consents.note_consent(desk, village.nadia, CALL.uses, from_on=TODAY, until_on=TODAY)
    editions.make(desk, Order(kind=CALL), file_name="appel.pdf")
    editions.make(desk, Order(kind=CALL), ending=".html", file_name="appel.html")
    page, paper = sorted(all_publications(desk.base), key=lambda one: one.ending)
    consents.note_consent(desk, village.nadia, tuple(ImageUse), from_on=TODAY, until_on=TODAY)
    assert not editions.freshness(desk, paper).outdated
    assert editions.freshness(desk, page).outdated


def test_what_a_call_leaves_out_is_told_with_its_project(village: Village) -> None:
    desk = village.desk
    photo = hero(village, done(village, "La fresque", village.phare), alt="")
    photo_people.name_person(desk, photo, person_name="Coumba")
    left_out = editions.sketch(desk, Order(kind=CALL)).left_out(desk)
    assert left_out is not None
    assert left_out.sentence == (
        "Le document est fait sans une photo\u00a0: «\u00a0photo «\u00a0après\u00a0»\u00a0», "
        "projet «\u00a0La fresque\u00a0» (sa description pour les personnes aveugles manque\u00a0; "
        "Coumba\u00a0: aucun accord noté)."
    )
    assert left_out.refused.uses == CALL.uses
    other = hero(village, done(village, "Le banc", village.phare))
    showcase.record_consent(desk, other, PhotoConsent.REFUSED)
    both = editions.sketch(desk, Order(kind=CALL)).left_out(desk)
    assert both is not None
    assert both.sentence.startswith("Le document est fait sans 2\u00a0photos\u00a0: ")
    assert len(both.reasons) == 2


def test_nothing_is_said_of_photos_that_have_no_place(village: Village) -> None:
    desk = village.desk
    shown = [done(village, f"Projet {number}", village.phare) for number in range(4)]
    uncovered, first, second, late = (hero(village, project) for project in shown)
    for photo in (uncovered, late):
        showcase.record_consent(desk, photo, PhotoConsent.REFUSED)
    found = choice(desk, heroes(desk, shown), CALL.uses, most=2)
    assert [photo.id for photo in found.shown] == [first, second]
    assert [lack.photo.id for lack in found.lacks] == [uncovered]
    everything = choice(desk, heroes(desk, shown), CALL.uses)
    assert [lack.photo.id for lack in everything.lacks] == [uncovered, late]


def test_long_words_are_cut_for_their_card(village: Village) -> None:
    done(village, "Un titre " * 30, village.phare, summary="Une phrase entière. " * 40)
    making = gathered(village)
    example = making.facts["call"].examples[0]  # type: ignore[index]
    assert example.title.endswith("…")
    assert example.text.endswith("entière.")
    assert editions.preview(village.desk, Order(kind=CALL)).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("site", "residence_id", "address"),
    [
        ("https://www.example.org/idees", 7, "https://www.example.org/idees?residence=7"),
        ("https://www.example.org/idees", None, "https://www.example.org/idees"),
        ("https://www.example.org/?page=3", 7, "https://www.example.org/?page=3"),
        ("https://www.example.org/#idees", 7, "https://www.example.org/#idees"),
    ],
)
def test_the_code_tells_where_it_was_scanned(
    site: str, residence_id: int | None, address: str
) -> None:
    assert calls.call_address(site, residence_id) == address


@pytest.mark.parametrize(
    "site", ["www.example.org", "ftp://example.org", "https://", "https://é.org"]
)
def test_a_bad_address_is_refused(site: str) -> None:
    with pytest.raises(DomainError, match="doit commencer par https://"):
        calls.call_address(site, None)


def test_a_coop_without_site_is_told_so(village: Village) -> None:
    known = settings.profile(village.desk)
    settings.save_profile(village.desk, replace(known, site=""))
    with pytest.raises(DomainError, match="l’adresse manque"):
        gathered(village)


def test_the_call_is_remembered_and_found_out_of_date(village: Village) -> None:
    desk = village.desk
    editions.make(desk, Order(kind=CALL, residence_id=village.ajoncs))
    (kept,) = all_publications(desk.base)
    assert kept.title == "Les Ajoncs, Quimper"
    assert not editions.freshness(desk, kept).outdated
    done(village, "La fresque", village.phare)
    assert editions.freshness(desk, kept).outdated
    assert gathered(village).title == "toutes les résidences"
