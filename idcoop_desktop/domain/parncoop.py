"""The conditions of Par'NCoop: a coopérateur (*parrain*) brings a newcomer (*filleul*)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import Aid, AidState, AidWaiver, door_key
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
from idcoop_desktop.domain.people import is_cooperator_on
from idcoop_desktop.domain.text import fold, format_date, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.domain.rules import ParncoopRules


@dataclass(frozen=True, slots=True, kw_only=True)
class ParncoopFacts:
    """The dated facts of a sponsorship; amounts in cents.

    ``namesakes`` are the coopérateurs called like the newcomer, ``others`` the other sponsorships
    of the newcomer or of somebody of that name, whenever they were noted.
    """

    aid: Aid
    sponsor: Cooperator
    newcomer: Cooperator | None = None
    namesakes: tuple[Cooperator, ...] = ()
    others: tuple[Aid, ...] = ()
    envelope: EnvelopeState | None = None
    waivers: tuple[AidWaiver, ...] = ()

    @property
    def newcomer_name(self) -> str:
        """The newcomer's name: that of their own sheet once there is one."""
        return self.newcomer.name if self.newcomer is not None else self.aid.newcomer_name


def assess_parncoop(
    facts: ParncoopFacts, rules: ParncoopRules, *, warn_percent: int, amount_cents: int
) -> tuple[Assessment, ...]:
    """Judge every condition for a bonus of ``amount_cents`` (domain.md §4, Par'NCoop).

    People are judged on the day of the introduction, and so is the amount, by the ``rules`` of
    that day. The envelope is that of the decision.
    """
    answers = (
        _sponsor(facts.sponsor, facts.aid.asked_on),
        _newcomer(facts),
        _other_household(facts),
        _one_bonus(facts),
        _ceiling(rules.ceiling_cents, amount_cents),
        envelope_answer(facts.envelope, warn_percent, facts.aid.more_of_envelope(amount_cents)),
        _signature(facts.aid),
    )
    return with_waivers(answers, facts.waivers)


def same_name(one: str, other: str) -> bool:
    """Tell whether two names are the same people's, whatever comes first."""
    return bool(fold(one)) and sorted(fold(one).split()) == sorted(fold(other).split())


def _sponsor(sponsor: Cooperator, day: date) -> Assessment:
    criterion = Criterion.SPONSOR
    if is_cooperator_on(sponsor, day):
        return Assessment(
            criterion=criterion,
            verdict=Verdict.MET,
            evidence=f"{since_words(sponsor, day)}, au jour de la présentation, le "
            f"{format_date(day)}.",
        )
    unknown = sponsor.first_share_on is None or not sponsor.spells
    return Assessment(
        criterion=criterion,
        verdict=Verdict.UNKNOWN if unknown else Verdict.NOT_MET,
        evidence=f"{sponsor.name}, {lack_words(sponsor, day)} au {format_date(day)}, jour de la "
        "présentation.",
        next_step=f"Vérifiez la part sociale et le statut de {sponsor.name} sur sa fiche.",
    )


def _newcomer(facts: ParncoopFacts) -> Assessment:
    if facts.newcomer is not None:
        return _known_newcomer(facts.newcomer, facts.aid.asked_on)
    criterion, aid = Criterion.NEWCOMER, facts.aid
    if not aid.newcomer_name:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence="Le filleul n’est pas encore nommé.",
            next_step="Notez le nom du filleul.",
        )
    day = format_date(aid.asked_on)
    already = [one for one in facts.namesakes if _had_a_share(one, aid.asked_on)]
    near = [one for one in already if _same_place(one.residence_id, aid.newcomer_residence_id)]
    if near:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence=f"{_share_words(near[0])}\u00a0: est-ce le filleul, ou quelqu’un du même nom"
            "\u00a0?",
            next_step="Rattachez le filleul à sa propre fiche de coopérateur.",
        )
    return Assessment(
        criterion=criterion,
        verdict=Verdict.MET,
        evidence=f"{aid.newcomer_name} n’a pas de part sociale connue au {day}, jour de la "
        "présentation.",
        warning=f"Une autre personne porte ce nom\u00a0: {_share_words(already[0])}."
        if already
        else "",
    )


def _known_newcomer(newcomer: Cooperator, day: date) -> Assessment:
    criterion, since = Criterion.NEWCOMER, newcomer.first_share_on
    if since is None:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence=f"La date de la première part sociale de {newcomer.name} n’est pas connue.",
            next_step=f"Notez sur la fiche de {newcomer.name} la date de sa première part sociale.",
        )
    told = _share_words(newcomer)
    if since > day:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.MET,
            evidence=f"{told}, après la présentation du {format_date(day)}.",
        )
    return Assessment(
        criterion=criterion,
        verdict=Verdict.NOT_MET,
        evidence=f"{told}\u00a0: l’était déjà à la présentation, le {format_date(day)}.",
        next_step="Vérifiez la date de la présentation, ou refusez la demande.",
    )


def _share_words(person: Cooperator) -> str:
    since = person.first_share_on
    return f"{person.name}, part sociale depuis le {format_date(since) if since else ''}"


def _same_place(one: int | None, other: int | None) -> bool:
    """Tell whether two residences may be one: what is not known may be."""
    return one == other or None in {one, other}


def _had_a_share(person: Cooperator, day: date) -> bool:
    return person.first_share_on is not None and person.first_share_on <= day


def _other_household(facts: ParncoopFacts) -> Assessment:
    aid, sponsor = facts.aid, facts.sponsor
    if aid.newcomer_id == sponsor.id:
        return _same_home(f"{sponsor.name} ne peut pas se parrainer.")
    if facts.newcomer is None and same_name(aid.newcomer_name, sponsor.name):
        return _home_unknown(
            f"Le parrain et le filleul portent le même nom, {quoted(sponsor.name)}.",
            "Rattachez le filleul à sa propre fiche de coopérateur.",
        )
    apart = _lived_apart(aid)
    if apart is False:
        return _same_home(f"Le parrain et le filleul habitent tous deux {quoted(aid.dwelling)}.")
    if apart:
        return Assessment(
            criterion=Criterion.OTHER_HOUSEHOLD,
            verdict=Verdict.MET,
            evidence="Ils n’habitaient pas le même logement le "
            f"{format_date(aid.asked_on)}, jour de la présentation.",
        )
    return _home_unknown(
        "Le logement du parrain ou celui du filleul n’est pas connu.",
        "Notez où chacun habitait le jour de la présentation.",
    )


def _lived_apart(aid: Aid) -> bool | None:
    """Tell whether the two had two homes; ``None`` when what is known does not say.

    A home outside the coop has no residence, its address is in place of the dwelling.
    """
    here, there = door_key(aid.dwelling), door_key(aid.newcomer_dwelling)
    same_place = aid.residence_id == aid.newcomer_residence_id
    if here and there:
        if here != there:
            return True
        in_one_only = not same_place and None in {aid.residence_id, aid.newcomer_residence_id}
        return None if in_one_only else not same_place
    located = (here or aid.residence_id) and (there or aid.newcomer_residence_id)
    return True if located and not same_place else None


def _same_home(evidence: str) -> Assessment:
    return Assessment(
        criterion=Criterion.OTHER_HOUSEHOLD,
        verdict=Verdict.NOT_MET,
        evidence=evidence,
        next_step="L’aide ne vaut ni pour soi ni au sein d’un foyer\u00a0: refusez la demande.",
    )


def _home_unknown(evidence: str, next_step: str) -> Assessment:
    return Assessment(
        criterion=Criterion.OTHER_HOUSEHOLD,
        verdict=Verdict.UNKNOWN,
        evidence=evidence,
        next_step=next_step,
    )


def _one_bonus(facts: ParncoopFacts) -> Assessment:
    criterion, aid = Criterion.ONE_BONUS, facts.aid
    theirs = [one for one in facts.others if _is_same(one, aid)]
    alike = [one for one in facts.others if one not in theirs and _may_be_same(one, aid)]
    granted = _granted(theirs)
    if granted is not None:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.NOT_MET,
            evidence=f"{facts.newcomer_name} a déjà valu une aide, {_introduced(granted)}.",
            next_step="Une seule aide par filleul\u00a0: refusez la demande.",
        )
    double = _granted(alike)
    if double is not None:
        return Assessment(
            criterion=criterion,
            verdict=Verdict.UNKNOWN,
            evidence="Doublon possible\u00a0: un filleul du même nom a déjà valu une aide, "
            f"{_introduced(double)}.",
            next_step="Rattachez chaque filleul à sa propre fiche de coopérateur.",
        )
    waiting = [one for one in (*theirs, *alike) if one.state is AidState.ASKED]
    return Assessment(
        criterion=criterion,
        verdict=Verdict.MET,
        evidence=f"Aucune autre aide n’est accordée pour {facts.newcomer_name or 'ce filleul'}.",
        warning="Doublon possible\u00a0: une autre demande attend pour ce filleul, "
        f"{_introduced(waiting[0])}."
        if waiting
        else "",
    )


def _is_same(one: Aid, aid: Aid) -> bool:
    return aid.newcomer_id is not None and one.newcomer_id == aid.newcomer_id


def _may_be_same(one: Aid, aid: Aid) -> bool:
    """Tell whether two newcomers may be one: not when each has a sheet of their own."""
    both_known = one.newcomer_id is not None and aid.newcomer_id is not None
    return (
        not both_known
        and same_name(one.newcomer_name, aid.newcomer_name)
        and _same_place(one.newcomer_residence_id, aid.newcomer_residence_id)
    )


def _granted(aids: Iterable[Aid]) -> Aid | None:
    return next((one for one in aids if one.state is AidState.GRANTED), None)


def _introduced(aid: Aid) -> str:
    return f"présentation du {format_date(aid.asked_on)}"


def _ceiling(ceiling_cents: int, amount_cents: int) -> Assessment:
    evidence = f"{format_cents(amount_cents)} pour un plafond de {format_cents(ceiling_cents)}."
    if amount_cents <= ceiling_cents:
        return Assessment(criterion=Criterion.CEILING, verdict=Verdict.MET, evidence=evidence)
    return Assessment(
        criterion=Criterion.CEILING,
        verdict=Verdict.NOT_MET,
        evidence=evidence,
        next_step=f"Accordez {format_cents(ceiling_cents)} au plus.",
    )


def _signature(aid: Aid) -> Assessment:
    if aid.signed_on is None:
        return Assessment(
            criterion=Criterion.SIGNATURE,
            verdict=Verdict.UNKNOWN,
            evidence="La date de la signature du filleul n’est pas encore notée.",
            next_step="Notez la signature du filleul\u00a0: rien n’est payé avant.",
        )
    if aid.signed_on < aid.asked_on:
        return Assessment(
            criterion=Criterion.SIGNATURE,
            verdict=Verdict.NOT_MET,
            evidence=f"Le filleul a signé le {format_date(aid.signed_on)}, avant la présentation "
            f"du {format_date(aid.asked_on)}.",
            next_step="Vérifiez les deux dates.",
        )
    return Assessment(
        criterion=Criterion.SIGNATURE,
        verdict=Verdict.MET,
        evidence=f"Le filleul a signé le {format_date(aid.signed_on)}.",
    )
