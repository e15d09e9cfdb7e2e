"""A colleague who works without pause: the main job by the real services, over and over.

Each action is told to the parent only once it is committed, so the parent knows what a kill must
not lose. ``early=True`` tells before doing, as a faulty program would: the harness must see it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, Residence, StatusSpell
from idcoop_desktop.domain.projects import Completion
from idcoop_desktop.services import ideas, journal, life, money, people, projects, residences
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store.base import Base

KEY = bytes(range(32))
DAY = date(2026, 3, 2)
GRANT = 30_000
PAYMENT = 12_345

Action = Callable[[Desk], object]


class OneDay:
    """A clock that stands still."""

    def now(self) -> datetime:
        return datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def today(self) -> date:
        return DAY


def desk_of(base: Base, folder: Path) -> Desk:
    return Opened(base, KEY, folder).desk(clock=OneDay())


def prepare(folder: Path) -> None:
    """Make the base with what every project needs: people, a residence, money."""
    with Base.create(folder, KEY) as base:
        desk = desk_of(base, folder)
        residences.save_residence(desk, Residence(id=0, name="Les Ajoncs", commune="Kerlann"))
        spells = (StatusSpell(CooperatorStatus.TENANT, date(2015, 1, 1)),)
        for name in ("Kerbrat", "Tanguy"):
            person = Cooperator(
                id=0,
                first_name="Maëlle",
                last_name=name,
                first_share_on=date(2015, 1, 1),
                spells=spells,
            )
            people.save_person(desk, person)
        money.open_envelope(desk, DAY.year, 10**9)


def work(folder: Path, parent: Connection, *, early: bool = False) -> None:
    """Act until killed. Sends the number of actions committed since the start, from 0."""
    with Base.open(folder, KEY) as base:
        desk = desk_of(base, folder)
        done = 0
        parent.send(done)
        while True:
            for act in one_project(desk):
                if early:
                    parent.send(done + 1)
                act(desk)
                done += 1
                if not early:
                    parent.send(done)


def create_again_and_again(folder: Path, parent: Connection) -> None:
    """Make one base after another until killed, in numbered folders."""
    parent.send(0)
    for number in count():
        Base.create(folder / str(number), KEY).close()
        parent.send(number + 1)


def one_project(desk: Desk) -> Iterator[Action]:
    """Give the actions of one project, from the idea to the payment; each is one unit of work."""
    (home,) = (row.residence.id for row in residences.list_residences(desk))
    first, second = people.people_ids(desk)
    made: dict[str, int] = {}

    def keep(name: str, act: Action) -> Action:
        def kept(at: Desk) -> None:
            value = act(at)
            assert isinstance(value, int)
            made[name] = value

        return kept

    yield keep("idea", lambda at: ideas.note_idea(at, sentence="Une fresque", residence_id=home))
    yield keep(
        "project",
        lambda at: projects.make_project(
            at, title="Fresque", residence_id=home, idea_id=made["idea"], requested_cents=GRANT
        ),
    )
    project = made["project"]
    yield lambda at: projects.add_bearer(at, project, first)
    yield lambda at: projects.add_bearer(at, project, second)
    yield journal.undo
    yield journal.redo
    yield lambda at: projects.state_benefit(at, project, "Tout l’immeuble", checked=True)
    yield lambda at: life.decide(
        at,
        project,
        Ruling(outcome=Outcome.GRANTED, decided_on=DAY, decided_by="Bureau", amount_cents=GRANT),
    )
    yield journal.undo
    yield journal.redo
    yield lambda at: life.start(at, project, DAY)
    yield keep(
        "payment",
        lambda at: money.record_payment(
            at,
            project,
            PAYMENT,
            on=DAY,
            label="Peinture",
            supplier="Couleurs SARL",
            request_key=f"fresque-{project}",
        ),
    )
    receipt = b"%PDF-1.7 " + str(project).encode() * 2_000
    yield lambda at: money.attach_receipt(at, made["payment"], receipt, "facture.pdf")
    yield lambda at: life.complete(
        at, project, Completion(on=DAY, adults=8, children=12, what_was_done="Une fresque peinte.")
    )
