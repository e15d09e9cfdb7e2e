"""After how many months a residence is silent: the form of that setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import silent
from idcoop_desktop.views.forms.ui_residence_silence import Ui_ResidenceSilence
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.widgets.form_dialog import FormDialog, run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext


class SilenceDialog(FormDialog):
    """Submits a number of months (``int``)."""

    def __init__(self, months: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ResidenceSilence()
        self.ui.setupUi(self)
        self.ui.months.setValue(months)
        self.wire(self.ui)
        self.ui.months.selectAll()

    def draft(self) -> object:
        return self.ui.months.value()

    def answer(self) -> int:
        return self.ui.months.value()


def open_silence_dialog(context: PageContext, parent: QWidget, months: int) -> None:
    """Open the form with today's value; announce ``settings`` once another was stored."""

    def save(wanted: int) -> bool:
        return silent.set_silence_months(context.desk, wanted)

    def saved(differs: bool) -> None:
        if not differs:
            # Nothing was written: Ctrl+Z would take back an older action.
            context.notice("Durée inchangée.")
            return
        context.changes.announce("settings")
        context.notice(f"Durée enregistrée. {UNDO}")

    run_form(SilenceDialog(months, parent=parent), context.background, save, saved)
