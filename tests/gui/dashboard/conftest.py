"""The coop these tests work with, and a year it lived."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.projects import Completion
from idcoop_desktop.services import ideas, life, money, people, projects
from tests.gui.ideas.coop import TODAY, Coop, context, coop


@dataclass(frozen=True)
class Lived:
    """What a year left behind."""

    residence: int
    project: int


__all__ = ["context", "coop", "lived"]


@pytest.fixture
def lived(coop: Coop) -> Lived:
    """An idea carried to its end, and another that waits."""
    desk, place = coop.desk, coop.residence("<b>Ker</b> & Avel", "Brest")
    people.save_staff(desk, StaffMember(id=0, name="Yann <i>Prigent</i>", role="Conseiller"))
    money.open_envelope(desk, TODAY.year, 200_000)
    idea = ideas.note_idea(desk, sentence="Peindre le hall", residence_id=place)
    project = projects.make_project(
        desk, title="La fresque", residence_id=place, idea_id=idea, requested_cents=20_000
    )
    for first in ("Awen", "Lena"):
        projects.add_bearer(desk, project, coop.person(first, "Tanguy", place))
    projects.state_benefit(desk, project, "Tout l’immeuble", checked=True)
    life.decide(
        desk,
        project,
        Ruling(
            outcome=Outcome.GRANTED,
            decided_on=TODAY,
            decided_by="Commission",
            amount_cents=20_000,
        ),
    )
    life.start(desk, project, TODAY)
    life.complete(desk, project, Completion(on=TODAY, adults=3, children=4, what_was_done="Peint."))
    ideas.note_idea(desk, sentence="Un banc", residence_id=coop.residence("Les Ajoncs"))
    return Lived(residence=place, project=project)
