"""The thread of a project: all that happened to it on one line of time, told in French."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.contacts import gathered
from idcoop_desktop.domain.decisions import Decision, Outcome, Waiver
from idcoop_desktop.domain.ledger import ReceiptKind
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import LifeEvent, Project, ProjectState, SupportLine
from idcoop_desktop.domain.text import NBSP, format_date, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from idcoop_desktop.domain.follow_up import Interaction, Task
    from idcoop_desktop.domain.ideas import Channel, Idea
    from idcoop_desktop.domain.ledger import LedgerEntry, Receipt
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.plan import Step
    from idcoop_desktop.domain.projects import Bearer
    from idcoop_desktop.domain.publications import Publication


class Strand(StrEnum):
    """What kind of thing an entry tells, as the thread is filtered."""

    CONTACT = "contact"
    LIFE = "life"
    WORK = "work"
    DOCUMENT = "document"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _STRAND_LABELS[self]


_STRAND_LABELS = {
    Strand.CONTACT: "Échanges",
    Strand.LIFE: "Vie du projet",
    Strand.WORK: "Actions faites",
    Strand.DOCUMENT: "Documents",
}


class Mark(StrEnum):
    """What an entry is, in the order such things happen on one day."""

    IDEA = "idea"
    BEGUN = "begun"
    BEARERS = "bearers"
    CONTACT = "contact"
    READY = "ready"
    WAIVER = "waiver"
    GRANTED = "granted"
    REFUSED = "refused"
    POSTPONED = "postponed"
    STARTED = "started"
    DONE = "done"
    COMPLETED = "completed"
    FILE = "file"
    SHOWCASED = "showcased"
    ABANDONED = "abandoned"
    BACK = "back"


_RANKS = {mark: rank for rank, mark in enumerate(Mark)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadEntry:
    """One thing that happened: ``by`` tells who, ``details`` what is worth knowing of it.

    ``contacts`` are the records of a contact, one for each person; empty for all else.
    ``publication_id`` is the document that was made.
    """

    strand: Strand
    mark: Mark
    on: date
    title: str
    details: tuple[str, ...] = ()
    by: str = ""
    channel: Channel | None = None
    contacts: tuple[Interaction, ...] = ()
    publication_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names an entry needs: colleagues, people and residences by identifier."""

    colleagues: Mapping[int, str]
    people: Mapping[int, str]
    residences: Mapping[int, Residence]


def latest_first(entries: Iterable[ThreadEntry]) -> tuple[ThreadEntry, ...]:
    """Return entries, told in their order, by day: the latest first, what follows above."""
    in_order = sorted(entries, key=lambda one: (one.on, _RANKS[one.mark]))
    return tuple(reversed(in_order))


def of_idea(idea: Idea, names: Names) -> ThreadEntry:
    """Tell the idea that a project came from."""
    return ThreadEntry(
        strand=Strand.LIFE,
        mark=Mark.IDEA,
        on=idea.noted_on,
        title="Idée notée",
        details=(quoted(idea.sentence),),
        by=names.colleagues.get(idea.noted_by_id, ""),
        channel=idea.channel,
    )


def of_contacts(records: Iterable[Interaction], names: Names) -> list[ThreadEntry]:
    """Tell contacts, those had with several people together once."""
    return [_contact(same, names) for same in gathered(records)]


def _contact(records: Sequence[Interaction], names: Names) -> ThreadEntry:
    first = records[0]
    following = (f"Suite{NBSP}: {first.next_step}",) if first.next_step else ()
    return ThreadEntry(
        strand=Strand.CONTACT,
        mark=Mark.CONTACT,
        on=first.on,
        title=whom_in_words(records, names) or "Échange",
        details=(first.facts, *following),
        by=names.colleagues.get(first.staff_id, ""),
        channel=first.channel,
        contacts=tuple(records),
    )


def whom_in_words(records: Sequence[Interaction], names: Names) -> str:
    """Return with whom a contact was had; "" when nobody was said."""
    first = records[0]
    # Two records of one contact name one person once the two people were merged.
    people = dict.fromkeys(names.people.get(one.cooperator_id or 0, "") for one in records)
    place = names.residences.get(first.residence_id or 0)
    told = (
        listed([name for name in people if name]),
        first.with_whom,
        f"La résidence {place.name}" if place else "",
    )
    return ", ".join(part for part in told if part)


def listed(names: Sequence[str]) -> str:
    """Return ``Anna, Paul et Lise``."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} et {names[-1]}"


def of_bearers(bearers: Iterable[Bearer], names: Names) -> list[ThreadEntry]:
    """Tell who carries a project, those of one day together."""
    by_day: dict[date, list[str]] = {}
    for bearer in bearers:
        by_day.setdefault(bearer.since, []).append(names.people.get(bearer.cooperator_id, ""))
    return [
        ThreadEntry(
            strand=Strand.LIFE,
            mark=Mark.BEARERS,
            on=day,
            title="Porteurs inscrits" if len(found) > 1 else "Porteur inscrit",
            details=(listed(found),),
        )
        for day, found in by_day.items()
    ]


_EVENTS = {
    ProjectState.PREPARING: (Mark.BEGUN, "Projet créé"),
    ProjectState.UNDER_WAY: (Mark.STARTED, "Projet démarré"),
    ProjectState.COMPLETED: (Mark.COMPLETED, "Projet réalisé"),
    ProjectState.SHOWCASED: (Mark.SHOWCASED, "Projet valorisé"),
    ProjectState.ABANDONED: (Mark.ABANDONED, "Projet abandonné"),
}


def of_life(project: Project, events: Iterable[LifeEvent], names: Names) -> list[ThreadEntry]:
    """Tell the steps of a life and the day the file was complete; decisions are told apart."""
    told = [_step(event, names) for event in events if event.to in _EVENTS or _goes_back(event)]
    if project.file_complete_on is not None:
        told.append(
            ThreadEntry(
                strand=Strand.LIFE,
                mark=Mark.READY,
                on=project.file_complete_on,
                title="Dossier complet",
            )
        )
    return told


def _goes_back(event: LifeEvent) -> bool:
    # Only a step back and an abandon have a reason of their own: a decision keeps it.
    return bool(event.reason) and event.to is not ProjectState.ABANDONED


def _step(event: LifeEvent, names: Names) -> ThreadEntry:
    if _goes_back(event):
        mark, title = Mark.BACK, f"Retour à l’étape {quoted(event.to.label.lower())}"
    else:
        mark, title = _EVENTS[event.to]
        if event.to is ProjectState.PREPARING and event.came_from is not None:
            mark, title = Mark.BACK, "Projet repris"
    return ThreadEntry(
        strand=Strand.LIFE,
        mark=mark,
        on=event.on,
        title=title,
        details=(event.reason,) if event.reason else (),
        by=names.colleagues.get(event.by_id, ""),
    )


_OUTCOMES = {
    Outcome.GRANTED: (Mark.GRANTED, "Accordé"),
    Outcome.REFUSED: (Mark.REFUSED, "Refusé"),
    Outcome.POSTPONED: (Mark.POSTPONED, "Ajourné"),
}


def of_decisions(decisions: Iterable[Decision]) -> list[ThreadEntry]:
    """Tell the decisions, those taken back too, and the letters made of them."""
    told: list[ThreadEntry] = []
    for decision in decisions:
        told.append(_decision(decision))
        if decision.letter_on is not None:
            told.append(
                ThreadEntry(
                    strand=Strand.DOCUMENT,
                    mark=Mark.FILE,
                    on=decision.letter_on,
                    title=f"Lettre de décision{NBSP}: {decision.outcome.label.lower()}",
                )
            )
    return told


def _decision(decision: Decision) -> ThreadEntry:
    mark, title = _OUTCOMES[decision.outcome]
    if decision.outcome is Outcome.GRANTED:
        cents = decision.amount_cents
        title += f"{NBSP}: {format_cents(cents)}" if cents else ", sans argent"
    named = (
        ("Conditions", decision.conditions),
        ("Raison", decision.reason),
        ("Suite proposée", decision.next_step),
        ("Décision reprise", decision.taken_back_reason),
    )
    details = [f"{name}{NBSP}: {words}" for name, words in named if words]
    if decision.reconsider_on is not None:
        details.append(f"À réexaminer le {format_date(decision.reconsider_on)}")
    return ThreadEntry(
        strand=Strand.LIFE,
        mark=mark,
        on=decision.decided_on,
        title=title,
        details=tuple(details),
        by=decision.decided_by,
    )


def of_waivers(waivers: Iterable[Waiver]) -> list[ThreadEntry]:
    """Tell the exceptions that were made."""
    return [
        ThreadEntry(
            strand=Strand.LIFE,
            mark=Mark.WAIVER,
            on=waiver.on,
            title=f"Dérogation{NBSP}: {waiver.criterion.label.lower()}",
            details=(waiver.reason,),
            by=waiver.decided_by,
        )
        for waiver in waivers
    ]


def of_support(lines: Iterable[SupportLine]) -> list[ThreadEntry]:
    """Tell the help that was given."""
    return [
        done_entry(line.done_on, line.label, by=line.carried_by.label, what=line.kind.label)
        for line in lines
        if line.done_on is not None
    ]


def of_steps(steps: Iterable[Step]) -> list[ThreadEntry]:
    """Tell the steps of the plan that were done."""
    return [
        done_entry(step.done_on, step.title, by=step.carried_by.label, what=step.note)
        for step in steps
        if step.done_on is not None
    ]


def of_tasks(tasks: Iterable[Task], names: Names) -> list[ThreadEntry]:
    """Tell the tasks that were done."""
    return [
        done_entry(task.done_on, task.title, by=names.colleagues.get(task.assignee_id, ""))
        for task in tasks
        if task.done_on is not None
    ]


def done_entry(on: date, title: str, *, by: str, what: str = "") -> ThreadEntry:
    """Tell something that was done, by whom, and of which kind."""
    return ThreadEntry(
        strand=Strand.WORK,
        mark=Mark.DONE,
        on=on,
        title=title,
        details=(what,) if what else (),
        by=by,
    )


_PROOFS = {ReceiptKind.QUOTE: ReceiptKind.QUOTE.label}


def of_receipts(entry: LedgerEntry, receipts: Iterable[Receipt]) -> list[ThreadEntry]:
    """Tell the proofs that were attached to a payment, the quotes to a commitment."""
    spent = ", ".join(part for part in (entry.label, format_cents(entry.amount_cents)) if part)
    return [
        ThreadEntry(
            strand=Strand.DOCUMENT,
            mark=Mark.FILE,
            on=receipt.attached_on,
            title=f"{_PROOFS.get(receipt.kind, 'Justificatif')}{NBSP}: {spent}",
            details=(receipt.file_name,),
        )
        for receipt in receipts
    ]


def of_publications(publications: Iterable[Publication], names: Names) -> list[ThreadEntry]:
    """Tell the documents that were made."""
    return [
        ThreadEntry(
            strand=Strand.DOCUMENT,
            mark=Mark.FILE,
            on=one.made_on,
            title=one.kind.label,
            by=names.colleagues.get(one.made_by_id, ""),
            publication_id=one.id,
        )
        for one in publications
    ]
