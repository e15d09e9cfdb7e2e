"""Shows the recovery code once, and makes sure that it was printed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.forms.ui_start_recovery import Ui_StartRecovery
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import explain, set_error

_SEPARATOR = "-"


class RecoveryPage(QWidget):
    """Emits :attr:`confirmed` once two groups of the code were copied right.

    ``asked`` are the places, counted from 0, of the two groups asked for.
    """

    print_asked = Signal()
    save_asked = Signal()
    confirmed = Signal()

    def __init__(
        self, code: str, *, asked: tuple[int, int] = (1, 4), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._groups = code.split(_SEPARATOR)
        self._asked = asked
        self.ui = Ui_StartRecovery()
        self.ui.setupUi(self)
        self._dress()
        shown = "\n".join("  ".join(part) for part in _halves(self._groups))
        self.ui.code_label.setText(shown)
        self.ui.code_label.setAccessibleName("Code de secours")
        self.ui.code_label.setAccessibleDescription(", ".join(self._groups))
        fields = self._fields()
        for label, (field, place) in zip(
            (self.ui.first_label, self.ui.second_label), fields, strict=True
        ):
            name = f"Groupe {place + 1}"
            label.setText(f"Groupe &{place + 1}")
            field.setAccessibleName(name)
            field.returnPressed.connect(self.confirm)
        self.ui.print_button.clicked.connect(self.print_asked)
        self.ui.save_button.clicked.connect(self.save_asked)
        self.ui.confirm_button.clicked.connect(self.confirm)

    def confirm(self) -> None:
        """Compare what was copied with the code."""
        wrong = next(
            (
                (field, place)
                for field, place in self._fields()
                if _plain(field.text()) != _plain(self._groups[place])
            ),
            None,
        )
        for field, _place in self._fields():
            set_error(field, shown=False)
        if wrong is None:
            explain(self.ui.first_edit, self.ui.error_label, "")
            self.confirmed.emit()
            return
        field, place = wrong
        words = f"Le groupe {place + 1} est différent. Relisez-le sur la feuille{NBSP}: "
        explain(field, self.ui.error_label, words + "il compte six lettres ou chiffres.")
        field.setFocus()
        field.selectAll()

    def say(self, words: str) -> None:
        """Tell what became of the sheet, for instance where it was saved."""
        self.ui.confirm_label.setText(words)

    def _fields(self) -> tuple[tuple[QLineEdit, int], tuple[QLineEdit, int]]:
        first, second = self._asked
        return ((self.ui.first_edit, first), (self.ui.second_edit, second))

    def _dress(self) -> None:
        ui = self.ui
        ui.title_label.setProperty("role", "title")
        ui.code_label.setProperty("role", "code")
        ui.code_frame.setProperty("surface", "notice")
        ui.error_label.setProperty("role", "error")
        ui.error_label.hide()
        dress(ui.print_button, icon_name="printer")
        dress(ui.save_button, icon_name="download")
        dress(ui.confirm_button, icon_name="check", kind="primary")


def _halves(groups: list[str]) -> tuple[list[str], list[str]]:
    middle = (len(groups) + 1) // 2
    return groups[:middle], groups[middle:]


def _plain(text: str) -> str:
    return "".join(character for character in text.upper() if character.isalnum())
