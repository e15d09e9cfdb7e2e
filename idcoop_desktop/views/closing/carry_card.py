"""What a closing carries over: what is promised always, what is free by choice for each scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.views.closing.figures_table import FiguresTable
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.labels import label, muted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QLabel, QWidget

    from idcoop_desktop.domain.year_figures import EnvelopeYear

_TITLES = ("Disponible", "Payé", "Accordé à payer", "Libre")


class CarryCard(Card):
    """Shows each envelope with a box for its free money; emits :attr:`changed`."""

    changed = Signal()

    def __init__(
        self,
        year: int,
        envelopes: Sequence[EnvelopeYear],
        names: Mapping[Scheme, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(f"Reporté sur {year + 1}", parent)
        self._year, self._envelopes = year, tuple(envelopes)
        self.boxes: dict[Scheme, QCheckBox] = {}
        self.column.addWidget(
            muted(
                "Ce qui est accordé et pas encore payé est toujours reporté, avec l’argent qui "
                "le couvre. Le solde libre est reporté si vous cochez, sinon il reste à l’année."
            )
        )
        self.column.addWidget(self._table(names))
        self.total: QLabel = label("")
        self.column.addWidget(self.total)
        self._add_up()

    @property
    def carry_free(self) -> frozenset[Scheme]:
        """The schemes whose free money is carried over."""
        return frozenset(scheme for scheme, box in self.boxes.items() if box.isChecked())

    @property
    def carried_cents(self) -> int:
        """All that is carried over, in cents."""
        chosen = self.carry_free
        return sum(
            max(one.granted_unpaid, 0)
            + (max(one.remaining, 0) if Scheme(one.scheme) in chosen else 0)
            for one in self._envelopes
        )

    def _table(self, names: Mapping[Scheme, str]) -> QWidget:
        made = FiguresTable(_TITLES)
        for one in self._envelopes:
            scheme = Scheme(one.scheme)
            free = self.boxes[scheme] = self._box(names[scheme])
            # An envelope that is used up, or exceeded, has nothing to choose.
            free.setVisible(one.remaining > 0)
            figures = (one.available, one.paid, one.granted_unpaid, one.remaining)
            made.add_row(names[scheme], figures, free)
        return made

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox("Reporter")
        box.setAccessibleName(f"Reporter le solde libre, {name}")
        box.toggled.connect(self._add_up)
        return box

    def _add_up(self) -> None:
        self.total.setText(
            f"En tout, {format_cents(self.carried_cents)} passent de {self._year} à "
            f"{self._year + 1}."
        )
        self.changed.emit()
