"""Noting a contact or correcting one: one form, opened from a person, a residence or a project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.contacts import NOBODY, Whom, as_note
from idcoop_desktop.services import contacts
from idcoop_desktop.views import messages
from idcoop_desktop.views.cooperators.contact_dialog import ContactDialog, ContactRequest
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.follow_up import Interaction
    from idcoop_desktop.domain.ideas import Channel
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.cooperators.whom_field import WhomChoices


EVERYWHERE: tuple[Kind, ...] = ("projects", "people", "residences")
"""What is refreshed after a contact with somebody about a project."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPlace:
    """Where a contact is noted: what the form says above, the project, what is then refreshed.

    With ``choices`` the form asks with whom it was.
    """

    heading: str
    changed: tuple[Kind, ...]
    project_id: int | None = None
    choices: WhomChoices | None = None


def open_contact_dialog(
    context: PageContext,
    parent: QWidget,
    heading: str,
    *,
    changed: Kind,
    person_id: int | None = None,
    residence_id: int | None = None,
    channel: Channel | None = None,
) -> None:
    """Open the form under a heading that says whom it is about; announce ``changed`` once noted.

    ``channel`` is proposed, a conversation without one.
    """
    whom = Whom(person_ids=() if person_id is None else (person_id,), residence_id=residence_id)
    place = ContactPlace(heading=heading, changed=(changed,))
    open_new_contact(context, parent, place, whom=whom, channel=channel)


def open_new_contact(
    context: PageContext,
    parent: QWidget,
    place: ContactPlace,
    *,
    whom: Whom = NOBODY,
    channel: Channel | None = None,
) -> ContactDialog:
    """Open the form of a contact had at ``place``, with ``whom`` unless it asks."""
    desk = context.desk

    def note(request: ContactRequest) -> ContactRequest:
        contacts.note_contact(
            desk, request.note, project_id=place.project_id, remind_on=request.remind_on
        )
        return request

    def noted(request: ContactRequest) -> None:
        if request.remind_on is None:
            tell(context, place.changed, "Échange noté.")
        else:
            kinds: tuple[Kind, ...] = (*place.changed, "tasks")
            tell(context, kinds, "Échange noté\u00a0; la suite est dans vos tâches.")

    dialog = ContactDialog(
        place.heading,
        today=desk.today(),
        whom=whom,
        choices=place.choices,
        channel=channel,
        parent=parent,
    )
    run_form(dialog, context.background, note, noted)
    return dialog


def open_correction(
    context: PageContext,
    parent: QWidget,
    place: ContactPlace,
    records: Sequence[Interaction],
    whom: str,
) -> ContactDialog:
    """Open the form of a contact noted by mistake, to correct it or to remove it.

    ``whom`` tells in words with whom it was.
    """
    desk, ids = context.desk, [record.id for record in records]

    def correct(request: ContactRequest) -> None:
        contacts.correct_contact(desk, ids, request.note)

    def corrected(_done: None) -> None:
        tell(context, place.changed, "Échange corrigé.")

    def removed(_done: None) -> None:
        dialog.succeed()
        tell(context, place.changed, "Échange retiré.")

    def remove() -> None:
        context.background.run(
            lambda: contacts.remove_contact(desk, ids), done=removed, owner=dialog
        )

    def ask() -> None:
        messages.ask(
            dialog,
            title="Retirer un échange",
            text="Retirer cet échange noté par erreur\u00a0? Le journal en garde la trace.",
            yes="&Retirer",
            on_yes=remove,
        )

    dialog = ContactDialog(place.heading, today=desk.today(), choices=place.choices, parent=parent)
    dialog.correct(as_note(records), whom)
    dialog.remove_asked.connect(ask)
    run_form(dialog, context.background, correct, corrected)
    return dialog


def tell(context: PageContext, kinds: tuple[Kind, ...], text: str) -> None:
    """Have the pages refreshed and say what was done, and how to take it back."""
    context.changes.announce(*kinds)
    context.notice(f"{text} {UNDO}")
