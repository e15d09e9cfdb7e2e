"""From the bytes of a text file to its encoding; what is wrong is told with its line."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.exchange.refusals import LineError
from idcoop_desktop.exchange.tables import no_report

if TYPE_CHECKING:
    from idcoop_desktop.exchange.tables import Report

_PIECE = 1 << 20
_AROUND = 500_000
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ENDS = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding: what Python calls it, and the word on screen."""

    codec: str
    label: str


UTF8 = Encoding("utf-8", "UTF-8")
UTF8_MARKED = Encoding("utf-8-sig", "UTF-8 avec marque")
UTF16 = Encoding("utf-16", "UTF-16")
WINDOWS = Encoding("cp1252", "Windows-1252")
_MARKED = {codecs.BOM_UTF8: UTF8_MARKED, **dict.fromkeys(_UTF16_MARKS, UTF16)}
_BY_LABEL = {one.label: one for one in (UTF8, UTF8_MARKED, WINDOWS, UTF16)}
ENCODINGS = (UTF8.label, WINDOWS.label)
"""The words on screen of the encodings a person may choose; marked files say theirs."""


def find_encoding(data: bytes, wanted: str = "", *, report: Report = no_report) -> Encoding:
    """Return the encoding in which the whole of ``data`` is text; ``report`` may raise to cancel.

    ``wanted`` is one of :data:`ENCODINGS`, empty to guess; the mark of a file is always right.
    Raises :class:`LineError` on a character that cannot be read, or a NUL character, and
    ``KeyError`` (a bug) for another encoding.
    """
    encoding = _marked(data) or (_BY_LABEL[wanted] if wanted else _guess(data))
    if not _is_text(data, encoding, report):
        raise _fault(data, encoding)
    return encoding


def _is_text(data: bytes, encoding: Encoding, report: Report) -> bool:
    decoder = codecs.getincrementaldecoder(encoding.codec)()
    for start in range(0, len(data), _PIECE):
        report(0, 0)
        piece = data[start : start + _PIECE]
        try:
            text = decoder.decode(piece, final=start + _PIECE >= len(data))
        except UnicodeDecodeError:
            return False
        if "\0" in text:
            return False
    return True


def _fault(data: bytes, encoding: Encoding) -> LineError:
    """Return what is wrong with a text, whose lines are counted only then."""
    try:
        text = data.decode(encoding.codec)
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode(encoding.codec, errors="replace")
        return LineError(
            _line(before),
            f"un caractère est illisible dans ce fichier ({encoding.label}). Ouvrez-le dans "
            f"votre tableur et enregistrez-le de nouveau en «{NBSP}CSV UTF-8{NBSP}».",
        )
    return LineError(
        _line(text[: text.find("\0")]),
        "un caractère nul s’y trouve. Ce fichier n’est pas un texte, ou il est abîmé.",
    )


def _marked(data: bytes) -> Encoding | None:
    return next((one for mark, one in _MARKED.items() if data.startswith(mark)), None)


def _guess(data: bytes) -> Encoding:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as fault:
        around = data[max(0, fault.start - _AROUND) : fault.start + _AROUND]
        return UTF8 if _is_damaged_utf8(around) else WINDOWS
    return UTF8


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell whether most accents are those of UTF-8: in Windows-1252 that never happens."""
    right = sum(len(found) for found in _MULTIBYTE.findall(data))
    high = len(data) - len(data.translate(None, bytes(range(0x80, 0x100))))
    return right > high - right


def _line(before: str) -> int:
    return len(_ENDS.findall(before)) + 1
