"""The left side of the residences: all of them, or the silent ones with what to propose there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from idcoop_desktop.domain.rules import SchemeRules
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.cooperators.residence_list import (
    matching,
    residence_columns,
    silent_columns,
)
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from idcoop_desktop.services.residences import ResidenceRow
    from idcoop_desktop.views.models.columns import Column


class ResidenceLists(QWidget):
    """Two lists of which one is seen; its signals carry the identity of a residence."""

    selected = Signal(object)
    opened = Signal(object)
    add_asked = Signal()
    setting_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._rows: tuple[ResidenceRow, ...] = ()
        self._text = ""
        self.every = _list("Résidences")
        self.silent = _list("Résidences silencieuses")
        self.every_model = self._model(self.every, residence_columns(), sort_column=0)
        self.silent_model = self._model(self.silent, silent_columns(today), sort_column=1)
        self.silent_only = QCheckBox("Si&lencieuses seulement")
        self.setting_button = button(
            "…", on_click=self.setting_asked.emit, icon_name="settings", kind="link"
        )
        self.show_months(SchemeRules().silence_months)
        self._none_yet = EmptyState(
            icon_name="building-2",
            sentence="Aucune résidence pour l’instant. Les idées et les projets s’y rattachent.",
            action="Ajouter la première résidence",
        )
        self._none_found = EmptyState(icon_name="search", sentence="")
        self._stack = QStackedWidget()
        for widget in (self.every, self.silent, self._none_yet, self._none_found):
            self._stack.addWidget(widget)
        self._arrange()
        self._none_yet.asked.connect(self.add_asked)
        self.silent_only.toggled.connect(self._switch)

    @property
    def current(self) -> ListView:
        """The list that is seen, or would be if it had rows."""
        return self.silent if self.silent_only.isChecked() else self.every

    def show_rows(self, rows: tuple[ResidenceRow, ...]) -> None:
        """Replace the residences; the selection stays."""
        self._rows = rows
        self._show_found()

    def show_months(self, months: int) -> None:
        """Tell after how many months a residence is silent."""
        self.setting_button.setText(f"après {months}{NBSP}mois…")
        self.setting_button.setAccessibleName(
            f"Silencieuse après {months}{NBSP}mois{NBSP}: changer cette durée"
        )

    def search(self, text: str) -> None:
        """Show the residences that have every word."""
        self._text = text
        self._show_found()

    def select(self, key: int | None) -> bool:
        """Select a residence whatever was searched or filtered; tell whether it is there."""
        self.search("")
        if self.current.select_key(key):
            return True
        self.silent_only.setChecked(False)
        return self.every.select_key(key)

    def _show_found(self) -> None:
        found = matching(self._rows, self._text)
        silent = tuple(row for row in found if row.silent)
        self.every_model.set_rows(found)
        self.silent_model.set_rows(silent)
        self.silent_only.setText(f"Si&lencieuses seulement ({len(silent)})")
        self._choose()

    def _choose(self) -> None:
        model = self.silent_model if self.silent_only.isChecked() else self.every_model
        if model.rowCount():
            self._stack.setCurrentWidget(self.current)
        elif self._rows:
            self._none_found.set_sentence(self._nothing())
            self._stack.setCurrentWidget(self._none_found)
        else:
            self._stack.setCurrentWidget(self._none_yet)
        if self.current.current_key is None:
            self.current.select_first()

    def _nothing(self) -> str:
        if not self._text:
            return "Aucune résidence silencieuse. Il se passe quelque chose partout."
        which = "résidence silencieuse" if self.silent_only.isChecked() else "résidence"
        return f"Aucune {which} n’a ces mots dans son nom ou son adresse."

    def _switch(self, silent: bool) -> None:
        left, shown = (self.every, self.silent) if silent else (self.silent, self.every)
        shown.select_key(left.current_key)
        self._choose()
        self.selected.emit(shown.current_key)

    def _model(
        self, rows: ListView, columns: tuple[Column[ResidenceRow], ...], *, sort_column: int
    ) -> RowsModel[ResidenceRow]:
        made: RowsModel[ResidenceRow] = RowsModel(
            columns, key=lambda row: row.residence.id, parent=self
        )
        rows.set_model(made, sort_column=sort_column)
        rows.selected.connect(lambda key: self._pass_on(rows, key))
        rows.opened.connect(self.opened)
        return made

    def _pass_on(self, rows: ListView, key: int | None) -> None:
        if rows is self.current:
            self.selected.emit(key)

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(self.silent_only)
        bar.addWidget(self.setting_button)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)


def _list(name: str) -> ListView:
    return ListView(name, row_height=TWO_LINES_HEIGHT)
