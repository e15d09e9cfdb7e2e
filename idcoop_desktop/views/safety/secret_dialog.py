"""One form for every secret asked while the base is open: one's own, a new one, a colleague's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.views.forms.ui_safety_secret import Ui_SafetySecret
from idcoop_desktop.views.start.passphrase_fields import PassphraseFields
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretAsked:
    """What a form asks for and how it says it; ``hint`` stands below the present passphrase."""

    title: str
    about: str
    save: str
    name: bool = False
    new: bool = True
    old_may_miss: bool = False
    hint: str = ""
    new_label: str = "&Nouvelle phrase secrète"


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """What was answered; what was not asked is empty."""

    name: str
    old: str = field(repr=False)
    new: str = field(repr=False)


class SecretDialog(FormDialog):
    """Submits a :class:`Secret`; ``strength(text)`` returns a score of 0 to 4 and a hint."""

    def __init__(
        self,
        asked: SecretAsked,
        *,
        strength: Callable[[str], tuple[int, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked = asked
        self.ui = Ui_SafetySecret()
        self.ui.setupUi(self)
        self._new = PassphraseFields(self.ui, strength)
        ui = self.ui
        self.setWindowTitle(asked.title)
        ui.about_label.setText(asked.about)
        ui.about_label.setVisible(bool(asked.about))
        ui.save_button.setText(asked.save)
        ui.name_part.setVisible(asked.name)
        ui.new_part.setVisible(asked.new)
        ui.passphrase_label.setText(asked.new_label)
        ui.passphrase_edit.setAccessibleName(asked.new_label.replace("&", ""))
        ui.old_hint.setText(asked.hint)
        ui.old_hint.setVisible(bool(asked.hint))
        ui.show_check.toggled.connect(self._show_old)
        self.wire(ui, icon_name="key-round")
        (ui.name_edit if asked.name else ui.old_edit).setFocus()

    def draft(self) -> object:
        ui = self.ui
        fields = (ui.name_edit, ui.old_edit, ui.passphrase_edit, ui.again_edit)
        return tuple(one.text() for one in fields)

    def answer(self) -> Secret | None:
        ui, asked = self.ui, self._asked
        name, old = tidy_line(ui.name_edit.text()), ui.old_edit.text()
        if asked.name and not name:
            self.refuse("Indiquez le nom de la personne.", ui.name_edit)
            return None
        if not old and not asked.old_may_miss:
            self.refuse("Écrivez votre phrase secrète actuelle.", ui.old_edit)
            return None
        problem = self._new.problem() if asked.new else None
        if problem is not None:
            self.refuse(*problem)
            return None
        return Secret(name=name, old=old, new=self._new.passphrase)

    def _show_old(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.old_edit.setEchoMode(mode)
