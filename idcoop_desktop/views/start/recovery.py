"""Shows the recovery code once, and makes sure that it was printed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.forms.ui_start_recovery import Ui_StartRecovery
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import explain, set_error

_SEPARATOR = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryWords:
    """What the page says of a code that replaces another, and its two buttons."""

    title: str
    intro: str
    confirm: str
    later: str


AFTER_USE = RecoveryWords(
    title="Un nouveau code de secours\u00a0?",
    intro="La feuille du code vient de servir\u00a0: elle a pu être vue ou rester hors de son "
    "rangement. Ce nouveau code la remplacera dès que vous aurez recopié deux groupes. Jusque-là, "
    "l’ancien reste valable.",
    confirm="Code rangé, &remplacer l’ancien",
    later="&Garder l’ancien code",
)
"""Said once a printed code has opened the base."""

RENEWAL = RecoveryWords(
    title="Un nouveau code de secours",
    intro="Ce code remplacera celui d’avant dès que vous aurez recopié deux groupes depuis la "
    "feuille. Jusque-là, l’ancien reste valable. Imprimez-le et rangez-le loin de l’ordinateur, "
    "par exemple au coffre.",
    confirm="Code rangé, &remplacer l’ancien",
    later="&Annuler",
)
"""Said when the team asks for another code."""


class RecoveryPage(QWidget):
    """Emits :attr:`confirmed` once two groups of the code were copied right.

    ``asked`` are the places, counted from 0, of the two groups asked for. With ``words`` the code
    can be refused: :attr:`left`.
    """

    print_asked = Signal()
    save_asked = Signal()
    confirmed = Signal()
    left = Signal()

    def __init__(
        self,
        code: str,
        *,
        asked: tuple[int, int] = (1, 4),
        words: RecoveryWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups = code.split(_SEPARATOR)
        self._asked = asked
        self.ui = Ui_StartRecovery()
        self.ui.setupUi(self)
        self._dress()
        self.ui.later_button.setVisible(words is not None)
        if words is not None:
            self._say_words(words)
        shown = "\n".join("  ".join(part) for part in _halves(self._groups))
        self.ui.code_label.setText(shown)
        self.ui.code_label.setAccessibleName("Code de secours")
        self.ui.code_label.setAccessibleDescription(", ".join(self._groups))
        self.setFocusProxy(self.ui.print_button)
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
        self.ui.later_button.clicked.connect(self.left)

    def confirm(self) -> None:
        """Compare what was copied with the code."""
        if not self.ui.confirm_button.isEnabled():
            return
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

    def set_busy(self, *, busy: bool) -> None:
        """Take no second click while the code is being taken."""
        self.ui.confirm_button.setEnabled(not busy)
        self.ui.later_button.setEnabled(not busy)

    def refuse(self, message: str) -> None:
        """Say why the code was not taken; the one before is still good."""
        self.set_busy(busy=False)
        explain(self.ui.confirm_button, self.ui.error_label, message)

    def say(self, words: str) -> None:
        """Tell what became of the sheet, for instance where it was saved."""
        self.ui.confirm_label.setText(words)

    def _fields(self) -> tuple[tuple[QLineEdit, int], tuple[QLineEdit, int]]:
        first, second = self._asked
        return ((self.ui.first_edit, first), (self.ui.second_edit, second))

    def _say_words(self, words: RecoveryWords) -> None:
        self.ui.title_label.setText(words.title)
        self.ui.intro_label.setText(words.intro)
        self.ui.confirm_button.setText(words.confirm)
        self.ui.later_button.setText(words.later)

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
        dress(ui.later_button, kind="quiet")


def _halves(groups: list[str]) -> tuple[list[str], list[str]]:
    middle = (len(groups) + 1) // 2
    return groups[:middle], groups[middle:]


def _plain(text: str) -> str:
    return "".join(character for character in text.upper() if character.isalnum())
