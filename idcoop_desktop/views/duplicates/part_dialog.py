"""The form that parts a record from the one it was merged into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from idcoop_desktop.domain.text import NBSP, format_date, quoted
from idcoop_desktop.views.duplicates.words import whereabouts
from idcoop_desktop.views.forms.ui_duplicate_part import Ui_DuplicatePart
from idcoop_desktop.views.widgets.buttons import as_button_text
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import breakable, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.duplicate_pairs import MergedRecord

_LONGEST = 60
_INDENT = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRequest:
    """The record to part, and whether the two are two people for good."""

    other_id: int
    are_two: bool


class PartDialog(FormDialog):
    """Submits a :class:`PartRequest`; the last record that was merged is proposed."""

    def __init__(self, records: Sequence[MergedRecord], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DuplicatePart()
        self.ui.setupUi(self)
        self.boxes: dict[int, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._fill(records)
        self.wire(self.ui, icon_name="split")
        self.ui.save_button.setFocus()

    def draft(self) -> object:
        return None  # nothing is typed: closing asks nothing

    def answer(self) -> PartRequest:
        chosen = next(key for key, box in self.boxes.items() if box.isChecked())
        return PartRequest(other_id=chosen, are_two=self.ui.two_box.isChecked())

    def _fill(self, records: Sequence[MergedRecord]) -> None:
        last = records[-1]
        alone = len(records) == 1
        self.ui.heading_label.setText(
            breakable(f"Séparer la fiche de {last.person.name}{NBSP}?")
            if alone
            else f"Quelle fiche séparer{NBSP}?"
        )
        for record in records:
            box = QRadioButton(as_button_text(record.person.name, _LONGEST))
            box.setAccessibleName(f"Séparer la fiche {quoted(record.person.name)}")
            box.setChecked(record is last)
            box.setVisible(not alone)
            self._group.addButton(box)
            self.boxes[record.person.id] = box
            words = muted(breakable(_told(record)))
            words.setContentsMargins(0 if alone else _INDENT, 0, 0, 6)
            self.ui.choices_place.addWidget(box)
            self.ui.choices_place.addWidget(words)


def _told(record: MergedRecord) -> str:
    place = whereabouts(record.person, record.residence)
    merged = f"Fusionnée le{NBSP}{format_date(record.merged_on)}"
    back = ", ".join(record.returning)
    returns = f"Lui reviennent{NBSP}: {back}." if back else "Rien d’autre ne lui revient."
    first = " · ".join(part for part in (merged, place) if part)
    return f"{first}\n{returns}"
