"""Rows taken back by counter-entries: cancelled, returned in parts, freed at once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, EntryKind, LedgerEntry, Nature, Scheme
from idcoop_desktop.services import books, closing, criteria, journal, life, money
from idcoop_desktop.services.seals import verify
from idcoop_desktop.store import aids, ledger
from tests.unit.services.books_hands import envelope, helped, remaining, rows
from tests.unit.services.books_sums import amounts, broken
from tests.unit.services.conftest import COMPLETION, TODAY, Village, ruling

PDF = b"%PDF-1.7"


def test_what_a_closed_year_paid_comes_back_to_the_year_that_is_open(village: Village) -> None:
    project = village.under_way(30_000)
    money.commit_money(village.desk, project, 5_000, on=TODAY, supplier="S", label="Ouvert")
    paid = [
        money.record_payment(
            village.desk, project, 8_000, on=TODAY, label="L", supplier="T", request_key=key,
            commitment_id=money.commit_money(
                village.desk, project, 8_000, on=TODAY, supplier="T", label="L"
            ),
        )
        for key in "ab"
    ]  # fmt: skip
    village.clock.day = date(2027, 1, 15)
    choices = ClosingChoices()
    closing.close_year(village.desk, 2026, choices, decided_by="Conseil", request_key="closing")
    money.return_money(village.desk, paid[0], 3_000, on=date(2027, 1, 15), reason="Rendu")
    money.cancel_entry(village.desk, paid[1], "Chèque perdu")
    (commitment,) = [row for row in rows(village, project) if row.label == "Ouvert"]
    money.cancel_entry(village.desk, commitment.id, "Plus besoin")
    sums = amounts(village.desk, About(project_id=project))
    assert (sums.granted, sums.committed, sums.paid) == (30_000, 13_000, 5_000)
    year = criteria.envelope_of(village.desk, 2027)
    assert year is not None
    # Carried: 14,000 granted and unpaid; back: 3,000 and 8,000 that are no longer paid.
    assert (year.granted, year.committed, year.paid) == (14_000, -3_000, -11_000)
    assert list(broken(village.desk)) == []
    money.record_payment(
        village.desk,
        project,
        25_000,
        on=date(2027, 1, 15),
        label="L",
        supplier="T",
        request_key="c",
    )
    assert amounts(village.desk, About(project_id=project)).paid == 30_000
    assert list(broken(village.desk)) == []


def test_a_project_that_ends_after_the_closing_gives_back_to_the_open_year(
    village: Village,
) -> None:
    project = village.under_way(64_000)
    paid = money.record_payment(
        village.desk, project, 20_000, on=TODAY, label="L", supplier="S", request_key="a",
        commitment_id=money.commit_money(
            village.desk, project, 50_000, on=TODAY, supplier="S", label="L"
        ),
    )  # fmt: skip
    (commitment,) = rows(village, project, EntryKind.COMMIT)
    village.clock.day = date(2027, 1, 15)
    closing.close_year(
        village.desk, 2026, ClosingChoices(), decided_by="Conseil", request_key="closing"
    )
    frozen = criteria.envelope_of(village.desk, 2026)

    def year() -> tuple[int, int, int, int]:
        assert criteria.envelope_of(village.desk, 2026) == frozen
        assert list(broken(village.desk)) == []
        assert verify(village.desk.base) == ()
        state = criteria.envelope_of(village.desk, 2027)
        assert state is not None
        return state.amount, state.granted, state.committed, state.paid

    assert year() == (44_000, 44_000, 30_000, 0)
    money.cancel_entry(village.desk, paid, "Chèque perdu")
    assert year() == (44_000, 44_000, 30_000, -20_000)
    life.complete(village.desk, project, COMPLETION)
    assert year() == (44_000, 30_000, 30_000, -20_000)
    money.cancel_entry(village.desk, commitment.id, "Plus besoin")
    assert year() == (44_000, -20_000, -20_000, -20_000)
    assert remaining(village, year=2027) == 64_000
    assert amounts(village.desk, About(project_id=project)).granted == 0
    life.step_back(village.desk, project, "Pas fini")
    assert year() == (44_000, 44_000, -20_000, -20_000)
    assert amounts(village.desk, About(project_id=project)).granted == 64_000


def test_money_given_to_an_envelope_by_mistake_is_taken_back(village: Village) -> None:
    key = money.top_up_envelope(village.desk, 2026, 90_000, "Faute de frappe")
    for _ in range(2):
        back = money.cancel_entry(village.desk, key, "Neuf cents et non neuf mille", "c")
    row = ledger.get_entry(village.desk.base, back)
    assert (row.amount_cents, row.corrects_id, row.nature) == (-90_000, key, Nature.CANCELLATION)
    assert remaining(village) == 200_000
    with pytest.raises(DomainError, match="déjà annulée"):
        money.cancel_entry(village.desk, key, "x")


def test_money_comes_back_in_parts_up_to_what_was_paid(village: Village) -> None:
    project = village.under_way(30_000)
    paid = money.record_payment(
        village.desk, project, 20_000, on=TODAY, label="L", supplier="S", request_key="a"
    )
    money.return_money(village.desk, paid, 5_000, on=TODAY, reason="Pot rendu")
    for _ in range(2):
        money.return_money(village.desk, paid, 6_000, on=TODAY, reason="Bac", request_key="r")
    with pytest.raises(DomainError, match="Il ne reste que 90,00"):
        money.return_money(village.desk, paid, 9_001, on=TODAY, reason="x")
    sums = amounts(village.desk, About(project_id=project))
    assert (sums.granted, sums.committed, sums.paid) == (30_000, 9_000, 9_000)
    back = rows(village, project, EntryKind.PAY)[-1]
    assert (back.label, back.nature, back.corrects_id) == (
        "Somme rendue\u00a0: Bac",
        Nature.RETURN,
        paid,
    )
    money.cancel_entry(village.desk, paid, "Chèque refusé")
    sums = amounts(village.desk, About(project_id=project))
    assert (sums.committed, sums.paid) == (9_000, 0)
    assert list(broken(village.desk)) == []


def over_two_years(village: Village) -> list[int]:
    """Pay 45,000 out of 30,000 granted in 2026 and 20,000 in 2027; return the two rows."""
    project = village.under_way(30_000)
    village.clock.day = date(2027, 2, 1)
    money.open_envelope(village.desk, 2027, 100_000)
    life.decide(village.desk, project, ruling(decided_on=date(2027, 2, 1), amount_cents=20_000))
    money.record_payment(
        village.desk, project, 45_000, on=date(2027, 2, 1), label="L", supplier="S",
        request_key="a",
    )  # fmt: skip
    return [row.id for row in rows(village, project, EntryKind.PAY)]


def paid_by_year(village: Village) -> list[int]:
    states = (criteria.envelope_of(village.desk, year) for year in (2026, 2027))
    return [state.paid for state in states if state is not None]


@pytest.mark.parametrize("which", [0, 1])
def test_a_payment_from_two_envelopes_is_cancelled_by_one_action(
    village: Village, which: int
) -> None:
    paid = over_two_years(village)
    before = village.content()
    assert paid_by_year(village) == [30_000, 15_000]
    for _ in range(2):
        money.cancel_entry(village.desk, paid[which], "Chèque perdu", "c")
    assert paid_by_year(village) == [0, 0]
    assert list(broken(village.desk)) == []
    with pytest.raises(DomainError, match="déjà annulée"):
        money.cancel_entry(village.desk, paid[1 - which], "x")
    journal.undo(village.desk)
    assert village.content() == before


def test_money_of_two_envelopes_comes_back_by_one_action(village: Village) -> None:
    paid = over_two_years(village)
    before = village.content()
    with pytest.raises(DomainError, match="Il ne reste que 450,00"):
        money.return_money(village.desk, paid[1], 45_001, on=date(2027, 2, 1), reason="x")
    for _ in range(2):
        money.return_money(
            village.desk, paid[1], 20_000, on=date(2027, 2, 1), reason="x", request_key="r"
        )
    assert paid_by_year(village) == [25_000, 0]
    assert list(broken(village.desk)) == []
    journal.undo(village.desk)
    assert village.content() == before


def test_only_money_paid_comes_back_and_not_before_it_left(village: Village) -> None:
    project = village.under_way(30_000)
    paid = money.record_payment(
        village.desk, project, 20_000, on=TODAY, label="L", supplier="S", request_key="a"
    )
    fund = ledger.entries_of_envelope(village.desk.base, envelope(village))[0]
    (commitment,) = rows(village, project, EntryKind.COMMIT)
    for wrong in (fund.id, commitment.id):
        with pytest.raises(DomainError, match="Seul un paiement"):
            money.return_money(village.desk, wrong, 5, on=TODAY, reason="x")
    for cents, day, why, said in (
        (0, TODAY, "x", "zéro"),
        (5, TODAY + timedelta(days=1), "x", "futur"),
        (5, TODAY - timedelta(days=1), "x", "pas pu être rendu avant"),
        (5, TODAY, " ", "raison"),
    ):
        with pytest.raises(DomainError, match=said):
            money.return_money(village.desk, paid, cents, on=day, reason=why)


def test_a_finished_project_gives_back_at_once_what_is_freed(village: Village) -> None:
    project = village.under_way(30_000)
    commitment = money.commit_money(
        village.desk, project, 4_000, on=TODAY, supplier="S", label="Devis"
    )
    paid = money.record_payment(
        village.desk, project, 20_000, on=TODAY, label="L", supplier="T", request_key="a",
        commitment_id=money.commit_money(
            village.desk, project, 20_000, on=TODAY, supplier="T", label="L"
        ),
    )  # fmt: skip
    life.complete(village.desk, project, COMPLETION)
    assert amounts(village.desk, About(project_id=project)).granted == 24_000
    money.cancel_entry(village.desk, commitment, "Rien acheté")
    assert amounts(village.desk, About(project_id=project)).granted == 20_000
    money.return_money(village.desk, paid, 1_500, on=TODAY, reason="Trop versé")
    sums = amounts(village.desk, About(project_id=project))
    assert (sums.granted, sums.committed, sums.paid) == (18_500, 18_500, 18_500)
    assert remaining(village) == 200_000 - 18_500
    money.cancel_entry(village.desk, paid, "Chèque perdu")
    assert amounts(village.desk, About(project_id=project)).granted == 18_500


def test_an_end_is_not_taken_back_once_its_money_went_elsewhere(village: Village) -> None:
    project = village.completed(64_000)
    target = money.open_envelope(village.desk, 2026, 10_000, scheme=Scheme.FIDCOOP)
    money.move_between(village.desk, envelope(village), target, 150_000, reason="x", decided_by="C")
    before = village.content()
    with pytest.raises(DomainError, match="ne peut pas perdre 640,00"):
        life.step_back(village.desk, project, "Pas fini")
    assert village.content() == before


def test_an_aid_withdrawn_gives_back_at_once_what_is_freed(village: Village) -> None:
    about = helped(village, 20_000)
    key = money.commit_money(village.desk, about, 15_000, on=TODAY, supplier="S", label="Robinet")
    with village.desk.unit("retrait") as unit:
        aids.update_aid(unit, about.aid_id or 0, state=AidState.WITHDRAWN)
        books.release(village.desk, unit, about, on=TODAY)
    assert amounts(village.desk, about).granted == 15_000
    money.cancel_entry(village.desk, key, "Plus de fuite")
    assert amounts(village.desk, about).granted == 0


def test_rows_from_before_payments_are_settled_and_returned_as_they_were(
    village: Village,
) -> None:
    project = village.under_way(30_000)
    with village.desk.unit("autrefois") as unit:
        paid = [
            ledger.add_entry(
                unit,
                LedgerEntry(
                    id=0,
                    kind=kind,
                    amount_cents=cents,
                    on=TODAY,
                    label="L",
                    supplier="S",
                    envelope_id=envelope(village),
                    project_id=project,
                ),
            )
            for kind, cents in (
                (EntryKind.COMMIT, 12_000),
                (EntryKind.PAY, 9_000),
            )
        ]
    with pytest.raises(DomainError, match="Déjà réglé sur cet engagement, 90,00"):
        money.cancel_entry(village.desk, paid[0], "x")
    money.return_money(village.desk, paid[1], 2_000, on=TODAY, reason="Rendu")
    sums = amounts(village.desk, About(project_id=project))
    assert (sums.committed, sums.paid) == (10_000, 7_000)
    receipt = money.attach_receipt(village.desk, paid[1], PDF, "f.pdf")
    assert money.attach_receipt(village.desk, paid[1], PDF, "f.pdf") == receipt
    money.cancel_entry(village.desk, paid[1], "Tout rendu")
    assert amounts(village.desk, About(project_id=project)).paid == 0


def test_a_commitment_sent_or_cancelled_twice_is_written_once(village: Village) -> None:
    project = village.granted(10_000)
    for _ in range(2):
        key = money.commit_money(
            village.desk, project, 4_000, on=TODAY, supplier="S", label="L", request_key="a"
        )
    assert amounts(village.desk, About(project_id=project)).committed == 4_000
    first, again = (money.cancel_entry(village.desk, key, "x", "b") for _ in range(2))
    assert first == again
    assert amounts(village.desk, About(project_id=project)).committed == 0
