"""What may be shown, and the document made of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.publications import PublicationKind, Variant
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import money, photos, publishing, sheets, showcase, testimonials
from idcoop_desktop.services.making import MAKERS
from tests.unit.services.conftest import TODAY, Village, picture

AGREED: Any = {"uses": tuple(ImageUse), "until_on": TODAY.replace(year=TODAY.year + 3)}


def photograph(village: Village, project: int, **changes: object) -> int:
    values: dict[str, object] = {"moment": Moment.AFTER, "alt": "Un mur bleu"}
    data = changes.pop("data", picture())
    return showcase.add_photo(village.desk, project, data, **(values | changes))  # type: ignore[arg-type]


def words(project: int, **changes: object) -> Showcase:
    known = Showcase(id=0, project_id=project, lead="Un mur", story="Une histoire")
    return replace(known, **changes)  # type: ignore[arg-type]


def ready(village: Village) -> tuple[int, int]:
    project = village.completed()
    photo = photograph(village, project)
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    showcase.save_showcase(village.desk, words(project, hero_id=photo))
    return project, photo


def test_a_photo_comes_in_small_and_without_consent(village: Village) -> None:
    project = village.project()
    photo = photograph(village, project, caption=" Le  mur ", credit="Nous")
    known = sheets.project_sheet(village.desk, project).photos[0]
    assert (known.caption, known.credit, known.consent) == ("Le mur", "Nous", PhotoConsent.UNKNOWN)
    assert (known.width, known.height) == (900, 600)
    small = showcase.thumbnail(village.desk, photo)
    assert small.startswith(b"\xff\xd8\xff")
    assert len(small) < len(photos.bare_picture(village.desk, photo, side_px=3000))


def test_what_is_not_a_photo_is_refused_and_nothing_stays(village: Village) -> None:
    project = village.project()
    before = village.content()
    with pytest.raises(DomainError):
        photograph(village, project, data=b"GIF89a")
    assert village.content() == before


def test_a_photo_is_described_and_pointed_at(village: Village) -> None:
    project = village.project()
    photo = photograph(village, project)
    showcase.edit_photo(
        village.desk, photo, moment=Moment.BEFORE, caption="c", alt="a", credit="d", focal=(0, 1000)
    )
    known = sheets.project_sheet(village.desk, project).photos[0]
    assert (known.moment, known.focal_x, known.focal_y) == (Moment.BEFORE, 0, 1000)
    showcase.edit_photo(
        village.desk, photo, moment=Moment.AFTER, caption="", alt="a", credit="", focal=None
    )
    assert sheets.project_sheet(village.desk, project).photos[0].focal_x is None
    with pytest.raises(ValueError, match="1001"):
        showcase.edit_photo(
            village.desk, photo, moment=Moment.AFTER, caption="", alt="", credit="", focal=(0, 1001)
        )


def test_a_consent_is_signed_and_dated(village: Village) -> None:
    photo = photograph(village, village.project())
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    known = sheets.project_sheet(village.desk, village_project(village)).photos[0]
    assert (known.consent, known.consent_on, known.consent_by_id) == (
        PhotoConsent.NOBODY,
        TODAY,
        village.desk.author.id,
    )


def village_project(village: Village) -> int:
    from idcoop_desktop.services import projects

    return projects.list_projects(village.desk)[0].project.id


def test_a_quotation_is_bare_of_quotes_and_keeps_the_day_of_its_agreement(
    village: Village,
) -> None:
    project = village.project()
    said = testimonials.add_testimonial(
        village.desk, project, text="«\u00a0Merci\u00a0!\u00a0»", author="Nadia", **AGREED
    )
    testimonials.edit_testimonial(village.desk, said, text="Merci", author="Nadia B.", **AGREED)
    known = sheets.project_sheet(village.desk, project).testimonials[0]
    assert (known.text, known.author, known.agreed_on) == ("Merci", "Nadia B.", TODAY)
    testimonials.edit_testimonial(village.desk, said, text="Merci", author="Nadia B.")
    assert sheets.project_sheet(village.desk, project).testimonials[0].agreed_on is None
    testimonials.edit_testimonial(village.desk, said, text="Merci", author="Nadia B.", **AGREED)
    assert sheets.project_sheet(village.desk, project).testimonials[0].agreed_on == TODAY
    for text, author in (("", "Nadia"), ("Merci", " ")):
        with pytest.raises(DomainError, match="un texte et un auteur"):
            testimonials.add_testimonial(village.desk, project, text=text, author=author)


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"figures": (("1", "a"), ("2", "b"), ("3", "c"), ("4", "d"))}, "3 chiffres"),
        ({"figures": (("23", " "),)}, "libellé"),
        ({"figures": (("", "habitants"),)}, "libellé"),
        ({"photo_ids": (1, 2, 3, 4)}, "3 petites photos"),
    ],
)
def test_the_flyer_has_room_for_three(
    village: Village, changes: dict[str, object], match: str
) -> None:
    with pytest.raises(DomainError, match=match):
        showcase.save_showcase(village.desk, words(village.project(), **changes))


def test_empty_figures_are_left_out(village: Village) -> None:
    project = village.project()
    showcase.save_showcase(village.desk, words(project, figures=(("", ""), (" 23 ", "habitants"))))
    assert sheets.project_sheet(village.desk, project).showcase.figures == (("23", "habitants"),)


def test_the_first_document_shows_the_project_and_the_second_changes_nothing_more(
    village: Village,
) -> None:
    project, photo = ready(village)
    publishing.publish(village.desk, project)
    publishing.publish(village.desk, project)
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.project.state is ProjectState.SHOWCASED
    assert [event.to for event in sheet.events].count(ProjectState.SHOWCASED) == 1
    assert [made.photo_ids for made in sheet.publications] == [(photo,), (photo,)]


def test_the_same_flyer_twice_in_a_day_is_the_same_file(village: Village) -> None:
    project, _photo = ready(village)
    assert publishing.publish(village.desk, project) == publishing.publish(village.desk, project)


def test_the_preview_is_a_page_and_records_nothing(village: Village) -> None:
    project, photo = ready(village)
    before = village.content()
    pdf = publishing.preview(village.desk, project, words(project, hero_id=photo))
    page = publishing.page_image(pdf, width_px=200)
    assert (page.width, page.stride * page.height) == (200, len(page.data))
    assert publishing.page_png(pdf, dpi=20).startswith(b"\x89PNG")
    assert village.content() == before


def test_everything_known_goes_into_the_flyer(village: Village) -> None:
    from idcoop_desktop.services import settings as coop

    project, photo = ready(village)
    side = photograph(village, project, data=picture(colour="navy"), credit="Nadia")
    showcase.record_consent(village.desk, side, PhotoConsent.NOBODY)
    showcase.edit_photo(
        village.desk, side, moment=Moment.BEFORE, caption="", alt="Avant", credit="N", focal=(5, 9)
    )
    said = testimonials.add_testimonial(
        village.desk, project, text="Merci", author="Nadia", **AGREED
    )
    coop.save_profile(village.desk, replace(coop.profile(village.desk), coop_name="Ar Mor"))
    full = words(
        project,
        hero_id=photo,
        photo_ids=(side,),
        testimonial_id=said,
        figures=(("23", "habitants"),),
    )
    assert publishing.preview(village.desk, project, full).startswith(b"%PDF-1.7")


def test_a_flyer_without_agreement_photo_or_end_is_refused(village: Village) -> None:
    project, photo = ready(village)
    said = testimonials.add_testimonial(village.desk, project, text="Merci", author="Nadia")
    for refused, match in (
        (words(project), "grande photo"),
        (words(project, hero_id=photo, testimonial_id=said), "Nadia"),
    ):
        with pytest.raises(DomainError, match=match):
            publishing.preview(village.desk, project, refused)
    with pytest.raises(DomainError, match="une fois le projet réalisé"):
        publishing.publish(village.desk, village.project())
    with pytest.raises(DomainError, match="grande photo"):
        publishing.publish(village.desk, village.completed(0))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    hero=st.lists(st.sampled_from(PhotoConsent), max_size=3),
    side=st.lists(st.sampled_from(PhotoConsent), max_size=3),
)
def test_no_photo_without_consent_ever_reaches_a_flyer(
    village: Village, hero: list[PhotoConsent], side: list[PhotoConsent]
) -> None:
    project = village.completed(0)
    keys = [photograph(village, project), photograph(village, project)]
    for key, history in zip(keys, (hero, side), strict=True):
        for consent in history:
            showcase.record_consent(village.desk, key, consent)
    last = [history[-1] if history else PhotoConsent.UNKNOWN for history in (hero, side)]
    chosen = words(project, hero_id=keys[0], photo_ids=(keys[1],))
    if all(consent is PhotoConsent.NOBODY for consent in last):
        assert publishing.preview(village.desk, project, chosen)
    else:
        with pytest.raises(DomainError, match="paraître"):
            publishing.preview(village.desk, project, chosen)


def test_a_first_draft_is_made_of_what_is_known(village: Village) -> None:
    project = village.under_way(64_000)
    money.record_payment(
        village.desk, project, 60_420, on=TODAY, label="L", supplier="S", request_key="k"
    )
    photo = photograph(village, project)
    bare = publishing.suggested_words(village.desk, project)
    assert bare.figures == (("604,20\u00a0€", "d’aide ID’Coop"),)
    assert (bare.hero_id, bare.photo_ids) == (photo, ())


@pytest.mark.parametrize(
    ("adults", "children", "figures"),
    [
        (1, 0, (("1", "participant"),)),
        (3, 1, (("4", "participants"), ("1", "enfant de la résidence"))),
        (3, 4, (("7", "participants"), ("4", "enfants de la résidence"))),
    ],
)
def test_figures_are_counted_in_french(
    village: Village, adults: int, children: int, figures: tuple[tuple[str, str], ...]
) -> None:
    from idcoop_desktop.domain.projects import Completion
    from idcoop_desktop.services import life

    project = village.under_way(0)
    told = Completion(on=TODAY, adults=adults, children=children, what_was_done="Un mur")
    life.complete(village.desk, project, told)
    draft = publishing.suggested_words(village.desk, project)
    assert (draft.figures, draft.story, draft.hero_id) == (figures, "Un mur", None)
    showcase.save_showcase(village.desk, words(project))
    assert publishing.suggested_words(village.desk, project).lead == "Un mur"


def test_a_flyer_needs_the_address_its_code_leads_to(village: Village) -> None:
    from idcoop_desktop.services import settings as coop

    project, photo = ready(village)
    coop.save_profile(village.desk, replace(coop.profile(village.desk), site=""))
    with pytest.raises(DomainError, match="Coordonnées de la coopérative"):
        publishing.preview(village.desk, project, words(project, hero_id=photo))


@pytest.mark.parametrize("kind", [kind for kind, maker in MAKERS.items() if maker == "flyers"])
def test_each_document_is_recorded_with_what_it_shows(
    village: Village, kind: PublicationKind
) -> None:
    project, photo = ready(village)
    side = photograph(village, project, alt="Avant", moment=Moment.BEFORE)
    showcase.record_consent(village.desk, side, PhotoConsent.NOBODY)
    showcase.save_showcase(
        village.desk, replace(publishing.suggested_words(village.desk, project), photo_ids=(side,))
    )
    for variant in kind.variants:
        data = publishing.publish(village.desk, project, kind=kind, variant=variant)
        recorded = sheets.project_sheet(village.desk, project).publications[-1]
        assert (recorded.kind, recorded.variant) == (kind, variant)
        assert recorded.sha256 == hashlib.sha256(data).hexdigest()
        assert recorded.photo_ids == ((photo,) if kind.is_image else (photo, side))


@pytest.mark.parametrize("kind", [kind for kind in PublicationKind if kind.is_image])
def test_an_image_asks_agreement_only_for_what_it_shows(
    village: Village, kind: PublicationKind
) -> None:
    project, photo = ready(village)
    refused = photograph(village, project)
    showcase.record_consent(village.desk, refused, PhotoConsent.REFUSED)
    chosen = words(project, hero_id=photo, photo_ids=(refused,))
    assert publishing.preview(village.desk, project, chosen, kind=kind).startswith(b"%PDF")
    with pytest.raises(DomainError):
        publishing.preview(village.desk, project, chosen)
    with pytest.raises(DomainError):
        publishing.preview(village.desk, project, words(project, hero_id=refused), kind=kind)


def test_an_image_needs_no_site_and_says_itself_in_words(village: Village) -> None:
    project, _ = ready(village)
    told = publishing.image_description(village.desk, project)
    assert told.startswith("Un mur bleu. Texte de l’image")
    bare = village.completed()
    with pytest.raises(DomainError, match="grande photo"):
        publishing.image_description(village.desk, bare)


def test_a_file_name_says_what_is_in_the_file(village: Village) -> None:
    project, _ = ready(village)
    before = village.content()
    with pytest.raises(DomainError, match=r"\.png ou \.jpg"):
        publishing.publish(village.desk, project, kind=PublicationKind.SOCIAL_1X1, ending=".pdf")
    with pytest.raises(DomainError, match="imprimeur"):
        publishing.publish(
            village.desk, project, kind=PublicationKind.SOCIAL_1X1, variant=Variant.PRINTER
        )
    assert village.content() == before
    jpeg = publishing.publish(village.desk, project, kind=PublicationKind.SOCIAL_1X1, ending=".jpg")
    assert jpeg.startswith(b"\xff\xd8\xff")
