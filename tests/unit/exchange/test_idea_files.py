"""The catalogue shipped with the program is whole and well written; other files are refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from idcoop_desktop import assets
from idcoop_desktop.domain.catalogue import CatalogueIdea, Need, Theme
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.projects import SupportKind
from idcoop_desktop.domain.rules import SchemeRules
from idcoop_desktop.domain.text import fold
from idcoop_desktop.exchange.idea_files import read_idea, read_ideas
from idcoop_desktop.exchange.refusals import IdeaFileError

SHIPPED = read_ideas(assets.path("ideas"))
# A plain space before a sign or a unit, a straight apostrophe or quotation mark, three dots.
ILL_SET = re.compile(r" [:;!?»%€]|« |[\"'`]|\.\.\.|  |\d (?:m|cm|€|ans|mois|semaines|jours)\b")
GOOD = """
title = "Boîte à livres"
theme = "sharing"
kind = "sharing"
pitch = "On prend, on lit, on rapporte."
takes = ["Un petit meuble"]
cost_euros = [40, 250]
months = [9, 10]
lead_weeks = 4
helps = ["material", "financial"]
cautions = ["Laisser le passage libre."]
first_step = "Compter les cartons."
needs = ["hall"]
dwellings_from = 8
marks = ["Boîte à livres"]
"""


@pytest.fixture
def written(tmp_path: Path):
    """Write an idea down in a folder, some of its text replaced."""

    def write(old: str = "", new: str = "", *, raw: bytes | None = None) -> Path:
        path = tmp_path / "livres.toml"
        assert old in GOOD
        path.write_bytes(GOOD.replace(old, new, 1).encode() if raw is None else raw)
        return path

    return write


def said(idea: CatalogueIdea) -> tuple[str, ...]:
    """Return all that an idea says to people."""
    return (idea.title, idea.pitch, *idea.takes, *idea.cautions, idea.first_step)


def test_there_is_something_for_everybody() -> None:
    assert len(SHIPPED) >= 30
    assert {idea.theme for idea in SHIPPED} == {*Theme}
    assert {idea.kind for idea in SHIPPED} == {*ProjectKind} - {ProjectKind.OTHER}
    assert {need for idea in SHIPPED for need in idea.needs} == {*Need}
    assert {kind for idea in SHIPPED for kind in idea.helps} == {*SupportKind}
    assert len({idea.title for idea in SHIPPED}) == len(SHIPPED)
    for month in range(1, 13):
        assert sum(not idea.months or month in idea.months for idea in SHIPPED) >= 15
    assert sum(idea.fits(6) for idea in SHIPPED) >= 15


@pytest.mark.parametrize("idea", SHIPPED, ids=lambda idea: idea.key)
def test_each_idea_is_whole(idea: CatalogueIdea) -> None:
    assert 10 <= len(idea.title) <= 60
    assert 40 <= len(idea.pitch) <= 200
    assert 2 <= len(idea.takes) <= 6
    assert idea.most_cents <= SchemeRules().ceiling_cents
    assert idea.least_cents < idea.most_cents
    assert 1 <= idea.lead_weeks <= 12
    assert idea.helps
    assert idea.pitch.endswith(".")
    assert idea.first_step.endswith(".")
    assert all(caution.endswith(".") for caution in idea.cautions)
    assert not any(line.endswith(".") for line in (idea.title, *idea.takes))
    assert re.fullmatch(r"[a-z-]+", idea.key)


@pytest.mark.parametrize("idea", SHIPPED, ids=lambda idea: idea.key)
def test_each_idea_is_set_in_french(idea: CatalogueIdea) -> None:
    assert [text for text in said(idea) if ILL_SET.search(text)] == []


@pytest.mark.parametrize("idea", SHIPPED, ids=lambda idea: idea.key)
def test_an_idea_recognises_itself_and_no_other(idea: CatalogueIdea) -> None:
    title = fold(idea.title)
    assert [one.key for one in SHIPPED if one.is_known_in(title)] == [idea.key]


def test_the_typography_check_sees_what_is_wrong() -> None:
    for wrong in ("Ah !", "l'été", '"oui"', "etc...", "12 m", "« oui", "80 €"):
        assert ILL_SET.search(wrong)


def test_an_idea_is_read_whole(written) -> None:
    assert read_idea(written()) == CatalogueIdea(
        key="livres",
        title="Boîte à livres",
        theme=Theme.SHARING,
        kind=ProjectKind.SHARING,
        pitch="On prend, on lit, on rapporte.",
        takes=("Un petit meuble",),
        least_cents=4_000,
        most_cents=25_000,
        months=(9, 10),
        lead_weeks=4,
        helps=(SupportKind.MATERIAL, SupportKind.FINANCIAL),
        cautions=("Laisser le passage libre.",),
        first_step="Compter les cartons.",
        needs=(Need.HALL,),
        dwellings_from=8,
        dwellings_to=0,
        marks=("boite a livres",),
    )


def test_files_written_elsewhere_are_read_alike(written) -> None:
    there = read_idea(written(raw=GOOD.replace("\n", "\r\n").encode()))
    assert there == read_idea(written())


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('title = "Boîte à livres"', "", "«\u00a0title\u00a0», écrivez ici une phrase"),
        ('title = "Boîte à livres"', 'title = " "', "une phrase"),
        ('title = "Boîte à livres"', "title = 3", "une phrase"),
        ('kind = "sharing"', 'kind = "fun"', "party, planting"),
        ('"sharing"', '"fun"', "l’un de ces mots\u00a0: conviviality, garden"),
        ('theme = "sharing"\n', "", "l’un de ces mots"),
        ('["Un petit meuble"]', "[]", "une ou plusieurs phrases"),
        ('["Un petit meuble"]', '["Un meuble", 3]', "une ou plusieurs phrases"),
        ('["Un petit meuble"]', '"Un petit meuble"', "une liste entre crochets"),
        ("[40, 250]", "[250, 40]", "le coût le plus bas, puis"),
        ("[40, 250]", "[40]", "le coût le plus bas, puis"),
        ("[40, 250]", "[-1, 40]", "un nombre entier de 0 à 10000"),
        ("[40, 250]", "[40.5, 250]", "un nombre entier"),
        ("[9, 10]", "[0, 10]", "des mois de 1 à 12"),
        ("[9, 10]", "[10, 10]", "chacun une fois"),
        ("[9, 10]", "[13]", "de 0 à 12"),
        ("lead_weeks = 4", "lead_weeks = true", "un nombre entier de 0 à 52"),
        ('["material", "financial"]', '["money"]', "«\u00a0helps\u00a0», écrivez ici l’un"),
        ('["hall"]', '["lift"]', "«\u00a0needs\u00a0»"),
        ("dwellings_from = 8", "dwellings_from = -8", "un nombre entier"),
        ('marks = ["Boîte à livres"]', 'marks = ["!"]', "des mots qui font reconnaître"),
        ("dwellings_from = 8", "price = 8", "«\u00a0price\u00a0», ce mot est inconnu"),
        ("[40, 250]", "[40, 250", "le fichier est illisible"),
    ],
)
def test_what_is_wrong_is_named(written, old: str, new: str, told: str) -> None:
    with pytest.raises(IdeaFileError) as refusal:
        read_idea(written(old, new))
    assert told in refusal.value.message
    assert refusal.value.message.startswith("Catalogue d’idées, fichier «\u00a0livres.toml\u00a0»")


def test_a_file_that_is_no_text_is_refused(written) -> None:
    with pytest.raises(IdeaFileError, match="illisible"):
        read_idea(written(raw=b"title = \xff"))


def test_only_toml_files_of_the_folder_are_read(written, tmp_path: Path) -> None:
    written()
    (tmp_path / "lisez-moi.txt").write_text("rien", encoding="utf-8")
    assert [idea.key for idea in read_ideas(tmp_path)] == ["livres"]
