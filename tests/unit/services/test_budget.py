"""The figures of a budget year: each is the sum of its rows, in the window and in files."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from datetime import date
from itertools import count
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from python_calamine import CalamineWorkbook

from idcoop_desktop.domain.budget import (
    BookQuery,
    BookSort,
    Figure,
    Grouping,
    OwnerQuery,
    OwnerSort,
)
from idcoop_desktop.domain.closing import YearClosing
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import EntryKind, Nature, Receipt, ReceiptKind, Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services import budget, budget_files, budget_lists, budget_tables, money
from idcoop_desktop.store import closing as closing_store
from idcoop_desktop.store import ledger as ledger_store
from tests.unit.documents import page_check, structure_check
from tests.unit.services.budget_books import HOSTILE, Books, Written, owners, rows_of_a_year, write

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.services.conftest import Village

YEARS = count(2200)
"""Each example writes a year of its own into the same base."""
LOOSE = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def known(village: Village) -> Books:
    """Projects and aids without a row yet."""
    return Books(village, 0, owners(village))


def written(known: Books, rows: list[Written]) -> Books:
    """Write rows into a year that nothing else touches."""
    books = Books(known.village, next(YEARS), known.owners)
    write(books, rows)
    return books


def listed(books: Books, query: BookQuery) -> tuple[int, int]:
    """Return what the rows of a query add up to: by the list itself, and row by row."""
    found = budget_lists.book_list(books.village.desk, query)
    lines = budget_lists.book_lines(books.village.desk, found.ids)
    assert len(lines) == len(found.ids)
    assert query.figure is not None
    signs = query.figure.signs
    return found.total, sum(one.entry.amount_cents * signs[one.entry.kind] for one in lines)


@LOOSE
@given(rows=rows_of_a_year())
def test_every_figure_is_the_sum_of_its_rows(known: Books, rows: list[Written]) -> None:
    books = written(known, rows)
    desk, year = books.village.desk, books.year
    for scheme in (None, *Scheme):
        board = budget.budget_board(desk, year, scheme)
        for figure in Figure:
            cents = books.of(figure, scheme)
            assert board.total.of(figure) == cents
            query = BookQuery(year=year, scheme=scheme, figure=figure)
            assert listed(books, query) == (cents, cents)
        whole = board.total
        assert whole.amount == whole.to_pay + whole.paid + whole.remaining
        assert whole.amount == whole.opening + whole.additions + whole.moves + whole.carried
        _check_months(books, scheme)
        _check_groups(books, board)
        _check_owners(books, scheme)


def _check_months(books: Books, scheme: Scheme | None) -> None:
    burn = budget.budget_board(books.village.desk, books.year, scheme).burn
    query = BookQuery(year=books.year, scheme=scheme, figure=Figure.PAID)
    for month in range(1, 13):
        alone = BookQuery(year=query.year, scheme=scheme, figure=Figure.PAID, months=(month, month))
        until = BookQuery(year=query.year, scheme=scheme, figure=Figure.GRANTED, months=(1, month))
        assert listed(books, alone)[0] == burn.months[month - 1].paid
        assert listed(books, until)[0] == burn.until(month).granted
    assert burn.until(12).paid == books.of(Figure.PAID, scheme)


def _check_groups(books: Books, board: budget.BudgetBoard) -> None:
    for by in Grouping:
        lines = board.groups[by]
        assert sum(line.granted for line in lines) == board.total.granted
        told = budget_tables.groups_table("Par genre", "Genre", lines).rows
        assert [row[0] for row in told] == [line.label for line in lines]
        assert sum(line.committed for line in lines) == board.total.committed
        for line in lines:
            query = BookQuery(
                year=books.year, scheme=board.scheme, figure=Figure.PAID, group=line.group
            )
            assert listed(books, query) == (line.paid, line.paid)


def _check_owners(books: Books, scheme: Scheme | None) -> None:
    found = budget_lists.owner_list(books.village.desk, OwnerQuery(year=books.year, scheme=scheme))
    assert found.sums.requested == books.of(Figure.REQUESTED, scheme)
    assert found.sums.paid == books.of(Figure.PAID, scheme)
    for line in found.lines.values():
        query = BookQuery(year=books.year, scheme=scheme, figure=Figure.TO_PAY, owner_id=line.id)
        assert listed(books, query) == (line.amounts.remaining, line.amounts.remaining)


@settings(LOOSE, max_examples=12)
@given(rows=rows_of_a_year())
def test_the_files_agree_with_the_window_to_the_cent(
    known: Books, tmp_path: Path, rows: list[Written]
) -> None:
    books = written(known, rows)
    desk, year = books.village.desk, books.year
    for scheme in (None, Scheme.IDCOOP):
        total = budget.budget_board(desk, year, scheme).total
        for suffix in (".xlsx", ".csv", ".pdf"):
            budget_files.write_budget(desk, tmp_path / f"budget{suffix}", year, scheme)
        book = CalamineWorkbook.from_path(str(tmp_path / "budget.xlsx"))
        payments, envelopes, held = (
            book.get_sheet_by_name(name).to_python() for name in book.sheet_names
        )
        assert book.sheet_names == [
            f"{name} {year}" for name in ("Paiements", "Enveloppes", "Projets et aides")
        ]
        assert _cents(payments[-1][-1]) == total.paid
        assert sum(_cents(row[-1]) for row in payments[1:-1]) == total.paid
        for column, figure in enumerate(Figure, 1):
            assert _cents(envelopes[-1][column]) == total.of(figure)
            assert sum(_cents(row[column]) for row in envelopes[1:-1]) == total.of(figure)
        for column, figure in enumerate(budget_tables.OWNER_FIGURES, 4):
            assert sum(_cents(row[column]) for row in held[1:-1]) == total.of(figure)
            assert _cents(held[-1][column]) == total.of(figure)
        journal = _journal(tmp_path / "budget.csv")
        assert [row[-1] for row in journal[1:]] == [_euros(row[-1]) for row in payments[1:]]
        _check_pdf(tmp_path / "budget.pdf", total)


def _check_pdf(path: Path, total: budget.EnvelopeFigures) -> None:
    data = path.read_bytes()
    assert structure_check.problems(data) == []
    with pypdfium2.PdfDocument(data) as document:
        text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    told = re.sub(r"\s", "", text)
    for figure in Figure:
        assert re.sub(r"\s", "", format_cents(total.of(figure))) in told


def _cents(value: object) -> int:
    assert isinstance(value, int | float)
    return round(value * 100)


def _euros(value: object) -> str:
    cents = _cents(value)
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100},{abs(cents) % 100:02}"


def _journal(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";"))


def paid(words: str = "Peinture", **changes: object) -> Written:
    """Return one payment of ID'Coop, in May."""
    values: dict[str, object] = {
        "scheme": Scheme.IDCOOP,
        "kind": EntryKind.PAY,
        "nature": Nature.ORDINARY,
        "cents": 12_345,
        "day": 130,
        "owner": 0,
        "words": words,
        "proved": False,
        "takes_back": False,
    }
    return Written(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("words", [*HOSTILE[:5], "0123456789" * 12, "un 🎨 emoji", "\u0301"])
def test_no_text_becomes_a_formula_nor_is_cut(known: Books, tmp_path: Path, words: str) -> None:
    books = written(known, [paid(words)])
    for suffix in (".xlsx", ".csv", ".pdf"):
        budget_files.write_budget(books.village.desk, tmp_path / f"b{suffix}", books.year)
    book = CalamineWorkbook.from_path(str(tmp_path / "b.xlsx"))
    row = book.get_sheet_by_index(0).to_python()[1]
    assert (row[3], row[5]) == ("=La fresque", words)
    cells = _journal(tmp_path / "b.csv")[1]
    assert not cells[3].startswith("=")
    assert not cells[5].startswith(("=", "+", "-", "@", "\t"))
    pdf = (tmp_path / "b.pdf").read_bytes()
    wanted = page_check.letters(words.replace("\u0301", "?").lstrip())
    cells = [page_check.letters(text) for role, text in page_check.said(pdf) if role == "TD"]
    assert cells.count(wanted) >= 2, "as the label and as who was paid"


def test_a_file_says_what_was_taken_back_and_to_which_account(known: Books, tmp_path: Path) -> None:
    from idcoop_desktop.domain.rules import Setting
    from idcoop_desktop.store import settings as settings_store

    books = written(
        known,
        [
            paid("Toile", cents=5_000, proved=True),
            paid("Cadre", cents=8_000),
            paid("Cadre", cents=-8_000, takes_back=True, nature=Nature.CANCELLATION),
            paid("Seaux", cents=6_000, day=400),
            paid("Seaux", cents=-1_000, takes_back=True, nature=Nature.RETURN, day=400),
            paid("Vieux", cents=-300, takes_back=True, day=400),
        ],
    )
    desk = books.village.desk
    with desk.unit("comptes") as unit:
        account = Setting(
            key="account.idcoop", value="6238", valid_from=date(books.year, 6, 1), decided_by=""
        )
        settings_store.add_setting(unit, account)
    budget_files.write_budget(desk, tmp_path / "b.csv", books.year, Scheme.IDCOOP)
    told = [(row[5], *row[6:9]) for row in _journal(tmp_path / "b.csv")[1:-1]]
    assert told == [
        ("Toile", "", "oui", ""),
        ("Cadre", "", "non", "Reprise en entier"),
        ("Cadre", "", "", "Annulation"),
        ("Seaux", "6238", "non", "Reprise de 13,00\u00a0€"),
        ("Seaux", "6238", "", "Somme rendue"),
        ("Vieux", "6238", "", "Annulation"),
    ]
    assert budget_lists.missing_proofs(desk, books.year) == 1
    found = budget_lists.book_list(desk, BookQuery(year=books.year, missing=True))
    (line,) = budget_lists.book_lines(desk, found.ids)
    assert line.proof_missing
    assert line.entry.label == "Seaux"
    statement = budget_files.statement(desk, books.year)
    assert statement.tables[3].rows[0][-1] == "47,00\u00a0€"
    assert statement.tables[3].total[0] == "1\u00a0pièce manquante"


def test_a_quote_proves_a_commitment_and_no_payment(known: Books) -> None:
    books = written(known, [paid(kind=EntryKind.COMMIT), paid(), paid(), paid()])
    desk = books.village.desk
    kinds = (ReceiptKind.QUOTE, ReceiptKind.QUOTE, ReceiptKind.PHOTO, ReceiptKind.RECEIPT)
    with desk.unit("pièces") as unit:
        for (_scheme, entry, _proved), kind in zip(books.rows, kinds, strict=True):
            proof = Receipt(
                id=0,
                entry_id=entry.id,
                sha256="0" * 64,
                file_name="devis.pdf",
                size=1,
                attached_on=entry.on,
                kind=kind,
            )
            ledger_store.add_receipt(unit, proof)
    lines = budget_lists.book_lines(desk, [entry.id for _scheme, entry, _proved in books.rows])
    assert [line.proofs for line in lines] == [1, 0, 1, 1]
    assert [line.proof_missing for line in lines] == [False, True, False, False]
    assert budget_lists.missing_proofs(desk, books.year) == 1
    assert budget_lists.missing_proofs(desk, books.year, Scheme.FIDCOOP) == 0


def test_another_ending_is_refused_and_nothing_is_written(village: Village, tmp_path: Path) -> None:
    for name in ("budget.doc", "budget", "budget.xlsx.txt"):
        with pytest.raises(DomainError, match=r"\.xlsx .* \.csv .* \.pdf"):
            budget_files.write_budget(village.desk, tmp_path / name, 2026)
    with pytest.raises(DomainError, match="n’existe pas"):
        budget_files.write_budget(village.desk, tmp_path / "x" / "budget.pdf", 2026)
    assert not list(tmp_path.glob("budget*"))


def test_a_year_without_anything_is_told(village: Village, tmp_path: Path) -> None:
    board = budget.budget_board(village.desk, 2031)
    assert [one.is_open for one in board.envelopes] == [False] * 3
    assert board.years == (2031, 2026)
    assert not board.total.is_over
    assert board.total.used_percent == 0
    told = budget_files.statement(village.desk, 2031)
    assert [table.rows for table in told.tables] == [()] * 4
    assert "Aucune enveloppe" in told.tables[0].empty
    budget_files.write_budget(village.desk, tmp_path / "b.PDF", 2031)
    assert structure_check.problems((tmp_path / "b.PDF").read_bytes()) == []


def test_a_closed_year_is_told_and_offers_no_envelope(village: Village) -> None:
    assert [one.name for one in budget.open_envelopes(village.desk)] == ["ID’Coop 2026"]
    with village.desk.unit("clôture") as unit:
        closing_store.add_closing(
            unit,
            YearClosing(
                id=0,
                year=2026,
                closed_on=date(2027, 1, 15),
                closed_by_id=village.desk.author.id,
                decided_by="Le conseil",
                figures="{}",
                entries=0,
                head="",
            ),
        )
    assert budget.open_envelopes(village.desk) == ()
    board = budget.budget_board(village.desk, 2026)
    assert board.closing is not None
    lead = budget_files.statement(village.desk, 2026, Scheme.IDCOOP).lead
    assert "a été clôturée le 15/01/2027 par Le conseil" in lead
    assert "n’est pas clôturée" in budget_files.statement(village.desk, 2025).lead


def test_a_closing_without_a_name_says_only_when(village: Village) -> None:
    with village.desk.unit("clôture") as unit:
        closing_store.add_closing(
            unit,
            YearClosing(
                id=0,
                year=2026,
                closed_on=date(2027, 1, 15),
                closed_by_id=village.desk.author.id,
                decided_by="",
                figures="{}",
                entries=0,
                head="",
            ),
        )
    assert "le 15/01/2027\u00a0: ses" in budget_files.statement(village.desk, 2026).lead


def test_the_percent_that_warns_is_that_of_the_year(village: Village) -> None:
    from idcoop_desktop.domain.rules import Setting
    from idcoop_desktop.store import settings as settings_store

    with village.desk.unit("règle") as unit:
        later = Setting(key="idcoop.warn_percent", value="50", valid_from=date(2026, 2, 1))
        settings_store.add_setting(unit, later)
    assert budget.warn_percent(village.desk, 2025) == 80
    assert budget.warn_percent(village.desk, 2026) == 50
    assert budget.warn_percent(village.desk, 2027) == 50
    whole = budget.budget_board(village.desk, 2026, Scheme.IDCOOP)
    assert not whole.envelopes[0].warns(whole.warn_percent)
    village.granted(64_000)
    money.open_envelope(village.desk, 2027, 1)
    found = budget.envelope_figures(village.desk, 2026, Scheme.IDCOOP)[0]
    assert (found.used_percent, found.warns(32), found.warns(33)) == (32, True, False)


def test_a_wish_counts_in_the_year_of_its_day(known: Books) -> None:
    wish = paid(kind=EntryKind.REQUEST)
    asked = [replace(wish, cents=cents, day=day) for cents, day in ((1, 0), (20, 364))]
    books = [written(known, asked) for _ in range(3)]
    for one in books:
        board = budget.budget_board(one.village.desk, one.year, Scheme.IDCOOP)
        assert board.total.requested == 21
        query = BookQuery(year=one.year, figure=Figure.REQUESTED)
        assert listed(one, query) == (21, 21)
        found = budget_lists.owner_list(one.village.desk, OwnerQuery(year=one.year))
        assert found.sums.requested == 21
        assert listed(one, replace(query, months=(12, 12))) == (20, 20)


def test_an_envelope_of_nothing_that_granted_is_used_up(known: Books) -> None:
    books = written(known, [paid(kind=EntryKind.GRANT)])
    whole = budget.budget_board(books.village.desk, books.year, Scheme.IDCOOP).total
    assert (whole.used_percent, whole.is_over, whole.warns(80)) == (100, True, True)


def test_projects_and_aids_are_found_and_sorted(known: Books) -> None:
    rows = [
        paid(kind=EntryKind.GRANT, cents=cents, scheme=scheme, owner=owner)
        for cents, scheme, owner in (
            (300, Scheme.IDCOOP, 0),
            (100, Scheme.IDCOOP, 1),
            (200, Scheme.FIDCOOP, 0),
        )
    ]
    books = written(known, rows)
    desk = books.village.desk

    def titles(**changes: object) -> list[str]:
        query = OwnerQuery(year=books.year, **changes)  # type: ignore[arg-type]
        found = budget_lists.owner_list(desk, query)
        return [found.lines[key].title for key in found.ids]

    fresco, garden, nadia = "=La fresque", "Le jardin", "Nadia Benali"
    assert titles() == [fresco, nadia, garden]
    for sort in OwnerSort:
        assert sorted(titles(sort=sort)) == sorted([fresco, nadia, garden])
    assert titles(sort=OwnerSort.TITLE, descending=False) == [fresco, garden, nadia]
    assert titles(sort=OwnerSort.SCHEME, descending=False)[0] == nadia
    assert titles(text="phare") == [fresco, nadia]
    assert titles(text="JARDIN quimper") == [garden]
    assert titles(text="?!") == []
    assert titles(scheme=Scheme.FIDCOOP) == [nadia]
    states = {
        budget_tables.state_label(line)
        for line in budget_lists.owner_list(desk, OwnerQuery(year=books.year)).lines.values()
    }
    assert states == {"En montage", "Accordée"}


def test_rows_are_found_and_sorted(known: Books) -> None:
    books = written(
        known,
        [
            paid("Étagère", cents=300, day=10),
            paid("Zinc", cents=100, day=20),
            paid("Ardoise", cents=200, day=30, owner=1),
            paid("Don", kind=EntryKind.FUND, cents=900, day=5),
        ],
    )
    desk = books.village.desk

    def labels(**changes: object) -> list[str]:
        query = BookQuery(year=books.year, **changes)  # type: ignore[arg-type]
        found = budget_lists.book_list(desk, query)
        lines = budget_lists.book_lines(desk, found.ids)
        return [line.entry.label for line in lines]

    assert labels() == ["Ardoise", "Zinc", "Étagère", "Don"]
    assert labels(sort=BookSort.LABEL, descending=False) == ["Ardoise", "Don", "Étagère", "Zinc"]
    assert labels(sort=BookSort.AMOUNT) == ["Don", "Étagère", "Ardoise", "Zinc"]
    assert labels(sort=BookSort.KIND, descending=False)[0] == "Don"
    assert labels(text="etagere") == ["Étagère"]
    assert labels(text="FRESQUE", sort=BookSort.AMOUNT, descending=False) == ["Zinc", "Étagère"]
    assert labels(text="p-0001", sort=BookSort.KIND) == ["Zinc"]
    assert labels(text="fresque", sort=BookSort.LABEL) == ["Zinc", "Étagère"]
    assert labels(text="…") == []
    query = BookQuery(year=books.year, figure=Figure.PAID, text="fresque")
    assert budget_lists.book_list(desk, query).total == 400
    assert budget_lists.book_lines(desk, [1]) == ()
    assert fold("Étagère") == "etagere"


def test_the_demonstration_says_the_same_everywhere(village: Village, tmp_path: Path) -> None:
    project = village.granted(64_000)
    money.commit_money(
        village.desk, project, 20_000, on=village.desk.today(), supplier="Couleurs", label="Devis"
    )
    money.record_payment(
        village.desk,
        project,
        15_005,
        on=village.desk.today(),
        label="Peinture",
        supplier="Couleurs",
        request_key="a",
    )
    total = budget.budget_board(village.desk, 2026).total
    assert (total.granted, total.committed, total.paid) == (64_000, 20_000, 15_005)
    budget_files.write_budget(village.desk, tmp_path / "b.xlsx", 2026)
    book = CalamineWorkbook.from_path(str(tmp_path / "b.xlsx"))
    assert _cents(book.get_sheet_by_index(0).to_python()[-1][-1]) == 15_005
