"""The form that gives a rule another value, from a day on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.rule_sheet import RuleUnit, require_decider, rule_words
from idcoop_desktop.domain.text import NBSP, figure, format_date
from idcoop_desktop.views.forms.ui_rules_change import Ui_RulesChange
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_cents, require_day
from idcoop_desktop.views.rules.words import since_words
from idcoop_desktop.views.widgets.labels import breakable

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.rule_settings import RuleLine


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWanted:
    """The value a rule is to have, from which day, and who decided it."""

    value: int | str
    valid_from: date
    decided_by: str


class RuleChangeDialog(ProjectForm):
    """Submits a :class:`RuleWanted`; the day proposed is today."""

    def __init__(self, line: RuleLine, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_RulesChange()
        ui.setupUi(self)
        self._line, self._today = line, today
        ui.rule_label.setText(f"{line.group}{NBSP}: {line.spec.label}")
        ui.explanation_label.setText(line.spec.explanation)
        since = since_words(line)
        held = f"{line.words}, {since[0].lower()}{since[1:]}" if since else line.words
        ui.today_label.setText(breakable(f"Aujourd’hui{NBSP}: {held}"))
        field = self._show_field()
        ui.value_label.setBuddy(field)
        field.setAccessibleName(f"Nouvelle valeur, {line.spec.label}")
        ui.day_edit.set_day(today)
        ui.day_edit.day_changed.connect(self._explain_day)
        self.prepare(
            ui,
            (
                (line.spec.label.casefold(), field),
                ("date", ui.day_edit),
                ("décidé", ui.decided_by_edit),
            ),
        )
        # Once its buttons have their look: the size is measured with it.
        self._explain_day()

    def _show_field(self) -> QWidget:
        """Show the field of the rule's unit, filled with today's value, and return it."""
        ui, spec, value = self.ui, self._line.spec, self._line.value
        number = int(value) if value.isdecimal() else spec.least
        if spec.unit is RuleUnit.CENTS:
            ui.euro_edit.set_cents(number if value else None)
            field: QWidget = ui.euro_edit
        elif spec.unit is RuleUnit.YES_NO:
            ui.choice_box.setCurrentIndex(number)
            field = ui.choice_box
        elif spec.unit is RuleUnit.ACCOUNT:
            ui.account_edit.setText(value)
            field = ui.account_edit
        else:
            ui.number_box.setRange(spec.least, spec.most)
            ui.number_box.valueChanged.connect(self._agree)
            ui.number_box.setValue(number)
            self._agree(number)
            field = ui.number_box
        for one in (ui.euro_edit, ui.choice_box, ui.account_edit, ui.number_box):
            one.setVisible(one is field)
        return field

    def _agree(self, number: int) -> None:
        """Write the unit after the number, in the singular or in the plural."""
        words = rule_words(self._line.spec, str(number))
        self.ui.number_box.setSuffix(words.removeprefix(figure(number)))

    def value(self) -> RuleWanted:
        """Return what was typed; :class:`DomainError` for what is missing or unreadable."""
        return RuleWanted(
            value=self._typed(),
            valid_from=require_day(self.ui.day_edit),
            decided_by=require_decider(self.ui.decided_by_edit.text()),
        )

    def _typed(self) -> int | str:
        unit = self._line.spec.unit
        if unit is RuleUnit.CENTS:
            return require_cents(self.ui.euro_edit)
        if unit is RuleUnit.YES_NO:
            return self.ui.choice_box.currentIndex()
        return (
            self.ui.account_edit.text() if unit is RuleUnit.ACCOUNT else self.ui.number_box.value()
        )

    def _explain_day(self) -> None:
        day = self.ui.day_edit.day
        words = "Les décisions de ce jour et des suivants seront jugées avec cette règle."
        if day is not None and day < self._today:
            words = (
                f"Une décision datée du {format_date(day)} ou d’après, saisie à partir de "
                "maintenant, sera jugée avec cette règle. Celles déjà prises ne changent pas."
            )
        elif day is not None and day > self._today:
            words = f"Jusqu’au {format_date(day)}, la règle d’aujourd’hui continue de valoir."
        self.ui.hint_label.setText(words)
        self.fit()
