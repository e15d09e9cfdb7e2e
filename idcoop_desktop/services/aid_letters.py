"""The letter that tells a person what was decided on their aid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from idcoop_desktop.domain.aids import Aid, AidState
from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import format_date, tidy
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.files import drafted
from idcoop_desktop.services.letters import (
    LetterDraft,
    LetterResult,
    LetterWords,
    address_of,
    drawn_letters,
    incomplete,
    sender,
)
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import aids, people, residences

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.documents.letters import LetterContent, LetterPages, LetterWording
    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.letters import Addressed

_OUTCOMES = {AidState.GRANTED: Outcome.GRANTED, AidState.REFUSED: Outcome.REFUSED}
_NAMES = {
    Outcome.GRANTED: "lettre d’accord de l’aide à",
    Outcome.REFUSED: "lettre de refus de l’aide à",
}


def draft_letter(desk: Desk, aid_id: int) -> LetterDraft:
    """Return what the letter of an aid would be, signed by the author unless told otherwise.

    Raises :class:`DomainError` while nothing is decided, or once the person gave up.
    """
    aid, outcome = _decided(desk, aid_id)
    addressed = _addressed(desk, aid)
    return LetterDraft(
        outcome=outcome,
        decided_on=aid.decided_on or desk.today(),
        decided_by=aid.decided_by,
        letter_on=aid.letter_on,
        title=f"{aid.scheme.label}, {_person(desk, aid).name}",
        file_title=f"{aid.scheme.label} {aid.asked_on.isoformat()}",
        addressees=(addressed[0].name,),
        lacking=incomplete([addressed]),
        words=LetterWords(signed_by=desk.author.name, signed_as=desk.author.role),
    )


def preview_letter(desk: Desk, aid_id: int, words: LetterWords) -> bytes:
    """Return the PDF that :func:`make_letter` would write; refuses exactly what that refuses."""
    aid, outcome = _decided(desk, aid_id)
    return _drawn(desk, aid, outcome, words).data


def make_letter(desk: Desk, path: Path, aid_id: int, words: LetterWords) -> LetterResult:
    """Write the letter of an aid and remember that it was made.

    Raises :class:`DomainError` like :func:`draft_letter`, without a signatory, for a text that no
    page can hold, or when the system refuses the file; nothing is written then.
    """
    aid, outcome = _decided(desk, aid_id)
    made = _drawn(desk, aid, outcome, words)
    with drafted(path) as draft:
        draft.stream.write(made.data)
        with desk.unit(titled(_NAMES[outcome], _person(desk, aid).name)) as unit:
            aids.update_aid(unit, aid_id, letter_on=desk.today())
            draft.land()
    return LetterResult(
        letters=made.letters,
        pages=len(made.audits),
        lacking=incomplete([_addressed(desk, aid)]),
    )


def _decided(desk: Desk, aid_id: int) -> tuple[Aid, Outcome]:
    aid = aids.get_aid(desk.base, aid_id)
    outcome = _OUTCOMES.get(aid.state)
    if outcome is None:
        raise DomainError(
            "Aucune décision n’est à annoncer pour cette demande. Aucune lettre n’a été faite."
        )
    return aid, outcome


def _drawn(desk: Desk, aid: Aid, outcome: Outcome, words: LetterWords) -> LetterPages:
    return drawn_letters(desk, _content(desk, aid, outcome, words), [_addressed(desk, aid)])


def _content(desk: Desk, aid: Aid, outcome: Outcome, words: LetterWords) -> LetterContent:
    from idcoop_desktop.documents.letters import LetterContent

    granting = outcome is Outcome.GRANTED
    kind: Literal["granted", "refused"] = "granted" if granting else "refused"
    wording: LetterWording = "letter-fidcoop" if aid.scheme is Scheme.FIDCOOP else "letter-parncoop"
    return LetterContent(
        kind=kind,
        wording=wording,
        project=_subject(desk, aid),
        place=_place(desk, aid),
        decided_on=aid.decided_on or desk.today(),
        decided_by=aid.decided_by,
        sender=sender(
            desk,
            words,
            scheme=aid.scheme.label,
            referent=staff_names(desk).get(aid.noted_by_id, ""),
        ),
        amount=format_cents(aid.granted_cents) if granting else "",
        reason="" if granting else aid.reason,
        next_step=aid.next_step,
        personal=tidy(words.personal),
    )


def _subject(desk: Desk, aid: Aid) -> str:
    if aid.scheme is Scheme.FIDCOOP:
        return aid.subject or "petite réparation"
    if aid.newcomer_id is None:
        return aid.newcomer_name
    return people.cooperators_by_id(desk.base, [aid.newcomer_id])[aid.newcomer_id].name


def _place(desk: Desk, aid: Aid) -> str:
    """Return what the letter is about, on the line under its title."""
    if aid.scheme is Scheme.PARNCOOP:
        return f"Présentation du {format_date(aid.asked_on)}"
    place = _residence(desk, aid.residence_id)
    return ", ".join(filter(None, (aid.dwelling, "" if place is None else place.label)))


def _residence(desk: Desk, residence_id: int | None) -> Residence | None:
    return None if residence_id is None else residences.get_residence(desk.base, residence_id)


def _person(desk: Desk, aid: Aid) -> Cooperator:
    return people.cooperators_by_id(desk.base, [aid.cooperator_id])[aid.cooperator_id]


def _addressed(desk: Desk, aid: Aid) -> Addressed:
    """Return where the person lives today: a letter goes to a person, not to a dwelling."""
    person = _person(desk, aid)
    return address_of([person], _residence(desk, person.residence_id))
