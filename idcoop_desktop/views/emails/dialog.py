"""Writing an e-mail: start from a text, change it, hand it over, note that it was sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from idcoop_desktop.domain.emails import (
    LONGEST_LINK,
    EmailTemplate,
    Token,
    fill,
    mail_link,
    one_line,
    unfinished,
)
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted, tidy
from idcoop_desktop.domain.thread import listed
from idcoop_desktop.views import messages
from idcoop_desktop.views.emails.recipients import RecipientsField
from idcoop_desktop.views.forms.ui_email_dialog import Ui_EmailDialog
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import breakable, set_role
from idcoop_desktop.views.widgets.whole_text import whole_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.emails import EmailKit


@dataclass(frozen=True, slots=True, kw_only=True)
class SentEmail:
    """What is noted of an e-mail: its subject, and the people and addresses it went to."""

    subject: str
    person_ids: tuple[int, ...]
    addresses: tuple[str, ...] = ()


class EmailDialog(FormDialog):
    """Submits a :class:`SentEmail` once the message was copied or opened in the mail program.

    ``open_link`` hands a ``mailto:`` link to the system and tells whether a program took it.
    :attr:`edit_asked` wants to change the text chosen, by its key.
    """

    edit_asked = Signal(str)

    def __init__(
        self, kit: EmailKit, *, open_link: Callable[[str], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._open_link = kit, open_link
        self._filled = ("", "")
        self._shown = 0
        self._handed_over = False
        self.ui = Ui_EmailDialog()
        self.ui.setupUi(self)
        self.ui.about_label.setText(breakable(f"À propos du projet {quoted(kit.title)}"))
        self.recipients = RecipientsField(kit.recipients)
        self.ui.recipients_place.addWidget(self.recipients)
        for template in kit.templates:
            self.ui.template_choice.addItem(template.title)
        self._dress()
        self._use(0)
        self.wire(self.ui, icon_name="notebook-pen")
        self._connect()
        self.ui.save_button.setEnabled(False)
        self.ui.body.setFocus()

    def draft(self) -> object:
        return self._text()

    def answer(self) -> SentEmail | None:
        if not self._addresses():
            return None
        return SentEmail(
            subject=self.ui.subject.text(),
            person_ids=tuple(one.person_id for one in self.recipients.chosen),
            addresses=self.recipients.other_addresses(),
        )

    def refuse(self, message: str, field: QWidget | None = None) -> None:
        """Tell what is wrong; what was not handed over yet is still not to be noted."""
        super().refuse(message, field)
        self.ui.save_button.setEnabled(self._handed_over)

    def copy_message(self) -> None:
        """Put the message on the clipboard, its gaps filled."""
        if self._complete():
            QGuiApplication.clipboard().setText(whole_text(self.ui.body))
            self._tell("Message copié\u00a0: collez-le dans votre messagerie.")

    def open_mail(self) -> None:
        """Open the message in the mail program, addressed to those ticked."""
        if not self._complete():
            return
        addresses = self._addresses()
        if addresses:
            self._hand_over(addresses)

    def show_texts(self, texts: Sequence[EmailTemplate]) -> None:
        """Start from the same texts in other words; what was written by hand stays."""
        untouched = self._text() == self._filled
        self._kit = replace(self._kit, templates=tuple(texts))
        if untouched:
            self._use(self._shown)

    def _hand_over(self, addresses: Sequence[str]) -> None:
        subject, body = self._text()
        link = mail_link(addresses, subject, body)
        told = "Message ouvert dans votre messagerie."
        if len(link) > LONGEST_LINK:
            QGuiApplication.clipboard().setText(body)
            link = mail_link(addresses, subject, "")
            told = (
                "Message long\u00a0: il est copié, collez-le dans la fenêtre qui s’ouvre (Ctrl+V)."
            )
        if self._open_link(link):
            self._tell(told)
        else:
            QGuiApplication.clipboard().setText(body)
            self.refuse(
                "Aucune messagerie n’a répondu sur cet ordinateur. Le message est copié\u00a0: "
                "collez-le là où vous écrivez vos e-mails."
            )
            self._allow_noting()

    def _tell(self, text: str) -> None:
        self.ui.error_label.hide()
        self.ui.done_label.setText(f"{text} Une fois envoyé, notez-le dans le fil du projet.")
        self.ui.done_label.show()
        self._allow_noting()
        self.make_room()
        self.ui.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow_noting(self) -> None:
        self._handed_over = True
        self.ui.save_button.setEnabled(True)
        self.forget_typing()

    def _complete(self) -> bool:
        """Fill the gaps typed by hand; tell those that stand for nothing."""
        try:
            subject, body = (fill(text, self._values()) for text in self._text())
        except DomainError as error:
            self.refuse(error.message, self.ui.body)
            return False
        if not one_line(subject):
            self.refuse("Donnez un objet à l’e-mail.", self.ui.subject)
            return False
        self._show(subject, body)
        return True

    def _addresses(self) -> tuple[str, ...]:
        """Return where the e-mail goes to; refuse to send it nowhere."""
        try:
            others = self.recipients.other_addresses()
        except DomainError as error:
            self.refuse(error.message, self.recipients.others)
            return ()
        found = (*(one.address for one in self.recipients.chosen), *others)
        if not found:
            boxes = (box for box in self.recipients.boxes if box.isEnabled())
            first = next(boxes, self.recipients.others)
            self.refuse("Cochez un destinataire, ou tapez une adresse.", first)
        return found

    def _text(self) -> tuple[str, str]:
        return self.ui.subject.text(), whole_text(self.ui.body)

    def _values(self) -> Mapping[Token, str]:
        greeted = listed([one.first_name for one in self.recipients.chosen])
        return {**self._kit.values, Token.FIRST_NAMES: greeted}

    @property
    def _template(self) -> EmailTemplate:
        return self._kit.templates[self._shown]

    def _use(self, place: int) -> None:
        self._shown = place
        template, values = self._template, self._values()
        self._show(fill(template.subject, values), fill(template.body, values))
        self.forget_typing()

    def _show(self, subject: str, body: str) -> None:
        self._filled = (one_line(subject), tidy(body))
        self.ui.subject.setText(self._filled[0])
        self.ui.subject.setCursorPosition(0)
        if whole_text(self.ui.body) != self._filled[1]:
            self.ui.body.setPlainText(self._filled[1])
        self._look()

    def _choose(self, place: int) -> None:
        if place == self._shown:
            return
        if self._text() == self._filled:
            self._use(place)
            return
        messages.ask(
            self,
            title="Changer de modèle",
            text="Ce que vous avez écrit sera remplacé par le texte du modèle.",
            yes="&Remplacer",
            on_yes=lambda: self._use(place),
            on_no=lambda: self.ui.template_choice.setCurrentIndex(self._shown),
        )

    def _greet(self) -> None:
        """Greet those ticked now, as long as nobody wrote in the message."""
        if self._text() == self._filled:
            self._use(self._shown)

    def _look(self) -> None:
        missing = unfinished("\n".join(self._text()))
        words = ", ".join(missing)
        self.ui.missing_label.setText(
            f"À compléter avant l’envoi\u00a0: {words}." if missing else ""
        )
        self.ui.missing_label.setVisible(bool(missing))
        self.make_room()

    def _dress(self) -> None:
        ui = self.ui
        dress(ui.open_button, icon_name="external-link")
        dress(ui.copy_button, icon_name="copy")
        dress(ui.edit_button, icon_name="pencil")
        for button in (ui.open_button, ui.copy_button, ui.edit_button, ui.cancel_button):
            # Enter on a button presses that button.
            button.setAutoDefault(True)
        set_role(ui.missing_label, "warning")
        set_role(ui.done_label, "success")
        ui.done_label.hide()
        copying = ui.subject.addAction(
            icon("copy", "muted"), ui.subject.ActionPosition.TrailingPosition
        )
        copying.setText("Copier l’objet")
        copying.setToolTip("Copier l’objet")
        copying.triggered.connect(
            lambda: QGuiApplication.clipboard().setText(one_line(ui.subject.text()))
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.template_choice.currentIndexChanged.connect(self._choose)
        ui.edit_button.clicked.connect(lambda: self.edit_asked.emit(self._template.key))
        self.recipients.changed.connect(self._greet)
        ui.subject.textChanged.connect(self._look)
        ui.body.textChanged.connect(self._look)
        ui.open_button.clicked.connect(self.open_mail)
        ui.copy_button.clicked.connect(self.copy_message)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.open_mail)
        before: QWidget = ui.edit_button
        for box in (*self.recipients.boxes, self.recipients.others):
            self.setTabOrder(before, box)
            before = box
