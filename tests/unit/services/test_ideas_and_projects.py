"""Ideas and projects while they are put together."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel, IdeaState
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.plan import StepDraft, TargetDay, day_of
from idcoop_desktop.domain.projects import BearerRole, SupportKind
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import ideas, journal, life, plan, projects, sheets, support
from idcoop_desktop.store import ideas as idea_store
from tests.unit.services.conftest import TODAY, Village, ruling

FOLLOW_UP = "Donner suite à l’idée"


def note(village: Village, **changes: object) -> int:
    values: dict[str, object] = {"sentence": "Des nichoirs", "residence_id": village.ajoncs}
    return ideas.note_idea(village.desk, **(values | changes))  # type: ignore[arg-type]


def test_an_idea_keeps_who_said_it_where_and_through_what(village: Village) -> None:
    note(village, said_by_id=village.nadia, channel=Channel.DOORSTEP)
    note(village, said_by_name="  Une dame du\n3e ")
    note(village)
    unknown, named, known = ideas.list_ideas(village.desk)
    assert (known.said_by, known.idea.channel) == ("Nadia Benali", Channel.DOORSTEP)
    assert named.said_by == "Une dame du 3e"
    assert unknown.said_by == ""
    assert known.residence == "Les Ajoncs, Quimper"
    assert known.noted_by == "Maëlle Kervadec"


def test_an_idea_grows_older_day_by_day(village: Village) -> None:
    note(village)
    village.clock.day = TODAY + timedelta(days=30)
    assert ideas.list_ideas(village.desk)[0].age_days == 30


@pytest.mark.parametrize("sentence", ["", "   \n"])
def test_an_idea_without_words_is_refused(village: Village, sentence: str) -> None:
    with pytest.raises(DomainError, match="une phrase"):
        note(village, sentence=sentence)
    assert ideas.list_ideas(village.desk) == ()


def test_an_idea_of_nowhere_is_refused(village: Village) -> None:
    with pytest.raises(DomainError):
        note(village, residence_id=12345)


def titles(village: Village, idea_id: int) -> list[str]:
    """What is still to do about an idea."""
    open_tasks = idea_store.tasks_of_idea(village.desk.base, idea_id, open_only=True)
    return [task.title for task in open_tasks]


def test_a_follow_up_makes_a_task_that_ends_with_the_idea(village: Village) -> None:
    idea = note(village, follow_up_on=date(2026, 3, 5))
    other = note(village, follow_up_on=date(2026, 3, 6))
    kept = note(village, follow_up_on=date(2026, 3, 7))
    assert [titles(village, one) for one in (idea, other, kept)] == [[FOLLOW_UP]] * 3
    ideas.drop_idea(village.desk, idea, "Pas d’arbres")
    projects.make_project(
        village.desk, title="Nichoirs", residence_id=village.ajoncs, idea_id=other
    )
    assert [titles(village, one) for one in (idea, other, kept)] == [[], [], [FOLLOW_UP]]


def test_a_dropped_idea_keeps_its_reason_and_stays_dropped(village: Village) -> None:
    idea = note(village)
    with pytest.raises(DomainError, match="raison"):
        ideas.drop_idea(village.desk, idea, " ")
    ideas.drop_idea(village.desk, idea, "Déjà fait")
    dropped = ideas.list_ideas(village.desk)[0].idea
    assert (dropped.state, dropped.reason) == (IdeaState.DROPPED, "Déjà fait")
    with pytest.raises(DomainError, match="déjà classée"):
        ideas.drop_idea(village.desk, idea, "Encore")
    with pytest.raises(DomainError, match="déjà classée"):
        projects.make_project(village.desk, title="X", residence_id=village.ajoncs, idea_id=idea)


def test_a_long_sentence_is_cut_at_a_word_in_the_journal() -> None:
    assert ideas.shortened("court") == "court"
    cut = ideas.shortened("Des nichoirs dans les arbres de la résidence avec les enfants")
    assert cut == "Des nichoirs dans les arbres de la…"


def test_a_project_from_an_idea_is_led_by_who_voiced_it(village: Village) -> None:
    idea = note(village, said_by_id=village.coumba)
    project = projects.make_project(
        village.desk, title=" Des  nichoirs ", residence_id=village.ajoncs, idea_id=idea
    )
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.project.title == "Des nichoirs"
    assert [(line.person.id, line.bearer.role) for line in sheet.bearers] == [
        (village.coumba, BearerRole.LEAD)
    ]
    assert sheet.idea is not None
    assert sheet.idea.state is IdeaState.PROJECT
    assert ideas.list_ideas(village.desk)[0].project_title == "Des nichoirs"


def test_the_idea_of_a_stranger_makes_a_project_without_bearers(village: Village) -> None:
    idea = note(village, said_by_name="Quelqu’un")
    project = projects.make_project(
        village.desk, title="Nichoirs", residence_id=village.ajoncs, idea_id=idea
    )
    assert projects.bearers_of(village.desk, project) == ()


def test_the_kind_of_a_project_is_told_and_changed(village: Village) -> None:
    project = projects.make_project(
        village.desk, title="Un repas", residence_id=village.ajoncs, kind=ProjectKind.PARTY
    )
    assert sheets.project_sheet(village.desk, project).project.kind is ProjectKind.PARTY
    for wanted, kept in ((None, ProjectKind.PARTY), (ProjectKind.CULTURE, ProjectKind.CULTURE)):
        projects.edit_project(
            village.desk,
            project,
            title="Un bal",
            summary="",
            residence_id=village.ajoncs,
            kind=wanted,
        )
        assert sheets.project_sheet(village.desk, project).project.kind is kept


def test_a_target_day_is_told_with_the_project_and_moves_its_plan(village: Village) -> None:
    day = TODAY + timedelta(days=60)
    project = projects.make_project(
        village.desk, title="Un repas", residence_id=village.ajoncs, target_on=day
    )
    step = plan.add_step(village.desk, project, StepDraft(title="Inviter", offset_days=-20))

    def edit(target: TargetDay | None) -> date | None:
        projects.edit_project(
            village.desk,
            project,
            title="Un bal",
            summary="",
            residence_id=village.ajoncs,
            target=target,
        )
        sheet = sheets.project_sheet(village.desk, project)
        assert [one.id for one in sheet.steps] == [step]
        assert sheet.steps[0].due_on == day_of(-20, sheet.project.target_on)
        return sheet.project.target_on

    before = village.content()
    assert edit(TargetDay(day + timedelta(days=7))) == day + timedelta(days=7)
    journal.undo(village.desk)
    assert village.content() == before
    assert edit(None) == day
    assert edit(TargetDay(None)) is None


def test_a_project_given_up_aims_at_no_day_any_more(village: Village) -> None:
    project = village.project()
    life.abandon(village.desk, project, "Personne")
    before = village.content()
    with pytest.raises(DomainError, match="ne se modifie plus"):
        projects.edit_project(
            village.desk,
            project,
            title="Le mur",
            summary="",
            residence_id=village.ajoncs,
            target=TargetDay(TODAY),
        )
    assert village.content() == before


def test_a_project_is_renamed_and_moved(village: Village) -> None:
    project = village.project()
    projects.edit_project(
        village.desk, project, title="Le mur", summary="Deux\nlignes", residence_id=village.ajoncs
    )
    changed = sheets.project_sheet(village.desk, project)
    assert changed.project.title == "Le mur"
    assert changed.project.summary == "Deux\nlignes"
    assert changed.residence.name == "Les Ajoncs"
    with pytest.raises(DomainError):
        projects.edit_project(
            village.desk, project, title=" ", summary="", residence_id=village.ajoncs
        )


def test_the_same_person_does_not_carry_a_project_twice(village: Village) -> None:
    project = village.project()
    with pytest.raises(DomainError, match="Nadia Benali porte déjà"):
        projects.add_bearer(village.desk, project, village.nadia)


def test_roles_can_be_given_and_bearers_withdrawn(village: Village) -> None:
    project = village.project(complete=False)
    first = projects.add_bearer(village.desk, project, village.nadia, BearerRole.CO_BEARER)
    projects.add_bearer(village.desk, project, village.erwan, BearerRole.LEAD)
    row = projects.list_projects(village.desk)[0]
    assert row.lead == "Erwan Le Dantec"
    projects.remove_bearer(village.desk, project, first)
    assert [b.cooperator_id for b in projects.bearers_of(village.desk, project)] == [village.erwan]


def test_the_benefit_is_checked_by_name_and_unchecked(village: Village) -> None:
    project = village.project(complete=False)
    with pytest.raises(DomainError, match="Écrivez d’abord"):
        projects.state_benefit(village.desk, project, " ", checked=True)
    projects.state_benefit(village.desk, project, "Tous", checked=True)
    known = sheets.project_sheet(village.desk, project).project
    assert (known.benefit_checked_by_id, known.benefit_checked_on) == (
        village.desk.author.id,
        TODAY,
    )
    projects.state_benefit(village.desk, project, "Tous", checked=False)
    assert sheets.project_sheet(village.desk, project).project.benefit_checked_on is None


def test_the_file_is_complete_the_day_its_last_condition_is_met(village: Village) -> None:
    project = village.project(complete=False)
    projects.add_bearer(village.desk, project, village.nadia)
    projects.state_benefit(village.desk, project, "Tous", checked=True)
    assert sheets.project_sheet(village.desk, project).project.file_complete_on is None
    village.clock.day = TODAY + timedelta(days=3)
    projects.add_bearer(village.desk, project, village.erwan)
    village.clock.day = TODAY + timedelta(days=9)
    projects.add_bearer(village.desk, project, village.coumba)
    complete = sheets.project_sheet(village.desk, project).project.file_complete_on
    assert complete == TODAY + timedelta(days=3)


def test_the_request_is_kept_as_rows_and_their_difference(village: Village) -> None:
    project = village.project(requested=10_000)
    projects.request_money(village.desk, project, 25_000)
    projects.request_money(village.desk, project, 25_000)
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.amounts.requested == 25_000
    assert [line.entry.amount_cents for line in sheet.entries] == [10_000, 15_000]
    with pytest.raises(DomainError, match="négatif"):
        projects.request_money(village.desk, project, -1)


def test_support_is_planned_then_ticked(village: Village) -> None:
    project = village.project()
    line = support.add_support(
        village.desk, project, SupportDraft(SupportKind.MATERIAL, " Des  tables ")
    )
    support.finish_support(village.desk, line)
    assert sheets.project_sheet(village.desk, project).support[0].done_on == TODAY
    support.finish_support(village.desk, line, done=False)
    stored = sheets.project_sheet(village.desk, project).support[0]
    assert (stored.label, stored.done_on) == ("Des tables", None)
    with pytest.raises(DomainError):
        support.add_support(village.desk, project, SupportDraft(SupportKind.MATERIAL, ""))


def test_a_project_that_ended_is_not_changed_any_more(village: Village) -> None:
    project = village.completed()
    with pytest.raises(DomainError, match="ne se modifie plus"):
        projects.add_bearer(village.desk, project, village.coumba)
    refused = village.project()
    life.decide(
        village.desk,
        refused,
        ruling(outcome=Outcome.REFUSED, reason="Trop cher", next_step="Revoir"),
    )
    with pytest.raises(DomainError, match="ne se modifie plus"):
        projects.request_money(village.desk, refused, 10)
