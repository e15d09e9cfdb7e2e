"""Letters that tell the bearers what was decided: prepared, seen, written and remembered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Decision, Outcome, standing
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.labels import AddressLabel, address_label, lacking, names_together
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.domain.projects import Carrier, Project, SupportKind
from idcoop_desktop.domain.text import format_date, tidy, tidy_line
from idcoop_desktop.services import settings, wording
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.files import drafted
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import decisions, people, projects, residences

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from idcoop_desktop.documents.letters import LetterContent, LetterKind, LetterPages, Sender
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.desk import Desk

Addressed = tuple[AddressLabel, str]
"""An address and what it lacks to be delivered, empty when nothing does."""
_NAMES = {
    Outcome.GRANTED: "lettre d’accord pour",
    Outcome.REFUSED: "lettre de refus pour",
    Outcome.POSTPONED: "lettre d’ajournement pour",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """What a colleague adds to a letter: who signs, as what, and a few words of their own."""

    signed_by: str
    signed_as: str = ""
    personal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """A letter before it is made: to whom it goes, one name a household, and who would sign.

    ``lacking`` names those whose address is not whole, with what it lacks. ``file_title`` is what
    the file may be called by: never a person.
    """

    outcome: Outcome
    decided_on: date
    decided_by: str
    letter_on: date | None
    title: str
    file_title: str
    addressees: tuple[str, ...]
    lacking: tuple[str, ...]
    words: LetterWords


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterResult:
    """What was written: letters, pages in all, and whose address is not whole."""

    letters: int
    pages: int
    lacking: tuple[str, ...]


def draft_letter(desk: Desk, decision_id: int) -> LetterDraft:
    """Return what the letter of a decision would be, signed by the author unless told otherwise.

    Raises :class:`DomainError` for a decision that was taken back.
    """
    decision = _standing_decision(desk, decision_id)
    project = projects.get_project(desk.base, decision.project_id)
    addressed = _addressed(desk, project)
    return LetterDraft(
        outcome=decision.outcome,
        decided_on=decision.decided_on,
        decided_by=decision.decided_by,
        letter_on=decision.letter_on,
        title=project.title,
        file_title=project.title,
        addressees=tuple(label.name for label, _lack in addressed),
        lacking=incomplete(addressed),
        words=LetterWords(signed_by=desk.author.name, signed_as=desk.author.role),
    )


def preview_letter(desk: Desk, decision_id: int, words: LetterWords) -> bytes:
    """Return the PDF that :func:`make_letter` would write; refuses exactly what that refuses."""
    return letter(desk, decision_id, words).data


def letter(desk: Desk, decision_id: int, words: LetterWords) -> LetterPages:
    """Draw the letters of a decision without remembering it; see :func:`make_letter`."""
    return _drawn(desk, _standing_decision(desk, decision_id), words)


def pages_of(pdf: bytes) -> int:
    """Return how many pages a letter has."""
    from idcoop_desktop.documents.preview import page_count

    return page_count(pdf)


def make_letter(desk: Desk, path: Path, decision_id: int, words: LetterWords) -> LetterResult:
    """Write the letters of a decision, one a household, and remember that they were made.

    Raises :class:`DomainError` for a decision that was taken back, without a signatory, for a text
    that no page can hold, or when the system refuses the file; nothing is written then.
    """
    decision = _standing_decision(desk, decision_id)
    project = projects.get_project(desk.base, decision.project_id)
    made = _drawn(desk, decision, words)
    with drafted(path) as draft:
        draft.stream.write(made.data)
        with desk.unit(titled(_NAMES[decision.outcome], project.title)) as unit:
            decisions.update_decision(unit, decision_id, letter_on=desk.today())
            draft.land()
    return LetterResult(
        letters=made.letters,
        pages=len(made.audits),
        lacking=incomplete(_addressed(desk, project)),
    )


def _standing_decision(desk: Desk, decision_id: int) -> Decision:
    decision = decisions.get_decision(desk.base, decision_id)
    if decision.taken_back_on is not None:
        raise DomainError(
            f"Cette décision a été reprise le {format_date(decision.taken_back_on)}\u00a0: elle ne "
            "s’annonce plus. Aucune lettre n’a été faite."
        )
    return decision


def _drawn(desk: Desk, decision: Decision, words: LetterWords) -> LetterPages:
    project = projects.get_project(desk.base, decision.project_id)
    return drawn_letters(desk, _content(desk, project, decision, words), _addressed(desk, project))


def drawn_letters(
    desk: Desk, content: LetterContent, addressed: Sequence[Addressed]
) -> LetterPages:
    """Draw one letter an address, in staff's words; :class:`DomainError` when nobody signs."""
    from idcoop_desktop.documents.letters import letter_pages

    if not content.sender.signed_by:
        raise DomainError("Indiquez qui signe la lettre.")
    return letter_pages(
        content,
        [label for label, _lack in addressed],
        # Dated by the day: made again the same day, it is the same file.
        made_at=datetime.combine(desk.today(), time(12), UTC),
        texts=wording.texts(desk, content.wording),
    )


def _content(desk: Desk, project: Project, decision: Decision, words: LetterWords) -> LetterContent:
    from idcoop_desktop.documents.letters import LetterContent

    kind, total = _kind_and_total(desk, decision)
    granting = decision.outcome is Outcome.GRANTED
    return LetterContent(
        kind=kind,
        project=project.title,
        place=residences.get_residence(desk.base, project.residence_id).label,
        decided_on=decision.decided_on,
        decided_by=decision.decided_by,
        sender=sender(desk, words, referent=staff_names(desk).get(project.referent_id or 0, "")),
        amount=format_cents(decision.amount_cents) if decision.amount_cents else "",
        total=format_cents(total) if kind == "complement" else "",
        reconsider_on=decision.reconsider_on,
        reason="" if granting else decision.reason,
        conditions=decision.conditions if granting else "",
        next_step=decision.next_step,
        support=_support(desk, project) if kind == "granted" else (),
        personal=tidy(words.personal),
    )


def _kind_and_total(desk: Desk, decision: Decision) -> tuple[LetterKind, int]:
    """Return what the letter tells, and all that was granted up to its decision, in cents."""
    if decision.outcome is Outcome.REFUSED:
        return "refused", 0
    if decision.outcome is Outcome.POSTPONED:
        return "postponed", 0
    grants = standing(decisions.decisions(desk.base, decision.project_id), Outcome.GRANTED)
    rank = [grant.id for grant in grants].index(decision.id)
    total = sum(grant.amount_cents for grant in grants[: rank + 1])
    return ("complement" if rank else "granted"), total


def sender(desk: Desk, words: LetterWords, *, scheme: str = "", referent: str = "") -> Sender:
    """Return who writes: the coop as it presents itself, for ID'Coop unless another scheme."""
    from idcoop_desktop.documents.letters import Sender

    coop = settings.profile(desk)
    reach = (coop.phone, coop.email)
    return Sender(
        coop=coop.coop_name,
        scheme=scheme or coop.scheme_name,
        lines=tuple(
            line
            for line in (coop.service, coop.address, " · ".join(filter(None, reach)), coop.site)
            if line
        ),
        contact=", ".join(filter(None, (referent, *reach))),
        signed_by=tidy_line(words.signed_by),
        signed_as=tidy_line(words.signed_as),
    )


def _support(desk: Desk, project: Project) -> tuple[str, ...]:
    return tuple(
        line.label
        for line in projects.support_lines(desk.base, project.id)
        if line.carried_by is Carrier.COOP and line.kind is not SupportKind.FINANCIAL
    )


def _addressed(desk: Desk, project: Project) -> tuple[Addressed, ...]:
    """Return the address of each household of bearers, with what it lacks to be delivered."""
    bearers = projects.bearers(desk.base, project.id)
    known = people.cooperators_by_id(desk.base, {one.cooperator_id for one in bearers})
    places = residences.residences_by_id(
        desk.base,
        {project.residence_id, *(one.residence_id for one in known.values() if one.residence_id)},
    )
    homes: dict[object, list[Cooperator]] = {}
    for bearer in bearers:
        person = known[bearer.cooperator_id]
        homes.setdefault(person.household or person.id, []).append(person)
    if not homes:
        everyone = Cooperator(id=0, first_name="Aux porteurs", last_name="du projet")
        return (address_of([everyone], places[project.residence_id]),)
    return tuple(
        address_of(persons, places.get(persons[0].residence_id or 0)) for persons in homes.values()
    )


def address_of(persons: Sequence[Cooperator], residence: Residence | None) -> Addressed:
    """Return the address of people of one home, and what it lacks to be delivered."""
    if residence is None:
        return AddressLabel(names_together(persons), ()), lacking(None)
    return address_label(persons, residence), lacking(residence)


def incomplete(addressed: Sequence[Addressed]) -> tuple[str, ...]:
    """Return those whose address is not whole, with what it lacks."""
    return tuple(f"{label.name} ({lack})" for label, lack in addressed if lack)
