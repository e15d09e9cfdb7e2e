"""A backup chosen anywhere, and the secret that opens it: a new computer, a lost disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.forms.ui_start_take_back import Ui_StartTakeBack
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import explain

_FILES = "Sauvegardes d’IDCoop (*.db)"
_PHRASE = "Phrase &secrète, telle qu’elle était ce jour-là"
_CODE = "Code de &secours imprimé"
_TO_CODE = f"Phrase secrète ou&bliée{NBSP}: utiliser le code de secours"
_TO_PHRASE = "Utiliser la phrase secrète"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackRequest:
    """The file of a backup and its passphrase, or the printed code when ``is_recovery``."""

    file: Path
    secret: str = field(repr=False)
    is_recovery: bool


class TakeBackPage(QWidget):
    """Emits :attr:`submitted` with a :class:`TakeBackRequest`; ``refuse`` tells why it failed."""

    submitted = Signal(object)
    left = Signal()

    def __init__(self, *, problem: str = "", parent: QWidget | None = None) -> None:
        """``problem`` is why a backup is asked for, said first."""
        super().__init__(parent)
        self.ui = Ui_StartTakeBack()
        self.ui.setupUi(self)
        self._file: Path | None = None
        self._is_recovery = False
        ui = self.ui
        ui.title_label.setProperty("role", "title")
        ui.intro_label.setProperty("role", "muted")
        ui.error_label.setProperty("role", "error")
        if problem:
            ui.intro_label.setText(f"{problem}\n\n{ui.intro_label.text()}")
        dress(ui.file_button, icon_name="folder-open")
        dress(ui.open_button, icon_name="search", kind="primary")
        dress(ui.code_button, icon_name="key-round", kind="link")
        dress(ui.back_button, kind="quiet", icon_name="chevron-left")
        ui.file_button.clicked.connect(self._choose)
        ui.open_button.clicked.connect(self.submit)
        ui.secret_edit.returnPressed.connect(self.submit)
        ui.code_button.clicked.connect(self.switch_kind)
        ui.back_button.clicked.connect(self.left)
        ui.show_check.toggled.connect(lambda _shown: self._show_kind())
        self._show_kind()
        explain(ui.secret_edit, ui.error_label, "")

    def take_file(self, file: Path) -> None:
        """Take the file chosen."""
        self._file = file
        self.ui.file_edit.setText(file.name)
        self.ui.file_edit.setToolTip(plain_tool_tip(str(file)))
        explain(self.ui.file_edit, self.ui.error_label, "")
        self.ui.secret_edit.setFocus()

    def switch_kind(self) -> None:
        """Ask for the printed code in place of the passphrase, or the other way round."""
        self._is_recovery = not self._is_recovery
        self.ui.secret_edit.clear()
        self._show_kind()
        self.ui.secret_edit.setFocus()

    def submit(self) -> None:
        """Emit what was chosen; what is missing is refused here."""
        ui = self.ui
        if not ui.open_button.isEnabled():
            return
        if self._file is None:
            explain(ui.file_edit, ui.error_label, "Choisissez d’abord le fichier.")
            ui.file_button.setFocus()
            return
        if not ui.secret_edit.text().strip():
            self.refuse("Écrivez la phrase secrète, ou le code de secours.")
            return
        explain(ui.secret_edit, ui.error_label, "")
        self.set_busy(busy=True)
        self.submitted.emit(
            TakeBackRequest(
                file=self._file, secret=ui.secret_edit.text(), is_recovery=self._is_recovery
            )
        )

    def refuse(self, message: str) -> None:
        """Say why the backup did not open; what was typed stays."""
        self.set_busy(busy=False)
        explain(self.ui.secret_edit, self.ui.error_label, message)
        self.ui.secret_edit.setFocus()
        self.ui.secret_edit.selectAll()

    def set_busy(self, *, busy: bool) -> None:
        """Take no click while the backup is being read."""
        self.ui.open_button.setEnabled(not busy)
        self.ui.open_button.setText("Lecture…" if busy else "&Lire la sauvegarde")

    def _choose(self) -> None:
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        dialog = QFileDialog(self.window(), "Choisir une sauvegarde", where, _FILES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def _show_kind(self) -> None:
        ui, recovery = self.ui, self._is_recovery
        ui.secret_label.setText(_CODE if recovery else _PHRASE)
        ui.secret_edit.setAccessibleName((_CODE if recovery else _PHRASE).replace("&", ""))
        ui.code_button.setText(_TO_PHRASE if recovery else _TO_CODE)
        ui.show_check.setVisible(not recovery)
        visible = recovery or ui.show_check.isChecked()
        modes = QLineEdit.EchoMode
        ui.secret_edit.setEchoMode(modes.Normal if visible else modes.Password)
