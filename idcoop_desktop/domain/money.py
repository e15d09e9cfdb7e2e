"""Amounts in integer cents: reading what people type, writing what they read."""

from __future__ import annotations

import re

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, NNBSP, quoted

# Only the ten digits of ASCII; spaces stand between thousands or around the sign and the €.
_SPACE = "[ \\t\u00a0\u2009\u202f]"
_AMOUNT = re.compile(
    rf"(?P<before>€{_SPACE}*)?(?P<sign>[-\u2212]{_SPACE}*)?"
    rf"(?P<euros>[0-9]+|[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+)"
    rf"(?:[.,](?P<cents>[0-9]{{1,2}}))?(?P<after>{_SPACE}*€)?"
)
_LONGEST = 9
_BLANK = str.maketrans("", "", " \t\u00a0\u2009\u202f")


def format_cents(cents: int, *, decimals: bool = True) -> str:
    """Return ``1 234,56 €``; with ``decimals=False`` whole euros are written without cents."""
    sign = "\u2212" if cents < 0 else ""
    euros, rest = divmod(abs(cents), 100)
    text = f"{euros:,}".replace(",", NNBSP)
    if decimals or rest:
        text = f"{text},{rest:02d}"
    return f"{sign}{text}{NBSP}€"


def parse_euros(text: str) -> int:
    """Read ``12.5``, ``12,5`` or ``1 234,50 €`` and return cents.

    What could be read in two ways, such as ``1.234`` or ``1,234.50``, is never guessed. Raises
    :class:`DomainError` when the text is not an amount, or is of a thousand million or more.
    """
    typed = text.strip()
    match = _AMOUNT.fullmatch(typed)
    if match is None or (match["before"] and match["after"]):
        raise DomainError(
            f"{quoted(typed)} n’est pas un montant. Écrivez par exemple{NBSP}: 250 ou 250,50."
        )
    euros = match["euros"].translate(_BLANK).lstrip("0") or "0"
    if len(euros) > _LONGEST:
        raise DomainError(
            f"{quoted(typed)} n’est pas un montant possible{NBSP}: "
            f"{format_cents(99_999_999_999)} au plus."
        )
    cents = int(euros) * 100 + int((match["cents"] or "0").ljust(2, "0"))
    return -cents if match["sign"] else cents
