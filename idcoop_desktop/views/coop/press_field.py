"""The printing house's colour profile in the settings: chosen, checked, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, quoted
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.coop.chosen_file import choose_one, read_within
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import breakable, label, set_role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from idcoop_desktop.views.background import Background

_NONE = (
    f"Sans profil, les fichiers pour l’imprimeur restent en couleurs d’écran{NBSP}: "
    "c’est lui qui les convertit. S’il vous donne un profil ICC, ajoutez-le ici."
)
_PROFILES = "Profils ICC (*.icc *.icm)"
_MEGABYTES = 20


class PressField(QWidget):
    """Holds the SHA-256 and the name of one profile or none; :attr:`changed` when it is another.

    ``take`` checks and keeps a file's bytes in a worker and may raise a :class:`DomainError`.
    """

    changed = Signal()

    def __init__(
        self,
        sha256: str,
        name: str,
        *,
        take: Callable[[bytes], tuple[str, str]],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sha256, self.name = sha256, name
        self._take = take
        self._reading = Latest(background, owner=self, lane="files")
        self.words = label("", "muted")
        self.choose_button = button(
            "Choisir un &profil…", icon_name="palette", on_click=self._choose
        )
        self.choose_button.setAccessibleName("Choisir le profil de couleurs de l’imprimeur")
        self.remove_button = button("Retirer", icon_name="x", kind="quiet", on_click=self.remove)
        self.remove_button.setAccessibleName("Retirer le profil de l’imprimeur")
        for one in (self.choose_button, self.remove_button):
            one.setAutoDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(row)
        self._tell()

    def read(self, path: Path) -> None:
        """Take the profile of a file."""
        take = self._take
        self._reading.run(
            lambda: take(read_within(path, _MEGABYTES)), done=self._hold, failed=self._refused
        )

    def remove(self) -> None:
        """Hold no profile any more."""
        self._reading.give_up()
        self._hold(("", ""))
        self.choose_button.setFocus()

    def _choose(self) -> None:
        choose_one(self, "Choisir le profil de l’imprimeur", _PROFILES, self.read)

    def _hold(self, taken: tuple[str, str]) -> None:
        differs = taken[0] != self.sha256
        self.sha256, self.name = taken
        self._tell()
        if differs:
            self.changed.emit()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            messages.show_error(self, error)
            return
        self._say(error.message, "error")

    def _tell(self) -> None:
        told = f"Profil {quoted(self.name)}{NBSP}: les fichiers pour l’imprimeur sont en CMJN."
        self._say(breakable(told) if self.sha256 else _NONE, "muted")
        self.remove_button.setVisible(bool(self.sha256))

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        set_role(self.words, role)
        self.choose_button.setAccessibleDescription(words)
