"""The booklet of a year: which projects are in it, what it refuses by name, what it thanks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.documents.typography import french
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.photo_gate import LackKind, UncoveredError
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.publications import Order, PublicationKind, Variant
from idcoop_desktop.domain.showcase import Moment, NotQuotableError, PhotoConsent, Showcase
from idcoop_desktop.services import (
    booklet_reading,
    booklets,
    editions,
    ideas,
    making,
    projects,
    residences,
    settings,
    sheets,
    showcase,
    testimonials,
    year_report,
)
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store import publications
from tests.unit.documents.booklet_makers import bookmarks, pages_of
from tests.unit.documents.page_check import letters
from tests.unit.services.conftest import TODAY, Village, picture

KIND = PublicationKind.BOOKLET
FOLDED = PublicationKind.BOOKLET_FOLDED


def carried_out(village: Village, title: str, on: date = TODAY, *, told: bool = True) -> int:
    """Complete a project on a day; its words are written if ``told``."""
    key = village.completed(1_000)
    with village.desk.unit("date") as unit:
        projects_store.update_project(unit, key, completed_on=on, title=title)
    if told:
        tell(village, key)
    return key


def tell(village: Village, key: int, **changes: object) -> None:
    words = Showcase(id=0, project_id=key, lead="Un mur bleu", story="Un matin.\n\nUn soir.")
    showcase.save_showcase(village.desk, replace(words, **changes))  # type: ignore[arg-type]


def photo(village: Village, key: int, *, alt: str = "Un mur", nobody: bool = True) -> int:
    data = picture(colour=f"#{key % 0xFFFFFF:06x}")
    made = showcase.add_photo(
        village.desk, key, data, moment=Moment.AFTER, caption="Le mur", alt=alt, credit="Nous"
    )
    if nobody:
        showcase.record_consent(village.desk, made, PhotoConsent.NOBODY)
    return made


def order(**changes: object) -> Order:
    return replace(Order(kind=KIND, year=TODAY.year), **changes)  # type: ignore[arg-type]


def titles(village: Village, wanted: Order) -> list[str]:
    return [one.title for one in making.gathered(village.desk, wanted).projects]


def test_years_have_the_projects_carried_out_in_them(village: Village) -> None:
    village.under_way(1_000)
    carried_out(village, "Deux", date(2025, 5, 1))
    carried_out(village, "Un", date(2025, 2, 1), told=False)
    carried_out(village, "Trois")
    counted = [(one.year, one.projects) for one in booklets.years(village.desk)]
    assert counted == [(2026, 1), (2025, 2)]
    found = booklets.projects_of_year(village.desk, 2025)
    assert [(one.project.title, one.photos, one.missing) for one in found] == [
        ("Un", 0, booklets.NO_STORY),
        ("Deux", 0, ""),
    ]
    assert {one.residence.id for one in found} == {village.phare}
    assert booklets.projects_of_year(village.desk, 2019) == ()


def test_it_holds_the_projects_of_the_year_or_those_ordered_in_their_order(
    village: Village,
) -> None:
    second = carried_out(village, "Deux", date(2026, 2, 2))
    first = carried_out(village, "Un", date(2026, 1, 2))
    other = carried_out(village, "Ailleurs", date(2025, 1, 2))
    assert titles(village, order()) == ["Un", "Deux"]
    assert titles(village, order(year=None)) == ["Un", "Deux"]
    assert titles(village, order(year=2025)) == ["Ailleurs"]
    chosen = order(project_ids=(second, other, first))
    assert titles(village, chosen) == ["Deux", "Ailleurs", "Un"]


def test_projects_without_words_are_refused_by_name_together(village: Village) -> None:
    carried_out(village, "Le verger", told=False)
    carried_out(village, "La tablée", told=False)
    ready = carried_out(village, "La fresque")
    with pytest.raises(DomainError, match="«\u00a0Le verger\u00a0», «\u00a0La tablée\u00a0»"):
        making.gathered(village.desk, order())
    assert titles(village, order(project_ids=(ready,))) == ["La fresque"]


def test_a_year_without_project_and_a_project_not_done_are_refused(village: Village) -> None:
    with pytest.raises(DomainError, match="Aucun projet n’a été réalisé en 2019"):
        making.gathered(village.desk, order(year=2019))
    moving = village.under_way(1_000)
    with pytest.raises(DomainError, match="en cours"):
        making.gathered(village.desk, order(project_ids=(moving,)))


def test_a_photo_without_description_is_refused_by_name(village: Village) -> None:
    key = carried_out(village, "La fresque")
    shown = photo(village, key, alt="")
    tell(village, key, hero_id=shown)
    with pytest.raises(UncoveredError, match="description") as refused:
        editions.preview(village.desk, order())
    (lack,) = refused.value.lacks
    assert (lack.photo.id, lack.kind) == (shown, LackKind.ALT)


@pytest.mark.parametrize("kind", [KIND, FOLDED])
def test_the_gate_of_the_meeting_names_the_photo(village: Village, kind: PublicationKind) -> None:
    key = carried_out(village, "La fresque")
    tell(village, key, photo_ids=(photo(village, key, nobody=False),))
    with pytest.raises(UncoveredError, match="Le mur"):
        editions.make(village.desk, order(kind=kind))
    assert publications.publications(village.desk.base, key) == ()


def test_the_gate_of_the_meeting_stops_a_quotation(village: Village) -> None:
    key = carried_out(village, "La fresque")
    uses = {"uses": (ImageUse.HALL,), "until_on": TODAY.replace(year=2030)}
    said = testimonials.add_testimonial(village.desk, key, text="Oui", author="Nadia", **uses)  # type: ignore[arg-type]
    tell(village, key, testimonial_id=said)
    with pytest.raises(NotQuotableError, match="Nadia"):
        editions.make(village.desk, order())
    uses["uses"] = (ImageUse.HALL, ImageUse.ASSEMBLY)
    testimonials.edit_testimonial(village.desk, said, text="Oui", author="Nadia", **uses)  # type: ignore[arg-type]
    assert "Nadia" in "".join(pages_of(editions.make(village.desk, order())))


def test_it_is_made_straight_folded_and_for_a_printing_house(village: Village) -> None:
    key = carried_out(village, "La fresque")
    tell(village, key, hero_id=photo(village, key), figures=(("23", "voisins"),))
    counts = [
        len(pages_of(editions.make(village.desk, wanted)))
        for wanted in (order(), order(variant=Variant.PRINTER), order(kind=FOLDED))
    ]
    assert counts == [7, 8, 4]
    with pytest.raises(DomainError, match="imprimeur"):
        editions.make(village.desk, order(kind=FOLDED, variant=Variant.PRINTER))
    page = editions.make(village.desk, order(), ending=".html").decode()
    assert "La fresque" in page
    assert "data:image/jpeg" in page


def test_it_is_remembered_with_all_its_projects_which_are_shown_by_it(village: Village) -> None:
    keys = {carried_out(village, "La fresque"), carried_out(village, "Le verger")}
    editions.make(village.desk, order())
    for key in keys:
        (made,) = publications.publications(village.desk.base, key)
        assert set(made.project_ids) == keys
        assert made.year == TODAY.year
        assert sheets.project_sheet(village.desk, key).project.state is ProjectState.SHOWCASED


def test_the_figures_are_those_of_the_report(village: Village) -> None:
    carried_out(village, "La fresque")
    village.granted(12_345)
    report = year_report.report_data(village.desk, TODAY.year)
    (own,) = report.figures.envelopes
    assert report.is_provisional
    assert own.granted == 12_345
    pages = pages_of(editions.make(village.desk, order()))
    (page,) = [one for one in pages if "enchiffres" in one and "Disponible" in one]
    assert "provisoires" in page
    for cents in (own.available, own.granted, own.paid, own.remaining):
        assert letters(format_cents(cents)) in letters(page)
    assert f"{report.figures.counts.adults + report.figures.counts.children}participants" in page


def test_residents_are_counted_and_colleagues_named(village: Village) -> None:
    desk = village.desk
    noted = ideas.note_idea(desk, sentence="Un mur bleu", residence_id=village.phare)
    key = carried_out(village, "La fresque")
    carried_out(village, "Le verger")
    with desk.unit("idée") as unit:
        projects_store.update_project(unit, key, idea_id=noted, referent_id=desk.author.id)
    words = letters("".join(pages_of(editions.make(desk, order()))))
    assert "2porteursdeprojet" in words
    assert "14participants" in words
    assert letters(desk.author.name) in words
    for first in ("Nadia", "Erwan", "Benali", "Dantec"):
        assert first not in words


def test_without_a_site_there_is_no_code(village: Village) -> None:
    carried_out(village, "La fresque")
    desk = village.desk
    assert "example.org" in pages_of(editions.make(desk, order()))[-1]
    settings.save_profile(desk, replace(settings.profile(desk), site=""))
    assert "example.org/idcoop" not in pages_of(editions.make(desk, order()))[-1]


def test_the_cover_shows_the_project_of_most_people(village: Village) -> None:
    small, large = carried_out(village, "Un"), carried_out(village, "Deux")
    shown = {key: photo(village, key) for key in (small, large)}
    for key, hero in shown.items():
        tell(village, key, hero_id=hero)
    with village.desk.unit("monde") as unit:
        projects_store.update_project(unit, large, adults=500)
    sheet = sheets.project_sheet(village.desk, large)
    found = booklets.projects_of_year(village.desk, TODAY.year)
    pairs = [(one.project, one.residence) for one in found]
    told = booklet_reading.content(
        village.desk, booklet_reading.read(village.desk, TODAY.year, pairs)
    )
    assert told.cover is not None
    assert told.cover.sha256 == sheet.photos[0].sha256
    assert [len(one.photos) for one in told.projects] == [1, 1]
    assert {one.credit for one in told.projects} == {"Photos\u00a0: Nous."}


def test_it_is_out_of_date_when_something_it_tells_changes(village: Village) -> None:
    carried_out(village, "La dernière", date(2026, 3, 1))
    key = carried_out(village, "La première", date(2026, 1, 1))
    editions.make(village.desk, order())
    (made,) = publications.publications(village.desk.base, key)
    assert not editions.freshness(village.desk, made).outdated
    residences.save_residence(
        village.desk,
        replace(residences.get_residence(village.desk, village.phare), name="Le Grand Phare"),
    )
    assert editions.freshness(village.desk, made).outdated


def test_bookmarks_have_the_titles(village: Village) -> None:
    carried_out(village, "Une fête : la nôtre")
    project = projects.list_projects(village.desk)[0].project
    assert french(project.title) in bookmarks(editions.make(village.desk, order()))
