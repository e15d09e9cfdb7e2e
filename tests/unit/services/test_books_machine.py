"""Three schemes, two years, projects and aids: whatever a team tries, the books add up."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from idcoop_desktop.domain.aids import Aid, AidState
from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, ReceiptKind, Scheme
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft
from idcoop_desktop.services import books, closing, journal, life, money, payments
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.seals import verify
from idcoop_desktop.store import aids, ledger
from idcoop_desktop.store import payments as store_payments
from tests.unit.services.books_sums import amounts, broken
from tests.unit.services.conftest import (
    COMPLETION,
    TODAY,
    StandingClock,
    Village,
    make_desk,
    ruling,
    settle,
)

CEILING = 80_000
CENTS = st.integers(1, 20_000)
DAYS = st.sampled_from([date(2025, 11, 5), TODAY])
PROJECT = st.integers(0, 1)
ABOUT = st.integers(0, 3)
ANY = st.integers(0, 30)
PDF = b"%PDF-1.7"
STEPS = (payments.submit, payments.make_payable, payments.send_back)


def granted_aid(desk: Desk, village: Village, scheme: Scheme, cents: int) -> int:
    """Grant an aid by its row alone: its conditions are not what is tried here."""
    with desk.unit("aide") as unit:
        aid_id = aids.add_aid(
            unit,
            Aid(
                id=0,
                scheme=scheme,
                state=AidState.GRANTED,
                cooperator_id=village.nadia,
                asked_on=TODAY,
                noted_by_id=desk.author.id,
                signed_on=TODAY,
            ),
        )
        books.grant(desk, unit, About(aid_id=aid_id), cents, on=TODAY, scheme=scheme)
    return aid_id


class BooksMachine(RuleBasedStateMachine):
    """Two projects and two aids, six envelopes, under whatever a team may try."""

    @initialize()
    def open_the_coop(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        clock = StandingClock(TODAY)
        self.desk = make_desk(self.folder, clock)
        # What the team found there cannot be taken back: every undo is of an action below.
        found = replace(self.desk, undoable=False)
        self.village = settle(found, clock)
        money.open_envelope(found, 2025, 100_000)
        for scheme in (Scheme.FIDCOOP, Scheme.PARNCOOP):
            for year in (2025, 2026):
                money.open_envelope(found, year, 50_000, scheme=scheme)
        self.projects = [self.village.project(), self.village.project()]
        for project, cents in zip(self.projects, (60_000, 30_000), strict=True):
            life.decide(found, project, ruling(amount_cents=cents, decided_on=date(2025, 12, 1)))
            life.start(found, project, TODAY)
        helped = [
            granted_aid(found, self.village, scheme, 30_000)
            for scheme in (Scheme.FIDCOOP, Scheme.PARNCOOP)
        ]
        self.abouts = [
            *(About(project_id=one) for one in self.projects),
            *(About(aid_id=one) for one in helped),
        ]
        self.waived: set[tuple[int, Criterion]] = set()
        self.keys = 0
        self.calls: dict[str, Callable[[], object]] = {}

    def attempt(self, action: Callable[..., object], *arguments: Any, **named: Any) -> None:
        with contextlib.suppress(DomainError):
            action(self.desk, *arguments, **named)

    def once(self, action: Callable[..., object], *arguments: Any, **named: Any) -> None:
        """Act with a new key, and remember how, to do it again."""
        self.keys += 1
        key = f"form-{self.keys}"

        def call() -> object:
            return action(self.desk, *arguments, request_key=key, **named)

        with contextlib.suppress(DomainError):
            call()
            self.calls[key] = call

    def entry(self, which: int, *kinds: str) -> int:
        """Choose a row among the first ones of some kinds, now and then among all."""
        rows = self.desk.base.db.rows("SELECT id, kind, corrects_id FROM ledger_entry ORDER BY id")
        likely = [key for key, kind, corrects in rows if kind in kinds and corrects is None]
        chosen = likely if likely and which % 8 else [key for key, _kind, _corrects in rows]
        return int(chosen[-1 - which % len(chosen)])

    def commitment(self, about: About, which: int) -> int | None:
        known = [
            row.id for row in ledger.entries_about(self.desk.base, about) if row.kind == "commit"
        ]
        return known[which % len(known)] if known and which % 2 else None

    # --- envelopes ----------------------------------------------------------------------------

    @rule(source=ANY, goal=ANY, cents=CENTS)
    def move(self, source: int, goal: int, cents: int) -> None:
        known = [one.id for scheme in Scheme for one in ledger.envelopes(self.desk.base, scheme)]
        chosen = (known[source % len(known)], known[goal % len(known)])
        self.once(money.move_between, *chosen, cents, reason="x", decided_by="Conseil")
        scheme = tuple(Scheme)[source % 3]
        self.once(money.top_up_envelope, TODAY.year, cents, "x", scheme=scheme)

    # --- the life of projects -----------------------------------------------------------------

    @rule(which=PROJECT, cents=st.integers(0, 90_000), day=DAYS)
    def grant(self, which: int, cents: int, day: date) -> None:
        wanted = ruling(amount_cents=cents, decided_on=day)
        self.attempt(life.decide, self.projects[which], wanted)

    @rule(which=PROJECT, back=st.booleans(), end=ANY)
    def step(self, which: int, back: bool, end: int) -> None:
        project = self.projects[which]
        if back:
            self.attempt(life.step_back, project, "x")
        self.attempt(life.start, project, TODAY)
        if end % 4 == 0:
            self.attempt(life.abandon, project, "x")
        elif end % 4 == 1:
            self.attempt(life.complete, project, COMPLETION)

    @rule(which=PROJECT, criterion=st.sampled_from([Criterion.SPENDING, Criterion.CEILING]))
    def waive(self, which: int, criterion: Criterion) -> None:
        life.waive(self.desk, self.projects[which], criterion, reason="x", decided_by="Conseil")
        self.waived.add((which, criterion))

    # --- spending -----------------------------------------------------------------------------

    @rule(which=ABOUT, cents=CENTS, day=DAYS, quote=st.booleans())
    def commit(self, which: int, cents: int, day: date, quote: bool) -> None:
        self.once(
            money.commit_money,
            self.abouts[which],
            cents,
            on=day,
            supplier=f"S{which}",
            label="L",
            quote=money.ReceiptFile(PDF, "devis.pdf") if quote else None,
        )

    @rule(which=ABOUT, cents=CENTS, day=DAYS, named=ANY, repaid=st.booleans())
    def pay_at_once(self, which: int, cents: int, day: date, named: int, repaid: bool) -> None:
        about = self.abouts[which]
        self.once(
            money.record_payment,
            about,
            cents,
            on=day,
            label="L",
            supplier="S0",
            receipt=money.ReceiptFile(PDF, "facture.pdf") if named % 3 else None,
            commitment_id=self.commitment(about, named),
            cooperator_id=self.village.nadia if repaid else None,
        )
        if named % 3 == 0:
            self.give_back(named + 1, cents // 3 + 1)

    def draft(self, which: int, cents: int, named: int, repaid: bool) -> None:
        about = self.abouts[which]
        self.keys += 1
        self.attempt(
            payments.save_payment,
            PaymentDraft(
                about=about,
                payee=PayeeKind.COOPERATOR if repaid else PayeeKind.SUPPLIER,
                label="L",
                amount_cents=cents,
                on=TODAY,
                supplier="S1",
                cooperator_id=self.village.erwan if repaid else None,
                commitment_id=self.commitment(about, named),
                request_key=f"form-{self.keys}",
            ),
        )

    @rule(which=ANY, step=st.sampled_from(STEPS), seen=st.sampled_from(CheckItem), file=ANY)
    def follow(self, which: int, step: Callable[..., object], seen: CheckItem, file: int) -> None:
        payment = self.payment(which)
        if payment is None:
            return
        self.attempt(payments.tick_check, payment, seen, TODAY)
        if file % 4 == 0:
            kind = tuple(ReceiptKind)[file % 3]
            self.attempt(payments.join_file, payment, PDF, "fichier.pdf", kind)
        self.attempt(step, payment)

    @rule(which=ANY, day=DAYS)
    def pay(self, which: int, day: date) -> None:
        """Bring a payment all the way, as a colleague in a hurry does."""
        self.draft(which % 4, 500 * which + 1, which, repaid=which % 5 == 0)
        payment = self.payment(which % 3)
        if payment is not None:
            for item in CheckItem:
                self.attempt(payments.tick_check, payment, item, TODAY)
            self.attempt(payments.submit, payment)
            self.attempt(payments.make_payable, payment)
            self.once(payments.pay, payment, day)

    @rule(which=ANY)
    def give_up_payment(self, which: int) -> None:
        payment = self.payment(which)
        if payment is not None:
            self.attempt(payments.cancel_payment, payment, "x")

    def payment(self, which: int) -> int | None:
        known = store_payments.find_payments(self.desk.base)
        return known[which % len(known)].id if known else None

    # --- corrections --------------------------------------------------------------------------

    @rule(which=ANY)
    def cancel(self, which: int) -> None:
        self.once(money.cancel_entry, self.entry(which, "commit", "pay"), "x")

    @rule(which=ANY, cents=CENTS)
    def give_back_any(self, which: int, cents: int) -> None:
        self.give_back(which, cents)

    def give_back(self, which: int, cents: int) -> None:
        self.once(money.return_money, self.entry(which, "pay"), cents, on=TODAY, reason="x")

    @rule(chance=ANY, free=st.booleans())
    def close_last_year(self, chance: int, free: bool) -> None:
        if chance in {7, 19}:
            choices = ClosingChoices(carry_free=frozenset(Scheme) if free else frozenset())
            wanted = {"decided_by": "Conseil", "request_key": "closing"}
            self.attempt(closing.close_year, 2025, choices, **wanted)

    @rule()
    def undo(self) -> None:
        if journal.undo_label(self.desk) is not None:
            self.attempt(journal.undo)

    @rule()
    def redo(self) -> None:
        if journal.redo_label(self.desk) is not None:
            self.attempt(journal.redo)

    @rule(which=ANY)
    def send_the_same_form_again(self, which: int) -> None:
        standing = {
            key for (key,) in self.desk.base.db.rows("SELECT request_key FROM ledger_entry")
        } & self.calls.keys()
        if standing:
            key = sorted(standing)[which % len(standing)]
            before = self.desk.base.db.rows("SELECT count(*), max(id) FROM ledger_entry")
            self.calls[key]()
            assert self.desk.base.db.rows("SELECT count(*), max(id) FROM ledger_entry") == before

    # --- what must hold -----------------------------------------------------------------------

    @invariant()
    def the_books_add_up(self) -> None:
        assert list(broken(self.desk)) == []

    @invariant()
    def what_is_closed_stays_as_it_was_sealed(self) -> None:
        assert verify(self.desk.base) == ()

    @invariant()
    def nothing_exceeds_what_it_was_given_unwaived(self) -> None:
        for scheme in Scheme:
            for one in ledger.envelopes(self.desk.base, scheme):
                assert ledger.envelope_state(self.desk.base, one).remaining >= 0
        for which, about in enumerate(self.abouts):
            sums = amounts(self.desk, about)
            if (which, Criterion.SPENDING) not in self.waived:
                assert sums.granted >= sums.committed
            if about.project_id and (which, Criterion.CEILING) not in self.waived:
                assert sums.granted <= CEILING

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.base.close()
            shutil.rmtree(self.folder)


BooksMachine.TestCase.settings = settings(
    max_examples=20,
    stateful_step_count=40,
    deadline=None,
    # Each step writes a real base: shrinking a failure would take longer than reading it.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
TestBooksMachine = BooksMachine.TestCase
