"""No photo goes out unless everybody on it agreed to that use, on that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.photo_gate import (
    LackKind,
    UncoveredError,
    is_about,
    is_agreed,
    uncovered,
    uncovered_for,
    uses_of,
)
from idcoop_desktop.domain.showcase import Photo, PhotoConsent, PhotoPerson

DAY = date(2026, 11, 23)
ONE = timedelta(days=1)
HALL, BOX, WEB = ImageUse.HALL, ImageUse.LETTER_BOX, ImageUse.WEB
PHOTO = Photo(
    id=5, project_id=1, sha256="00", width=9, height=9, alt="Un mur", consent=PhotoConsent.GIVEN
)
NADIA = PhotoPerson(id=1, photo_id=5, cooperator_id=3, person_name="Nadia Bénali")
LOU = PhotoPerson(id=2, photo_id=5, person_name="Lou Salaün", minor=True)
YES = ImageConsent(
    id=1,
    uses=(HALL, BOX),
    from_on=DAY - ONE,
    until_on=DAY + ONE,
    noted_by_id=7,
    cooperator_id=3,
)
PARENTS = replace(
    YES,
    id=2,
    cooperator_id=None,
    person_name="LOU  salaun",
    photo_id=5,
    minor=True,
    first_holder="Katell",
    second_holder="Ronan",
)


def kinds(*consents: ImageConsent, use: ImageUse = HALL, day: date = DAY) -> list[LackKind]:
    return [lack.kind for lack in uncovered(PHOTO, [NADIA], consents, use, day)]


def test_a_photo_goes_out_when_everybody_on_it_is_covered() -> None:
    assert uncovered(PHOTO, [NADIA, LOU], [YES, PARENTS], HALL, DAY) == ()
    assert uses_of(PHOTO, NADIA, [YES], DAY) == (HALL, BOX)


@pytest.mark.parametrize("consent", [PhotoConsent.UNKNOWN, PhotoConsent.GIVEN])
def test_nobody_named_is_not_nobody(consent: PhotoConsent) -> None:
    (lack,) = uncovered(replace(PHOTO, consent=consent), [], [YES], HALL, DAY)
    assert lack.kind is LackKind.NOT_TOLD
    assert lack.sentence == "«\u00a0Un mur\u00a0»\u00a0: dites qui est sur la photo"
    assert not lack.needs_form


def test_nobody_recognisable_needs_no_agreement_but_a_name_does() -> None:
    photo = replace(PHOTO, consent=PhotoConsent.NOBODY)
    assert uncovered(photo, [], [], HALL, DAY) == ()
    assert uncovered(photo, [NADIA], [], HALL, DAY)[0].kind is LackKind.NO_CONSENT


def test_a_refusal_stands_against_every_agreement() -> None:
    photo = replace(PHOTO, consent=PhotoConsent.REFUSED, alt="")
    found = uncovered(photo, [NADIA], [YES], HALL, DAY)
    assert [lack.kind for lack in found] == [LackKind.ALT, LackKind.REFUSED]
    assert "aveugles" in found[0].reason
    assert "refusé" in found[1].reason


def test_people_of_other_photos_do_not_count() -> None:
    elsewhere = replace(NADIA, photo_id=6)
    assert uncovered(PHOTO, [elsewhere], [YES], HALL, DAY)[0].kind is LackKind.NOT_TOLD


@pytest.mark.parametrize(
    ("consent", "kind", "words"),
    [
        (YES, None, ""),
        (replace(YES, cooperator_id=4), LackKind.NO_CONSENT, "aucun accord noté"),
        (replace(YES, uses=(WEB,)), LackKind.USE, "«\u00a0Affiches dans les halls\u00a0»"),
        (replace(YES, from_on=DAY + ONE), LackKind.TO_COME, "commence le 24/11/2026"),
        (replace(YES, until_on=DAY - ONE), LackKind.ENDED, "terminé le 22/11/2026"),
        (replace(YES, withdrawn_on=DAY), LackKind.WITHDRAWN, "retiré le 23/11/2026"),
        (replace(YES, photo_id=6), LackKind.NO_CONSENT, "aucun accord noté"),
        (replace(YES, minor=True), LackKind.HOLDERS, "deux titulaires"),
    ],
)
def test_what_lacks_is_told_by_name(
    consent: ImageConsent, kind: LackKind | None, words: str
) -> None:
    found = uncovered(PHOTO, [NADIA], [consent], HALL, DAY)
    assert [lack.kind for lack in found] == ([kind] if kind else [])
    for lack in found:
        assert lack.sentence.startswith("«\u00a0Un mur\u00a0», Nadia Bénali\u00a0: ")
        assert words in lack.sentence
        assert lack.needs_form is (kind is not LackKind.TO_COME)


def test_a_no_to_one_photo_is_stronger_than_an_older_yes_to_all() -> None:
    no = replace(YES, id=9, photo_id=5, withdrawn_on=DAY)
    assert kinds(YES, no) == [LackKind.WITHDRAWN]
    assert kinds(YES, no, day=DAY - ONE) == []
    assert kinds(YES, replace(no, uses=(WEB,))) == []
    assert kinds(replace(YES, from_on=DAY + ONE, until_on=None), no, day=DAY + ONE) == []
    assert kinds(YES, no, replace(YES, id=10, photo_id=5)) == []
    assert kinds(YES, replace(no, withdrawn_on=None)) == []


def test_a_child_needs_both_holders() -> None:
    for alone in (replace(PARENTS, second_holder=""), replace(PARENTS, first_holder="")):
        (lack,) = uncovered(PHOTO, [LOU], [alone], HALL, DAY)
        assert lack.kind is LackKind.HOLDERS
    proven = replace(PARENTS, second_holder="", sole_holder_proof="Jugement")
    assert uncovered(PHOTO, [LOU], [proven], HALL, DAY) == ()


def test_a_name_is_covered_on_its_photo_alone() -> None:
    assert is_about(PARENTS, LOU)
    assert not is_about(replace(PARENTS, photo_id=None), LOU)
    assert not is_about(replace(PARENTS, person_name="Lou Kervella"), LOU)
    assert not is_about(replace(PARENTS, cooperator_id=3), LOU)
    star, moon = replace(LOU, person_name="★"), replace(PARENTS, person_name="☾")
    assert not is_about(moon, star)
    assert is_about(replace(moon, person_name="★"), star)


def test_what_lacks_for_every_use_is_told_once() -> None:
    found = uncovered_for(replace(PHOTO, alt=""), [NADIA], [YES], (HALL, BOX, WEB), DAY)
    assert [lack.kind for lack in found] == [LackKind.ALT, LackKind.USE]
    assert not is_agreed(found)
    assert is_agreed(found[:1])


def test_a_refusal_tells_photos_and_people_in_one_sentence() -> None:
    lacks = uncovered(PHOTO, [NADIA, LOU], [], HALL, DAY)
    told = UncoveredError(lacks).message
    assert told.startswith("Une photo ne peut pas encore paraître.")
    assert "Nadia Bénali\u00a0: aucun accord noté\u00a0; " in told
    assert "Lou Salaün" in told
    other = uncovered(replace(PHOTO, id=6), [], [], HALL, DAY)
    assert UncoveredError((*lacks, *other)).message.startswith("2 photos ne peuvent")
