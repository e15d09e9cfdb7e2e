"""Steps in the order they were added, and what was put off once per record."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.plan import Step
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.store import consents, follow_up, plan, projects
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import RecordMissing
from tests import factories
from tests.unit.store.village import Village, settle

DAY = date(2026, 3, 2)


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def step(village: Village, title: str = "Café", **changes: object) -> int:
    """Store a step."""
    values: dict[str, object] = {"id": 0, "project_id": village.project.id, "title": title}
    return village.write(plan.add_step, Step(**(values | changes)))  # type: ignore[arg-type]


def test_a_step_comes_back_as_it_went(village: Village) -> None:
    key = step(
        village, carried_by=Carrier.COOP, due_on=DAY, offset_days=-3, done_on=DAY, note="Fort"
    )
    expected = Step(
        id=key,
        project_id=village.project.id,
        title="Café",
        carried_by=Carrier.COOP,
        due_on=DAY,
        offset_days=-3,
        done_on=DAY,
        note="Fort",
    )
    assert plan.get_step(village.base, key) == expected
    assert plan.steps_of_project(village.base, village.project.id) == (expected,)
    assert plan.steps_of_project(village.base, 1) == ()


def test_steps_stay_in_the_order_they_were_added(village: Village) -> None:
    first, second = step(village, "Un"), step(village, "Deux")
    # As if another laptop, whose keys are all higher, had added the first one.
    with village.base.db.writing() as connection:
        connection.execute("UPDATE step SET id = ? WHERE id = ?", (first + (1 << 40), first))
    told = plan.steps_of_project(village.base, village.project.id)
    assert [one.id for one in told] == [first + (1 << 40), second]


def test_open_steps_are_those_to_do_by_a_day(village: Village) -> None:
    later = step(village, due_on=DAY)
    soon = step(village, due_on=DAY - timedelta(days=1))
    step(village, due_on=DAY + timedelta(days=1))
    step(village)
    step(village, due_on=DAY, done_on=DAY)
    assert [one.id for one in plan.open_steps(village.base, DAY)] == [soon, later]


def test_a_step_is_changed_and_taken_out(village: Village) -> None:
    key = step(village)
    village.write(plan.update_step, key, title="Thé")
    assert plan.get_step(village.base, key).title == "Thé"
    village.write(plan.remove_step, key)
    with pytest.raises(RecordMissing):
        plan.get_step(village.base, key)
    with pytest.raises(RecordMissing):
        village.write(plan.remove_step, key)


def test_a_reminder_put_off_again_moves_its_day(village: Village) -> None:
    def put_off(kind: str, record: int, day: date) -> None:
        village.write(
            plan.put_off,
            plan.Snooze(id=0, kind=kind, record_id=record, until_on=day, staff_id=village.staff_id),
        )

    put_off("idea_asleep", 1, DAY)
    put_off("idea_asleep", 2, DAY)
    put_off("report_due", 1, DAY)
    put_off("idea_asleep", 1, DAY + timedelta(days=7))
    assert [(one.kind, one.record_id, one.until_on) for one in plan.snoozes(village.base)] == [
        ("idea_asleep", 1, DAY + timedelta(days=7)),
        ("idea_asleep", 2, DAY),
        ("report_due", 1, DAY),
    ]


def test_a_task_and_a_support_line_are_taken_out(village: Village) -> None:
    task = village.write(
        follow_up.add_task,
        factories.task(project_id=village.project.id, assignee_id=village.staff_id),
    )
    line = village.write(
        projects.add_support_line, factories.support_line(project_id=village.project.id)
    )
    assert projects.get_support_line(village.base, line).label == "Prêt de bêches"
    village.write(follow_up.remove_task, task)
    village.write(projects.remove_support_line, line)
    assert follow_up.tasks(village.base) == ()
    with pytest.raises(RecordMissing):
        projects.get_support_line(village.base, line)


def test_lasting_agreements_end_on_a_day_or_later(village: Village) -> None:
    def agreed(until: date | None, withdrawn: date | None = None) -> int:
        return village.write(
            consents.add_consent,
            ImageConsent(
                id=0,
                uses=(ImageUse.HALL,),
                from_on=DAY - timedelta(days=400),
                until_on=until,
                withdrawn_on=withdrawn,
                cooperator_id=village.maelle.id,
                noted_by_id=village.staff_id,
            ),
        )

    ends = agreed(DAY)
    agreed(DAY - timedelta(days=1))
    agreed(DAY, withdrawn=DAY)
    agreed(None)
    (found,) = consents.lasting_consents(village.base, DAY)
    assert (found.id, found.uses) == (ends, (ImageUse.HALL,))
    assert consents.consents_by_id(village.base, [ends, 1]) == {ends: found}
