"""Names written in one cell, cut into surname and first name."""

from __future__ import annotations

import re

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted

_TITLES = re.compile(r"(?:(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\b\.?\s*)+", re.IGNORECASE)
_TWO = re.compile(r"\s(?:et|ou|&)\s|/", re.IGNORECASE)
_PARTICLES = {"d", "da", "de", "der", "des", "di", "du", "el", "la", "le", "les", "van", "von"}


def split_name(text: str, *, first_name_first: bool = False) -> tuple[str, str]:
    """Return surname and first name out of `LE GOFF Anne`, `Anne LE GOFF` or `Le Goff Anne`.

    Capitals tell the surname; without them the place does, and particles belong to the surname.
    Raises :class:`DomainError` when the cell does not hold one whole name.
    """
    bare = _TITLES.sub("", text, count=1) if _TITLES.match(text) else text
    if _TWO.search(text):
        raise DomainError(f"{quoted(text)} nomme deux personnes\u00a0: faites-en deux lignes.")
    words = bare.split()
    capitals = [word for word in words if word.isupper() and len(word.rstrip(".")) > 1]
    if capitals and len(capitals) < len(words):
        others = [word for word in words if word not in capitals]
        return " ".join(capitals), " ".join(others)
    if len(words) < 2 or _PARTICLES.issuperset(word.lower() for word in words[:-1]):
        raise DomainError(f"{quoted(text)} ne dit pas le nom et le prénom.")
    if first_name_first:
        return " ".join(words[1:]), words[0]
    return " ".join(words[:-1]), words[-1]
