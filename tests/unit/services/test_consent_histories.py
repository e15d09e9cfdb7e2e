"""Two thousand random histories of agreements: no photo ever goes out that is not covered."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.showcase import Moment, Showcase
from idcoop_desktop.services import photo_people, publishing, showcase
from idcoop_desktop.store import people
from idcoop_desktop.store import showcase as store
from tests import factories
from tests.unit.services.conftest import TODAY, Village
from tests.unit.services.consent_histories import (
    Colour,
    coloured,
    colours_of,
    heard,
    may_go_out,
    near,
    seen_in,
    tell,
)

HISTORIES, PUBLISHED = 2_000, 24
USES = PublicationKind.FLYER_A4.uses
PLACES = sorted(
    {kind.uses_of(ending) for kind in PublicationKind for ending in kind.endings} - {()}
)
"""The sets of uses that some document needs agreement for."""


def test_the_gate_opens_for_nothing_that_is_not_covered(village: Village) -> None:
    chance = random.Random(2026)
    project = village.project()
    with village.desk.unit("photos") as unit:
        blank = factories.photo(project_id=project)
        photos = [
            store.add_photo(unit, replace(blank, alt="" if number % 40 == 7 else "Un mur"), None)
            for number in range(HISTORIES)
        ]
        cooperators = [
            people.add_cooperator(unit, factories.cooperator(member_number=str(number)))
            for number in range(HISTORIES)
        ]
    histories = tell(village, chance, photos, cooperators)
    opened = 0
    for ago in (-4, 0, 3):
        day = TODAY + timedelta(days=ago)
        village.clock.day = day
        for uses in PLACES:
            lacks = photo_people.lacks_of(village.desk, [one.photo for one in histories], uses)
            for history in histories:
                right = all(may_go_out(history, use, day) for use in uses)
                assert (not lacks[history.photo.id]) is right, (history, uses, day)
                opened += right
    assert len(PLACES) * HISTORIES / 10 < opened < 2 * len(PLACES) * HISTORIES


def test_what_is_published_holds_no_photo_that_is_not_covered(village: Village) -> None:
    chance = random.Random(7)
    project = village.completed()
    marks: dict[int, Colour] = {}
    for number in range(PUBLISHED):
        data, colour = coloured(number)
        key = showcase.add_photo(village.desk, project, data, moment=Moment.AFTER, alt="Un mur")
        marks[key] = colour
    histories = tell(village, chance, tuple(marks), (village.nadia,) * PUBLISHED)
    every_consent = tuple(one for history in histories for one in history.consents)
    histories = [replace(one, consents=heard(every_consent, one)) for one in histories]
    made = 0
    for history in histories:
        hero = history.photo.id
        side = chance.choice(tuple(marks))
        words = Showcase(id=0, project_id=project, story="Récit", hero_id=hero)
        if side != hero and chance.random() < 0.3:
            words = replace(words, photo_ids=(side,))
        wanted = [one for one in histories if one.photo.id in {hero, *words.photo_ids}]
        right = all(may_go_out(one, use, TODAY) for one in wanted for use in USES)
        showcase.save_showcase(village.desk, words)
        if not right:
            with pytest.raises(UncoveredError):
                publishing.publish(village.desk, project)
            with pytest.raises(UncoveredError):
                publishing.preview(village.desk, project, words)
            continue
        made += 1
        pdf = publishing.publish(village.desk, project)
        png = publishing.page_png(pdf, dpi=30)
        allowed = {one.photo.id for one in wanted}
        for held in (colours_of(pdf), seen_in(png)):
            for key, mark in marks.items():
                assert (key in allowed) or not any(near(mark, colour) for colour in held)
        assert any(near(marks[hero], colour) for colour in colours_of(pdf))
        assert any(near(marks[hero], colour) for colour in seen_in(png))
    assert 2 <= made < PUBLISHED
