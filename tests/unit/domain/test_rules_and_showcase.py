"""Dated settings, and the gates of what may be shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import Project, ProjectState
from idcoop_desktop.domain.rules import Setting, profile_at, rules_at, values_at
from idcoop_desktop.domain.showcase import (
    PUBLISHABLE,
    Moment,
    Photo,
    PhotoConsent,
    PublicationKind,
    Testimonial,
    photo_name,
    require_publishable,
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


@given(st.sampled_from(PhotoConsent))
def test_only_a_recorded_consent_opens_the_gate(consent: PhotoConsent) -> None:
    photo = replace(PHOTO, consent=consent)
    if consent in PUBLISHABLE:
        require_publishable(photo)
    else:
        with pytest.raises(DomainError, match="Un mur peint"):
            require_publishable(photo)


def test_a_photo_without_words_for_the_blind_is_refused() -> None:
    silent = replace(PHOTO, alt="", consent=PhotoConsent.GIVEN)
    with pytest.raises(DomainError, match="aveugles"):
        require_publishable(silent)


def test_a_photo_is_named_by_the_best_that_is_known() -> None:
    assert photo_name(replace(PHOTO, caption="La fresque")) == "La fresque"
    assert photo_name(PHOTO) == "Un mur peint"
    assert "avant" in photo_name(replace(PHOTO, alt="", moment=Moment.BEFORE))


def test_a_quotation_needs_its_authors_agreement() -> None:
    said = Testimonial(id=1, project_id=1, text="Merci", author="Nadia")
    with pytest.raises(DomainError, match="Nadia"):
        require_quotable(said)
    require_quotable(replace(said, agreed_on=DAY))


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
    assert len({consent.label for consent in PhotoConsent}) == len(PhotoConsent)
