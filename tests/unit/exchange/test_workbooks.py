"""Workbooks are read by a limited process; what is hostile is refused before it is expanded."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import threading
import zipfile
from datetime import date

import pytest

from idcoop_desktop.exchange import sheet_reading
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.exchange.refusals import (
    DamagedFileError,
    ExchangeError,
    LineError,
    TooLargeError,
    UnknownFormatError,
    UnreachableFileError,
)
from idcoop_desktop.exchange.sheet_reading import Limits
from idcoop_desktop.exchange.tables import TableKind
from idcoop_desktop.exchange.writing import Euros
from idcoop_desktop.limited import READ_WORKBOOK
from idcoop_desktop.limited.asking import Reader
from tests.unit.exchange.makers import ODS_TYPE, PEOPLE, archive, ods, parts, replaced, xlsx

SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(("data", "kind"), [(xlsx(), TableKind.XLSX), (ods(), TableKind.ODS)])
def test_workbooks_give_their_rows_as_text(data, kind):
    table = read_table(data, "liste")
    assert (table.kind, table.name) == (kind, "liste")
    assert table.headings == PEOPLE[0]
    assert table.rows == PEOPLE[1:]
    assert list(table.lines) == [2, 3, 4]
    assert table.sheets == (table.sheet,)


def test_cells_that_are_no_text_read_as_a_person_would_type_them():
    rows = [("Jour", "Montant", "Nombre"), (date(2021, 3, 12), Euros(-1250), 612345678)]
    assert read_table(xlsx(rows)).rows == (("2021-03-12", "-12.5", "612345678"),)


def test_lines_are_those_of_the_sheet():
    rows = [("Nom", "Ville"), ("A", "B"), ("", ""), ("", ""), ("C", "")]
    table = read_table(ods(rows))
    assert table.rows == (("A", "B"), ("C", ""))
    assert list(table.lines) == [2, 5]


def test_a_sheet_is_chosen_by_its_name():
    data = xlsx(sheet="Coopérateurs")
    assert read_table(data, sheet="Coopérateurs").sheet == "Coopérateurs"
    with pytest.raises(UnknownFormatError, match="feuille"):
        read_table(data, sheet="Autre")


def test_an_empty_sheet_is_refused():
    with pytest.raises(UnreachableFileError, match="vide"):
        read_table(ods([]))


def billion_laughs() -> str:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY l0 "ha">{lines}]>'


def swollen(size: int) -> bytes:
    """A sheet that takes a thousandth of its size in the archive."""
    return archive({**parts(xlsx()), SHEET: b"<x>" + b" " * size + b"</x>"})


def lying(data: bytes, size: int) -> bytes:
    """The archive with another size told for each entry, in both places."""
    told = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = 0
        while (found := told.find(mark, start)) >= 0:
            struct.pack_into("<I", told, found + place, size)
            start = found + 4
    return bytes(told)


def overlapping() -> bytes:
    """Many entries of the directory that are all one and the same piece of the archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("a", b"x" * 4000 + bytes(range(256)) * 8)
        entry = made.infolist()[0]
        for number in range(500):
            twin = zipfile.ZipInfo(f"b{number}")
            for name in ("compress_size", "file_size", "CRC", "compress_type", "header_offset"):
                setattr(twin, name, getattr(entry, name))
            made.filelist.append(twin)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        (swollen(40_000_000), TooLargeError, "déplié"),
        (overlapping(), TooLargeError, "déplié"),
        (archive({f"e{n}": "" for n in range(2_001)}), TooLargeError, "déplié"),
        (lying(xlsx(), 0xFFFF_FFF0), TooLargeError, "déplié"),
        (lying(swollen(9_000_000), 100), DamagedFileError, "abîmé"),
        (ods(before=billion_laughs()), DamagedFileError, "déclarations"),
        (replaced(xlsx(), "xl/workbook.xml", b"<workbook", b"<!ENTITY a 'b'><workbook"),
         DamagedFileError, "déclarations"),
        (archive({**parts(ods()), "content.xml": "<x/>".encode("utf-16")}),
         DamagedFileError, "déclarations"),
        (ods(manifest="<manifest:encryption-data/>"), UnknownFormatError, "mot de passe"),
        (archive({"mimetype": ODS_TYPE, "encrypted-package": "x"}), UnknownFormatError, "passe"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
         UnknownFormatError, "mot de passe"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), UnknownFormatError, "XLS"),
        (archive({"word/document.xml": "<x/>", "[Content_Types].xml": "<x/>"}),
         UnknownFormatError, "pas un tableau"),
        (archive({"readme.txt": "x"}), UnknownFormatError, "pas un tableau"),
        (archive({}), UnknownFormatError, "pas un tableau"),
        (xlsx()[:-60], DamagedFileError, "abîmé"),
        (b"PK\x03\x04" + bytes(200), DamagedFileError, "abîmé"),
        (ods([("Nom", "Ville"), ("A", "B")], repeated='table:number-columns-repeated="1500"'),
         TooLargeError, "colonnes"),
        (xlsx([tuple(f"T{n}" for n in range(201))]), TooLargeError, "colonnes"),
    ],
)  # fmt: skip
def test_hostile_workbooks_are_refused(data, error, words):
    with pytest.raises(error, match=words):
        read_table(data)


def test_an_encrypted_entry_asks_for_a_file_without_password():
    data = bytearray(xlsx())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnknownFormatError, match="mot de passe"):
        read_table(bytes(data))


def test_too_long_a_cell_is_told_with_its_line():
    with pytest.raises(LineError) as refused:
        read_table(ods([("Nom", "Ville"), ("A", "B"), ("C", "x" * 40_000)]))
    assert refused.value.line == 3


@pytest.mark.parametrize(
    "cells",
    [
        '<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>',
        '<c r="A1048576"><v>1</v></c>',
        '<c r="A1"><v>99999999999999999999e999</v></c><c r="ZZZZZZZ9999999999"><v>1</v></c>',
    ],
)
def test_cells_at_the_end_of_the_world_are_refused(cells):
    found = parts(xlsx())
    start = found[SHEET].index(b"<sheetData>")
    end = found[SHEET].index(b"</sheetData>")
    row = f"<sheetData><row>{cells}</row>".encode()
    data = archive({**found, SHEET: found[SHEET][:start] + row + found[SHEET][end:]})
    with pytest.raises(ExchangeError):
        read_table(data)


def test_rows_repeated_without_end_are_refused():
    found = parts(ods())
    endless = b'<table:table-row table:number-rows-repeated="1048576">'
    content = found["content.xml"].replace(b"<table:table-row>", endless)
    with pytest.raises(TooLargeError):
        read_table(archive({**found, "content.xml": content}))


def test_memory_beyond_the_limit_is_refused():
    rows = [("Nom", "Ville"), *((f"nom {n}", f"ville {n}") for n in range(20_000))]
    data = xlsx(rows)
    assert len(read_table(data).rows) == 20_000
    with pytest.raises(ExchangeError, match="CSV"):
        read_table(data, limits=Limits(memory=20_000_000))
    with pytest.raises(TooLargeError, match="mémoire"):
        read_table(data, limits=Limits(text=1_000))


def test_time_beyond_the_limit_is_refused():
    with pytest.raises(TooLargeError, match="trop long à lire"):
        read_table(xlsx(), limits=Limits(seconds=0))


def test_a_cancelled_reading_leaves_no_process_and_no_thread(monkeypatch):
    calls, started = [], []

    class Watched(subprocess.Popen):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options)
            started.append(self)

    def report(step, _total):
        calls.append(step)
        raise KeyError(step)

    monkeypatch.setattr(subprocess, "Popen", Watched)
    before = threading.active_count()
    with pytest.raises(KeyError):
        read_table(xlsx(), report=report)
    assert calls == [0]
    assert threading.active_count() == before
    assert [process.returncode not in (None, 0) for process in started] == [True]


def test_the_frozen_program_lends_its_console_to_read_workbooks(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "idcoop-desktop.exe"))
    assert sheet_reading._READER.command() == [str(tmp_path / "idcoop.exe"), READ_WORKBOOK]


def test_the_console_reads_workbooks_for_it(monkeypatch):
    command = [sys.executable, "-m", "idcoop_desktop.cli", READ_WORKBOOK]
    monkeypatch.setattr(Reader, "command", lambda _reader: command)
    assert read_table(xlsx()).rows == PEOPLE[1:]
