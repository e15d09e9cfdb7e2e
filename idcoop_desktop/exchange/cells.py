"""What single cells mean: dates, phones, addresses and numbers as people and software write them.

Each function takes a text that is not empty and raises :class:`DomainError` with the reason.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.money import format_cents, parse_euros
from idcoop_desktop.domain.text import NBSP, fold, quoted

_TIME = r"(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?"
_DAY_FIRST = re.compile(rf"(?P<d>\d{{1,2}})[/.-](?P<m>\d{{1,2}})[/.-](?P<y>\d{{4}}){_TIME}")
_YEAR_FIRST = re.compile(rf"(?P<y>\d{{4}})[/.-](?P<m>\d{{1,2}})[/.-](?P<d>\d{{1,2}}){_TIME}")
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})")
_SERIAL = re.compile(r"(?P<days>\d{5})(?:[.,]\d+)?")
_SHORT_YEAR = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2}")
_EXCEL_EPOCH = date(1899, 12, 30)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
# How software writes "no date" and "for ever" in a column that must hold a date.
_NO_DATE = {0, 1, 2999, 9999}

_EMAIL = re.compile(r"[^@\s;,<>]+@[^@\s;,<>]+\.[^@\s;,<>]+")
_SHARES = re.compile(r"(\d{1,7})(?:[.,]0+)?(?: ?parts?)?", re.IGNORECASE)
_LOST_DIGITS = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_NOT_A_DIGIT = re.compile(r"\D+")
_LONGEST_SAMPLE = 40
_CHANNELS = {fold(channel.label): channel for channel in Channel}


def _shown(text: str) -> str:
    return quoted(text if len(text) <= _LONGEST_SAMPLE else f"{text[:_LONGEST_SAMPLE]}…")


@lru_cache(maxsize=50_000)
def read_date(text: str) -> date | None:
    """Return the day: 12/03/2021, 2021-03-12, 20210312 or a number of Excel; an hour is dropped.

    ``None`` for what software writes where there is no date: 00/00/0000, 31/12/9999.
    """
    form = _DAY_FIRST.fullmatch(text) or _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)
    serial = _SERIAL.fullmatch(text)
    if form is None and serial is None:
        raise DomainError(f"{_shown(text)} n’est pas une date. {_expected(text)}")
    if form is not None and int(form["y"]) in _NO_DATE:
        return None
    try:
        day = (
            date(int(form["y"]), int(form["m"]), int(form["d"]))
            if form is not None
            else _EXCEL_EPOCH + timedelta(days=int(serial["days"] if serial else 0))
        )
    except ValueError:
        raise DomainError(f"{_shown(text)} n’existe pas dans le calendrier.") from None
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise DomainError(f"{_shown(text)} est hors de toute époque possible.")
    return day


def _expected(text: str) -> str:
    if _SHORT_YEAR.fullmatch(text):
        return "Écrivez l’année en quatre chiffres."
    return f"Écrivez par exemple{NBSP}: 12/03/2021."


def read_phone(text: str) -> str:
    """Return the number as it is written, with what a spreadsheet took from its beginning."""
    digits = _NOT_A_DIGIT.sub("", text)
    if len(digits) < 4 or _LOST_DIGITS.fullmatch(text):
        raise DomainError(f"{_shown(text)} n’est pas un numéro de téléphone.")
    if digits == text and len(digits) == 9 and digits[0] != "0":
        return f"0{digits}"
    if digits == text and len(digits) == 11 and digits.startswith("33"):
        return f"+{digits}"
    return text


def read_email(text: str) -> str:
    """Return the first address of a cell."""
    found = _EMAIL.search(text)
    if found is None:
        raise DomainError(f"{_shown(text)} n’est pas une adresse électronique.")
    return found.group()


@lru_cache(maxsize=10_000)
def read_shares(text: str) -> int:
    """Return a whole number of shares."""
    found = _SHARES.fullmatch(text.replace("\u202f", "").replace("\u00a0", ""))
    if found is None:
        raise DomainError(f"{_shown(text)} n’est pas un nombre de parts.")
    return int(found[1])


def shares_worth(text: str, share_cents: int) -> int:
    """Return how many shares of ``share_cents`` an amount buys: a whole number."""
    shares, rest = divmod(parse_euros(text), share_cents)
    if rest or shares < 0:
        raise DomainError(
            f"{_shown(text)} n’est pas un nombre entier de parts à {format_cents(share_cents)}."
        )
    return shares


def read_channel(text: str) -> Channel:
    """Return the way a person likes to be reached, by the words that the program shows."""
    channel = _CHANNELS.get(fold(text))
    if channel is None:
        raise DomainError(f"{_shown(text)} n’est pas un moyen de contact connu.")
    return channel


def forget_cells() -> None:
    """Drop what was remembered of the cells of files read before; called as the base is locked."""
    read_date.cache_clear()
    read_shares.cache_clear()
