"""What a flyer tells the residence it goes to: whom to ask, its address, what was done nearby."""

from __future__ import annotations

from dataclasses import replace

import pytest

from idcoop_desktop.documents.content import Addressee
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.services import editions, residences, settings
from idcoop_desktop.services.addressees import Addressees, own_address
from idcoop_desktop.services.flyers import Series, gathered
from idcoop_desktop.store import projects, staff
from idcoop_desktop.store import residences as store
from tests.quality.html_check import read
from tests.unit.services.conftest import Village
from tests.unit.services.test_showcase_and_publishing import ready


def told(village: Village, project: int, residence: int) -> Addressee:
    shown = projects.get_project(village.desk.base, project)
    return Addressees(village.desk, shown).of(residence)


def test_the_colleague_of_the_residence_answers_else_the_one_of_the_project(
    village: Village,
) -> None:
    project, _ = ready(village)
    desk = village.desk
    with desk.unit("équipe") as unit:
        other = staff.add_staff(unit, name="Yann Le Bris")
        projects.update_project(unit, project, referent_id=desk.author.id)
    assert told(village, project, village.ajoncs).contact == "Maëlle Kervadec, Vie coopérative"
    here = store.get_residence(desk.base, village.ajoncs)
    residences.save_residence(desk, replace(here, referent_id=other))
    assert told(village, project, village.ajoncs).contact == "Yann Le Bris"
    with desk.unit("équipe") as unit:
        projects.update_project(unit, project, referent_id=None)
    assert told(village, project, village.phare).contact == ""


def test_what_was_done_nearby_is_told_without_the_project_itself(village: Village) -> None:
    project, _ = ready(village)
    village.completed()
    village.project()
    assert told(village, project, village.ajoncs).near == (
        ("La fresque", "Le Clos du Phare · Penmarc’h"),
    )


@pytest.mark.parametrize(
    ("site", "address"),
    [
        ("https://a.org", "https://a.org?residence=7"),
        ("https://a.org/idcoop/", "https://a.org/idcoop/?residence=7"),
        ("https://a.org/?q=1#bas", "https://a.org/?q=1&residence=7#bas"),
        ("https://[a.org", "https://[a.org"),
    ],
)
def test_the_address_says_from_which_residence(site: str, address: str) -> None:
    assert own_address(site, 7) == address


def test_a_site_that_is_no_address_of_the_web_is_refused(village: Village) -> None:
    project, _ = ready(village)
    known = settings.profile(village.desk)
    settings.save_profile(village.desk, replace(known, site="ftp://example.org"))
    order = Order(
        kind=PublicationKind.FLYER_A4, project_ids=(project,), residence_id=village.ajoncs
    )
    with pytest.raises(DomainError, match="doit commencer par https"):
        editions.preview(village.desk, order)


def test_images_go_to_anybody(village: Village) -> None:
    project, _ = ready(village)
    order = Order(kind=PublicationKind.SOCIAL_1X1, project_ids=(project,))
    facts = gathered(village.desk, order).facts
    assert gathered(village.desk, replace(order, residence_id=village.ajoncs)).facts == facts


def test_only_an_addressed_flyer_tells_of_its_residence(village: Village) -> None:
    project, _ = ready(village)
    series = Series(village.desk, Order(kind=PublicationKind.FLYER_A5, project_ids=(project,)))
    assert "addressee" not in series.making(None).facts  # type: ignore[operator]
    assert series.content(None).addressee is None
    assert "addressee" in series.making(village.phare).facts  # type: ignore[operator]
    with pytest.raises(DomainError, match="n’existe plus"):
        series.making(123)


def test_the_page_of_an_addressed_flyer_tells_whom_to_ask_and_what_is_near(
    village: Village,
) -> None:
    project, _ = ready(village)
    village.completed()
    order = Order(
        kind=PublicationKind.FLYER_A4, project_ids=(project,), residence_id=village.ajoncs
    )
    with village.desk.unit("équipe") as unit:
        projects.update_project(unit, project, referent_id=village.desk.author.id)
    reader = read(editions.make(village.desk, order, ending=".html"))
    said = " ".join(reader.texts.values())
    assert "Près de chez vous" in said
    assert "La fresque (Le Clos du Phare · Penmarc’h)" in said
    assert "Votre contact\u00a0: Maëlle Kervadec" in said
    assert reader.links[0].endswith(f"?residence={village.ajoncs}")
    anybody = read(editions.make(village.desk, replace(order, residence_id=None), ending=".html"))
    assert "Près de chez vous" not in " ".join(anybody.texts.values())
