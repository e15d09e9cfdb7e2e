"""An idea of the catalogue, written or changed by the team."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QGridLayout, QWidget

from idcoop_desktop.domain.catalogue import CatalogueIdea, Need, Theme
from idcoop_desktop.domain.catalogue_versions import checked_idea
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.projects import SupportKind
from idcoop_desktop.domain.text import month_name
from idcoop_desktop.views.cooperators.words import capitalised
from idcoop_desktop.views.forms.ui_catalogue_entry import Ui_CatalogueEntry
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

T = TypeVar("T")

_MONTHS = range(1, 13)
_MONTH_COLUMNS, _HELP_COLUMNS, _NEED_COLUMNS = 4, 2, 2
_EMPTY = CatalogueIdea(
    key="",
    title="",
    theme=Theme.CONVIVIALITY,
    kind=ProjectKind.OTHER,
    pitch="",
    takes=(),
    least_cents=0,
    most_cents=0,
    months=(),
    lead_weeks=0,
    helps=(),
    cautions=(),
    first_step="",
    needs=(),
    dwellings_from=0,
    dwellings_to=0,
    marks=(),
)


class EntryDialog(FormDialog):
    """Submits a :class:`CatalogueIdea`, checked; ``idea`` is the one to change, if any."""

    def __init__(self, idea: CatalogueIdea | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CatalogueEntry()
        self.ui.setupUi(self)
        self._idea = idea or _EMPTY
        self.setWindowTitle("Modifier l’idée" if idea else "Ajouter une idée au catalogue")
        self.months = _boxes([(capitalised(month_name(one)), one) for one in _MONTHS])
        self.helps = _boxes([(kind.label, kind) for kind in SupportKind])
        self.needs = _boxes([(capitalised(need.label), need) for need in Need])
        self._place_boxes()
        self._fill(self._idea)
        self.wire(self.ui)
        self.ui.title.setFocus()

    def draft(self) -> object:
        return self._typed()

    def answer(self) -> CatalogueIdea | None:
        try:
            return checked_idea(self._typed())
        except DomainError as refusal:
            self.refuse(refusal.message, self._concerned())
            return None

    def _typed(self) -> CatalogueIdea:
        ui = self.ui
        return replace(
            self._idea,
            title=ui.title.text(),
            theme=Theme(ui.theme.currentData()),
            kind=ProjectKind(ui.kind.currentData()),
            pitch=ui.pitch.toPlainText(),
            takes=tuple(ui.takes.toPlainText().split("\n")),
            least_cents=ui.least.value() * 100,
            most_cents=ui.most.value() * 100,
            months=_ticked(self.months),
            lead_weeks=ui.lead_weeks.value(),
            helps=_ticked(self.helps),
            cautions=tuple(ui.cautions.toPlainText().split("\n")),
            first_step=ui.first_step.toPlainText(),
            needs=_ticked(self.needs),
            dwellings_from=ui.dwellings_from.value(),
            dwellings_to=ui.dwellings_to.value(),
        )

    def _concerned(self) -> QWidget | None:
        """Return the first field that is empty, else the one of two that do not go together."""
        ui = self.ui
        words = (
            (ui.title, ui.title.text()),
            (ui.pitch, ui.pitch.toPlainText()),
            (ui.takes, ui.takes.toPlainText()),
            (ui.first_step, ui.first_step.toPlainText()),
        )
        empty: QWidget | None = next((field for field, text in words if not text.strip()), None)
        if empty is not None:
            return empty
        if ui.least.value() > ui.most.value():
            return ui.most
        if 0 < ui.dwellings_to.value() < ui.dwellings_from.value():
            return ui.dwellings_to
        return ui.title

    def _fill(self, idea: CatalogueIdea) -> None:
        ui = self.ui
        for theme in Theme:
            ui.theme.addItem(theme.label, theme)
        for kind in ProjectKind:
            ui.kind.addItem(kind.label, kind)
        ui.theme.setCurrentIndex([*Theme].index(idea.theme))
        ui.kind.setCurrentIndex([*ProjectKind].index(idea.kind))
        ui.title.setText(idea.title)
        ui.pitch.setPlainText(idea.pitch)
        ui.takes.setPlainText("\n".join(idea.takes))
        ui.first_step.setPlainText(idea.first_step)
        ui.cautions.setPlainText("\n".join(idea.cautions))
        ui.least.setValue(idea.least_cents // 100)
        ui.most.setValue(idea.most_cents // 100)
        ui.lead_weeks.setValue(idea.lead_weeks)
        ui.dwellings_from.setValue(idea.dwellings_from)
        ui.dwellings_to.setValue(idea.dwellings_to)
        _tick(self.months, idea.months)
        _tick(self.helps, idea.helps)
        _tick(self.needs, idea.needs)

    def _place_boxes(self) -> None:
        ui = self.ui
        ui.months_place.addLayout(_in_columns([box for box, _ in self.months], _MONTH_COLUMNS))
        ui.helps_place.addLayout(_in_columns([box for box, _ in self.helps], _HELP_COLUMNS))
        ui.needs_place.addLayout(_in_columns([box for box, _ in self.needs], _NEED_COLUMNS))
        before: QWidget = ui.lead_weeks
        for box, _ in (*self.months, *self.helps, *self.needs):
            self.setTabOrder(before, box)
            before = box
        for field in (ui.dwellings_from, ui.dwellings_to, ui.save_button, ui.cancel_button):
            self.setTabOrder(before, field)
            before = field


def _boxes(choices: Iterable[tuple[str, T]]) -> tuple[tuple[QCheckBox, T], ...]:
    return tuple((QCheckBox(text), value) for text, value in choices)


def _ticked(boxes: Iterable[tuple[QCheckBox, T]]) -> tuple[T, ...]:
    return tuple(value for box, value in boxes if box.isChecked())


def _tick(boxes: Iterable[tuple[QCheckBox, T]], wanted: Sequence[T]) -> None:
    for box, value in boxes:
        box.setChecked(value in wanted)


def _in_columns(boxes: Sequence[QAbstractButton], columns: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    for number, box in enumerate(boxes):
        grid.addWidget(box, number // columns, number % columns)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return grid
