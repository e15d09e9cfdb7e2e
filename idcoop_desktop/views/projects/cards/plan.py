"""The plan of a project: the day aimed at, and each step with its day and who carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from idcoop_desktop.domain.plan import PLANNED_STATES, offset_words, overtaken
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.domain.text import NBSP, format_date, plural
from idcoop_desktop.views.projects.cards.parts import asker, fact, quiet, row, words
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.menu_button import MenuButton, MenuEntry
from idcoop_desktop.views.wording import due, full_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from idcoop_desktop.domain.plan import Step
    from idcoop_desktop.services.sheets import ProjectSheet

_WEEK = 7
_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft
_ICONS = {Carrier.COOP: "building-2", Carrier.RESIDENTS: "users"}
_NOTHING_YET = (
    "Un modèle donne les étapes habituelles, comptées depuis la date visée. "
    "La coopérative soutient, les habitants font\u00a0: chaque étape dit qui s’en charge."
)


class PlanCard(Card):
    """One box a step; what is done folds away."""

    def __init__(self, sheet: ProjectSheet, day: date, ask: Ask) -> None:
        super().__init__("Plan")
        self._day, self._ask = day, ask
        self._project = sheet.project
        self._editable = sheet.project.state in PLANNED_STATES
        self._add_actions(bool(sheet.steps))
        self._add_target(sheet.project.target_on)
        self._show_steps(sheet.steps)

    def _add_actions(self, planned: bool) -> None:
        if not self._editable:
            return
        add = Wish(Deed.ADD_STEP, value="card")
        self.add_action(
            asker("Étape…", add, self._ask, spoken="Ajouter une étape", icon_name="plus")
        )
        if planned:
            entries = (
                MenuEntry("Ajouter depuis un modèle…", "list-todo", self._wish(Deed.APPLY_PLAN)),
                MenuEntry("Exporter vers un agenda…", "file-down", self._wish(Deed.EXPORT_PLAN)),
            )
            self.add_action(MenuButton("Autres actions sur le plan", entries))

    def _add_target(self, target_on: date | None) -> None:
        line = QWidget()
        across = row(line)
        told = (
            f"Date visée{NBSP}: {full_day(target_on)}" if target_on else "Pas encore de date visée"
        )
        across.addWidget(fact("flag", told), 1, Qt.AlignmentFlag.AlignVCenter)
        if self._editable:
            across.addWidget(
                asker(
                    "Modifier…" if target_on else "Choisir…",
                    Wish(Deed.SET_TARGET, value="card"),
                    self._ask,
                    spoken="Changer la date visée",
                )
            )
        self.column.addWidget(line)

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        if not steps:
            self.column.addWidget(quiet(_NOTHING_YET))
            if self._editable:
                made = asker(
                    "Partir d’un modèle…",
                    Wish(Deed.APPLY_PLAN, value="card"),
                    self._ask,
                    icon_name="list-todo",
                    kind="",
                )
                self.column.addWidget(made, 0, _LEFT)
            return
        done = [step for step in steps if step.done_on is not None]
        if done:
            self._fold(done, len(steps))
        for step in steps:
            if step.done_on is None:
                self.column.addWidget(self._line(step))

    def _fold(self, done: list[Step], total: int) -> None:
        lines = [self._line(step) for step in done]
        told = plural(len(done), "étape faite", "étapes faites")
        seen = "la voir" if len(done) < 2 else "les voir"

        def unfold() -> None:
            for line in lines:
                line.show()
            link.hide()
            lines[0].findChildren(QCheckBox)[0].setFocus()

        link = button(f"{told} sur {total}{NBSP}: {seen}", on_click=unfold, kind="link")
        self.column.addWidget(link, 0, _LEFT)
        for line in lines:
            line.hide()
            self.column.addWidget(line)

    def _line(self, step: Step) -> QWidget:
        made = QWidget()
        across = row(made)
        box = QCheckBox()
        box.setObjectName(f"step-{step.id}")
        box.setChecked(step.done_on is not None)
        box.setAccessibleName(f"Fait{NBSP}: {step.title}")
        box.toggled.connect(lambda on: self._ask(Wish(Deed.TICK_STEP, step.id, on)))
        across.addWidget(box, 0, _TOP)
        across.addLayout(self._told(step), 1)
        across.addWidget(self._when(step), 0, _TOP)
        if self._editable:
            across.addWidget(self._menu(step), 0, _TOP)
        return made

    def _told(self, step: Step) -> QVBoxLayout:
        told = QVBoxLayout()
        told.setSpacing(1)
        told.setContentsMargins(0, 5, 0, 0)
        told.addWidget(words(step.title))
        who = QWidget()
        carried = row(who, spacing=5)
        carried.addWidget(IconLabel(_ICONS[step.carried_by], "muted", size=14), 0, _TOP)
        parts = [step.carried_by.label]
        if step.offset_days is not None:
            parts.append(offset_words(step.offset_days))
        carried.addWidget(quiet(" · ".join(parts)), 1)
        told.addWidget(who)
        if step.note and step.done_on is None:
            told.addWidget(quiet(step.note))
        return told

    def _when(self, step: Step) -> QWidget:
        if step.done_on is not None:
            return _lowered(words(f"fait le {format_date(step.done_on)}", "muted", wrap=False))
        if step.due_on is None:
            return _lowered(words("sans date", "muted", wrap=False))
        if overtaken(step, self._project):
            return _lowered(words("sans suite", "muted", wrap=False))
        return Chip(*due(step.due_on, self._day))

    def _menu(self, step: Step) -> MenuButton:
        entries = [MenuEntry("Modifier…", "pencil", self._wish(Deed.EDIT_STEP, step.id))]
        if step.due_on is not None and step.done_on is None:
            entries += [
                MenuEntry(
                    "Avancer d’une semaine",
                    "chevron-left",
                    self._wish(Deed.SHIFT_STEP, step.id, -_WEEK),
                ),
                MenuEntry(
                    "Reculer d’une semaine",
                    "chevron-right",
                    self._wish(Deed.SHIFT_STEP, step.id, _WEEK),
                ),
            ]
        entries.append(MenuEntry("Retirer", "trash-2", self._wish(Deed.REMOVE_STEP, step.id)))
        return MenuButton(f"Actions sur l’étape {step.title}", entries)

    def _wish(self, deed: Deed, target: int = 0, value: object = "card") -> Callable[[], None]:
        return lambda: self._ask(Wish(deed, target, value))


def _lowered(label: QWidget) -> QWidget:
    label.setContentsMargins(0, 5, 0, 0)
    return label
