"""What goes out is never computed by a spreadsheet, and comes back as it was."""

from __future__ import annotations

import csv
import io
import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from idcoop_desktop.exchange.formulas import disarmed, rearmed
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.exchange.refusals import ExchangeError
from idcoop_desktop.exchange.writing import Euros, Sheet, write_book, write_csv, write_xlsx
from tests.unit.exchange.makers import parts

WRITERS = (write_csv, write_xlsx)
PAYLOADS = (
    *("=1+1", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1"),
    *("＝1+1", "＋1", "－1+1", "＠x", " =1+1", "+33-6-12", "-1;=2", "+A1", "-", "=", "'=1", "''=1"),
    *('=HYPERLINK("x")', "-12,50+1", "+33 6 12x", "@anne"),
)
HARMLESS = (
    "+33612345678",
    "+33 6 12 34 56 78",
    "-12,50",
    "-1 234,50 €",
    "Anne",
    "'Anne",
    "a=b",
    "",
)


def written(writer, rows, headings=("Nom", "Valeur")) -> bytes:
    stream = io.BytesIO()
    writer(stream, headings, rows)
    return stream.getvalue()


@pytest.mark.parametrize("text", PAYLOADS)
def test_a_text_that_would_be_computed_begins_with_an_apostrophe(text):
    assert disarmed(text) == f"'{text}"
    assert rearmed(disarmed(text)) == text


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_are_left_as_they_are(text):
    assert disarmed(text) == text
    assert rearmed(text) == text


@settings(max_examples=500, deadline=None)
@given(st.text(alphabet="'=+-@＝＋－＠\t\r\n\0 12,€aé", max_size=8) | st.text())
def test_disarming_is_undone(text):
    assert rearmed(disarmed(text)) == text


@pytest.mark.parametrize("writer", WRITERS)
def test_payloads_come_back_as_they_were(writer):
    rows = [("x", text) for text in (*PAYLOADS, *HARMLESS)]
    table = read_table(written(writer, rows))
    kept = [text.replace("\0", "").replace("\r", "\n") for _, text in rows]
    assert [row[1] for row in table.rows] == kept


def test_no_cell_of_a_text_file_begins_a_formula():
    data = written(write_csv, [(text, text) for text in PAYLOADS]).decode("utf-8-sig")
    cells = [
        cell for row in csv.reader(io.StringIO(data, newline=""), delimiter=";") for cell in row
    ]
    assert len(cells) == 2 * (len(PAYLOADS) + 1)
    assert not [cell for cell in cells if cell.lstrip()[:1] in set("=+-@＝＋－＠\t\r\n\0")]


def test_no_cell_of_a_workbook_is_a_formula():
    found = parts(written(write_xlsx, [(text, text) for text in PAYLOADS]))
    sheet = found["xl/worksheets/sheet1.xml"].decode()
    assert "<f" not in sheet.replace("<formatting", "")
    assert "hyperlink" not in sheet
    assert set(re.findall(r'<c r="[AB]\d+"[^>]* t="(\w+)"', sheet)) == {"s"}
    assert b"quotePrefix" in found["xl/styles.xml"]


def test_a_text_file_is_what_french_spreadsheets_open():
    data = written(write_csv, [("Kerœuf", Euros(-1250)), ("D;E", date(2021, 3, 12)), (None, 3)])
    assert data == (
        b"\xef\xbb\xbf" + 'Nom;Valeur\r\nKerœuf;-12,50\r\n"D;E";12/03/2021\r\n;3\r\n'.encode()
    )


def test_a_workbook_keeps_dates_and_amounts_as_such():
    table = read_table(written(write_xlsx, [("A", date(2021, 3, 12)), ("B", Euros(-1250))]))
    assert table.rows == (("A", "2021-03-12"), ("B", "-12.5"))


CELLS = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))


@pytest.mark.parametrize(("writer", "examples"), [(write_csv, 150), (write_xlsx, 25)])
def test_our_own_reading_gives_the_same_back(writer, examples):
    @settings(max_examples=examples, deadline=None)
    @given(st.lists(st.tuples(st.just("x"), CELLS, CELLS), max_size=6))
    def check(rows):
        table = read_table(written(writer, rows, ("Nom", "Un", "Deux")))
        assert table.headings == ("Nom", "Un", "Deux")
        assert table.rows == tuple(rows)

    check()


@pytest.mark.parametrize("writer", WRITERS)
def test_what_no_file_can_hold_is_left_out(writer):
    table = read_table(written(writer, [("a\x00b\x1f\x7f", "c\ud800d\ufffe\r\ne\tf")]))
    assert table.rows == (("ab", "cd\ne\tf"),)


@pytest.mark.parametrize("writer", WRITERS)
def test_a_text_too_long_for_a_cell_is_refused_not_cut(writer):
    with pytest.raises(ExchangeError, match="32767"):
        written(writer, [("A", "x" * 32_768)])


def test_more_lines_than_a_sheet_has_are_refused(monkeypatch):
    monkeypatch.setattr("idcoop_desktop.exchange.writing._MAX_SHEET_LINES", 3)
    assert written(write_xlsx, [("A", "B")] * 2)
    with pytest.raises(ExchangeError, match="CSV"):
        written(write_xlsx, [("A", "B")] * 3)


@pytest.mark.parametrize("writer", WRITERS)
def test_writing_can_be_cancelled(writer):
    def report(step, _total):
        if step:
            raise KeyError(step)

    with pytest.raises(KeyError):
        writer(io.BytesIO(), ("Nom",), [("A",)] * 2_000, report=report)


@pytest.mark.parametrize("name", ["", "Coopérateurs: [tous] / 2026 ?*\\", "x" * 60, "'a'"])
def test_any_name_of_a_sheet(name):
    stream = io.BytesIO()
    write_xlsx(stream, ("Nom",), [("A",)], sheet=name)
    assert read_table(stream.getvalue()).rows == (("A",),)


def test_a_workbook_may_be_given_up_while_it_is_closed():
    told = []

    def stop_at_the_end(done, _total):
        told.append(done)
        if done == 2_000:
            raise KeyboardInterrupt

    rows = [("Kerbrat", 1)] * 2_000
    with pytest.raises(KeyboardInterrupt):
        write_xlsx(io.BytesIO(), ["Nom", "Parts"], rows, report=stop_at_the_end)
    assert told == [0, 500, 1000, 1500, 2000]


def test_a_workbook_of_several_sheets_ends_each_with_its_total():
    stream = io.BytesIO()
    sheets = [
        Sheet(
            name=f"Feuille [{number}]",
            headings=("Qui", "Combien"),
            rows=[("=Anne", Euros(-123_456)), ("Yann", Euros(7))],
            total=("Total", Euros(-123_449)) if number else (),
        )
        for number in range(2)
    ]
    write_book(stream, sheets)
    book = CalamineWorkbook.from_filelike(io.BytesIO(stream.getvalue()))
    assert book.sheet_names == ["Feuille  0 ", "Feuille  1 "]
    assert [len(book.get_sheet_by_index(place).to_python()) for place in (0, 1)] == [3, 4]
    assert book.get_sheet_by_index(1).to_python()[-1] == ["Total", -1234.49]
    found = parts(stream.getvalue())
    styles = found["xl/styles.xml"].decode()
    assert "#,##0.00" in styles, "two decimals, whatever the amount"
    assert "<f>" not in found["xl/worksheets/sheet1.xml"].decode()
    width = re.search(
        r'<col min="2" max="2" width="([\d.]+)"', found["xl/worksheets/sheet1.xml"].decode()
    )
    assert width is not None
    assert float(width[1]) >= len("-1 234,56 €"), "no amount shows as ####"
