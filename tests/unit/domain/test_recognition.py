"""Ideas are recognised in many titles at once as they are in each."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.catalogue import CatalogueIdea, Theme
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.recognition import recognised

WORDS = st.lists(st.sampled_from(("a", "ab", "abc", "b", "ba", "four", "foura")), max_size=5)
SAID = WORDS.map(" ".join)


def idea(key: str, *marks: str) -> CatalogueIdea:
    return CatalogueIdea(
        key=key,
        title=key,
        theme=Theme.GARDEN,
        kind=ProjectKind.OTHER,
        pitch="",
        takes=(),
        least_cents=0,
        most_cents=0,
        months=(),
        lead_weeks=0,
        helps=(),
        cautions=(),
        first_step="",
        needs=(),
        dwellings_from=0,
        dwellings_to=0,
        marks=marks,
    )


def test_a_mark_begins_a_word_and_never_runs_over_two_titles() -> None:
    bench, oven = idea("bench", "banc", "bancs publics"), idea("oven", "four a pain")
    said = ("un banc", "un four", "a pain", "haubanc", "le four a pain et les bancs")
    assert recognised((bench, oven), said) == {"bench": [0, 4], "oven": [4]}
    assert recognised((bench,), ()) == {}


@settings(deadline=None, max_examples=200)
@given(st.lists(SAID, max_size=8), st.lists(st.lists(SAID.filter(bool), max_size=3), max_size=3))
def test_it_answers_as_each_idea_does(said: list[str], marks: list[list[str]]) -> None:
    ideas = [idea(str(number), *own) for number, own in enumerate(marks)]
    expected = {
        one.key: places
        for one in ideas
        if (places := [place for place, text in enumerate(said) if one.is_known_in(text)])
    }
    assert recognised(ideas, said) == expected
