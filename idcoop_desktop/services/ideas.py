"""Ideas: noted on the spot, corrected, answered, parked until a day, dropped, taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.follow_up import Task
from idcoop_desktop.domain.ideas import (
    LIVE_STATES,
    Channel,
    Idea,
    IdeaState,
    require_answer,
    require_later,
    require_open,
    require_resumable,
    require_sentence,
    still_waits,
)
from idcoop_desktop.domain.projects import require_reason
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.rows import IdeaRow, idea_rows
from idcoop_desktop.store import follow_up, ideas, residences

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.idea_photos import PreparedPhoto
    from idcoop_desktop.store.unit_of_work import Unit

_SHORT = 40
_FOLLOW_UP = "Donner suite à l’idée"
_COME_BACK = "Reprendre l’idée mise en attente"


def note_idea(
    desk: Desk,
    *,
    sentence: str,
    residence_id: int,
    channel: Channel = Channel.CONVERSATION,
    said_by_id: int | None = None,
    said_by_name: str = "",
    follow_up_on: date | None = None,
    photo: PreparedPhoto | None = None,
    catalogue_key: str = "",
) -> int:
    """Note what a resident said and return the idea's identifier.

    A follow-up date also makes a task for the author. Raises :class:`DomainError` when the
    sentence is empty or the residence unknown.
    """
    said = require_sentence(sentence)
    residences.get_residence(desk.base, residence_id)
    digest = "" if photo is None else desk.base.media.put(photo.jpeg)
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
                photo_sha256=digest,
                catalogue_key=catalogue_key,
            ),
            photo_thumbnail=None if photo is None else photo.thumbnail,
        )
        if follow_up_on is not None:
            _remind(desk, unit, idea_id, _FOLLOW_UP, follow_up_on)
    return idea_id


def edit_idea(
    desk: Desk,
    idea_id: int,
    *,
    sentence: str,
    residence_id: int,
    channel: Channel,
    said_by_id: int | None,
    said_by_name: str,
    follow_up_on: date | None,
) -> None:
    """Correct what was noted; who noted it, and when, does not change.

    The reminder of an idea that is not closed moves with its date. A parked idea waits until the
    new one; when that is not to come, or its first day came already, it is one to follow again.
    Raises :class:`DomainError` when the sentence is empty or the residence unknown.
    """
    said = require_sentence(sentence)
    residences.get_residence(desk.base, residence_id)
    before = ideas.get_idea(desk.base, idea_id)
    moves = follow_up_on != before.follow_up_on and before.state in LIVE_STATES
    waits = moves and still_waits(before, follow_up_on, desk.today())
    back = {"state": IdeaState.OPEN, "reason": ""} if moves and not waits else {}
    with desk.unit(titled("correction de l’idée", shortened(said))) as unit:
        ideas.update_idea(
            unit,
            idea_id,
            sentence=said,
            residence_id=residence_id,
            channel=channel,
            said_by_id=said_by_id,
            said_by_name=tidy_line(said_by_name),
            follow_up_on=follow_up_on,
            **back,
        )
        if moves:
            title = _COME_BACK if waits else _FOLLOW_UP
            _move_reminder(desk, unit, idea_id, title, follow_up_on)


def set_photo(desk: Desk, idea_id: int, photo: PreparedPhoto | None) -> None:
    """Give an idea a photo in place of the one it had, or none any more."""
    idea = ideas.get_idea(desk.base, idea_id)
    digest = "" if photo is None else desk.base.media.put(photo.jpeg)
    verb = "retrait de la photo de l’idée" if photo is None else "photo de l’idée"
    with desk.unit(titled(verb, shortened(idea.sentence))) as unit:
        ideas.update_idea(
            unit,
            idea_id,
            photo_sha256=digest,
            photo_thumbnail=None if photo is None else photo.thumbnail,
        )


def answer_idea(
    desk: Desk, idea_id: int, answer: str, *, next_step: str = "", due_on: date | None = None
) -> None:
    """Keep what was answered to the residents; a next step becomes a task of the author.

    The step is for ``due_on``, today when no day is given. Raises :class:`DomainError` for an empty
    answer or an idea that is no longer open.
    """
    idea = ideas.get_idea(desk.base, idea_id)
    require_open(idea)
    said = require_answer(answer)
    step = tidy_line(next_step)
    with desk.unit(titled("réponse à l’idée", shortened(idea.sentence))) as unit:
        ideas.update_idea(unit, idea_id, state=IdeaState.ANSWERED, answer=said)
        close_tasks(desk, unit, idea_id)
        if step:
            _remind(desk, unit, idea_id, step, due_on or desk.today())


def park_idea(desk: Desk, idea_id: int, *, until: date, reason: str = "") -> None:
    """Put an idea aside until a day; it is to follow again, and a task of the author, that day.

    Raises :class:`DomainError` for a day that is not to come or an idea that is no longer open.
    """
    idea = ideas.get_idea(desk.base, idea_id)
    require_open(idea)
    day = require_later(until, desk.today())
    with desk.unit(titled("mise en attente de l’idée", shortened(idea.sentence))) as unit:
        ideas.update_idea(
            unit,
            idea_id,
            state=IdeaState.PARKED,
            follow_up_on=day,
            reason=tidy_line(reason),
        )
        _move_reminder(desk, unit, idea_id, _COME_BACK, day)


def drop_idea(desk: Desk, idea_id: int, reason: str) -> None:
    """Drop an idea with a reason; :class:`DomainError` when it is no longer open."""
    idea = ideas.get_idea(desk.base, idea_id)
    require_open(idea)
    why = require_reason(reason)
    with desk.unit(titled("abandon de l’idée", shortened(idea.sentence))) as unit:
        ideas.update_idea(unit, idea_id, state=IdeaState.DROPPED, reason=why)
        close_tasks(desk, unit, idea_id)


def resume_idea(desk: Desk, idea_id: int) -> None:
    """Make a parked, answered or dropped idea one to follow again; what was answered stays.

    Raises :class:`DomainError` for an idea that is open or became a project.
    """
    idea = ideas.get_idea(desk.base, idea_id)
    require_resumable(idea)
    with desk.unit(titled("reprise de l’idée", shortened(idea.sentence))) as unit:
        ideas.update_idea(unit, idea_id, state=IdeaState.OPEN, reason="", follow_up_on=None)
        close_tasks(desk, unit, idea_id)


def close_tasks(desk: Desk, unit: Unit, idea_id: int) -> None:
    """Tick all that was still to do about an idea: it went another way."""
    for task in ideas.tasks_of_idea(desk.base, idea_id, open_only=True):
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


def _move_reminder(desk: Desk, unit: Unit, idea_id: int, title: str, day: date | None) -> None:
    """Put one reminder of the author in place of all that was still to do about an idea."""
    close_tasks(desk, unit, idea_id)
    if day is not None:
        _remind(desk, unit, idea_id, title, day)


def _remind(desk: Desk, unit: Unit, idea_id: int, title: str, day: date) -> None:
    follow_up.add_task(
        unit,
        Task(id=0, title=title, due_on=day, assignee_id=desk.author.id, idea_id=idea_id),
    )
