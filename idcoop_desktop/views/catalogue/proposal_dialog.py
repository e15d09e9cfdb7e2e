"""Proposing an idea to a residence: where, on which occasion, and who does what first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.services.proposals import Proposal
from idcoop_desktop.views.forms.ui_catalogue_proposal import Ui_CatalogueProposal
from idcoop_desktop.views.ideas.dialog import choice_text
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import breakable
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.catalogue import CatalogueIdea
    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.services.rows import Choice
    from idcoop_desktop.views.background import Background

_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalHelp:
    """What the form needs to know: the team, who is at the keyboard, the day, residences."""

    staff: Sequence[StaffMember]
    author: StaffMember
    today: date
    find_residences: Callable[[str], Sequence[tuple[int, str]]]


class ProposalDialog(FormDialog):
    """Submits a :class:`Proposal`; a doorstep event in a fortnight, by the author, unless told."""

    def __init__(
        self,
        idea: CatalogueIdea,
        helping: ProposalHelp,
        *,
        background: Background,
        residence: Choice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CatalogueProposal()
        self.ui.setupUi(self)
        self._idea = idea
        self.residence = Picker(helping.find_residences, background=background)
        self._place_residence(residence)
        self._fill(helping)
        self.wire(self.ui, icon_name="sparkles")
        (self.residence if residence is None else self.ui.first_step).setFocus()

    def draft(self) -> object:
        ui = self.ui
        return (
            self.residence.text(),
            ui.channel.currentIndex(),
            ui.first_step.text(),
            ui.due_on.text(),
            ui.assignee.currentIndex(),
        )

    def answer(self) -> Proposal | None:
        ui = self.ui
        place, day = self.residence.key, ui.due_on.day
        if place is None:
            self.refuse("Choisissez la résidence dans la liste proposée.", self.residence)
            return None
        step = tidy_line(ui.first_step.text())
        if not step:
            self.refuse("Dites en quelques mots ce qu’il y a à faire d’abord.", ui.first_step)
            return None
        if day is None:
            self.refuse(ui.due_on.problem or "Indiquez pour quel jour.", ui.due_on)
            return None
        return Proposal(
            key=self._idea.key,
            residence_id=place,
            channel=Channel(ui.channel.currentData()),
            first_step=step,
            due_on=day,
            assignee_id=ui.assignee.currentData(),
        )

    def _place_residence(self, residence: Choice | None) -> None:
        self.residence.setAccessibleName("Résidence")
        self.residence.setPlaceholderText("Commencez à écrire son nom ou sa commune")
        self.ui.residence_place.addWidget(self.residence)
        self.ui.residence_label.setBuddy(self.residence)
        self.setTabOrder(self.residence, self.ui.channel)
        if residence is not None:
            self.residence.set_choice(residence.id, choice_text(residence))

    def _fill(self, helping: ProposalHelp) -> None:
        ui, idea = self.ui, self._idea
        ui.title_value.setText(breakable(idea.title))
        ui.pitch_value.setText(breakable(idea.pitch))
        for channel in Channel:
            ui.channel.addItem(channel.label, channel)
        ui.channel.setCurrentIndex([*Channel].index(Channel.DOORSTEP))
        ui.first_step.setText(idea.first_step.removesuffix("."))
        ui.first_step.setCursorPosition(0)
        for member in helping.staff:
            ui.assignee.addItem(member.name, member.id)
        ids = [member.id for member in helping.staff]
        ui.assignee.setCurrentIndex(ids.index(helping.author.id))
        ui.due_on.set_day(helping.today + timedelta(days=_DAYS))
