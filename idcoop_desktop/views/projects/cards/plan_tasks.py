"""The tasks of a project, whoever does them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, words
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.tasks.task_menu import TaskDeeds, task_menu
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.wording import due

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.sheets import ProjectSheet
    from idcoop_desktop.services.tasks import TaskRow


class TasksCard(Card):
    """One box a task; ticking it dates it."""

    def __init__(self, sheet: ProjectSheet, day: date, ask: Ask) -> None:
        super().__init__("Tâches")
        self._day, self._ask = day, ask
        self.add_action(
            asker(
                "Tâche…",
                Wish(Deed.ADD_TASK, value="card"),
                ask,
                spoken="Ajouter une tâche à ce projet",
                icon_name="plus",
            )
        )
        if not sheet.tasks:
            self.column.addWidget(quiet("Rien à faire de particulier pour ce projet."))
        for line in sheet.tasks:
            self.column.addWidget(self._line(line))

    def _line(self, line: TaskRow) -> QWidget:
        task = line.task
        made = QWidget()
        across = row(made)
        box = QCheckBox()
        box.setObjectName(f"task-{task.id}")
        box.setChecked(task.done_on is not None)
        box.setAccessibleName(f"Fait{NBSP}: {task.title}")
        box.toggled.connect(lambda on: self._ask(Wish(Deed.TICK_TASK, task.id, on)))
        across.addWidget(box)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(words(task.title))
        told.addWidget(quiet(line.assignee))
        across.addLayout(told, 1)
        if task.done_on is not None:
            across.addWidget(words(f"fait le {format_date(task.done_on)}", "muted", wrap=False))
            return made
        across.addWidget(task_chip(line, self._day))
        across.addWidget(task_menu(line, self._deeds(task.id)))
        return made

    def _deeds(self, task_id: int) -> TaskDeeds:
        def wish(deed: Deed, value: object = None) -> None:
            self._ask(Wish(deed, task_id, value))

        return TaskDeeds(
            snooze=lambda days: wish(Deed.SNOOZE_TASK, days),
            edit=lambda: wish(Deed.EDIT_TASK),
            remove=lambda: wish(Deed.REMOVE_TASK),
        )


def task_chip(line: TaskRow, day: date) -> Chip:
    """Return when a task is due, or until when it was put off."""
    task = line.task
    if task.sleeps_on(day):
        return Chip(f"Reportée au {format_date(task.comes_on)}", Tone.NEUTRAL)
    return Chip(*due(task.comes_on, day))
