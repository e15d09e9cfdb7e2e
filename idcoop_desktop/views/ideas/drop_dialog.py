"""Dropping an idea: the reason is asked for and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import quoted, tidy_line
from idcoop_desktop.views.forms.ui_idea_drop import Ui_IdeaDrop
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DropIdeaDialog(FormDialog):
    """Submits the reason as a ``str``."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IdeaDrop()
        self.ui.setupUi(self)
        self.ui.sentence_label_value.setText(quoted(sentence))
        self.wire(self.ui)
        self.ui.reason.setFocus()

    def draft(self) -> object:
        return self.ui.reason.text()

    def answer(self) -> str | None:
        reason = tidy_line(self.ui.reason.text())
        if not reason:
            self.refuse("Indiquez pourquoi l’idée est abandonnée.", self.ui.reason)
            return None
        return reason
