"""What may be proposed to whom is not granted anything now: a way on, never a closed door.

The sentences are first drafts: the team writes its own in their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.eligibility import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.domain.eligibility import Assessment

MOST = 3
"""More proposals than that are not read."""

_FOR_CONDITIONS = {
    Criterion.COOPERATORS: "Prendre une part sociale, puis nous représenter le projet.",
    Criterion.BEARERS: "Trouver un voisin pour le porter à deux\u00a0: nous pouvons vous y aider.",
    Criterion.COLLECTIVE: "Revoir le projet ensemble pour qu’il profite à toute la résidence.",
    Criterion.CEILING: "Revoir le budget ensemble pour rester sous le plafond de l’aide.",
    Criterion.ENVELOPE: "Nous représenter le projet à l’ouverture de la prochaine enveloppe.",
}
_ALWAYS = {
    Outcome.GRANTED: (),
    Outcome.REFUSED: (
        "En reparler ensemble lors du prochain pied d’immeuble.",
        "Chercher ensemble une autre aide, par exemple auprès de la commune.",
    ),
    Outcome.POSTPONED: (
        "Demander l’accord écrit de la mairie.",
        "Demander un devis, puis nous l’envoyer.",
        "Sonder les voisins et nous dire ce qu’ils en pensent.",
    ),
}


def _is_theirs(answer: Assessment) -> bool:
    """Tell whether it is for the bearers to make up for it: what is unknown, the team looks up."""
    if answer.passed or answer.criterion not in _FOR_CONDITIONS:
        return False
    return answer.verdict is Verdict.NOT_MET or answer.criterion is Criterion.COLLECTIVE


def proposals(outcome: Outcome, answers: Iterable[Assessment]) -> tuple[str, ...]:
    """Return a few next steps to propose, first what the conditions that do not pass call for."""
    missing = () if outcome is Outcome.GRANTED else tuple(filter(_is_theirs, answers))
    called_for = [_FOR_CONDITIONS[one.criterion] for one in missing]
    return (*called_for, *_ALWAYS[outcome])[:MOST]


_FOR_AIDS = {
    Criterion.TENANT: "Prendre une part sociale\u00a0: nous pouvons vous dire comment.",
    Criterion.SENIORITY: "Nous redemander l’aide dès que votre ancienneté le permet.",
    Criterion.ONE_A_YEAR: "Nous redemander une aide l’an prochain.",
    Criterion.CEILING: "Revoir le montant ensemble pour rester sous le plafond.",
    Criterion.ENVELOPE: "Nous redemander l’aide à l’ouverture de la prochaine enveloppe.",
    Criterion.SPONSOR: "Prendre une part sociale, puis nous présenter quelqu’un.",
    Criterion.NEWCOMER: "Nous présenter quelqu’un qui n’est pas encore coopérateur.",
    Criterion.OTHER_HOUSEHOLD: "Nous présenter quelqu’un d’un autre foyer.",
    Criterion.ONE_BONUS: "Nous présenter une autre personne.",
}
_ALWAYS_FOR_AIDS = (
    "En parler ensemble\u00a0: passez nous voir ou appelez-nous.",
    "Porter un projet avec vos voisins, que la coopérative peut aider.",
)


def aid_proposals(outcome: Outcome, answers: Iterable[Assessment]) -> tuple[str, ...]:
    """Return a few next steps to propose with the refusal of an aid, first what it lacks."""
    if outcome is Outcome.GRANTED:
        return ()
    missing = (
        _FOR_AIDS[answer.criterion]
        for answer in answers
        if answer.verdict is Verdict.NOT_MET and answer.criterion in _FOR_AIDS
    )
    return (*missing, *_ALWAYS_FOR_AIDS)[:MOST]
