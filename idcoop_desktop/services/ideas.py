"""Ideas: noted on the spot, followed up, dropped with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.follow_up import Task
from idcoop_desktop.domain.ideas import Channel, Idea, IdeaState, require_open, require_sentence
from idcoop_desktop.domain.projects import require_reason
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.rows import IdeaRow, idea_rows
from idcoop_desktop.store import follow_up, ideas, residences

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk

_SHORT = 40


def note_idea(
    desk: Desk,
    *,
    sentence: str,
    residence_id: int,
    channel: Channel = Channel.CONVERSATION,
    said_by_id: int | None = None,
    said_by_name: str = "",
    follow_up_on: date | None = None,
) -> int:
    """Note what a resident said and return the idea's identifier.

    A follow-up date also makes a task for the author. Raises :class:`DomainError` when the
    sentence is empty or the residence unknown.
    """
    said = require_sentence(sentence)
    residences.get_residence(desk.base, residence_id)
    with desk.unit(titled("idée", shortened(said))) as unit:
        idea_id = ideas.add_idea(
            unit,
            Idea(
                id=0,
                sentence=said,
                residence_id=residence_id,
                noted_by_id=desk.author.id,
                noted_on=desk.today(),
                channel=channel,
                said_by_id=said_by_id,
                said_by_name=tidy_line(said_by_name),
                follow_up_on=follow_up_on,
            ),
        )
        if follow_up_on is not None:
            follow_up.add_task(
                unit,
                Task(
                    id=0,
                    title="Donner suite à l’idée",
                    due_on=follow_up_on,
                    assignee_id=desk.author.id,
                    idea_id=idea_id,
                ),
            )
    return idea_id


def drop_idea(desk: Desk, idea_id: int, reason: str) -> None:
    """Drop an idea with a reason; :class:`DomainError` when it is no longer open."""
    idea = ideas.get_idea(desk.base, idea_id)
    require_open(idea)
    why = require_reason(reason)
    with desk.unit(titled("abandon de l’idée", shortened(idea.sentence))) as unit:
        ideas.update_idea(unit, idea_id, state=IdeaState.DROPPED, reason=why)
        for task in follow_up.tasks(desk.base):
            if task.idea_id == idea_id:
                follow_up.update_task(unit, task.id, done_on=desk.today())


def list_ideas(desk: Desk) -> tuple[IdeaRow, ...]:
    """Return every idea, the most recent first."""
    rows = idea_rows(desk)
    return tuple(sorted(rows, key=lambda row: (row.idea.noted_on, row.idea.id), reverse=True))


def shortened(text: str) -> str:
    """Return a sentence cut at a word for a label of the journal."""
    if len(text) <= _SHORT:
        return text
    return text[:_SHORT].rsplit(" ", 1)[0] + "…"
