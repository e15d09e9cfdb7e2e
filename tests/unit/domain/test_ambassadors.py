"""Ambassadors are those who noted what they heard: thanked, never ranked."""

from __future__ import annotations

from datetime import date

import pytest

from idcoop_desktop.domain.ambassadors import NO_ROLE, Impact, ambassadors, impact, teams, told
from idcoop_desktop.domain.dashboard import IdeaFact, ProjectFact
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.projects import Project, ProjectState

DAY = date(2026, 3, 2)
STAFF = (
    StaffMember(id=1, name="Yann Prigent", role="Conseiller"),
    StaffMember(id=2, name="Élise Autret", role="Conseiller"),
    StaffMember(id=3, name="Maëlle Kervadec"),
)


def idea(key: int, by: int, project_id: int | None = None, *, on: date = DAY) -> IdeaFact:
    state = IdeaState.PROJECT if project_id else IdeaState.OPEN
    return IdeaFact(key, on, 7, by, state, project_id)


def project(key: int, state: ProjectState, idea_id: int | None = None) -> ProjectFact:
    return ProjectFact(
        Project(
            id=key, title="P", residence_id=7, state=state, idea_id=idea_id, adults=4, children=1
        )
    )


def test_those_who_noted_something_stand_by_name():
    found = ambassadors(STAFF, (idea(1, 1), idea(2, 2), idea(3, 2)), (), 2026)
    assert [(one.name, one.impact.ideas) for one in found] == [
        ("Élise Autret", 2),
        ("Yann Prigent", 1),
    ]
    assert ambassadors(STAFF, (idea(1, 1),), (), 2025) == ()
    assert len(ambassadors(STAFF, (idea(1, 1),), (), None)) == 1


def test_a_project_counts_for_each_who_heard_of_it_and_once_for_their_team():
    ideas = (idea(1, 1, 9), idea(2, 2, 9), idea(3, 3))
    projects = (project(9, ProjectState.COMPLETED, idea_id=1), project(8, ProjectState.GRANTED))
    found = ambassadors(STAFF, ideas, projects, None)
    assert [one.impact.project_ids for one in found] == [(9,), (), (9,)]
    grouped = teams(STAFF, ideas, projects, None)
    assert [(team.role, team.members, team.impact.projects) for team in grouped] == [
        (NO_ROLE, 1, 0),
        ("Conseiller", 2, 1),
    ]


def test_what_became_of_ideas_is_followed_to_the_end():
    ideas = (idea(1, 1, 9), idea(2, 1), idea(3, 1))
    projects = (
        project(9, ProjectState.SHOWCASED, idea_id=1),
        project(8, ProjectState.UNDER_WAY, idea_id=2),
    )
    assert impact(ideas, projects) == Impact(
        ideas=3, waiting=2, project_ids=(9, 8), moving=1, done=1, participants=5
    )


def test_an_idea_that_the_coop_proposed_is_not_one_that_was_heard():
    offered = IdeaFact(4, DAY, 7, 1, IdeaState.OPEN, None, proposed=True)
    taken = IdeaFact(5, DAY, 7, 1, IdeaState.PROJECT, 9, proposed=True)
    assert impact((idea(1, 1), offered, taken), (project(9, ProjectState.GRANTED),)) == Impact(
        ideas=1, proposed=2, waiting=1, project_ids=(9,), moving=1
    )
    (yann,) = ambassadors(STAFF, (offered,), (), None)
    assert (yann.name, yann.impact.ideas, yann.impact.proposed) == ("Yann Prigent", 0, 1)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            Impact(proposed=1),
            "1\u00a0idée proposée. Une idée proposée ouvre souvent la conversation.",
        ),
        (
            Impact(ideas=1, proposed=2, waiting=1),
            (
                "1\u00a0idée notée, 2\u00a0idées proposées. "
                "Elles ont été entendues\u00a0: l’équipe les suit."
            ),
        ),
        (Impact(), "La prochaine conversation peut être la première idée."),
        (Impact(ideas=1), "1\u00a0idée notée. Chaque idée entendue compte, même sans suite."),
        (
            Impact(ideas=2, waiting=1),
            "2\u00a0idées notées. Elles ont été entendues\u00a0: l’équipe les suit.",
        ),
        (
            Impact(ideas=2, project_ids=(1,), moving=1),
            (
                "2\u00a0idées notées, 1\u00a0projet né, 1\u00a0projet en route. "
                "Ce que vous avez entendu prend forme."
            ),
        ),
        (
            Impact(ideas=2, project_ids=(1, 2), done=2, participants=30),
            (
                "2\u00a0idées notées, 2\u00a0projets nés, 2\u00a0projets réalisés, "
                "30\u00a0participants. "
                "Merci\u00a0: des habitants ont pu mener leur idée jusqu’au bout."
            ),
        ),
    ],
)
def test_the_words_thank_whatever_came_of_it(given: Impact, said: str):
    assert told(given) == said
