"""Text files: their encoding and their delimiter are found, what is wrong is told by line."""

from __future__ import annotations

import csv
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.exchange.refusals import (
    ExchangeError,
    LineError,
    TooLargeError,
    UnknownFormatError,
    UnreachableFileError,
)
from idcoop_desktop.exchange.tables import MAX_BYTES, TableKind

TEXT = "Nom;Prénom;N° client\r\nLE GOFF;Maëlle;C-1\r\nKerœuf;Zoé;C-2\r\n"


@pytest.mark.parametrize(
    ("codec", "label"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8 avec marque"),
        ("utf-16", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_every_usual_encoding_gives_the_same_rows(codec, label):
    table = read_table(TEXT.encode(codec), "liste.csv")
    assert table.kind is TableKind.CSV
    assert table.name == "liste.csv"
    assert table.encoding == label
    assert table.headings == ("Nom", "Prénom", "N° client")
    assert table.rows == (("LE GOFF", "Maëlle", "C-1"), ("Kerœuf", "Zoé", "C-2"))
    assert list(table.lines) == [2, 3]


def test_big_endian_utf16_is_read():
    assert read_table(b"\xfe\xff" + TEXT.encode("utf-16-be")).rows[0][1] == "Maëlle"


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_is_found(delimiter):
    table = read_table(TEXT.replace(";", delimiter).encode())
    assert table.delimiter == delimiter
    assert table.rows[1] == ("Kerœuf", "Zoé", "C-2")


@pytest.mark.parametrize(
    "text",
    [
        "A;B;C;D\n" + "1,50;2,50;3,50;4,50\n" * 30,
        "Nom;Adresse\n" + "Le Goff;3, rue des Ajoncs, bâtiment B, porte 2\n" * 5,
        "sep=;\nNom;Prénom\nLe Goff;Anne\n",
        'Nom;Remarque\n"Le Goff";"un, deux, trois\nquatre, cinq"\n',
    ],
)
def test_commas_inside_cells_do_not_cut_them(text):
    assert read_table(text.encode()).delimiter == ";"


def test_the_hint_of_excel_is_no_row():
    table = read_table(b"sep=,\nNom,Ville\nA;B,Brest\n")
    assert (table.headings, table.rows) == (("Nom", "Ville"), (("A;B", "Brest"),))
    assert list(table.lines) == [3]


def test_titles_above_the_headings_are_passed_over():
    table = read_table(
        "Liste des coopérateurs\nau 12/03/2026\n\nNom;Prénom;Ville\nA;B;C\n".encode()
    )
    assert table.headings == ("Nom", "Prénom", "Ville")
    assert list(table.lines) == [5]


def test_headings_are_never_empty_nor_twice_the_same():
    table = read_table(b"Nom;;Nom;nom;;\nA;B;C;D;;\n")
    assert table.headings == ("Nom", "Colonne 2", "Nom (2)", "nom (3)")
    assert table.rows == (("A", "B", "C", "D"),)


def test_rows_have_the_width_of_the_headings_unless_they_hold_more():
    table = read_table(b"Nom;Ville\nA\nB;Brest;\nC;Brest;de trop\n")
    assert table.rows == (("A", ""), ("B", "Brest"), ("C", "Brest", "de trop"))


def test_newlines_in_cells_are_kept_and_counted():
    table = read_table(b'Nom;Note\nA;"un\r\ndeux"\n\n ; \nB;trois\n')
    assert table.rows == (("A", "un\r\ndeux"), ("B", "trois"))
    assert list(table.lines) == [2, 6]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"Nom;Ville\nA;B\nC\0;D\n", 3),
        ("Nom;Prénom\nA;é\nB;è\nC;".encode() + b"\xed\xa0\x80\n", 4),
        ("Nom;Prénom\nA;é\r\nB;".encode() + b"\xff\n", 3),
        (b"Nom;Ville\nA;\x81\n", 2),
        ("\ufeffNom;Ville\nA;".encode("utf-16-le") + b"\x00\xd8\n\0", 2),
        ("\ufeffNom;Ville\nA".encode("utf-16-le") + b"\0", 2),
        (b'Nom;Ville\nA;"B" C\n', 2),
        (b'Nom;Ville\nA;B\nC;"D\nE;F\n', 3),
        (b"Nom;Ville\nA;" + b"x" * 40_000 + b"\n", 2),
        (b"Nom;Ville\nA;" + b"x" * 200_000 + b"\n", 2),
        (b"Nom;Ville\nA;B\n" + b";" * 2_000_000 + b"\n", 3),
        (b"Nom;Ville\n" + b"x;" * 201 + b"\n", 2),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else str(value),
)
def test_what_cannot_be_read_is_told_with_its_line(data, line):
    with pytest.raises(LineError) as refused:
        read_table(data)
    assert refused.value.line == line
    assert refused.value.message.startswith(f"Ligne {line}\u00a0: ")


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"\xef\xbb\xbf", b";;;\n;;\n", b"\xff\xfe", b'"";""']
)
def test_nothing_is_told_to_be_empty(data):
    with pytest.raises(UnreachableFileError, match="vide"):
        read_table(data)


@pytest.mark.parametrize("data", [b"%PDF-1.7 x", b"\x89PNG\r\n", b"\x1f\x8b\x08abc"])
def test_other_files_are_told_to_be_no_table(data):
    with pytest.raises(UnknownFormatError, match="pas un tableau"):
        read_table(data)


def test_files_that_are_not_there_or_no_files(tmp_path):
    with pytest.raises(UnreachableFileError, match="n’existe pas"):
        read_table(tmp_path / "absent.csv")
    with pytest.raises(UnreachableFileError, match="dossier"):
        read_table(tmp_path)
    with pytest.raises(UnreachableFileError):
        read_table(tmp_path / "a\0b")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(UnreachableFileError):
        read_table(loop)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UnreachableFileError, match="ordinaire"):
        read_table(pipe)


def test_a_file_that_is_held_by_another_program(tmp_path, monkeypatch):
    path = tmp_path / "liste.csv"
    path.write_text(TEXT, encoding="utf-8")
    assert read_table(path).name == "liste.csv"

    def held(*_arguments, **_options):
        raise PermissionError(13, "held")

    monkeypatch.setattr(type(path), "open", held)
    with pytest.raises(UnreachableFileError, match="ouvert dans un autre programme"):
        read_table(path)


def test_files_that_are_too_large_are_not_read(tmp_path):
    path = tmp_path / "liste.csv"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(TooLargeError, match="50\u00a0Mo"):
        read_table(path)
    with pytest.raises(TooLargeError):
        read_table(bytes(MAX_BYTES + 1))


def test_too_many_lines_are_refused(monkeypatch):
    monkeypatch.setattr("idcoop_desktop.exchange.csv_reading.MAX_TEXT_ROWS", 30)
    assert len(read_table(b"Nom;Ville\n" + b"A;B\n" * 30).rows) == 30
    with pytest.raises(TooLargeError, match="lignes"):
        read_table(b"Nom;Ville\n" + b"A;B\n" * 31)


def test_reading_stops_when_the_report_raises():
    told = []

    def report(step, total):
        told.append((step, total))
        if step:
            raise KeyError(step)

    with pytest.raises(KeyError):
        read_table(b"Nom;Ville\n" + b"A;B\n" * 10_000, report=report)
    assert told == [(0, 0), (0, 0), (2000, 0)]


def test_quotation_marks_tell_the_separator_from_signs_within_cells():
    table = read_table('"Nom","Prénom"\r\n"Le\tGoff","A\tB"\r\n"","C\tD\tE"\r\n'.encode())
    assert (table.delimiter, table.rows) == (",", (("Le\tGoff", "A\tB"), ("", "C\tD\tE")))


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=8),
    delimiter=st.sampled_from(";,\t"),
    codec=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_quoted_cells_are_read_as_they_are(tmp_path_factory, rows, delimiter, codec):
    rows = [tuple(cell.replace("'", "’") for cell in row) for row in rows]
    path = tmp_path_factory.mktemp("quoted") / "rows.csv"
    with path.open("w", encoding=codec, newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL)
        writer.writerows([("Nom", "Prénom", "Remarque"), *rows])
    filled = tuple(row for row in rows if "".join(row).strip())
    assert read_table(path).rows == filled


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_refusal(data):
    try:
        table = read_table(data)
    except ExchangeError:
        return
    assert all(len(row) >= len(table.headings) for row in table.rows)
