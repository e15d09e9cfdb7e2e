"""Any sequence of requests and decisions: one aid a dwelling and year, books that add up, undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.aids import AidState, home_key
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, Scheme
from idcoop_desktop.services import aid_list, aids, journal, money
from idcoop_desktop.store import ledger
from tests.unit.services import conftest
from tests.unit.services.conftest import TODAY, StandingClock, Village
from tests.unit.services.test_aids import GRANT, REFUSAL, furnish, introduction, repair

DOORS, DAYS = ("A0", "a-00", "C4"), (0, 1, 100)
# Twice what leads furthest.
_VERBS = [
    "ask",
    "introduce",
    "grant",
    "grant",
    "refuse",
    "back",
    "withdraw",
    "sign",
    "sign",
    "pay",
    "pay",
    "undo",
]
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(_VERBS),
        st.integers(0, 11),
    ),
    max_size=14,
)
_TABLES = ("aid", "aid_waiver", "ledger_entry", "payment")


def asked(village: Village, number: int) -> int:
    """Ask for a repair: where and when follow from a number."""
    return aids.ask_aid(
        village.desk,
        repair(
            village,
            residence_id=village.phare,
            dwelling=DOORS[number % 3],
            asked_on=TODAY - timedelta(DAYS[number // 4]),
        ),
    )


def introduced(village: Village, number: int) -> int:
    """Introduce somebody: a coopératrice to be, or a name."""
    known = village.coumba if number % 3 == 0 else None
    name = ("Ewen Madec", "MADEC Ewen", "Zoé Ozanne")[number % 3]
    return aids.ask_aid(village.desk, introduction(village, newcomer_id=known, newcomer_name=name))


def perform(village: Village, verb: str, number: int, known: list[int]) -> None:
    desk = village.desk
    if verb in {"ask", "introduce"}:
        known.append((asked if verb == "ask" else introduced)(village, number))
        return
    if verb == "undo":
        journal.undo(desk)
        return
    if not known:
        return
    key = known[number % len(known)]
    deeds = {
        "grant": lambda: aids.decide_aid(desk, key, replace(GRANT, amount_cents=9_000)),
        "refuse": lambda: aids.decide_aid(desk, key, REFUSAL),
        "back": lambda: aids.take_back_decision(desk, key, "Erreur"),
        "withdraw": lambda: aids.withdraw_aid(desk, key, "Parti"),
        "sign": lambda: aids.sign_newcomer(desk, key, TODAY),
        "pay": lambda: money.record_payment(
            desk,
            About(aid_id=key),
            4_000,
            on=TODAY,
            label="Payé",
            supplier="Artisan",
            request_key=f"{key}-{number}",
        ),
    }
    deeds[verb]()


def books(village: Village) -> dict[str, list[tuple[object, ...]]]:
    content = village.content()
    return {table: content[table] for table in _TABLES}


def check(village: Village) -> None:
    desk = village.desk
    homes, newcomers = set(), set()
    for scheme in (Scheme.FIDCOOP, Scheme.PARNCOOP):
        envelope = ledger.get_envelope(desk.base, scheme, TODAY.year)
        assert envelope is not None
        state = ledger.envelope_state(desk.base, envelope)
        lines = aid_list.aid_lines(desk, scheme)
        assert state.granted == sum(line.amounts.granted for line in lines)
        assert state.amount == state.granted_unpaid + state.paid + state.remaining
        for line in lines:
            amounts, aid = line.amounts, line.aid
            assert amounts.granted >= amounts.committed >= amounts.paid >= 0
            assert amounts.granted == aid.granted_cents
            if aid.state is not AidState.GRANTED:
                assert amounts.granted == 0
            elif scheme is Scheme.FIDCOOP:
                home = home_key(aid.residence_id, aid.dwelling), aid.asked_on.year
                assert home not in homes
                homes.add(home)
            else:
                assert aid.newcomer_id is None or aid.newcomer_id not in newcomers
                newcomers.add(aid.newcomer_id)
                assert not amounts.paid or aid.signed_on


@settings(deadline=None, max_examples=25)
@given(steps=_STEPS)
def test_any_sequence_keeps_the_rules_and_is_undone_to_the_row(
    steps: list[tuple[str, int]],
) -> None:
    with TemporaryDirectory() as folder:
        clock = StandingClock()
        desk = conftest.make_desk(Path(folder) / "base", clock)
        village = furnish(conftest.settle(desk, clock))
        start = books(village)
        known = [asked(village, 0), asked(village, 1), introduced(village, 1)]
        for verb, number in steps:
            before = books(village)
            if verb == "undo" and before == start:
                continue
            try:
                perform(village, verb, number, known)
            except (DomainError, ValueError):
                assert books(village) == before
            check(village)
        done = books(village)
        undone = 0
        while books(village) != start:
            journal.undo(desk)
            undone += 1
        for _ in range(undone):
            journal.redo(desk)
        assert books(village) == done
        desk.base.close()
