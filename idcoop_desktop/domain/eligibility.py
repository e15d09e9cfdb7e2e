"""The conditions of ID'Coop: each answered with its evidence and what to do next.

The two sister schemes answer theirs in the same shape (:mod:`~idcoop_desktop.domain.fidcoop`,
:mod:`~idcoop_desktop.domain.parncoop`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Criterion, Waiver
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.people import (
    Cooperator,
    is_cooperator_on,
    status_on,
    status_words,
)
from idcoop_desktop.domain.text import format_date, plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from idcoop_desktop.domain.aids import AidWaiver
    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.domain.rules import SchemeRules


class Verdict(StrEnum):
    """The answer to a condition."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _VERDICT_LABELS[self]


_VERDICT_LABELS = {
    Verdict.MET: "Rempli",
    Verdict.NOT_MET: "Non rempli",
    Verdict.UNKNOWN: "À vérifier",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFacts:
    """The dated facts the conditions are judged on; amounts in cents."""

    bearers: tuple[Cooperator, ...] = ()
    benefit_statement: str = ""
    benefit_checked_by: str = ""
    benefit_checked_on: date | None = None
    granted_cents: int = 0
    envelope: EnvelopeState | None = None
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """One condition with its answer; ``next_step`` is empty when nothing is left to do.

    ``evidence`` is one sentence, or a line for each person it is about.
    """

    criterion: Criterion
    verdict: Verdict
    evidence: str
    next_step: str = ""
    warning: str = ""
    waiver: Waiver | AidWaiver | None = None

    @property
    def passed(self) -> bool:
        """Met, or waived with a reason."""
        return self.verdict is Verdict.MET or self.waiver is not None


def assess(
    facts: ProjectFacts, rules: SchemeRules, day: date, amount_cents: int = 0
) -> tuple[Assessment, ...]:
    """Judge every condition on ``day`` for a grant of ``amount_cents`` (domain.md §4)."""
    answers = (
        _cooperators(facts.bearers, day),
        _bearers(facts.bearers, rules),
        _collective(facts),
        _ceiling(facts, rules, amount_cents),
        envelope_answer(facts.envelope, rules.warn_percent, amount_cents),
    )
    return with_waivers(answers, facts.waivers)


def with_waivers(
    answers: Iterable[Assessment], waivers: Iterable[Waiver | AidWaiver]
) -> tuple[Assessment, ...]:
    """Return the answers, each one that is not met with its waiver if there is one."""
    given = {waiver.criterion: waiver for waiver in waivers}
    return tuple(_with_waiver(answer, given.get(answer.criterion)) for answer in answers)


def file_is_complete(assessments: Iterable[Assessment]) -> bool:
    """Tell whether the conditions that do not depend on the amount all pass."""
    about_money = {Criterion.CEILING, Criterion.ENVELOPE}
    return all(answer.passed for answer in assessments if answer.criterion not in about_money)


def require_all(assessments: Sequence[Assessment]) -> None:
    """Refuse a grant while a condition neither is met nor was waived."""
    missing = [answer for answer in assessments if not answer.passed]
    if missing:
        steps = " ".join(answer.next_step for answer in missing)
        names = ", ".join(answer.criterion.label.lower() for answer in missing)
        raise DomainError(
            f"L’aide ne peut pas encore être accordée ({names}). Rien n’a été enregistré. {steps}"
        )


def _with_waiver(answer: Assessment, waiver: Waiver | AidWaiver | None) -> Assessment:
    if waiver is None or answer.verdict is Verdict.MET:
        return answer
    return Assessment(
        criterion=answer.criterion,
        verdict=answer.verdict,
        evidence=answer.evidence,
        warning=answer.warning,
        waiver=waiver,
    )


def _cooperators(bearers: Sequence[Cooperator], day: date) -> Assessment:
    criterion = Criterion.COOPERATORS
    if not bearers:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence="Aucun porteur n’est encore inscrit.",
            next_step="Inscrivez les porteurs du projet.",
        )
    doubtful = [person for person in bearers if not is_cooperator_on(person, day)]
    if not doubtful:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.MET,
            evidence="\n".join(since_words(person, day) for person in bearers),
        )
    unknown = any(person.first_share_on is None or not person.spells for person in doubtful)
    names = ", ".join(person.name for person in doubtful)
    lacks = "\u00a0; ".join(f"{person.name}, {lack_words(person, day)}" for person in doubtful)
    return Assessment(
        criterion=criterion,
        verdict=Verdict.UNKNOWN if unknown else Verdict.NOT_MET,
        evidence=f"Pas de qualité de coopérateur établie au {format_date(day)}\u00a0: {lacks}.",
        next_step=f"Vérifiez les parts sociales et le statut de {names}.",
    )


def since_words(person: Cooperator, day: date) -> str:
    """Return who a coopérateur is on ``day``, and since when they hold a share."""
    status = status_on(person, day)
    since = person.first_share_on
    return (
        f"{person.name}, {status.label if status else ''}, "
        f"part sociale depuis le {format_date(since) if since else ''}"
    )


def lack_words(person: Cooperator, day: date) -> str:
    """Return why nothing shows that a person is a coopérateur on ``day``."""
    since = person.first_share_on
    if since is None:
        return "sans date de première part sociale"
    if since > day:
        return f"part sociale depuis le {format_date(since)} seulement"
    return status_words(person, day) if person.spells else "statut à préciser"


def _bearers(bearers: Sequence[Cooperator], rules: SchemeRules) -> Assessment:
    counted = len(bearers)
    if not rules.one_household_counts:
        homes = {person.household or ("person", person.id) for person in bearers}
        counted = len(homes)
    evidence = f"{plural(counted, 'porteur')} pour {rules.minimum_bearers} demandés au moins."
    if counted >= rules.minimum_bearers:
        return Assessment(criterion=Criterion.BEARERS, verdict=Verdict.MET, evidence=evidence)
    missing = rules.minimum_bearers - counted
    return Assessment(
        criterion=Criterion.BEARERS,
        verdict=Verdict.NOT_MET,
        evidence=evidence,
        next_step=f"Trouvez encore {plural(missing, 'co-porteur')}.",
    )


def _collective(facts: ProjectFacts) -> Assessment:
    criterion = Criterion.COLLECTIVE
    if not facts.benefit_statement:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence="Il n’est pas encore écrit à qui le projet profite.",
            next_step="Écrivez à qui le projet profite, puis cochez la vérification.",
        )
    if facts.benefit_checked_on is None:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence=facts.benefit_statement,
            next_step="Faites vérifier par un collègue que le projet profite au collectif.",
        )
    return Assessment(
        criterion=criterion,
        verdict=Verdict.MET,
        evidence=f"{facts.benefit_statement} (vérifié par {facts.benefit_checked_by} "
        f"le {format_date(facts.benefit_checked_on)})",
    )


def _ceiling(facts: ProjectFacts, rules: SchemeRules, amount_cents: int) -> Assessment:
    total = facts.granted_cents + amount_cents
    evidence = f"{format_cents(total)} pour un plafond de {format_cents(rules.ceiling_cents)}."
    if total <= rules.ceiling_cents:
        return Assessment(criterion=Criterion.CEILING, verdict=Verdict.MET, evidence=evidence)
    room = max(rules.ceiling_cents - facts.granted_cents, 0)
    return Assessment(
        criterion=Criterion.CEILING,
        verdict=Verdict.NOT_MET,
        evidence=evidence,
        next_step=f"Accordez {format_cents(room)} au plus, ou demandez une dérogation.",
    )


def envelope_answer(
    envelope: EnvelopeState | None, warn_percent: int, amount_cents: int
) -> Assessment:
    """Judge whether an envelope covers a grant; it warns from a share used, in per cent."""
    criterion = Criterion.ENVELOPE
    if envelope is None:
        return _without_envelope(amount_cents)
    remaining = envelope.remaining
    evidence = f"Il reste {format_cents(remaining)} sur l’enveloppe {envelope.year}."
    if amount_cents > max(remaining, 0):
        return Assessment(
            criterion=criterion,
            verdict=Verdict.NOT_MET,
            evidence=evidence,
            next_step="Réduisez le montant, complétez l’enveloppe ou demandez une dérogation.",
        )
    percent = envelope.used_percent(amount_cents)
    warning = ""
    if percent >= warn_percent and envelope.amount:
        warning = f"L’enveloppe {envelope.year} serait utilisée à {percent}\u202f%."
    return Assessment(criterion=criterion, verdict=Verdict.MET, evidence=evidence, warning=warning)


def _without_envelope(amount_cents: int) -> Assessment:
    if amount_cents == 0:
        return Assessment(
            criterion=Criterion.ENVELOPE,
            verdict=Verdict.MET,
            evidence="Aucune aide financière n’est demandée.",
        )
    return Assessment(
        criterion=Criterion.ENVELOPE,
        verdict=Verdict.UNKNOWN,
        evidence="L’enveloppe de l’année n’est pas encore ouverte.",
        next_step="Ouvrez l’enveloppe de l’année dans la page Budget.",
    )
