"""Actions on what a project lives by: its support lines, its plan and its tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.plan import Step, StepDraft, TargetDay
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.domain.text import NBSP, plural, quoted
from idcoop_desktop.services import calendars, plan, support
from idcoop_desktop.views import messages
from idcoop_desktop.views.projects.desk_actions import DeskActions, Said
from idcoop_desktop.views.projects.dialogs.support import SupportDialog
from idcoop_desktop.views.projects.plan.step_dialog import StepDialog
from idcoop_desktop.views.projects.plan.target_dialog import TargetDialog
from idcoop_desktop.views.projects.plan.template_dialog import TemplateChoice, TemplateDialog
from idcoop_desktop.views.projects.wishes import Deed, Wish
from idcoop_desktop.views.tasks.actions import TaskActions

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.follow_up import Task
    from idcoop_desktop.domain.projects import SupportLine


class PlanActions(DeskActions):
    """The plan lives on after the project was done: thanks, photos, what is left to put away."""

    @property
    def deeds(self) -> dict[Deed, Callable[[Wish], object]]:
        """Return the deeds of the group."""
        return {
            Deed.ADD_SUPPORT: self._add_support,
            Deed.EDIT_SUPPORT: self._edit_support,
            Deed.REMOVE_SUPPORT: self._remove_support,
            Deed.TICK_SUPPORT: self._tick_support,
            Deed.SET_TARGET: self._set_target,
            Deed.APPLY_PLAN: self._apply_plan,
            Deed.ADD_STEP: self._add_step,
            Deed.EDIT_STEP: self._edit_step,
            Deed.SHIFT_STEP: self._shift_step,
            Deed.TICK_STEP: self._tick_step,
            Deed.REMOVE_STEP: self._remove_step,
            Deed.EXPORT_PLAN: self._export,
            Deed.ADD_TASK: lambda _wish: self._tasks.add(project_id=self.project.id),
            Deed.TICK_TASK: lambda wish: self._tasks.tick(wish.target, done=bool(wish.value)),
            Deed.SNOOZE_TASK: self._snooze_task,
            Deed.EDIT_TASK: lambda wish: self._tasks.edit(self._task(wish)),
            Deed.REMOVE_TASK: lambda wish: self._tasks.remove(self._task(wish)),
        }

    @property
    def _tasks(self) -> TaskActions:
        return TaskActions(self.context, self.host)

    def _task(self, wish: Wish) -> Task:
        return next(line.task for line in self.sheet.tasks if line.task.id == wish.target)

    def _step(self, wish: Wish) -> Step:
        return next(step for step in self.sheet.steps if step.id == wish.target)

    def _line(self, wish: Wish) -> SupportLine:
        return next(line for line in self.sheet.support if line.id == wish.target)

    def _snooze_task(self, wish: Wish) -> None:
        days = wish.value if isinstance(wish.value, int) else None
        self._tasks.snooze(self._task(wish), days)

    def _add_support(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project
        self.open_form(
            SupportDialog(parent=self.host),
            lambda draft: support.add_support(desk, project.id, draft),
            Said("Aide ajoutée."),
        )

    def _edit_support(self, wish: Wish) -> None:
        desk, line = self.desk, self._line(wish)
        known = SupportDraft(
            kind=line.kind,
            label=line.label,
            carried_by=line.carried_by,
            from_on=line.from_on,
            until_on=line.until_on,
        )
        self.open_form(
            SupportDialog(known, parent=self.host),
            lambda draft: support.edit_support(desk, line.id, draft),
            Said("Aide modifiée."),
        )

    def _remove_support(self, wish: Wish) -> None:
        desk, line = self.desk, self._line(wish)
        messages.ask(
            self.host,
            title="Retirer une aide",
            text=f"Retirer {quoted(line.label)} des aides de {quoted(self.project.title)}{NBSP}?",
            yes="&Retirer",
            on_yes=lambda: self.write(
                lambda: support.remove_support(desk, line.id), Said("Aide retirée.")
            ),
        )

    def _tick_support(self, wish: Wish) -> None:
        desk, done = self.desk, bool(wish.value)
        self.write(
            lambda: support.finish_support(desk, wish.target, done=done),
            Said("Aide apportée." if done else "Aide encore à apporter."),
        )

    def _set_target(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project

        def told(moved: int) -> Said:
            if not moved:
                return Said("Date visée enregistrée.")
            steps = plural(moved, "étape")
            return Said(
                f"Date visée enregistrée, {steps} {'déplacée' if moved < 2 else 'déplacées'}."
            )

        def save(value: TargetDay) -> int:
            return plan.set_target(desk, project.id, value.day)

        dialog = TargetDialog(
            project.title, target_on=project.target_on, steps=self.sheet.steps, parent=self.host
        )
        self.open_form_with(dialog, save, told)

    def _apply_plan(self, _wish: Wish) -> None:
        desk, project, steps = self.desk, self.project, self.sheet.steps

        def add(choice: TemplateChoice) -> int:
            return plan.apply_template(
                desk, project.id, choice.key, target_on=choice.target_on, wanted=choice.wanted
            )

        def told(added: int) -> Said:
            return Said(f"{plural(added, 'étape')} dans le plan.")

        self.context.background.run(
            lambda: plan.templates_for(project.kind),
            done=lambda templates: self.open_form_with(
                TemplateDialog(
                    templates, steps=steps, target_on=project.target_on, parent=self.host
                ),
                add,
                told,
            ),
            owner=self.host,
        )

    def _add_step(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project
        self.open_form(
            StepDialog(target_on=project.target_on, parent=self.host),
            lambda draft: plan.add_step(desk, project.id, draft),
            Said("Étape ajoutée."),
        )

    def _edit_step(self, wish: Wish) -> None:
        desk, step = self.desk, self._step(wish)
        known = StepDraft(
            title=step.title,
            carried_by=step.carried_by,
            due_on=step.due_on,
            offset_days=step.offset_days,
            note=step.note,
        )
        self.open_form(
            StepDialog(known, target_on=self.project.target_on, parent=self.host),
            lambda draft: plan.edit_step(desk, step.id, draft),
            Said("Étape modifiée."),
        )

    def _shift_step(self, wish: Wish) -> None:
        desk = self.desk
        days = wish.value if isinstance(wish.value, int) else 0
        self.write(
            lambda: plan.shift_step(desk, wish.target, days),
            Said("Étape avancée d’une semaine." if days < 0 else "Étape reculée d’une semaine."),
        )

    def _tick_step(self, wish: Wish) -> None:
        desk, done = self.desk, bool(wish.value)
        self.write(
            lambda: plan.tick_step(desk, wish.target, done=done),
            Said("Étape faite." if done else "Étape à refaire."),
        )

    def _remove_step(self, wish: Wish) -> None:
        desk, step = self.desk, self._step(wish)
        messages.ask(
            self.host,
            title="Retirer une étape",
            text=f"Retirer {quoted(step.title)} du plan{NBSP}?",
            yes="&Retirer",
            on_yes=lambda: self.write(
                lambda: plan.remove_step(desk, step.id), Said("Étape retirée.")
            ),
        )

    def _export(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project
        self._tasks.export_with(lambda path: calendars.export_project(desk, project.id, path))
