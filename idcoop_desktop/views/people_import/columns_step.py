"""Second step: what each column tells, what the file does not say, and the import model."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.exchange.mapping import Mapping, guess_mapping
from idcoop_desktop.exchange.refusals import MappingError
from idcoop_desktop.exchange.tables import Table
from idcoop_desktop.services import import_models
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest, report
from idcoop_desktop.views.forms.ui_import_columns import Ui_ImportColumns
from idcoop_desktop.views.people_import.column_rows import ColumnRows
from idcoop_desktop.views.people_import.model_bar import ModelBar
from idcoop_desktop.views.people_import.needs import Needs
from idcoop_desktop.views.people_import.status_words import StatusWords, capitalised, unknown_words

if TYPE_CHECKING:
    from idcoop_desktop.services.import_models import KnownModel
    from idcoop_desktop.views.context import PageContext

_SAMPLE = 100


class ColumnsStep(QWidget):
    """Gives :attr:`mapping`; :attr:`changed` tells of each correction."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportColumns()
        self.ui.setupUi(self)
        self._context = context
        self._table: Table | None = None
        self._shown = Mapping()
        self._words = Latest(context.background, owner=self, lane="files")
        self._asked_for: tuple[str, ...] | None = None
        self.rows = ColumnRows(self.ui.columns_grid, self)
        self.statuses = StatusWords(self.ui.words_grid, self)
        self.models = ModelBar(self.ui, self)
        self.needs = Needs()
        self.ui.needs_place.addWidget(self.needs)
        self.ui.words_card.hide()
        self.ui.status_combo.addItem("Ne rien indiquer", "")
        for status in CooperatorStatus:
            self.ui.status_combo.addItem(capitalised(status), status.value)
        self._connect()

    @property
    def mapping(self) -> Mapping:
        """What the columns tell, as it is shown now."""
        default = self.ui.status_combo.currentData()
        model = self.models.current
        return Mapping(
            name=model.name if model is not None else "",
            columns=self.rows.columns,
            statuses=self.statuses.statuses,
            default_status=CooperatorStatus(default) if default else None,
            share_cents=self.ui.share_edit.cents or 0,
        )

    @property
    def is_changed(self) -> bool:
        """Whether the person corrected something that no model keeps."""
        return self._table is not None and self.mapping != self._shown

    @property
    def problem(self) -> str:
        """What prevents the next step, in French; empty when nothing does."""
        if self._table is None:
            return "Choisissez d’abord un fichier."
        try:
            self.mapping.places(self._table.headings)
        except MappingError as error:
            return error.message
        return ""

    def show_table(self, table: Table) -> None:
        """Show the columns of a file; the model that fits it best is proposed, else a guess."""
        self._table = table
        desk = self._context.desk
        self.rows.show_table(table)
        self._asked_for = None

        def show(models: tuple[KnownModel, ...]) -> None:
            fitting = import_models.fitting_model(models, table.headings)
            self.models.show_models(models, fitting.id if fitting is not None else None)
            self._use(fitting)

        self._context.background.run(lambda: import_models.list_models(desk), done=show, owner=self)

    def forget(self) -> None:
        """Let go of the file."""
        self._table = None

    def _use(self, model: KnownModel | None) -> None:
        if self._table is None:
            return
        table = self._table
        if model is not None:
            mapping = model.mapping
        else:
            mapping = guess_mapping(table.headings, table.rows[:_SAMPLE])
        self.rows.show_mapping(mapping)
        self.statuses.set_statuses(mapping.statuses)
        status = mapping.default_status
        self.ui.status_combo.setCurrentIndex(
            self.ui.status_combo.findData(status.value if status is not None else "")
        )
        self.ui.share_edit.set_cents(mapping.share_cents or None)
        self.models.show_missing(mapping.missing(table.headings) if model is not None else ())
        self._refresh()
        self._shown = self.mapping

    def _refresh(self) -> None:
        columns = self.rows.columns
        amount = Field.CAPITAL in columns and Field.SHARES not in columns
        for part in (self.ui.share_label, self.ui.share_edit, self.ui.share_hint):
            part.setVisible(amount)
        self.needs.show_columns(columns, self.problem)
        self._look_for_words(columns.get(Field.STATUS, ()))
        self.changed.emit()

    def _look_for_words(self, headings: tuple[str, ...]) -> None:
        table = self._table
        if table is None or headings == self._asked_for:
            return
        self._asked_for = headings
        places = [table.headings.index(heading) for heading in headings]
        self._words.run(lambda: unknown_words(table, places, report), done=self._show_words)

    def _show_words(self, words: list[tuple[str, int]]) -> None:
        self.ui.words_card.setVisible(self.statuses.show_words(words))
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Walk the keyboard through the columns, then down the side."""
        ui = self.ui
        order: list[QWidget] = [
            *self.rows.combos,
            ui.status_combo,
            ui.share_edit,
            *self.statuses.combos.values(),
            ui.model_combo,
            ui.remove_button,
            ui.name_edit,
            ui.save_button,
        ]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _save_model(self, name: str) -> None:
        desk, mapping = self._context.desk, self.mapping

        def work() -> tuple[int, tuple[KnownModel, ...]]:
            return import_models.save_model(desk, mapping, name), import_models.list_models(desk)

        self._context.background.run(work, done=self._on_saved, owner=self)

    def _on_saved(self, answer: tuple[int, tuple[KnownModel, ...]]) -> None:
        model_id, models = answer
        self.models.show_models(models, model_id)
        self.models.show_missing(())
        self._shown = self.mapping
        self._context.changes.announce("settings")
        messages.toast(self, "Modèle d’import enregistré.")

    def _remove_model(self, model: KnownModel) -> None:
        desk = self._context.desk

        def work() -> tuple[KnownModel, ...]:
            import_models.remove_model(desk, model.id)
            return import_models.list_models(desk)

        def show(models: tuple[KnownModel, ...]) -> None:
            self.models.show_models(models, None)
            self.models.show_missing(())
            self._context.changes.announce("settings")
            messages.toast(self, "Modèle d’import retiré. Les colonnes restent comme elles sont.")

        self._context.background.run(work, done=show, owner=self)

    def _connect(self) -> None:
        self.rows.changed.connect(self._refresh)
        self.statuses.changed.connect(self.changed)
        self.ui.status_combo.activated.connect(self.changed)
        self.ui.share_edit.cents_changed.connect(self._refresh)
        self.models.chosen.connect(self._use)
        self.models.save_asked.connect(self._save_model)
        self.models.remove_asked.connect(self._remove_model)
