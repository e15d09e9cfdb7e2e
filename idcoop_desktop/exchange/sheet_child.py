"""Reads a workbook in a process of its own: whatever the file does, only this process suffers.

Loaded by :mod:`idcoop_desktop.limited.child`, by its path: it imports nothing of ours. It answers
a mapping with the sheets, lists of ``[line, cells]``, and last a mapping with the verdict, whose
words are turned into French on the other side.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROWS_A_MESSAGE, _TEXT_A_MESSAGE = 500, 1_000_000
_CHUNK = 1 << 20
_MANY_ENTRIES = 2_000
_WORTH_A_RATIO = 5_000_000
_RATIO = 100
_DEFLATED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_MARKUP = (".xml", ".rels", ".vml")
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_MIDNIGHT = dt.time()


class Refused(Exception):
    """The workbook is not read: the word says why, ``line`` where."""

    def __init__(self, word: str, line: int = 0) -> None:
        super().__init__(word)
        self.word, self.line = word, line


def answers(data: bytes, wishes: dict[str, Any]) -> Iterator[Any]:
    """Yield all that is answered to a workbook; the last is a mapping with the verdict."""
    try:
        kind = check_archive(data, wishes["expanded"])
        yield from messages(data, kind, wishes)
    except Refused as refusal:
        yield {"verdict": refusal.word, "line": refusal.line}
    except MemoryError:
        yield {"verdict": "memory"}
    except (GeneratorExit, KeyboardInterrupt):
        raise
    except BaseException as error:  # a panic of the library is no Exception
        yield {"verdict": _word(error)}
    else:
        yield {"verdict": "read"}


def _word(error: BaseException) -> str:
    return "password" if type(error).__name__ == "PasswordError" else "damaged"


# --- before anything is expanded --------------------------------------------------------------


def check_archive(data: bytes, expanded: int) -> str:
    """Return `ods` or `xlsx`.

    Refuses an archive that swells, lies about its sizes, or whose markup declares entities.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        _check_sizes(entries, len(data), expanded)
        names = {entry.filename for entry in entries}
        if len(names) < len(entries):
            raise Refused("damaged")
        if "encrypted-package" in names:
            raise Refused("password")
        for entry in entries:
            if entry.filename.lower().endswith(_MARKUP):
                _check_markup(archive, entry)
        return _kind(archive, names)


def _kind(archive: zipfile.ZipFile, names: set[str]) -> str:
    if "mimetype" in names and archive.read("mimetype").strip() == _ODS:
        return "ods"
    parts = {name.lower() for name in names}
    if "[content_types].xml" in parts and "xl/workbook.xml" in parts:
        return "xlsx"
    raise Refused("format")


def _check_sizes(entries: list[zipfile.ZipInfo], size: int, expanded: int) -> None:
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise Refused("password")
    if any(entry.compress_type not in _DEFLATED for entry in entries):
        raise Refused("damaged")
    if sum(entry.compress_size for entry in entries) > size:
        raise Refused("bomb")  # entries that lie over each other
    if len(entries) > _MANY_ENTRIES or sum(entry.file_size for entry in entries) > expanded:
        raise Refused("bomb")
    for entry in entries:
        if entry.file_size > max(_WORTH_A_RATIO, _RATIO * entry.compress_size):
            raise Refused("bomb")


def _check_markup(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Expand an entry piece by piece, so that its true size and its declarations are known."""
    before = b""
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            seen = before + chunk
            if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen or b"\0" in chunk:
                raise Refused("entities")
            if entry.filename == "META-INF/manifest.xml" and b"encryption-data" in seen:
                raise Refused("password")
            before = chunk[-32:]


# --- the rows ---------------------------------------------------------------------------------


def messages(data: bytes, kind: str, wishes: dict[str, Any]) -> Iterator[Any]:
    """Yield what is told: the sheets, then the rows that hold something, a few hundred a time."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    with load_workbook(io.BytesIO(data)) as book:
        names = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ]
        wanted = wishes["sheet"] or (names[0] if names else "")
        if wanted not in names:
            raise Refused("sheet")
        yield {"kind": kind, "sheets": names, "sheet": wanted}
        sheet = book.get_sheet_by_name(wanted)
        if sheet.width > wishes["columns"]:
            raise Refused("columns")
        yield from _packed(_rows(sheet.iter_rows(), wishes), wishes["text"])


def _rows(rows: Iterator[list[Any]], wishes: dict[str, Any]) -> Iterator[tuple[int, list[str]]]:
    for line, row in enumerate(rows, 1):
        cells = _cells(row, line, wishes["cell"])
        if cells and line > wishes["rows"]:
            raise Refused("rows")
        if cells:
            yield line, cells


def _packed(rows: Iterator[tuple[int, list[str]]], most: int) -> Iterator[Any]:
    """Yield lists of rows, of a size that is quickly told; refuse more than ``most`` characters."""
    pack: list[tuple[int, list[str]]] = []
    size = total = 0
    for line, cells in rows:
        pack.append((line, cells))
        size += sum(map(len, cells))
        if len(pack) == _ROWS_A_MESSAGE or size > _TEXT_A_MESSAGE:
            total += size
            if total > most:
                raise Refused("memory")
            yield pack
            pack, size = [], 0
    yield pack


def _cells(row: list[Any], line: int, longest: int) -> list[str]:
    cells = [cell if isinstance(cell, str) else _text(cell) for cell in row]
    if not "".join(cells).strip():
        return []
    while not cells[-1]:
        cells.pop()
    for cell in cells:
        if len(cell) > longest:
            raise Refused("cell", line)
    return cells


def _text(value: object) -> str:
    """Return a cell as a person would type it; dates in ISO, since a column may mix orders."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "VRAI" if value else "FAUX"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        at_midnight = value.time() == _MIDNIGHT
        return value.date().isoformat() if at_midnight else value.isoformat(" ", "seconds")
    return str(value)
