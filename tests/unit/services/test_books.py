"""The door to the books: closed years, three schemes, moves, releases, vouchers."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import idcoop_desktop
from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, EntryKind, Nature, ReceiptKind, Scheme
from idcoop_desktop.services import books, closing, life, money
from idcoop_desktop.store import ledger
from tests.unit.services.books_hands import close, envelope, helped, remaining, rows
from tests.unit.services.books_sums import amounts, broken
from tests.unit.services.conftest import COMPLETION, TODAY, Village, ruling

PDF = b"%PDF-1.7"


def test_only_the_door_writes_the_books() -> None:
    root = Path(idcoop_desktop.__file__).parent
    writers = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr == "add_entry"
        and isinstance(node.value, ast.Name)
        and node.value.id == "ledger"
    }
    assert writers == {"services/books.py"}


def test_money_is_about_one_thing() -> None:
    for wrong in ({}, {"project_id": 1, "aid_id": 2}):
        with pytest.raises(ValueError, match="project or about an aid"):
            About(**wrong)


def test_every_row_is_signed_and_says_who_decided(village: Village) -> None:
    project = village.granted(10_000)
    (granted,) = rows(village, project, EntryKind.GRANT)
    assert (granted.by_id, granted.decided_by) == (village.desk.author.id, "Commission")
    with village.desk.unit("essai") as unit:
        key = books.write(village.desk, unit, replace(granted, by_id=granted.by_id, label="x"))
    assert ledger.get_entry(village.desk.base, key).by_id == village.desk.author.id


def test_a_closed_year_takes_no_row_by_its_day_nor_by_its_envelope(village: Village) -> None:
    money.open_envelope(village.desk, 2025, 50_000)
    old = envelope(village, year=2025)
    new = envelope(village)
    close(village, 2025)
    for refused in (
        lambda: money.top_up_envelope(village.desk, 2025, 10, "x"),
        lambda: money.move_between(village.desk, old, new, 5, reason="x", decided_by="C"),
        lambda: money.move_between(village.desk, new, old, 5, reason="x", decided_by="C"),
        lambda: life.decide(
            village.desk,
            village.project(),
            ruling(amount_cents=500, decided_on=date(2025, 12, 1)),
        ),
        lambda: money.record_payment(
            village.desk,
            village.granted(1_000),
            500,
            on=date(2025, 12, 31),
            label="L",
            supplier="S",
            request_key="a",
        ),
        lambda: money.cancel_entry(
            village.desk, ledger.entries_of_envelope(village.desk.base, old)[0].id, "x"
        ),
    ):
        with pytest.raises(DomainError, match="L’année 2025 est clôturée"):
            refused()
    assert remaining(village, year=2025) == 50_000


def test_a_project_that_ended_in_a_closed_year_gives_its_money_back_today(
    village: Village,
) -> None:
    project = village.under_way(30_000)
    village.clock.day = date(2027, 1, 15)
    closing.close_year(village.desk, 2026, ClosingChoices(), decided_by="C", request_key="k")
    life.complete(village.desk, project, COMPLETION)
    released = rows(village, project)[-1]
    assert (released.on, released.amount_cents) == (date(2027, 1, 15), -30_000)
    assert (released.nature, released.envelope_id) == (
        Nature.RELEASE,
        envelope(village, year=2027),
    )
    life.step_back(village.desk, project, "Pas fini")
    assert amounts(village.desk, About(project_id=project)).granted == 30_000
    life.step_back(village.desk, project, "Pas commencé")
    life.step_back(village.desk, project, "Pas décidé")
    assert len([row for row in rows(village, project) if row.label == "Décision reprise"]) == 1
    assert amounts(village.desk, About(project_id=project)).granted == 0
    assert remaining(village, year=2027) == 30_000


def test_spending_beyond_the_grant_in_a_new_year_needs_its_envelope(village: Village) -> None:
    project = village.granted(1_000)
    life.waive(village.desk, project, Criterion.SPENDING, reason="x", decided_by="Conseil")
    close(village, 2026)
    village.clock.day = date(2027, 1, 15)
    with pytest.raises(DomainError, match="2027 n’est pas ouverte"):
        money.commit_money(
            village.desk, project, 500, on=date(2027, 1, 15), supplier="S", label="L"
        )
    money.open_envelope(village.desk, 2027, 5_000)
    key = money.commit_money(
        village.desk, project, 500, on=date(2027, 1, 15), supplier="S", label="L"
    )
    entry = ledger.get_entry(village.desk.base, key)
    assert entry.envelope_id == envelope(village, year=2027)


def test_each_scheme_has_its_envelope_of_the_year(village: Village) -> None:
    for scheme in (Scheme.FIDCOOP, Scheme.PARNCOOP):
        opened = money.open_envelope(
            village.desk, 2026, 30_000, scheme=scheme, decided_by=" Conseil ", request_key=scheme
        )
        again = money.open_envelope(village.desk, 2026, 30_000, scheme=scheme, request_key=scheme)
        assert opened == again == envelope(village, scheme)
        (row,) = ledger.entries_of_envelope(village.desk.base, opened)
        assert (row.nature, row.decided_by) == (Nature.OPENING, "Conseil")
    with pytest.raises(DomainError, match="L’enveloppe Fid&Coop 2026 est déjà ouverte"):
        money.open_envelope(village.desk, 2026, 30_000, scheme=Scheme.FIDCOOP)
    with pytest.raises(DomainError, match="L’enveloppe Par’NCoop 2031 n’est pas ouverte"):
        money.top_up_envelope(village.desk, 2031, 30_000, "x", scheme=Scheme.PARNCOOP)
    for _ in range(2):
        key = money.top_up_envelope(
            village.desk, 2026, 5_000, "Legs", scheme=Scheme.FIDCOOP, request_key="legs"
        )
    assert ledger.get_entry(village.desk.base, key).nature is Nature.ADDITION
    assert remaining(village, Scheme.FIDCOOP) == 35_000
    assert remaining(village) == 200_000


def test_money_moves_between_envelopes_with_who_and_why(village: Village) -> None:
    target = money.open_envelope(village.desk, 2026, 10_000, scheme=Scheme.FIDCOOP)
    source = envelope(village)
    village.granted(80_000)
    with pytest.raises(DomainError, match="Il reste 1\u202f200,00"):
        money.move_between(village.desk, source, target, 120_001, reason="x", decided_by="C")
    for wrong, said in (
        ({"reason": " "}, "raison"),
        ({"decided_by": " "}, "qui a décidé"),
        ({"target_id": source}, "deux enveloppes"),
        ({"amount_cents": 0}, "zéro"),
    ):
        given = {
            "source_id": source, "target_id": target, "amount_cents": 5, "reason": "x",
            "decided_by": "C",
        }  # fmt: skip
        with pytest.raises(DomainError, match=said):
            money.move_between(village.desk, **(given | wrong))  # type: ignore[arg-type]
    for _ in range(2):
        first = money.move_between(
            village.desk, source, target, 120_000, reason="Demandes", decided_by="CA",
            request_key="m",
        )  # fmt: skip
    assert (remaining(village), remaining(village, Scheme.FIDCOOP)) == (0, 130_000)
    entered = ledger.entries_of_envelope(village.desk.base, target)[-1]
    assert (entered.pair_id, entered.nature) == (first, Nature.MOVE)
    assert (entered.label, entered.decided_by) == ("Demandes", "CA")
    assert entered.by_id == village.desk.author.id
    with pytest.raises(DomainError, match="virement inverse"):
        money.cancel_entry(village.desk, first, "x")


def test_a_commitment_over_two_years_is_settled_whole_by_the_payment_that_names_it(
    village: Village,
) -> None:
    project = village.under_way(30_000)
    village.clock.day = date(2027, 2, 1)
    money.open_envelope(village.desk, 2027, 100_000)
    life.decide(village.desk, project, ruling(decided_on=date(2027, 2, 1), amount_cents=20_000))
    key = money.commit_money(
        village.desk, project, 45_000, on=date(2027, 2, 1), supplier="S", label="L",
        quote=money.ReceiptFile(PDF, "devis.pdf"), request_key="q",
    )  # fmt: skip
    first, second = rows(village, project, EntryKind.COMMIT)
    assert (key, second.pair_id) == (first.id, first.id)
    proofs = ledger.receipts(village.desk.base, [first.id, second.id])
    assert [proof.kind for found in proofs.values() for proof in found] == [ReceiptKind.QUOTE] * 2
    money.record_payment(
        village.desk, project, 45_000, on=date(2027, 2, 1), label="L", supplier="Autre",
        request_key="p", commitment_id=key,
    )  # fmt: skip
    paid = rows(village, project, EntryKind.PAY)
    assert [(row.envelope_id, row.settles_id, row.amount_cents) for row in paid] == [
        (first.envelope_id, first.id, 30_000),
        (second.envelope_id, second.id, 15_000),
    ]
    assert {row.piece for row in paid} == {"I-2026-0001"}
    back = money.cancel_entry(village.desk, paid[1].id, "x")
    freed = money.cancel_entry(village.desk, second.id, "x")
    assert ledger.get_entry(village.desk.base, back).piece == "I-2026-0001"
    assert ledger.get_entry(village.desk.base, freed).pair_id is None


def test_an_aid_is_paid_by_its_scheme_and_never_beyond_its_grant(village: Village) -> None:
    about = helped(village, 20_000)
    quote = money.commit_money(village.desk, about, 15_000, on=TODAY, supplier="S", label="Robinet")
    money.record_payment(
        village.desk, about, 15_000, on=TODAY, label="Robinet", request_key="a",
        cooperator_id=village.nadia, commitment_id=quote,
    )  # fmt: skip
    (paid,) = rows(village, about, EntryKind.PAY)
    assert (paid.piece, paid.supplier) == ("F-2026-0001", "Remboursé à Nadia Benali")
    with pytest.raises(DomainError, match="dépasse"):
        money.commit_money(village.desk, about, 5_001, on=TODAY, supplier="S", label="L")
    assert remaining(village, Scheme.FIDCOOP) == 80_000
    assert list(broken(village.desk)) == []


def test_an_aid_that_was_not_granted_is_not_paid(village: Village) -> None:
    about = helped(village, 0, AidState.ASKED)
    with pytest.raises(DomainError, match="accordée à «\u00a0Fid&Coop, Nadia Benali"):
        money.commit_money(village.desk, about, 5, on=TODAY, supplier="S", label="L")


def test_vouchers_of_another_laptop_never_meet_those_of_the_first(village: Village) -> None:
    project = village.granted(64_000)

    def piece(key: str) -> str:
        row = money.record_payment(
            village.desk, project, 100, on=TODAY, label="L", supplier="S", request_key=key
        )
        return ledger.get_entry(village.desk.base, row).piece

    assert [piece("a"), piece("b")] == ["I-2026-0001", "I-2026-0002"]
    with village.desk.base.db.writing() as connection:
        connection.execute("UPDATE device SET number = 2, counter = 0")
    assert [piece("c"), piece("d")] == ["I-2026-2-0001", "I-2026-2-0002"]
    with village.desk.base.db.writing() as connection:
        connection.execute("UPDATE device SET number = 1, counter = 100000")
    assert piece("e") == "I-2026-0003"


def test_a_grant_sent_twice_is_granted_once(village: Village) -> None:
    project = village.project()
    wanted = ruling(amount_cents=10_000, request_key="form")
    assert life.decide(village.desk, project, wanted) == life.decide(village.desk, project, wanted)
    assert amounts(village.desk, About(project_id=project)).granted == 10_000
