"""C7: hostile texts in every field, into documents, files, searches and the log, to the letter."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from idcoop_desktop import log
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import ExportFormat, ExportPurpose, ToldPurpose
from idcoop_desktop.domain.publications import Order, Subject
from idcoop_desktop.services import budget_files, editions, exports, go_to, people
from idcoop_desktop.services.making import MAKERS

from .every_field import Column, altered, altered_on_paper, columns, fill, marked, seen
from .hostile_texts import PRINTABLE, TEXTS
from .invented import Coop, coop, invented
from .main_job import DAY
from .plugin import Tally, size

__all__ = ["coop", "invented"]

SHORT = ("<b>§",)
"""Fits everywhere, so that each kind of document is made at least once."""
_ACTIVE = re.compile(rb"/(JS|JavaScript|Launch|OpenAction|EmbeddedFile|SubmitForm|ImportData)\b")


def texts(shift: int, chosen: tuple[str, ...]) -> Callable[[Column], str]:
    """Return what each column is given: all the texts in turn, others for another shift."""
    return lambda column: marked(column, chosen[(column.number + shift) % len(chosen)])


def orders(coop: Coop) -> Iterator[Order]:
    """Yield an order of each kind of document about each thing it may be about."""
    (places,) = [coop.base.db.rows("SELECT id FROM residence ORDER BY id LIMIT 2")]
    projects = coop.base.db.rows("SELECT id FROM project WHERE deleted_at IS NULL ORDER BY id")
    for kind in MAKERS:
        if kind.subject is Subject.PROJECT:
            yield from (Order(kind=kind, project_ids=(key,)) for (key,) in projects)
        elif kind.subject is Subject.YEAR:
            yield from (Order(kind=kind, year=year) for year in (DAY.year - 1, DAY.year))
        else:
            yield from (Order(kind=kind, residence_id=key) for (key,) in places)


def agree(coop: Coop) -> None:
    """Have the agreements name those who are on the photos, as they are named now."""
    with coop.base.db.writing() as connection:
        connection.execute(
            "UPDATE image_consent SET person_name = (SELECT max(person_name) FROM photo_person)"
        )


def read(data: bytes) -> str:
    """Return what is read in a document, a PDF, a picture (nothing) or a page for the site."""
    if not data.startswith(b"%PDF"):
        return data.decode("utf-8", "replace") if data[:1] == b"<" else ""
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def actions(data: bytes) -> list[str]:
    """Return what a document would do by itself, and where its links lead."""
    if not data.startswith(b"%PDF"):
        return []
    with pikepdf.open(io.BytesIO(data)) as file:
        parts = [bytes(part.unparse(resolved=True)) for part in file.objects if _is_plain(part)]
        links = [
            str(note.A.URI)
            for page in file.pages
            for note in page.get("/Annots", [])
            if "/A" in note and "/URI" in note.A
        ]
    found = [ascii(part) for part in parts if _ACTIVE.search(part)]
    return found + [link for link in links if not re.match(r"(https?://|mailto:)[\w.@]", link)]


def _is_plain(part: object) -> bool:
    return isinstance(part, pikepdf.Dictionary) and not isinstance(part, pikepdf.Stream)


def test_every_document_tells_every_field_to_the_letter(coop: Coop, tally: Tally) -> None:
    made, refused, shown, wrong = Counter(), 0, set(), []
    rounds = [texts(shift, PRINTABLE) for shift in range(size(ci=1, soak=len(PRINTABLE)))]
    for text_of in (texts(0, SHORT), *rounds):
        fill(coop.base, text_of)
        agree(coop)
        for order in orders(coop):
            try:
                data = editions.preview(coop.desk, order)
            except DomainError as told:
                refused += 1
                wrong += [] if told.message[-1] in ".!?»" else [told.message]
                continue
            made[order.kind] += 1
            words = read(data)
            shown |= seen(words)
            wrong += [
                f"{order.kind}: {one}"
                for one in (*altered_on_paper(words, text_of), *actions(data))
            ]
    assert sorted(set(wrong))[:9] == []
    assert set(made) == set(MAKERS), "a kind of document was never made"
    assert made.total() > 20 * len(rounds)
    assert len(shown) > 20, shown
    tally("C7", made.total(), "documents of every kind with hostile texts in every field")
    tally("C7", refused, "documents refused with a sentence")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_every_file_and_search_holds_every_field_to_the_letter(
    coop: Coop, tmp_path: Path, suffix: str, tally: Tally
) -> None:
    log_file = log.start(tmp_path / "log")
    told = ToldPurpose(ExportPurpose.TRANSFER)
    form = ExportFormat.CSV if suffix == ".csv" else ExportFormat.XLSX
    shifts = size(ci=2, soak=len(TEXTS))
    for shift in range(shifts):
        text_of = texts(shift, TEXTS)
        count = fill(coop.base, text_of)
        path = tmp_path / f"gens{suffix}"
        wanted = exports.ExportOrder(ids=people.people_ids(coop.desk), told=told, file_format=form)
        exports.export_people(coop.desk, path, wanted)
        budget_files.write_budget(coop.desk, tmp_path / f"budget{suffix}", DAY.year)
        if suffix == ".csv":
            for name in ("gens", "budget"):
                words = (tmp_path / f"{name}.csv").read_text("utf-8-sig")
                rows = csv.reader(io.StringIO(words, newline=""), delimiter=";")
                cells = [cell for row in rows for cell in row]
                assert [one for cell in cells for one in altered(cell, text_of)] == []
                assert seen(words)
        shown = [f"{one.label}\n{one.hint}" for one in go_to.go_to(coop.desk, "Zq")]
        assert len(seen("".join(shown))) >= 2
        assert [one for words in shown for one in altered(words, text_of)] == []
        tally("C7", count, f"columns of text with hostile texts, into files ({suffix[1:]}) and log")
    assert log_file is not None
    assert "Zq" not in log_file.read_text("utf-8")


def test_every_column_is_known() -> None:
    """What people type is found by looking at the tables; a few that must be among them."""
    found = {(column.table, column.name) for column in columns()}
    assert len(found) > 70
    assert {("cooperator", "notes"), ("project", "title"), ("photo", "caption")} <= found
    assert {("decision", "reason"), ("testimonial", "text"), ("step", "note")} <= found


def test_the_harness_sees_a_text_taken_for_markup() -> None:
    text_of = texts(0, ("<b>§</b> & Cie",))
    assert list(altered(text_of(columns()[0]), text_of)) == []
    assert list(altered("Zq000 & Cie", text_of)) != []
    assert altered_on_paper("Zq000 & Cie", text_of) != []
    assert altered_on_paper("<b>Zq000</\u00ad\r\nb> & Cie", text_of) == []
    assert list(altered("&lt;b&gt;Zq000&lt;/b&gt;", text_of)) != []
    assert list(altered("<b>Zq000…", text_of)) == []
