"""The form that lets a condition pass with a reason and a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.views.forms.ui_project_waiver import Ui_ProjectWaiver
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.decisions import Criterion


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiverValues:
    """Why the condition is waived and by whom."""

    reason: str
    decided_by: str


class WaiverDialog(ProjectForm):
    """Emits :class:`WaiverValues` for one condition."""

    def __init__(
        self, criterion: Criterion, *, evidence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectWaiver()
        self.ui.setupUi(self)
        self.ui.criterion_label.setText(criterion.label)
        self.ui.evidence_label.setText(evidence)
        self.prepare(
            self.ui, (("raison", self.ui.reason_edit), ("qui accorde", self.ui.decided_by_edit))
        )

    def value(self) -> WaiverValues:
        """Return what was typed."""
        return WaiverValues(
            reason=self.ui.reason_edit.toPlainText(), decided_by=self.ui.decided_by_edit.text()
        )
