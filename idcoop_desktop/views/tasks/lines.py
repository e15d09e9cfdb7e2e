"""The lines of « Suivi »: a task, a step of a project, a reminder, each with what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.views.tasks.task_menu import TaskDeeds, snooze_entries, task_menu
from idcoop_desktop.views.tasks.words import ICONS, reminder_chip
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine
from idcoop_desktop.views.widgets.menu_button import MenuButton
from idcoop_desktop.views.wording import due

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from idcoop_desktop.services.plan import DueStep
    from idcoop_desktop.services.reminders import ReminderRow
    from idcoop_desktop.services.tasks import TaskRow

_CARRIED = {Carrier.COOP: "building-2", Carrier.RESIDENTS: "users"}


class FollowUpLine(QWidget):
    """A box to tick (unless there is nothing to tick), a link, and a menu at the end."""

    def __init__(
        self, text: LineText, *, on_open: Callable[[], object] | None, menu: MenuButton | None
    ) -> None:
        super().__init__()
        self.link = LinkLine(text, on_click=on_open or _stay)
        if on_open is None:
            self.link.setEnabled(False)
            self.link.unsetCursor()
        self.menu = menu
        self.box: QCheckBox | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(6, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self.link, 1)
        if menu is not None:
            self._line.addWidget(menu)
        if on_open is not None:
            self.setFocusProxy(self.link)
        elif menu is not None:
            self.setFocusProxy(menu)

    def add_box(self, on_done: Callable[[], object]) -> None:
        """Put a box before the words; ticking it calls ``on_done``."""
        self.box = QCheckBox()
        self.box.setAccessibleName(f"Fait{NBSP}: {self.link.line.title}, {self.link.line.detail}")
        self.box.setToolTip("Cocher quand c’est fait")
        self.box.setFixedSize(30, 36)
        self.box.toggled.connect(lambda _on: on_done())
        self._line.insertWidget(0, self.box)
        self.setFocusProxy(self.box)


def _stay() -> None:
    """Lead nowhere."""


def task_line(
    row: TaskRow,
    today: date,
    *,
    deeds: TaskDeeds,
    on_done: Callable[[], object],
    on_open: Callable[[], object] | None,
    told_who: bool = True,
) -> FollowUpLine:
    """Return the line of a task, put off or not; ``told_who`` names the colleague."""
    task = row.task
    chip, tone = due(task.comes_on, today)
    if task.sleeps_on(today):
        chip, tone = f"Reporté au {format_date(task.comes_on)}", Tone.NEUTRAL
    detail = " · ".join(part for part in (row.about, told_who and row.assignee) if part)
    text = LineText(title=task.title, detail=detail, chip=chip, tone=tone)
    line = FollowUpLine(text, on_open=on_open, menu=task_menu(row, deeds))
    line.add_box(on_done)
    return line


def step_line(
    row: DueStep,
    today: date,
    *,
    on_done: Callable[[], object],
    on_open: Callable[[], object],
    pictured: bool = True,
) -> FollowUpLine:
    """Return the line of a step: what, of which project, and who carries it.

    ``pictured`` shows who carries it by an icon too, where both do.
    """
    step = row.step
    chip, tone = due(step.due_on or today, today)
    text = LineText(
        title=step.title,
        detail=f"{step.carried_by.label} · {row.project.title} · {row.residence}",
        chip=chip,
        tone=tone,
        icon_name=_CARRIED[step.carried_by] if pictured else "",
    )
    line = FollowUpLine(text, on_open=on_open, menu=None)
    line.add_box(on_done)
    return line


def reminder_line(
    row: ReminderRow,
    today: date,
    *,
    on_snooze: Callable[[int | None], object],
    on_open: Callable[[], object] | None,
    told_who: bool = True,
) -> FollowUpLine:
    """Return the line of a reminder, which leads to its record and can be put off."""
    chip, tone = reminder_chip(row.reminder, today)
    parts = (row.reminder.kind.label, row.about, told_who and row.staff)
    detail = " · ".join(part for part in parts if part)
    text = LineText(
        title=row.title, detail=detail, chip=chip, tone=tone, icon_name=ICONS[row.reminder.kind]
    )
    menu = MenuButton(f"Remettre à plus tard{NBSP}: {row.title}", snooze_entries(on_snooze))
    return FollowUpLine(text, on_open=on_open, menu=menu)
