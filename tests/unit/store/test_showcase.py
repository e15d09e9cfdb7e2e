"""Photos, quotations, the words of a flyer and what was published."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from idcoop_desktop.domain.showcase import Moment, PhotoConsent
from idcoop_desktop.store import publications, showcase
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import RecordMissing
from tests import factories
from tests.factories import DAY
from tests.unit.store.village import Village, settle, statements


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def add_photos(village: Village, count: int) -> list[int]:
    photo = factories.photo(project_id=village.project.id)
    return [village.write(showcase.add_photo, photo, None) for _ in range(count)]


def test_a_photo_comes_back_whole_with_its_thumbnail(village: Village) -> None:
    photo = factories.photo(
        project_id=village.project.id,
        moment=Moment.BEFORE,
        caption="Avant",
        credit="Les habitants",
        focal_x=500,
        focal_y=0,
        consent=PhotoConsent.GIVEN,
        consent_on=DAY,
        consent_by_id=village.staff_id,
    )
    jpeg = bytes(range(256)) * 40
    key = village.write(showcase.add_photo, photo, jpeg)
    (bare,) = add_photos(village, 1)
    assert showcase.get_photo(village.base, key) == replace(photo, id=key)
    assert [one.id for one in showcase.photos(village.base, village.project.id)] == [key, bare]
    assert showcase.thumbnail(village.base, key) == jpeg
    assert showcase.thumbnail(village.base, bare) is None
    assert showcase.thumbnail(village.base, 1) is None
    assert showcase.photos(village.base, 1) == ()


def test_a_consent_is_written_without_the_picture(village: Village) -> None:
    (key,) = add_photos(village, 1)
    with statements(village.base) as seen:
        village.write(showcase.update_photo, key, consent=PhotoConsent.REFUSED, consent_on=DAY)
    (update,) = [sql for sql in seen if '"photo"' in sql]
    assert "thumbnail" not in update
    assert showcase.get_photo(village.base, key).consent is PhotoConsent.REFUSED
    with pytest.raises(RecordMissing):
        village.write(showcase.update_photo, 1, caption="")


def test_a_quotation_waits_for_its_author(village: Village) -> None:
    quotation = factories.testimonial(project_id=village.project.id, agreed_on=None)
    key = village.write(showcase.add_testimonial, quotation)
    expected = replace(quotation, id=key)
    assert showcase.testimonials(village.base, village.project.id) == (expected,)
    village.write(showcase.update_testimonial, key, agreed_on=DAY)
    assert showcase.get_testimonial(village.base, key).agreed_on == DAY
    assert showcase.testimonials(village.base, 1) == ()


def test_a_project_has_one_flyer_saved_as_often_as_wanted(village: Village) -> None:
    base, project_id = village.base, village.project.id
    hero, *others = add_photos(village, 3)
    assert showcase.get_showcase(base, project_id) is None
    first = factories.showcase(project_id=project_id)
    key = village.write(showcase.save_showcase, first)
    assert showcase.get_showcase(base, project_id) == replace(first, id=key)
    quotation = factories.testimonial(project_id=project_id)
    full = replace(
        first,
        figures=(("1 200", "heures « offertes »"),),
        testimonial_id=village.write(showcase.add_testimonial, quotation),
        hero_id=hero,
        photo_ids=tuple(reversed(others)),
    )
    assert village.write(showcase.save_showcase, full) == key
    assert showcase.get_showcase(base, project_id) == replace(full, id=key)
    with statements(base) as seen:
        village.write(showcase.save_showcase, full)
    assert not [sql for sql in seen if "showcase" in sql]


def test_a_publication_lists_its_photos_in_the_order_they_are_shown(village: Village) -> None:
    base, project_id = village.base, village.project.id
    first, second, third = add_photos(village, 3)
    flyer = factories.publication(
        project_id=project_id,
        made_by_id=village.staff_id,
        photo_ids=(third, first),
        project_ids=(project_id,),
    )
    earlier = replace(flyer, made_on=DAY - timedelta(days=9), photo_ids=(second, third))
    plain = replace(flyer, photo_ids=(), made_on=DAY + timedelta(days=1))
    keys = [village.write(publications.add_publication, one) for one in (flyer, earlier, plain)]
    # As if keys did not follow the order of the pages.
    with base.db.writing() as connection:
        connection.execute("UPDATE publication_photo SET id = -id")
    assert publications.publications(base, project_id) == (
        replace(earlier, id=keys[1]),
        replace(flyer, id=keys[0]),
        replace(plain, id=keys[2]),
    )
    assert publications.publications(base, 1) == ()
