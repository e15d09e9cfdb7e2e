"""Any sequence of actions a team may take: the parts add up, and undo and redo keep it so."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import EntryKind
from idcoop_desktop.services import criteria, journal, life, money, projects, sheets
from tests.unit.services.conftest import (
    COMPLETION,
    TODAY,
    StandingClock,
    make_desk,
    ruling,
    settle,
)

CENTS = st.integers(1, 90_000)
PROJECT = st.integers(0, 1)
SUMS = """
SELECT kind, sum(amount_cents) FROM ledger_entry
WHERE project_id = ? OR (? IS NULL AND envelope_id IS NOT NULL) GROUP BY kind
"""


class MoneyMachine(RuleBasedStateMachine):
    """Two projects of one envelope, under whatever a team may try."""

    @initialize()
    def open_the_coop(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        clock = StandingClock(TODAY)
        self.desk = make_desk(self.folder, clock)
        # What the team found there cannot be taken back: every undo is of an action below.
        village = settle(replace(self.desk, undoable=False), clock)
        self.projects = [village.project(), village.project()]
        self.waived: set[int] = set()
        self.keys = 0

    def attempt(self, action: Any, *arguments: Any, **named: Any) -> None:
        with contextlib.suppress(DomainError):
            action(self.desk, *arguments, **named)

    @rule(which=PROJECT, cents=st.integers(0, 90_000))
    def grant(self, which: int, cents: int) -> None:
        self.attempt(life.decide, self.projects[which], ruling(amount_cents=cents))

    @rule(which=PROJECT)
    def start(self, which: int) -> None:
        self.attempt(life.start, self.projects[which], TODAY)

    @rule(which=PROJECT)
    def complete(self, which: int) -> None:
        self.attempt(life.complete, self.projects[which], COMPLETION)

    @rule(which=PROJECT)
    def give_up(self, which: int) -> None:
        self.attempt(life.abandon, self.projects[which], "x")

    @rule(which=PROJECT)
    def step_back(self, which: int) -> None:
        self.attempt(life.step_back, self.projects[which], "x")

    @rule(which=PROJECT, cents=CENTS)
    def commit(self, which: int, cents: int) -> None:
        self.attempt(
            money.commit_money, self.projects[which], cents, on=TODAY, supplier="S", label="L"
        )

    @rule(which=PROJECT, cents=CENTS, again=st.booleans())
    def pay(self, which: int, cents: int, again: bool) -> None:
        self.keys += not again
        self.attempt(
            money.record_payment,
            self.projects[which],
            cents,
            on=date(2026, 3, 1),
            label="L",
            supplier="S",
            request_key=f"form-{self.keys}",
        )

    @rule(which=PROJECT, data=st.data())
    def cancel(self, which: int, data: st.DataObject) -> None:
        lines = sheets.project_sheet(self.desk, self.projects[which]).entries
        if lines:
            self.attempt(money.cancel_entry, data.draw(st.sampled_from(lines)).entry.id, "x")

    @rule(which=PROJECT)
    def waive(self, which: int) -> None:
        life.waive(
            self.desk,
            self.projects[which],
            Criterion.SPENDING,
            reason="x",
            decided_by="Conseil",
        )
        self.waived.add(which)

    @rule()
    def undo(self) -> None:
        if journal.undo_label(self.desk) is not None:
            self.attempt(journal.undo)

    @rule()
    def redo(self) -> None:
        if journal.redo_label(self.desk) is not None:
            self.attempt(journal.redo)

    @invariant()
    def the_parts_of_the_envelope_add_up(self) -> None:
        envelope = criteria.envelope_of(self.desk, TODAY.year)
        assert envelope is not None
        assert envelope.amount == envelope.granted_unpaid + envelope.paid + envelope.remaining
        sums = dict(self.desk.base.db.rows(SUMS, (None, None)))
        assert envelope.amount == sums.get(EntryKind.FUND, 0)
        assert envelope.granted == sums.get(EntryKind.GRANT, 0)
        assert envelope.paid == sums.get(EntryKind.PAY, 0)
        assert envelope.remaining >= 0

    @invariant()
    def a_project_never_spends_more_than_it_was_granted_unwaived(self) -> None:
        known = {row.project.id: row.amounts for row in projects.list_projects(self.desk)}
        for which, project in enumerate(self.projects):
            amounts = known[project]
            sums = dict(self.desk.base.db.rows(SUMS, (project, project)))
            assert amounts.granted == sums.get(EntryKind.GRANT, 0)
            assert amounts.paid == sums.get(EntryKind.PAY, 0)
            assert amounts.committed >= amounts.paid >= 0
            assert amounts.granted <= 80_000
            if which not in self.waived:
                assert amounts.granted >= amounts.committed

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.base.close()
            shutil.rmtree(self.folder)


MoneyMachine.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    # Each step writes a real base: shrinking a failure would take longer than reading it.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
TestMoneyMachine = MoneyMachine.TestCase
