"""Amounts in integer cents: reading what people type, writing what they read."""

from __future__ import annotations

import re

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, NNBSP, quoted

_AMOUNT = re.compile(r"(?P<sign>[-\u2212]?)(?P<euros>\d{1,9})(?:[.,](?P<cents>\d{1,2}))?")
_IGNORED = str.maketrans("", "", " \t\u00a0\u202f€")


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

    Raises :class:`DomainError` when the text is not an amount.
    """
    match = _AMOUNT.fullmatch(text.translate(_IGNORED))
    if match is None:
        raise DomainError(
            f"{quoted(text.strip())} n’est pas un montant. "
            f"Écrivez par exemple{NBSP}: 250 ou 250,50."
        )
    cents = int(match["euros"]) * 100 + int((match["cents"] or "0").ljust(2, "0"))
    return -cents if match["sign"] else cents
