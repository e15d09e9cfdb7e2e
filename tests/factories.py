"""Invented people, places and projects: whole records, of which a test names what it is about."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from idcoop_desktop.domain.decisions import Criterion, Decision, Outcome, Waiver
from idcoop_desktop.domain.follow_up import Interaction, Task
from idcoop_desktop.domain.ideas import Channel, Idea
from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry, Receipt
from idcoop_desktop.domain.people import (
    Cooperator,
    CooperatorStatus,
    Residence,
    StaffMember,
    StatusSpell,
)
from idcoop_desktop.domain.projects import (
    Bearer,
    BearerRole,
    LifeEvent,
    Project,
    ProjectState,
    SupportKind,
    SupportLine,
)
from idcoop_desktop.domain.publications import Publication, PublicationKind, Variant
from idcoop_desktop.domain.showcase import Moment, Photo, PhotoConsent, Showcase, Testimonial

DAY = date(2026, 3, 2)
"""A Monday, the today of most tests."""

FIRST_NAMES = (
    *("Maëlle", "Youenn", "Nadia", "Loïc", "Aïcha", "Gwénaëlle", "Étienne", "Soazig", "Karim"),
    *("Marie-Anne", "Noé", "Françoise", "Zoé", "Jean-Yves", "Inès", "Ewen", "Héloïse", "Malo"),
)
LAST_NAMES = (
    *("Kerbrat", "Le Goff-Test", "Bénali", "Mazéas", "Tanguy", "N’Diaye", "Cœuret", "Le Bihan"),
    *("Marchadour", "Ozanne", "Da Silva", "Quéméré", "Lemaître", "Madec", "Ahmadi", "Guéguen"),
)


def staff_member(**changes: Any) -> StaffMember:
    """A colleague."""
    return replace(StaffMember(id=0, name="Rozenn Cadiou", role="Vie coopérative"), **changes)


def residence(**changes: Any) -> Residence:
    """A residence of 24 dwellings."""
    return replace(
        Residence(
            id=0,
            name="Les Ajoncs",
            commune="Kerlann",
            postal_code="29999",
            address="4 rue des Ajoncs",
            dwellings=24,
            delivered_on=date(2009, 6, 15),
            common_rooms="Salle commune au rez-de-chaussée",
        ),
        **changes,
    )


def spell(
    status: CooperatorStatus = CooperatorStatus.TENANT,
    start: date = date(2018, 5, 1),
    end: date | None = None,
) -> StatusSpell:
    """A tenant since 2018."""
    return StatusSpell(status, start, end)


def cooperator(**changes: Any) -> Cooperator:
    """A tenant who is a coopératrice since 2018."""
    return replace(
        Cooperator(
            id=0,
            first_name="Maëlle",
            last_name="Kerbrat",
            member_number="C-0042",
            email="maelle.kerbrat@example.org",
            phone="02 99 00 12 34",
            dwelling="B12",
            first_share_on=date(2018, 5, 1),
            shares=3,
            spells=(spell(),),
            notes="Préfère être appelée le soir.",
        ),
        **changes,
    )


def crowd(count: int, residence_ids: Sequence[int] = (), *, seed: int = 1) -> Iterator[Cooperator]:
    """Any number of people, the same each time for a seed."""
    chance = random.Random(seed)
    for number in range(1, count + 1):
        first, last = chance.choice(FIRST_NAMES), chance.choice(LAST_NAMES)
        since = date(1990, 1, 1) + timedelta(days=chance.randrange(13_000))
        yield Cooperator(
            id=0,
            first_name=first,
            last_name=f"{last}-{chance.choice(LAST_NAMES)}" if number % 3 == 0 else last,
            member_number=f"C-{number}",
            email=f"personne{number}@example.org",
            phone=f"0299{number:06d}",
            residence_id=chance.choice(residence_ids) if residence_ids else None,
            dwelling=f"{chance.choice('ABC')}{chance.randrange(60)}",
            first_share_on=since if number % 10 else None,
            shares=1 + number % 5,
            spells=(StatusSpell(chance.choice(tuple(CooperatorStatus)), since),),
        )


def idea(**changes: Any) -> Idea:
    """An idea of which nobody knows who said it."""
    return replace(
        Idea(
            id=0,
            sentence="Et si on plantait des fruitiers derrière le parking ?",
            residence_id=0,
            noted_by_id=0,
            noted_on=DAY,
            channel=Channel.DOORSTEP,
        ),
        **changes,
    )


def project(**changes: Any) -> Project:
    """A project that is being put together."""
    return replace(
        Project(id=0, title="Un verger pour tous", residence_id=0, summary="Six fruitiers."),
        **changes,
    )


def bearer(**changes: Any) -> Bearer:
    """Somebody who carries a project with others."""
    first = Bearer(id=0, project_id=0, cooperator_id=0, role=BearerRole.CO_BEARER, since=DAY)
    return replace(first, **changes)


def life_event(**changes: Any) -> LifeEvent:
    """The first step of a project."""
    first = LifeEvent(id=0, project_id=0, to=ProjectState.PREPARING, on=DAY, by_id=0)
    return replace(first, **changes)


def support_line(**changes: Any) -> SupportLine:
    """Tools that the coop lends."""
    line = SupportLine(id=0, project_id=0, kind=SupportKind.MATERIAL, label="Prêt de bêches")
    return replace(line, **changes)


def decision(**changes: Any) -> Decision:
    """A grant of 450 €."""
    return replace(
        Decision(
            id=0,
            project_id=0,
            outcome=Outcome.GRANTED,
            decided_on=DAY,
            decided_by="Comité ID’Coop",
            amount_cents=45_000,
        ),
        **changes,
    )


def waiver(**changes: Any) -> Waiver:
    """A project let through with one bearer."""
    return replace(
        Waiver(
            id=0,
            project_id=0,
            criterion=Criterion.BEARERS,
            reason="Le second porteur emménage le mois prochain.",
            decided_by="Direction",
            on=DAY,
        ),
        **changes,
    )


def ledger_entry(**changes: Any) -> LedgerEntry:
    """A grant of 450 €."""
    return replace(
        LedgerEntry(id=0, kind=EntryKind.GRANT, amount_cents=45_000, on=DAY, label="Aide accordée"),
        **changes,
    )


def receipt(**changes: Any) -> Receipt:
    """An invoice."""
    return replace(
        Receipt(
            id=0,
            entry_id=0,
            sha256="ab" * 32,
            file_name="facture.pdf",
            size=48_213,
            attached_on=DAY,
        ),
        **changes,
    )


def photo(**changes: Any) -> Photo:
    """A photo on which nobody can be recognised."""
    return replace(
        Photo(
            id=0,
            project_id=0,
            sha256="cd" * 32,
            width=3000,
            height=2000,
            moment=Moment.AFTER,
            alt="Six jeunes fruitiers au bord d’une pelouse",
            consent=PhotoConsent.NOBODY,
        ),
        **changes,
    )


def testimonial(**changes: Any) -> Testimonial:
    """A quotation whose author agreed to it."""
    return replace(
        Testimonial(
            id=0,
            project_id=0,
            text="On se parle enfin entre voisins.",
            author="Une habitante",
            agreed_on=DAY,
        ),
        **changes,
    )


def showcase(**changes: Any) -> Showcase:
    """The words of a flyer."""
    return replace(
        Showcase(
            id=0,
            project_id=0,
            lead="Six fruitiers, vingt voisins.",
            story="Un samedi de mars, tout le monde a creusé.",
            figures=(("6", "arbres"), ("20", "participants")),
        ),
        **changes,
    )


def publication(**changes: Any) -> Publication:
    """A flyer for the office printer."""
    return replace(
        Publication(
            id=0,
            project_id=0,
            kind=PublicationKind.FLYER_A4,
            variant=Variant.OFFICE,
            made_on=DAY,
            made_by_id=0,
            sha256="ef" * 32,
        ),
        **changes,
    )


def task(**changes: Any) -> Task:
    """Something to do in a week."""
    to_do = Task(id=0, title="Rappeler la mairie", due_on=DAY + timedelta(days=7), assignee_id=0)
    return replace(to_do, **changes)


def interaction(**changes: Any) -> Interaction:
    """A telephone call."""
    return replace(
        Interaction(
            id=0,
            on=DAY,
            channel=Channel.PHONE,
            facts="Demande où en est le projet.",
            staff_id=0,
            next_step="Envoyer le compte rendu",
        ),
        **changes,
    )
