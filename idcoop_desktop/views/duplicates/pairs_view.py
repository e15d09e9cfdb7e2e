"""The pairs on the left, the two records of the one chosen side by side on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.services import duplicate_pairs
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.duplicates.comparison import Comparison
from idcoop_desktop.views.duplicates.pair_list import SURE, pairs_model
from idcoop_desktop.views.duplicates.words import sureness, sureness_tone, why
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.services.duplicate_pairs import PairRow, Record
    from idcoop_desktop.views.context import PageContext

_SIZES = [440, 600]


class PairsView(QWidget):
    """Shows pairs; once one is decided and gone, the next one takes its place."""

    changed = Signal()
    """What :attr:`shown` holds changed."""
    merge_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self.shown: tuple[Record, Record] | None = None
        self.rows = ListView("Fiches qui se ressemblent", row_height=TWO_LINES_HEIGHT)
        self.model = pairs_model(self)
        self.comparison = Comparison()
        self.sureness = Chip("")
        self.card = Card()
        self.card.add_action(self.sureness)
        self.card.column.addWidget(self.comparison)
        self.split = DetailSplit(self.rows, detail_name="Comparaison des deux fiches")
        self.split.detail.addWidget(self.card)
        self.split.detail.addStretch(1)
        self.split.setSizes(_SIZES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)
        self.rows.set_model(self.model, sort_column=SURE, descending=True)
        self.rows.selected.connect(lambda _key: self._load())
        self.rows.opened.connect(lambda _key: self.merge_asked.emit())
        self.comparison.open_asked.connect(lambda key: context.navigate("person", key))

    @property
    def row(self) -> PairRow | None:
        """The pair chosen."""
        key = self.rows.current_key
        return None if key is None else self.model.row_at(self.model.position_of(key))

    def show_pairs(self, pairs: Sequence[PairRow]) -> None:
        """Replace the pairs; the one chosen stays so, or the one that took its place is."""
        key = self.rows.current_key
        place = max(self.model.position_of(key) if key is not None else 0, 0)
        self.model.set_rows(pairs)
        if self.rows.select_key(key):
            self._load()
        else:
            self.rows.select_key(self.model.key_at(min(place, len(pairs) - 1)))

    def go_on(self) -> None:
        """Show the next pair, the first one again after the last."""
        key = self.rows.current_key
        place = self.model.position_of(key) + 1 if key is not None else 0
        self.rows.select_key(self.model.key_at(place % max(self.model.rowCount(), 1)))

    def _load(self) -> None:
        row, desk = self.row, self._context.desk
        self._show(None)
        if row is None:
            return
        self._latest.run(
            lambda: duplicate_pairs.records(desk, row.left.id, row.right.id),
            done=self._show,
        )

    def _show(self, records: tuple[Record, Record] | None) -> None:
        self.shown, row = records, self.row
        self.card.setVisible(records is not None)
        if records is not None and row is not None:
            self.card.set_title(why(row.reasons))
            self.sureness.show_state(sureness(row.score), sureness_tone(row.score))
            self.comparison.show_records(*records)
            self.split.scroll_to_top()
        self.changed.emit()
