"""The list of people: what SQL answers is what asking each person would."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise, product

import pytest

from idcoop_desktop.domain.people import (
    Cooperator,
    CooperatorStatus,
    StatusSpell,
    seniority,
    status_words,
)
from idcoop_desktop.domain.people_filter import PeopleFilter, PeopleQuery, PeopleSort, Standing
from idcoop_desktop.domain.text import fold
from idcoop_desktop.store import follow_up, people, people_list, projects, residences
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.marks import Marks
from idcoop_desktop.store.people_list import FIRST_ROWS, first_people, listed_people
from tests import factories
from tests.unit.store.village import settle, write

DAY = date(2028, 2, 29)
TENANT, BUYER, EMPLOYEE = CooperatorStatus
COMMUNES = ("Kerlann", "Brest", "Quimper")


@dataclass
class Town:
    """A base with what is known about its people."""

    base: Base
    people: dict[int, Cooperator]
    communes: dict[int, str]
    bearers: set[int]
    contacted: set[int]

    def meets(self, one: Cooperator, wanted: PeopleFilter) -> bool:
        known = one.first_share_on is not None and one.first_share_on <= DAY
        years = seniority(one, DAY)
        standing = next(each for each in Standing if each.label == status_words(one, DAY))
        return all(
            (
                not wanted.standings or standing in wanted.standings,
                not wanted.residence_ids or one.residence_id in wanted.residence_ids,
                not wanted.communes or self.communes.get(one.residence_id or 0) in wanted.communes,
                wanted.least_years is None or (known and years >= wanted.least_years),
                wanted.most_years is None or (known and years <= wanted.most_years),
                wanted.bears_project in {None, one.id in self.bearers},
                wanted.contacted in {None, one.id in self.contacted},
                wanted.takes_mailings in {None, one.no_mailing_since is None},
            )
        )


def spells(chance: random.Random) -> tuple[StatusSpell, ...]:
    """None, one or two periods, over, running or to come, some of them at once."""
    held = []
    for status in chance.sample([TENANT, BUYER, EMPLOYEE], chance.choice([0, 1, 1, 2])):
        start = DAY + timedelta(days=chance.randrange(-2000, 200))
        end = start + timedelta(days=chance.randrange(2000)) if chance.random() < 0.5 else None
        held.append(StatusSpell(status, start, end))
    return tuple(held)


def invented(homes: list[int]) -> Iterator[Cooperator]:
    chance = random.Random(3)
    anniversaries = [date(2023, 2, 28), date(2023, 3, 1), date(2024, 2, 29), DAY]
    for number, one in enumerate(factories.crowd(700, homes)):
        since = date(2010, 1, 1) + timedelta(days=chance.randrange(7000))
        yield replace(
            one,
            residence_id=chance.choice([None, *homes]),
            first_share_on=chance.choice([None, since, chance.choice(anniversaries)]),
            no_mailing_since=chance.choice([None, None, DAY]),
            member_number=f"C-{number}" if number % 3 else "",
            spells=spells(chance),
        )


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with Base.create(tmp_path_factory.mktemp("town") / "base", bytes(32)) as base:
        village = settle(base)
        homes = {}
        for number in range(9):
            place = factories.residence(name=f"Les Genêts {number}", commune=COMMUNES[number % 3])
            homes[write(base, residences.add_residence, place)] = place.commune
        crowd = list(invented(list(homes)))
        ids = write(base, people.add_many, iter(crowd))
        for key in ids[:40]:
            bearer = factories.bearer(project_id=village.project.id, cooperator_id=key)
            write(base, projects.add_bearer, bearer)
        for key in ids[30:200:2]:
            contact = factories.interaction(cooperator_id=key, staff_id=village.staff_id)
            write(base, follow_up.add_interaction, contact)
        every = [*ids, village.maelle.id, village.youenn.id]
        homes[village.residence.id] = village.residence.commune
        yield Town(
            base,
            people.cooperators_by_id(base, every),
            homes,
            set(ids[:40]),
            set(ids[30:200:2]),
        )


def filters() -> list[PeopleFilter]:
    yes_or_no = [
        PeopleFilter(**{name: value})
        for name in ("bears_project", "contacted", "takes_mailings")
        for value in (True, False)
    ]
    return [
        PeopleFilter(),
        *(PeopleFilter(standings=(standing,)) for standing in Standing),
        PeopleFilter(standings=(Standing.UNSAID, Standing.BUYER)),
        PeopleFilter(standings=(Standing.FORMER, Standing.EMPLOYEE)),
        PeopleFilter(communes=("Brest", "Quimper")),
        PeopleFilter(communes=("Nulle part",)),
        *(PeopleFilter(least_years=years) for years in (0, 1, 4, 5, 3000)),
        *(PeopleFilter(most_years=years) for years in (0, 3, 4, 5)),
        PeopleFilter(least_years=4, most_years=4),
        *yes_or_no,
        PeopleFilter(standings=(Standing.TENANT,), communes=("Brest",), contacted=False),
    ]


def check(town: Town, query: PeopleQuery, expected: set[int]) -> list[int]:
    """Compare both answers with what is expected and return the whole list."""
    found = list(listed_people(town.base, query, DAY))
    assert len(found) == len(set(found))
    assert set(found) == expected
    first = first_people(town.base, query, DAY)
    if first.whole:
        assert list(first.ids) == found
    else:
        assert len(first.ids) <= FIRST_ROWS
        assert set(first.ids) <= expected
    return found


@pytest.mark.parametrize("wanted", filters(), ids=str)
@pytest.mark.parametrize("most", [people_list.MOST_LOOKED_AT, 50])
def test_a_criterion_keeps_those_who_meet_it(
    town: Town, wanted: PeopleFilter, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_list, "MOST_LOOKED_AT", most)
    expected = {key for key, one in town.people.items() if town.meets(one, wanted)}
    found = check(town, PeopleQuery(criteria=wanted), expected)
    first = first_people(town.base, PeopleQuery(criteria=wanted), DAY)
    assert list(first.ids) == found[: len(first.ids)]


def test_the_homes_wanted_add_up(town: Town) -> None:
    homes = sorted(town.communes)[:2]
    expected = {key for key, one in town.people.items() if one.residence_id in homes}
    check(town, PeopleQuery(criteria=PeopleFilter(residence_ids=tuple(homes))), expected)


@pytest.mark.parametrize("hits", [people_list.MOST_HITS, 20])
@pytest.mark.parametrize("wanted", [PeopleFilter(), PeopleFilter(standings=(Standing.TENANT,))])
@pytest.mark.parametrize("text", ["ma", "le g", "genets 3", "c 1", "ma ker", "zzz", "*", "kerbrat"])
def test_words_and_criteria_combine_in_any_order(
    town: Town, text: str, wanted: PeopleFilter, hits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_list, "MOST_HITS", hits)
    said = dict(
        town.base.db.rows(
            "SELECT id, key_last || ' ' || key_first || ' ' || key_place || ' ' || key_contact"
            " FROM cooperator"
        )
    )
    sought = fold(text).split()
    expected = {
        key
        for key, one in town.people.items()
        if sought and town.meets(one, wanted) and all(f" {w}" in f" {said[key]}" for w in sought)
    }
    for sort, descending in product(PeopleSort, (False, True)):
        query = PeopleQuery(text=text, criteria=wanted, sort=sort, descending=descending)
        found = check(town, query, expected)
        if sort is not PeopleSort.NAME or descending:
            everybody = list(listed_people(town.base, replace(query, text=""), DAY))
            assert found == [key for key in everybody if key in expected]


def by_name(one: Cooperator) -> tuple[str, str, int]:
    return fold(one.last_name), fold(one.first_name), one.id


def by_first_name(one: Cooperator) -> tuple[str, str, int]:
    return fold(one.first_name), fold(one.last_name), one.id


@pytest.mark.parametrize(
    ("sort", "key"),
    [
        (PeopleSort.NAME, by_name),
        (PeopleSort.FIRST_NAME, by_first_name),
        (PeopleSort.MEMBER_NUMBER, lambda one: (int(one.member_number[2:] or -1), by_name(one))),
    ],
)
def test_the_list_has_its_orders(town: Town, sort: PeopleSort, key: object) -> None:
    expected = [one.id for one in sorted(town.people.values(), key=key)]
    for descending in (False, True):
        query = PeopleQuery(sort=sort, descending=descending)
        wanted = expected[::-1] if descending else expected
        assert list(listed_people(town.base, query, DAY)) == wanted
        first = first_people(town.base, query, DAY)
        assert list(first.ids) == wanted[:FIRST_ROWS]
        assert not first.whole


def test_residences_sort_by_name_then_their_people_by_name(town: Town) -> None:
    def place(key: int) -> tuple[str, tuple[str, str, int]]:
        ((words,),) = town.base.db.rows("SELECT key_place FROM cooperator WHERE id = ?", (key,))
        return words, by_name(town.people[key])

    found = listed_people(town.base, PeopleQuery(sort=PeopleSort.RESIDENCE), DAY)
    assert list(found) == sorted(town.people, key=place)


def test_standings_sort_as_their_words_then_by_name(town: Town) -> None:
    def words(key: int) -> tuple[str, tuple[str, str, int]]:
        return fold(status_words(town.people[key], DAY)), by_name(town.people[key])

    query = PeopleQuery(sort=PeopleSort.STANDING)
    found = listed_people(town.base, query, DAY)
    assert list(found) == sorted(town.people, key=words)
    back = listed_people(town.base, replace(query, descending=True), DAY)
    assert [words(key)[0] for key in back] == [words(key)[0] for key in reversed(found)]
    assert not first_people(town.base, query, DAY).ids


def test_seniority_counts_from_the_least_and_nobody_knows_is_none(town: Town) -> None:
    query = PeopleQuery(sort=PeopleSort.SENIORITY, descending=True)
    found = list(listed_people(town.base, query, DAY))
    since = [town.people[key].first_share_on or date.max for key in found]
    assert since == sorted(since)
    for (one, day), (other, same) in pairwise(zip(found, since, strict=True)):
        assert day != same or by_name(town.people[one]) < by_name(town.people[other])
    assert list(first_people(town.base, query, DAY).ids) == found[:FIRST_ROWS]
    back = replace(query, descending=False)
    assert list(listed_people(town.base, back, DAY)) == found[::-1]
    assert list(first_people(town.base, back, DAY).ids) == found[::-1][:FIRST_ROWS]


def test_the_best_matches_come_first_in_the_order_of_names(town: Town) -> None:
    found = [town.people[key] for key in listed_people(town.base, PeopleQuery(text="ma"), DAY)]

    def rank(one: Cooperator) -> int:
        return (
            0
            if fold(one.last_name).startswith("ma")
            else 1 + (not fold(one.first_name).startswith("ma"))
        )

    ranks = [rank(one) for one in found]
    assert ranks == sorted(ranks)
    assert set(ranks) == {0, 1, 2}
    surnames = [by_name(one) for one in found if rank(one) == 0]
    first_names = [by_first_name(one) for one in found if rank(one) == 1]
    rest = [by_name(one) for one in found if rank(one) == 2]
    assert (surnames, first_names, rest) == (sorted(surnames), sorted(first_names), sorted(rest))


class GivenUp(Exception):
    """What a job raises when nobody waits for it any more."""


@pytest.mark.parametrize("sort", [PeopleSort.NAME, PeopleSort.STANDING])
def test_a_list_nobody_waits_for_is_given_up(
    town: Town, sort: PeopleSort, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_list, "_STEPS_BETWEEN_LOOKS", 10)
    query = PeopleQuery(text="ma", sort=sort, criteria=PeopleFilter(least_years=1))
    looks = []

    def go_on() -> None:
        looks.append(1)
        if len(looks) > 5:
            raise GivenUp

    with pytest.raises(GivenUp):
        listed_people(town.base, query, DAY, go_on=go_on)
    assert len(listed_people(town.base, query, DAY)) > 5
    assert len(looks) == 6


def test_marks_hold_any_key() -> None:
    marks = Marks().add([5, 1 << 40 | 7, (3 << 40) + 4095])
    marks[9] = 200
    assert [marks[key] for key in (5, 6, 9, 1 << 40 | 7, 2 << 40)] == [1, 0, 200, 1, 0]
    assert list(marks.kept([6, 9, 5, 1 << 50], marked=True)) == [9, 5]
    assert list(marks.kept([6, 9, 5, 1 << 50], marked=False)) == [6, 1 << 50]
