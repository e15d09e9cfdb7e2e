"""Opening the closing of a year, and writing it once."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.services.closing import close_year, closing_list
from idcoop_desktop.services.settings import profile
from idcoop_desktop.views.closing.dialog import ClosingDialog
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.closing import ClosingChoices
    from idcoop_desktop.services.closing import ClosingSheet
    from idcoop_desktop.views.context import PageContext


def open_closing_dialog(context: PageContext, parent: QWidget | None, year: int) -> None:
    """Open « Clôturer l'exercice » for a year; one that is closed already is told."""
    desk = context.desk
    request_key = uuid4().hex

    def read() -> tuple[ClosingSheet, dict[Scheme, str]]:
        names = {scheme: scheme.label for scheme in Scheme}
        names[Scheme.IDCOOP] = profile(desk).scheme_name
        return closing_list(desk, year), names

    def close(wanted: tuple[ClosingChoices, str]) -> int:
        choices, who = wanted
        return close_year(desk, year, choices, decided_by=who, request_key=request_key)

    def closed(_closing_id: int) -> None:
        context.changes.announce("money", "projects", "aids")
        context.notice(f"Exercice {year} clos. Ses chiffres ne changent plus.")

    def show_form(known: tuple[ClosingSheet, dict[Scheme, str]]) -> None:
        dialog = ClosingDialog(*known, parent=parent)
        dialog.leave.connect(context.navigate)
        run_form(dialog, context.background, close, closed)

    context.background.run(read, done=show_form, owner=parent)
