"""Who is on a photo, what they agreed to, the forms they sign, and what a withdrawal concerns."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pypdfium2
import pytest

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import LackKind, UncoveredError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase, Testimonial
from idcoop_desktop.services import (
    consent_forms,
    consents,
    journal,
    photo_people,
    photos,
    publishing,
    settings,
    sheets,
    showcase,
    shown,
    testimonials,
)
from idcoop_desktop.services.proofs import ReceiptFile
from idcoop_desktop.store import consents as register
from idcoop_desktop.store import photo_people as named
from idcoop_desktop.store import showcase as store
from idcoop_desktop.store.errors import RecordMissing
from tests.unit.documents import page_check
from tests.unit.services.conftest import TODAY, Village, picture

LATER = TODAY + timedelta(days=900)
PRINTED = (ImageUse.HALL, ImageUse.LETTER_BOX)


def photograph(village: Village, project: int, alt: str = "Le hall peint") -> int:
    return showcase.add_photo(village.desk, project, picture(), moment=Moment.AFTER, alt=alt)


def agrees(village: Village, person: int, uses: tuple[ImageUse, ...] = PRINTED) -> int:
    return consents.note_consent(village.desk, person, uses, from_on=TODAY, until_on=LATER)


def parents(village: Village, photo: int, name: str = "Lou") -> ImageConsent:
    return ImageConsent(
        id=0,
        uses=PRINTED,
        from_on=TODAY,
        until_on=LATER,
        noted_by_id=0,
        person_name=name,
        photo_id=photo,
        minor=True,
        first_holder="Katell",
        second_holder="Ronan",
    )


@pytest.fixture
def shot(village: Village) -> tuple[int, int]:
    """A finished project and the large photo of its flyer."""
    project = village.completed()
    photo = photograph(village, project)
    showcase.save_showcase(
        village.desk, Showcase(id=0, project_id=project, story="Le récit", hero_id=photo)
    )
    return project, photo


def test_naming_people_tells_who_they_are_and_undoes_in_one_go(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    before = village.content()
    photo_people.name_person(village.desk, photo, cooperator_id=village.nadia)
    photo_people.name_person(village.desk, photo, person_name=" Lou \n Salaün", minor=True)
    people = photo_people.people_on(village.desk, [photo])[photo]
    assert [(one.person_name, one.minor) for one in people] == [
        ("Nadia Benali", False),
        ("Lou Salaün", True),
    ]
    assert isinstance(people[1].minor, bool)
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.photos[0].consent is PhotoConsent.GIVEN
    assert sheet.people[photo] == people
    assert [lack.kind for lack in sheet.lacks[photo]] == [LackKind.NO_CONSENT] * 2
    journal.undo(village.desk)
    journal.undo(village.desk)
    assert village.content() == before
    journal.redo(village.desk)
    assert len(photo_people.people_on(village.desk, [photo])[photo]) == 1


def test_nobody_is_named_twice_or_without_a_name(village: Village, shot: tuple[int, int]) -> None:
    _project, photo = shot
    photo_people.name_person(village.desk, photo, cooperator_id=village.nadia)
    photo_people.name_person(village.desk, photo, person_name="Lou")
    before = village.content()
    asked: Any
    for asked, words in (
        ({"cooperator_id": village.nadia}, "«\u00a0Nadia Benali\u00a0» est déjà"),
        ({"person_name": "LOÙ"}, "est déjà"),
        ({"person_name": " "}, "Écrivez le nom"),
    ):
        with pytest.raises(DomainError, match=words):
            photo_people.name_person(village.desk, photo, **asked)
    assert village.content() == before


def test_nobody_recognisable_is_not_said_while_people_are_named(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    key = photo_people.name_person(village.desk, photo, cooperator_id=village.nadia)
    with pytest.raises(DomainError, match="Nadia Benali"):
        showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    photo_people.take_off(village.desk, key)
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    assert sheets.project_sheet(village.desk, project).lacks[photo] == ()
    with pytest.raises(RecordMissing):
        photo_people.take_off(village.desk, key)


def test_a_flyer_needs_everybody_for_its_uses_on_its_day(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    photo_people.name_person(village.desk, photo, cooperator_id=village.nadia)
    photo_people.name_person(village.desk, photo, person_name="Lou", minor=True)
    agrees(village, village.nadia, (ImageUse.HALL,))
    with pytest.raises(UncoveredError) as refused:
        publishing.publish(village.desk, project)
    told = [(lack.person and lack.person.person_name, lack.kind) for lack in refused.value.lacks]
    assert told == [("Lou", LackKind.NO_CONSENT), ("Nadia Benali", LackKind.USE)]
    agrees(village, village.nadia, (ImageUse.LETTER_BOX,))
    consents.note_consents(village.desk, [parents(village, photo)])
    assert publishing.publish(village.desk, project).startswith(b"%PDF")
    village.clock.day = LATER + timedelta(days=1)
    with pytest.raises(UncoveredError, match="accord terminé"):
        publishing.publish(village.desk, project)


def test_an_old_base_that_told_given_without_names_is_asked_who(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    showcase.record_consent(village.desk, photo, PhotoConsent.GIVEN)
    with pytest.raises(UncoveredError, match="dites qui est sur la photo"):
        publishing.publish(village.desk, project)


def test_the_sheet_of_a_photo_tells_each_person_and_their_other_photos(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    other = photograph(village, project, "La fête")
    for key in (photo, other):
        photo_people.name_person(village.desk, key, cooperator_id=village.nadia)
        photo_people.name_person(village.desk, key, person_name="Lou", minor=True)
    agrees(village, village.nadia)
    first = consents.note_consents(village.desk, [parents(village, photo), parents(village, other)])
    consents.withdraw_consent(village.desk, first[0], TODAY)
    sheet = photo_people.photo_sheet(village.desk, photo)
    nadia, lou = sheet.lines
    assert (nadia.uses, lou.uses) == (PRINTED, ())
    assert [one.id for one in lou.consents] == [first[0]]
    assert sheet.others == {nadia.person.id: (other,), lou.person.id: (other,)}
    assert sheet.day == TODAY


def test_a_signed_paper_is_kept_under_its_hash(village: Village, shot: tuple[int, int]) -> None:
    _project, photo = shot
    scan = ReceiptFile(b"%PDF-1.4 sign\xc3\xa9", "autorisation \n lou.pdf")
    (key,) = consents.note_consents(village.desk, [parents(village, photo)], scan=scan)
    kept = register.get_consent(village.desk.base, key)
    assert kept.scan_name == "autorisation lou.pdf"
    assert village.desk.base.media.get(kept.scan_sha256) == scan.data
    assert (kept.noted_by_id, kept.minor) == (village.desk.author.id, True)
    later = agrees(village, village.nadia)
    consents.join_scan(village.desk, later, ReceiptFile(picture(), "photo.jpg"))
    assert register.get_consent(village.desk.base, later).scan_name == "photo.jpg"
    before = village.content()
    with pytest.raises(DomainError, match="ni un PDF ni une image"):
        consents.join_scan(village.desk, later, ReceiptFile(b"MZ", "virus.exe"))
    assert village.content() == before


def test_a_withdrawal_lists_every_document_that_shows_the_person(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    key = photo_people.name_person(village.desk, photo, cooperator_id=village.nadia)
    agreed = agrees(village, village.nadia)
    publishing.publish(village.desk, project)
    consents.withdraw_consent(village.desk, agreed, TODAY)
    (made,) = shown.publications_of_consent(village.desk, agreed)
    assert made.publication.kind is PublicationKind.FLYER_A4
    assert (made.projects, made.photos) == (("La fresque",), ("Le hall peint",))
    assert shown.publications_showing(village.desk, village.nadia) == (made,)
    assert shown.publications_showing(village.desk, village.erwan) == ()
    photo_people.take_off(village.desk, key)
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    assert shown.publications_showing(village.desk, village.nadia) == (made,)
    village.clock.day = TODAY + timedelta(days=1)
    publishing.publish(village.desk, project)
    assert shown.publications_showing(village.desk, village.nadia) == (made,)


def test_a_withdrawal_lists_documents_that_show_the_same_picture_added_again(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    photo_people.name_person(village.desk, photo, cooperator_id=village.nadia)
    agreed = agrees(village, village.nadia)
    publishing.publish(village.desk, project)
    twin = photograph(village, project, alt="Encore le hall")
    showcase.record_consent(village.desk, twin, PhotoConsent.NOBODY)
    words = publishing.suggested_words(village.desk, project)
    showcase.save_showcase(village.desk, replace(words, hero_id=twin))
    publishing.publish(village.desk, project, kind=PublicationKind.POSTER_A3)
    consents.withdraw_consent(village.desk, agreed, TODAY)
    poster, flyer = shown.publications_of_consent(village.desk, agreed)
    assert poster.publication.photo_ids == (twin,)
    assert poster.photos == flyer.photos == ("Le hall peint",)
    assert len(photos.publications_with(village.desk, photo)) == 2
    photo_people.name_person(village.desk, twin, cooperator_id=village.nadia)
    seen = shown.publications_showing(village.desk, village.nadia)
    assert [one.photos for one in seen] == [("Encore le hall",), ("Le hall peint",)]


def test_a_withdrawal_of_somebody_who_is_not_a_cooperateur_lists_their_photo(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    photo_people.name_person(village.desk, photo, person_name="Lou", minor=True)
    (key,) = consents.note_consents(village.desk, [parents(village, photo)])
    publishing.publish(village.desk, project)
    consents.withdraw_consent(village.desk, key, TODAY)
    with pytest.raises(UncoveredError, match=r"Lou.*accord retiré le 02/03/2026"):
        publishing.publish(village.desk, project)
    assert [one.photos for one in shown.publications_of_consent(village.desk, key)] == [
        ("Le hall peint",)
    ]


def said(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return page_check.letters(" ".join(pages))


def test_the_missing_forms_are_printed_once_a_person(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    other = photograph(village, project, "La fête")
    for key in (photo, other):
        photo_people.name_person(village.desk, key, cooperator_id=village.nadia)
        photo_people.name_person(village.desk, key, person_name="Lou", minor=True)
    photo_people.name_person(village.desk, other, cooperator_id=village.erwan)
    agrees(village, village.erwan)
    untold = photograph(village, project, "Une foule")
    told = said(consent_forms.missing_forms(village.desk, [photo, other, untold], PRINTED))
    assert told.count(page_check.letters("Je suis Nadia Benali")) == 1
    assert told.count(page_check.letters("à l’égard de Lou")) == 1
    assert "Erwan" not in told
    assert page_check.letters("La fête (projet") in told
    with pytest.raises(UncoveredError) as refused:
        photo_people.require_covered(
            village.desk, [store.get_photo(village.desk.base, photo)], PRINTED
        )
    against = said(consent_forms.forms_against(village.desk, refused.value))
    assert page_check.letters("Je suis Nadia Benali") in against
    assert page_check.letters("La fête (projet") not in against
    whole = said(consent_forms.project_pages(village.desk, project).data)
    assert page_check.letters("Erwan Le Dantec") in whole
    mine = said(consent_forms.person_form(village.desk, village.coumba))
    assert page_check.letters("Je suis Coumba Sarr") in mine
    with pytest.raises(DomainError, match="Aucune autorisation ne manque"):
        consent_forms.missing_forms(village.desk, [], PRINTED)


def test_the_form_tells_whom_to_write_to(village: Village) -> None:
    known = settings.profile(village.desk)
    settings.save_profile(village.desk, replace(known, email="vie@example.org", phone=""))
    told = said(consent_forms.person_form(village.desk, village.nadia))
    assert page_check.letters("sans donner de raison : vie@example.org") in told


def test_people_of_a_photo_are_found_by_key(village: Village, shot: tuple[int, int]) -> None:
    key = photo_people.name_person(village.desk, shot[1], person_name="Lou")
    assert named.get_photo_person(village.desk.base, key).person_name == "Lou"
    assert named.photos_of_person(village.desk.base, village.nadia) == ()


def test_an_author_agrees_to_uses_until_a_day_and_may_take_it_back(
    village: Village, shot: tuple[int, int]
) -> None:
    project, photo = shot
    showcase.record_consent(village.desk, photo, PhotoConsent.NOBODY)
    quote = testimonials.add_testimonial(
        village.desk, project, text="Merci", author="Nadia", uses=PRINTED, until_on=LATER
    )
    words = sheets.project_sheet(village.desk, project).showcase
    showcase.save_showcase(village.desk, replace(words, testimonial_id=quote))
    publishing.publish(village.desk, project)
    testimonials.withdraw_testimonial(village.desk, quote, TODAY)
    with pytest.raises(DomainError, match="accord retiré"):
        publishing.publish(village.desk, project)
    (made,) = shown.publications_quoting(village.desk, quote)
    assert (made.projects, made.photos) == (("La fresque",), ())
    testimonials.edit_testimonial(
        village.desk, quote, text="Merci bien", author="Nadia", uses=PRINTED, until_on=LATER
    )
    assert the_quote(village, project).withdrawn_on == TODAY
    testimonials.edit_testimonial(
        village.desk, quote, text="Merci bien", author="Nadia", uses=PRINTED[:1], until_on=LATER
    )
    assert the_quote(village, project).withdrawn_on is None
    with pytest.raises(DomainError, match="commence le 02/03/2026"):
        testimonials.withdraw_testimonial(village.desk, quote, date(2026, 1, 1))


def the_quote(village: Village, project: int) -> Testimonial:
    return sheets.project_sheet(village.desk, project).testimonials[0]


def test_an_authors_agreement_has_a_last_day_to_come(village: Village) -> None:
    project = village.project()
    for until, words in ((None, "jusqu’à quand"), (date(2026, 1, 1), "déjà terminé")):
        with pytest.raises(DomainError, match=words):
            testimonials.add_testimonial(
                village.desk, project, text="A", author="B", uses=PRINTED, until_on=until
            )
    quote = testimonials.add_testimonial(
        village.desk, project, text="A", author="B", until_on=LATER
    )
    assert (the_quote(village, project).agreed_on, the_quote(village, project).until_on) == (
        None,
        None,
    )
    with pytest.raises(DomainError, match="Aucun accord"):
        testimonials.withdraw_testimonial(village.desk, quote, TODAY)
