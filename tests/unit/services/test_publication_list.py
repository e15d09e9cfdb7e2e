"""Documents that were made are listed, found by their file, and judged as of today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publication_list import PublicationQuery, PublicationState
from idcoop_desktop.domain.publications import Order, Publication, PublicationKind, Variant
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import (
    document_pages,
    document_subjects,
    editions,
    go_to,
    photo_people,
    photos,
    publication_list,
    showcase,
    testimonials,
    thread,
)
from idcoop_desktop.store import publications
from idcoop_desktop.store.errors import RecordMissing
from tests.unit.services.conftest import Village, picture


def ready(village: Village) -> tuple[int, int, int]:
    """A project whose flyer may be made, its photo and its quotation."""
    project = village.completed()
    photo = showcase.add_photo(
        village.desk, project, picture(), moment=Moment.AFTER, alt="Un mur bleu"
    )
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    said = testimonials.add_testimonial(
        village.desk,
        project,
        text="C’est gai.",
        author="Coumba",
        uses=tuple(ImageUse),
        until_on=date(2028, 1, 1),
    )
    words = Showcase(
        id=0, project_id=project, lead="Un mur", story="Bleu", hero_id=photo, testimonial_id=said
    )
    showcase.save_showcase(village.desk, words)
    return project, photo, said


def flyer(village: Village, project: int, *, name: str = "flyer.pdf") -> tuple[int, bytes]:
    order = Order(kind=PublicationKind.FLYER_A4, project_ids=(project,))
    data = editions.make(village.desk, order, file_name=name)
    return publications.all_publications(village.desk.base)[0].id, data


def call(village: Village, **changes: object) -> int:
    wanted = Publication(
        id=0,
        project_id=None,
        kind=PublicationKind.CALL_FOR_IDEAS,
        variant=Variant.OFFICE,
        made_on=village.desk.today(),
        made_by_id=village.desk.author.id,
        sha256="",
        title="Vos idées",
        residence_id=village.ajoncs,
    )
    with village.desk.unit("appel") as unit:
        return publications.add_publication(unit, replace(wanted, **changes))  # type: ignore[arg-type]


def state(village: Village, key: int) -> PublicationState:
    return publication_list.publication_sheet(village.desk, key).standing.state


def test_documents_of_all_sorts_are_listed_with_their_names(village: Village) -> None:
    project, _photo, _said = ready(village)
    made, _data = flyer(village, project)
    general = call(village, made_on=date(2025, 1, 2))
    listed = publication_list.listed_publications(village.desk, PublicationQuery())
    assert [*listed.ids] == [made, general]
    assert listed.years == (2026, 2025)
    assert listed.kinds == (PublicationKind.CALL_FOR_IDEAS, PublicationKind.FLYER_A4)
    assert listed.total == 2
    about, other = publication_list.publication_rows(village.desk, [*listed.ids, 12])
    assert (about.id, about.title, about.projects) == (made, "La fresque", ("La fresque",))
    assert about.made_by == "Maëlle Kervadec"
    assert (about.residence, about.place) == ("", "Le Clos du Phare, Penmarc’h")
    assert other.title == "Vos idées"
    assert (other.residence, other.place) == ("Les Ajoncs, Quimper", "Les Ajoncs, Quimper")
    narrowed = PublicationQuery(text="ajoncs")
    assert [*publication_list.listed_publications(village.desk, narrowed).ids] == [general]
    assert publication_list.listed_publications(village.desk, narrowed).total == 2


def test_a_document_from_before_has_the_title_of_its_project(village: Village) -> None:
    project, _photo, _said = ready(village)
    key = call(village, project_id=project, title="", kind=PublicationKind.FLYER_A4)
    (row,) = publication_list.publication_rows(village.desk, [key])
    assert row.title == "La fresque"
    found = publication_list.listed_publications(village.desk, PublicationQuery(text="fresque"))
    assert [*found.ids] == [key]


def test_a_document_tells_its_photos_people_and_quotations(village: Village) -> None:
    project, photo, said = ready(village)
    key, _data = flyer(village, project)
    photo_people.name_person(village.desk, photo, cooperator_id=village.coumba)
    sheet = publication_list.publication_sheet(village.desk, key)
    assert [(one.photo.id, one.people) for one in sheet.photos] == [(photo, ("Coumba Sarr",))]
    assert [one.id for one in sheet.testimonials] == [said]
    assert sheet.publication.id == key
    with pytest.raises(RecordMissing):
        publication_list.publication_sheet(village.desk, 12)


def test_what_a_document_is_worth_follows_what_is_known(village: Village) -> None:
    project, photo, said = ready(village)
    key, _data = flyer(village, project)
    assert state(village, key) is PublicationState.CURRENT
    photos.hide_parts(village.desk, photo, [(500, 500, 100, 100)])
    assert state(village, key) is PublicationState.OUTDATED
    testimonials.withdraw_testimonial(village.desk, said, village.desk.today())
    assert state(village, key) is PublicationState.TO_WITHDRAW
    showcase.record_consent(village.desk, photo, PhotoConsent.REFUSED)
    sheet = publication_list.publication_sheet(village.desk, key)
    assert "Un mur bleu" in sheet.standing.reason


def test_a_photo_taken_away_since_still_counts_where_it_was_shown(village: Village) -> None:
    project, photo, _said = ready(village)
    key, _data = flyer(village, project)
    showcase.record_consent(village.desk, photo, PhotoConsent.REFUSED)
    photos.remove_photo(village.desk, photo)
    assert state(village, key) is PublicationState.TO_WITHDRAW


def test_many_documents_are_judged_at_once_and_may_be_stopped(village: Village) -> None:
    project, photo, _said = ready(village)
    keys = [flyer(village, project, name=f"{number}.pdf")[0] for number in range(3)]
    asked: list[int] = []
    found = publication_list.standings(village.desk, keys, go_on=lambda: asked.append(1))
    assert found == dict.fromkeys(keys, publication_list.UP_TO_DATE)
    assert len(asked) == 3
    photos.hide_parts(village.desk, photo, [(500, 500, 100, 100)])
    assert {one.state for one in publication_list.standings(village.desk, keys).values()} == {
        PublicationState.OUTDATED
    }

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        publication_list.standings(village.desk, keys, go_on=stop)


def test_a_file_finds_the_document_it_is(village: Village, tmp_path: Path) -> None:
    project, _photo, _said = ready(village)
    key, data = flyer(village, project)
    file = tmp_path / "flyer.pdf"
    file.write_bytes(data)
    assert publication_list.publication_of_file(village.desk, file) == key
    later, again = flyer(village, project)
    assert again == data
    assert publication_list.publication_of_file(village.desk, file) == later
    file.write_bytes(data + b"\n")
    assert publication_list.publication_of_file(village.desk, file) is None
    with pytest.raises(DomainError, match="n’existe pas"):
        publication_list.publication_of_file(village.desk, tmp_path / "absent.pdf")


def test_projects_never_shown_come_first(village: Village) -> None:
    shown, photo, _said = ready(village)
    village.clock.day += timedelta(days=3)
    bare = village.completed()
    village.project()
    flyer(village, shown)
    listed = document_subjects.showable_projects(village.desk)
    assert [*listed] == [bare, shown]
    first, second = document_subjects.showable_rows(village.desk, [*listed, 12])
    assert (first.id, first.shown, first.shown_on, first.photo_id) == (bare, 0, None, None)
    assert (second.shown, second.shown_on) == (1, village.desk.today())
    assert second.photo_id == photo
    assert second.residence == "Le Clos du Phare, Penmarc’h"
    assert document_subjects.picture_of(village.desk, photo).startswith(b"\xff\xd8")


def test_projects_are_narrowed_by_words_and_year(village: Village) -> None:
    done = village.completed()
    desk = village.desk
    assert [*document_subjects.showable_projects(desk, "fres phare")] == [done]
    assert [*document_subjects.showable_projects(desk, "resque")] == []
    assert [*document_subjects.showable_projects(desk, year=2026)] == [done]
    assert [*document_subjects.showable_projects(desk, year=2020)] == []
    village.clock.day = date(2027, 2, 1)
    assert document_subjects.document_years(desk) == ((2027, 0), (2026, 1))
    assert document_subjects.titles_of(desk, [12, done]) == {done: "La fresque"}


def test_without_a_large_photo_the_latest_stands_for_the_project(village: Village) -> None:
    project = village.completed()
    kept = [
        showcase.add_photo(village.desk, project, picture(colour=name), moment=Moment.AFTER)
        for name in ("red", "blue")
    ]
    (row,) = document_subjects.showable_rows(village.desk, [project])
    assert row.photo_id == kept[-1]
    photos.remove_photo(village.desk, kept[-1])
    (row,) = document_subjects.showable_rows(village.desk, [project])
    assert row.photo_id == kept[0]


def test_a_document_is_reached_by_its_words(village: Village) -> None:
    key = call(village)
    (target,) = [one for one in go_to.go_to(village.desk, "vos idées") if one.kind == "publication"]
    assert (target.id, target.label) == (key, "Vos idées")
    assert target.hint == "Appel à idées · 02/03/2026"


def test_the_thread_of_a_project_leads_to_its_documents(village: Village) -> None:
    project, _photo, _said = ready(village)
    key, _data = flyer(village, project)
    entries = thread.project_thread(village.desk, project)
    assert key in {entry.publication_id for entry in entries}


def test_a_document_is_drawn_with_the_nearest_page_there_is(village: Village) -> None:
    project, _photo, _said = ready(village)
    order = Order(kind=PublicationKind.FLYER_A5, project_ids=(project,))
    seen = document_pages.drawn(village.desk, order, page=7, width_px=120)
    assert (seen.pages, seen.page, seen.image.width) == (1, 0, 120)
    assert seen.pdf.startswith(b"%PDF")
