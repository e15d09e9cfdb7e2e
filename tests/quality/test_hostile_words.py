"""Every document is made of every set of words without a fault, or refused in a French sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import editions
from idcoop_desktop.services.making import MAKERS
from tests.quality.file_check import findings
from tests.quality.hostile import WORD_SETS, WordSet
from tests.quality.references import THEMES
from tests.quality.world import World, world

# A page of fixed places has little room: those that do not fit are refused with the millimetres.
FIXED = {
    PublicationKind.FLYER_A4,
    PublicationKind.FLYER_A5,
    PublicationKind.POSTER_A3,
    PublicationKind.SOCIAL_4X5,
    PublicationKind.SOCIAL_1X1,
    PublicationKind.SOCIAL_WIDE,
    # Each project has one page.
    PublicationKind.BOOKLET,
    PublicationKind.BOOKLET_FOLDED,
}


@pytest.fixture(params=WORD_SETS, ids=lambda words: words.name)
def words(request: pytest.FixtureRequest) -> WordSet:
    chosen: WordSet = request.param
    return chosen


@pytest.fixture
def told(built: Path, tmp_path: Path, words: WordSet) -> Iterator[World]:
    with world(built, tmp_path / "base", words) as opened:
        yield opened


def test_every_document_is_sound_or_refused_in_french(told: World, words: WordSet) -> None:
    wrong: dict[str, object] = {}
    for place, kind in enumerate(MAKERS):
        theme = THEMES[(place + WORD_SETS.index(words)) % len(THEMES)]
        order = replace(told.order(kind), theme=theme)
        try:
            data = editions.preview(told.desk, order)
        except DomainError as refusal:
            if words.printable and kind not in FIXED:
                wrong[f"{kind} ({theme})"] = f"refused: {refusal.message}"
            if not refusal.message[0].isupper() or refusal.message[-1] not in ".!?»":
                wrong[f"{kind} ({theme})"] = f"no sentence: {refusal.message}"
            continue
        found = findings(data)
        if found:
            wrong[f"{kind} ({theme})"] = found[:5]
    assert not wrong
