"""Sentences told one below the other: groups apart, what belongs to a sentence close below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ITEM = "–"


def in_groups(lines: Iterable[str]) -> str:
    """Return the lines as one text: a blank line before each, but none before an item of a list."""
    told = ""
    for line in lines:
        gap = "" if not told else "\n" if line.startswith(_ITEM) else "\n\n"
        told += gap + line
    return told
