"""A desk at a real encrypted base, with a team, two residences and three coopérateurs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.people import (
    Cooperator,
    CooperatorStatus,
    Residence,
    StaffMember,
    StatusSpell,
)
from idcoop_desktop.domain.projects import Completion
from idcoop_desktop.services import life, money, people, projects, residences, settings
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.tables import SYNCED
from idcoop_desktop.store.unit_of_work import unit_of_work

TODAY = date(2026, 3, 2)


class StandingClock:
    """A clock a test sets; two moments are always one second apart."""

    def __init__(self, day: date = TODAY) -> None:
        self.day = day
        self._seconds = 0

    def now(self) -> datetime:
        self._seconds += 1
        start = datetime(self.day.year, self.day.month, self.day.day, 9, tzinfo=UTC)
        return start + timedelta(seconds=self._seconds)

    def today(self) -> date:
        return self.day


@dataclass(frozen=True)
class Village:
    """A desk, and whom and what it knows."""

    desk: Desk
    clock: StandingClock
    ajoncs: int
    phare: int
    nadia: int
    erwan: int
    coumba: int

    def project(self, *, requested: int = 64_000, complete: bool = True) -> int:
        """Put a project together; ``complete`` adds its bearers and its benefit."""
        project_id = projects.make_project(
            self.desk, title="La fresque", residence_id=self.phare, requested_cents=requested
        )
        if complete:
            projects.add_bearer(self.desk, project_id, self.nadia)
            projects.add_bearer(self.desk, project_id, self.erwan)
            projects.state_benefit(self.desk, project_id, "Tout l’escalier", checked=True)
        return project_id

    def granted(self, amount: int = 64_000) -> int:
        """Grant a project an amount in cents."""
        project_id = self.project()
        life.decide(self.desk, project_id, ruling(amount_cents=amount))
        return project_id

    def under_way(self, amount: int = 64_000) -> int:
        """Start a granted project."""
        project_id = self.granted(amount)
        life.start(self.desk, project_id, TODAY)
        return project_id

    def completed(self, amount: int = 64_000) -> int:
        """Complete a project."""
        project_id = self.under_way(amount)
        life.complete(self.desk, project_id, COMPLETION)
        return project_id

    def content(self) -> dict[str, list[tuple[object, ...]]]:
        """Return every row of every synced table."""
        return {
            table: self.desk.base.db.rows(f"SELECT * FROM {table} ORDER BY id", ())
            for table in SYNCED
        }


COMPLETION = Completion(on=TODAY, adults=3, children=4, what_was_done="Le hall est peint.")


def ruling(**changes: object) -> Ruling:
    """A grant decided today, unless told otherwise."""
    values: dict[str, object] = {
        "outcome": Outcome.GRANTED,
        "decided_on": TODAY,
        "decided_by": "Commission",
    }
    return Ruling(**(values | changes))  # type: ignore[arg-type]


def picture(*, colour: str = "teal", form: str = "JPEG") -> bytes:
    """Make a small picture."""
    from PIL import Image

    out = BytesIO()
    Image.new("RGB", (900, 600), colour).save(out, form)
    return out.getvalue()


def make_desk(folder: Path, clock: StandingClock) -> Desk:
    """Sit somebody at a new base."""
    base = Base.create(folder, bytes(range(32)))
    with unit_of_work(base, "équipe", author_id=0, at=clock.now(), undoable=False) as unit:
        author = staff.add_staff(unit, name="Maëlle Kervadec", role="Vie coopérative")
    return Desk(base, StaffMember(id=author, name="Maëlle Kervadec"), clock)


def settle(desk: Desk, clock: StandingClock) -> Village:
    """People a base with what most tests need, and open the envelope of the year."""
    known = settings.profile(desk)
    settings.save_profile(desk, replace(known, site="https://www.example.org/idcoop"))
    money.open_envelope(desk, TODAY.year, 200_000)
    places = [
        residences.save_residence(desk, Residence(id=0, name=name, commune=commune))
        for name, commune in (("Les Ajoncs", "Quimper"), ("Le Clos du Phare", "Penmarc’h"))
    ]
    since = date(2021, 3, 12)
    who = [
        people.save_person(
            desk,
            Cooperator(
                id=0,
                first_name=first,
                last_name=last,
                residence_id=places[1],
                dwelling=f"A{number}",
                first_share_on=since,
                shares=1,
                spells=(StatusSpell(CooperatorStatus.TENANT, since),),
            ),
        )
        for number, (first, last) in enumerate(
            (("Nadia", "Benali"), ("Erwan", "Le Dantec"), ("Coumba", "Sarr"))
        )
    ]
    return Village(desk, clock, *places, *who)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    made = make_desk(tmp_path / "base", clock)
    yield made
    made.base.close()


@pytest.fixture
def village(desk: Desk, clock: StandingClock) -> Village:
    return settle(desk, clock)
