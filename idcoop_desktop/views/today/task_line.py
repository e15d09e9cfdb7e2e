"""A task of the start page: a box to tick, and the way to what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine
from idcoop_desktop.views.wording import due

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from idcoop_desktop.services.tasks import TaskRow


class TaskLine(QWidget):
    """Space ticks the box; Enter on the words goes to the project or the idea."""

    def __init__(
        self,
        row: TaskRow,
        today: date,
        *,
        on_done: Callable[[int], object],
        on_open: Callable[[], object],
    ) -> None:
        super().__init__()
        task = row.task
        self.box = QCheckBox()
        told = ", ".join(part for part in (task.title, row.about) if part)
        self.box.setAccessibleName(f"Fait{NBSP}: {told}")
        self.box.setToolTip("Cocher quand c’est fait")
        self.box.setFixedSize(30, 36)
        self.box.toggled.connect(lambda _on: on_done(task.id))
        chip, tone = due(task.comes_on, today)
        detail = " · ".join(part for part in (row.about, row.assignee) if part)
        self.link = LinkLine(
            LineText(title=task.title, detail=detail, chip=chip, tone=tone), on_click=on_open
        )
        if task.project_id is None and task.idea_id is None:
            self.link.setEnabled(False)
            self.link.unsetCursor()
        self.setFocusProxy(self.box)
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.box)
        line.addWidget(self.link, 1)
