"""Every document's page for the site is sound, whatever the words, and tells what it should."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import WEB_ENDING, PublicationKind
from idcoop_desktop.services import editions
from idcoop_desktop.services.making import MAKERS
from tests.quality.hostile import WORD_SETS, WordSet
from tests.quality.html_check import findings, read
from tests.quality.references import THEMES
from tests.quality.world import World, world

SITE = "https://www.example.org/idcoop"
KINDS = [kind for kind in MAKERS if WEB_ENDING in kind.endings]


@pytest.fixture(params=WORD_SETS, ids=lambda words: words.name)
def words(request: pytest.FixtureRequest) -> WordSet:
    chosen: WordSet = request.param
    return chosen


@pytest.fixture
def told(built: Path, tmp_path: Path, words: WordSet) -> Iterator[World]:
    with world(built, tmp_path / "base", words) as opened:
        yield opened


def test_every_page_is_sound_whatever_is_written(told: World, words: WordSet) -> None:
    wrong: dict[str, object] = {}
    for place, kind in enumerate(KINDS):
        theme = THEMES[(place + WORD_SETS.index(words)) % len(THEMES)]
        order = replace(told.order(kind), theme=theme)
        try:
            page = editions.make(told.desk, order, ending=WEB_ENDING)
        except DomainError as refusal:
            if words.printable:
                wrong[f"{kind} ({theme})"] = f"refused: {refusal.message}"
            continue
        found = findings(page, site=SITE)
        if found:
            wrong[f"{kind} ({theme})"] = found[:5]
    assert not wrong


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_tells_the_project_in_words(plain: World, kind: PublicationKind) -> None:
    reader = read(editions.make(plain.desk, plain.order(kind), ending=WEB_ENDING))
    assert WORD_SETS[0].word in " ".join(reader.texts.values())
    assert reader.pictures
