"""Ideas to propose: their season and cost in words, and which ones suit a residence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.catalogue import CatalogueIdea, Need, Theme, season_words
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.liveliness import Sign, SignKind, is_silent, months_before
from idcoop_desktop.domain.projects import SupportKind
from idcoop_desktop.domain.suggestions import suggest
from idcoop_desktop.domain.text import fold
from tests import factories

NOVEMBER = date(2026, 11, 23)


def idea(key: str = "soupe", **changes: Any) -> CatalogueIdea:
    """An idea for any residence and any month."""
    made = CatalogueIdea(
        key=key,
        title=f"Idée {key}",
        theme=Theme.CONVIVIALITY,
        kind=ProjectKind.PARTY,
        pitch="On se retrouve.",
        takes=("Une table",),
        least_cents=2_000,
        most_cents=8_000,
        months=(),
        lead_weeks=0,
        helps=(SupportKind.LOGISTIC,),
        cautions=("Prévenir les voisins.",),
        first_step="En parler.",
        needs=(),
        dwellings_from=0,
        dwellings_to=0,
        marks=(fold(key),),
    )
    return replace(made, **changes)


def keys(*ideas: CatalogueIdea, day: date = NOVEMBER, said: tuple[str, ...] = (), **place: Any):
    """Return the keys proposed in a residence, in order."""
    found = suggest(ideas, factories.residence(**place), said=said, day=day, count=9)
    return [one.idea.key for one in found]


@pytest.mark.parametrize(
    ("months", "words"),
    [
        ((), "toute l’année"),
        (tuple(range(1, 13)), "toute l’année"),
        ((6,), "en juin"),
        ((5, 6), "en mai-juin"),
        ((3, 4, 5), "de mars à mai"),
        ((4, 5, 6), "d’avril à juin"),
        ((8, 9, 10), "d’août à octobre"),
        ((10, 11, 12, 1, 2), "d’octobre à février"),
        ((3, 4, 5, 9), "de mars à mai et en septembre"),
    ],
)
def test_a_season_reads_as_it_is_said(months: tuple[int, ...], words: str) -> None:
    assert season_words(months) == words
    assert idea(months=months).season == words


@given(st.sets(st.integers(1, 12)))
def test_a_season_is_said_whatever_the_order_of_the_months(months: set[int]) -> None:
    assert season_words(sorted(months)) == season_words(sorted(months, reverse=True)) != ""


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [(0, 0, "Sans dépense"), (0, 5_000, "Jusqu’à 50\u00a0€"), (2_000, 80_000, "20 à 800\u00a0€")],
)
def test_a_cost_reads_in_euros(least: int, most: int, words: str) -> None:
    assert idea(least_cents=least, most_cents=most).cost == words


@pytest.mark.parametrize(
    ("low", "high", "words", "fitting"),
    [
        (0, 0, "", {0, 1, 24, 900}),
        (20, 0, "à partir de 20\u00a0logements", {0, 24, 900}),
        (0, 60, "jusqu’à 60\u00a0logements", {0, 1, 24}),
        (10, 60, "de 10 à 60\u00a0logements", {0, 24}),
    ],
)
def test_an_idea_is_for_residences_of_a_size(
    low: int, high: int, words: str, fitting: set[int]
) -> None:
    made = idea(dwellings_from=low, dwellings_to=high)
    assert made.size == words
    assert {count for count in (0, 1, 24, 900) if made.fits(count)} == fitting


@pytest.mark.parametrize(
    ("rooms", "needs"),
    [
        ("", set()),
        ("Salle du bas, local à vélos", {Need.COMMON_ROOM, Need.BIKE_ROOM}),
        ("Jardin et grande cour", {Need.GARDEN, Need.COURTYARD}),
        ("Hall traversant, mur pignon", {Need.HALL, Need.WALL}),
        ("Parcours de santé", set()),
    ],
)
def test_the_places_of_a_residence_are_read_in_its_own_words(rooms: str, needs: set[Need]) -> None:
    assert {need for need in Need if need.is_named_in(fold(rooms))} == needs
    assert len({need.label for need in Need}) == len(Need)


def test_what_was_heard_or_done_is_not_proposed_again() -> None:
    soup, books = idea("soupe"), idea("livres", marks=("boite a livres", "livres"))
    assert keys(soup, books, said=("Une boîte à livres dans le hall ?",)) == ["soupe"]
    assert keys(soup, books, said=("Repas", "Grande SOUPE d’hiver")) == ["livres"]
    assert sorted(keys(soup, books, said=("Des bancs", "La dessoupe"))) == ["livres", "soupe"]


def test_ideas_for_another_size_are_left_out() -> None:
    small, large = idea("petit", dwellings_to=10), idea("grand", dwellings_from=20)
    assert keys(small, large, dwellings=24) == ["grand"]
    assert keys(small, large, dwellings=4) == ["petit"]
    assert sorted(keys(small, large, dwellings=0)) == ["grand", "petit"]


def test_the_season_that_can_still_be_prepared_comes_first() -> None:
    soon = idea("janvier", months=(1,), lead_weeks=5)
    late = idea("juin", months=(6,), theme=Theme.GARDEN)
    past = idea("novembre", months=(11,), lead_weeks=6)
    assert keys(late, past, soon, day=NOVEMBER)[0] == "janvier"
    assert keys(soon, past, late, day=date(2026, 5, 20))[0] == "juin"


def test_an_idea_that_the_place_serves_comes_before_one_it_does_not() -> None:
    served = idea("salle", needs=(Need.COMMON_ROOM,))
    other = idea("mur", needs=(Need.WALL,))
    for number in range(20):
        assert keys(other, served, id=number, common_rooms="Salle commune") == ["salle", "mur"]
        assert keys(other, idea("libre"), id=number, common_rooms="Salle") == ["libre", "mur"]


def test_themes_take_turns() -> None:
    feasts = [idea(f"fete{number}") for number in range(3)]
    garden = idea("compost", theme=Theme.GARDEN, needs=(Need.GARDEN,))
    proposed = keys(*feasts, garden, common_rooms="")
    assert proposed.index("compost") == 1


def test_neighbouring_residences_do_not_all_get_the_same_idea() -> None:
    ideas = [idea(name) for name in ("a", "b", "c", "d", "e")]
    first = {keys(*ideas, id=(1 << 40) + number)[0] for number in range(40)}
    assert first == {"a", "b", "c", "d", "e"}
    assert keys(*ideas, id=7) == keys(*reversed(ideas), id=7)


@pytest.mark.parametrize(
    ("months", "lead", "timing"),
    [
        ((), 4, "toute l’année"),
        ((11, 12), 2, "c’est la saison"),
        ((1, 2), 6, "à préparer maintenant"),
        ((3,), 4, "plus tard, en mars"),
        ((5, 6), 4, "plus tard, en mai-juin"),
    ],
)
def test_the_reasons_are_told(months: tuple[int, ...], lead: int, timing: str) -> None:
    place = factories.residence(common_rooms="Salle commune")
    one = idea(months=months, lead_weeks=lead, needs=(Need.COMMON_ROOM, Need.GARDEN))
    (made,) = suggest([one], place, said=(), day=NOVEMBER, count=3)
    assert made.reasons == (timing, "il y a une salle commune")
    assert made.to_check == ("un coin de terre",)


@given(
    months=st.lists(st.sets(st.integers(1, 12)), min_size=1, max_size=6),
    day=st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    count=st.integers(0, 8),
)
@settings(max_examples=60, deadline=None)
def test_each_idea_is_proposed_at_most_once(months, day, count) -> None:
    ideas = [
        idea(f"i{number}", months=tuple(sorted(when)), theme=[*Theme][number % 7])
        for number, when in enumerate(months)
    ]
    proposed = suggest(ideas, factories.residence(), said=(), day=day, count=count)
    assert len(proposed) == min(count, len(ideas))
    assert len({one.idea.key for one in proposed}) == len(proposed)


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 23), 12, date(2025, 11, 23)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2026, 1, 15), 13, date(2024, 12, 15)),
        (date(3, 5, 6), 120, date(1, 1, 6)),
    ],
)
def test_months_are_counted_back(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before


def test_one_sign_is_enough_not_to_be_silent() -> None:
    since = date(2025, 11, 23)
    assert is_silent(None, since)
    assert is_silent(Sign(date(2025, 11, 22), SignKind.CONTACT), since)
    assert not is_silent(Sign(since, SignKind.IDEA), since)
    assert {kind.label for kind in SignKind} == {"idée notée", "étape d’un projet", "échange"}


def test_the_words_of_themes_are_all_different() -> None:
    assert len({theme.label for theme in Theme}) == len(Theme)
