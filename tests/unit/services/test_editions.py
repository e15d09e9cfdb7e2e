"""Documents are remembered with what they show, and found out of date when it changes."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from idcoop_desktop.domain.appearance import Appearance
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.publications import Order, Publication, PublicationKind, Variant
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import (
    appearance,
    consents,
    editions,
    photo_people,
    photos,
    publishing,
    showcase,
    wording,
)
from idcoop_desktop.services.making import MAKERS
from idcoop_desktop.store import publications
from tests.unit.services.conftest import TODAY, Village, picture


def ready(village: Village) -> tuple[int, int]:
    """A project whose flyer may be made, and its photo."""
    project = village.completed()
    photo = showcase.add_photo(
        village.desk, project, picture(), moment=Moment.AFTER, alt="Un mur bleu"
    )
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    words = Showcase(id=0, project_id=project, lead="Un mur", story="Bleu", hero_id=photo)
    showcase.save_showcase(village.desk, words)
    return project, photo


def made(village: Village) -> Publication:
    (known,) = publications.all_publications(village.desk.base)
    return known


def test_each_kind_of_document_has_its_maker() -> None:
    assert set(MAKERS) == set(PublicationKind)


def test_a_document_is_remembered_with_its_file_and_what_it_shows(village: Village) -> None:
    project, photo = ready(village)
    order = Order(kind=PublicationKind.FLYER_A5, theme="littoral", project_ids=(project,))
    data = editions.make(village.desk, order, file_name="flyer.pdf")
    known = made(village)
    assert known.sha256 == hashlib.sha256(data).hexdigest()
    assert (known.file_name, known.theme, known.title) == ("flyer.pdf", "littoral", "La fresque")
    assert (known.project_ids, known.photo_ids) == ((project,), (photo,))
    assert editions.order_of(known) == order


def test_a_document_is_out_of_date_once_it_would_tell_something_else(village: Village) -> None:
    project, photo = ready(village)
    publishing.publish(village.desk, project)
    assert not editions.freshness(village.desk, made(village)).outdated
    photos.hide_parts(village.desk, photo, [(500, 500, 100, 100)])
    stale = editions.freshness(village.desk, made(village))
    assert stale.outdated
    assert "a changé" in stale.reason
    photos.hide_parts(village.desk, photo, [])
    assert not editions.freshness(village.desk, made(village)).outdated


def test_a_document_whose_photo_may_not_go_out_any_more_says_so(village: Village) -> None:
    project, photo = ready(village)
    publishing.publish(village.desk, project)
    showcase.record_consent(village.desk, photo, PhotoConsent.REFUSED)
    stale = editions.freshness(village.desk, made(village))
    assert stale.outdated
    assert "Un mur bleu" in stale.reason


def test_a_document_from_before_is_not_called_out_of_date(village: Village) -> None:
    project, _photo = ready(village)
    publishing.publish(village.desk, project)
    assert not editions.freshness(village.desk, replace(made(village), told="")).outdated


def test_a_page_for_the_site_asks_for_the_agreement_of_the_web(village: Village) -> None:
    project, photo = ready(village)
    showcase.record_consent(village.desk, photo, PhotoConsent.UNKNOWN)
    order = Order(kind=PublicationKind.POSTER_A3, project_ids=(project,))
    with pytest.raises(UncoveredError) as refused:
        editions.make(village.desk, order, ending=".html")
    assert {lack.photo.id for lack in refused.value.lacks} == {photo}
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    page = editions.make(village.desk, order, ending=".html").decode()
    assert page.startswith("<!doctype html>")
    assert made(village).sha256 == hashlib.sha256(page.encode()).hexdigest()


def test_a_page_for_the_site_is_judged_by_the_agreement_of_the_web_alone(village: Village) -> None:
    project, photo = ready(village)
    photo_people.name_person(village.desk, photo, cooperator_id=village.nadia)
    agreed = consents.note_consent(
        village.desk,
        village.nadia,
        (ImageUse.WEB,),
        from_on=TODAY,
        until_on=TODAY + timedelta(days=90),
    )
    order = Order(kind=PublicationKind.FLYER_A4, project_ids=(project,))
    editions.make(village.desk, order, ending=".html", file_name="flyer.html")
    assert editions.freshness(village.desk, made(village)) == editions.Freshness(outdated=False)
    with pytest.raises(UncoveredError):
        editions.preview(village.desk, order)
    editions.possible_endings(village.desk, order)
    consents.withdraw_consent(village.desk, agreed, TODAY)
    with pytest.raises(UncoveredError, match="Nadia"):
        editions.possible_endings(village.desk, order)
    assert "Nadia" in editions.freshness(village.desk, made(village)).reason


def test_an_image_is_not_for_a_printing_house(village: Village) -> None:
    project, _photo = ready(village)
    order = Order(kind=PublicationKind.SOCIAL_1X1, variant=Variant.PRINTER, project_ids=(project,))
    with pytest.raises(DomainError, match="ne se prépare pas pour un imprimeur"):
        editions.preview(village.desk, order)
    with pytest.raises(DomainError, match=r"se termine par \.png ou \.jpg ou \.html"):
        editions.make(village.desk, replace(order, variant=Variant.OFFICE), ending=".pdf")
    assert publications.all_publications(village.desk.base) == ()


def test_a_document_in_other_words_or_colours_is_out_of_date_until_they_are_back(
    village: Village,
) -> None:
    project, _photo = ready(village)
    publishing.publish(village.desk, project)
    wording.save(village.desk, "flyer", "call", "À vous de jouer !")
    assert editions.freshness(village.desk, made(village)).outdated
    wording.restore(village.desk, "flyer", "call")
    assert not editions.freshness(village.desk, made(village)).outdated
    for look in (Appearance(theme="jardin"), Appearance(color_main="#203060")):
        appearance.save_appearance(village.desk, look)
        assert editions.freshness(village.desk, made(village)).outdated
    taken = appearance.take_logo(village.desk, picture())
    appearance.save_appearance(village.desk, Appearance(logo_sha256=taken.sha256))
    assert editions.freshness(village.desk, made(village)).outdated
    appearance.save_appearance(village.desk, Appearance())
    assert not editions.freshness(village.desk, made(village)).outdated
