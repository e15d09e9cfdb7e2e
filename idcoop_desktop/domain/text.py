"""French wording and the folded keys that make searches blind to accents and case."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

NBSP = "\u00a0"
NNBSP = "\u202f"

_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_NOT_OF_A_WORD = re.compile(r"[\W_]")
_KILO, _MEGA, _GIGA = 1_000, 1_000_000, 1_000_000_000
_SHORTEST_ABROAD = 11
_ABROAD = re.compile(r"^(?:00)?330?(?=[0-9]{9}$)")
_MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
_CLOSING = {"«": "»", "“": "”", "„": "“", '"': '"'}
_MARKS = '«»“”„" '


def fold(text: str) -> str:
    """Reduce a text to lower-case unaccented words separated by single spaces, for comparing.

    Letters of every alphabet are kept: whoever writes a name in Arabic finds it again.
    """
    if text.isascii() and text.isalnum():  # one plain word, as most names are
        return text.lower()
    return " ".join(text.translate(_FOLDED).split())


class _Folded(dict[int, str]):
    """What each character reads once folded, learnt as it is met: four times as fast as a text."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code))
        letters = "".join(c for c in decomposed if not unicodedata.combining(c))
        self[code] = _NOT_OF_A_WORD.sub(" ", letters.lower().translate(_LETTERS))
        return self[code]


_FOLDED = _Folded()


class _Digits(dict[int, str | None]):
    """The digits as they are, and nothing of other characters."""

    def __missing__(self, code: int) -> None:
        self[code] = None


_DIGITS = _Digits({ord(digit): digit for digit in "0123456789"})


def phone_digits(phone: str) -> str:
    """Return the digits of a telephone number, as they are dialled in France: +33 reads 0."""
    digits = phone.translate(_DIGITS)
    return digits if len(digits) < _SHORTEST_ABROAD else _ABROAD.sub("0", digits)


def tidy(text: str) -> str:
    """Return what a person typed in composed accents, without control characters or end spaces."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        return composed.strip()
    composed = composed.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(
        c for c in composed if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"}
    )
    return kept.strip()


def tidy_line(text: str) -> str:
    """Like :func:`tidy`, on one line."""
    if not (text.isascii() and text.isprintable()):
        text = tidy(text)
    elif " " not in text:  # most cells of a file: no need to put words together again
        return text
    return " ".join(text.split())


def figure(number: int) -> str:
    """Return a whole number as French writes it: ``12 345``, with narrow spaces."""
    return f"{number:,}".replace(",", NNBSP)


def plural(count: int, singular: str, many: str | None = None) -> str:
    """Return ``"3 projets"``; French keeps the singular for 0 and 1."""
    word = singular if abs(count) < 2 else many or f"{singular}s"
    return f"{figure(count)}{NBSP}{word}"


def weight(size: int) -> str:
    """Return a number of bytes as a person says it."""
    if size < _KILO:
        return f"{size}{NBSP}octets"
    if size < _MEGA:
        return f"{round(size / _KILO)}{NBSP}ko"
    unit, words = (_MEGA, "Mo") if size < _GIGA else (_GIGA, "Go")
    return f"{size / unit:.1f}{NBSP}{words}".replace(".", ",")


def quoted(text: str) -> str:
    """Return ``« text »`` with no-break spaces."""
    return f"«{NBSP}{text}{NBSP}»"


def bare(text: str) -> str:
    """Return a quotation without the quotation marks around the whole of it.

    Marks that quote a part of it stay: ``Il a dit « merci »`` is returned as it is.
    """
    said = text.strip()
    while len(said) > 1 and _is_enclosed(said):
        said = said[1:-1].strip()
    return "" if said and not said.strip(_MARKS) else said


def _is_enclosed(text: str) -> bool:
    closing = _CLOSING.get(text[0])
    if closing is None or text[-1] != closing:
        return False
    inside, depth = text[1:-1], 0
    for character in inside:
        depth += (character == text[0]) - (character == closing)
        if depth < 0:
            return False
    return depth == 0 and (text[0] != closing or closing not in inside)


def format_date(day: date) -> str:
    """Return ``12/03/2021``."""
    return f"{day:%d/%m/%Y}"


def long_date(day: date) -> str:
    """Return ``12 mars 2021``; the first of the month reads ``1er``."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number}{NBSP}{month_name(day.month)} {day.year}"


def month_name(month: int) -> str:
    """Return ``mars`` for 3; ``IndexError`` (a bug) beyond twelve."""
    return _MONTHS[month - 1]
