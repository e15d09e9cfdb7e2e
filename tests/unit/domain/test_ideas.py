"""What an idea may become, and what resembles one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.idea_list import Shelf
from idcoop_desktop.domain.ideas import (
    LIVE_STATES,
    Idea,
    IdeaState,
    require_answer,
    require_later,
    require_open,
    require_resumable,
    state_on,
)
from idcoop_desktop.domain.similar import Corpus, alike, stems

DAY = date(2026, 3, 2)


def idea(state: IdeaState, back: date | None = None) -> Idea:
    return Idea(
        id=1,
        sentence="Un banc",
        residence_id=1,
        noted_by_id=1,
        noted_on=DAY,
        state=state,
        follow_up_on=back,
    )


@pytest.mark.parametrize(
    ("back", "expected"),
    [
        (DAY + timedelta(days=1), IdeaState.PARKED),
        (DAY, IdeaState.OPEN),
        (DAY - timedelta(days=1), IdeaState.OPEN),
        (None, IdeaState.OPEN),
    ],
)
def test_a_parked_idea_comes_back_on_its_day(back, expected):
    assert state_on(idea(IdeaState.PARKED, back), DAY) is expected


@pytest.mark.parametrize("state", sorted(set(IdeaState) - {IdeaState.PARKED}))
def test_no_other_idea_changes_by_itself(state):
    assert state_on(idea(state, DAY - timedelta(days=9)), DAY) is state


@pytest.mark.parametrize("state", IdeaState)
def test_what_may_be_done_depends_on_what_it_became(state):
    one = idea(state, DAY)
    if state in LIVE_STATES:
        require_open(one)
    else:
        with pytest.raises(DomainError, match="déjà classée"):
            require_open(one)
    if state in {IdeaState.OPEN, IdeaState.PROJECT}:
        with pytest.raises(DomainError):
            require_resumable(one)
    else:
        require_resumable(one)


def test_an_idea_waits_until_a_day_to_come():
    assert require_later(DAY + timedelta(days=1), DAY) == DAY + timedelta(days=1)
    with pytest.raises(DomainError, match="jour à venir"):
        require_later(DAY, DAY)


def test_an_answer_has_words():
    assert require_answer("  C’est prévu.\nAu printemps. ") == "C’est prévu.\nAu printemps."
    with pytest.raises(DomainError, match="répondu"):
        require_answer(" \x00 ")


def test_every_shelf_and_state_has_its_own_words():
    assert len({shelf.label for shelf in Shelf}) == len(Shelf)
    assert len({state.label for state in IdeaState}) == len(IdeaState)


def test_stems_forget_accents_endings_and_words_that_say_nothing():
    assert stems("On pourrait PLANTER des vélos, avec les voisins !") == {"plant", "velo"}
    assert stems("Plantation d’un vélo") == {"plant", "velo"}
    assert stems("Dans la résidence, avec vous") == frozenset()


OTHERS = {
    1: ("La fresque du hall", "Peindre le mur avec les enfants"),
    2: ("Des composteurs pour tous",),
    3: ("L’entrée plantée", "Des fleurs et un banc"),
    4: ("Un banc fleuri près de l’entrée",),
    5: ("Une soirée jeux",),
    6: (),
}


CORPUS = Corpus(
    60, {"plant": 4, "fleur": 9, "entre": 6, "peind": 2, "hall": 5, "poula": 0, "compo": 3}
)


def test_what_shares_the_rarer_words_comes_first():
    assert alike("Planter des fleurs à l’entrée", OTHERS, CORPUS, limit=5)[:2] == (3, 4)
    assert alike("Peindre le hall", OTHERS, CORPUS, limit=5) == (1,)
    assert alike("Un poulailler", OTHERS, CORPUS, limit=5) == ()
    assert alike("avec les voisins", OTHERS, CORPUS, limit=5) == ()
    assert len(alike("Planter des fleurs à l’entrée", OTHERS, CORPUS, limit=1)) == 1


def test_the_nearest_of_its_texts_is_what_counts():
    far = " ".join(f"{number}mots" for number in range(100, 160))
    texts = {1: (far, "Le compost"), 2: (f"compost {far}",)}
    assert alike("Un compost", texts, CORPUS, limit=5) == (1,)


def test_a_rare_word_weighs_more_than_a_common_one():
    assert CORPUS.weight("peind") > CORPUS.weight("fleur")
    assert CORPUS.weight("inconnu") == CORPUS.weight("compo")
    assert Corpus(0, {}).weight("banc") == 0
    assert Corpus(4, {"four": 1}).weight("four") > Corpus(4, {}).weight("banc")
