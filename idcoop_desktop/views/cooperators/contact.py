"""Noting a contact, with a person or about a residence: one form, opened from either sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import people
from idcoop_desktop.views.cooperators.contact_dialog import ContactDialog, ContactRequest
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ideas import Channel
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext


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
    desk = context.desk

    def note(request: ContactRequest) -> int:
        return people.note_contact(
            desk,
            channel=request.channel,
            facts=request.facts,
            next_step=request.next_step,
            person_id=person_id,
            residence_id=residence_id,
            on=request.on,
        )

    def noted(_contact_id: int) -> None:
        context.changes.announce(changed)
        context.notice(f"Échange noté. {UNDO}")

    dialog = ContactDialog(heading, today=desk.today(), channel=channel, parent=parent)
    run_form(dialog, context.background, note, noted)
