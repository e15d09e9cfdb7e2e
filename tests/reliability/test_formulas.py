"""C6: five hundred formulas through every file that goes out, and not one of them is computed."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

from idcoop_desktop.domain.exports import ExportFormat, ExportPurpose, ToldPurpose
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services import budget_files, exports, money, people
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.people_import import plan_import
from idcoop_desktop.services.people_import.deciding import decided
from idcoop_desktop.services.people_import.reporting import save_report
from idcoop_desktop.services.tables import Euros, Table, save_table
from tests import factories
from tests.unit.services.conftest import TODAY, StandingClock, Village, make_desk, settle

from .formula_payloads import is_live, payloads
from .plugin import Tally, size

PAYLOADS = 500
ROWS = 50
_SIGNED = re.compile(r"[+-]\d+(?:[ \u00a0\u202f.,]\d+)*(?:[ \u00a0\u202f]?€)?")
_FORMULA = re.compile(rb"<f[ >/]|<hyperlink|externalLink|ddeLink")
_SECONDS = 180


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    clock = StandingClock()
    desk = make_desk(tmp_path / "base", clock)
    yield settle(desk, clock)
    desk.base.close()


def live_cells(path: Path) -> list[str]:
    """Return what a spreadsheet would compute in a file."""
    if path.suffix == ".xlsx":
        with ZipFile(path) as book:
            return [name for name in book.namelist() if _FORMULA.search(book.read(name))]
    rows = csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";")
    cells = (cell for row in rows for cell in row)
    return [cell for cell in cells if is_live(cell) and not _SIGNED.fullmatch(cell)]


def cells_of(path: Path) -> str:
    """Return all the texts of a file, by our own reading."""
    table = read_table(path)
    return "\n".join(cell for row in table.rows for cell in row)


def write_people(desk: Desk, armed: list[str]) -> None:
    """Put a payload in each field of text of somebody, straight into the table."""
    fields = ("first_name", "last_name", "email", "phone", "dwelling", "notes", "member_number")
    marks = ", ".join(f"{field} = ?" for field in fields)
    for number in range(0, len(armed), len(fields)):
        given = (*armed[number : number + len(fields)], *armed[: len(fields)])[: len(fields)]
        key = people.save_person(desk, factories.cooperator(member_number=f"N-{number}"))
        with desk.base.db.writing() as connection:
            connection.execute(f"UPDATE cooperator SET {marks} WHERE id = ?", (*given, key))


def files_of_people(desk: Desk, folder: Path) -> Iterator[Path]:
    for form in ExportFormat:
        path = folder / f"gens.{form.value.lower()}"
        told = ToldPurpose(ExportPurpose.TRANSFER)
        order = exports.ExportOrder(ids=people.people_ids(desk), told=told, file_format=form)
        exports.export_people(desk, path, order)
        yield path


def test_no_payload_is_computed_in_a_file_of_people(
    village: Village, tmp_path: Path, seed: int, tally: Tally
) -> None:
    armed = list(payloads(seed, PAYLOADS))
    write_people(village.desk, armed)
    for path in files_of_people(village.desk, tmp_path):
        assert live_cells(path) == []
        found = cells_of(path)
        lost = [text for text in armed if text.strip() not in found]
        assert lost == [], "what goes out is what was typed"
        tally("C6", len(armed), f"formulas through people ({path.suffix[1:]})")


def test_no_payload_is_computed_in_a_file_of_the_budget(
    village: Village, tmp_path: Path, seed: int, tally: Tally
) -> None:
    armed = list(payloads(seed, PAYLOADS))
    project = village.under_way(80_000)
    for number in range(ROWS):
        money.record_payment(
            village.desk, project, 1, on=TODAY, label="x", request_key=f"form-{number}"
        )
    keys = village.desk.base.db.rows("SELECT id FROM ledger_entry WHERE kind = 'pay'")
    for start in range(0, len(armed), ROWS):
        given = armed[start : start + ROWS]
        with village.desk.base.db.writing() as connection:
            connection.executemany(
                "UPDATE ledger_entry SET label = ?, supplier = ?, decided_by = ? WHERE id = ?",
                [(text, text, text, key) for text, (key,) in zip(given, keys, strict=True)],
            )
        for suffix in (".csv", ".xlsx"):
            path = tmp_path / f"budget{suffix}"
            budget_files.write_budget(village.desk, path, TODAY.year)
            assert live_cells(path) == []
            found = cells_of(path)
            assert [text for text in given if text.strip() not in found] == []
    tally("C6", 2 * len(armed), "formulas through the budget (csv, xlsx)")


def test_no_payload_is_computed_in_other_files(
    village: Village, tmp_path: Path, seed: int, tally: Tally
) -> None:
    armed = list(payloads(seed, PAYLOADS))
    cells = tuple((text, Euros(-1250), TODAY, text) for text in armed)
    table = Table(title=armed[0], headings=tuple(armed[:4]), rows=cells)
    given = tmp_path / "entrant.csv"
    given.write_text(
        "Prénom;Nom;Téléphone\n"
        + "".join(
            f'"{text.replace(chr(34), chr(34) * 2)}";K{n};+33612345678\n'
            for n, text in enumerate(armed)
        ),
        encoding="utf-8",
    )
    read = read_table(given)
    plan = plan_import(village.desk, read, guess_mapping(read.headings, read.rows))
    for suffix in (".csv", ".xlsx"):
        save_table(tmp_path / f"table{suffix}", table)
        save_report(tmp_path / f"import{suffix}", plan, decided(plan).outcomes)
        for name in ("table", "import"):
            assert live_cells(tmp_path / f"{name}{suffix}") == []
        tally("C6", 2 * len(armed), f"formulas through tables and reports ({suffix[1:]})")


def raw_csv(path: Path, armed: list[str]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows([[text] for text in armed])


def raw_xlsx(path: Path, armed: list[str]) -> None:
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        for line, text in enumerate(armed):
            page.write(line, 0, text)


@pytest.mark.parametrize("write", [raw_csv, raw_xlsx])
def test_the_harness_sees_a_file_that_computes(
    tmp_path: Path, write: Callable[[Path, list[str]], None]
) -> None:
    path = tmp_path / f"brut.{write.__name__[4:]}"
    write(path, [f"={number}+1" for number in range(9)])
    assert live_cells(path) != []


def formulas_in_office(paths: list[Path], folder: Path) -> list[int] | None:
    """Return how many cells LibreOffice computes in each; ``None`` where it reads no tables."""
    office = shutil.which("soffice")
    if office is None:
        return None
    # 59: between cells; 34: around texts; 76: UTF-8; the last word has formulas evaluated.
    opened = ["--infilter=CSV:59,34,76,1,,1036,false,true,false,false,false,-1,true"]
    for path in paths:
        subprocess.run(
            [
                office,
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                *(opened if path.suffix == ".csv" else ()),
                *("--convert-to", "fods", "--outdir", str(folder / path.suffix[1:]), str(path)),
            ],
            check=True,
            capture_output=True,
            timeout=_SECONDS,
        )
    made = [folder / path.suffix[1:] / f"{path.stem}.fods" for path in paths]
    if not all(path.exists() for path in made):
        return None
    return [path.read_bytes().count(b"table:formula=") for path in made]


def test_an_office_computes_nothing_of_what_goes_out(
    village: Village, tmp_path: Path, seed: int, tally: Tally
) -> None:
    """In the large part alone, where LibreOffice is: it takes longer to start than all the rest."""
    armed = list(payloads(seed, size(ci=0, soak=PAYLOADS)))
    raw = [tmp_path / "brut.csv", tmp_path / "brut.xlsx"]
    for path, write in zip(raw, (raw_csv, raw_xlsx), strict=True):
        write(path, [f"={number}+1" for number in range(99)])
    seen = formulas_in_office(raw, tmp_path / "raw") if armed else None
    if seen is None:
        return
    assert seen == [99, 99], "formulas would be seen"
    write_people(village.desk, armed)
    files = list(files_of_people(village.desk, tmp_path))
    assert formulas_in_office(files, tmp_path / "office") == [0, 0]
    tally("C6", 2 * len(armed), "formulas opened by LibreOffice")
