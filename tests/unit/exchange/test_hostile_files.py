"""Files made to harm: each is refused in a French sentence, quickly and in little memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.people_rows import people_rows
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.exchange.refusals import (
    DamagedFileError,
    ExchangeError,
    LineError,
    TooLargeError,
)
from tests.unit.exchange.makers import GIGABYTE, archive, ods, parts, replaced, with_giant, xlsx

SHEET = "xl/worksheets/sheet1.xml"
OPENING = b"<worksheet><sheetData><row><c t='inlineStr'><is><t>"
NAMES = ("Nom", "Prénom", "Date de souscription")
MOST_MEGABYTES = 300


def sheet_of(*rows: bytes) -> bytes:
    """A workbook whose sheet holds these rows of XML."""
    found = parts(xlsx())
    start = found[SHEET].index(b"<sheetData>")
    end = found[SHEET].index(b"</sheetData>")
    made = b"<sheetData>" + b"".join(b"<row>" + row + b"</row>" for row in rows)
    return archive({**found, SHEET: found[SHEET][:start] + made + found[SHEET][end:]})


def texts(*cells: str) -> bytes:
    """The XML of cells of text."""
    return "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells).encode()


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"x;" * 1_000_000 + b"\n", 1),
        (b"x\t" * 499_000 + b"\nA\tB\n", 1),
        (b"Nom;Ville\nA;B\n" + b"x," * 1_000_000, 3),
    ],
    ids=["headings", "headings on a line that is not too long", "a row"],
)
def test_a_million_columns_of_text_are_told_with_their_line(data, line):
    with pytest.raises(LineError) as refused:
        read_table(data)
    assert refused.value.line == line


@pytest.mark.parametrize("columns", [1_000_000, 2**31 - 1, 2**63])
def test_a_million_columns_of_a_sheet_are_refused(columns):
    repeated = f'table:number-columns-repeated="{columns}"'
    with pytest.raises(TooLargeError, match="colonnes"):
        read_table(ods([("Nom", "Ville"), ("A", "B")], repeated=repeated))


def test_a_million_columns_on_each_of_many_lines_are_refused():
    repeated = 'table:number-columns-repeated="1000000"'
    with pytest.raises(ExchangeError, match="CSV"):
        read_table(ods([("Nom", "Ville"), *[("A", "B")] * 500], repeated=repeated))


def test_the_last_column_of_a_sheet_is_one_too_many():
    far = texts("Nom").replace(b"<c ", b'<c r="XFD1" ')
    with pytest.raises(TooLargeError, match="colonnes"):
        read_table(sheet_of(texts("Nom") + far))


def giants() -> dict[str, bytes]:
    """Workbooks of a megabyte that hold a cell of a gigabyte."""
    book, paper = parts(xlsx()), parts(ods())
    cut = paper["content.xml"][: paper["content.xml"].index(b"LE GOFF")]
    return {
        "xlsx": with_giant(book, SHEET, OPENING),
        "xlsx that lies": with_giant(book, SHEET, OPENING, told=4_000_000),
        "ods": with_giant(paper, "content.xml", cut),
        "ods that lies": with_giant(paper, "content.xml", cut, told=4_000_000),
    }


@pytest.mark.parametrize("kind", ["xlsx", "xlsx that lies", "ods", "ods that lies"])
def test_a_cell_of_a_gigabyte_is_refused(kind):
    data = giants()[kind]
    assert len(data) < GIGABYTE // 500
    with pytest.raises(DamagedFileError if "lies" in kind else TooLargeError):
        read_table(data)


def test_a_text_file_of_a_gigabyte_is_refused_unread(tmp_path):
    path = tmp_path / "liste.csv"
    with path.open("wb") as stream:
        stream.write(b'Nom;"')
        stream.truncate(GIGABYTE)
    with pytest.raises(TooLargeError, match="Mo"):
        read_table(path)


def test_what_swells_takes_little_memory(tmp_path):
    """In a process of its own: the memory of this one tells of all the tests before."""
    for name, data in giants().items():
        (tmp_path / name.replace(" ", "-")).write_bytes(data)
    script = (
        "import re, resource, sys, pathlib\n"
        "from idcoop_desktop.exchange.reading import read_table\n"
        "from idcoop_desktop.exchange.refusals import ExchangeError\n"
        "for path in pathlib.Path(sys.argv[1]).iterdir():\n"
        "    try: read_table(path)\n"
        "    except ExchangeError: print('refused')\n"
        # Not RUSAGE_SELF, which begins at what the process that started this one held.
        "status = pathlib.Path('/proc/self/status').read_text()\n"
        "own = int(re.search(r'VmHWM:\\s+(\\d+)', status)[1])\n"
        "print(max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, tmp_path],
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    *refused, kilobytes = told.stdout.split()
    assert refused == ["refused"] * 4
    assert int(kilobytes) < MOST_MEGABYTES * 1_000


def test_an_archive_inside_a_workbook_is_not_opened():
    inner = archive({"xl/worksheets/sheet1.xml": bytes(5_000_000)})
    with pytest.raises(DamagedFileError):
        read_table(archive({**parts(xlsx()), SHEET: inner}))


@pytest.mark.parametrize("sign", ["&#0;", "&#xD800;", "&#xDFFF;", "&#x110000;"])
def test_signs_that_are_none_are_refused_in_a_workbook(sign):
    with pytest.raises(DamagedFileError, match="abîmé"):
        read_table(sheet_of(texts(*NAMES), texts(f"Le{sign}Goff", "Anne", "")))
    with pytest.raises(DamagedFileError, match="abîmé"):
        read_table(replaced(ods(), "content.xml", b"Anne", f"An{sign}ne".encode()))


def test_half_a_sign_of_utf8_is_refused_in_a_workbook():
    cells = texts("Le?Goff", "Anne", "").replace(b"?", b"\xed\xa0\x80")
    with pytest.raises(DamagedFileError, match="abîmé"):
        read_table(sheet_of(texts(*NAMES), cells))


def test_signs_that_excel_writes_in_letters_are_left_out_of_names():
    table = read_table(sheet_of(texts(*NAMES), texts("Le_x0000_ Goff", "An_x0007_ne", "")))
    (read,) = people_rows(table, guess_mapping(table.headings))
    assert read.candidate is not None
    assert (read.candidate.last_name, read.candidate.first_name) == ("Le Goff", "Anne")


@pytest.mark.parametrize(
    "number", ["1e10", "-5", "NaN", "99999999999999999999999999", "2958466", "-1e308", "1e999"]
)
def test_days_beyond_the_calendar_are_told_with_their_line(number):
    good = texts("Kerbrat", "Anne", "12/03/2021")
    wrong = texts("Le Goff", "Anne") + f'<c s="1"><v>{number}</v></c>'.encode()
    table = read_table(sheet_of(texts(*NAMES), good, good, wrong))
    *_, last = people_rows(table, guess_mapping(table.headings))
    assert (last.line, last.candidate) == (4, None)
    assert [finding.heading for finding in last.findings] == ["Date de souscription"]
