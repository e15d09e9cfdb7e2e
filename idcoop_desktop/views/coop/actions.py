"""What is set for the whole coop from the menu: its particulars, and who is at the keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.services import people, settings
from idcoop_desktop.views.coop.colleague_dialog import ColleagueDialog
from idcoop_desktop.views.coop.profile_dialog import ProfileDialog
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.domain.rules import CoopProfile
    from idcoop_desktop.views.context import PageContext


def open_profile_dialog(context: PageContext, parent: QWidget | None = None) -> None:
    """Open « Coordonnées de la coopérative » with today's values."""
    desk = context.desk

    def save(wanted: CoopProfile) -> bool:
        differs = wanted != settings.profile(desk)
        settings.save_profile(desk, wanted)
        return differs

    def saved(differs: bool) -> None:
        if not differs:
            # Nothing was written: Ctrl+Z would take back an older action.
            context.notice("Coordonnées inchangées.")
            return
        context.changes.announce("settings")
        context.notice("Coordonnées enregistrées. Annuler\u00a0: Ctrl+Z")

    def show_form(known: CoopProfile) -> None:
        run_form(ProfileDialog(known, parent), context.background, save, saved)

    context.background.run(lambda: settings.profile(desk), done=show_form, owner=parent)


def open_colleague_dialog(
    context: PageContext, parent: QWidget | None, chosen: Callable[[StaffMember], object]
) -> None:
    """Open « Qui est au clavier ? »; ``chosen`` gets the colleague, even if nobody changed.

    A new colleague is stored first. The form is closed when ``chosen`` is called.
    """
    desk = context.desk

    def keep(member: StaffMember) -> tuple[StaffMember, bool]:
        if member.id:
            return member, False
        return replace(member, id=people.save_staff(desk, member)), True

    def kept(outcome: tuple[StaffMember, bool]) -> None:
        member, is_new = outcome
        if is_new:
            context.changes.announce("people")
        chosen(member)

    def show_form(staff: tuple[StaffMember, ...]) -> None:
        dialog = ColleagueDialog(staff=staff, author=desk.author, parent=parent)
        run_form(dialog, context.background, keep, kept)

    context.background.run(lambda: people.list_staff(desk), done=show_form, owner=parent)
