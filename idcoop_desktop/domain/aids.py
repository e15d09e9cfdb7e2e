"""Aids of the two sister schemes: a tenant's small repair, the welcome of a newcomer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Criterion, Outcome, require_plain_words
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.text import fold, format_date, tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.decisions import Ruling
    from idcoop_desktop.domain.eligibility import Assessment

AFTER_GRANT = frozenset({Criterion.RECEIPT, Criterion.SIGNATURE})
"""Conditions that the payment waits for, not the decision (domain.md §4)."""

_PARTS = re.compile(r"[^\W\d_]+|\d+")


class AidState(StrEnum):
    """The life of an aid; what was paid of it is in the books."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    AidState.ASKED: "À décider",
    AidState.GRANTED: "Accordée",
    AidState.REFUSED: "Refusée",
    AidState.WITHDRAWN: "Retirée",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Aid:
    """One aid of Fid&Coop or Par'NCoop; amounts in cents.

    ``cooperator_id`` is the tenant, or the sponsor (*parrain*) with the newcomer (*filleul*) in
    ``newcomer_name``, and in ``newcomer_id`` once they are a coopérateur. Dwellings are kept as
    they were on ``asked_on``, the day of the request or of the introduction. ``subject`` is the
    repair, or how the newcomer was brought. ``evidence`` is what the decision rested on.
    """

    id: int
    scheme: Scheme
    state: AidState
    cooperator_id: int
    asked_on: date
    noted_by_id: int
    residence_id: int | None = None
    dwelling: str = ""
    subject: str = ""
    newcomer_id: int | None = None
    newcomer_name: str = ""
    newcomer_residence_id: int | None = None
    newcomer_dwelling: str = ""
    signed_on: date | None = None
    requested_cents: int = 0
    decided_on: date | None = None
    decided_by: str = ""
    granted_cents: int = 0
    reason: str = ""
    next_step: str = ""
    evidence: str = ""
    letter_on: date | None = None
    request_key: str = ""

    def more_of_envelope(self, amount_cents: int) -> int:
        """Return what an amount asks of the envelope, in cents: nothing once it was granted."""
        return 0 if self.state is AidState.GRANTED else amount_cents


@dataclass(frozen=True, slots=True, kw_only=True)
class AidWaiver:
    """A reasoned exception for one aid: who let which condition pass, when and why."""

    id: int
    aid_id: int
    criterion: Criterion
    reason: str
    decided_by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AidRequest:
    """What the form of an aid asks for; amounts in cents, fields as in :class:`Aid`."""

    scheme: Scheme
    cooperator_id: int
    asked_on: date
    residence_id: int | None = None
    dwelling: str = ""
    subject: str = ""
    newcomer_id: int | None = None
    newcomer_name: str = ""
    newcomer_residence_id: int | None = None
    newcomer_dwelling: str = ""
    signed_on: date | None = None
    requested_cents: int = 0
    request_key: str = ""


class AidSort(StrEnum):
    """What a list of aids is sorted by."""

    DATE = "date"
    PERSON = "person"
    RESIDENCE = "residence"
    STATE = "state"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True, kw_only=True)
class AidQuery:
    """What a list of aids was asked for; ``year`` is that of the request, all when ``None``."""

    scheme: Scheme
    text: str = ""
    year: int | None = None
    state: AidState | None = None
    sort: AidSort = AidSort.DATE
    descending: bool = True


def home_key(residence_id: int | None, dwelling: str) -> tuple[int, str] | None:
    """Return what says that two dwellings are one, ``None`` when it is not known which it is."""
    door = door_key(dwelling)
    return None if residence_id is None or not door else (residence_id, door)


def door_key(dwelling: str) -> str:
    """Return what two ways of writing a dwelling share: ``b 12`` for ``B12`` and ``b-012``."""
    return " ".join(part.lstrip("0") or "0" for part in _PARTS.findall(fold(dwelling)))


def require_aid_ruling(ruling: Ruling) -> None:
    """Check a decision on an aid; :class:`DomainError` names what is missing or wrong."""
    require_plain_words(ruling)
    if ruling.outcome is Outcome.POSTPONED:
        raise DomainError("Une demande d’aide est accordée ou refusée, elle ne s’ajourne pas.")
    if not tidy_line(ruling.decided_by):
        raise DomainError("Indiquez qui a pris la décision.")
    if ruling.outcome is Outcome.GRANTED:
        if ruling.amount_cents <= 0:
            raise DomainError("Indiquez un montant supérieur à zéro.")
        return
    if ruling.amount_cents:
        raise DomainError("Seule une décision favorable peut porter un montant.")
    if not tidy_line(ruling.reason):
        raise DomainError("Indiquez la raison\u00a0: elle sera dite à la personne.")
    if not tidy_line(ruling.next_step):
        raise DomainError(
            "Un refus propose toujours une suite\u00a0: que peut faire la personne\u00a0?"
        )


def require_aid_state(aid: Aid, *states: AidState) -> None:
    """Refuse what the state of an aid does not allow, or no longer does."""
    if aid.state not in states:
        raise DomainError(
            f"Cette demande est déjà {aid.state.label.lower()}. Rien n’a été enregistré. "
            "Relisez sa fiche."
            if aid.state is not AidState.ASKED
            else "Cette demande n’est pas encore décidée. Rien n’a été enregistré."
        )


def require_day_of_ruling(aid: Aid, day: date, today: date) -> None:
    """Refuse a decision in the future, or before the request."""
    if day > today:
        raise DomainError("La date de la décision est dans le futur. Rien n’a été enregistré.")
    if day < aid.asked_on:
        raise DomainError(
            "La date de la décision précède celle de la demande, le "
            f"{format_date(aid.asked_on)}. Rien n’a été enregistré."
        )


def for_the_decision(answers: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """Return the conditions that a decision waits for, without those of the payment."""
    return tuple(answer for answer in answers if answer.criterion not in AFTER_GRANT)


def evidence_words(answers: Iterable[Assessment]) -> str:
    """Return what a decision rests on, a line for each condition, to be kept with it."""
    return "\n".join(
        f"{answer.criterion.label}\u00a0: {answer.evidence}" for answer in for_the_decision(answers)
    )
