"""Any life a team may give its projects keeps the rules of the domain, and undo takes all of it."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from idcoop_desktop.domain.decisions import Criterion, Decision, Outcome, standing
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import (
    Completion,
    Project,
    ProjectState,
    next_states,
)
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import (
    criteria,
    journal,
    letters,
    life,
    money,
    projects,
    publishing,
    sheets,
    showcase,
)
from idcoop_desktop.services.letters import LetterWords
from idcoop_desktop.services.sheets import ProjectSheet
from tests.unit.services.conftest import (
    TODAY,
    StandingClock,
    Village,
    make_desk,
    picture,
    ruling,
    settle,
)

S = ProjectState
WHICH = st.integers(0, 1)
CENTS = st.integers(0, 50_000)
DECIDED = {S.GRANTED, S.REFUSED, S.POSTPONED, S.UNDER_WAY, S.COMPLETED, S.SHOWCASED}
STARTED = {S.UNDER_WAY, S.COMPLETED, S.SHOWCASED}
DONE = {S.COMPLETED, S.SHOWCASED}
WORDS = LetterWords(signed_by="Maëlle Kervadec")
LEGAL = {
    S.PREPARING: (*["grant"] * 7, "postpone", "refuse", "state", "waive"),
    S.POSTPONED: ("resume", "resume", "step_back", "abandon", "write"),
    S.GRANTED: ("start", "start", "start", "grant", "pay", "write", "step_back"),
    S.UNDER_WAY: ("complete", "complete", "complete", "grant", "pay", "cancel", "step_back"),
    S.COMPLETED: ("show", "show", "pay", "cancel", "step_back"),
    S.SHOWCASED: ("pay", "cancel", "step_back", "write"),
    S.REFUSED: ("write", "step_back"),
    S.ABANDONED: ("write", "step_back"),
}
DEEDS = sorted({*chain(*LEGAL.values()), "inscribe", "withdraw"})


def table_hashes(village: Village) -> dict[str, str]:
    """Return what each synced table holds, as a digest."""
    return {
        table: hashlib.sha256(repr(rows).encode()).hexdigest()
        for table, rows in village.content().items()
    }


class LifeMachine(RuleBasedStateMachine):
    """Two projects of one coop, through whatever forms a team may fill in, day after day."""

    @initialize()
    def open_the_coop(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = StandingClock(TODAY)
        self.desk = make_desk(self.folder / "base", self.clock)
        # What the team found there cannot be taken back: every undo is of an action below.
        self.village = settle(replace(self.desk, undoable=False), self.clock)
        self.projects = [self.village.project(), self.village.project()]
        for project in self.projects:
            self._photograph(project)
        self.read: dict[int, ProjectSheet] = {}
        self.before: list[dict[str, str]] = []
        self.now = table_hashes(self.village)
        self.keys = 0

    def _photograph(self, project: int) -> None:
        desk = self.village.desk
        photo = showcase.add_photo(
            desk, project, picture(), moment=Moment.AFTER, alt="Un mur", caption="Le mur"
        )
        showcase.record_consent(desk, photo, PhotoConsent.NOBODY)
        told = Showcase(id=0, project_id=project, lead="Un mur", story="Un récit", hero_id=photo)
        showcase.save_showcase(desk, told)

    def attempt(self, action: Any, *arguments: Any, **named: Any) -> bool:
        """Do something; remember the state before it if it changed any, and tell if it may be."""
        try:
            action(self.desk, *arguments, **named)
        except DomainError:
            assert table_hashes(self.village) == self.now
            return False
        after = table_hashes(self.village)
        if after != self.now:
            self.before.append(self.now)
            self.now = after
            self.read.clear()
        return True

    def sheet(self, which: int) -> ProjectSheet:
        """Return what is known of a project; read again once something was written."""
        if which not in self.read:
            self.read[which] = sheets.project_sheet(self.desk, self.projects[which])
        return self.read[which]

    @rule(days=st.integers(1, 9))
    def wait(self, days: int) -> None:
        # The envelope of the next year is not open: its money has tests of its own.
        self.clock.day = min(self.clock.day + timedelta(days=days), date(TODAY.year, 12, 31))
        self.read.clear()

    @rule(which=WHICH, steps=st.integers(1, 5), data=st.data())
    def live(self, which: int, steps: int, data: st.DataObject) -> None:
        """Do a few of the things that the step reached allows."""
        for _step in range(steps):
            state = self.sheet(which).project.state
            self._do(data.draw(st.sampled_from(LEGAL[state])), which, data)
            self.check()

    @rule(which=WHICH, deed=st.sampled_from(DEEDS), data=st.data())
    def insist(self, which: int, deed: str, data: st.DataObject) -> None:
        """Do whatever somebody may try, whether or not it is the moment."""
        self._do(deed, which, data)

    def _do(self, deed: str, which: int, data: st.DataObject) -> None:
        getattr(self, f"_{deed}")(which, data)

    def _day(self, which: int, data: st.DataObject) -> date:
        """Return a day of late, sometimes one before the step that must come first."""
        known = [day for day in _days(self.sheet(which).project) if day is not None]
        day = self.clock.day - timedelta(days=data.draw(st.integers(0, 4)))
        return max([day, *known]) if data.draw(st.integers(0, 4)) else day

    def _inscribe(self, which: int, data: st.DataObject) -> None:
        people = (self.village.nadia, self.village.erwan, self.village.coumba)
        self.attempt(projects.add_bearer, self.projects[which], data.draw(st.sampled_from(people)))

    def _withdraw(self, which: int, data: st.DataObject) -> None:
        known = self.sheet(which).bearers
        if known:
            line = data.draw(st.sampled_from(known))
            self.attempt(projects.remove_bearer, self.projects[which], line.bearer.id)

    def _state(self, which: int, data: st.DataObject) -> None:
        told = {"checked": data.draw(st.booleans())}
        self.attempt(projects.state_benefit, self.projects[which], "Le palier", **told)

    def _waive(self, which: int, data: st.DataObject) -> None:
        criterion = data.draw(st.sampled_from([Criterion.BEARERS, Criterion.COLLECTIVE]))
        self.attempt(life.waive, self.projects[which], criterion, reason="x", decided_by="Conseil")

    def _grant(self, which: int, data: st.DataObject) -> None:
        asked = ruling(amount_cents=data.draw(CENTS), decided_on=self._day(which, data))
        if self.attempt(life.decide, self.projects[which], asked):
            sheet = self.sheet(which)
            assert sheet.judged_on == sheet.project.decided_on
            assert all(answer.passed for answer in sheet.assessments)

    def _refuse(self, which: int, data: st.DataObject) -> None:
        day = self._day(which, data)
        told = ruling(outcome=Outcome.REFUSED, decided_on=day, reason="x", next_step="y")
        self.attempt(life.decide, self.projects[which], told)

    def _postpone(self, which: int, data: st.DataObject) -> None:
        told = ruling(
            outcome=Outcome.POSTPONED,
            decided_on=self.clock.day,
            reason="x",
            reconsider_on=self.clock.day + timedelta(days=data.draw(st.integers(0, 9))),
        )
        self.attempt(life.decide, self.projects[which], told)

    def _resume(self, which: int, _data: st.DataObject) -> None:
        self.attempt(life.resume, self.projects[which])

    def _start(self, which: int, data: st.DataObject) -> None:
        self.attempt(life.start, self.projects[which], self._day(which, data))

    def _complete(self, which: int, data: st.DataObject) -> None:
        told = Completion(
            on=self._day(which, data),
            adults=data.draw(st.integers(0, 3)),
            children=0,
            what_was_done="Le hall est peint.",
        )
        if self.attempt(life.complete, self.projects[which], told):
            assert self.sheet(which).amounts.releasable == 0

    def _abandon(self, which: int, _data: st.DataObject) -> None:
        if self.attempt(life.abandon, self.projects[which], "Déménagement"):
            assert self.sheet(which).amounts.releasable == 0

    def _step_back(self, which: int, _data: st.DataObject) -> None:
        offered = sheets.Action.STEP_BACK in self.sheet(which).actions
        done = self.attempt(life.step_back, self.projects[which], "Erreur de saisie")
        assert offered or not done

    def _pay(self, which: int, data: st.DataObject) -> None:
        self.keys += 1
        self.attempt(
            money.record_payment,
            self.projects[which],
            data.draw(CENTS),
            on=self.clock.day,
            label="L",
            supplier="S",
            request_key=f"form-{self.keys}",
        )

    def _cancel(self, which: int, data: st.DataObject) -> None:
        lines = self.sheet(which).entries
        if lines:
            self.attempt(money.cancel_entry, data.draw(st.sampled_from(lines)).entry.id, "x")

    def _show(self, which: int, _data: st.DataObject) -> None:
        self.attempt(publishing.publish, self.projects[which])

    def _write(self, which: int, data: st.DataObject) -> None:
        known = self.sheet(which).decisions
        if known:
            decision: Decision = data.draw(st.sampled_from(known))
            path = self.folder / "lettre.pdf"
            done = self.attempt(letters.make_letter, path, decision.id, WORDS)
            assert done == decision.stands

    @rule()
    def undo_the_last(self) -> None:
        if self.before:
            journal.undo(self.desk)
            self.read.clear()
            self.now = table_hashes(self.village)
            assert self.now == self.before.pop()

    @invariant()
    def check(self) -> None:
        """Look at every rule of the domain."""
        self.the_thread_of_steps_is_whole_and_legal()
        self.each_step_has_its_dates_in_their_order()
        self.a_step_rests_on_what_the_domain_asks_for()
        self.money_is_granted_by_the_decisions_that_stand()
        self.the_envelope_adds_up()

    def the_thread_of_steps_is_whole_and_legal(self) -> None:
        for which in range(2):
            sheet = self.sheet(which)
            came_from = None
            for event in sheet.events:
                assert event.came_from is came_from
                if came_from is not None and not event.goes_back:
                    assert event.to in next_states(came_from)
                assert event.reason or not event.goes_back
                came_from = event.to
            assert came_from is sheet.project.state

    def each_step_has_its_dates_in_their_order(self) -> None:
        for which in range(2):
            project = self.sheet(which).project
            state = project.state
            if state is not S.ABANDONED:
                assert (project.decided_on is not None) == (state in DECIDED)
                assert (project.started_on is not None) == (state in STARTED)
                assert (project.reconsider_on is not None) == (state is S.POSTPONED)
            assert (project.completed_on is not None) == (state in DONE)
            lived = [day for day in _days(project) if day is not None]
            assert lived == sorted(lived)
            assert all(day <= self.clock.day for day in lived)

    def a_step_rests_on_what_the_domain_asks_for(self) -> None:
        for which in range(2):
            sheet = self.sheet(which)
            state, resting = sheet.project.state, _standing(sheet)
            if state in {S.GRANTED, *STARTED}:
                assert resting[Outcome.GRANTED]
            if state is S.REFUSED:
                assert all(one.reason and one.next_step for one in resting[Outcome.REFUSED])
                assert resting[Outcome.REFUSED]
            if state is S.POSTPONED:
                assert resting[Outcome.POSTPONED][-1].reconsider_on == sheet.project.reconsider_on
            if state in DONE:
                assert sheet.project.adults + sheet.project.children > 0
                assert sheet.project.what_was_done
            if state is S.SHOWCASED:
                assert sheet.publications

    def money_is_granted_by_the_decisions_that_stand(self) -> None:
        for which in range(2):
            sheet = self.sheet(which)
            decided = sum(one.amount_cents for one in _standing(sheet)[Outcome.GRANTED])
            if sheet.project.state not in {*DONE, S.ABANDONED}:
                assert sheet.amounts.granted == decided
            assert 0 <= sheet.amounts.granted <= decided <= 80_000
            assert sheet.amounts.granted >= sheet.amounts.committed >= sheet.amounts.paid >= 0

    def the_envelope_adds_up(self) -> None:
        envelope = criteria.envelope_of(self.desk, TODAY.year)
        assert envelope is not None
        assert envelope.amount == envelope.granted_unpaid + envelope.paid + envelope.remaining
        assert envelope.remaining >= 0

    def teardown(self) -> None:
        """Take everything back, the last action first: each state is found again, to the row."""
        if not hasattr(self, "desk"):
            return
        while self.before:
            journal.undo(self.desk)
            assert table_hashes(self.village) == self.before.pop()
        assert journal.undo_label(self.desk) is None
        self.desk.base.close()
        shutil.rmtree(self.folder)


def _days(project: Project) -> tuple[date | None, ...]:
    return (
        project.file_complete_on if project.decided_on else None,
        project.decided_on,
        project.started_on,
        project.completed_on,
    )


def _standing(sheet: ProjectSheet) -> dict[Outcome, tuple[Decision, ...]]:
    return {outcome: standing(sheet.decisions, outcome) for outcome in Outcome}


LifeMachine.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=20,
    deadline=None,
    # Each step writes a real base: shrinking a failure would take longer than reading it.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
TestLifeMachine = LifeMachine.TestCase
