"""« État des dépenses »: tagged tables over pages, nothing cut, headings said again for the eye."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from idcoop_desktop.documents.budget_statement import (
    StatementColumn,
    StatementContent,
    StatementPages,
    StatementTable,
    budget_statement,
)
from idcoop_desktop.documents.refusals import TextOverflowError
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import MADE_AT
from tests.unit.documents.structure_check import tree, walk

PAYMENTS = StatementTable(
    heading="Paiements",
    columns=(
        StatementColumn(title="Pièce", share=8),
        StatementColumn(title="Libellé", share=30),
        StatementColumn(title="Payé à", share=20),
        StatementColumn(title="Montant", share=10, right=True),
    ),
    rows=(
        ("I-2026-0001", "<b>Peinture</b> & pinceaux", "Droguerie du port", "1\u202f234,56\u00a0€"),
        ("I-2026-0002", "Goûter", "", "12,00\u00a0€"),
    ),
    total=("Total", "", "", "1\u202f246,56\u00a0€"),
    empty="Aucun paiement.",
)
CONTENT = StatementContent(
    coop_name="Coopérative Exemple",
    title="État des dépenses 2026, tous les dispositifs",
    lead="L’année 2026 n’est pas clôturée.",
    tables=(replace(PAYMENTS, heading="Enveloppes", rows=(), empty="Aucune."), PAYMENTS),
    signers=("Établi par", "Vérifié par", "Pour la coopérative"),
)


def texts(made: StatementPages) -> list[str]:
    with pypdfium2.PdfDocument(made.data) as document:
        return [" ".join(p.get_textpage().get_text_bounded().split()) for p in document]


def test_tables_are_read_row_by_row_with_their_headings():
    made = budget_statement(CONTENT, made_at=MADE_AT)
    assert structure_check.problems(made.data) == []
    assert page_check.problems(made.data) == []
    assert [audit.problems() for audit in made.audits] == [[]]
    said = page_check.said(made.data)
    assert said[:5] == [
        ("P", "Coopérative Exemple"),
        ("H1", "État des dépenses 2026, tous les dispositifs"),
        ("P", "L’année 2026 n’est pas clôturée."),
        ("H2", "Enveloppes"),
        ("P", "Aucune."),
    ]
    cells = [(role, text) for role, text in said if role in {"TH", "TD"}]
    assert [text for role, text in cells if role == "TH"] == [
        *("Pièce", "Libellé", "Payé à", "Montant", "Total")
    ]
    assert [page_check.letters(text) for _role, text in cells[4:8]] == [
        *("I20260001", "<b>Peinture</b>&pinceaux", "Drogueriedup" + "ort", "1234,56€")
    ]
    assert ("TD", "–") in cells, "an empty cell is still one"
    assert said[-1] == ("P", "Pour la coopérative")
    (table,) = [node for node in walk(tree(made.data)) if node.role == "Table"]
    assert [child.role for child in table.children] == ["THead", "TBody", "TFoot"]
    assert table.children[2].children[0].children[0].span == 3
    assert budget_statement(CONTENT, made_at=MADE_AT).data == made.data


def test_a_long_table_goes_on_over_pages_and_its_headings_are_said_once():
    rows = tuple(
        (f"I-2026-{number:04}", "Peinture et pinceaux " * (number % 5 + 1), "Port", "1,00\u00a0€")
        for number in range(1, 121)
    )
    made = budget_statement(
        replace(CONTENT, tables=(replace(PAYMENTS, rows=rows),)), made_at=MADE_AT
    )
    assert structure_check.problems(made.data) == []
    assert all(audit.problems() == [] for audit in made.audits)
    pages = texts(made)
    assert len(pages) > 4
    for number, page in enumerate(pages[:-1], 1):
        assert "Pièce Libellé" in page, "whoever looks at a page sees the headings"
        assert f"page {number}" in page
    nodes = walk(tree(made.data))
    assert sum(node.role == "TH" and node.scope == "Column" for node in nodes) == 4
    for number in range(1, 121):
        (place,) = [page for page in pages if f"I-2026-{number:04}" in page]
        assert place


@pytest.mark.parametrize(
    "words",
    ["a" * 400, "0123456789" * 40, "Mot " * 200, "Saint-Brévin-les-Pins/" * 20, "🎨" * 90],
)
def test_words_wider_than_their_column_go_on_below(words):
    row = ("I-1", words, words, "1,00\u00a0€")
    made = budget_statement(
        replace(CONTENT, tables=(replace(PAYMENTS, rows=(row,)),)), made_at=MADE_AT
    )
    assert structure_check.problems(made.data) == []
    assert all(audit.problems() == [] for audit in made.audits)
    assert page_check.problems(made.data) == []
    cells = [page_check.letters(text) for role, text in page_check.said(made.data) if role == "TD"]
    assert cells.count(page_check.letters(words)) == 2


def test_characters_that_no_face_draws_become_question_marks():
    row = ("I-1", "Peinture \U000f1234 rouge", "e\u0301t\u0301", "1,00\u00a0€")
    made = budget_statement(
        replace(CONTENT, tables=(replace(PAYMENTS, rows=(row,)),)), made_at=MADE_AT
    )
    assert ("TD", "Peinture ? rouge") in page_check.said(made.data)


def test_a_row_that_no_page_holds_is_refused_with_a_sentence():
    row = ("I-1", "mot " * 6_000, "", "1,00\u00a0€")
    with pytest.raises(TextOverflowError, match="Une ligne du tableau"):
        budget_statement(
            replace(CONTENT, tables=(replace(PAYMENTS, rows=(row,)),)), made_at=MADE_AT
        )
