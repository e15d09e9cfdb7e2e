"""The report of a year tells the figures of its books, its projects, and photos agreed to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.documents.annual_article import annual_article
from idcoop_desktop.documents.theme import styled
from idcoop_desktop.documents.wording import shipped
from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.domain.year_figures import GroupYear
from idcoop_desktop.services import (
    annual_reports,
    consents,
    editions,
    life,
    money,
    photo_people,
    showcase,
)
from idcoop_desktop.services.closing import close_year
from idcoop_desktop.services.publication_list import standing
from idcoop_desktop.services.year_report import report_data
from idcoop_desktop.store import projects
from idcoop_desktop.store.publications import all_publications
from tests.unit.documents import page_check
from tests.unit.services.conftest import COMPLETION, TODAY, Village, picture

if TYPE_CHECKING:
    from idcoop_desktop.documents.annual_report import AnnualContent
    from idcoop_desktop.services.making import Making

REPORT = PublicationKind.ANNUAL_REPORT
YEAR = TODAY.year


def gathered(village: Village, year: int | None = YEAR) -> Making:
    return annual_reports.gathered(village.desk, Order(kind=REPORT, year=year))


def content(making: Making) -> AnnualContent:
    assert isinstance(making.facts, dict)
    found: AnnualContent = making.facts["content"]
    return found


def hero(village: Village, project: int) -> int:
    desk = village.desk
    photo = showcase.add_photo(desk, project, picture(), moment=Moment.AFTER, alt="Un mur")
    showcase.record_consent(desk, photo, PhotoConsent.NOBODY)
    showcase.save_showcase(
        desk, Showcase(id=0, project_id=project, lead="Le hall est bleu.", hero_id=photo)
    )
    return photo


def test_figures_are_those_of_the_books(village: Village) -> None:
    village.under_way(64_001)
    money.open_envelope(village.desk, YEAR, 50_000, scheme=Scheme.FIDCOOP)
    figures = report_data(village.desk, YEAR).figures
    told = content(gathered(village))
    assert told.counts == figures.counts
    assert told.envelopes == figures.envelopes
    assert [one.granted for one in told.by_kind] == [64_001]
    assert [one.name for one in told.by_kind] == ["Autre"]
    assert told.by_residence == figures.by_residence
    assert [replace(one, state="") for one in figures.owners] == [*told.helped]
    cells = [
        page_check.letters(words)
        for _role, words in page_check.said(editions.preview(village.desk, order()))
    ]
    assert page_check.letters(format_cents(64_001)) in cells


def order(year: int = YEAR) -> Order:
    return Order(kind=REPORT, year=year)


def test_projects_done_and_under_way_are_told_by_the_year(village: Village) -> None:
    first = village.completed(10_000)
    village.under_way(20_000)
    village.project()
    told = content(gathered(village))
    (done,) = told.done
    assert (done.title, done.place, done.participants) == (
        "La fresque",
        "Le Clos du Phare, Penmarc’h",
        7,
    )
    assert done.line == "Le hall est peint."
    assert [one.title for one in told.under_way] == ["La fresque"]
    assert [one.id for one in gathered(village).projects] == [first]
    before = content(gathered(village, YEAR - 1))
    assert (before.done, before.under_way) == ((), ())


def test_a_project_finished_the_year_after_was_under_way(village: Village) -> None:
    desk = village.desk
    project = village.under_way()
    village.clock.day = date(YEAR + 1, 2, 1)
    life.complete(desk, project, replace(COMPLETION, on=village.clock.day))
    assert [one.title for one in content(gathered(village)).under_way] == ["La fresque"]
    assert content(gathered(village)).done == ()
    assert len(content(gathered(village, None)).done) == 1
    assert gathered(village, None).title == str(YEAR + 1)


def test_only_photos_agreed_to_for_the_meeting_are_shown(village: Village) -> None:
    desk = village.desk
    photo = hero(village, village.completed())
    assert [one.id for one in gathered(village).photos] == [photo]
    photo_people.name_person(desk, photo, cooperator_id=village.nadia)
    assert gathered(village).photos == ()
    assert [lack.photo.id for lack in gathered(village).left_out] == [photo]
    consents.note_consent(desk, village.nadia, REPORT.uses, from_on=TODAY, until_on=TODAY)
    making = gathered(village)
    assert [one.id for one in making.photos] == [photo]
    assert making.left_out == making.for_ending(".html").photos == ()
    editions.make(desk, order())
    editions.make(desk, order(), ending=".html")
    assert {one.photo_ids for one in all_publications(desk.base)} == {(photo,), ()}


def test_provisional_figures_are_out_of_date_when_they_move(village: Village) -> None:
    desk = village.desk
    village.completed()
    editions.make(desk, order())
    (kept,) = all_publications(desk.base)
    assert kept.year == YEAR
    village.clock.day += timedelta(days=1)
    assert not editions.freshness(desk, kept).outdated
    village.granted(100)
    assert editions.freshness(desk, kept).outdated


def test_other_documents_of_its_projects_leave_it_up_to_date_and_a_figure_does_not(
    village: Village,
) -> None:
    desk = village.desk
    project = village.completed(10_000)
    hero(village, project)
    editions.make(desk, order())
    (kept,) = all_publications(desk.base)
    assert standing(desk, kept).state.label == "À jour"
    assert projects.get_project(desk.base, project).state is ProjectState.SHOWCASED
    editions.make(desk, Order(kind=PublicationKind.SOCIAL_1X1, project_ids=(project,)))
    editions.make(desk, order())
    assert standing(desk, kept).state.label == "À jour"
    money.open_envelope(desk, YEAR, 50_000, scheme=Scheme.FIDCOOP)
    assert standing(desk, kept).state.label == "Périmé"


def test_a_closed_year_keeps_its_figures_and_is_not_provisional(village: Village) -> None:
    desk = village.desk
    village.completed()
    village.clock.day = date(YEAR + 1, 1, 15)
    close_year(
        desk,
        YEAR,
        ClosingChoices(),
        decided_by="Conseil",
        request_key="form",
    )
    told = gathered(village)
    assert isinstance(told.facts, dict)
    assert told.facts["provisional"] is False
    pdf = page_check.said(editions.preview(desk, order()))
    assert "rovisoire" not in str(pdf)


def test_the_page_for_the_site_tells_the_same_projects(village: Village) -> None:
    village.completed()
    making = gathered(village)
    theme = styled("jardin", "pages", wording=shipped("annual-report"))
    assert making.article is not None
    told = making.article(theme)
    assert "La fresque" in str(told)
    assert told.title == annual_article(content(making), theme).title


def test_a_kind_that_is_not_known_any_more_keeps_its_name() -> None:
    group = GroupYear(name="sculpture", count=1, granted=1, paid=0)
    assert annual_reports._named(group) == group
