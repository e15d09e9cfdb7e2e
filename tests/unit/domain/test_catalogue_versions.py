"""The team's words take the place of those shipped; the list is narrowed as a colleague asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.catalogue import Need
from idcoop_desktop.domain.catalogue_list import CatalogueQuery, Place, Season
from idcoop_desktop.domain.catalogue_versions import (
    KnownIdea,
    Origin,
    Version,
    checked_idea,
    known_ideas,
)
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.kinds import ProjectKind
from tests.unit.domain.test_catalogue import NOVEMBER, idea

SOUP, BOOKS = idea("soupe"), idea("livres")


def known(origin: Origin = Origin.SHIPPED, *, hidden: bool = False, **changes: object) -> KnownIdea:
    """An idea of the catalogue."""
    return KnownIdea(idea=idea(**changes), origin=origin, hidden=hidden)  # type: ignore[arg-type]


def test_what_the_team_did_not_touch_is_as_shipped() -> None:
    assert known_ideas([SOUP, BOOKS], {}) == (
        KnownIdea(idea=SOUP, origin=Origin.SHIPPED, hidden=False),
        KnownIdea(idea=BOOKS, origin=Origin.SHIPPED, hidden=False),
    )


def test_the_words_of_the_team_take_the_place_of_those_shipped() -> None:
    ours = replace(SOUP, title="La grande soupe")
    own = idea("equipe-3")
    found = known_ideas(
        [SOUP, BOOKS],
        {
            "soupe": Version(idea=ours),
            "livres": Version(idea=None, hidden=True),
            "equipe-3": Version(idea=own, hidden=True),
            "disparue": Version(idea=None),
        },
    )
    assert [(one.idea, one.origin, one.hidden) for one in found] == [
        (ours, Origin.CHANGED, False),
        (BOOKS, Origin.SHIPPED, True),
        (own, Origin.OWN, True),
    ]
    assert [one.origin.is_ours for one in found] == [True, False, True]
    assert len({origin.label for origin in Origin}) == 3


def test_what_somebody_wrote_is_tidied_and_recognised_by_its_title() -> None:
    written = checked_idea(
        idea(
            "soupe",
            title="  La\tgrande  soupe\u00a0! ",
            takes=(" Un chaudron ", "", "\n"),
            cautions=("",),
        )
    )
    assert (written.title, written.takes, written.cautions) == (
        "La grande soupe\u00a0!",
        ("Un chaudron",),
        (),
    )
    assert written.marks == ("soupe", "la grande soupe")
    assert checked_idea(written) == written


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"title": " ! "}, "Donnez un titre"),
        ({"title": "x" * 81}, "trop long"),
        ({"pitch": " "}, "Il manque la phrase"),
        ({"takes": ("", " ")}, "Il manque ce qu’il faut"),
        ({"first_step": "\x00"}, "Il manque le premier pas"),
        ({"least_cents": 2, "most_cents": 1}, "Le coût le plus bas"),
        ({"dwellings_from": 9, "dwellings_to": 8}, "nombre de logements"),
    ],
)
def test_what_is_missing_is_told(changes: dict[str, object], told: str) -> None:
    with pytest.raises(DomainError) as refusal:
        checked_idea(idea(**changes))  # type: ignore[arg-type]
    assert told in refusal.value.message


def test_a_size_without_an_upper_limit_is_right() -> None:
    assert checked_idea(idea(title="x" * 80, dwellings_from=9)).dwellings_from == 9


@pytest.mark.parametrize(
    ("query", "sought", "others"),
    [
        (CatalogueQuery(), known(), known(hidden=True)),
        (CatalogueQuery(place=Place.HIDDEN), known(hidden=True), known()),
        (CatalogueQuery(place=Place.OURS), known(Origin.OWN), known()),
        (CatalogueQuery(place=Place.OURS), known(Origin.CHANGED), known(Origin.OWN, hidden=True)),
        (CatalogueQuery(season=Season.SPRING), known(months=(5,)), known(months=(6,))),
        (CatalogueQuery(season=Season.WINTER), known(), known(months=(11,))),
        (CatalogueQuery(season=Season.NOW), known(months=(1,)), known(months=(5,))),
        (
            CatalogueQuery(kind=ProjectKind.MURAL),
            known(kind=ProjectKind.MURAL),
            known(kind=ProjectKind.BIKE),
        ),
        (CatalogueQuery(most_cents=8_000), known(most_cents=8_000), known(most_cents=8_001)),
        (CatalogueQuery(need=Need.WALL), known(needs=(Need.WALL,)), known()),
        (CatalogueQuery(text="TABLE jazz"), known(pitch="Du jazz."), known()),
        (CatalogueQuery(text="🎉 "), known(pitch="Du jazz 🎉"), known()),
    ],
)
def test_the_list_is_narrowed(query: CatalogueQuery, sought: KnownIdea, others: KnownIdea) -> None:
    assert query.finds(sought, NOVEMBER)
    assert not query.finds(others, NOVEMBER)


def test_every_month_has_its_season() -> None:
    seasons = [*Season][1:]
    for month in range(1, 13):
        found = [season for season in seasons if season.has(idea(months=(month,)), NOVEMBER)]
        assert len(found) == 1
    assert Season.NOW.has(idea(months=(5,), lead_weeks=8), date(2026, 2, 1))
    assert len({season.label for season in Season} | {place.label for place in Place}) == 8
