"""The plans shipped with the program are whole and well written; other files are refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from idcoop_desktop import assets
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.plan import FARTHEST_DAYS, StepTemplate
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.exchange.plan_files import read_plan, read_plans
from idcoop_desktop.exchange.refusals import PlanFileError

SHIPPED = read_plans(assets.path("plans"))
# A plain space before a sign or a unit, a straight apostrophe or quotation mark, three dots.
ILL_SET = re.compile(r" [:;!?»%€]|« |[\"'`]|\.\.\.|  |\d (?:m|cm|€|ans|mois|semaines|jours)\b")
GOOD = """
title = "Boîte à livres"
kind = "sharing"
day = "le jour de l’ouverture"

[[steps]]
title = "Trouver l’endroit"
days = -42
by = "coop"
note = "À vérifier."

[[steps]]
title = "Ouvrir"
days = 0
by = "residents"
"""


@pytest.fixture
def written(tmp_path: Path):
    """Write a plan down in a folder, some of its text replaced."""

    def write(old: str = "", new: str = "", *, raw: bytes | None = None) -> Path:
        path = tmp_path / "livres.toml"
        assert old in GOOD
        path.write_bytes(GOOD.replace(old, new, 1).encode() if raw is None else raw)
        return path

    return write


def test_each_kind_of_project_has_a_plan() -> None:
    assert {plan.kind for plan in SHIPPED} == {*ProjectKind}
    assert len({plan.title for plan in SHIPPED}) == len(SHIPPED)


@pytest.mark.parametrize("plan", SHIPPED, ids=lambda plan: plan.key)
def test_a_plan_is_worth_having(plan) -> None:
    days = [step.offset_days for step in plan.steps]
    assert len(days) >= 6
    assert min(days) < -21
    assert max(days) >= 0
    assert {step.carried_by for step in plan.steps} == {*Carrier}
    said = (plan.title, plan.day, *(words for one in plan.steps for words in (one.title, one.note)))
    assert [words for words in said if ILL_SET.search(words)] == []
    assert all(len(step.title) <= 70 for step in plan.steps)


def test_what_the_law_asks_is_a_step_of_its_own_to_be_verified() -> None:
    party = next(plan for plan in SHIPPED if plan.kind is ProjectKind.PARTY)
    (declaration,) = [step for step in party.steps if "déclaration en mairie" in step.title]
    assert -15 <= declaration.offset_days <= -3
    assert "À vérifier" in declaration.note
    for plan in SHIPPED:
        photos = [step for step in plan.steps if step.title.startswith("Autorisations de photo")]
        assert all(step.offset_days < 0 for step in photos)


def test_a_file_becomes_a_plan(written) -> None:
    plan = read_plan(written())
    assert (plan.key, plan.kind, plan.title) == ("livres", ProjectKind.SHARING, "Boîte à livres")
    assert plan.day == "le jour de l’ouverture"
    assert plan.steps == (
        StepTemplate(
            title="Trouver l’endroit",
            offset_days=-42,
            carried_by=Carrier.COOP,
            note="À vérifier.",
        ),
        StepTemplate(title="Ouvrir", offset_days=0, carried_by=Carrier.RESIDENTS),
    )


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ('title = "Boîte à livres"', "", "title"),
        ('title = "Boîte à livres"', 'title = " "', "title"),
        ('title = "Boîte à livres"', "title = 3", "title"),
        ('kind = "sharing"', 'kind = "livres"', "party"),
        ('day = "le jour de l’ouverture"', "", "day"),
        ("days = -42", "days = true", "days"),
        ("days = -42", 'days = "hier"', "days"),
        ("days = -42", f"days = {-FARTHEST_DAYS - 1}", "days"),
        ("days = -42", "", "étape 1"),
        ('by = "coop"', 'by = "mairie"', "residents"),
        ('note = "À vérifier."', 'pourquoi = "À vérifier."', "pourquoi"),
        ('kind = "sharing"', 'kind = "sharing"\ncost = 3', "cost"),
        ('title = "Ouvrir"', 'title = "TROUVER l\'endroit"', "même titre"),
    ],
)
def test_what_is_wrong_is_named(written, old: str, new: str, word: str) -> None:
    with pytest.raises(PlanFileError) as refusal:
        read_plan(written(old, new))
    assert "livres.toml" in refusal.value.message
    assert word in refusal.value.message


@pytest.mark.parametrize("steps", ["steps = 3", "steps = [3]", ""])
def test_a_plan_has_steps(written, steps: str) -> None:
    head = GOOD.split("[[steps]]", maxsplit=1)[0]
    with pytest.raises(PlanFileError, match="chacune sous"):
        read_plan(written(raw=f"{head}\n{steps}\n".encode()))


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"title = ", b"a = " + b"[" * 5000])
def test_an_unreadable_file_is_refused(written, raw: bytes) -> None:
    with pytest.raises(PlanFileError, match="illisible"):
        read_plan(written(raw=raw))
