"""Workbooks and hostile archives for the tests of exchange."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from idcoop_desktop.exchange.writing import Value, write_xlsx

ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_ODS = """<?xml version="1.0" encoding="UTF-8"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body>
<office:spreadsheet>{}</office:spreadsheet></office:body></office:document-content>"""
_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?><manifest:manifest
 xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry
 manifest:full-path="content.xml" manifest:media-type="text/xml">{}</manifest:file-entry>
</manifest:manifest>"""
GIGABYTE = 1 << 30
PEOPLE = (
    ("Nom", "Prénom", "N° client", "Date d'entrée", "Résidence"),
    ("LE GOFF", "Anne", "C-0001", "2021-03-12", "Les Ajoncs"),
    ("Kerœuf", "Maël", "C-0002", "2019-11-01", "Les Ajoncs"),
    ("D'Hervé", "Zoë", "C-0003", "", "Ti Laouen"),
)


def archive(parts: Mapping[str, str | bytes], *, packed: bool = True) -> bytes:
    """Return a zip of these parts."""
    stream = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(stream, "w", method) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return stream.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a zip."""
    with zipfile.ZipFile(io.BytesIO(data)) as read:
        return {name: read.read(name) for name in read.namelist()}


def xlsx(rows: Sequence[Sequence[Value]] = PEOPLE, sheet: str = "Feuil1") -> bytes:
    """Return a workbook of one sheet as Excel keeps it."""
    stream = io.BytesIO()
    write_xlsx(stream, [str(cell) for cell in rows[0]], rows[1:], sheet=sheet)
    return stream.getvalue()


def ods(
    rows: Sequence[Sequence[str]] = PEOPLE,
    *,
    repeated: str = "",
    manifest: str = "",
    before: str = "",
) -> bytes:
    """Return a workbook of one sheet as LibreOffice keeps it; ``repeated`` is on each cell."""
    lines = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string" {repeated}><text:p>{escape(cell)}'
            "</text:p></table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = _ODS.format(f'<table:table table:name="Feuille1">{lines}</table:table>')
    if before:
        content = content.replace("?>", f"?>{before}", 1)
    return archive(
        {
            "mimetype": ODS_TYPE,
            "content.xml": content,
            "META-INF/manifest.xml": _MANIFEST.format(manifest),
        }
    )


def with_giant(found: Mapping[str, bytes], name: str, opening: bytes, *, told: int = 0) -> bytes:
    """Return an archive in which one part is ``opening`` then a gigabyte of x, never expanded.

    ``told`` is the size written in the directory, the true one unless said.
    """
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(opening) + packer.flush(zlib.Z_FULL_FLUSH)
    million = packer.compress(b"x" * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = first + million * (GIGABYTE >> 20) + packer.flush()
    stream = io.BytesIO(archive({part: text for part, text in found.items() if part != name}))
    with zipfile.ZipFile(stream, "a") as made:
        giant = zipfile.ZipInfo(name)
        giant.compress_type, giant.compress_size = zipfile.ZIP_DEFLATED, len(packed)
        giant.CRC, giant.file_size = 0, told or len(opening) + GIGABYTE
        giant.header_offset = stream.seek(made.start_dir)
        stream.write(giant.FileHeader() + packed)
        made.filelist.append(giant)
        made.start_dir, made._didModify = stream.tell(), True
    return stream.getvalue()


def replaced(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """Return an archive with some bytes of one part replaced."""
    found = parts(data)
    assert old in found[name]
    found[name] = found[name].replace(old, new)
    return archive(found)
