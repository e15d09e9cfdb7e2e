"""Ideas and projects, their life, and what is due or was said about them."""

from __future__ import annotations

from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.ideas import Channel, IdeaState
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.projects import BearerRole, Carrier, ProjectState, SupportKind
from idcoop_desktop.store.columns import (
    choice,
    day,
    deletion,
    link,
    number,
    optional_choice,
    optional_day,
    optional_link,
    optional_number,
    picture,
    words,
)
from idcoop_desktop.store.tables.table import Table, indexed


@indexed(
    "residence_id",
    "noted_by_id",
    "said_by_id",
    "project_id",
    "deleted_at noted_on id",
    "deleted_at state noted_on id",
)
class Idea(Table):
    sentence = words()
    residence_id = link("residence")
    noted_by_id = link("staff")
    noted_on = day()
    channel = choice(Channel.CONVERSATION)
    said_by_id = optional_link("cooperator")
    said_by_name = words()
    follow_up_on = optional_day()
    state = choice(IdeaState.OPEN)
    project_id = optional_link("project")
    reason = words()
    deleted_at = deletion()
    answer = words()
    catalogue_key = words()
    photo_sha256 = words()
    photo_thumbnail = picture()


@indexed(
    "residence_id",
    "idea_id",
    "referent_id",
    "benefit_checked_by_id",
    "deleted_at state id",
)
class Project(Table):
    title = words()
    residence_id = link("residence")
    summary = words()
    state = choice(ProjectState.PREPARING)
    idea_id = optional_link("idea")
    idea_noted_on = optional_day()
    referent_id = optional_link("staff")
    benefit_statement = words()
    benefit_checked_by_id = optional_link("staff")
    benefit_checked_on = optional_day()
    file_complete_on = optional_day()
    decided_on = optional_day()
    started_on = optional_day()
    completed_on = optional_day()
    reconsider_on = optional_day()
    adults = number()
    children = number()
    what_was_done = words()
    deleted_at = deletion()
    kind = choice(ProjectKind.OTHER)
    target_on = optional_day()
    catalogue_key = words()


@indexed("project_id id", "cooperator_id id")
class Bearer(Table):
    project_id = link("project")
    cooperator_id = link("cooperator")
    role = choice(BearerRole.CO_BEARER)
    since = day()


@indexed("project_id seq id", "by_id")
class LifeEvent(Table):
    project_id = link("project")
    to_state = choice(ProjectState.PREPARING)
    on_date = day()
    by_id = link("staff")
    from_state = optional_choice(ProjectState)
    reason = words()
    seq = number()


@indexed("project_id id")
class SupportLine(Table):
    project_id = link("project")
    kind = choice(SupportKind.LOGISTIC)
    label = words()
    done_on = optional_day()
    carried_by = choice(Carrier.COOP)
    from_on = optional_day()
    until_on = optional_day()


@indexed("project_id seq id")
class Decision(Table):
    project_id = link("project")
    outcome = choice(Outcome.POSTPONED)
    decided_on = day()
    decided_by = words()
    amount_cents = number()
    conditions = words()
    reason = words()
    next_step = words()
    reconsider_on = optional_day()
    seq = number()
    taken_back_on = optional_day()
    taken_back_reason = words()
    letter_on = optional_day()


@indexed("project_id seq id")
class Waiver(Table):
    project_id = link("project")
    criterion = choice(Criterion.COLLECTIVE)
    reason = words()
    decided_by = words()
    on_date = day()
    seq = number()


@indexed("assignee_id", "project_id due_on id", "idea_id", "done_on due_on id")
class Task(Table):
    title = words()
    due_on = day()
    assignee_id = link("staff")
    project_id = optional_link("project")
    idea_id = optional_link("idea")
    done_on = optional_day()
    snoozed_until = optional_day()


@indexed(
    "staff_id",
    "cooperator_id on_date id",
    "residence_id on_date id",
    "project_id on_date id",
)
class Interaction(Table):
    on_date = day()
    channel = choice(Channel.CONVERSATION)
    facts = words()
    staff_id = link("staff")
    next_step = words()
    cooperator_id = optional_link("cooperator")
    residence_id = optional_link("residence")
    project_id = optional_link("project")
    with_whom = words()


@indexed("project_id seq id")
class Step(Table):
    project_id = link("project")
    title = words()
    carried_by = choice(Carrier.RESIDENTS)
    due_on = optional_day()
    offset_days = optional_number()
    done_on = optional_day()
    note = words()
    seq = number()


# What a reminder is about: its kind and the record, until a day on which it comes back.
@indexed("staff_id")
class Snooze(Table):
    kind = words()
    record_id = number()
    until_on = day()
    staff_id = link("staff")


@indexed("saved_by_id")
class CatalogueEntry(Table):
    key = words()
    definition = words()
    saved_on = day()
    saved_by_id = link("staff")
