"""Contacts: noted, corrected, removed; the next step may become a task at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.contacts import as_interactions, require_note
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.follow_up import Task
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import follow_up, projects

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from idcoop_desktop.domain.contacts import ContactNote
    from idcoop_desktop.domain.follow_up import Interaction
    from idcoop_desktop.services.desk import Desk


def note_contact(
    desk: Desk,
    note: ContactNote,
    *,
    project_id: int | None = None,
    remind_on: date | None = None,
) -> tuple[int, ...]:
    """Note a contact and return its records' identifiers, one for each person it was had with.

    With ``remind_on`` the next step also becomes a task of the author for that day. Raises
    :class:`DomainError` for what :func:`require_note` refuses, and for a reminder of nothing.
    """
    written = require_note(note, desk.today())
    if remind_on is not None:
        _require_reminder(desk, written, remind_on)
    with desk.unit(_label(desk, "échange noté", project_id)) as unit:
        ids = tuple(
            follow_up.add_interaction(unit, record)
            for record in as_interactions(written, staff_id=desk.author.id, project_id=project_id)
        )
        if remind_on is not None:
            follow_up.add_task(
                unit,
                Task(
                    id=0,
                    title=tidy_line(written.next_step),
                    due_on=remind_on,
                    assignee_id=desk.author.id,
                    project_id=project_id,
                ),
            )
    return ids


def correct_contact(desk: Desk, contact_ids: Sequence[int], note: ContactNote) -> None:
    """Rewrite a contact noted by mistake, all its records together.

    Who noted it and its project stay. Raises :class:`DomainError` when it is gone, or for what
    :func:`require_note` refuses.
    """
    written = require_note(note, desk.today())
    known = [follow_up.get_interaction(desk.base, key) for key in contact_ids]
    project_id = known[0].project_id
    wanted = as_interactions(written, staff_id=known[0].staff_id, project_id=project_id)
    kept, new, gone = _matched(known, wanted)
    with desk.unit(_label(desk, "échange corrigé", project_id)) as unit:
        for key, record in kept.items():
            follow_up.save_interaction(unit, key, record)
        for record in new:
            follow_up.add_interaction(unit, record)
        for key in gone:
            follow_up.remove_interaction(unit, key)


def remove_contact(desk: Desk, contact_ids: Sequence[int]) -> None:
    """Remove a contact noted by mistake; the journal keeps what it said.

    Raises :class:`DomainError` when it is gone already.
    """
    first = follow_up.get_interaction(desk.base, contact_ids[0])
    with desk.unit(_label(desk, "échange retiré", first.project_id)) as unit:
        for key in contact_ids:
            follow_up.remove_interaction(unit, key)


def _matched(
    known: Sequence[Interaction], wanted: Sequence[Interaction]
) -> tuple[dict[int, Interaction], list[Interaction], list[int]]:
    """Pair records with what they become: the same person first, then whoever is left."""
    by_person = {record.cooperator_id: record.id for record in known}
    kept = {
        by_person[record.cooperator_id]: record
        for record in wanted
        if record.cooperator_id in by_person
    }
    free = [record.id for record in known if record.id not in kept]
    new = [record for record in wanted if record.cooperator_id not in by_person]
    paired = min(len(free), len(new))
    kept.update(zip(free[:paired], new[:paired], strict=True))
    return kept, new[paired:], free[paired:]


def _require_reminder(desk: Desk, note: ContactNote, remind_on: date) -> None:
    if not tidy_line(note.next_step):
        raise DomainError("Écrivez la suite à donner\u00a0: c’est elle qui vous sera rappelée.")
    if remind_on < desk.today():
        raise DomainError("Le rappel est daté d’un jour passé\u00a0: choisissez un jour à venir.")


def _label(desk: Desk, what: str, project_id: int | None) -> str:
    if project_id is None:
        return what
    return titled(f"{what} sur", projects.get_project(desk.base, project_id).title)
