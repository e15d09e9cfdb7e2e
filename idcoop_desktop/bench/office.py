"""The way flyers were made before: a page of a word processor, printed to a PDF by LibreOffice."""

from __future__ import annotations

import base64
import shutil
import subprocess
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("draw", "drawing"),
        ("svg", "svg-compatible"),
    )
)


def program() -> str | None:
    """Return where LibreOffice is installed, ``None`` where it is not."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def print_page(program: str, folder: Path, words: str, files: Sequence[bytes]) -> None:
    """Lay out some words and JPEG files in a new process and print them to ``folder``."""
    page = folder / "page.fodt"
    page.write_text(_page(words, files), encoding="utf-8")
    profile = (folder / "profile").as_uri()
    command = (program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf")
    out = ("--outdir", str(folder), str(page))
    subprocess.run((*command, *out), check=True, capture_output=True)
    if not page.with_suffix(".pdf").is_file():
        raise RuntimeError("LibreOffice printed nothing")


def _page(words: str, files: Sequence[bytes]) -> str:
    pictures = "".join(
        f'<draw:frame draw:name="photo {number}" text:anchor-type="as-char" svg:width="8cm"'
        ' svg:height="6cm"><draw:image><office:binary-data>'
        f"{base64.b64encode(file).decode()}</office:binary-data></draw:image></draw:frame>"
        for number, file in enumerate(files)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_NAMESPACES}'
        ' office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text><text:p>{escape(words)}</text:p><text:p>{pictures}</text:p>"
        "</office:text></office:body></office:document>"
    )
