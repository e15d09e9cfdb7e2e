"""Calendar files of a project and of a colleague, read back."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.services import calendars, plan, tasks
from tests.unit.services.conftest import TODAY, Village

WEEK = timedelta(days=7)


def events(path: Path) -> dict[str, tuple[date, str]]:
    """Return the day and the title of each event, by identity."""
    found = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(one["UID"]): (one.decoded("DTSTART"), str(one["SUMMARY"])) for one in found}


def test_a_project_goes_into_a_calendar(village: Village, tmp_path: Path) -> None:
    desk, project = village.desk, village.project()
    path = tmp_path / "agenda.ics"
    plan.set_target(desk, project, TODAY + 2 * WEEK)
    step = plan.add_step(desk, project, StepDraft(title="Café", offset_days=-7, note="Moulu"))
    done = plan.add_step(desk, project, StepDraft(title="Fait", due_on=TODAY))
    plan.tick_step(desk, done)
    plan.add_step(desk, project, StepDraft(title="Un jour"))
    task = tasks.add_task(desk, title="Appeler", due_on=TODAY, project_id=project)
    over = tasks.add_task(desk, title="Finie", due_on=TODAY, project_id=project)
    tasks.finish_task(desk, over)
    assert calendars.export_project(desk, project, path).entries == 3
    expected = {
        f"task-{task}@idcoop-desktop": (TODAY, "Appeler (La fresque)"),
        f"step-{step}@idcoop-desktop": (TODAY + WEEK, "Café (La fresque)"),
        f"project-{project}@idcoop-desktop": (TODAY + 2 * WEEK, "Jour J\u00a0: La fresque"),
    }
    assert events(path) == expected
    text = str(Calendar.from_ical(path.read_bytes()).walk("VEVENT")[1]["DESCRIPTION"])
    assert text == "Par\u00a0: les habitants\nMoulu"
    plan.set_target(desk, project, TODAY + 3 * WEEK)
    assert calendars.export_project(desk, project, path).entries == 3
    assert events(path)[f"step-{step}@idcoop-desktop"] == (TODAY + 2 * WEEK, "Café (La fresque)")
    plan.set_target(desk, project, None)
    assert calendars.export_project(desk, project, path).entries == 1


def test_a_colleague_has_their_tasks_and_the_steps_of_the_coop(
    village: Village, tmp_path: Path
) -> None:
    desk, project = village.desk, village.under_way()
    path = tmp_path / "agenda.ics"
    coop = plan.add_step(
        desk, project, StepDraft(title="Barnum", carried_by=Carrier.COOP, due_on=TODAY + WEEK)
    )
    plan.add_step(desk, project, StepDraft(title="Nappes", due_on=TODAY))
    task = tasks.add_task(desk, title="Ranger", due_on=TODAY)
    tasks.snooze_task(desk, task, TODAY + WEEK)
    assert calendars.export_tasks(desk, desk.author.id, path).entries == 2
    assert events(path) == {
        f"step-{coop}@idcoop-desktop": (TODAY + WEEK, "Barnum (La fresque)"),
        f"task-{task}@idcoop-desktop": (TODAY + WEEK, "Ranger"),
    }
    with pytest.raises(DomainError, match="rien à mettre"):
        calendars.export_tasks(desk, 1, path)


def test_a_place_that_cannot_be_written_is_told(village: Village, tmp_path: Path) -> None:
    tasks.add_task(village.desk, title="Ranger", due_on=TODAY)
    with pytest.raises(DomainError, match="n’existe pas"):
        calendars.export_tasks(village.desk, village.desk.author.id, tmp_path / "non" / "a.ics")
