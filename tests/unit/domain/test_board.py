"""The board: its columns, where a card may be put, and what is said when it may not."""

from __future__ import annotations

import pytest

from idcoop_desktop.domain.board import COLUMNS, Way, dead_end, onwards, refusal, targets, way
from idcoop_desktop.domain.projects import ProjectState, next_states

S = ProjectState


def test_every_state_has_its_column() -> None:
    assert set(COLUMNS) == set(ProjectState)
    assert len(COLUMNS) == len(ProjectState)


@pytest.mark.parametrize("state", ProjectState)
def test_a_card_goes_where_the_life_of_a_project_goes(state: S) -> None:
    assert set(targets(state, None)) == next_states(state)
    for to in COLUMNS:
        assert way(state, to, None) is (Way.NEXT if to in next_states(state) else Way.NONE)


def test_a_card_goes_back_where_a_step_back_leads_and_nowhere_else() -> None:
    assert way(S.COMPLETED, S.UNDER_WAY, S.UNDER_WAY) is Way.BACK
    assert way(S.COMPLETED, S.GRANTED, S.UNDER_WAY) is Way.NONE
    assert targets(S.COMPLETED, S.UNDER_WAY) == (S.UNDER_WAY, S.SHOWCASED)


def test_resuming_is_a_step_onwards_even_where_it_goes_back() -> None:
    assert way(S.POSTPONED, S.PREPARING, S.PREPARING) is Way.NEXT


@pytest.mark.parametrize("state", ProjectState)
def test_what_comes_next_when_all_goes_well_is_allowed(state: S) -> None:
    following = onwards(state)
    assert following in next_states(state) if following else state not in {S.PREPARING, S.GRANTED}


def test_an_end_has_nothing_next() -> None:
    assert onwards(S.REFUSED) is onwards(S.SHOWCASED) is onwards(S.ABANDONED) is None


def test_a_refusal_says_where_the_card_may_go() -> None:
    said = refusal("Le verger", S.PREPARING, None, S.COMPLETED)
    assert said == (
        "Le projet «\u00a0Le verger\u00a0» est «\u00a0en montage\u00a0»\u00a0: il ne passe pas à "
        "«\u00a0réalisé\u00a0». Rien n’a été changé. Il peut passer à «\u00a0ajourné\u00a0», "
        "«\u00a0accordé\u00a0», «\u00a0refusé\u00a0» ou «\u00a0abandonné\u00a0»."
    )


def test_a_refusal_names_the_step_back() -> None:
    said = refusal("Le verger", S.UNDER_WAY, S.GRANTED, S.PREPARING)
    assert said.endswith("ou «\u00a0abandonné\u00a0», ou revenir à «\u00a0accordé\u00a0».")
    assert refusal("Le four", S.REFUSED, S.PREPARING, S.GRANTED).endswith(
        "Il peut revenir à «\u00a0en montage\u00a0»."
    )


def test_an_end_without_a_past_offers_nothing() -> None:
    said = dead_end("Le four", S.SHOWCASED, None, forwards=True)
    assert said.endswith("c’est sa dernière étape. Rien n’a été changé.")


def test_the_first_step_has_none_before() -> None:
    said = dead_end("Le four", S.PREPARING, None, forwards=False)
    assert "c’est sa première étape" in said
    assert "Il peut passer à" in said
