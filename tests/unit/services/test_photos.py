"""Photos taken in, hidden in part, removed; what the camera noted is kept only when told so."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import journal, photos, publishing, sheets, showcase
from idcoop_desktop.services.photos import TakenIn
from idcoop_desktop.store import showcase as kept_showcase
from tests.unit.documents.test_hiding import CALM, RED, STRIPED, reddest, stripes
from tests.unit.services.conftest import Village, picture

HEIC = Path(__file__).parents[1] / "documents" / "pictures" / "upright.heic"


def taken_in(village: Village, project: int, data: bytes | None = None) -> TakenIn:
    return photos.take_in(
        village.desk, project, data or picture(), moment=Moment.DURING, alt="Un mur"
    )


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(BytesIO(jpeg))


def test_day_and_place_are_offered_and_kept_only_when_told_so(village: Village) -> None:
    project = village.project()
    taken = taken_in(village, project, HEIC.read_bytes())
    silent = taken_in(village, project)
    assert (taken.taken_on, taken.place) == (date(2025, 6, 12), "48,3904°\u00a0N, 4,4861°\u00a0O")
    assert (silent.taken_on, silent.place) == (None, "")
    known = sheets.project_sheet(village.desk, project).photos
    assert {(photo.taken_on, photo.taken_place) for photo in known} == {(None, "")}
    photos.keep_taken(village.desk, [taken, silent], days=True, places=False)
    known = sheets.project_sheet(village.desk, project).photos
    assert [(photo.taken_on, photo.taken_place) for photo in known] == [
        (date(2025, 6, 12), ""),
        (None, ""),
    ]
    photos.keep_taken(village.desk, [taken, silent], days=False, places=True)
    assert sheets.project_sheet(village.desk, project).photos[0].taken_place == taken.place
    photos.describe_taking(village.desk, taken.photo_id, on=None, place=" Au  jardin ")
    first = sheets.project_sheet(village.desk, project).photos[0]
    assert (first.taken_on, first.taken_place) == (None, "Au jardin")


def test_the_south_and_the_east_are_told() -> None:
    assert photos._coordinates(-21.1, 55.5) == "21,1000°\u00a0S, 55,5000°\u00a0E"


def test_a_photo_given_up_while_it_is_read_leaves_nothing(village: Village) -> None:
    project = village.project()
    before = village.content()

    def stop() -> None:
        raise KeyError

    with pytest.raises(KeyError):
        photos.take_in(village.desk, project, picture(), moment=Moment.AFTER, go_on=stop)
    assert village.content() == before


def test_hidden_parts_are_gone_from_all_that_is_shown_and_come_back_when_undone(
    village: Village,
) -> None:
    project = village.completed()
    photo = taken_in(village, project, stripes()).photo_id
    assert reddest(opened(showcase.thumbnail(village.desk, photo))) > RED
    photos.hide_parts(village.desk, photo, [STRIPED])
    (known,) = sheets.project_sheet(village.desk, project).photos
    assert known.hidden_parts == (STRIPED,)
    for shown in (
        showcase.thumbnail(village.desk, photo),
        photos.small_picture(village.desk, photo, side_px=900),
    ):
        assert reddest(opened(shown)) < CALM
    assert reddest(opened(photos.bare_picture(village.desk, photo, side_px=900))) > RED
    assert photos.document_photo(village.desk, known).hidden == (STRIPED,)
    journal.undo(village.desk)
    assert reddest(opened(showcase.thumbnail(village.desk, photo))) > RED
    with pytest.raises(DomainError, match="parties cachées au plus"):
        photos.hide_parts(village.desk, photo, [(n, n, 20, 20) for n in range(50)])


def test_a_photo_without_a_small_picture_hides_too(village: Village) -> None:
    project = village.project()
    photo = taken_in(village, project, stripes()).photo_id
    photos.hide_parts(village.desk, photo, [STRIPED])
    with village.desk.unit("sans vignette") as unit:
        kept_showcase.update_photo(unit, photo, thumbnail=None)
    assert reddest(opened(showcase.thumbnail(village.desk, photo))) < CALM


def test_the_point_to_keep_in_sight_is_chosen_or_proposed(village: Village) -> None:
    project = village.project()
    photo = taken_in(village, project, stripes()).photo_id
    (known,) = sheets.project_sheet(village.desk, project).photos
    across, down = photos.focal_of(village.desk, known)
    assert 430 < across < 570
    assert 300 < down < 480
    showcase.edit_photo(
        village.desk,
        photo,
        moment=known.moment,
        caption="Le mur",
        alt="Un mur",
        credit="",
        focal=(100, 900),
    )
    (known,) = sheets.project_sheet(village.desk, project).photos
    told = photos.document_photo(village.desk, known)
    assert (told.focal, told.caption) == ((0.1, 0.9), "Le mur")


def test_a_removed_photo_leaves_the_flyer_and_comes_back_when_undone(village: Village) -> None:
    project = village.completed()
    large, small, other = (taken_in(village, project, picture()).photo_id for _ in range(3))
    words = Showcase(id=0, project_id=project, hero_id=large, photo_ids=(small,))
    showcase.save_showcase(village.desk, words)
    photos.remove_photo(village.desk, other)
    photos.remove_photo(village.desk, small)
    sheet = sheets.project_sheet(village.desk, project)
    assert [photo.id for photo in sheet.photos] == [large]
    assert (sheet.showcase.hero_id, sheet.showcase.photo_ids) == (large, ())
    photos.remove_photo(village.desk, large)
    assert sheets.project_sheet(village.desk, project).showcase.hero_id is None
    with pytest.raises(DomainError):
        photos.remove_photo(village.desk, large)
    journal.undo(village.desk)
    sheet = sheets.project_sheet(village.desk, project)
    assert ([photo.id for photo in sheet.photos], sheet.showcase.hero_id) == ([large], large)


def test_a_photo_of_a_project_without_words_is_removed(village: Village) -> None:
    project = village.project()
    photos.remove_photo(village.desk, taken_in(village, project).photo_id)
    assert sheets.project_sheet(village.desk, project).photos == ()


def test_the_documents_that_show_a_photo_are_known(village: Village) -> None:
    project = village.completed()
    photo = taken_in(village, project).photo_id
    other = taken_in(village, project, picture(colour="red")).photo_id
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    words = Showcase(id=0, project_id=project, story="Une histoire", hero_id=photo)
    showcase.save_showcase(village.desk, words)
    publishing.publish(village.desk, project)
    (made,) = photos.publications_with(village.desk, photo)
    assert made.photo_ids == (photo,)
    assert photos.publications_with(village.desk, other) == ()
    photos.remove_photo(village.desk, photo)
    assert len(sheets.project_sheet(village.desk, project).publications) == 1


def test_pictures_taken_in_twice_are_the_same(village: Village) -> None:
    project = village.project()
    one, two = (taken_in(village, project).photo_id for _ in range(2))
    first, second = (photos.bare_picture(village.desk, key, side_px=64) for key in (one, two))
    assert ImageChops.difference(opened(first), opened(second)).getbbox() is None
