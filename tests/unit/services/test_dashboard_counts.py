"""What SQLite adds up for the dashboard is what one finds by going through every record."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from statistics import median

import pytest

from idcoop_desktop.domain.dashboard import Delay, Funnel, Grouping, Stage, Stretch, Tally
from idcoop_desktop.domain.ideas import LIVE_STATES, Idea, IdeaState
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.ledger import Amounts
from idcoop_desktop.domain.projects import DONE_STATES, OPEN_STATES, Project, ProjectState
from idcoop_desktop.services.dashboard import Dashboard, dashboard
from idcoop_desktop.services.delays import DelaysApart, delays_apart, delays_apart_table
from idcoop_desktop.store import ideas as ideas_store
from idcoop_desktop.store import ledger
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.projects import all_projects
from tests.unit.services.conftest import Village

FIRST = 5_000
STATES = ProjectState
Day = date | None


class Coop:
    """Everything of a base, gone through one by one."""

    def __init__(self, base: Base, year: int | None) -> None:
        self.base, self.year = base, year
        keys = [key for (key,) in base.db.rows("SELECT id FROM idea", ())]
        removed = base.db.rows("SELECT id FROM idea WHERE deleted_at IS NOT NULL", ())
        found = ideas_store.ideas_by_id(base, keys)
        self.ideas = [idea for key, idea in found.items() if (key,) not in removed]
        self.projects = all_projects(base)
        self.cents = ledger.amounts_by_project(base)

    def within(self, day: Day) -> bool:
        return self.year is None or (day is not None and day.year == self.year)

    def began(self, project: Project) -> Day:
        if project.idea_noted_on is not None:
            return project.idea_noted_on
        days = [
            date.fromisoformat(day)
            for (day,) in self.base.db.rows(
                "SELECT on_date FROM life_event WHERE project_id = ?", (project.id,)
            )
        ]
        return min(days) if days else None

    def funnel(self) -> Funnel:
        known = {idea.id for idea in self.ideas}
        noted = [idea for idea in self.ideas if self.within(idea.noted_on)]
        made = [one for one in self.projects if self.within(self.began(one))]
        unwritten = [one for one in made if one.idea_id not in known]
        granted = [one for one in made if granted_ever(one)]
        whole = [one for one in made if one.file_complete_on is not None or one in granted]
        return Funnel(
            steps=(
                (Stage.NOTED, len(noted) + len(unwritten)),
                (Stage.PROJECT, len(made)),
                (Stage.COMPLETE, len(whole)),
                (Stage.GRANTED, len(granted)),
                (Stage.DONE, len([one for one in made if one.state in DONE_STATES])),
                (Stage.SHOWCASED, len([one for one in made if one.state is STATES.SHOWCASED])),
            ),
            unwritten=len(unwritten),
            ideas_waiting=len([idea for idea in noted if idea.state in LIVE_STATES]),
            ideas_closed=len(
                [one for one in noted if one.state in {IdeaState.ANSWERED, IdeaState.DROPPED}]
            ),
            projects_moving=len([one for one in made if one.state in OPEN_STATES]),
            projects_stopped=len(
                [one for one in made if one.state in {STATES.REFUSED, STATES.ABANDONED}]
            ),
        )

    def tally(
        self,
        ideas: Iterable[Idea] | None,
        projects: Iterable[Project],
        within: Callable[[Day], bool],
    ) -> Tally:
        chosen = list(projects)
        done = [
            one
            for one in chosen
            if one.state in DONE_STATES and one.completed_on and within(one.completed_on)
        ]
        return Tally(
            ideas=None if ideas is None else len([one for one in ideas if within(one.noted_on)]),
            granted=len([one for one in chosen if granted_ever(one) and within(one.decided_on)]),
            done=len(done),
            participants=sum(one.adults + one.children for one in done),
            cost_cents=sum(self.cents.get(one.id, Amounts()).committed for one in done),
        )

    def delay(
        self,
        stretch: Stretch,
        bounds: Callable[[Project], tuple[Day, Day]],
        ours: Callable[[Project], bool] = lambda _project: True,
    ) -> Delay:
        taken = []
        for one in filter(ours, self.projects):
            start, end = bounds(one)
            if start and end and start <= end and self.within(end):
                taken.append(((end - start).days, one.id))
        if not taken:
            return Delay(stretch=stretch)
        worst, who = max(taken)
        middle = int(median(days for days, _ in taken) + 0.5)
        return Delay(
            stretch=stretch, count=len(taken), median_days=middle, worst_days=worst, worst_id=who
        )


def granted_ever(project: Project) -> bool:
    if project.state is STATES.ABANDONED:
        return project.started_on is not None
    return project.state in {STATES.GRANTED, STATES.UNDER_WAY, *DONE_STATES}


BOUNDS: dict[Stretch, Callable[[Project], tuple[Day, Day]]] = {
    Stretch.TO_FILE: lambda one: (one.idea_noted_on, one.file_complete_on),
    Stretch.TO_DECISION: lambda one: (one.file_complete_on, one.decided_on),
    Stretch.TO_DONE: lambda one: (one.decided_on, one.completed_on),
    Stretch.WHOLE: lambda one: (one.idea_noted_on, one.completed_on),
}


@pytest.fixture(params=range(3))
def random_village(request: pytest.FixtureRequest, village: Village) -> Village:
    """Records that no window would make: days in no order, removed ideas, states out of step."""
    fill(village, random.Random(request.param))
    return village


def fill(village: Village, draw: random.Random) -> None:
    def day(share: float = 0.7) -> Day:
        return (
            date(2023, 9, 1) + timedelta(days=draw.randrange(1_150))
            if draw.random() < share
            else None
        )

    def place() -> int:
        return draw.choice((village.ajoncs, village.phare))

    with village.desk.base.db.writing() as connection, village.desk.base.db.atomic():
        for number in range(80):
            state = draw.choice([*IdeaState])
            connection.execute(
                "INSERT INTO idea (id, sentence, residence_id, noted_by_id, noted_on, state,"
                " deleted_at) VALUES (?, 'Un banc', ?, ?, ?, ?, ?)",
                (FIRST + number, place(), village.desk.author.id, day(1), state, day(0.1)),
            )
        for number in range(70):
            connection.execute(
                "INSERT INTO project (id, title, residence_id, state, kind, idea_id,"
                " idea_noted_on, file_complete_on, decided_on, started_on, completed_on, adults,"
                " children, deleted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(FIRST + number, f"Projet {number}", place(), draw.choice([*ProjectState])),
                    draw.choice([*ProjectKind]),
                    FIRST + draw.randrange(80) if draw.random() < 0.6 else None,
                    *(day(), day(), day(), day(), day()),
                    *(draw.randrange(9), draw.randrange(9), day(0.1)),
                ),
            )
        for number in range(120):
            connection.execute(
                "INSERT INTO life_event (id, project_id, on_date, by_id) VALUES (?, ?, ?, ?)",
                (FIRST + number, FIRST + draw.randrange(50), day(1), village.desk.author.id),
            )
            connection.execute(
                "INSERT INTO ledger_entry (id, kind, amount_cents, on_date, project_id)"
                " VALUES (?, ?, ?, ?, ?)",
                (
                    *(FIRST + number, draw.choice(("commit", "commit", "grant", "pay"))),
                    *(draw.randrange(-5_000, 20_000), day(1), FIRST + draw.randrange(70)),
                ),
            )


def told(board: Dashboard) -> dict[str, Tally]:
    return {line.label: line.tally for line in (*board.by_residence, *board.by_kind)}


@pytest.mark.parametrize("year", [None, 2023, 2024, 2025, 2026, 2031])
def test_everything_is_what_one_finds_record_by_record(
    random_village: Village, year: int | None
) -> None:
    board = dashboard(random_village.desk, year)
    coop = Coop(random_village.desk.base, year)
    assert board.funnel == coop.funnel()
    assert [line.delay for line in board.delays] == [coop.delay(*item) for item in BOUNDS.items()]
    assert board.total == coop.tally(coop.ideas, coop.projects, coop.within)
    expected = {}
    for key, label in (
        (random_village.ajoncs, "Les Ajoncs, Quimper"),
        (random_village.phare, "Le Clos du Phare, Penmarc’h"),
    ):
        expected[label] = coop.tally(
            [idea for idea in coop.ideas if idea.residence_id == key],
            [one for one in coop.projects if one.residence_id == key],
            coop.within,
        )
    for kind in ProjectKind:
        ours = [one for one in coop.projects if one.kind is kind]
        expected[kind.label] = coop.tally(None, ours, coop.within)
    assert told(board) == {label: one for label, one in expected.items() if not one.is_empty}


def test_each_year_is_what_one_finds_record_by_record(random_village: Village) -> None:
    board = dashboard(random_village.desk, None)
    found = {int(line.label): line.tally for line in board.by_year}
    assert list(found) == [2023, 2024, 2025, 2026]
    coop = Coop(random_village.desk.base, None)
    for year, tally in found.items():
        of_year = Coop(random_village.desk.base, year)
        assert tally == of_year.tally(coop.ideas, coop.projects, of_year.within)


def measured(apart: DelaysApart) -> dict[str, Delay]:
    return {one.label: one.delay for one in apart.lines}


@pytest.mark.parametrize("year", [None, 2024, 2026, 2031])
@pytest.mark.parametrize("stretch", Stretch)
def test_delays_of_a_place_or_a_kind_are_what_one_finds_record_by_record(
    random_village: Village, stretch: Stretch, year: int | None
) -> None:
    desk, coop = random_village.desk, Coop(random_village.desk.base, year)
    bounds = BOUNDS[stretch]
    places = {
        "Les Ajoncs, Quimper": random_village.ajoncs,
        "Le Clos du Phare, Penmarc’h": random_village.phare,
    }
    by_place = {
        label: coop.delay(stretch, bounds, lambda one, key=key: one.residence_id == key)
        for label, key in places.items()
    }
    by_kind = {
        kind.label: coop.delay(stretch, bounds, lambda one, kind=kind: one.kind is kind)
        for kind in ProjectKind
    }
    for grouping, expected in ((Grouping.RESIDENCE, by_place), (Grouping.KIND, by_kind)):
        apart = delays_apart(desk, grouping, stretch, year)
        assert measured(apart) == {label: one for label, one in expected.items() if one.count}
        medians = [one.delay.median_days for one in apart.lines]
        assert medians == sorted(medians, reverse=True)


@pytest.mark.parametrize("stretch", Stretch)
def test_delays_of_each_year_are_what_one_finds_record_by_record(
    random_village: Village, stretch: Stretch
) -> None:
    desk = random_village.desk
    apart = delays_apart(desk, Grouping.YEAR, stretch, 2024)
    expected = {
        str(year): Coop(desk.base, year).delay(stretch, BOUNDS[stretch])
        for year in range(2026, 2022, -1)
    }
    met = {year: one for year, one in expected.items() if one.count}
    assert [*measured(apart).items()] == [*met.items()]
    assert (len(met) > 1, apart.year) == (True, None)


def test_the_table_names_the_project_that_waited_the_longest(random_village: Village) -> None:
    apart = delays_apart(random_village.desk, Grouping.RESIDENCE, Stretch.TO_DONE, None)
    table = delays_apart_table(apart, "Délais par résidence")
    assert table.headings == (
        *("Résidence", "Projets", "Médiane (jours)", "Plus long (jours)", "Le plus long"),
    )
    for row, one in zip(table.rows, apart.lines, strict=True):
        worst = one.delay.worst_id or 0
        assert row == (
            *(one.label, one.delay.count, one.delay.median_days, one.delay.worst_days),
            f"Projet {worst - FIRST}",
        )
