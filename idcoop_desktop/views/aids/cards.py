"""The cards of an aid's sheet: who and what, the conditions, the money."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from idcoop_desktop.domain.aids import AidState, for_the_decision
from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.aids.words import WORDS, aid_tone, decided_words, home_words, title_of
from idcoop_desktop.views.payments.money_card import MoneyCard
from idcoop_desktop.views.payments.money_deeds import MoneyDeeds
from idcoop_desktop.views.projects.cards.parts import quiet, row, rule, stack, words
from idcoop_desktop.views.projects.verdict import VerdictLine
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from idcoop_desktop.domain.eligibility import Assessment
    from idcoop_desktop.services.aid_list import AidSheet
    from idcoop_desktop.services.money_sheet import MoneySheet
    from idcoop_desktop.views.aids.actions import AidActions
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.widgets.buttons import Kind

_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft
_SIGNED = Criterion.SIGNATURE
_EVIDENCE = "Ce qui a été constaté le jour de la décision"


class AidHeader(Card):
    """Who, what for, where it stands, and what may be done next; the first button is the main."""

    def __init__(self, sheet: AidSheet, actions: AidActions) -> None:
        super().__init__()
        self._sheet, self._actions = sheet, actions
        aid, line = sheet.aid, sheet.line
        self.setAccessibleName(f"{aid.scheme.label}, {line.person}")
        across = row()
        across.addWidget(words(title_of(line), "subtitle"), 1)
        across.addWidget(Chip(aid.state.label, aid_tone(aid.state)), 0, _TOP)
        self.column.addLayout(across)
        facts = Facts()
        facts.show_facts(self._facts(actions.context))
        self.column.addWidget(facts)
        self.buttons = self._buttons()
        if self.buttons:
            flow = FlowLayout(gap=8)
            for made in self.buttons:
                flow.addWidget(made)
            self.column.addLayout(flow)

    def _facts(self, context: PageContext) -> Iterator[Fact]:
        sheet, aid, line = self._sheet, self._sheet.aid, self._sheet.line
        named = WORDS[aid.scheme]
        yield Fact(
            icon_name="user",
            name=named.person,
            value=line.person,
            on_click=lambda: context.navigate("person", aid.cooperator_id),
        )
        home = home_words(line.residence, aid.dwelling)
        yield Fact(icon_name="house", name="Logement", value=home or "À préciser")
        if aid.scheme is Scheme.PARNCOOP:
            yield from self._newcomer(context)
        yield Fact(icon_name="calendar-days", name=named.day, value=format_date(aid.asked_on))
        yield Fact(icon_name="notebook-pen", name=named.subject, value=aid.subject)
        asked = format_cents(aid.requested_cents) if aid.requested_cents else ""
        yield Fact(icon_name="hand-coins", name="Montant demandé", value=asked)
        yield Fact(icon_name="pencil", name="Notée par", value=sheet.noted_by)
        yield Fact(icon_name="check", name="Décidée", value=decided_words(aid))
        reason = "Raison" if aid.state is not AidState.ASKED else "Décision reprise"
        yield Fact(icon_name="info", name=reason, value=aid.reason)
        yield Fact(icon_name="arrow-right", name="Suite proposée", value=aid.next_step)
        letter = "" if aid.letter_on is None else f"préparée le {format_date(aid.letter_on)}"
        yield Fact(icon_name="mail", name="Lettre", value=letter)

    def _newcomer(self, context: PageContext) -> Iterator[Fact]:
        aid, line = self._sheet.aid, self._sheet.line
        known = aid.newcomer_id
        yield Fact(
            icon_name="user-plus",
            name="Filleul",
            value=line.newcomer,
            on_click=None if known is None else lambda: context.navigate("person", known),
        )
        home = home_words(line.newcomer_residence, aid.newcomer_dwelling)
        yield Fact(icon_name="map-pin", name="Son logement", value=home)
        signed = "" if aid.signed_on is None else format_date(aid.signed_on)
        yield Fact(icon_name="pencil", name="Signature", value=signed or "Pas encore notée")

    def _buttons(self) -> list[QPushButton]:
        state, acts = self._sheet.aid.state, self._actions
        made: list[QPushButton] = []
        if state is AidState.ASKED:
            ready = all(one.passed for one in for_the_decision(self._sheet.assessments))
            made += [
                _button("Accorder…", "aid-grant", acts.decide, kind=_main(shown=ready)),
                _button("Refuser…", "aid-refuse", lambda: acts.decide(Outcome.REFUSED)),
                _button("Modifier…", "aid-edit", acts.edit, icon_name="pencil"),
            ]
        if state in {AidState.GRANTED, AidState.REFUSED}:
            first = _main(shown=self._sheet.aid.letter_on is None)
            made.append(_button("Lettre…", "aid-letter", acts.write_letter, "mail", first))
        if self._sheet.can_withdraw:
            made.append(_button("Retirer…", "aid-withdraw", acts.withdraw))
        if self._sheet.can_take_back:
            made.append(_button("Reprendre la décision…", "aid-take-back", acts.take_back))
        return made


class ConditionsCard(Card):
    """Every condition with its answer and its evidence; what the payment waits for comes last."""

    def __init__(self, sheet: AidSheet, actions: AidActions) -> None:
        super().__init__("Conditions")
        self._sheet, self._actions = sheet, actions
        passed = sum(answer.passed for answer in sheet.assessments)
        total = len(sheet.assessments)
        tone = Tone.SUCCESS if passed == total else Tone.WAITING
        self.add_action(Chip(f"{passed} sur {total}", tone))
        self.column.addWidget(quiet(self._day_judged()))
        for number, answer in enumerate(sheet.assessments):
            if number:
                self.column.addWidget(rule())
            self.column.addWidget(self._block(answer))
        if sheet.aid.evidence:
            self._add_evidence(sheet.aid.evidence)

    def _add_evidence(self, evidence: str) -> None:
        """Fold away what the decision rested on: it mostly repeats the conditions."""
        self.column.addWidget(rule())
        kept = quiet(evidence)
        kept.hide()
        opener = _link(_EVIDENCE, "aid-evidence", lambda: kept.setVisible(kept.isHidden()))
        self.column.addWidget(opener, 0, _LEFT)
        self.column.addWidget(kept)

    def _day_judged(self) -> str:
        """Say as of which day people and rules are looked at, and who did."""
        aid = self._sheet.aid
        said = f"Personnes et règles au {format_date(aid.asked_on)}"
        if aid.decided_on is None or not aid.decided_by:
            return f"{said}. Enveloppe de l’année de la décision."
        return (
            f"{said}. Vérifié pour la décision du {format_date(aid.decided_on)}, {aid.decided_by}."
        )

    def _block(self, answer: Assessment) -> QWidget:
        made = QWidget()
        column = stack(made, spacing=3)
        column.addWidget(VerdictLine(answer))
        column.addWidget(quiet(answer.evidence))
        if answer.warning:
            column.addWidget(words(answer.warning, "warning"))
        open_states = {AidState.ASKED, AidState.GRANTED}
        if answer.next_step and self._sheet.aid.state in open_states:
            column.addWidget(words(f"À faire\u00a0: {answer.next_step}"))
        if answer.waiver is not None:
            given = answer.waiver
            column.addWidget(
                words(
                    f"Dérogation de {given.decided_by}, le {format_date(given.on)}\u00a0: "
                    f"{given.reason}"
                )
            )
        deed = self._deed(answer)
        if deed is not None:
            column.addWidget(deed, 0, _LEFT)
        return made

    def _deed(self, answer: Assessment) -> QPushButton | None:
        """Return the button that settles what is missing, where one click does."""
        acts, asked = self._actions, self._sheet.aid.state is AidState.ASKED
        criterion = answer.criterion
        if criterion is Criterion.CEILING and not self._sheet.amount_is_set:
            return _link("Fixer le montant de l’aide…", "aid-amount", acts.set_amount)
        if criterion is Criterion.ENVELOPE and asked and not answer.passed:
            return _link("Déroger…", "aid-waive", acts.waive_envelope)
        if criterion is Criterion.SIGNATURE and self._sheet.aid.state in {
            AidState.ASKED,
            AidState.GRANTED,
        }:
            said = "Noter la signature…" if not answer.passed else "Signature et fiche du filleul…"
            return _link(said, "aid-sign", acts.sign)
        return None


class AidMoneyCard(MoneyCard):
    """The card of money of a project, that of an aid here: it waits for the signature."""

    def __init__(self, sheet: AidSheet, money: MoneySheet, actions: AidActions) -> None:
        unsigned = not all(one.passed for one in sheet.assessments if one.criterion is _SIGNED)
        offered = money.spending and not unsigned and money.amounts.remaining > 0
        super().__init__(
            replace(money, spending=offered),
            MoneyDeeds(actions.context, actions.host, actions.about).perform,
        )
        if money.spending and unsigned:
            self.column.addWidget(quiet("Le paiement attend la signature du filleul."))
        if money.spending and money.amounts.releasable:
            self.add_action(_link("Rendre le solde", "aid-release", actions.release_rest))


def _main(*, shown: bool) -> Kind:
    return "primary" if shown else ""


def _link(text: str, name: str, do: Callable[[], object]) -> QPushButton:
    return _button(text, name, do, kind="link")


def _button(
    text: str, name: str, do: Callable[[], object], icon_name: str = "", kind: Kind = ""
) -> QPushButton:
    made = button(text, on_click=do, icon_name=icon_name, kind=kind)
    made.setObjectName(name)
    return made
