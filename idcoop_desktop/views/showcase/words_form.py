"""The texts and figures of the flyer between the form's fields and its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.views.widgets.field_state import explain, set_error

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

    from idcoop_desktop.domain.showcase import Showcase
    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio

FIGURES = 3


class WordsForm(QObject):
    """Fills the fields, reads them, and shows under each what is wrong with it."""

    changed = Signal()

    def __init__(self, ui: Ui_ShowcaseStudio, parent: QObject) -> None:
        super().__init__(parent)
        self._figures: tuple[tuple[QLineEdit, QLineEdit], ...] = (
            (ui.value_1_edit, ui.name_1_edit),
            (ui.value_2_edit, ui.name_2_edit),
            (ui.value_3_edit, ui.name_3_edit),
        )
        self._texts: dict[str, tuple[QPlainTextEdit, QLabel]] = {
            "lead": (ui.lead_edit, ui.lead_error),
            "story": (ui.story_edit, ui.story_error),
        }
        self._fits = {"lead": ui.lead_fit, "story": ui.story_fit}
        self._figures_error = ui.figures_error
        self._fields: dict[str, QWidget] = {
            **{name: edit for name, (edit, _label) in self._texts.items()},
            **{f"value_{n}": value for n, (value, _name) in enumerate(self._figures, 1)},
            **{f"name_{n}": name for n, (_value, name) in enumerate(self._figures, 1)},
        }
        self.show_problem("", "")
        for edit, _label in self._texts.values():
            edit.textChanged.connect(self.changed)
        for value, name in self._figures:
            value.textEdited.connect(self.changed)
            name.textEdited.connect(self.changed)

    def fill(self, words: Showcase) -> None:
        """Show words as they are kept."""
        figures = (*words.figures, *((("", ""),) * FIGURES))
        for (value, name), (said, told) in zip(self._figures, figures, strict=False):
            value.setText(said)
            name.setText(told)
        for edit, text in zip(
            (edit for edit, _label in self._texts.values()), (words.lead, words.story), strict=True
        ):
            edit.blockSignals(True)
            edit.setPlainText(text)
            edit.blockSignals(False)

    def read(self, words: Showcase) -> Showcase:
        """Return ``words`` with what the fields hold; empty figures are left out."""
        figures = ((value.text(), name.text()) for value, name in self._figures)
        return replace(
            words,
            lead=self._texts["lead"][0].toPlainText(),
            story=self._texts["story"][0].toPlainText(),
            figures=tuple(pair for pair in figures if any(text.strip() for text in pair)),
        )

    def show_fits(self, *, made: bool, used: Collection[str]) -> None:
        """Say which texts fit, once a page was ``made``, and which are not ``used``."""
        for name, told in self._fits.items():
            if name not in used:
                told.setText("Pas utilisé")
            else:
                told.setText("Tient" if made else "")

    def field(self, name: str) -> QWidget | None:
        """Return a field by name, ``None`` when it is not one of these."""
        return self._fields.get(self._placed(name))

    def show_problem(self, name: str, problem: str) -> None:
        """Explain what is wrong under the field concerned; every other one is right."""
        for key, (edit, label) in self._texts.items():
            explain(edit, label, problem if key == name else "")
        wrong = self._fields.get(self._placed(name)) if name not in self._texts else None
        for pair in self._figures:
            for field in pair:
                set_error(field, shown=field is wrong)
                field.setAccessibleDescription(problem if field is wrong else "")
        self._figures_error.setText(problem if wrong is not None else "")
        self._figures_error.setVisible(wrong is not None)

    def _placed(self, name: str) -> str:
        """Return the field that holds the n-th figure told: rows left empty do not count."""
        kind, _, number = name.rpartition("_")
        if kind not in {"value", "name"}:
            return name
        told = [
            row
            for row, (value, label) in enumerate(self._figures, 1)
            if value.text().strip() or label.text().strip()
        ]
        place = int(number) - 1
        return f"{kind}_{told[place]}" if place < len(told) else ""
