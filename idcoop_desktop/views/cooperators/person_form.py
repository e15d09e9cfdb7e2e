"""Opening the form of a person, new or known, from any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import people, residences
from idcoop_desktop.services.duplicates import suspects
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.views.cooperators.new_residence import offer_new_residence
from idcoop_desktop.views.cooperators.person_dialog import PersonDialog
from idcoop_desktop.views.ideas.actions import UNDO, pairs
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.views.context import PageContext


def open_person_form(
    context: PageContext,
    parent: QWidget,
    *,
    person: Cooperator | None = None,
    residence: Residence | None = None,
    written: Callable[[int, str], object] | None = None,
    known: Callable[[Cooperator], object] | None = None,
) -> PersonDialog:
    """Open the form of ``person`` (of a new one without), living in ``residence`` to begin with.

    Once stored it is announced, then ``written(id, name)`` is called. ``known`` gets somebody
    already written down who was found to be the person; without it their sheet is shown.
    """
    desk = context.desk
    dialog = PersonDialog(
        person,
        background=context.background,
        today=desk.today(),
        find_suspects=lambda one: suspects(desk, one),
        find_residences=lambda text: pairs(residences.find_residences(desk, text)),
        residence=_choice(residence),
        parent=parent,
    )
    offer_new_residence(context, dialog, dialog.residence)

    def save(one: Cooperator) -> tuple[int, str]:
        return people.save_person(desk, one, unlike=dialog.band.dismissed), one.name

    def saved(stored: tuple[int, str]) -> None:
        context.changes.announce("people")
        context.notice(f"Coopérateur enregistré. {UNDO}")
        if written is not None:
            written(*stored)

    def show(one: Cooperator) -> None:
        context.navigate("person", one.id)

    dialog.open_asked.connect(known or show)
    run_form(dialog, context.background, save, saved)
    return dialog


def _choice(place: Residence | None) -> Choice | None:
    return Choice(id=place.id, label=place.name, hint=place.commune) if place else None
