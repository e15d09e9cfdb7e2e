"""The conditions of an aid, judged on the facts of the base on their day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import Aid, AidState
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.fidcoop import FidcoopFacts, assess_fidcoop
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.parncoop import ParncoopFacts, assess_parncoop, same_name
from idcoop_desktop.services import settings
from idcoop_desktop.store import aids, ledger, people

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.eligibility import Assessment
    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.desk import Desk

_MOST_NAMESAKES = 20


def check_aid(
    desk: Desk, aid_id: int, amount_cents: int | None = None, on: date | None = None
) -> tuple[Assessment, ...]:
    """Judge every condition of an aid for a grant of ``amount_cents``.

    Without an amount it is judged for what was granted, else asked for. ``on`` is the day of the
    decision: the envelope of its year pays. An aid already granted asks no more of it.
    """
    aid = aids.get_aid(desk.base, aid_id)
    return judged(desk, aid, amount_cents, on)


def judged(
    desk: Desk, aid: Aid, amount_cents: int | None = None, on: date | None = None
) -> tuple[Assessment, ...]:
    """Like :func:`check_aid`, for an aid as it is or would be."""
    day = on or aid.decided_on or desk.today()
    amount = aid.granted_cents or aid.requested_cents if amount_cents is None else amount_cents
    if aid.scheme is Scheme.FIDCOOP:
        return _judged_fidcoop(desk, aid, amount, day)
    return _judged_parncoop(desk, aid, amount, day)


def ceiling_on(desk: Desk, scheme: Scheme, day: date) -> int | None:
    """Return the most an aid may be on a day, in cents; ``None`` while the coop did not say."""
    if scheme is Scheme.FIDCOOP:
        return settings.fidcoop_rules(desk, day).amount_cents
    return settings.parncoop_rules(desk, day).ceiling_cents


def require_payable(desk: Desk, aid_id: int) -> None:
    """Refuse a payment for an aid that is not granted, or whose newcomer has not signed yet."""
    aid = aids.get_aid(desk.base, aid_id)
    if aid.state is not AidState.GRANTED:
        raise DomainError("Cette aide n’est pas accordée\u00a0: rien ne peut être payé pour elle.")
    for answer in judged(desk, aid):
        if answer.criterion is Criterion.SIGNATURE and not answer.passed:
            raise DomainError(f"{answer.evidence} {answer.next_step} Rien n’a été enregistré.")


def _judged_fidcoop(desk: Desk, aid: Aid, amount: int, day: date) -> tuple[Assessment, ...]:
    facts = FidcoopFacts(
        aid=aid,
        tenant=_person(desk, aid.cooperator_id),
        others=aids.repairs_around(desk.base, aid),
        envelope=_envelope(desk, aid, day),
        receipts=aids.count_pieces(desk.base, aid.id),
        waivers=aids.waivers(desk.base, aid.id),
    )
    return assess_fidcoop(
        facts,
        settings.fidcoop_rules(desk, aid.asked_on),
        warn_percent=settings.rules(desk, day).warn_percent,
        amount_cents=amount,
    )


def _judged_parncoop(desk: Desk, aid: Aid, amount: int, day: date) -> tuple[Assessment, ...]:
    newcomer = None if aid.newcomer_id is None else _person(desk, aid.newcomer_id)
    facts = ParncoopFacts(
        aid=aid,
        sponsor=_person(desk, aid.cooperator_id),
        newcomer=newcomer,
        namesakes=_namesakes(desk, aid) if newcomer is None else (),
        others=aids.other_sponsorships(desk.base, aid),
        envelope=_envelope(desk, aid, day),
        waivers=aids.waivers(desk.base, aid.id),
    )
    return assess_parncoop(
        facts,
        settings.parncoop_rules(desk, aid.asked_on),
        warn_percent=settings.rules(desk, day).warn_percent,
        amount_cents=amount,
    )


def _person(desk: Desk, person_id: int) -> Cooperator:
    return people.cooperators_by_id(desk.base, [person_id])[person_id]


def _namesakes(desk: Desk, aid: Aid) -> tuple[Cooperator, ...]:
    found = people.find_cooperators(desk.base, aid.newcomer_name, _MOST_NAMESAKES)
    return tuple(
        one
        for one in found
        if one.id != aid.cooperator_id and same_name(one.name, aid.newcomer_name)
    )


def _envelope(desk: Desk, aid: Aid, day: date) -> EnvelopeState | None:
    envelope = ledger.get_envelope(desk.base, aid.scheme, day.year)
    return None if envelope is None else ledger.envelope_state(desk.base, envelope)
