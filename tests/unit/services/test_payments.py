"""Payments on their way: what must be seen, each step, what the books keep of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, ReceiptKind, Scheme
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft, PaymentState
from idcoop_desktop.services import journal, life, money, payments, sheets
from idcoop_desktop.store import ledger
from idcoop_desktop.store import payments as store
from tests.unit.services.conftest import TODAY, Village, ruling

PDF = b"%PDF-1.7 facture"


def draft(project: int, **changes: Any) -> PaymentDraft:
    return replace(
        PaymentDraft(
            about=About(project_id=project),
            payee=PayeeKind.SUPPLIER,
            supplier="Couleurs SARL",
            label="Peinture",
            amount_cents=12_000,
            on=TODAY,
            request_key="form",
        ),
        **changes,
    )


def payable(village: Village, project: int, **changes: Any) -> int:
    """Bring a payment as far as it goes before money leaves."""
    payment = payments.save_payment(village.desk, draft(project, **changes))
    payments.submit(village.desk, payment)
    for item in (CheckItem.BANK_DETAILS, CheckItem.QUOTE):
        payments.tick_check(village.desk, payment, item, TODAY)
    payments.make_payable(village.desk, payment)
    return payment


def state(village: Village, payment: int) -> PaymentState:
    return payments.payment_line(village.desk, payment).payment.state


def test_a_payment_goes_from_draft_to_paid_and_its_receipt_proves_the_row(village: Village) -> None:
    project = village.granted(64_000)
    payment = payable(village, project)
    assert payments.payment_line(village.desk, payment).missing == (
        "Facture, ticket ou photo à joindre",
    )
    payments.join_file(village.desk, payment, PDF, "facture.pdf")
    payments.join_file(village.desk, payment, PDF + b"2", "devis.pdf", ReceiptKind.QUOTE)
    row = payments.pay(village.desk, payment, TODAY, "pay")
    assert row == payments.pay(village.desk, payment, TODAY, "pay")
    (line,) = payments.payment_lines(village.desk)
    assert (line.payment.state, line.payment.paid_on) == (PaymentState.PAID, TODAY)
    assert (line.title, line.payee, line.asked_by) == (
        "La fresque",
        "Couleurs SARL",
        village.desk.author.name,
    )
    assert (line.entry_ids, line.piece, line.missing) == ((row,), "I-2026-0001", ())
    known = {one.entry.id: one for one in sheets.project_sheet(village.desk, project).entries}
    assert [proof.file_name for proof in known[row].receipts] == ["facture.pdf"]
    settled = known[row].entry.settles_id
    assert settled is not None
    assert [proof.file_name for proof in known[settled].receipts] == ["devis.pdf"]
    assert known[row].entry.by_id == village.desk.author.id
    amounts = sheets.project_sheet(village.desk, project).amounts
    assert (amounts.committed, amounts.paid) == (12_000, 12_000)


def test_a_draft_is_changed_until_it_is_found_right(village: Village) -> None:
    project = village.granted(64_000)
    payment = payments.save_payment(village.desk, draft(project))
    assert payments.save_payment(village.desk, draft(project, label="Deux fois")) == payment
    assert payments.payment_line(village.desk, payment).payment.label == "Peinture"
    payments.submit(village.desk, payment)
    payments.save_payment(
        village.desk,
        draft(
            project,
            id=payment,
            label=" Pots ",
            payee=PayeeKind.COOPERATOR,
            cooperator_id=village.nadia,
        ),
    )
    line = payments.payment_line(village.desk, payment)
    assert (line.payment.label, line.payee) == ("Pots", "Remboursé à Nadia Benali")
    assert (line.payment.state, line.payment.supplier) == (PaymentState.WAITING, "")
    assert line.missing == ("RIB à voir", "Facture, ticket ou photo à joindre")
    payments.tick_check(village.desk, payment, CheckItem.BANK_DETAILS, TODAY)
    payments.make_payable(village.desk, payment)
    for change in (
        lambda: payments.save_payment(village.desk, draft(project, id=payment)),
        lambda: payments.untick_check(village.desk, payment, CheckItem.BANK_DETAILS),
    ):
        with pytest.raises(DomainError, match="ne se modifie plus"):
            change()
    payments.send_back(village.desk, payment)
    assert state(village, payment) is PaymentState.DRAFT
    payments.save_payment(village.desk, draft(project, id=payment))


def test_what_must_be_seen_before_money_leaves(village: Village) -> None:
    project = village.granted(64_000)
    bought = payments.save_payment(village.desk, draft(project))
    repaid = payments.save_payment(
        village.desk,
        draft(
            project,
            payee=PayeeKind.COOPERATOR,
            cooperator_id=village.nadia,
            request_key="other",
        ),
    )
    for payment in (bought, repaid):
        payments.submit(village.desk, payment)
        payments.submit(village.desk, payment)
    with pytest.raises(DomainError, match="Ni devis ni facture"):
        payments.make_payable(village.desk, bought)
    with pytest.raises(DomainError, match="RIB n’a pas été vu"):
        payments.make_payable(village.desk, repaid)
    assert "Devis ou facture à voir" in payments.payment_line(village.desk, bought).missing
    payments.join_file(village.desk, bought, PDF, "devis.pdf", ReceiptKind.QUOTE)
    payments.make_payable(village.desk, bought)
    with pytest.raises(DomainError, match="futur"):
        payments.tick_check(village.desk, repaid, CheckItem.BANK_DETAILS, TODAY + timedelta(days=1))
    for _ in range(2):
        payments.tick_check(village.desk, repaid, CheckItem.BANK_DETAILS, TODAY)
    (check,) = payments.payment_line(village.desk, repaid).checks
    assert (check.seen_on, check.seen_by_id) == (TODAY, village.desk.author.id)
    for _ in range(2):
        payments.untick_check(village.desk, repaid, CheckItem.BANK_DETAILS)
    assert payments.payment_line(village.desk, repaid).checks == ()


def test_a_payment_leaves_by_the_steps_and_not_twice(village: Village) -> None:
    project = village.granted(64_000)
    payment = payments.save_payment(village.desk, draft(project))
    for step in (
        lambda: payments.make_payable(village.desk, payment),
        lambda: payments.pay(village.desk, payment, TODAY, "a"),
    ):
        payments.tick_check(village.desk, payment, CheckItem.QUOTE, TODAY)
        with pytest.raises(DomainError, match="brouillon"):
            step()
    payments.submit(village.desk, payment)
    payments.make_payable(village.desk, payment)
    with pytest.raises(DomainError, match="futur"):
        payments.pay(village.desk, payment, TODAY + timedelta(days=1), "a")
    payments.pay(village.desk, payment, TODAY, "a")
    with pytest.raises(DomainError, match="payé"):
        payments.pay(village.desk, payment, TODAY, "b")
    with pytest.raises(DomainError, match="déjà parti"):
        payments.cancel_payment(village.desk, payment, "x")


def test_a_payment_beyond_the_grant_stays_on_its_way(village: Village) -> None:
    project = village.granted(10_000)
    payment = payable(village, project)
    before = village.content()
    with pytest.raises(DomainError, match="dépasse"):
        payments.pay(village.desk, payment, TODAY, "a")
    assert village.content() == before


def test_a_payment_given_up_keeps_why_and_takes_nothing_more(village: Village) -> None:
    payment = payable(village, village.granted(64_000))
    with pytest.raises(DomainError, match="raison"):
        payments.cancel_payment(village.desk, payment, " ")
    for _ in range(2):
        payments.cancel_payment(village.desk, payment, "Acheté ailleurs")
    line = payments.payment_line(village.desk, payment)
    assert (line.payment.state, line.payment.reason) == (PaymentState.CANCELLED, "Acheté ailleurs")
    assert (line.missing, line.entry_ids, line.piece) == ((), (), "")
    with pytest.raises(DomainError, match="annulé"):
        payments.join_file(village.desk, payment, PDF, "f.pdf")
    with pytest.raises(DomainError, match="annulé"):
        payments.tick_check(village.desk, payment, CheckItem.RECEIPT, TODAY)


def test_a_late_receipt_proves_the_rows_of_its_payment(village: Village) -> None:
    project = village.granted(64_000)
    payment = payable(village, project)
    row = payments.pay(village.desk, payment, TODAY, "a")
    (missing,) = payments.missing_pieces(village.desk)
    assert (missing.entry.id, missing.title) == (row, "La fresque")
    assert payments.missing_pieces(village.desk, 2027) == ()
    first = payments.join_file(village.desk, payment, PDF, "ticket.pdf", ReceiptKind.PHOTO)
    assert payments.join_file(village.desk, payment, PDF, "copie.pdf", ReceiptKind.PHOTO) == first
    assert payments.missing_pieces(village.desk) == ()
    payments.join_file(village.desk, payment, PDF, "ticket.pdf")
    payments.join_file(village.desk, payment, PDF + b"2", "suite.pdf")
    assert len(ledger.receipts(village.desk.base, [row])[row]) == 3
    with pytest.raises(DomainError, match="ne se modifie plus"):
        payments.remove_file(village.desk, first)


def test_a_file_joined_by_mistake_is_taken_away(village: Village) -> None:
    payment = payments.save_payment(village.desk, draft(village.granted(64_000)))
    file = payments.join_file(village.desk, payment, PDF, "photo de vacances.pdf")
    payments.remove_file(village.desk, file)
    assert payments.payment_line(village.desk, payment).files == ()


def test_a_payment_settles_the_commitment_it_names(village: Village) -> None:
    project = village.granted(64_000)
    first, second = (
        money.commit_money(village.desk, project, cents, on=TODAY, supplier=name, label="L")
        for cents, name in ((20_000, "Ferme"), (15_000, "Couleurs SARL"))
    )
    with pytest.raises(DomainError, match="autre dossier"):
        payments.save_payment(
            village.desk, draft(village.granted(1_000), commitment_id=second, request_key="z")
        )
    row = payments.pay(village.desk, payable(village, project, commitment_id=first), TODAY, "a")
    assert ledger.get_entry(village.desk.base, row).settles_id == first
    assert sheets.project_sheet(village.desk, project).amounts.committed == 35_000
    with pytest.raises(DomainError, match="120,00"):
        money.cancel_entry(village.desk, first, "x")
    money.cancel_entry(village.desk, second, "x")


def test_money_does_not_leave_when_what_was_seen_is_seen_no_more(village: Village) -> None:
    payment = payable(village, village.granted(64_000))
    (check,) = [
        one
        for one in payments.payment_line(village.desk, payment).checks
        if one.item is CheckItem.QUOTE
    ]
    with village.desk.unit("ailleurs") as unit:
        store.remove_check(unit, check.id)
    with pytest.raises(DomainError, match="Ni devis ni facture"):
        payments.pay(village.desk, payment, TODAY, "a")


def test_bank_details_are_never_written(village: Village) -> None:
    project = village.granted(64_000)
    iban = "FR76 3000 6000 0112 3456 7890 189"
    for changes in ({"label": f"RIB {iban}"}, {"supplier": iban.lower()}):
        with pytest.raises(DomainError, match="coordonnées bancaires"):
            payments.save_payment(village.desk, draft(project, **changes))
    payment = payments.save_payment(village.desk, draft(project))
    with pytest.raises(DomainError, match="coordonnées bancaires"):
        payments.cancel_payment(village.desk, payment, iban)
    with pytest.raises(DomainError, match="coordonnées bancaires"):
        money.commit_money(village.desk, project, 5, on=TODAY, supplier="S", label=iban)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"amount_cents": 0}, "zéro"),
        ({"label": " "}, "libellé"),
        ({"supplier": ""}, "quel fournisseur"),
        ({"payee": PayeeKind.COOPERATOR}, "quel coopérateur"),
    ],
)
def test_a_payment_says_what_for_how_much_and_to_whom(
    village: Village, changes: dict[str, Any], said: str
) -> None:
    with pytest.raises(DomainError, match=said):
        payments.save_payment(village.desk, draft(village.granted(64_000), **changes))


def test_payments_are_found_by_what_they_are_for(village: Village) -> None:
    project, other = village.granted(30_000), village.granted(30_000)
    mine = payable(village, project)
    hers = payments.save_payment(
        village.desk,
        draft(
            other,
            payee=PayeeKind.COOPERATOR,
            cooperator_id=village.nadia,
            request_key="b",
            on=date(2025, 12, 30),
        ),
    )

    def found(**narrowed: Any) -> list[int]:
        return [line.payment.id for line in payments.payment_lines(village.desk, **narrowed)]

    assert found() == [mine, hers]
    assert found(about=About(project_id=other)) == [hers]
    assert found(cooperator_id=village.nadia) == [hers]
    assert found(year=2025) == [hers]
    assert found(states={PaymentState.PAYABLE}) == [mine]
    assert found(scheme=Scheme.FIDCOOP) == []
    assert found(scheme=Scheme.IDCOOP, year=2026) == [mine]


def test_a_payment_cancelled_or_returned_says_so(village: Village) -> None:
    project = village.granted(64_000)
    rows = [
        payments.pay(village.desk, payable(village, project, request_key=key), TODAY, f"p{key}")
        for key in "abc"
    ]
    money.cancel_entry(village.desk, rows[0], "Chèque perdu")
    money.return_money(village.desk, rows[1], 5_000, on=TODAY, reason="Pot rendu")
    lines = {line.entry_ids[0]: line for line in payments.payment_lines(village.desk)}
    assert [lines[row].payment.state for row in rows] == [
        PaymentState.CANCELLED,
        PaymentState.RETURNED,
        PaymentState.PAID,
    ]
    assert [lines[row].back_cents for row in rows] == [12_000, 5_000, 0]
    assert [lines[row].piece for row in rows] == ["I-2026-0001", "I-2026-0002", "I-2026-0003"]
    assert lines[rows[0]].payment.reason == "Chèque perdu"
    assert [one.entry.id for one in payments.missing_pieces(village.desk)] == rows[1:]


def test_the_journal_of_a_payment_is_told_in_words(village: Village) -> None:
    project = village.granted(64_000)
    payment = payable(village, project)
    payments.pay(village.desk, payment, TODAY, "a")
    told = {
        line.label.lower(): set(line.details)
        for line in journal.payment_history(village.desk, payment)
    }
    assert {
        "Montant\u00a0: 120,00\u00a0€",
        "À payer à\u00a0: Un fournisseur",
        "Étape\u00a0: Brouillon",
        "Fournisseur\u00a0: «\u00a0Couleurs SARL\u00a0»",
    } <= told["paiement à faire pour «\u00a0la fresque\u00a0»"]
    assert told["bon à payer «\u00a0peinture\u00a0»"] == {"Étape\u00a0: En attente → À payer"}
    assert {"Étape\u00a0: À payer → Payé", "Payé\u00a0: 02/03/2026"} <= told[
        "paiement pour «\u00a0la fresque\u00a0»"
    ]
    assert "Vérification\u00a0: RIB vu" in told["rib vu pour «\u00a0peinture\u00a0»"]


def test_undoing_a_payment_puts_it_back_on_its_way(village: Village) -> None:
    project = village.granted(64_000)
    payment = payable(village, project)
    payments.pay(village.desk, payment, TODAY, "a")
    paid = village.content()
    journal.undo(village.desk)
    assert state(village, payment) is PaymentState.PAYABLE
    assert sheets.project_sheet(village.desk, project).amounts.paid == 0
    journal.redo(village.desk)
    assert village.content() == paid


def test_a_payment_from_two_envelopes_is_one_voucher_and_one_missing_piece(
    village: Village,
) -> None:
    project = village.under_way(30_000)
    village.clock.day = date(2027, 2, 1)
    money.open_envelope(village.desk, 2027, 100_000)
    life.decide(
        village.desk,
        project,
        ruling(decided_on=date(2027, 2, 1), amount_cents=20_000),
    )
    payment = payable(village, project, amount_cents=45_000, on=date(2027, 2, 1))
    payments.pay(village.desk, payment, date(2027, 2, 1), "a")
    line = payments.payment_line(village.desk, payment)
    assert (len(line.entry_ids), line.piece) == (2, "I-2026-0001")
    assert len(payments.missing_pieces(village.desk)) == 1
    assert len(payments.missing_pieces(village.desk, 2027)) == 1
    money.attach_receipt(village.desk, line.entry_ids[1], PDF, "facture.pdf")
    assert payments.missing_pieces(village.desk) == ()
    assert [file.file_name for file in payments.payment_line(village.desk, payment).files] == [
        "facture.pdf"
    ]
    with pytest.raises(DomainError, match="devis se joint à un engagement"):
        money.attach_receipt(village.desk, line.entry_ids[0], PDF, "d.pdf", ReceiptKind.QUOTE)
