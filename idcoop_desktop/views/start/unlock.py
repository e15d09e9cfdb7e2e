"""Opens the base: with the passphrase, or with the printed recovery code."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.views.forms.ui_start_unlock import Ui_StartUnlock
from idcoop_desktop.views.start.requests import UnlockRequest
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import explain


class UnlockPage(QWidget):
    """Emits :attr:`submitted` with an :class:`UnlockRequest`; ``refuse`` tells why it failed.

    ``hint`` is said under the title, for the invented data whose passphrase is no secret.
    ``locked`` is whether the base was open a moment ago.
    """

    submitted = Signal(object)

    def __init__(
        self,
        *,
        can_remember: bool = True,
        hint: str = "",
        locked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_recovery = False
        self._doing = ""
        self._intro = " ".join(filter(None, (_LOCKED if locked else "", hint))) or _INTRO
        self._opens = "&Déverrouiller" if locked else "&Ouvrir"
        self._ready = QDeadlineTimer(0)
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._show_state)
        self._can_remember = can_remember
        self.ui = Ui_StartUnlock()
        self.ui.setupUi(self)
        if locked:
            self.ui.title_label.setText("IDCoop est verrouillé")
        self.ui.title_label.setProperty("role", "title")
        self.ui.intro_label.setProperty("role", "muted")
        self.ui.error_label.setProperty("role", "error")
        self.ui.error_label.hide()
        dress(self.ui.open_button, icon_name="lock-open", kind="primary")
        dress(self.ui.other_button, icon_name="key-round", kind="link")
        self.ui.show_check.toggled.connect(self._show_kind)
        self.ui.other_button.clicked.connect(self.switch_kind)
        self.ui.open_button.clicked.connect(self.submit)
        self.ui.secret_edit.returnPressed.connect(self.submit)
        self._show_kind()
        self._show_state()

    @property
    def is_recovery(self) -> bool:
        """Whether the recovery code is asked for."""
        return self._is_recovery

    def switch_kind(self) -> None:
        """Ask for the recovery code in place of the passphrase, or the other way round."""
        self._is_recovery = not self._is_recovery
        self.ui.secret_edit.clear()
        explain(self.ui.secret_edit, self.ui.error_label, "")
        self._show_kind()
        self.ui.secret_edit.setFocus()

    def submit(self) -> None:
        """Emit what was typed; an empty field is refused here, and a try made too soon too."""
        if not self.ui.open_button.isEnabled():
            return
        secret = self.ui.secret_edit.text()
        if not secret.strip():
            empty = "Recopiez le code de secours." if self._is_recovery else _EMPTY
            self.refuse(empty)
            return
        explain(self.ui.secret_edit, self.ui.error_label, "")
        self.set_busy(busy=True)
        self.submitted.emit(
            UnlockRequest(
                secret=secret,
                is_recovery=self._is_recovery,
                remember=self._can_remember and self.ui.remember_check.isChecked(),
            )
        )

    def refuse(self, message: str) -> None:
        """Say why the base did not open; what was typed stays, selected."""
        self.set_busy(busy=False)
        explain(self.ui.secret_edit, self.ui.error_label, message)
        self.ui.secret_edit.setFocus()
        self.ui.secret_edit.selectAll()

    def wait(self, seconds: int) -> None:
        """Take no try before so many seconds, and say how many are left; 0 changes nothing."""
        if seconds <= 0:
            return
        self._ready = QDeadlineTimer(seconds * 1_000)
        self._beat.start()
        told = self.ui.error_label.text() if self.ui.error_label.isVisibleTo(self) else _SEVERAL
        when = f"Prochain essai dans {plural(seconds, 'seconde')}."
        explain(self.ui.secret_edit, self.ui.error_label, f"{told} {when}")
        self._show_state()

    def set_busy(self, *, busy: bool, doing: str = "Ouverture…") -> None:
        """Take no click while the key is being worked out, or the base still being closed."""
        self._doing = doing if busy else ""
        self._show_state()

    def _show_state(self) -> None:
        left = -(-self._ready.remainingTime() // 1_000)
        if left <= 0 and self._beat.isActive():
            self._beat.stop()
            explain(self.ui.secret_edit, self.ui.error_label, "")
        waits = f"Attendre {left}{NBSP}s" if left > 0 else ""
        self.ui.open_button.setText(self._doing or waits or self._opens)
        self.ui.open_button.setEnabled(not self._doing and not waits)

    def _show_kind(self) -> None:
        ui = self.ui
        recovery = self._is_recovery
        label = "Code de &secours" if recovery else "Phrase &secrète"
        ui.secret_label.setText(label)
        ui.secret_edit.setAccessibleName(label.replace("&", ""))
        ui.intro_label.setText(_CODE_INTRO if recovery else self._intro)
        ui.other_button.setText(_BACK if recovery else _TO_CODE)
        ui.show_check.setVisible(not recovery)
        ui.remember_check.setVisible(self._can_remember)
        visible = recovery or ui.show_check.isChecked()
        ui.secret_edit.setEchoMode(
            QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password
        )


_BEAT_MS = 250
_SEVERAL = "Plusieurs essais n’ont pas ouvert la base. Vos données sont intactes."
_LOCKED = (
    "Tout est resté comme vous l’avez laissé, y compris les fenêtres ouvertes. Déverrouillez avec "
    "la phrase secrète."
)
_EMPTY = "Écrivez la phrase secrète."
_INTRO = "La base de votre coopérative est chiffrée. Elle s’ouvre avec votre phrase secrète."
_CODE_INTRO = (
    f"Recopiez le code de la feuille imprimée{NBSP}: six groupes de six lettres ou "
    "chiffres. Les tirets et les majuscules sont facultatifs."
)
_TO_CODE = f"Phrase secrète ou&bliée{NBSP}: utiliser le code de secours"
_BACK = "&Revenir à la phrase secrète"
