"""The form of an image agreement: everything to fill in is there, tagged, nothing is cut."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from idcoop_desktop.documents.consent_form import (
    CHILD_TITLE,
    TITLE,
    ConsentForm,
    FormCoop,
    consent_forms,
)
from idcoop_desktop.documents.refusals import TextOverflowError
from idcoop_desktop.domain.consents import ImageUse
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import MADE_AT

USES = tuple(use.label for use in ImageUse)
COOP = FormCoop(
    name="Ar Mor Habitat",
    scheme="ID’Coop",
    lines=("Vie coopérative", "02 98 00 00 00"),
    contact="vie@example.org",
)
NADIA = ConsentForm(person="Nadia Bénali", minor=False, uses=USES, photos=("Le hall peint",))
LOU = ConsentForm(person="Lou Salaün", minor=True, uses=USES, photos=("Le hall peint",))


def made(*forms: ConsentForm, coop: FormCoop = COOP) -> tuple[str, int]:
    """Return what the forms say and how many pages they take, after every check of the file."""
    pages = consent_forms(coop, forms, made_at=MADE_AT)
    assert [problem for audit in pages.audits for problem in audit.problems()] == []
    assert structure_check.problems(pages.data) == []
    assert page_check.problems(pages.data) == []
    return page_check.letters(str(page_check.said(pages.data))), len(pages.audits)


def test_an_adult_finds_who_asks_which_photos_where_and_how_long():
    said, pages = made(NADIA)
    assert pages == 1
    for words in (TITLE, "Je suis Nadia Bénali", "Ar Mor Habitat", "Le hall peint", *USES):
        assert page_check.letters(words) in said, words
    for words in ("1\u00a0an", "3\u00a0ans", "jusqu’au", "Signature", "retirer à tout moment"):
        assert page_check.letters(words) in said, words
    assert page_check.letters("vie@example.org") in said
    assert "titulaire" not in said


def test_both_parents_sign_for_a_child_or_the_sole_one_with_a_proof():
    said, pages = made(LOU)
    assert pages == 1
    assert page_check.letters(CHILD_TITLE) in said
    for words in ("Premier titulaire", "Second titulaire", "372-1", "seul(e)", "L’enfant est"):
        assert page_check.letters(words) in said, words
    assert said.count("Signature") == 2


def test_without_photos_the_form_is_for_all_of_them():
    said, _pages = made(ConsentForm(person="Malo", minor=False, uses=USES))
    assert page_check.letters("les photos des projets ID’Coop où l’on me reconnaît") in said
    child, _pages = made(ConsentForm(person="Malo", minor=True, uses=USES))
    assert page_check.letters("où l’on le reconnaît") in child


def test_a_form_a_person_in_one_file_and_a_coop_without_contact():
    said, pages = made(NADIA, LOU, coop=FormCoop(name="Ar Mor", scheme="ID’Coop"))
    assert pages == 2
    assert page_check.letters("sans donner de raison.") in said


def test_many_photos_flow_to_a_second_page():
    photos = tuple(f"Photo {number} de la fête, devant l’immeuble" for number in range(60))
    _said, pages = made(ConsentForm(person="Nadia", minor=True, uses=USES, photos=photos))
    assert pages > 1


def test_no_photo_is_ever_in_a_form():
    pages = consent_forms(COOP, [NADIA, LOU], made_at=MADE_AT)
    with pikepdf.open(BytesIO(pages.data)) as pdf:
        assert all(not page.get_images() for page in pdf.pages)


def test_names_are_never_markup_and_never_cut():
    said, _pages = made(ConsentForm(person="<b>Lou</b> & Cie", minor=False, uses=USES))
    assert page_check.letters("<b>Lou</b> & Cie") in said
    with pytest.raises(TextOverflowError):
        made(ConsentForm(person="nom interminable " * 2000, minor=False, uses=USES))


def test_the_same_form_is_the_same_file():
    one, other = (consent_forms(COOP, [LOU], made_at=MADE_AT).data for _ in range(2))
    assert one == other
