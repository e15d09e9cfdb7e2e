"""A new residence, written down without leaving the form that needs one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import people, residences
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.views.cooperators.residence_dialog import ResidenceDialog
from idcoop_desktop.views.ideas.dialog import choice_text
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.widgets.picker import Picker


def offer_new_residence(context: PageContext, form: QWidget, picker: Picker) -> None:
    """Let a form's picker of residences lead to the form of a new one, and come back with it."""
    desk = context.desk

    def save(one: Residence) -> Choice:
        key = residences.save_residence(desk, one)
        return Choice(id=key, label=one.name.strip(), hint=one.commune.strip())

    def saved(made: Choice) -> None:
        context.changes.announce("residences")
        picker.set_choice(made.id, choice_text(made))

    def ask(name: str) -> None:
        def show_form(staff: tuple[StaffMember, ...]) -> None:
            dialog = ResidenceDialog(
                Residence(id=0, name=name, commune=""), staff=staff, parent=form
            )
            run_form(dialog, context.background, save, saved)

        context.background.run(lambda: people.list_staff(desk), done=show_form, owner=form)

    picker.offer_new("Nouvelle résidence")
    picker.new_asked.connect(ask)
