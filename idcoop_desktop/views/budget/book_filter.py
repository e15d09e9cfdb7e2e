"""What narrows the rows of the books: words, a figure, months, and what a figure came with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from idcoop_desktop.domain.budget import LAST_MONTH, BookQuery, Figure
from idcoop_desktop.domain.text import NBSP, month_name
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.widgets.buttons import as_button_text, button
from idcoop_desktop.views.widgets.labels import label
from idcoop_desktop.views.widgets.search_field import SearchField

_ALL_FIGURES, _ALL_MONTHS = "Toutes les écritures", "Toute l’année"


class BookFilter(QWidget):
    """Emits :attr:`changed` with a :class:`BookQuery` when somebody narrows or widens the list."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = self._around = BookQuery(year=0)
        self.search = SearchField(
            name="Chercher une écriture", hint="Un libellé, un projet, un fournisseur, une pièce…"
        )
        self.search.setMaximumWidth(380)
        self.figure = _combo("Somme dont on voit les écritures")
        self.figure.addItem(_ALL_FIGURES, None)
        for figure in Figure:
            self.figure.addItem(figure.label, figure)
        self.months = _combo("Mois")
        self.chip = button("", on_click=self._widen, icon_name="x", kind="chip")
        self.chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.chip.hide()
        figure_label = _label("&Somme", self.figure)
        month_label = _label("&Mois", self.months)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.search, 2)
        line.addWidget(self.chip)
        line.addStretch(1)
        for widget in (figure_label, self.figure, month_label, self.months):
            line.addWidget(widget)
        self.search.searched.connect(lambda text: self._change(replace(self._query, text=text)))
        self.figure.activated.connect(self._choose_figure)
        self.months.activated.connect(self._choose_months)

    @property
    def is_narrowed(self) -> bool:
        """Whether less than the whole year is asked for."""
        return self._query != self._around

    def show_query(self, query: BookQuery, told: str, around: BookQuery) -> None:
        """Show what is listed; ``told`` says how it differs from all the rows ``around`` it."""
        self._query, self._around = query, around
        self.search.show_words(query.text)
        self.figure.setCurrentIndex(max(self.figure.findData(query.figure), 0))
        self._show_months(query)
        self.chip.setText(as_button_text(told))
        self.chip.setAccessibleName(f"Ne plus se limiter à{NBSP}: {told}")
        self.chip.setToolTip(plain_tool_tip(f"{told}. Cliquez pour voir toute l’année."))
        self.chip.setVisible(bool(told))

    def _show_months(self, query: BookQuery) -> None:
        choices: list[tuple[int, int] | None] = [None]
        choices += [(month, month) for month in range(1, LAST_MONTH + 1)]
        if query.months not in choices:
            choices.insert(1, query.months)
        self.months.clear()
        for months in choices:
            self.months.addItem(months_words(months), months)
        self.months.setCurrentIndex(choices.index(query.months))

    def _choose_figure(self) -> None:
        # Qt gives the bare text of a member back, and a list for a tuple.
        chosen = self.figure.currentData()
        self._change(replace(self._query, figure=None if chosen is None else Figure(chosen)))

    def _choose_months(self) -> None:
        chosen = self.months.currentData()
        months = None if chosen is None else (int(chosen[0]), int(chosen[1]))
        self._change(replace(self._query, months=months))

    def _widen(self) -> None:
        self.chip.hide()
        wide = self._around
        self._change(
            replace(self._query, year=wide.year, scheme=wide.scheme, owner_id=None, group=None)
        )
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, query: BookQuery) -> None:
        self._query = query
        self.changed.emit(query)


def months_words(months: tuple[int, int] | None) -> str:
    """Return months as a choice is called."""
    if months is None:
        return _ALL_MONTHS
    first, last = months
    name = month_name(last).capitalize()
    return name if first == last else f"{month_name(first).capitalize()} à {name.lower()}"


def _combo(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    return made


def _label(text: str, buddy: QWidget) -> QLabel:
    made = label(text, wrap=False)
    made.setBuddy(buddy)
    return made
