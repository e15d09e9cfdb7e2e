"""Decisions on a project, and the waivers that let one pass a condition it does not meet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.bank_details import require_no_bank_details
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class Outcome(StrEnum):
    """What was decided."""

    GRANTED = "granted"
    REFUSED = "refused"
    POSTPONED = "postponed"

    @property
    def label(self) -> str:
        """The word on screen."""
        return _OUTCOME_LABELS[self]


_OUTCOME_LABELS = {
    Outcome.GRANTED: "Accordé",
    Outcome.REFUSED: "Refusé",
    Outcome.POSTPONED: "Ajourné",
}


class Criterion(StrEnum):
    """A condition of one of the three schemes that a decision looks at (domain.md §4)."""

    COOPERATORS = "cooperators"
    BEARERS = "bearers"
    COLLECTIVE = "collective"
    CEILING = "ceiling"
    ENVELOPE = "envelope"
    SPENDING = "spending"
    TENANT = "tenant"
    SENIORITY = "seniority"
    ONE_A_YEAR = "one_a_year"
    REPAIR = "repair"
    RECEIPT = "receipt"
    SPONSOR = "sponsor"
    NEWCOMER = "newcomer"
    OTHER_HOUSEHOLD = "other_household"
    ONE_BONUS = "one_bonus"
    SIGNATURE = "signature"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _CRITERION_LABELS[self]


_CRITERION_LABELS = {
    Criterion.COOPERATORS: "Porté par des coopérateurs",
    Criterion.BEARERS: "Porté à plusieurs",
    Criterion.COLLECTIVE: "Au bénéfice de tous",
    Criterion.CEILING: "Dans la limite du plafond",
    Criterion.ENVELOPE: "Dans la limite de l’enveloppe",
    Criterion.SPENDING: "Dépenses dans la limite de l’aide accordée",
    Criterion.TENANT: "Coopérateur locataire",
    Criterion.SENIORITY: "Ancienneté suffisante",
    Criterion.ONE_A_YEAR: "Une aide par logement et par an",
    Criterion.REPAIR: "Petite réparation décrite",
    Criterion.RECEIPT: "Justificatif de la dépense",
    Criterion.SPONSOR: "Parrain coopérateur",
    Criterion.NEWCOMER: "Filleul pas encore coopérateur",
    Criterion.OTHER_HOUSEHOLD: "Parrain et filleul de foyers différents",
    Criterion.ONE_BONUS: "Une seule aide par filleul",
    Criterion.SIGNATURE: "Signature du filleul",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision; ``amount_cents`` is 0 for a purely logistic help and for a refusal.

    ``taken_back_on`` is the day a step back corrected it: the past keeps the decision, nothing
    rests on it any more. ``letter_on`` is the day its letter was last made.
    """

    id: int
    project_id: int
    outcome: Outcome
    decided_on: date
    decided_by: str
    amount_cents: int = 0
    conditions: str = ""
    reason: str = ""
    next_step: str = ""
    reconsider_on: date | None = None
    taken_back_on: date | None = None
    taken_back_reason: str = ""
    letter_on: date | None = None

    @property
    def stands(self) -> bool:
        """Whether no step back took it back."""
        return self.taken_back_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A reasoned exception: who let which condition pass, when and why."""

    id: int
    project_id: int
    criterion: Criterion
    reason: str
    decided_by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What a decision form asks for, before it becomes a :class:`Decision`.

    ``request_key`` is made once per form: money granted with it is granted once.
    """

    outcome: Outcome
    decided_on: date
    decided_by: str
    amount_cents: int = 0
    conditions: str = ""
    reason: str = ""
    next_step: str = ""
    reconsider_on: date | None = None
    request_key: str = ""


def standing(decisions: Iterable[Decision], outcome: Outcome) -> tuple[Decision, ...]:
    """Return the decisions of an outcome that nobody took back, in the order they are given."""
    return tuple(one for one in decisions if one.outcome is outcome and one.stands)


def require_ruling(ruling: Ruling) -> None:
    """Check a ruling on its own; :class:`DomainError` names what is missing or wrong."""
    require_plain_words(ruling)
    if not tidy_line(ruling.decided_by):
        raise DomainError("Indiquez qui a pris la décision.")
    if ruling.amount_cents < 0:
        raise DomainError("Le montant accordé ne peut pas être négatif.")
    if ruling.outcome is Outcome.GRANTED:
        return
    if ruling.amount_cents:
        raise DomainError("Seule une décision favorable peut porter un montant.")
    if not tidy_line(ruling.reason):
        raise DomainError("Indiquez la raison\u00a0: elle sera dite aux porteurs.")
    if ruling.outcome is Outcome.REFUSED and not tidy_line(ruling.next_step):
        raise DomainError(
            "Un refus propose toujours une suite\u00a0: que peuvent faire les porteurs\u00a0?"
        )
    if ruling.outcome is Outcome.POSTPONED:
        _require_reconsideration(ruling)


def require_plain_words(ruling: Ruling) -> None:
    """Refuse bank details in what a decision says: letters and the journal would carry them."""
    require_no_bank_details(ruling.conditions, ruling.reason, ruling.next_step, ruling.decided_by)


def _require_reconsideration(ruling: Ruling) -> None:
    if ruling.reconsider_on is None:
        raise DomainError("Indiquez quand le projet sera réexaminé.")
    if ruling.reconsider_on <= ruling.decided_on:
        raise DomainError("La date de réexamen doit suivre celle de la décision.")
