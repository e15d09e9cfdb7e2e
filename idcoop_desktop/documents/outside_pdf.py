"""PDF files from outside, looked over before pdfium opens them: a bomb would end the program."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from idcoop_desktop.documents.photos import MAX_PIXELS
from idcoop_desktop.documents.refusals import PaperError

if TYPE_CHECKING:
    import pikepdf

MAX_PAGES = 500
_SWOLLEN_LIMIT = 64 * 1024 * 1024
_CHUNK = 1 << 20
_KEPT = "Il reste gardé tel quel\u00a0: enregistrez-en une copie pour l’ouvrir autrement."
_LOCKED = (
    "Ce PDF est protégé par un mot de passe\u00a0: il ne peut pas être montré ici. "
    "Demandez-en un qui ne l’est pas."
)
_DAMAGED = f"Ce PDF est abîmé ou incomplet\u00a0: il ne peut pas être montré ici. {_KEPT}"
_TOO_MUCH = f"Ce PDF est trop lourd pour être montré ici. {_KEPT}"

# At most so many bytes come out of one byte of a stream packed in these ways.
_GROWTH = {"/LZWDecode": 1400, "/RunLengthDecode": 64}


def look_over(pdf: bytes) -> None:
    """Refuse a PDF that pdfium could not show, or that would swell until the memory is full.

    pdfium ends the whole program when it runs out of memory, so what it will unpack is measured
    here first. Raises :class:`PaperError`.
    """
    import pikepdf

    try:
        with pikepdf.open(BytesIO(pdf)) as document:
            if not 0 < len(document.pages) <= MAX_PAGES:
                raise PaperError(_TOO_MUCH if len(document.pages) else _DAMAGED)
            _measure(document)
    except pikepdf.PasswordError as error:
        raise PaperError(_LOCKED) from error
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError) as error:
        raise PaperError(_DAMAGED) from error


def damaged(error: Exception) -> PaperError:
    """Return the refusal for a PDF that its reader gave up on."""
    refusal = PaperError(_DAMAGED)
    refusal.__cause__ = error
    return refusal


def _measure(document: pikepdf.Pdf) -> None:
    import pikepdf

    left = _SWOLLEN_LIMIT
    for found in document.objects:
        if not isinstance(found, pikepdf.Stream):
            continue
        if found.get("/Subtype") == "/Image":
            if _number(found, "/Width") * _number(found, "/Height") > MAX_PIXELS:
                raise PaperError(_TOO_MUCH)
            continue
        left -= _unpacked(found, left)
        if left < 0:
            raise PaperError(_TOO_MUCH)


def _number(stream: pikepdf.Object, key: str) -> int:
    value = stream.get(key, 0)
    return int(value) if isinstance(value, int) else 0


def _unpacked(stream: pikepdf.Stream, limit: int) -> int:
    """Return how many bytes a stream unpacks to; more than ``limit`` is not counted to the end."""
    import pikepdf

    named = stream.get("/Filter", pikepdf.Array())
    filters = [str(one) for one in named] if isinstance(named, pikepdf.Array) else [str(named)]
    packed = [one for one in filters if one == "/FlateDecode" or one in _GROWTH]
    raw = stream.read_raw_bytes()
    if not packed:
        return len(raw)
    if len(packed) > 1:
        return limit + 1
    if filters != ["/FlateDecode"]:
        return len(raw) * _GROWTH.get(packed[0], 1100)
    return _inflated(raw, limit)


def _inflated(raw: bytes, limit: int) -> int:
    unpack, size, rest = zlib.decompressobj(), 0, raw
    try:
        while rest and size <= limit:
            size += len(unpack.decompress(rest, _CHUNK))
            rest = unpack.unconsumed_tail
    except zlib.error:
        # A damaged stream is shown as far as it goes, as any reader of PDF does.
        return size
    return size
