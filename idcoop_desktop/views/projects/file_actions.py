"""Actions on the file of a project: what it is, who carries it, to whom it profits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.plan import TargetDay
from idcoop_desktop.domain.projects import BearerRole
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import people, projects, residences
from idcoop_desktop.views import messages
from idcoop_desktop.views.cooperators.new_residence import offer_new_residence
from idcoop_desktop.views.cooperators.person_form import open_person_form
from idcoop_desktop.views.ideas.actions import pairs
from idcoop_desktop.views.projects.desk_actions import DeskActions, Said
from idcoop_desktop.views.projects.dialogs.bearer import BearerDialog, BearerValues
from idcoop_desktop.views.projects.dialogs.benefit import BenefitDialog, BenefitValues
from idcoop_desktop.views.projects.dialogs.edit import ProjectDialog, ProjectValues
from idcoop_desktop.views.projects.dialogs.request import RequestDialog
from idcoop_desktop.views.projects.wishes import Deed, Wish
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext


class FileActions(DeskActions):
    """The file may be changed as long as the project is open."""

    @property
    def deeds(self) -> dict[Deed, Callable[[Wish], object]]:
        """Return the deeds of the group."""
        return {
            Deed.EDIT: self._edit,
            Deed.REQUEST: self._request,
            Deed.ADD_BEARER: self._add_bearer,
            Deed.REMOVE_BEARER: self._remove_bearer,
            Deed.SHOW_PERSON: lambda wish: self.context.navigate("person", wish.target),
            Deed.SHOW_PUBLICATION: lambda wish: self.context.navigate("publication", wish.target),
            Deed.STATE_BENEFIT: self._state_benefit,
            Deed.SHOWCASE: lambda _wish: self.context.navigate("showcase", self.project.id),
        }

    def _edit(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project

        def edit(values: ProjectValues) -> None:
            projects.edit_project(
                desk,
                project.id,
                title=values.title,
                summary=values.summary,
                residence_id=values.residence_id or project.residence_id,
                kind=values.kind,
                target=TargetDay(values.target_on),
            )

        dialog = ProjectDialog(
            ProjectValues(
                title=project.title,
                residence_id=project.residence_id,
                residence=self.sheet.residence.label,
                kind=project.kind,
                summary=project.summary,
                target_on=project.target_on,
            ),
            find_residences=lambda text: pairs(residences.find_residences(desk, text)),
            background=self.context.background,
            new=False,
            steps=self.sheet.steps,
            parent=self.host,
        )
        offer_new_residence(self.context, dialog, dialog.residence)
        self.open_form(dialog, edit, Said("Projet modifié."))

    def _request(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project
        dialog = RequestDialog(project.title, cents=self.sheet.amounts.requested, parent=self.host)
        self.open_form(
            dialog,
            lambda cents: projects.request_money(desk, project.id, cents),
            Said("Montant demandé noté.", ("projects", "money")),
        )

    def _add_bearer(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project

        def add(values: BearerValues) -> int:
            return projects.add_bearer(desk, project.id, values.cooperator_id, values.role)

        dialog = BearerDialog(
            find_people=lambda text: pairs(people.find_people(desk, text)),
            background=self.context.background,
            role=BearerRole.CO_BEARER if self.sheet.bearers else BearerRole.LEAD,
            create=self._create_person,
            parent=self.host,
        )
        self.open_form(dialog, add, Said("Porteur inscrit.", ("projects", "people")))

    def _create_person(self, parent: QWidget, created: Callable[[int, str], object]) -> None:
        open_person_form(
            self.context,
            parent,
            residence=self.sheet.residence,
            written=created,
            known=lambda person: created(person.id, person.name),
        )

    def _remove_bearer(self, wish: Wish) -> None:
        desk, project = self.desk, self.project
        messages.ask(
            self.host,
            title="Retirer un porteur",
            text=f"Retirer {wish.value} des porteurs de {quoted(project.title)} ?",
            yes="&Retirer",
            on_yes=lambda: self.write(
                lambda: projects.remove_bearer(desk, project.id, wish.target),
                Said("Porteur retiré.", ("projects", "people")),
            ),
        )

    def _state_benefit(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project

        def state(values: BenefitValues) -> None:
            projects.state_benefit(desk, project.id, values.statement, checked=values.checked)

        known = BenefitValues(
            project.benefit_statement, checked=project.benefit_checked_on is not None
        )
        self.open_form(
            BenefitDialog(known, parent=self.host), state, Said("Bénéfice collectif noté.")
        )


def open_new_project(
    context: PageContext,
    host: QWidget,
    values: ProjectValues,
    made: Callable[[int], object],
) -> ProjectDialog:
    """Open the form of a new project, from an idea if ``values`` names one."""
    desk = context.desk

    def make(typed: ProjectValues) -> int:
        return projects.make_project(
            desk,
            title=typed.title,
            residence_id=typed.residence_id or 0,
            summary=typed.summary,
            idea_id=typed.idea_id,
            requested_cents=typed.requested_cents,
            kind=typed.kind,
            target_on=typed.target_on,
        )

    dialog = ProjectDialog(
        values,
        find_residences=lambda text: pairs(residences.find_residences(desk, text)),
        background=context.background,
        new=True,
        parent=host,
    )
    offer_new_residence(context, dialog, dialog.residence)
    run_form(dialog, context.background, make, made)
    return dialog
