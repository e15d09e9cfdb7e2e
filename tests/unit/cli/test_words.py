"""The command line is understood, or the person is told where to look."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from idcoop_desktop.cli import documents, keys, safety, verbs
from idcoop_desktop.cli.words import HELP, UsageError, read_words
from idcoop_desktop.domain.publications import PublicationKind, Variant

VERBS = (
    "create",
    "demo",
    "projects",
    "people",
    "budget",
    "undo",
    "publish",
    "passphrase",
    "recover",
    "backup",
    "restore",
    "check",
    "tour",
    "bench",
)


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["--data"],
        ["--data", "x"],
        ["--loud", "projects"],
        ["projects", "--loud"],
        ["projects", "extra"],
        ["create"],
        ["publish", "fresque", "--out", "f.pdf", "--kind", "poster"],
        ["publish", "fresque", "--out", "f.pdf", "--variant", "newspaper"],
        ["tour"],
        ["restore"],
        ["backup", "dossier"],
    ],
)
def test_words_not_understood_point_to_the_help(idcoop, words):
    assert "idcoop --help" in idcoop(*words).refusal(2)


@pytest.mark.parametrize(
    "words",
    [
        ["--data", "", "demo"],
        ["demo", "--data", ""],
        ["publish", "fresque", "--out", ""],
        ["tour", ""],
    ],
)
def test_an_empty_place_is_not_the_current_folder(idcoop, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "vide" in idcoop(*words).refusal(2)
    assert not list(tmp_path.iterdir())


def test_a_place_that_is_not_text_is_refused(idcoop):
    assert "illisible" in idcoop("--data", "caf\udce9", "demo").refusal(2)


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"], ["publish", "--help"], ["dance", "-h"]])
def test_help_is_in_french_and_names_every_verb(idcoop, words):
    text = idcoop(*words).text
    assert text == HELP
    assert "phrase secrète" in text
    assert [name for name in VERBS if not re.search(rf"^  {name}\b", text, re.MULTILINE)] == []


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_reached(verb):
    needed = {
        "create": ["--name", "Ar Mor"],
        "publish": ["fresque", "--out", "f.pdf"],
        "tour": ["images"],
        "restore": ["sauvegarde.db"],
    }
    words = read_words([verb, *needed.get(verb, [])])
    assert words is not None
    elsewhere = {
        "publish": documents.publish,
        "backup": safety.back_up,
        "restore": safety.restore,
        "passphrase": keys.change_passphrase,
        "recover": keys.recover,
    }
    assert words.run is (elsewhere.get(verb) or getattr(verbs, verb))
    assert words.verb == verb


def test_the_tour_knows_where_to_leave_its_pictures():
    words = read_words(["tour", "images"])
    assert words is not None
    assert words.folder == Path("images")


@pytest.mark.parametrize(
    "words",
    [
        ["--data", "base", "--json", "projects"],
        ["projects", "--json", "--data", "base"],
        ["--json", "projects", "--data=base"],
        ["--data", "base", "projects", "--json"],
    ],
)
def test_general_options_stand_before_or_after_the_verb(words):
    read = read_words(words)
    assert read is not None
    assert (read.data, read.as_json) == (Path("base"), True)


def test_without_options_the_base_is_the_computers_and_the_answer_is_text():
    read = read_words(["publish", "fresque", "--out", "f.pdf"])
    assert read is not None
    assert (read.data, read.as_json) == (None, False)
    assert (read.project, read.out) == ("fresque", Path("f.pdf"))
    assert (read.kind, read.variant) == (PublicationKind.FLYER_A4, Variant.OFFICE)


def test_what_argparse_said_stays_behind_the_sentence():
    with pytest.raises(UsageError) as told:
        read_words(["dance"])
    assert "dance" in str(told.value.__cause__)
    assert "dance" not in str(told.value)
