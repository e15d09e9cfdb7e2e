"""Opening the settings of documents: how they look, and the words they bring themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import appearance, settings, wording
from idcoop_desktop.services.themes import theme_choices
from idcoop_desktop.views import background, messages
from idcoop_desktop.views.coop.actions import open_profile_dialog
from idcoop_desktop.views.coop.appearance_dialog import AppearanceDialog, AppearanceKit
from idcoop_desktop.views.coop.wording_dialog import Blocks, Typed, WordingDialog
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.appearance import Appearance
    from idcoop_desktop.views.context import PageContext

_UNDO = "Annuler\u00a0: Ctrl+Z"


def open_appearance_dialog(context: PageContext, parent: QWidget | None = None) -> None:
    """Open « Apparence des documents » with today's choices."""
    desk = context.desk

    def read() -> AppearanceKit:
        return AppearanceKit(
            known=appearance.appearance(desk),
            profile=settings.profile(desk),
            logo=appearance.logo(desk),
            themes=theme_choices(),
            take_logo=lambda data: appearance.take_logo(desk, data, go_on=background.go_on),
            take_profile=lambda data: appearance.take_press_profile(desk, data),
        )

    def save(wanted: Appearance) -> bool:
        return appearance.save_appearance(desk, wanted)

    def saved(differs: bool) -> None:
        if not differs:
            # Nothing was written: Ctrl+Z would take back an older action.
            context.notice("Apparence inchangée.")
            return
        context.changes.announce("settings", "publications")
        context.notice(f"Apparence des documents enregistrée. {_UNDO}")

    def show(kit: AppearanceKit) -> None:
        dialog = AppearanceDialog(kit, desk, context.background, parent)
        dialog.contacts_asked.connect(lambda: open_profile_dialog(context, dialog))
        context.changes.listen(dialog, {"settings"}, lambda: read_profile(dialog))
        run_form(dialog, context.background, save, saved)

    def read_profile(dialog: AppearanceDialog) -> None:
        context.background.run(
            lambda: settings.profile(desk), done=dialog.show_profile, owner=dialog
        )

    context.background.run(read, done=show, owner=parent)


def open_wording_dialog(context: PageContext, parent: QWidget | None = None) -> None:
    """Open « Textes des documents » with the words in use."""
    desk = context.desk

    def read() -> Blocks:
        return {name: wording.blocks(desk, name) for name, _title in wording.wordings()}

    def save(dialog: WordingDialog, typed: Typed) -> None:
        def write() -> Blocks:
            for name, texts in typed.texts.items():
                wording.save_all(desk, name, texts)
            return read()

        def done(known: Blocks) -> None:
            dialog.show_saved(known)
            dialog.say("Enregistré pour toute l’équipe.")
            context.changes.announce("settings", "publications")

        def failed(error: Exception) -> None:
            dialog.release()
            messages.show_error(dialog, error)

        context.background.run(write, done=done, failed=failed, owner=dialog)

    def show(known: Blocks) -> None:
        dialog = WordingDialog(known, desk, context.background, parent)
        dialog.save_asked.connect(lambda typed: save(dialog, typed))
        dialog.open()

    context.background.run(read, done=show, owner=parent)
