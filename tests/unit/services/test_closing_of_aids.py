"""The sister schemes in a closing: aids carried over and told without a name, payments left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.closing import ClosingChoices, ClosingMatter
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, Scheme
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft
from idcoop_desktop.domain.people import CooperatorStatus, StatusSpell
from idcoop_desktop.services import aids, money, payments, people
from idcoop_desktop.services.closing import close_year, closing_list
from idcoop_desktop.services.rule_settings import save_rule
from idcoop_desktop.services.seals import require_untouched
from idcoop_desktop.services.year_report import report_data
from idcoop_desktop.store import ledger
from idcoop_desktop.store import people as people_store
from tests.unit.services.conftest import TODAY, Village

YEAR = TODAY.year
CLOSED_ON = date(YEAR + 1, 2, 1)


@pytest.fixture
def aid_id(village: Village) -> int:
    """A repair that Fid&Coop was granted 120 € for, in an envelope of 1 000 €."""
    desk, old = village.desk, date(2015, 5, 1)
    save_rule(
        desk, "fidcoop.amount_cents", 15_000, valid_from=date(YEAR, 1, 1), decided_by="Conseil"
    )
    money.open_envelope(desk, YEAR, 100_000, scheme=Scheme.FIDCOOP)
    nadia = people_store.get_cooperator(desk.base, village.nadia)
    spells = (StatusSpell(CooperatorStatus.TENANT, old),)
    people.save_person(desk, replace(nadia, first_share_on=old, spells=spells))
    asked = _ask(village, "demande")
    ruling = Ruling(
        outcome=Outcome.GRANTED, decided_on=TODAY, decided_by="Comité", amount_cents=12_000
    )
    aids.decide_aid(desk, asked, ruling)
    return asked


def _ask(village: Village, key: str) -> int:
    return aids.ask_aid(
        village.desk,
        AidRequest(
            scheme=Scheme.FIDCOOP,
            cooperator_id=village.nadia,
            asked_on=TODAY,
            subject="Un robinet qui fuit",
            requested_cents=12_000,
            request_key=key,
        ),
    )


def _close(village: Village) -> None:
    village.clock.day = CLOSED_ON
    choices = ClosingChoices(carry_free=frozenset({Scheme.FIDCOOP}))
    close_year(village.desk, YEAR, choices, decided_by="Conseil", request_key="form")


def _fidcoop(village: Village, year: int) -> tuple[int, int, int]:
    envelope = ledger.get_envelope(village.desk.base, Scheme.FIDCOOP, year)
    assert envelope is not None
    state = ledger.envelope_state(village.desk.base, envelope)
    return state.amount, state.granted, state.paid


def _counts(village: Village) -> dict[ClosingMatter, int]:
    return {item.matter: item.count for item in closing_list(village.desk, YEAR).items}


def test_an_aid_that_is_granted_and_unpaid_is_paid_in_the_next_year(
    village: Village, aid_id: int
) -> None:
    _close(village)
    assert _fidcoop(village, YEAR) == (0, 0, 0)
    assert _fidcoop(village, YEAR + 1) == (100_000, 12_000, 0)
    money.record_payment(
        village.desk, About(aid_id=aid_id), 11_000, on=date(YEAR + 1, 1, 20),
        supplier="Plomberie du Phare", label="Robinet", request_key="paid",
    )  # fmt: skip
    assert _fidcoop(village, YEAR + 1) == (100_000, 12_000, 11_000)
    assert require_untouched(village.desk.base) == 1


def test_the_figures_tell_aids_by_their_scheme_and_without_a_name(
    village: Village, aid_id: int
) -> None:
    _close(village)
    report = report_data(village.desk, YEAR)
    (owner,) = report.figures.owners
    assert (owner.id, owner.title, owner.kind) == (aid_id, "Un robinet qui fuit", "fidcoop")
    assert [group.name for group in report.figures.by_kind] == ["fidcoop"]
    assert (report.figures.counts.aids_asked, report.figures.counts.aids_granted) == (1, 1)
    assert [one.scheme for one in report.figures.envelopes] == ["idcoop", "fidcoop"]
    assert report.closing is not None
    assert "Nadia" not in report.closing.figures
    assert "Benali" not in report.closing.figures


def test_a_request_without_answer_is_told(village: Village, aid_id: int) -> None:
    assert _counts(village)[ClosingMatter.UNDECIDED_FIDCOOP] == 0
    _ask(village, "autre")
    assert _counts(village)[ClosingMatter.UNDECIDED_FIDCOOP] == 1


def test_a_payment_on_its_way_is_told_and_leaves_in_the_next_year(
    village: Village, aid_id: int
) -> None:
    desk = village.desk
    payment_id = payments.save_payment(
        desk,
        PaymentDraft(
            about=About(aid_id=aid_id),
            payee=PayeeKind.SUPPLIER,
            label="Robinet",
            amount_cents=11_000,
            on=TODAY,
            supplier="Plomberie du Phare",
            request_key="robinet",
        ),
    )
    payments.submit(desk, payment_id)
    payments.tick_check(desk, payment_id, CheckItem.RECEIPT, TODAY)
    assert _counts(village)[ClosingMatter.ON_THEIR_WAY] == 1
    _close(village)
    payments.make_payable(desk, payment_id)
    with pytest.raises(DomainError, match="clôturée"):
        payments.pay(desk, payment_id, date(YEAR, 12, 30), request_key="early")
    payments.pay(desk, payment_id, CLOSED_ON, request_key="pay")
    assert _fidcoop(village, YEAR + 1) == (100_000, 12_000, 11_000)


def test_missing_pieces_are_counted_as_they_are_listed(village: Village, aid_id: int) -> None:
    money.record_payment(
        village.desk, About(aid_id=aid_id), 11_000, on=TODAY, supplier="Plomberie du Phare",
        label="Robinet", request_key="paid",
    )  # fmt: skip
    listed = payments.missing_pieces(village.desk, YEAR)
    assert len(listed) == _counts(village)[ClosingMatter.MISSING_PIECES] == 1
