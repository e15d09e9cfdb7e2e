"""A card with a chart, the table behind it, and the ways to take either away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.dashboard.table_view import table_view
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chart import ChartView
from idcoop_desktop.views.widgets.labels import muted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.dashboard.charts import Picture
    from idcoop_desktop.views.widgets.list_view import ListView

_NOTHING = "Rien à montrer pour cette période."
_EXPORTS = (
    ("Image (PNG)", "png", "image"),
    ("Dessin net à toute taille (SVG)", "svg", "image"),
    ("Tableau de chiffres (CSV)", "csv", "file-spreadsheet"),
)


class ChartCard(Card):
    """Shows a :class:`Picture`.

    :attr:`record_asked` tells the kind and the key of a record, :attr:`export_asked` the picture
    and the suffix of the file wanted, :attr:`turned` that the chart made room for its table.
    """

    record_asked = Signal(str, object)
    export_asked = Signal(object, str)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._picture: Picture | None = None
        self.chart, self.note, self.nothing = ChartView(), muted(""), muted(_NOTHING)
        self.table: ListView | None = None
        self.table_button = button("Chiffres", on_click=self._on_turned, kind="quiet")
        self.table_button.setCheckable(True)
        self.export_button = button("", icon_name="download", kind="quiet")
        self.export_button.setMenu(self._make_menu())
        self.add_action(self.table_button)
        self.add_action(self.export_button)
        for part in (self.chart, self.nothing, self.note):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.chart.asked.connect(self._lead)

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    @property
    def has_table(self) -> bool:
        """Whether the table is shown in place of the chart."""
        return self.table_button.isChecked()

    def show_picture(self, picture: Picture) -> None:
        """Show a chart in place of the one before; a table shown stays a table."""
        self._picture = picture
        title = picture.chart.title
        self.set_title(title)
        self.table_button.setAccessibleName(f"Voir en chiffres{NBSP}: {title}")
        self.table_button.setToolTip("Voir le tableau derrière le graphique")
        self.export_button.setAccessibleName(f"Exporter{NBSP}: {title}")
        self.export_button.setToolTip("Exporter le graphique ou ses chiffres")
        self.chart.show_chart(picture.chart)
        self.note.setText(f"{picture.chart.note} {picture.hint}".strip())
        self._drop_table()
        self._turn()

    def _on_turned(self) -> None:
        self._turn()
        self.turned.emit()

    def _turn(self) -> None:
        if self._picture is None:
            return
        self.table_button.setText("Graphique" if self.has_table else "Chiffres")
        as_table, empty = self.has_table, self._picture.chart.is_empty
        if as_table and self.table is None:
            self._make_table(self._picture)
        if self.table is not None:
            self.table.setVisible(as_table)
        self.chart.setVisible(not as_table and not empty)
        self.nothing.setVisible(not as_table and empty)

    def table_of(self, picture: Picture) -> ListView:
        """Return the table behind a chart, whose lines lead where its bars do."""
        table = table_view(picture.table)
        table.opened.connect(self._open_line)
        return table

    def _make_table(self, picture: Picture) -> None:
        self.table = self.table_of(picture)
        self.column.insertWidget(self.column.indexOf(self.chart), self.table)

    def _drop_table(self) -> None:
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
            self.table = None

    def _open_line(self, place: int) -> None:
        targets = self._picture.targets if self._picture is not None else ()
        if place < len(targets):
            self._lead(targets[place])

    def _lead(self, key: int | None) -> None:
        if self._picture is not None and self._picture.kind and key is not None:
            self.record_asked.emit(self._picture.kind, key)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, suffix, icon_name in _EXPORTS:
            action = menu.addAction(icon(icon_name), words)
            action.triggered.connect(lambda _on=False, wanted=suffix: self._export(wanted))
        return menu

    def _export(self, suffix: str) -> None:
        if self._picture is not None:
            self.export_asked.emit(self._picture, suffix)
