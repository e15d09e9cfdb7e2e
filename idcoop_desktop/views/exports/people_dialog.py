"""The export of a list of people, as a workbook or as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import ExportFormat, ExportPurpose
from idcoop_desktop.domain.text import long_date, plural
from idcoop_desktop.services.exports import (
    ExportOrder,
    ExportResult,
    export_people,
    latest_exports,
)
from idcoop_desktop.views import background
from idcoop_desktop.views.exports.file_dialog import FileDialog
from idcoop_desktop.views.exports.purpose_fields import PurposeFields
from idcoop_desktop.views.exports.target_file import TargetWords
from idcoop_desktop.views.forms.ui_export_people import Ui_ExportPeople

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from idcoop_desktop.domain.exports import ExportRecord
    from idcoop_desktop.views.context import PageContext

_KINDS = {ExportFormat.XLSX: "Classeur Excel", ExportFormat.CSV: "Texte CSV"}
# Notes are written for the team: they follow what stays in the house.
_KEPT_IN_THE_HOUSE = {ExportPurpose.FOLLOW_UP, ExportPurpose.TRANSFER}


class PeopleDialog(FileDialog):
    """Asks for the purpose and the format; those of the list or of its selection."""

    title = "Export en cours…"

    def __init__(
        self,
        context: PageContext,
        ids: Sequence[int],
        selected: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ExportPeople()
        self.ui.setupUi(self)
        self.fields = PurposeFields(context, ids, selected)
        self.ui.purpose_place.addWidget(self.fields)
        for file_format in (ExportFormat.XLSX, ExportFormat.CSV):
            self.ui.file_format.addItem(file_format.label, file_format.value)
        self.fields.ui.purpose.currentIndexChanged.connect(self._on_purpose)
        QWidget.setTabOrder(self.fields.ui.detail, self.ui.file_format)
        self.frame(self.ui)
        self.fields.ui.purpose.setFocus()
        self.ui.last_label.hide()
        context.background.run(
            lambda: latest_exports(context.desk, 1), done=self._show_last, owner=self, lane="files"
        )

    def draft(self) -> object:
        """Return what was typed."""
        return self.fields.detail

    def answer(self) -> ExportOrder | None:
        """Return the order, unless the purpose is missing."""
        told = self.fields.told()
        if told is None:
            self.refuse("Choisissez à quoi servira le fichier.", self.fields.ui.purpose)
            return None
        try:
            told.require_clear()
        except DomainError as error:
            self.refuse(error.message, self.fields.ui.detail)
            return None
        return ExportOrder(
            ids=self.fields.ids,
            told=told,
            file_format=ExportFormat(self.ui.file_format.currentData()),
            with_notes=self.ui.with_notes.isChecked(),
        )

    def target(self, order: object) -> TargetWords:
        """Return how the file is called."""
        file_format = cast("ExportOrder", order).file_format
        return TargetWords(
            title="Enregistrer l’export",
            name="cooperateurs",
            suffix=file_format.value,
            kind=_KINDS[file_format],
        )

    def make(self, order: object, path: Path) -> Callable[[], None]:
        """Write the file and return what tells of it."""
        desk, wanted = self.context.desk, cast("ExportOrder", order)
        result = export_people(desk, path, wanted, background.report)
        return lambda: self._tell(result, path)

    def _tell(self, result: ExportResult, path: Path) -> None:
        refusing = result.refusing
        told = [_left_out(refusing)] if refusing else []
        title = plural(result.written, "personne exportée", "personnes exportées")
        self.done_panel.show_file(path, title, told)
        self.told(path)

    def _show_last(self, made: Sequence[ExportRecord]) -> None:
        for record in made:
            people = plural(record.records, "personne")
            self.ui.last_label.setText(
                f"Dernier fichier\u00a0: le {long_date(record.on)}, {people}, {record.purpose}."
            )
            self.ui.last_label.show()

    def _on_purpose(self) -> None:
        self.ui.with_notes.setChecked(self.fields.purpose in _KEPT_IN_THE_HOUSE)


def _left_out(count: int) -> str:
    people = plural(count, "personne laissée", "personnes laissées")
    return f"{people} de côté, à leur demande." if count > 1 else f"{people} de côté, à sa demande."
