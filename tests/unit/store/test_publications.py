"""Documents about several projects or none, and the texts of a project for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from idcoop_desktop.domain.publications import Publication, PublicationKind
from idcoop_desktop.store import projects, publications, showcase
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import RecordMissing
from tests import factories
from tests.factories import DAY
from tests.unit.store.village import Village, settle


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def general(village: Village, **changes: object) -> Publication:
    bare = factories.publication(project_id=None, made_by_id=village.staff_id)
    told = replace(bare, kind=PublicationKind.CALL_FOR_IDEAS, title="Toutes", told="ab" * 32)
    return replace(told, **changes)  # type: ignore[arg-type]


def test_a_document_about_no_project_comes_back_whole(village: Village) -> None:
    wanted = general(village, year=2026, theme="jardin", file_name="appel.pdf")
    key = village.write(publications.add_publication, wanted)
    assert publications.get_publication(village.base, key) == replace(wanted, id=key)
    with pytest.raises(RecordMissing):
        publications.get_publication(village.base, 1)


def test_a_booklet_is_found_from_each_project_it_holds(village: Village) -> None:
    first = village.project.id
    second = village.write(projects.add_project, replace(village.project, title="Autre"))
    wanted = factories.publication(
        project_id=second,
        project_ids=(second, first),
        kind=PublicationKind.BOOKLET,
        made_by_id=village.staff_id,
        year=2026,
    )
    key = village.write(publications.add_publication, wanted)
    for project_id in (first, second):
        (found,) = publications.publications(village.base, project_id)
        assert found == replace(wanted, id=key)


def test_every_quotation_of_a_document_finds_it(village: Village) -> None:
    said = factories.testimonial(project_id=village.project.id)
    one, two, three = (village.write(showcase.add_testimonial, said) for _ in range(3))
    wanted = factories.publication(
        project_id=village.project.id,
        made_by_id=village.staff_id,
        testimonial_id=one,
        testimonial_ids=(one, two),
    )
    key = village.write(publications.add_publication, wanted)
    for quoted in (one, two):
        assert [made.id for made in publications.publications_quoting(village.base, quoted)] == [
            key
        ]
    assert publications.publications_quoting(village.base, three) == ()


def test_a_document_from_before_names_its_only_project_and_quotation(village: Village) -> None:
    said = factories.testimonial(project_id=village.project.id)
    quoted = village.write(showcase.add_testimonial, said)
    old = factories.publication(
        project_id=village.project.id, made_by_id=village.staff_id, testimonial_id=quoted
    )
    key = village.write(publications.add_publication, old)
    found = publications.get_publication(village.base, key)
    assert found.project_ids == (village.project.id,)
    assert found.testimonial_ids == (quoted,)


def test_all_documents_are_listed_the_latest_first(village: Village) -> None:
    about = factories.publication(project_id=village.project.id, made_by_id=village.staff_id)
    days = [DAY, DAY + timedelta(days=1), DAY + timedelta(days=2)]
    keys = [
        village.write(publications.add_publication, replace(one, made_on=day))
        for one, day in zip((about, general(village), about), days, strict=True)
    ]
    assert [made.id for made in publications.all_publications(village.base)] == keys[::-1]


def test_texts_of_a_project_are_kept_one_of_each_key(village: Village) -> None:
    key = village.project.id
    assert publications.project_texts(village.base, key) == {}
    village.write(publications.save_project_texts, key, {"a": "un", "b": "", "c": "trois"})
    village.write(publications.save_project_texts, key, {"a": "deux", "c": ""})
    assert publications.project_texts(village.base, key) == {"a": "deux", "c": ""}
