"""A contact as it is noted: with whom, what was said, what comes next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.follow_up import Interaction
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.text import format_date, tidy, tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """With whom: some people, a residence as a whole, or a group told in words; or nobody said."""

    person_ids: tuple[int, ...] = ()
    residence_id: int | None = None
    group: str = ""


NOBODY = Whom()
"""Nobody was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactNote:
    """What is written down of a contact; facts, and no judgement."""

    on: date
    facts: str
    channel: Channel = Channel.CONVERSATION
    next_step: str = ""
    whom: Whom = NOBODY


def require_note(note: ContactNote, today: date) -> ContactNote:
    """Return a note tidied; :class:`DomainError` without a fact, or for a day to come."""
    facts = tidy(note.facts)
    if not facts:
        raise DomainError("Notez en une phrase ce qui s’est dit\u00a0: des faits, pas de jugement.")
    if note.on > today:
        raise DomainError(
            f"L’échange est daté du {format_date(note.on)}, un jour à venir\u00a0: corrigez la "
            "date, ou inscrivez une tâche pour ce jour-là."
        )
    whom = replace(
        note.whom,
        person_ids=tuple(dict.fromkeys(note.whom.person_ids)),
        group=tidy_line(note.whom.group),
    )
    return replace(note, facts=facts, next_step=tidy(note.next_step), whom=whom)


def as_interactions(
    note: ContactNote, *, staff_id: int, project_id: int | None
) -> tuple[Interaction, ...]:
    """Return the records of a contact: one for each person, so that each sheet tells it."""
    whom = note.whom
    return tuple(
        Interaction(
            id=0,
            on=note.on,
            channel=note.channel,
            facts=note.facts,
            next_step=note.next_step,
            staff_id=staff_id,
            cooperator_id=person_id,
            residence_id=whom.residence_id,
            project_id=project_id,
            with_whom=whom.group,
        )
        for person_id in whom.person_ids or (None,)
    )


def as_note(records: Sequence[Interaction]) -> ContactNote:
    """Return the note that the records of one contact came from."""
    first = records[0]
    people = (one.cooperator_id for one in records if one.cooperator_id is not None)
    return ContactNote(
        on=first.on,
        facts=first.facts,
        channel=first.channel,
        next_step=first.next_step,
        whom=Whom(person_ids=tuple(people), residence_id=first.residence_id, group=first.with_whom),
    )


def gathered(records: Iterable[Interaction]) -> tuple[tuple[Interaction, ...], ...]:
    """Put together the records that tell one contact had with several people, in their order."""
    together: dict[object, list[Interaction]] = {}
    for one in records:
        alone = one.id if one.cooperator_id is None else 0
        told = (one.on, one.channel, one.facts, one.next_step, one.staff_id, one.with_whom)
        together.setdefault((alone, one.residence_id, told), []).append(one)
    return tuple(tuple(same) for same in together.values())
