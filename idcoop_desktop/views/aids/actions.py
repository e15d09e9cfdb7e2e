"""What is done with the aid a sheet shows: decided, taken back, signed, paid, written about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.ledger import About
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.services import aid_facts, aid_letters, aids
from idcoop_desktop.views.aids.decision_dialog import AidDecisionDialog
from idcoop_desktop.views.aids.requests import find_people, open_amount, open_edit, tell
from idcoop_desktop.views.aids.signature_dialog import SignatureDialog, SignatureValues
from idcoop_desktop.views.aids.words import title_of
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.projects.dialogs.letter import LetterDialog, LetterMaker
from idcoop_desktop.views.projects.dialogs.reason import ReasonDialog
from idcoop_desktop.views.projects.dialogs.waiver import WaiverDialog, WaiverValues
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.decisions import Ruling
    from idcoop_desktop.domain.eligibility import Assessment
    from idcoop_desktop.services.aid_list import AidSheet
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.context import PageContext

_DECIDED = {Outcome.GRANTED: "Aide accordée.", Outcome.REFUSED: "Refus enregistré."}


class AidActions:
    """Deeds on the aid of ``sheet``; dialogs stand over ``host``."""

    def __init__(self, context: PageContext, host: QWidget, sheet: AidSheet) -> None:
        self.context, self.host, self.sheet = context, host, sheet

    @property
    def desk(self) -> Desk:
        """The desk services act for."""
        return self.context.desk

    @property
    def about(self) -> About:
        """What money of this aid is for."""
        return About(aid_id=self.sheet.aid.id)

    def edit(self) -> None:
        """Correct the request."""
        open_edit(self.context, self.host, self.sheet)

    def set_amount(self) -> None:
        """Say how much Fid&Coop gives."""
        open_amount(self.context, self.host)

    def decide(self, outcome: Outcome = Outcome.GRANTED) -> None:
        """Grant or refuse."""
        desk, aid = self.desk, self.sheet.aid
        dialog = AidDecisionDialog(
            title_of(self.sheet.line),
            day=desk.today(),
            requested_cents=aid.requested_cents,
            outcome=outcome,
            parent=self.host,
        )
        latest = Latest(self.context.background, owner=dialog)

        def check(cents: int, day: date) -> None:
            latest.run(
                lambda: aid_facts.check_aid(desk, aid.id, cents, day), done=dialog.show_answers
            )

        dialog.asked.connect(check)
        dialog.waiver_wanted.connect(
            lambda answer: self._open_waiver(answer, dialog, dialog.ask_again)
        )
        dialog.ask_again()
        wanted: list[bool] = []
        # The form may be gone once the decision is written.
        dialog.submitted.connect(lambda _ruling: wanted.append(dialog.wants_letter))

        def decide(ruling: Ruling) -> Outcome:
            aids.decide_aid(desk, aid.id, ruling)
            return ruling.outcome

        def done(decided: Outcome) -> None:
            tell(self.context, _DECIDED[decided])
            if wanted[-1]:
                self.write_letter()

        run_form(dialog, self.context.background, decide, done)

    def waive_envelope(self) -> None:
        """Let the aid exceed its envelope."""
        for answer in self.sheet.assessments:
            if answer.criterion is Criterion.ENVELOPE:
                self._open_waiver(answer, self.host, lambda: None)

    def withdraw(self) -> None:
        """Close a request that the person gives up."""
        back = ""
        if self.sheet.aid.state is AidState.GRANTED:
            granted = format_cents(self.sheet.line.amounts.granted)
            back = f" Les {granted} accordés reviendront à l’enveloppe."
        self._ask_why(
            ReasonDialog(
                title="Retirer la demande",
                question=f"Pourquoi la demande est-elle retirée\u00a0?{back}",
                verb="&Retirer la demande",
                keep="Garder la demande",
                parent=self.host,
            ),
            lambda reason: aids.withdraw_aid(self.desk, self.sheet.aid.id, reason),
            "Demande retirée.",
        )

    def take_back(self) -> None:
        """Correct a mistaken decision."""
        granted = self.sheet.line.amounts.granted
        back = f" {format_cents(granted)} reviendront à l’enveloppe." if granted else ""
        self._ask_why(
            ReasonDialog(
                title="Reprendre la décision",
                question=f"La demande sera de nouveau à décider.{back} Pourquoi\u00a0?",
                verb="Re&prendre la décision",
                parent=self.host,
            ),
            lambda reason: aids.take_back_decision(self.desk, self.sheet.aid.id, reason),
            "Décision reprise\u00a0: la demande est à décider.",
        )

    def release_rest(self) -> None:
        """Give back what will not be spent."""
        desk, aid = self.desk, self.sheet.aid
        self.context.background.run(
            lambda: aids.release_rest(desk, aid.id),
            done=lambda _none: tell(self.context, "Solde rendu à l’enveloppe."),
            owner=self.host,
        )

    def sign(self) -> None:
        """Note the newcomer's signature, and who they are."""
        desk, aid = self.desk, self.sheet.aid
        dialog = SignatureDialog(
            self.sheet.line,
            find_people(desk),
            day=desk.today(),
            background=self.context.background,
            parent=self.host,
        )

        def sign(values: SignatureValues) -> None:
            aids.sign_newcomer(desk, aid.id, values.signed_on, values.newcomer_id)

        run_form(
            dialog,
            self.context.background,
            sign,
            lambda _none: tell(self.context, "Signature notée."),
        )

    def write_letter(self) -> None:
        """Open the letter that tells the person the decision."""
        desk, aid_id = self.desk, self.sheet.aid.id
        maker = LetterMaker(
            lambda words: aid_letters.preview_letter(desk, aid_id, words),
            lambda path, words: aid_letters.make_letter(desk, path, aid_id, words),
            "aids",
        )
        self.context.background.run(
            lambda: aid_letters.draft_letter(desk, aid_id),
            done=lambda draft: LetterDialog(self.context, draft, maker, self.host).open(),
            owner=self.host,
        )

    def _open_waiver(self, answer: Assessment, host: QWidget, then: Callable[[], object]) -> None:
        desk, aid = self.desk, self.sheet.aid
        dialog = WaiverDialog(answer.criterion, evidence=answer.evidence, parent=host)

        def waive(values: WaiverValues) -> int:
            return aids.waive_envelope(
                desk, aid.id, reason=values.reason, decided_by=values.decided_by
            )

        def done(_waiver_id: int) -> None:
            then()
            tell(self.context, "Dérogation enregistrée.")

        run_form(dialog, self.context.background, waive, done)

    def _ask_why(self, dialog: ReasonDialog, work: Callable[[str], object], said: str) -> None:
        run_form(dialog, self.context.background, work, lambda _none: tell(self.context, said))
