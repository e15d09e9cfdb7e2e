"""The texts of e-mails shipped with the program are well written; other files are refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from idcoop_desktop import assets
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.exchange.email_files import read_email, read_emails
from idcoop_desktop.exchange.refusals import EmailFileError

SHIPPED = read_emails(assets.path("emails"))
ILL_SET = re.compile(r" [:;!?»%€]|« |[\"'`]|\.\.\.|  ")
GOOD = """
title = "Prendre des nouvelles"
subject = "Des nouvelles de {projet}"
states = ["granted", "under_way"]
body = \"\"\"
Bonjour {prénoms},

À bientôt
\"\"\"
"""


@pytest.mark.parametrize("template", SHIPPED, ids=lambda one: one.key)
def test_the_texts_shipped_are_well_set(template):
    assert not ILL_SET.search(template.subject)
    assert not ILL_SET.search(template.body)
    assert not ILL_SET.search(template.title)
    assert template.body.startswith("Bonjour {prénoms},")


def test_every_state_has_a_text_of_its_own():
    served = frozenset().union(*(one.states for one in SHIPPED))
    assert served == frozenset(ProjectState) - {ProjectState.ABANDONED}


def write(folder: Path, text: str) -> Path:
    path = folder / "texte.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_text_is_read_as_it_is_written(tmp_path: Path):
    read = read_email(write(tmp_path, GOOD))
    assert (read.key, read.title) == ("texte", "Prendre des nouvelles")
    assert read.body == "Bonjour {prénoms},\n\nÀ bientôt"
    assert read.states == {ProjectState.GRANTED, ProjectState.UNDER_WAY}
    without = GOOD.replace('states = ["granted", "under_way"]\n', "")
    assert read_email(write(tmp_path, without)).states == frozenset()


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("title =", "titel =", "titel"),
        ('"Prendre des nouvelles"', '" "', "title"),
        ('"Prendre des nouvelles"', "12", "title"),
        ('"Des nouvelles de {projet}"', '"Deux\\nlignes"', "subject"),
        ("{prénoms}", "{prenons}", "prenons"),
        ('["granted", "under_way"]', '["partout"]', "states"),
        ('["granted", "under_way"]', '"granted"', "states"),
        ("title =", "title", "illisible"),
    ],
)
def test_a_file_that_is_not_right_is_named_with_what_to_correct(
    tmp_path: Path, before: str, after: str, why: str
):
    with pytest.raises(EmailFileError, match=why) as refused:
        read_email(write(tmp_path, GOOD.replace(before, after, 1)))
    assert "texte.toml" in refused.value.message
