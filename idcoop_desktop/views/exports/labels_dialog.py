"""Address labels for a list of people: on which sheet, and how many it takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import ExportPurpose
from idcoop_desktop.domain.labels import sheets_needed
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.labels import (
    LabelBatch,
    LabelOrder,
    LabelResult,
    label_sheet,
    make_labels,
    prepare_labels,
    save_label_sheet,
)
from idcoop_desktop.views import background
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.exports.file_dialog import FileDialog
from idcoop_desktop.views.exports.purpose_fields import PurposeFields
from idcoop_desktop.views.exports.sheet_fields import SheetFields
from idcoop_desktop.views.exports.sheet_picture import SheetPicture
from idcoop_desktop.views.exports.target_file import TargetWords
from idcoop_desktop.views.forms.ui_export_labels import Ui_ExportLabels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from idcoop_desktop.domain.labels import LabelSheet
    from idcoop_desktop.views.background import Lane
    from idcoop_desktop.views.context import PageContext


@dataclass(frozen=True, slots=True)
class _Asked:
    """The labels to make, and whether their sheet becomes the team's."""

    order: LabelOrder
    for_team: bool


class LabelsDialog(FileDialog):
    """Asks for the purpose and the sheet; tells beforehand how much paper it takes."""

    title = "Étiquettes en cours…"
    lane: Lane = "documents"

    def __init__(
        self,
        context: PageContext,
        ids: Sequence[int],
        selected: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._latest = Latest(context.background, owner=self, lane="files")
        self._batch: LabelBatch | None = None
        self._asked_for: object = None
        self.ui = Ui_ExportLabels()
        self.ui.setupUi(self)
        self.fields = PurposeFields(context, ids, selected)
        self.sheet_fields = SheetFields()
        self.picture = SheetPicture()
        self.ui.purpose_place.addWidget(self.fields)
        self.ui.sheet_place.addWidget(self.sheet_fields)
        self.ui.picture_place.addWidget(self.picture)
        self.fields.changed.connect(self._forecast)
        self.sheet_fields.changed.connect(self._forecast)
        self.picture.picked.connect(self.sheet_fields.pick)
        self.finished.connect(lambda: self._latest.give_up())
        QWidget.setTabOrder(self.fields.ui.detail, self.sheet_fields.ui.sheet)
        QWidget.setTabOrder(self.sheet_fields.ui.team_sheet, self.ui.cancel_button)
        self.frame(self.ui)
        self.fields.ui.purpose.setFocus()
        self._forecast()
        context.background.run(
            lambda: label_sheet(context.desk), done=self._team_sheet_known, owner=self
        )

    def draft(self) -> object:
        """Return what was typed."""
        return self.fields.detail, self.sheet_fields.typed

    def answer(self) -> _Asked | None:
        """Return what to make, unless the purpose or the sheet is missing."""
        told, sheet = self.fields.told(), self.sheet_fields.sheet
        if told is None:
            self.refuse("Choisissez à quoi serviront les étiquettes.", self.fields.ui.purpose)
            return None
        if sheet is None:
            self.refuse("Corrigez les dimensions de la planche.", self.sheet_fields.ui.width)
            return None
        try:
            told.require_clear()
        except DomainError as error:
            self.refuse(error.message, self.fields.ui.detail)
            return None
        order = LabelOrder(
            ids=self.fields.ids,
            told=told,
            sheet=sheet,
            start=self.sheet_fields.start,
            one_per_household=self.sheet_fields.one_per_household,
        )
        return _Asked(order, self.sheet_fields.is_for_team)

    def target(self, _order: object) -> TargetWords:
        """Return how the file is called."""
        return TargetWords(
            title="Enregistrer les étiquettes",
            name="etiquettes",
            suffix="pdf",
            kind="Documents PDF",
        )

    def make(self, order: object, path: Path) -> Callable[[], None]:
        """Write the PDF and return what tells of it."""
        desk, asked = self.context.desk, cast("_Asked", order)
        result = make_labels(desk, path, asked.order, background.report)
        if asked.for_team:
            save_label_sheet(desk, asked.order.sheet)
        return lambda: self._tell(result, path)

    def _tell(self, result: LabelResult, path: Path) -> None:
        sheets = plural(result.sheets, "feuille")
        title = f"{plural(result.labels, 'étiquette')} sur {sheets}"
        left_out = (*result.lacking, *result.misfits)
        self.done_panel.show_file(path, title, tuple(_told(result)), left_out)
        self.told(path)

    def _forecast(self) -> None:
        """Show how many labels it comes to; they are counted again for other people alone."""
        self._show_forecast()
        purpose = self.fields.purpose or ExportPurpose.NOTICE
        ids, together = self.fields.ids, self.sheet_fields.one_per_household
        wanted = (id(ids), purpose.is_mailing, together)
        if wanted == self._asked_for:
            return
        self._asked_for = wanted
        desk = self.context.desk
        self._latest.run(
            lambda: prepare_labels(
                desk, ids, purpose, one_per_household=together, report=background.report
            ),
            done=self._counted,
        )

    def _team_sheet_known(self, sheet: LabelSheet) -> None:
        self.sheet_fields.show_team_sheet(sheet)
        self.forget_typing()

    def _counted(self, batch: LabelBatch) -> None:
        self._batch = batch
        self._show_forecast()

    def _show_forecast(self) -> None:
        sheet, start = self.sheet_fields.shown(), self.sheet_fields.start
        labels = len(self._batch.labels) if self._batch else 0
        self.picture.show_sheet(sheet, start, labels)
        if self._batch is None:
            return
        sheets = sheets_needed(labels, sheet, start) if labels else 0
        words = [f"{plural(labels, 'étiquette')}, {plural(sheets, 'feuille')}."]
        lacking = len(self._batch.lacking)
        if lacking:
            named = "leurs noms" if lacking > 1 else "son nom"
            people = plural(lacking, "personne")
            words.append(f"{people} sans adresse complète\u00a0: vous aurez {named} à la fin.")
        label = self.ui.forecast_label
        label.setText("\n".join(words))
        # A column whose width is fixed counts one line, whatever the label says.
        label.setMinimumHeight(label.heightForWidth(label.maximumWidth()))


def _told(result: LabelResult) -> Iterator[str]:
    yield (
        "Imprimez à 100\u00a0%, sans «\u00a0ajuster à la page\u00a0», et d’abord sur une feuille "
        "d’essai."
    )
    if result.refusing:
        people = plural(result.refusing, "personne laissée", "personnes laissées")
        theirs = "à leur demande" if result.refusing > 1 else "à sa demande"
        yield f"{people} de côté, {theirs}."
    if result.shrunk:
        yield f"{plural(result.shrunk, 'adresse')} en plus petits caractères, pour tenir."
