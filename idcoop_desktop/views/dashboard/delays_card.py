"""The card of the delays told apart: by residence, kind or year, over a part of the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from idcoop_desktop.domain.dashboard import Grouping, Stretch
from idcoop_desktop.services.delays import delays_apart_table
from idcoop_desktop.views.dashboard.chart_card import ChartCard
from idcoop_desktop.views.dashboard.charts import (
    DELAY_HINT,
    DELAY_SERIES,
    MOST,
    Picture,
    delay_bar,
    first_of,
)
from idcoop_desktop.views.widgets.chart_data import Chart, Form
from idcoop_desktop.views.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from enum import StrEnum

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.delays import DelaysApart

_TITLES = {
    Grouping.RESIDENCE: "Délais par résidence",
    Grouping.KIND: "Délais par genre de projet",
    Grouping.YEAR: "Délais par année",
}
_FILES = {
    Grouping.RESIDENCE: "delais-par-residence",
    Grouping.KIND: "delais-par-genre",
    Grouping.YEAR: "delais-par-annee",
}
_ORDERS = {
    Grouping.RESIDENCE: "Les plus longs d’abord.",
    Grouping.KIND: "Les plus longs d’abord.",
    Grouping.YEAR: "Chaque projet compte l’année où il a fini l’étape.",
}


class DelaysCard(ChartCard):
    """Shows :class:`DelaysApart`; :attr:`chosen` tells that others are asked for."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groupings = _choice(
            "Délais par", [(f"Par {one.label.lower()}", one) for one in Grouping]
        )
        self.stretches = _choice("Étape mesurée", [(one.label, one) for one in Stretch])
        self.stretches.setCurrentIndex([*Stretch].index(Stretch.WHOLE))
        line = FlowLayout(gap=8)
        for combo in (self.groupings, self.stretches):
            combo.currentIndexChanged.connect(self.chosen)
            line.addWidget(combo)
        self.column.insertLayout(1, line)

    @property
    def grouping(self) -> Grouping:
        """What the delays are told apart by."""
        return Grouping(self.groupings.currentData())

    @property
    def stretch(self) -> Stretch:
        """The part of the way that is measured."""
        return Stretch(self.stretches.currentData())

    def show_delays(self, apart: DelaysApart) -> None:
        """Show the delays asked for."""
        self.show_picture(_picture(apart))


def _choice(name: str, choices: list[tuple[str, StrEnum]]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for words, value in choices:
        made.addItem(words, value)
    return made


def _picture(apart: DelaysApart) -> Picture:
    title = _TITLES[apart.grouping]
    when = f"étapes finies en {apart.year}" if apart.year else "toutes les années"
    return Picture(
        chart=Chart(
            title=title,
            note=f"{apart.stretch.label}, {when}. {first_of(len(apart.lines))}"
            f"{_ORDERS[apart.grouping]}",
            form=Form.ROWS,
            series=DELAY_SERIES,
            bars=tuple(delay_bar(one.label, one.line) for one in apart.lines[:MOST]),
        ),
        table=delays_apart_table(apart, title),
        file_name=_FILES[apart.grouping],
        hint=DELAY_HINT,
        kind="project",
        targets=tuple(one.delay.worst_id for one in apart.lines),
    )
