"""The figures of a closed year, as they were frozen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.views.closing.figures_table import FiguresTable
from idcoop_desktop.views.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.year_figures import EnvelopeYear

_TITLES = ("Disponible", "Accordé", "Payé", "Reporté", "Resté à l’année")


class ClosedCard(Card):
    """Shows each envelope of the year."""

    def __init__(
        self,
        envelopes: Iterable[EnvelopeYear],
        names: Mapping[Scheme, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Chiffres arrêtés", parent)
        table = FiguresTable(_TITLES)
        for one in envelopes:
            figures = (one.available, one.granted, one.paid, one.carried_out, one.left)
            table.add_row(names[Scheme(one.scheme)], figures)
        self.column.addWidget(table)
