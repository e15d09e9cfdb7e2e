"""The form of the money the bearers ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.forms.ui_project_request import Ui_ProjectRequest
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_cents

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class RequestDialog(ProjectForm):
    """Emits the amount requested, in cents (``int``)."""

    def __init__(self, title: str, *, cents: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectRequest()
        self.ui.setupUi(self)
        self.ui.project_label.setText(title)
        self.ui.amount_edit.set_cents(cents or None)
        self.prepare(self.ui, (("montant", self.ui.amount_edit),))

    def value(self) -> int:
        """Return the cents; :class:`DomainError` when no amount can be read."""
        return require_cents(self.ui.amount_edit)
