"""The list of people and its views, as the page asks for them."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people_filter import PeopleFilter, PeopleQuery, PeopleSort, Standing
from idcoop_desktop.domain.saved_views import SavedView
from idcoop_desktop.services import journal, people_list, saved_views
from idcoop_desktop.store import people
from idcoop_desktop.store import saved_views as store
from tests import factories
from tests.unit.services.conftest import Village

ALL = PeopleFilter(
    standings=(Standing.TENANT, Standing.UNSAID),
    residence_ids=(3 << 40 | 5,),
    communes=("Saint-Brévin",),
    least_years=1,
    most_years=9,
    bears_project=True,
    contacted=False,
    takes_mailings=True,
)
QUERY = PeopleQuery(text="œuvre", criteria=ALL, sort=PeopleSort.SENIORITY, descending=True)


def test_the_first_rows_come_with_the_identities(village: Village) -> None:
    first = people_list.first_people(village.desk, PeopleQuery(), 2)
    everybody = people_list.listed_people(village.desk, PeopleQuery())
    assert first.whole
    assert first.ids == everybody
    assert [row.person.id for row in first.rows] == list(everybody[:2])
    of_nadia = people_list.first_people(village.desk, PeopleQuery(text="nad"), 2)
    assert list(of_nadia.ids) == [village.nadia]


def test_communes_are_proposed_by_the_start_of_their_words(village: Village) -> None:
    every = people_list.find_communes(village.desk, "")
    assert len(every) == len(set(every)) > 0
    assert people_list.find_communes(village.desk, every[0][:3].upper())[0] == every[0]
    assert people_list.find_communes(village.desk, "zzz") == ()


def test_residences_are_named_unless_gone(village: Village) -> None:
    names = people_list.residence_names(village.desk, [village.ajoncs, 999])
    assert list(names) == [village.ajoncs]
    assert names[village.ajoncs]


def test_a_view_comes_back_as_it_was_kept(village: Village) -> None:
    key = saved_views.save_view(village.desk, QUERY, "  Les   anciens ")
    (view,) = saved_views.list_views(village.desk)
    assert view == saved_views.PeopleView(id=key, name="Les anciens", query=QUERY)
    assert journal.undo_label(village.desk) == "vue gardée\u00a0: «\u00a0Les anciens\u00a0»"
    saved_views.remove_view(village.desk, view)
    assert saved_views.list_views(village.desk) == ()
    journal.undo(village.desk)
    assert saved_views.list_views(village.desk) == (view,)


def test_views_are_listed_by_name_and_have_names_of_their_own(village: Village) -> None:
    for name in ("Zone est", "École"):
        saved_views.save_view(village.desk, QUERY, name)
    names = [view.name for view in saved_views.list_views(village.desk)]
    assert names == ["École", "Zone est"]
    for taken in ("zone EST", "jamais contactés"):
        with pytest.raises(DomainError, match="s’appelle déjà"):
            saved_views.save_view(village.desk, QUERY, taken)
    for empty in ("", " \u00a0", "!"):
        with pytest.raises(DomainError, match="Donnez un nom"):
            saved_views.save_view(village.desk, QUERY, empty)


def test_the_views_there_from_the_beginning_narrow_the_list_each_in_its_way() -> None:
    queries = {view.query for view in saved_views.READY}
    assert len(queries) == len(saved_views.READY)
    assert not any(query.criteria.is_empty for query in queries)
    assert PeopleFilter().is_empty


@pytest.mark.parametrize(
    "definition",
    [
        "",
        "{",
        "[1]",
        "3",
        '{"text": 4, "sort": "height", "descending": 1, "criteria": [2]}',
        '{"criteria": {"standings": "tenant", "residence_ids": [true, "a"], "least_years": true}}',
        '{"criteria": {"standings": ["lost", 3], "communes": [1], "contacted": 1, "new": {}}}',
        '{"sort": []}',
    ],
)
def test_a_view_that_cannot_be_read_shows_everybody(village: Village, definition: str) -> None:
    view = SavedView(id=0, page="people", name="X", definition=definition, saved_by_id=1)
    with village.desk.unit("essai") as unit:
        store.add_view(unit, replace(view, saved_by_id=village.desk.author.id))
    (read,) = saved_views.list_views(village.desk)
    assert read.query == PeopleQuery()


def test_what_a_later_program_adds_is_left_out_and_the_rest_kept(village: Village) -> None:
    criteria = {"standings": ["lost", "tenant"], "least_years": 3, "later": True}
    definition = json.dumps({"text": "ker", "criteria": criteria, "later": 1})
    view = SavedView(id=0, page="people", name="X", definition=definition, saved_by_id=1)
    with village.desk.unit("essai") as unit:
        store.add_view(unit, replace(view, saved_by_id=village.desk.author.id))
    (read,) = saved_views.list_views(village.desk)
    expected = PeopleFilter(standings=(Standing.TENANT,), least_years=3)
    assert read.query == PeopleQuery(text="ker", criteria=expected)


def typed(chance: random.Random) -> str:
    """A string as hostile as any keyboard, clipboard or program can make."""
    ours = "abekrmŒé-' \"%_*(){}:^\0ß中🏡\u00a0\u202e,.;?!"
    any_sign = "".join(chr(chance.choice([chance.randrange(256), chance.randrange(0x110000)])))
    words = ("NEAR(", "AND", "OR", "NOT", 'x"*', "key_last:a", "--", ";DROP", "\ud800", "\udfff")
    parts = [
        chance.choice([chance.choice(ours), any_sign, chance.choice(words), " "])
        for _ in range(chance.randrange(1, 14))
    ]
    return "".join(parts)


def test_ten_thousand_strings_make_no_error_and_never_list_everybody(village: Village) -> None:
    with village.desk.unit("inscriptions") as unit:
        people.add_many(unit, factories.crowd(60, [village.ajoncs]))
        # Whatever finds the others, an « e » in their addresses for one, does not find this one.
        odd = factories.cooperator(first_name="Qz", last_name="Zq", email="", phone="")
        people.add_cooperator(unit, replace(odd, member_number=""))
    everybody = set(people_list.listed_people(village.desk, PeopleQuery()))
    chance = random.Random(11)
    answered = 0
    for _ in range(10_000):
        text = typed(chance)
        query = PeopleQuery(text=text, sort=chance.choice(list(PeopleSort)))
        first = people_list.first_people(village.desk, query, 5)
        if not text.strip():
            continue
        found = people_list.listed_people(village.desk, query)
        assert set(first.ids) <= set(found) < everybody
        assert not first.whole or first.ids == found
        answered += bool(found)
    assert answered > 500
