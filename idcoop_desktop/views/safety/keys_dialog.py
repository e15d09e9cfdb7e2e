"""« Clés et verrouillage »: who can open the base, and when it closes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.forms.ui_safety_keys import Ui_SafetyKeys
from idcoop_desktop.views.widgets.buttons import button, dress
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from idcoop_desktop.services.keys import KeyPerson, Keys

_REMEMBERED = (
    "Il retient la clé dans son coffre\u00a0: quiconque utilise votre session ouvre la base sans "
    "phrase secrète au démarrage d’IDCoop."
)
_ASKING = "Il demande la phrase secrète à chaque démarrage d’IDCoop."
_NUMBER_MARGIN = 9


class KeysDialog(QDialog):
    """Shows the keys as they are; says what is wanted and changes nothing itself."""

    change_wanted = Signal()
    code_wanted = Signal()
    person_wanted = Signal()
    removal_wanted = Signal(object)
    memory_wanted = Signal(bool)
    minutes_chosen = Signal(int)
    lock_wanted = Signal()

    def __init__(self, keys: Keys, *, minutes: int, parent: QWidget | None = None) -> None:
        """``minutes`` without activity lock the program."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui = Ui_SafetyKeys()
        self.ui.setupUi(self)
        self._remembered = False
        self._rows: list[QWidget] = []
        self._dress()
        self.ui.minutes_spin.setValue(minutes)
        self._connect()
        self.show_keys(keys)

    @property
    def remembered(self) -> bool:
        """Whether this computer is shown as opening the base by itself."""
        return self._remembered

    def tell(self, words: str) -> None:
        """Say what was done, in the window itself: it hides the one below."""
        self.ui.told_label.setText(words)

    def show_keys(self, keys: Keys) -> None:
        """Show the keys as they are now."""
        self._remembered = keys.remembered
        self.ui.computer_label.setText(_REMEMBERED if keys.remembered else _ASKING)
        self.ui.computer_button.setText(
            "Ou&blier cet ordinateur" if keys.remembered else "Retenir la c&lé ici…"
        )
        for row in self._rows:
            self.ui.people_place.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(person) for person in keys.people]
        for row in self._rows:
            self.ui.people_place.addWidget(row)

    def _row(self, person: KeyPerson) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(person.name), 1)
        remove = button(
            "Retirer…", on_click=lambda: self.removal_wanted.emit(person), icon_name="x"
        )
        remove.setAccessibleName(f"Retirer la phrase secrète de {person.name}")
        line.addWidget(remove)
        return row

    def _dress(self) -> None:
        ui = self.ui
        dress(ui.phrase_button, icon_name="key-round")
        dress(ui.code_button, icon_name="printer")
        dress(ui.person_button, icon_name="user-plus")
        dress(ui.computer_button, icon_name="monitor")
        dress(ui.lock_button, icon_name="lock")
        dress(ui.close_button)
        ui.cards.addStretch()
        ui.minutes_spin.setKeyboardTracking(False)
        ui.minutes_spin.setToolTip(f"De 1 à 240{NBSP}minutes")
        # The sheet cannot pad the editor inside a number field.
        ui.minutes_spin.lineEdit().setTextMargins(_NUMBER_MARGIN, 0, 0, 0)

    def _connect(self) -> None:
        ui = self.ui
        ui.phrase_button.clicked.connect(self.change_wanted)
        ui.code_button.clicked.connect(self.code_wanted)
        ui.person_button.clicked.connect(self.person_wanted)
        ui.computer_button.clicked.connect(lambda: self.memory_wanted.emit(not self._remembered))
        ui.minutes_spin.valueChanged.connect(self.minutes_chosen)
        ui.lock_button.clicked.connect(self.lock_wanted)
        ui.close_button.clicked.connect(self.accept)
