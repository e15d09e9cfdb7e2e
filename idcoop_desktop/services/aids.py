"""Aids of Fid&Coop and Par'NCoop: asked, corrected, decided, withdrawn, taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import (
    Aid,
    AidRequest,
    AidState,
    AidWaiver,
    evidence_words,
    for_the_decision,
    require_aid_ruling,
    require_aid_state,
    require_day_of_ruling,
)
from idcoop_desktop.domain.bank_details import require_no_bank_details
from idcoop_desktop.domain.decisions import Criterion, Outcome, Ruling
from idcoop_desktop.domain.eligibility import require_all
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, EntryKind, LedgerEntry, Scheme, project_amounts
from idcoop_desktop.domain.text import format_date, tidy, tidy_line
from idcoop_desktop.services import books
from idcoop_desktop.services.aid_facts import judged
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import aids, ledger, people

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

_DECISIONS = {Outcome.GRANTED: "aide accordée à", Outcome.REFUSED: "aide refusée à"}
_STATE_AFTER = {Outcome.GRANTED: AidState.GRANTED, Outcome.REFUSED: AidState.REFUSED}
_UNDECIDED: dict[str, object] = {
    "state": AidState.ASKED,
    "decided_on": None,
    "decided_by": "",
    "granted_cents": 0,
    "next_step": "",
    "evidence": "",
    "letter_on": None,
}


def ask_aid(desk: Desk, request: AidRequest) -> int:
    """Write down a request or an introduction and return the aid's identifier.

    Without a residence nor a dwelling, those of the person's sheet are taken. The same
    ``request_key`` again returns what it wrote. Raises :class:`DomainError` for a scheme that has
    no aids, a day to come, or when nobody is named as the newcomer.
    """
    known = aids.aid_by_request_key(desk.base, request.request_key)
    if known is not None:
        return known.id
    person = people.get_cooperator(desk.base, request.cooperator_id)
    if request.residence_id is None and not tidy_line(request.dwelling):
        request = replace(request, residence_id=person.residence_id, dwelling=person.dwelling)
    kept = _checked(desk, request)
    with desk.unit(titled(f"demande {kept.scheme.label} de", person.name)) as unit:
        aid_id = aids.add_aid(
            unit,
            Aid(
                id=0,
                state=AidState.ASKED,
                noted_by_id=desk.author.id,
                **{name: getattr(kept, name) for name in AidRequest.__slots__},
            ),
        )
        _write_request(desk, unit, aid_id, kept.requested_cents)
    return aid_id


def edit_aid(desk: Desk, aid_id: int, request: AidRequest) -> None:
    """Correct a request that is not decided yet; raises like :func:`ask_aid`."""
    aid = aids.get_aid(desk.base, aid_id)
    require_aid_state(aid, AidState.ASKED)
    kept = _checked(desk, request)
    if kept.scheme is not aid.scheme:
        raise ValueError(kept.scheme)
    with desk.unit(titled(f"demande {aid.scheme.label} modifiée de", _name(desk, kept))) as unit:
        changes = {
            name: getattr(kept, name) for name in AidRequest.__slots__ if name != "request_key"
        }
        aids.update_aid(unit, aid_id, **changes)
        _write_request(desk, unit, aid_id, kept.requested_cents)


def decide_aid(desk: Desk, aid_id: int, ruling: Ruling) -> int:
    """Grant or refuse an aid and return its identifier; the same ruling again changes nothing.

    A grant needs every condition met on its day, or waived, and takes the money out of the
    scheme's envelope of the year of the decision. Raises :class:`DomainError`.
    """
    require_aid_ruling(ruling)
    aid = aids.get_aid(desk.base, aid_id)
    if _is_written(aid, ruling):
        return aid_id
    granting = ruling.outcome is Outcome.GRANTED
    with desk.unit(titled(_DECISIONS[ruling.outcome], _name(desk, aid))) as unit:
        aid = aids.get_aid(unit.base, aid_id)
        require_aid_state(aid, AidState.ASKED)
        require_day_of_ruling(aid, ruling.decided_on, desk.today())
        answers = judged(desk, aid, ruling.amount_cents, ruling.decided_on)
        if granting:
            require_all(for_the_decision(answers))
            books.grant(
                desk,
                unit,
                About(aid_id=aid_id),
                ruling.amount_cents,
                on=ruling.decided_on,
                scheme=aid.scheme,
                decided_by=tidy_line(ruling.decided_by),
            )
        aids.update_aid(
            unit,
            aid_id,
            state=_STATE_AFTER[ruling.outcome],
            decided_on=ruling.decided_on,
            decided_by=tidy_line(ruling.decided_by),
            granted_cents=ruling.amount_cents,
            reason=tidy(ruling.reason),
            next_step=tidy(ruling.next_step),
            evidence=evidence_words(answers),
        )
    return aid_id


def waive_envelope(desk: Desk, aid_id: int, *, reason: str, decided_by: str) -> int:
    """Let an aid exceed its envelope, with a reason and a name: the one condition that may be.

    Returns the waiver's identifier. Raises :class:`DomainError` once the aid is decided.
    """
    aid = aids.get_aid(desk.base, aid_id)
    require_aid_state(aid, AidState.ASKED)
    why, who = _reason(reason), tidy_line(decided_by)
    require_no_bank_details(who)
    if not who:
        raise DomainError("Indiquez qui accorde la dérogation.")
    waiver = AidWaiver(
        id=0,
        aid_id=aid_id,
        criterion=Criterion.ENVELOPE,
        reason=why,
        decided_by=who,
        on=desk.today(),
    )
    with desk.unit(titled("dérogation pour l’aide à", _name(desk, aid))) as unit:
        return aids.add_waiver(unit, waiver)


def withdraw_aid(desk: Desk, aid_id: int, reason: str) -> None:
    """Close a request that the person gives up; what was granted goes back to its envelope.

    Raises :class:`DomainError` when some of it is already committed.
    """
    aid = aids.get_aid(desk.base, aid_id)
    require_aid_state(aid, AidState.ASKED, AidState.GRANTED)
    why = _reason(reason)
    about = About(aid_id=aid_id)
    if project_amounts(ledger.entries_about(desk.base, about)).committed:
        raise DomainError(
            "Une dépense est déjà engagée sur cette aide\u00a0: elle ne peut plus être retirée. "
            "Annulez d’abord la dépense."
        )
    with desk.unit(titled("retrait de l’aide à", _name(desk, aid))) as unit:
        books.release(desk, unit, about, on=desk.today())
        aids.update_aid(unit, aid_id, state=AidState.WITHDRAWN, granted_cents=0, reason=why)


def release_rest(desk: Desk, aid_id: int) -> None:
    """Give back to the envelope what was granted and will not be spent."""
    aid = aids.get_aid(desk.base, aid_id)
    require_aid_state(aid, AidState.GRANTED)
    with desk.unit(titled("solde rendu de l’aide à", _name(desk, aid))) as unit:
        books.release(desk, unit, About(aid_id=aid_id), on=desk.today())


def take_back_decision(desk: Desk, aid_id: int, reason: str) -> None:
    """Correct a mistaken decision or withdrawal: the request waits again, the reason is kept.

    What was granted goes back to its envelope. Raises :class:`DomainError` when some of it is
    already committed.
    """
    aid = aids.get_aid(desk.base, aid_id)
    require_aid_state(aid, AidState.GRANTED, AidState.REFUSED, AidState.WITHDRAWN)
    why = _reason(reason)
    with desk.unit(titled("décision reprise sur l’aide à", _name(desk, aid))) as unit:
        if aid.state is AidState.GRANTED:
            books.take_back_grants(desk, unit, About(aid_id=aid_id))
        aids.update_aid(unit, aid_id, reason=why, **_UNDECIDED)


def sign_newcomer(desk: Desk, aid_id: int, on: date | None, newcomer_id: int | None = None) -> None:
    """Note the day a newcomer signed, and who they are once they are a coopérateur.

    Raises :class:`DomainError` for a day before the introduction or to come, and when the newcomer
    is the sponsor.
    """
    aid = aids.get_aid(desk.base, aid_id)
    require_aid_state(aid, AidState.ASKED, AidState.GRANTED)
    if aid.scheme is not Scheme.PARNCOOP:
        raise ValueError(aid.scheme)
    _require_newcomer(aid.cooperator_id, newcomer_id)
    _require_signature(desk, aid.asked_on, on)
    changes: dict[str, object] = {"signed_on": on, "newcomer_id": newcomer_id}
    if newcomer_id is not None:
        changes["newcomer_name"] = _own_name(desk, newcomer_id)
    with desk.unit(titled("signature du filleul de", _name(desk, aid))) as unit:
        aids.update_aid(unit, aid_id, **changes)


def _checked(desk: Desk, request: AidRequest) -> AidRequest:
    if request.scheme is Scheme.IDCOOP:
        raise ValueError(request.scheme)
    if request.asked_on > desk.today():
        raise DomainError("La date de la demande est dans le futur. Rien n’a été enregistré.")
    if request.requested_cents < 0:
        raise DomainError("Le montant demandé ne peut pas être négatif.")
    kept = replace(
        request,
        dwelling=tidy_line(request.dwelling),
        subject=tidy(request.subject),
        newcomer_name=tidy_line(request.newcomer_name),
        newcomer_dwelling=tidy_line(request.newcomer_dwelling),
    )
    require_no_bank_details(kept.subject, kept.newcomer_name, kept.dwelling)
    if request.scheme is Scheme.PARNCOOP:
        if not kept.newcomer_name and kept.newcomer_id is None:
            raise DomainError("Indiquez le nom du filleul.")
        _require_newcomer(kept.cooperator_id, kept.newcomer_id)
        _require_signature(desk, kept.asked_on, kept.signed_on)
        if kept.newcomer_id is not None:
            return replace(kept, newcomer_name=_own_name(desk, kept.newcomer_id))
    return kept


def _reason(text: str) -> str:
    reason = tidy(text)
    require_no_bank_details(reason)
    if not reason:
        raise DomainError("Indiquez la raison\u00a0: elle restera au journal de l’aide.")
    return reason


def _require_newcomer(sponsor_id: int, newcomer_id: int | None) -> None:
    if newcomer_id == sponsor_id:
        raise DomainError(
            "Le parrain et le filleul sont la même personne. Rien n’a été enregistré."
        )


def _require_signature(desk: Desk, introduced_on: date, signed_on: date | None) -> None:
    if signed_on is None:
        return
    if signed_on > desk.today():
        raise DomainError("La date de la signature est dans le futur. Rien n’a été enregistré.")
    if signed_on < introduced_on:
        raise DomainError(
            "La date de la signature précède celle de la présentation, le "
            f"{format_date(introduced_on)}. Rien n’a été enregistré."
        )


def _is_written(aid: Aid, ruling: Ruling) -> bool:
    """Tell whether a ruling is already the aid's: a second click writes nothing."""
    known = (aid.state, aid.decided_on, aid.decided_by, aid.granted_cents, aid.reason)
    return known == (
        _STATE_AFTER[ruling.outcome],
        ruling.decided_on,
        tidy_line(ruling.decided_by),
        ruling.amount_cents,
        tidy(ruling.reason),
    )


def _write_request(desk: Desk, unit: Unit, aid_id: int, amount_cents: int) -> None:
    """Write in the books how much is asked for; nothing when they already say so."""
    known = project_amounts(ledger.entries_about(desk.base, About(aid_id=aid_id))).requested
    if amount_cents != known:
        books.write(
            desk,
            unit,
            LedgerEntry(
                id=0,
                kind=EntryKind.REQUEST,
                amount_cents=amount_cents - known,
                on=desk.today(),
                label="Demande" if known == 0 else "Demande revue",
                aid_id=aid_id,
            ),
        )


def _own_name(desk: Desk, person_id: int) -> str:
    """Return the name a newcomer has on their sheet: two requests for one are told by it."""
    return people.get_cooperator(desk.base, person_id).name


def _name(desk: Desk, aid: Aid | AidRequest) -> str:
    return people.cooperators_by_id(desk.base, [aid.cooperator_id])[aid.cooperator_id].name
