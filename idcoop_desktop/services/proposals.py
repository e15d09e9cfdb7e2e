"""Proposing an idea of the catalogue to a residence: an idea to follow, and who does what first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.follow_up import Task, require_task_title
from idcoop_desktop.domain.ideas import LIVE_STATES, Channel, Idea
from idcoop_desktop.domain.text import NBSP, quoted
from idcoop_desktop.services.catalogue import known_idea
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import follow_up, ideas, residences, staff

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Which idea, where, on which occasion, and what to do first, by whom and when."""

    key: str
    residence_id: int
    channel: Channel
    first_step: str
    due_on: date
    assignee_id: int


def propose(desk: Desk, proposal: Proposal) -> int:
    """Note the idea in the residence with its task of follow-up; return the idea's identifier.

    Raises :class:`DomainError` when the first step is empty, when the residence or the colleague
    is gone, when the idea is hidden, or when it is already to follow there.
    """
    known = known_idea(desk, proposal.key)
    idea = known.idea
    if known.hidden:
        raise DomainError(
            f"{quoted(idea.title)} est masquée{NBSP}: elle n’est plus proposée. Remettez-la "
            "d’abord au catalogue. Rien n’a été ajouté."
        )
    step = require_task_title(proposal.first_step)
    place = residences.get_residence(desk.base, proposal.residence_id)
    staff.get_staff(desk.base, proposal.assignee_id)
    for noted in ideas.ideas_of_residence(desk.base, place.id):
        if noted.catalogue_key == idea.key and noted.state in LIVE_STATES:
            raise DomainError(
                f"{quoted(idea.title)} est déjà à suivre à {place.label}. Rien n’a été ajouté."
            )
    with desk.unit(titled(f"proposition à {place.name} de", idea.title)) as unit:
        idea_id = ideas.add_idea(
            unit,
            Idea(
                id=0,
                sentence=idea.title,
                residence_id=place.id,
                noted_by_id=desk.author.id,
                noted_on=desk.today(),
                channel=proposal.channel,
                follow_up_on=proposal.due_on,
                catalogue_key=idea.key,
            ),
        )
        follow_up.add_task(
            unit,
            Task(
                id=0,
                title=step,
                due_on=proposal.due_on,
                assignee_id=proposal.assignee_id,
                idea_id=idea_id,
            ),
        )
    return idea_id
