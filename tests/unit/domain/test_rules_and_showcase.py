"""Dated settings, and the gates of what may be shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import Project, ProjectState
from idcoop_desktop.domain.publications import PublicationKind, Variant
from idcoop_desktop.domain.rules import Setting, profile_at, rules_at, values_at
from idcoop_desktop.domain.showcase import (
    Moment,
    NotQuotableError,
    Photo,
    PhotoConsent,
    Testimonial,
    photo_name,
    require_quotable,
    require_showable,
)

DAY = date(2026, 3, 2)
PHOTO = Photo(id=1, project_id=1, sha256="00", width=10, height=10, alt="Un mur peint")


def setting(key: str, value: str, year: int) -> Setting:
    return Setting(key=key, value=value, valid_from=date(year, 1, 1))


def test_a_decision_of_last_year_is_judged_by_last_years_rule() -> None:
    known = [
        setting("idcoop.ceiling_cents", "90000", 2026),
        setting("idcoop.ceiling_cents", "70000", 2024),
    ]
    assert rules_at(known, date(2023, 5, 1)).ceiling_cents == 80_000
    assert rules_at(known, date(2025, 12, 31)).ceiling_cents == 70_000
    assert rules_at(known, date(2026, 1, 1)).ceiling_cents == 90_000


def test_of_two_settings_of_one_day_the_later_written_holds() -> None:
    known = [setting("a", "first", 2025), setting("a", "second", 2025)]
    assert values_at(known, DAY) == {"a": "second"}


def test_yes_and_no_and_what_is_not_a_number() -> None:
    known = [
        setting("idcoop.one_household_counts", "0", 2025),
        setting("idcoop.minimum_bearers", "three", 2025),
    ]
    rules = rules_at(known, DAY)
    assert rules.one_household_counts is False
    assert rules.minimum_bearers == 2


def test_the_coop_presents_itself_as_it_said() -> None:
    known = [setting("coop.coop_name", "Ar Mor", 2025), setting("coop.phone", "", 2025)]
    profile = profile_at(known, DAY)
    assert (profile.coop_name, profile.phone, profile.scheme_name) == ("Ar Mor", "", "ID’Coop")


def test_a_photo_is_named_by_the_best_that_is_known() -> None:
    assert photo_name(replace(PHOTO, caption="La fresque")) == "La fresque"
    assert photo_name(PHOTO) == "Un mur peint"
    assert "avant" in photo_name(replace(PHOTO, alt="", moment=Moment.BEFORE))


SAID = Testimonial(id=1, project_id=1, text="Merci", author="Nadia")
AGREED = replace(SAID, agreed_on=DAY, uses=("hall", "letter_box"), until_on=date(2027, 3, 2))
FLYER = PublicationKind.FLYER_A4.uses


def test_a_quotation_its_author_agreed_to_is_printed_to_the_last_day() -> None:
    require_quotable(AGREED, FLYER, DAY)
    require_quotable(AGREED, FLYER, date(2027, 3, 2))
    assert SAID.state_on(DAY) is None


@pytest.mark.parametrize(
    ("said", "day", "words"),
    [
        (SAID, DAY, "son accord n’est pas enregistré"),
        (AGREED, date(2026, 3, 1), "commence le 02/03/2026"),
        (AGREED, date(2027, 3, 3), "terminé le 02/03/2027"),
        (replace(AGREED, withdrawn_on=DAY), DAY, "retiré le 02/03/2026"),
        (replace(AGREED, uses=("hall",)), DAY, "pas d’accord pour «\u00a0Flyers dans les boîtes"),
        (replace(SAID, agreed_on=DAY), DAY, "dites à quels usages"),
    ],
)
def test_a_quotation_is_refused_where_or_when_its_author_did_not_agree(
    said: Testimonial, day: date, words: str
) -> None:
    with pytest.raises(NotQuotableError, match=f"Nadia.*{words}"):
        require_quotable(said, FLYER, day)


@pytest.mark.parametrize("state", ProjectState)
def test_only_what_was_done_is_shown(state: ProjectState) -> None:
    project = Project(id=1, title="Jardin", residence_id=1, state=state)
    if state in {ProjectState.COMPLETED, ProjectState.SHOWCASED}:
        require_showable(project)
    else:
        with pytest.raises(DomainError, match="une fois le projet réalisé"):
            require_showable(project)


def test_words_of_the_screen() -> None:
    assert PublicationKind.FLYER_A4.label == "Flyer A4"
    assert len({kind.label for kind in PublicationKind}) == len(PublicationKind)
    assert [variant.label for variant in Variant] == [
        "Écran et imprimante du bureau",
        "Imprimeur",
    ]
    assert FLYER == (ImageUse.HALL, ImageUse.LETTER_BOX)
    assert len({consent.label for consent in PhotoConsent}) == len(PhotoConsent)


def test_an_image_is_for_the_networks_and_a_paper_for_walls_and_boxes() -> None:
    for kind in PublicationKind:
        assert (ImageUse.SOCIAL in kind.uses) == kind.is_image
        assert kind.variants[0] is Variant.OFFICE
        assert not kind.is_image or kind.variants == (Variant.OFFICE,)
        assert (".png" in kind.endings) == kind.is_image
        assert (".pdf" in kind.endings) != kind.is_image
        assert kind.uses_of(".pdf") == kind.uses
        assert kind.uses_of(".html") == (ImageUse.WEB,)
    assert PublicationKind.POSTER_A3.uses == (ImageUse.HALL,)
