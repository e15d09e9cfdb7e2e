"""Envelopes, expenses and their proofs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.budget import BookLine, BookQuery
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import budget_lists, criteria, life, money, sheets
from idcoop_desktop.services.news import news
from tests.unit.services.conftest import TODAY, Village, picture, ruling


def pay(village: Village, project: int, cents: int, key: str, **changes: object) -> int:
    values: dict[str, object] = {"on": TODAY, "label": "Peinture", "supplier": "Couleurs"}
    return money.record_payment(
        village.desk,
        project,
        cents,
        request_key=key,
        **(values | changes),  # type: ignore[arg-type]
    )


def book(village: Village, year: int) -> tuple[BookLine, ...]:
    """Return the rows of the books of a year, the latest first."""
    found = budget_lists.book_list(village.desk, BookQuery(year=year))
    return budget_lists.book_lines(village.desk, found.ids)


def test_an_envelope_is_opened_once_and_completed_with_a_reason(village: Village) -> None:
    with pytest.raises(DomainError, match="déjà ouverte"):
        money.open_envelope(village.desk, 2026, 1_000)
    with pytest.raises(DomainError, match="zéro"):
        money.open_envelope(village.desk, 2027, 0)
    money.top_up_envelope(village.desk, 2026, 50_000, "Vote du conseil")
    envelope = criteria.envelope_of(village.desk, 2026)
    assert envelope is not None
    assert envelope.amount == 250_000
    assert [line.entry.label for line in book(village, 2026)] == [
        "Vote du conseil",
        "Ouverture de l’enveloppe",
    ]
    with pytest.raises(DomainError, match="raison"):
        money.top_up_envelope(village.desk, 2026, 50_000, "")
    with pytest.raises(DomainError, match="2031 n’est pas ouverte"):
        money.top_up_envelope(village.desk, 2031, 50_000, "x")


def test_a_payment_commits_what_no_quote_covered(village: Village) -> None:
    project = village.granted(64_000)
    money.commit_money(village.desk, project, 20_000, on=TODAY, supplier="COULEURS", label="Devis")
    pay(village, project, 15_000, "a")
    pay(village, project, 15_000, "b")
    amounts = sheets.project_sheet(village.desk, project).amounts
    assert (amounts.committed, amounts.paid) == (30_000, 30_000)


def test_the_quote_of_a_supplier_stays_owed_when_another_one_is_paid(village: Village) -> None:
    project = village.granted(30_000)
    quote = money.commit_money(
        village.desk, project, 20_000, on=TODAY, supplier="Ferme", label="Devis"
    )
    with pytest.raises(DomainError, match="règle un devis déjà engagé"):
        pay(village, project, 15_000, "a")
    pay(village, project, 10_000, "b")
    amounts = sheets.project_sheet(village.desk, project).amounts
    assert (amounts.committed, amounts.paid) == (30_000, 10_000)
    pay(village, project, 20_000, "c", commitment_id=quote)
    amounts = sheets.project_sheet(village.desk, project).amounts
    assert (amounts.committed, amounts.paid) == (30_000, 30_000)


def test_the_same_form_pays_once(village: Village) -> None:
    project = village.granted(64_000)
    assert pay(village, project, 15_000, "form") == pay(village, project, 15_000, "form")
    assert sheets.project_sheet(village.desk, project).amounts.paid == 15_000


def test_nothing_is_spent_beyond_the_grant_unwaived(village: Village) -> None:
    project = village.granted(10_000)
    for attempt in (
        lambda: pay(village, project, 10_001, "a"),
        lambda: money.commit_money(
            village.desk, project, 10_001, on=TODAY, supplier="S", label="L"
        ),
    ):
        with pytest.raises(DomainError, match="dépasse"):
            attempt()
    life.waive(village.desk, project, Criterion.SPENDING, reason="Casse", decided_by="Conseil")
    pay(village, project, 10_001, "a")
    assert sheets.project_sheet(village.desk, project).amounts.remaining == -1


def test_what_was_committed_is_paid_even_after_the_grant_shrank(village: Village) -> None:
    project = village.under_way(20_000)
    money.commit_money(village.desk, project, 20_000, on=TODAY, supplier="Couleurs", label="L")
    life.abandon(village.desk, project, "x")
    pay(village, project, 20_000, "a")
    amounts = sheets.project_sheet(village.desk, project).amounts
    assert (amounts.granted, amounts.paid) == (20_000, 20_000)


def test_an_expense_has_an_amount_a_past_day_and_a_project_that_was_granted(
    village: Village,
) -> None:
    granted = village.granted(10_000)
    with pytest.raises(DomainError, match="zéro"):
        pay(village, granted, 0, "a")
    with pytest.raises(DomainError, match="futur"):
        pay(village, granted, 10, "a", on=TODAY + timedelta(days=1))
    with pytest.raises(DomainError, match="Aucune aide"):
        pay(village, village.project(), 10, "a")


def test_a_waived_expense_without_a_grant_needs_the_envelope_of_its_year(
    village: Village,
) -> None:
    project = village.granted(0)
    life.waive(village.desk, project, Criterion.SPENDING, reason="x", decided_by="Conseil")
    with pytest.raises(DomainError, match="2025 n’est pas ouverte"):
        pay(village, project, 500, "a", on=date(2025, 12, 31))
    pay(village, project, 500, "a")
    assert sheets.project_sheet(village.desk, project).amounts.paid == 500


def test_a_row_is_taken_back_once_by_its_counter_entry(village: Village) -> None:
    project = village.granted(64_000)
    payment = pay(village, project, 15_000, "a")
    with pytest.raises(DomainError, match="raison"):
        money.cancel_entry(village.desk, payment, " ")
    counter = money.cancel_entry(village.desk, payment, "Chèque perdu")
    for row, said in ((payment, "déjà annulée"), (counter, "en corrige une autre")):
        with pytest.raises(DomainError, match=said):
            money.cancel_entry(village.desk, row, "Encore")
    sheet = sheets.project_sheet(village.desk, project)
    assert (sheet.amounts.paid, sheet.amounts.committed) == (0, 15_000)
    kept = {line.entry.id: line for line in sheet.entries}
    assert kept[payment].corrected
    assert kept[counter].entry.corrects_id == payment
    assert kept[counter].entry.label == "Annulation\u00a0: Chèque perdu"


def test_a_commitment_is_taken_back_only_when_no_payment_rests_on_it(village: Village) -> None:
    project = village.granted(64_000)
    quote = money.commit_money(
        village.desk, project, 20_000, on=TODAY, supplier="Couleurs", label="L"
    )
    payment = pay(village, project, 5_000, "a")
    with pytest.raises(DomainError, match="annulez d’abord le paiement"):
        money.cancel_entry(village.desk, quote, "x")
    money.cancel_entry(village.desk, payment, "x")
    money.cancel_entry(village.desk, quote, "x")
    assert sheets.project_sheet(village.desk, project).amounts.committed == 0


def test_a_grant_is_not_taken_back_here_nor_money_that_was_granted(village: Village) -> None:
    project = village.granted(64_000)
    for line in sheets.project_sheet(village.desk, project).entries:
        with pytest.raises(DomainError, match="Seuls un engagement"):
            money.cancel_entry(village.desk, line.entry.id, "x")
    fund = book(village, 2026)[-1].entry
    with pytest.raises(DomainError, match="ne peut pas perdre"):
        money.cancel_entry(village.desk, fund.id, "x")


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4 x", picture(), picture(form="PNG"), picture(form="WEBP")]
)
def test_a_receipt_is_a_pdf_or_a_picture_and_comes_back_unchanged(
    village: Village, data: bytes
) -> None:
    payment = pay(village, village.granted(64_000), 15_000, "a")
    receipt = money.attach_receipt(village.desk, payment, data, "facture")
    assert money.receipt_data(village.desk, receipt) == data


def test_other_files_too_large_ones_and_other_rows_are_refused(village: Village) -> None:
    project = village.granted(64_000)
    payment = pay(village, project, 15_000, "a")
    with pytest.raises(DomainError, match="ni un PDF"):
        money.attach_receipt(village.desk, payment, b"MZ\x90", "facture.exe")
    with pytest.raises(DomainError, match="20\u00a0Mo"):
        money.attach_receipt(village.desk, payment, b"%PDF-" + bytes(20_000_001), "f.pdf")
    commitment = next(
        line.entry.id
        for line in sheets.project_sheet(village.desk, project).entries
        if line.entry.kind.value == "commit"
    )
    with pytest.raises(DomainError, match="se joint à un paiement"):
        money.attach_receipt(village.desk, commitment, b"%PDF-", "f.pdf")


def test_the_budget_names_payments_without_proof(village: Village) -> None:
    project = village.granted(64_000)
    proven, bare, cancelled = (pay(village, project, 5_000, key) for key in "abc")
    money.attach_receipt(village.desk, proven, b"%PDF-1.4", "f.pdf")
    money.cancel_entry(village.desk, cancelled, "x")
    assert budget_lists.missing_proofs(village.desk, 2026) == 1
    lines = book(village, 2026)
    assert [line.entry.id for line in lines if line.proof_missing] == [bare]


def test_undoing_a_payment_leaves_a_trace_in_the_journal(village: Village) -> None:
    from idcoop_desktop.services import journal

    project = village.granted(64_000)
    pay(village, project, 5_000, "a")
    journal.undo(village.desk)
    assert sheets.project_sheet(village.desk, project).amounts.paid == 0
    assert news(village.desk, None).items[0].label.startswith("Annulé\u00a0: paiement")


def test_a_payment_and_its_receipt_are_one_action(village: Village) -> None:
    from idcoop_desktop.services import journal

    project = village.granted(64_000)
    before = village.content()
    with pytest.raises(DomainError, match="ni un PDF"):
        pay(village, project, 5_000, "a", receipt=money.ReceiptFile(b"MZ", "facture.exe"))
    assert village.content() == before
    pay(village, project, 5_000, "a", receipt=money.ReceiptFile(b"%PDF-1.7", "facture.pdf"))
    lines = sheets.project_sheet(village.desk, project).entries
    assert [proof.file_name for line in lines for proof in line.receipts] == ["facture.pdf"]
    journal.undo(village.desk)
    assert village.content() == before


def test_money_granted_over_two_years_is_paid_by_both_envelopes(village: Village) -> None:
    project = village.under_way(30_000)
    village.clock.day = date(2027, 2, 1)
    money.open_envelope(village.desk, 2027, 100_000)
    life.decide(village.desk, project, ruling(decided_on=date(2027, 2, 1), amount_cents=20_000))
    receipt = money.ReceiptFile(b"%PDF-1.7", "facture.pdf")
    pay(village, project, 45_000, "a", on=date(2027, 2, 1), receipt=receipt)
    for year, paid, left in ((2026, 30_000, 0), (2027, 15_000, 5_000)):
        envelope = criteria.envelope_of(village.desk, year)
        assert envelope is not None
        assert (envelope.paid, envelope.committed, envelope.granted_unpaid) == (paid, paid, left)
        assert budget_lists.missing_proofs(village.desk, year) == 0
    first, second = (
        line.entry.id
        for line in sheets.project_sheet(village.desk, project).entries
        if line.entry.kind.value == "pay"
    )
    money.cancel_entry(village.desk, first, "x")
    assert sheets.project_sheet(village.desk, project).amounts.paid == 0
    life.abandon(village.desk, project, "x")
    envelope = criteria.envelope_of(village.desk, 2027)
    assert envelope is not None
    assert envelope.granted == 15_000
    assert second in {line.entry.id for line in book(village, 2027)}
