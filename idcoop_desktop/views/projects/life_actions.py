"""Actions that move a project along its life: decide, waive, start, complete, go back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Criterion, Outcome, Ruling
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import ProjectState, state_before
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import criteria, letters, life
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.projects.desk_actions import DeskActions, Said
from idcoop_desktop.views.projects.dialogs.completion import CompletionDialog
from idcoop_desktop.views.projects.dialogs.decision import DecisionDialog
from idcoop_desktop.views.projects.dialogs.letter import LetterDialog, LetterMaker
from idcoop_desktop.views.projects.dialogs.reason import DatedReason, DatedReasonDialog
from idcoop_desktop.views.projects.dialogs.start import ResumeDialog, StartDialog
from idcoop_desktop.views.projects.dialogs.waiver import WaiverDialog, WaiverValues
from idcoop_desktop.views.projects.wishes import Deed, Wish

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.eligibility import Assessment
    from idcoop_desktop.services.sheets import ProjectSheet
    from idcoop_desktop.views.changes import Kind

_DECIDED = {
    Outcome.GRANTED: "Aide accordée.",
    Outcome.REFUSED: "Refus enregistré.",
    Outcome.POSTPONED: "Projet ajourné.",
}
_MONEY: tuple[Kind, ...] = ("projects", "money", "tasks")


class LifeActions(DeskActions):
    """Every step has its form; a step back or an end asks for a reason."""

    @property
    def deeds(self) -> dict[Deed, Callable[[Wish], object]]:
        """Return the deeds of the group."""
        return {
            Deed.DECIDE: self._decide,
            Deed.WAIVE: self._waive,
            Deed.WAIVE_SPENDING: self._waive_spending,
            Deed.START: self._start,
            Deed.COMPLETE: self._complete,
            Deed.ABANDON: self._abandon,
            Deed.STEP_BACK: self._step_back,
            Deed.RESUME: self._resume,
            Deed.LETTER: self._letter,
        }

    def _decide(self, wish: Wish) -> None:
        desk, project = self.desk, self.project
        complement = project.state is not ProjectState.PREPARING
        dialog = DecisionDialog(
            project.title,
            day=desk.today(),
            requested_cents=0 if complement else self.sheet.amounts.requested,
            complement=complement,
            outcome=wish.value if isinstance(wish.value, Outcome) else Outcome.GRANTED,
            parent=self.host,
        )
        latest = Latest(self.context.background, owner=dialog)

        def check(cents: int, day: date) -> None:
            latest.run(
                lambda: criteria.check_criteria(desk, project.id, cents, on=day),
                done=dialog.show_answers,
            )

        dialog.asked.connect(check)
        dialog.waiver_wanted.connect(
            lambda answer: self._open_waiver(answer, dialog, dialog.ask_again)
        )
        dialog.ask_again()

        wanted: list[bool] = []
        # The form may be gone once the decision is written.
        dialog.submitted.connect(lambda _ruling: wanted.append(dialog.wants_letter))

        def decide(ruling: Ruling) -> tuple[Outcome, int]:
            return ruling.outcome, life.decide(desk, project.id, ruling)

        def said(result: tuple[Outcome, int]) -> Said:
            outcome, decision_id = result
            if wanted[-1]:
                self.open_letter(decision_id)
            return Said(_DECIDED[outcome], _MONEY)

        self.open_form_with(dialog, decide, said)

    def _letter(self, wish: Wish) -> None:
        standing = [decision.id for decision in self.sheet.decisions if decision.stands]
        self.open_letter(wish.target or standing[-1])

    def open_letter(self, decision_id: int) -> None:
        """Open the letter that tells the bearers a decision."""
        desk = self.desk
        maker = LetterMaker(
            lambda words: letters.preview_letter(desk, decision_id, words),
            lambda path, words: letters.make_letter(desk, path, decision_id, words),
        )
        self.context.background.run(
            lambda: letters.draft_letter(desk, decision_id),
            done=lambda draft: LetterDialog(self.context, draft, maker, self.host).open(),
            owner=self.host,
        )

    def _waive(self, wish: Wish) -> None:
        criterion = Criterion(str(wish.value))
        for answer in self.sheet.assessments:
            if answer.criterion is criterion:
                self._open_waiver(answer, self.host)

    def _open_waiver(
        self, answer: Assessment, host: QWidget, then: Callable[[], object] | None = None
    ) -> None:
        self._open_waiver_form(answer.criterion, answer.evidence, host, then)

    def _waive_spending(self, _wish: Wish) -> None:
        evidence = "Les dépenses pourront dépasser l’aide accordée à ce projet."
        self._open_waiver_form(Criterion.SPENDING, evidence, self.host)

    def _open_waiver_form(
        self,
        criterion: Criterion,
        evidence: str,
        host: QWidget,
        then: Callable[[], object] | None = None,
    ) -> None:
        desk, project = self.desk, self.project

        def waive(values: WaiverValues) -> int:
            return life.waive(
                desk, project.id, criterion, reason=values.reason, decided_by=values.decided_by
            )

        def said(_result: object) -> Said:
            if then is not None:
                then()
            return Said("Dérogation enregistrée.")

        self.open_form_with(WaiverDialog(criterion, evidence=evidence, parent=host), waive, said)

    def _start(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project
        self.open_form(
            StartDialog(project.title, day=desk.today(), parent=self.host),
            lambda day: life.start(desk, project.id, day),
            Said("Projet démarré."),
        )

    def _complete(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project
        dialog = CompletionDialog(
            project.title,
            day=desk.today(),
            released_cents=self.sheet.amounts.releasable,
            parent=self.host,
        )
        self.open_form(
            dialog,
            lambda completion: life.complete(desk, project.id, completion),
            Said("Projet réalisé, bravo !", _MONEY),
        )

    def _abandon(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project
        dialog = DatedReasonDialog(
            title="Abandonner le projet",
            question=(
                f"Pourquoi le projet {quoted(project.title)} est-il abandonné\u00a0? "
                f"{_released(self.sheet.amounts.releasable)}"
            ).strip(),
            verb="A&bandonner le projet",
            today=desk.today(),
            keep="Garder le projet",
            parent=self.host,
        )

        def abandon(why: DatedReason) -> None:
            life.abandon(desk, project.id, why.reason, on=why.on)

        self.open_form(dialog, abandon, Said("Projet abandonné.", _MONEY))

    def _step_back(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project
        before = state_before(self.sheet.events)
        dialog = DatedReasonDialog(
            title="Étape précédente",
            question=(
                f"Le projet {quoted(project.title)} est {quoted(project.state.label.lower())}"
                f"\u00a0; il redeviendra {quoted(before.label.lower())}. "
                f"{_undone(self.sheet)} Pourquoi\u00a0?"
            ),
            verb="Re&venir à l’étape précédente",
            today=desk.today(),
            parent=self.host,
        )

        def step_back(why: DatedReason) -> ProjectState:
            return life.step_back(desk, project.id, why.reason, on=why.on)

        self.open_form(
            dialog, step_back, Said("Le projet est revenu à l’étape précédente.", _MONEY)
        )

    def _resume(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project
        self.open_form(
            ResumeDialog(project.title, day=desk.today(), parent=self.host),
            lambda day: life.resume(desk, project.id, on=day),
            Said("Montage repris."),
        )


def _released(cents: int) -> str:
    if cents <= 0:
        return ""
    return f"Le reste de l’aide, {format_cents(cents)}, sera rendu à l’enveloppe."


def _undone(sheet: ProjectSheet) -> str:
    """Say what a step back changes besides the step: money, or a decision."""
    state, granted = sheet.project.state, sheet.amounts.granted
    if state is ProjectState.GRANTED:
        money = f" et {format_cents(granted)} reviendront à l’enveloppe" if granted else ""
        return f"La décision restera notée comme reprise{money}."
    if state in {ProjectState.REFUSED, ProjectState.POSTPONED}:
        return "La décision restera notée comme reprise."
    if state in {ProjectState.COMPLETED, ProjectState.ABANDONED}:
        return "L’aide rendue à l’enveloppe sera accordée de nouveau."
    return "Rien d’autre ne change."
