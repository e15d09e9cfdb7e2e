"""What every action on a project shares: open a form, write, announce, say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from idcoop_desktop.views.widgets.form_dialog import FormDialog, run_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.sheets import ProjectSheet
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.projects.wishes import Deed, Wish

UNDO = "Annuler : Ctrl+Z"


@dataclass(frozen=True, slots=True)
class Said:
    """What is announced after a write, and the sentence shown."""

    text: str
    kinds: tuple[Kind, ...] = ("projects",)


class DeskActions:
    """A group of deeds on the project of ``sheet``; ``host`` is the widget dialogs stand over."""

    def __init__(self, context: PageContext, host: QWidget, sheet: ProjectSheet) -> None:
        self.context, self.host, self.sheet = context, host, sheet

    @property
    def deeds(self) -> dict[Deed, Callable[[Wish], object]]:
        """Return the deeds of the group."""
        raise NotImplementedError

    @property
    def desk(self) -> Desk:
        """The desk services act for."""
        return self.context.desk

    @property
    def project(self) -> Project:
        """The project the sheet shows."""
        return self.sheet.project

    def open_form(self, dialog: FormDialog, work: Callable[[Any], object], said: Said) -> None:
        """Open a form whose value goes to ``work`` in the background."""
        self.open_form_with(dialog, work, lambda _result: said)

    def open_form_with(
        self, dialog: FormDialog, work: Callable[[Any], Any], said: Callable[[Any], Said]
    ) -> None:
        """Like :meth:`open_form`, for a sentence that depends on the result."""
        run_form(dialog, self.context.background, work, lambda result: self.announce(said(result)))

    def write(self, work: Callable[[], object], said: Said) -> None:
        """Do something without a form."""
        self.context.background.run(work, done=lambda _result: self.announce(said), owner=self.host)

    def announce(self, said: Said) -> None:
        """Have every page refreshed and say what was done."""
        self.context.changes.announce(*said.kinds)
        self.context.notice(f"{said.text} {UNDO}")
