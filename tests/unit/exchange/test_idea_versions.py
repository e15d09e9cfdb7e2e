"""The team's version of an idea is read as it was written; what cannot be read is left aside."""

from __future__ import annotations

import json

import pytest

from idcoop_desktop import assets
from idcoop_desktop.domain.catalogue import CatalogueIdea
from idcoop_desktop.domain.catalogue_versions import Version
from idcoop_desktop.exchange.idea_files import read_ideas
from idcoop_desktop.exchange.idea_versions import read_version, write_version

SHIPPED = read_ideas(assets.path("ideas"))


@pytest.mark.parametrize("idea", SHIPPED, ids=lambda idea: idea.key)
def test_a_version_is_read_as_it_was_written(idea: CatalogueIdea) -> None:
    for version in (Version(idea=idea), Version(idea=idea, hidden=True)):
        assert read_version(idea.key, write_version(version)) == version


def test_a_hidden_idea_may_keep_the_words_shipped() -> None:
    hidden = Version(idea=None, hidden=True)
    assert read_version("livres", write_version(hidden)) == hidden


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        "[" * 100_000,
        '{"idea": 3}',
        '{"idea": {"title": "Sans suite"}}',
        json.dumps(
            {"idea": {**json.loads(write_version(Version(idea=SHIPPED[0])))["idea"], "x": 1}}
        ),
    ],
)
def test_what_cannot_be_read_is_left_aside(text: str) -> None:
    assert read_version("livres", text) is None
