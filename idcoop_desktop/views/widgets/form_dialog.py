"""The behaviour of every form dialog: nothing typed is lost, errors are told inside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QSpinBox, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.kept import KEPT_WORDS, was_kept
from idcoop_desktop.views import messages
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import set_error
from idcoop_desktop.views.widgets.labels import set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.views.background import Background

_NUMBER_MARGIN = 9

V = TypeVar("V")
R = TypeVar("R")


class FormShape(Protocol):
    """What the drawing of a form has besides its fields."""

    error_label: QLabel
    save_button: QPushButton
    cancel_button: QPushButton


class FormDialog(QDialog):
    """A window-modal form that emits :attr:`submitted` and stays until the work succeeded.

    A subclass builds its fields, calls :meth:`wire` once they are filled and gives
    :meth:`draft` and :meth:`answer`.
    """

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._marked: QWidget | None = None
        self._before: object = None
        self._asked_from: QWidget | None = None

    def wire(self, shape: FormShape, *, icon_name: str = "check") -> None:
        """Connect the buttons and remember what the fields hold now."""
        self._shape = shape
        shape.error_label.hide()
        set_role(shape.error_label, "error")
        dress(shape.save_button, icon_name=icon_name, kind="primary")
        shape.save_button.setDefault(True)
        shape.save_button.clicked.connect(self.accept)
        shape.cancel_button.clicked.connect(self.reject)
        for number in self.findChildren(QSpinBox):
            # The sheet cannot pad the editor inside a number field.
            number.lineEdit().setTextMargins(_NUMBER_MARGIN, 0, 0, 0)
        self.forget_typing()

    def open(self) -> None:
        """Show the form in the size its fields need."""
        self.adjustSize()
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            # What was measured may be narrower than the least width: its texts wrapped more.
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        super().open()

    def forget_typing(self) -> None:
        """Take what the fields hold as untouched, for instance once a default was proposed."""
        self._before = self.draft()

    def draft(self) -> object:
        """Return what the fields hold, comparable; never fails."""
        raise NotImplementedError

    def answer(self) -> object | None:
        """Return the value to submit, or ``None`` after :meth:`refuse` told what is missing."""
        raise NotImplementedError

    def accept(self) -> None:
        """Submit what was typed, unless something is missing."""
        if not self._shape.save_button.isEnabled():
            return
        self._clear_error()
        value = self.answer()
        if value is not None:
            # A button that sleeps hands the keyboard to « Annuler ».
            self._asked_from = self.focusWidget()
            self._shape.save_button.setEnabled(False)
            self.submitted.emit(value)

    def succeed(self) -> None:
        """Close: what was typed is stored."""
        super().accept()

    def refuse(self, message: str, field: QWidget | None = None) -> None:
        """Tell the error in the form, keep everything typed and go to the field concerned."""
        self._shape.save_button.setEnabled(True)
        label = self._shape.error_label
        label.setText(message)
        label.show()
        self.make_room()
        QAccessible.updateAccessibility(QAccessibleEvent(label, QAccessible.Event.Alert))
        if field is not None:
            self._mark(field)
        place, self._asked_from = field or self._asked_from, None
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self, message: str) -> None:
        """Tell that what was typed is stored, though the rest failed: it cannot be sent again."""
        self.refuse(message)
        self._shape.save_button.setEnabled(False)
        self.forget_typing()

    def make_room(self) -> None:
        """Grow as much as the words shown need: an error or a hint must not squash the fields."""
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def reject(self) -> None:
        """Close, after asking when something was typed."""
        if self.draft() == self._before:
            super().reject()
            return
        messages.ask(
            self,
            title="Fermer sans enregistrer",
            text="Ce que vous avez écrit dans cette fenêtre sera perdu.",
            yes="&Fermer sans enregistrer",
            no="&Continuer",
            on_yes=super().reject,
        )

    def _mark(self, field: QWidget) -> None:
        self._marked = field
        set_error(field, shown=True)

    def _clear_error(self) -> None:
        self._shape.error_label.hide()
        if self._marked is not None:
            set_error(self._marked, shown=False)
            self._marked = None


def run_form(
    dialog: FormDialog,
    background: Background,
    work: Callable[[V], R],
    done: Callable[[R], object],
) -> None:
    """Open the form; each value submitted goes to ``work`` in the store lane.

    The form closes before ``done`` gets the result. A known error is told inside the form, any
    other in a message, and the form stays as it is.
    """

    def failed(error: Exception) -> None:
        if was_kept(error):
            dialog.end(KEPT_WORDS)
            messages.show_error(dialog, error)
            return
        if isinstance(error, DomainError):
            dialog.refuse(messages.known_words(error))
            return
        dialog.refuse("Rien n’a été enregistré. Vous pouvez réessayer.")
        messages.show_error(dialog, error)

    def succeeded(result: R) -> None:
        dialog.succeed()
        done(result)

    def submit(value: object) -> None:
        background.run(lambda: work(cast("V", value)), done=succeeded, failed=failed, owner=dialog)

    dialog.submitted.connect(submit)
    dialog.open()
