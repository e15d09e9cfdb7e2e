"""How the coop presents itself on its flyers and in its letters."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from idcoop_desktop.domain.rules import CoopProfile
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.views.forms.ui_coop_profile import Ui_CoopProfile
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

# A profile without one of these would show the built-in words in its place.
_MISSING = {
    "coop_name": "Indiquez le nom de la coopérative.",
    "scheme_name": "Indiquez le nom du dispositif.",
    "service": "Indiquez le service à contacter.",
}


class ProfileDialog(FormDialog):
    """Submits a :class:`CoopProfile`; phone, e-mail, address and site may be empty."""

    def __init__(self, known: CoopProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CoopProfile()
        self.ui.setupUi(self)
        self._fields: dict[str, QLineEdit] = {
            field.name: getattr(self.ui, field.name) for field in fields(CoopProfile)
        }
        for name, field in self._fields.items():
            field.setText(getattr(known, name))
        self.wire(self.ui)
        self.ui.coop_name.setFocus()

    def draft(self) -> object:
        return tuple(field.text() for field in self._fields.values())

    def answer(self) -> CoopProfile | None:
        typed = {name: tidy_line(field.text()) for name, field in self._fields.items()}
        for name, message in _MISSING.items():
            if not typed[name]:
                self.refuse(message, self._fields[name])
                return None
        problem = site_problem(typed["site"])
        if problem:
            self.refuse(problem, self.ui.site)
            return None
        return CoopProfile(**typed)


def site_problem(address: str) -> str:
    """Say why a QR code cannot lead to an address, nothing when it can or when there is none."""
    if not address:
        return ""
    if not address.isascii() or " " in address:
        return "L’adresse du site ne contient ni espace ni accent."
    if not address.startswith(("http://", "https://")):
        return "L’adresse du site commence par https:// ou http://."
    try:
        host = urlsplit(address).netloc
    except ValueError:
        host = ""
    return "" if host else "L’adresse du site est incomplète."
