"""The conditions of Fid&Coop: the yearly aid to tenant coopérateurs for a small repair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import Aid, AidState, AidWaiver, home_key
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.eligibility import (
    Assessment,
    Verdict,
    envelope_answer,
    lack_words,
    since_words,
    with_waivers,
)
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.people import (
    CooperatorStatus,
    is_cooperator_on,
    seniority,
)
from idcoop_desktop.domain.text import format_date, plural, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.domain.rules import FidcoopRules


@dataclass(frozen=True, slots=True, kw_only=True)
class FidcoopFacts:
    """The dated facts of a request; amounts in cents.

    ``others`` are the other aids of the scheme asked for in the year of the request, for the same
    residence or by the same person. ``envelope`` is that of the year of the decision. ``receipts``
    counts the pieces joined to what was paid.
    """

    aid: Aid
    tenant: Cooperator
    others: tuple[Aid, ...] = ()
    envelope: EnvelopeState | None = None
    receipts: int = 0
    waivers: tuple[AidWaiver, ...] = ()


def assess_fidcoop(
    facts: FidcoopFacts, rules: FidcoopRules, *, warn_percent: int, amount_cents: int
) -> tuple[Assessment, ...]:
    """Judge every condition for a grant of ``amount_cents`` (domain.md §4, Fid&Coop).

    People are judged on the day of the request, and so is the amount, by the ``rules`` of that
    day: who asked last year was told last year's rule. The envelope is that of the decision.
    """
    day = facts.aid.asked_on
    answers = (
        _tenant(facts.tenant, day),
        _seniority(facts.tenant, rules.minimum_years, day),
        _one_a_year(facts),
        _repair(facts.aid),
        _amount(rules.amount_cents, amount_cents, day),
        envelope_answer(facts.envelope, warn_percent, facts.aid.more_of_envelope(amount_cents)),
        _receipt(facts),
    )
    return with_waivers(answers, facts.waivers)


def entitled_from(first_share_on: date, minimum_years: int) -> date:
    """Return the first day on which the seniority is more than ``minimum_years``.

    domain.md counts seniority in *whole* years since the first share (§2) and asks for *more than*
    five (§4): the first whole number above five is six, so that five years and some months are not
    enough yet. Who took a share on a 29 February has one year more on 1 March.
    """
    year = first_share_on.year + minimum_years + 1
    try:
        return first_share_on.replace(year=year)
    except ValueError:
        return first_share_on.replace(year=year, month=3, day=1)


def _tenant(person: Cooperator, day: date) -> Assessment:
    criterion = Criterion.TENANT
    renting = any(
        spell.covers(day) for spell in person.spells if spell.status is CooperatorStatus.TENANT
    )
    if renting and is_cooperator_on(person, day):
        return Assessment(
            criterion=criterion,
            verdict=Verdict.MET,
            evidence=f"{since_words(person, day)}, au jour de la demande, le {format_date(day)}.",
        )
    unknown = person.first_share_on is None or not person.spells
    lack = f"{lack_words(person, day)} au {format_date(day)}, jour de la demande"
    return Assessment(
        criterion=criterion,
        verdict=Verdict.UNKNOWN if unknown else Verdict.NOT_MET,
        evidence=f"{person.name}, {lack}.",
        next_step=f"Vérifiez la part sociale et le statut de {person.name} sur sa fiche.",
    )


def _seniority(person: Cooperator, minimum_years: int, day: date) -> Assessment:
    criterion, since = Criterion.SENIORITY, person.first_share_on
    if since is None:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence="La date de la première part sociale n’est pas connue.",
            next_step=f"Notez sur la fiche de {person.name} la date de sa première part sociale.",
        )
    years = seniority(person, day)
    done = "ans révolus" if years > 1 else "an révolu"
    evidence = (
        f"Part sociale depuis le {format_date(since)}, {years}\u00a0{done} au {format_date(day)}"
        f"\u00a0; il en faut plus de {minimum_years}, soit au moins {minimum_years + 1}."
    )
    if years > minimum_years:
        return Assessment(criterion=criterion, verdict=Verdict.MET, evidence=evidence)
    first = format_date(entitled_from(since, minimum_years))
    return Assessment(
        criterion=criterion,
        verdict=Verdict.NOT_MET,
        evidence=evidence,
        next_step=f"Proposez de refaire la demande à partir du {first}.",
    )


def _one_a_year(facts: FidcoopFacts) -> Assessment:
    criterion, aid = Criterion.ONE_A_YEAR, facts.aid
    home, year = home_key(aid.residence_id, aid.dwelling), aid.asked_on.year
    if home is None:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence=f"Le logement n’est pas connu au {format_date(aid.asked_on)}.",
            next_step="Notez sur la demande la résidence et le logement.",
        )
    here = [one for one in facts.others if home_key(one.residence_id, one.dwelling) == home]
    granted = [one for one in here if one.state is AidState.GRANTED]
    if granted:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.NOT_MET,
            evidence=f"Ce logement a déjà une aide en {year}, {_asked(granted[0])}.",
            next_step=f"Proposez de refaire la demande en {year + 1}.",
        )
    return Assessment(
        criterion=criterion,
        verdict=Verdict.MET,
        evidence=f"Aucune aide n’est accordée en {year} au logement {quoted(aid.dwelling)}.",
        warning=_also_asked(aid, here, facts.others),
    )


def _also_asked(aid: Aid, here: Sequence[Aid], others: Sequence[Aid]) -> str:
    """Warn of what the rule lets pass: a second request, or an aid in another dwelling."""
    asked = [one for one in here if one.state is AidState.ASKED]
    if asked:
        return f"Une autre demande attend une décision pour ce logement, {_asked(asked[0])}."
    had = any(
        one.state is AidState.GRANTED and one.cooperator_id == aid.cooperator_id for one in others
    )
    year = aid.asked_on.year
    return f"La personne a déjà une aide en {year} pour un autre logement." if had else ""


def _asked(aid: Aid) -> str:
    return f"demandée le {format_date(aid.asked_on)}"


def _repair(aid: Aid) -> Assessment:
    if aid.subject:
        return Assessment(criterion=Criterion.REPAIR, verdict=Verdict.MET, evidence=aid.subject)
    return Assessment(
        criterion=Criterion.REPAIR,
        verdict=Verdict.UNKNOWN,
        evidence="La réparation n’est pas encore décrite.",
        next_step="Décrivez la petite réparation sur la demande.",
    )


def _amount(ceiling_cents: int | None, amount_cents: int, day: date) -> Assessment:
    criterion = Criterion.CEILING
    if ceiling_cents is None:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence=f"La coopérative n’a pas fixé le montant de l’aide au {format_date(day)}.",
            next_step="Fixez le montant de l’aide Fid&Coop.",
        )
    evidence = (
        f"{format_cents(amount_cents)} pour une aide de {format_cents(ceiling_cents)} au plus."
    )
    if amount_cents <= ceiling_cents:
        return Assessment(criterion=criterion, verdict=Verdict.MET, evidence=evidence)
    return Assessment(
        criterion=criterion,
        verdict=Verdict.NOT_MET,
        evidence=evidence,
        next_step=f"Accordez {format_cents(ceiling_cents)} au plus.",
    )


def _receipt(facts: FidcoopFacts) -> Assessment:
    if facts.receipts:
        return Assessment(
            criterion=Criterion.RECEIPT,
            verdict=Verdict.MET,
            evidence=f"{plural(facts.receipts, 'pièce')} au dossier de paiement.",
        )
    return Assessment(
        criterion=Criterion.RECEIPT,
        verdict=Verdict.UNKNOWN,
        evidence="Aucune facture ni aucun ticket n’est encore joint.",
        next_step="Demandez la facture ou le ticket, et joignez-le au paiement.",
    )
