"""Chooses a new passphrase, once the printed code has opened the base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.views.forms.ui_start_passphrase import Ui_StartPassphrase
from idcoop_desktop.views.start.passphrase_fields import PassphraseFields
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import explain

if TYPE_CHECKING:
    from collections.abc import Callable


class PassphrasePage(QWidget):
    """Emits :attr:`submitted` with the new passphrase, or :attr:`left` to keep the one before.

    ``strength(text)`` returns a score from 0 to 4 and a French hint.
    """

    submitted = Signal(str)
    left = Signal()

    def __init__(
        self, *, strength: Callable[[str], tuple[int, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_StartPassphrase()
        self.ui.setupUi(self)
        self._fields = PassphraseFields(self.ui, strength)
        self._dress()
        self.ui.change_button.clicked.connect(self.submit)
        self.ui.again_edit.returnPressed.connect(self.ui.change_button.click)
        self.ui.later_button.clicked.connect(self.left)
        for field in (self.ui.passphrase_edit, self.ui.again_edit):
            field.textEdited.connect(self._clear_marks)

    def submit(self) -> None:
        """Emit the new passphrase, or say what is wrong with it."""
        self._clear_marks()
        problem = self._fields.problem()
        if problem is not None:
            self.refuse(*problem)
            return
        self.set_busy(busy=True)
        self.submitted.emit(self._fields.passphrase)

    def refuse(self, message: str, field: QWidget | None = None) -> None:
        """Say what went wrong, keep what was typed and go to the field concerned."""
        self.set_busy(busy=False)
        place = field or self.ui.change_button
        explain(place, self.ui.error_label, message)
        place.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Take no second click while the key is being wrapped anew."""
        self.ui.change_button.setEnabled(not busy)
        self.ui.later_button.setEnabled(not busy)

    def _clear_marks(self) -> None:
        for place in (self.ui.passphrase_edit, self.ui.again_edit, self.ui.change_button):
            explain(place, self.ui.error_label, "")

    def _dress(self) -> None:
        ui = self.ui
        ui.title_label.setProperty("role", "title")
        ui.intro_label.setProperty("role", "muted")
        ui.code_frame.setProperty("surface", "notice")
        ui.error_label.setProperty("role", "error")
        ui.error_label.hide()
        dress(ui.change_button, icon_name="key-round", kind="primary")
        dress(ui.later_button, kind="quiet")
