"""The one door for tables from the outside: whatever the file is, rows of text or a refusal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from idcoop_desktop.exchange.csv_reading import read_csv
from idcoop_desktop.exchange.plain_files import contents, too_large
from idcoop_desktop.exchange.refusals import UnknownFormatError, UnreachableFileError
from idcoop_desktop.exchange.sheet_reading import Limits, read_sheet
from idcoop_desktop.exchange.tables import MAX_BYTES, Table, no_report

if TYPE_CHECKING:
    from idcoop_desktop.exchange.tables import Report

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf", b"{\\rtf", b"\x1f\x8b")
_DEFAULT_LIMITS = Limits()


def read_table(
    source: Path | bytes,
    name: str = "",
    *,
    sheet: str = "",
    encoding: str = "",
    delimiter: str = "",
    report: Report = no_report,
    limits: Limits = _DEFAULT_LIMITS,
) -> Table:
    """Read a table: CSV in UTF-8, UTF-16 with a mark or Windows-1252, XLSX or ODS.

    The format is told by the content. ``name`` defaults to the name of the file; ``sheet`` names
    the sheet of a workbook, else the first that is shown; ``encoding`` and ``delimiter`` say how
    to read a text file, whatever it looks like (see :func:`read_csv`). ``report`` is called every
    few milliseconds and may raise to cancel; nothing is left behind.
    Raises :class:`~idcoop_desktop.exchange.refusals.ExchangeError`.
    """
    if isinstance(source, Path):
        name, data = name or source.name, contents(source, MAX_BYTES)
    else:
        data = source
        if len(data) > MAX_BYTES:
            raise too_large(MAX_BYTES)
    _check_format(data)
    if data.startswith(_ZIP):
        return read_sheet(data, name, sheet=sheet, report=report, limits=limits)
    return read_csv(data, name, report=report, encoding=encoding, delimiter=delimiter)


def _check_format(data: bytes) -> None:
    if not data.strip(b" \t\r\n\xef\xbb\xbf\xff\xfe\0;,"):
        raise UnreachableFileError("Ce fichier est vide\u00a0: choisissez-en un autre.")
    if data.startswith(_OLD_OFFICE):
        raise UnknownFormatError(
            "Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis "
            "recommencez."
            if _LOCKED_OFFICE in data
            else "Ce classeur est à l’ancien format (XLS). Ouvrez-le dans votre tableur et "
            "enregistrez-le au format XLSX."
        )
    if data.startswith(_OTHERS):
        raise UnknownFormatError(
            "Ce fichier n’est pas un tableau. Choisissez un fichier CSV, XLSX ou ODS."
        )
