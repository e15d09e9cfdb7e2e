"""Actions on the thread of a project: note a contact, correct one, write an e-mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.contacts import Whom
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.domain.thread import ThreadEntry
from idcoop_desktop.services import people
from idcoop_desktop.views.cooperators.contact import (
    EVERYWHERE,
    ContactPlace,
    open_correction,
    open_new_contact,
)
from idcoop_desktop.views.cooperators.whom_field import Asks, WhomChoices, WhomOption
from idcoop_desktop.views.emails.opening import open_email_dialog
from idcoop_desktop.views.ideas.actions import pairs
from idcoop_desktop.views.projects.desk_actions import DeskActions
from idcoop_desktop.views.projects.wishes import Deed, Wish

if TYPE_CHECKING:
    from collections.abc import Callable


class ThreadActions(DeskActions):
    """Whatever its state, a project is talked about."""

    @property
    def deeds(self) -> dict[Deed, Callable[[Wish], object]]:
        """Return the deeds of the group."""
        return {
            Deed.NOTE_CONTACT: self._note,
            Deed.CORRECT_CONTACT: self._correct,
            Deed.WRITE_EMAIL: lambda _wish: open_email_dialog(
                self.context, self.host, self.project.id
            ),
        }

    def _note(self, wish: Wish) -> None:
        channel = wish.value if isinstance(wish.value, Channel) else None
        open_new_contact(self.context, self.host, self._place(), channel=channel)

    def _correct(self, wish: Wish) -> None:
        if isinstance(wish.value, ThreadEntry):
            entry = wish.value
            open_correction(self.context, self.host, self._place(), entry.contacts, entry.title)

    def _place(self) -> ContactPlace:
        desk = self.desk
        return ContactPlace(
            heading=f"À propos du projet {quoted(self.project.title)}",
            changed=EVERYWHERE,
            project_id=self.project.id,
            choices=WhomChoices(
                options=self._options(),
                find_people=lambda text: pairs(people.find_people(desk, text)),
                background=self.context.background,
            ),
        )

    def _options(self) -> tuple[WhomOption, ...]:
        bearers = [line.person for line in self.sheet.bearers]
        several = Whom(person_ids=tuple(person.id for person in bearers))
        residence = self.sheet.residence
        return (
            *(WhomOption(one.name, Whom(person_ids=(one.id,))) for one in bearers),
            *([WhomOption("Les porteurs ensemble", several)] if len(bearers) > 1 else []),
            WhomOption(f"La résidence {residence.name}", Whom(residence_id=residence.id)),
            WhomOption("Un groupe d’habitants…", asks=Asks.GROUP),
            WhomOption("Une autre personne…", asks=Asks.PERSON),
        )
