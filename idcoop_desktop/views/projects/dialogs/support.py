"""The form that plans something the coop gives besides money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.projects import SupportKind
from idcoop_desktop.views.forms.ui_project_support import Ui_ProjectSupport
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class SupportValues:
    """The kind of support and what exactly."""

    kind: SupportKind
    label: str


class SupportDialog(ProjectForm):
    """Emits :class:`SupportValues`."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectSupport()
        self.ui.setupUi(self)
        for kind in SupportKind:
            self.ui.kind_combo.addItem(kind.label, kind)
        self.prepare(self.ui, (("apporte", self.ui.label_edit),))
        self.ui.kind_combo.setFocus()

    def value(self) -> SupportValues:
        """Return what was typed."""
        return SupportValues(
            SupportKind(self.ui.kind_combo.currentData()), self.ui.label_edit.text()
        )
