"""Opening the sheet of rules, and writing what is changed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services.rule_settings import rule_sheet, save_rule
from idcoop_desktop.views.rules.change_dialog import RuleChangeDialog
from idcoop_desktop.views.rules.sheet_dialog import RulesSheetDialog
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.rule_settings import RuleLine
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.rules.change_dialog import RuleWanted


def open_rules_dialog(context: PageContext, parent: QWidget | None = None) -> None:
    """Open « Règles et montants » over a window."""

    def show_sheet(lines: tuple[RuleLine, ...]) -> None:
        sheet = RulesSheetDialog(lines, parent)
        sheet.change_wanted.connect(lambda line: open_rule_change(context, sheet, line))
        context.changes.listen(sheet, {"settings"}, lambda: _read_again(context, sheet))
        sheet.open()

    context.background.run(lambda: rule_sheet(context.desk), done=show_sheet, owner=parent)


def open_rule_change(context: PageContext, parent: QWidget | None, line: RuleLine) -> None:
    """Open the form that changes one rule."""

    def save(wanted: RuleWanted) -> bool:
        return save_rule(
            context.desk,
            line.spec.key,
            wanted.value,
            valid_from=wanted.valid_from,
            decided_by=wanted.decided_by,
        )

    def saved(differs: bool) -> None:
        if not differs:
            # Nothing was written: Ctrl+Z would take back an older action.
            context.notice("Règle inchangée.")
            return
        context.changes.announce("settings")
        context.notice("Règle enregistrée. Annuler\u00a0: Ctrl+Z")

    dialog = RuleChangeDialog(line, today=context.desk.today(), parent=parent)
    run_form(dialog, context.background, save, saved)


def _read_again(context: PageContext, sheet: RulesSheetDialog) -> None:
    context.background.run(lambda: rule_sheet(context.desk), done=sheet.show_rules, owner=sheet)
