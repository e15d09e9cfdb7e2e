"""Changing a text of e-mails for the whole team, and going back to the one shipped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.emails import Token, own_text
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, quoted
from idcoop_desktop.views.forms.ui_email_text import Ui_EmailText
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.whole_text import whole_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.emails import EmailTemplate

_GAPS = ", ".join(f"{{{token.value}}}" for token in Token)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailWords:
    """The subject and the message as they were typed, gaps between braces."""

    subject: str
    body: str


class EmailTextDialog(FormDialog):
    """Submits :class:`EmailWords`; ``shipped`` is what « Rétablir » writes again."""

    def __init__(
        self, text: EmailTemplate, shipped: EmailTemplate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._shipped = text, shipped
        self.ui = Ui_EmailText()
        self.ui.setupUi(self)
        ui = self.ui
        ui.about_label.setText(f"Le modèle {quoted(text.title)}, pour toute l’équipe")
        ui.hint_label.setText(f"Se remplissent tout seuls{NBSP}: {_GAPS}.")
        ui.restore_button.setVisible(text.own)
        ui.restore_button.clicked.connect(lambda: self._show(shipped))
        dress(ui.restore_button, icon_name="undo-2")
        self._show(text)
        ui.subject.setCursorPosition(0)
        self.wire(ui)
        for button in (ui.restore_button, ui.cancel_button):
            # Enter on a button presses that button.
            button.setAutoDefault(True)
        ui.body.setFocus()

    def draft(self) -> object:
        return self._words()

    def answer(self) -> EmailWords | None:
        words = self._words()
        try:
            own_text(self._text, words.subject, words.body)
        except DomainError as refusal:
            empty = not words.subject.strip()
            self.refuse(refusal.message, self.ui.subject if empty else self.ui.body)
            return None
        return words

    def _show(self, text: EmailTemplate) -> None:
        self.ui.subject.setText(text.subject)
        self.ui.body.setPlainText(text.body)

    def _words(self) -> EmailWords:
        return EmailWords(subject=self.ui.subject.text(), body=whole_text(self.ui.body))
