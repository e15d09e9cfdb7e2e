"""A new coopérateur, written down without leaving the form that needs one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import people, residences
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.views.cooperators.new_residence import offer_new_residence
from idcoop_desktop.views.cooperators.person_dialog import PersonDialog
from idcoop_desktop.views.ideas.actions import pairs
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.views.context import PageContext


def open_new_person(
    context: PageContext,
    parent: QWidget,
    *,
    residence: Residence,
    created: Callable[[int, str], object],
) -> PersonDialog:
    """Open the form of a new coopérateur living in ``residence``; ``created(id, name)`` follows."""
    desk = context.desk
    dialog = PersonDialog(
        None,
        background=context.background,
        find_residences=lambda text: pairs(residences.find_residences(desk, text)),
        residence=Choice(id=residence.id, label=residence.name, hint=residence.commune),
        parent=parent,
    )
    offer_new_residence(context, dialog, dialog.residence)

    def save(person: Cooperator) -> tuple[int, str]:
        return people.save_person(desk, person), person.name

    def saved(written: tuple[int, str]) -> None:
        context.changes.announce("people")
        created(*written)

    run_form(dialog, context.background, save, saved)
    return dialog
