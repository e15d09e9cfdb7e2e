"""The form of the day a project aims at, and what moves with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.plan import TargetDay, follows_target
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.views.forms.ui_plan_target import Ui_PlanTarget
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import optional_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.plan import Step


class TargetDialog(ProjectForm):
    """Emits a :class:`TargetDay`; says beforehand how many of ``steps`` will follow."""

    def __init__(
        self,
        title: str,
        *,
        target_on: date | None,
        steps: Sequence[Step],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PlanTarget()
        self.ui.setupUi(self)
        self.ui.project_label.setText(title)
        self.ui.day_edit.set_day(target_on)
        self.ui.hint_label.setText(target_hint(steps))
        self.prepare(self.ui, (("date", self.ui.day_edit),))

    def value(self) -> TargetDay:
        """Return the day typed; :class:`DomainError` when it cannot be read."""
        return TargetDay(optional_day(self.ui.day_edit, "La date visée"))


def target_hint(steps: Sequence[Step]) -> str:
    """Return what a new target day moves among the steps of a plan, and what stays."""
    following = sum(follows_target(step) for step in steps)
    staying = len(steps) - following
    if not steps:
        return "Le jour de la fête, de la plantation, de l’ouverture… Le plan se compte depuis lui."
    told = f"{plural(following, 'étape')} {'suivra' if following < 2 else 'suivront'}"
    if staying:
        told += (
            f"{NBSP}; {plural(staying, 'étape')}, {'faite' if staying < 2 else 'faites'} ou "
            f"{'datée' if staying < 2 else 'datées'} à la main, ne "
            f"{'bougera' if staying < 2 else 'bougeront'} pas"
        )
    return f"{told}."
