"""The team's own catalogue: added to, changed, hidden, proposed, and what came of each idea."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from idcoop_desktop.domain.catalogue_versions import Origin
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel, IdeaState
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.services import catalogue_edits as edits
from idcoop_desktop.services import catalogue_sheets as sheets
from idcoop_desktop.services import ideas, journal, projects
from idcoop_desktop.services.catalogue import (
    catalogue,
    kind_of,
    known_idea,
    shipped,
    suggestions,
    whole_catalogue,
)
from idcoop_desktop.services.proposals import Proposal, propose
from idcoop_desktop.store import catalogue as store
from idcoop_desktop.store import ideas as ideas_store
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store import residences
from idcoop_desktop.store.unit_of_work import unit_of_work
from tests.unit.services.conftest import TODAY

KEY = "boite-a-livres"
SOON = TODAY + timedelta(days=14)


def words(key: str = KEY):
    return next(idea for idea in shipped() if idea.key == key)


def proposal(village, **changes: object) -> Proposal:
    values: dict[str, object] = {
        "key": KEY,
        "residence_id": village.ajoncs,
        "channel": Channel.DOORSTEP,
        "first_step": "En parler à deux voisines",
        "due_on": SOON,
        "assignee_id": village.desk.author.id,
    }
    return Proposal(**(values | changes))  # type: ignore[arg-type]


def own(village) -> str:
    return edits.add_to_catalogue(village.desk, replace(words(), title="Le four à pain"))


ACTS = {
    "add": own,
    "edit": lambda village: edits.edit_in_catalogue(
        village.desk, KEY, replace(words(), title="La cabane à livres")
    ),
    "hide": lambda village: edits.hide_in_catalogue(village.desk, KEY),
    "propose": lambda village: propose(village.desk, proposal(village)),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_each_act_is_one_unit_taken_back_whole(village, act):
    before = village.content()
    act(village)
    after = village.content()
    assert after != before
    journal.undo(village.desk)
    assert village.content() == before
    journal.redo(village.desk)
    assert village.content() == after


def test_the_catalogue_is_the_one_shipped_until_the_team_writes(village):
    assert catalogue(village.desk) == shipped()
    assert {known.origin for known in whole_catalogue(village.desk)} == {Origin.SHIPPED}


def test_an_idea_of_the_team_is_added_under_its_own_key(village):
    key, again = own(village), own(village)
    assert key != again
    known = known_idea(village.desk, key)
    assert (known.idea.title, known.origin, known.hidden) == ("Le four à pain", Origin.OWN, False)
    assert known.idea.is_known_in("un four a pain, le four a pain pour tous")


def test_words_changed_hold_everywhere_until_the_team_goes_back(village):
    desk = village.desk
    edits.edit_in_catalogue(desk, KEY, replace(words(), title="La cabane à livres"))
    edits.edit_in_catalogue(desk, KEY, replace(words(), title="La cabane aux livres"))
    known = known_idea(desk, KEY)
    assert (known.idea.title, known.origin) == ("La cabane aux livres", Origin.CHANGED)
    assert len(store.entries(desk.base)) == 1
    edits.restore_shipped(desk, KEY)
    assert known_idea(desk, KEY).idea == words()
    assert store.entries(desk.base) == {}


def test_an_idea_of_the_team_has_no_other_words(village):
    key = own(village)
    with pytest.raises(DomainError, match="de l’équipe"):
        edits.restore_shipped(village.desk, key)


def test_a_hidden_idea_is_proposed_no_more_and_comes_back_as_it_was(village):
    desk, place = village.desk, residences.get_residence(village.desk.base, village.ajoncs)

    def proposed() -> set[str]:
        return {one.idea.key for one in suggestions(desk, [place], count=99)[place.id]}

    edits.edit_in_catalogue(desk, KEY, replace(words(), title="La cabane à livres"))
    edits.hide_in_catalogue(desk, KEY)
    assert KEY not in proposed()
    assert known_idea(desk, KEY).hidden
    edits.hide_in_catalogue(desk, KEY, hidden=False)
    assert KEY in proposed()
    assert known_idea(desk, KEY).idea.title == "La cabane à livres"


def test_words_of_the_team_stay_when_what_is_hidden_is_edited(village):
    edits.hide_in_catalogue(village.desk, KEY)
    edits.edit_in_catalogue(village.desk, KEY, words())
    assert known_idea(village.desk, KEY).hidden


def test_what_is_hidden_is_proposed_to_nobody_and_stays_so_in_its_first_words(village):
    edits.edit_in_catalogue(village.desk, KEY, replace(words(), title="La cabane à livres"))
    edits.hide_in_catalogue(village.desk, KEY)
    before = village.content()
    with pytest.raises(DomainError, match="masquée"):
        propose(village.desk, proposal(village))
    assert village.content() == before
    edits.restore_shipped(village.desk, KEY)
    known = known_idea(village.desk, KEY)
    assert (known.idea, known.origin, known.hidden) == (words(), Origin.SHIPPED, True)


def test_an_idea_that_is_gone_is_told(village):
    for act in (edits.restore_shipped, edits.hide_in_catalogue, sheets.catalogue_sheet):
        with pytest.raises(DomainError, match="plus au catalogue"):
            act(village.desk, "disparue")


def test_a_version_that_cannot_be_read_leaves_the_words_shipped(village):
    edits.hide_in_catalogue(village.desk, KEY)
    entry = store.entries(village.desk.base)[KEY]
    with unit_of_work(village.desk.base, "essai", author_id=0, at=village.clock.now()) as unit:
        store.update_entry(unit, entry.id, definition="{")
    assert known_idea(village.desk, KEY).origin is Origin.SHIPPED
    edits.hide_in_catalogue(village.desk, KEY)
    assert known_idea(village.desk, KEY).hidden


def test_of_two_versions_written_apart_the_last_holds(village):
    base = village.desk.base
    with unit_of_work(base, "essai", author_id=0, at=village.clock.now()) as unit:
        for day, definition in ((TODAY, '{"hidden": true}'), (TODAY - timedelta(days=1), "{}")):
            store.add_entry(
                unit,
                store.CatalogueEntry(
                    id=0,
                    key=KEY,
                    definition=definition,
                    saved_on=day,
                    saved_by_id=village.desk.author.id,
                ),
            )
    assert known_idea(village.desk, KEY).hidden
    edits.restore_shipped(village.desk, KEY)
    assert known_idea(village.desk, KEY).hidden
    edits.hide_in_catalogue(village.desk, KEY, hidden=False)
    edits.restore_shipped(village.desk, KEY)
    assert store.entries(base) == {}


def test_a_proposal_is_an_idea_to_follow_with_its_task(village):
    idea_id = propose(village.desk, proposal(village))
    noted = ideas_store.get_idea(village.desk.base, idea_id)
    assert (noted.sentence, noted.catalogue_key) == (words().title, KEY)
    assert (noted.state, noted.channel) == (IdeaState.OPEN, Channel.DOORSTEP)
    assert (noted.follow_up_on, noted.said_by_id) == (SOON, None)
    (task,) = ideas_store.tasks_of_idea(village.desk.base, idea_id, open_only=True)
    assert (task.title, task.due_on) == ("En parler à deux voisines", SOON)


def test_the_same_idea_is_not_to_follow_twice_in_a_residence(village):
    idea_id = propose(village.desk, proposal(village))
    propose(village.desk, proposal(village, residence_id=village.phare))
    propose(village.desk, proposal(village, key="grand-troc"))
    before = village.content()
    with pytest.raises(DomainError, match="déjà à suivre"):
        propose(village.desk, proposal(village))
    assert village.content() == before
    ideas.drop_idea(village.desk, idea_id, "Pas cette année")
    propose(village.desk, proposal(village))


@pytest.mark.parametrize(
    "changes",
    [{"key": "disparue"}, {"residence_id": 3}, {"assignee_id": 3}, {"first_step": " "}],
)
def test_a_proposal_that_lacks_something_is_refused(village, changes):
    before = village.content()
    with pytest.raises(DomainError):
        propose(village.desk, proposal(village, **changes))
    assert village.content() == before


def test_a_project_takes_the_kind_of_the_idea_it_comes_from(village):
    desk = village.desk
    idea_id = propose(desk, proposal(village))
    made = projects.make_project(
        desk, title="Des livres", residence_id=village.ajoncs, idea_id=idea_id
    )
    project = projects_store.get_project(desk.base, made)
    assert (project.kind, project.catalogue_key) == (ProjectKind.SHARING, KEY)
    assert kind_of(desk, "disparue") is ProjectKind.OTHER


def test_the_sheet_tells_what_came_of_an_idea(village):
    desk = village.desk
    idea_id = propose(desk, proposal(village))
    born = projects.make_project(
        desk, title="Des livres", residence_id=village.ajoncs, idea_id=idea_id
    )
    alike = projects.make_project(desk, title="Boîte à livres du hall", residence_id=village.phare)
    projects.make_project(desk, title="Un banc", residence_id=village.phare)
    sheet = sheets.catalogue_sheet(desk, KEY)
    assert [row.project.id for row in sheet.projects] == [alike, born]
    assert [row.idea.id for row in sheet.ideas] == [idea_id]
    row = next(one for one in sheets.list_catalogue(desk) if one.known.idea.key == KEY)
    assert (row.projects, row.proposed, row.rank) == (2, 1, None)
    assert sheets.catalogue_sheet(desk, "grand-troc").projects == ()


def test_the_list_is_by_title_and_ranked_for_a_residence(village):
    desk = village.desk
    rows = sheets.list_catalogue(desk)
    assert len(rows) == len(shipped())
    assert rows[0].known.idea.title < rows[-1].known.idea.title
    propose(desk, proposal(village))
    ranked = {row.known.idea.key: row.rank for row in sheets.list_catalogue(desk, village.ajoncs)}
    assert ranked[KEY] is None
    ranks = sorted(rank for rank in ranked.values() if rank is not None)
    assert ranks == [*range(len(ranks))]
    assert {row.rank for row in sheets.list_catalogue(desk, 3)} == {None}


def test_a_residence_is_named_for_a_form(village):
    choice = sheets.residence_choice(village.desk, village.ajoncs)
    assert choice is not None
    assert choice.id == village.ajoncs
    assert sheets.residence_choice(village.desk, 3) is None
