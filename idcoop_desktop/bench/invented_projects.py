"""Projects that do not exist, the same ones each time: their days, lives, money and steps."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.bench.people import DEVICE
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.projects import DONE_STATES, ProjectState

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    Row = tuple[object, ...]

PEOPLE, RESIDENCES = 2_000, 40
STAFF = DEVICE + 1
PLACES = DEVICE + 100
PERSONS = DEVICE + 1000
FIRST_PROJECT = DEVICE + 10_000_000
FIRST_TURNED = DEVICE + 25_000_000
"""The first of the ideas that became projects, which the inbox does not show."""
OTHERS = DEVICE + 30_000_000
LAST_DAY = date(2026, 11, 1)
THINGS = ("Jardin", "Fresque", "Fête", "Boîte à livres", "Composteurs", "Atelier vélo", "Repas")
WHERE = ("du hall", "de la cour", "des voisins", "du printemps", "sur le toit", "à l’été")
_SUMMARY = "Des habitants se retrouvent au pied de l’immeuble."
_STEPS = ("Réunir les voisins", "Prévenir la mairie", "Acheter", "Afficher dans le hall", "Faire")
_PATHS: dict[ProjectState, tuple[ProjectState, ...]] = {
    ProjectState.PREPARING: (),
    ProjectState.POSTPONED: (),
    ProjectState.REFUSED: (),
    ProjectState.GRANTED: (),
    ProjectState.ABANDONED: (ProjectState.GRANTED,),
    ProjectState.UNDER_WAY: (ProjectState.GRANTED,),
    ProjectState.COMPLETED: (ProjectState.GRANTED, ProjectState.UNDER_WAY),
    ProjectState.SHOWCASED: (
        ProjectState.GRANTED,
        ProjectState.UNDER_WAY,
        ProjectState.COMPLETED,
    ),
}
_BEGUN = DONE_STATES | {ProjectState.UNDER_WAY, ProjectState.ABANDONED}
_PLANNED = frozenset({ProjectState.GRANTED, ProjectState.UNDER_WAY})

INSERTION = (
    "INSERT INTO project (id, title, residence_id, summary, state, referent_id, kind, idea_id,"
    " idea_noted_on, file_complete_on, decided_on, started_on, target_on, completed_on, adults,"
    " children) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class InventedProject:
    """What is invented of one project; four in five are born of an idea on record."""

    def __init__(self, draw: random.Random, number: int) -> None:
        self.number = number
        self.id = FIRST_PROJECT + number
        self.title = f"{draw.choice(THINGS)} {draw.choice(WHERE)} {number}"
        self.place = PLACES + draw.randrange(RESIDENCES)
        self.lead = draw.randrange(PEOPLE)
        self.state = draw.choice([*ProjectState])
        self.kind = draw.choice([*ProjectKind])
        self.cents = draw.randrange(5, 80) * 1_000
        self.decided = LAST_DAY - timedelta(days=draw.randrange(4_000))
        self.filed = self.decided - timedelta(days=draw.randrange(3, 60))
        self.noted = self.filed - timedelta(days=draw.randrange(1, 120))
        self.target = self.decided + timedelta(days=draw.randrange(10, 200))
        self.adults, self.children = draw.randrange(40), draw.randrange(30)
        self.idea_id = FIRST_TURNED + number if number % 5 else None

    def row(self) -> Row:
        """Return the values of :data:`INSERTION`."""
        state, done = self.state, self.state in DONE_STATES
        decided = state is not ProjectState.PREPARING
        return (
            *(self.id, self.title, self.place, _SUMMARY, state, STAFF, self.kind),
            *(self.idea_id, self.noted if self.idea_id else None),
            self.filed if decided or self.number % 2 else None,
            self.decided if decided else None,
            self.decided + timedelta(days=5) if state in _BEGUN else None,
            self.target,
            self.target if done else None,
            *((self.adults, self.children) if done else (0, 0)),
        )

    def bearers(self) -> Iterator[Row]:
        """Yield who carries it: identity, project, person and role."""
        for second, role in enumerate(("lead", "co_bearer")):
            person = PERSONS + (self.lead + second) % PEOPLE
            yield OTHERS + 2 * self.number + second, self.id, person, role

    def life(self) -> Iterator[Row]:
        """Yield its events: identity, project, from where, where to, when, by whom and rank."""
        ends = (self.state,) if self.state is not ProjectState.PREPARING else ()
        before = None
        for rank, to in enumerate((ProjectState.PREPARING, *_PATHS[self.state], *ends)):
            day = self.decided + timedelta(days=rank)
            yield OTHERS + 10 * self.number + rank, self.id, before, to, day, STAFF, rank
            before = to

    def money(self) -> Iterator[Row]:
        """Yield its rows of the books: identity, kind, cents, day, label and project."""
        for rank, kind in enumerate(("request", "grant", "commit", "pay")):
            key = OTHERS + 4 * self.number + rank
            yield key, kind, self.cents, self.decided, "Aide", self.id

    def steps(self) -> Iterator[Row]:
        """Yield its plan: identity, project, title, by whom, due day, day done and rank."""
        if self.state not in _PLANNED:
            return
        for rank, title in enumerate(_STEPS):
            due = self.target - timedelta(days=7 * (len(_STEPS) - rank))
            done = due if due < LAST_DAY - timedelta(days=30) else None
            who = "residents" if rank % 2 else "coop"
            yield OTHERS + 10 * self.number + rank, self.id, title, who, due, done, rank
