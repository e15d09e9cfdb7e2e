"""Text that a spreadsheet would take for a formula: disarmed in CSV, and given back."""

from __future__ import annotations

import re

# What OWASP ASVS 5.0 §1.2.10 names, and the full-width signs that Excel takes for the same.
_ARMED = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n\0])")
# A signed amount and a phone number hold digits alone: there is nothing to compute in them.
_NUMBER = re.compile(r"[+-]\d+(?:[ \u00a0\u202f.,]\d+)*(?:[ \u00a0\u202f]?€)?")


def disarmed(text: str) -> str:
    """Return ``text`` with an apostrophe before it when a spreadsheet would compute it."""
    if _ARMED.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def rearmed(text: str) -> str:
    """Return what :func:`disarmed` was given; also for files that others disarmed this way."""
    return text[1:] if text.startswith("'") and _ARMED.match(text) else text
