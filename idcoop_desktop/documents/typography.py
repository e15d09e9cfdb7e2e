"""French micro-typography of plain text: spaces, apostrophes, quotes, hyphenation. No markup."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from idcoop_desktop.documents.remembered import forgotten_by
from idcoop_desktop.domain.text import NBSP, NNBSP

if TYPE_CHECKING:
    from pyphen import Pyphen

SOFT_HYPHEN = "\u00ad"

# Addresses and hours are left as typed: a space inside would break them.
_VERBATIM = re.compile(r"(https?://\S+|\b[\w.+-]+@[\w-]+\.[\w.]+|\b\d{1,2}[:h]\d{2}\b)")
_GAP = f"[ {NBSP}{NNBSP}]"
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r" {2,}", " "),
        (r"\.{3,}", "…"),
        (r"(?<=[^\W\d_])'(?=\w)", "’"),
        (r'"([^"\n]*)"', r"«\1»"),
        (rf"«{_GAP}*", f"«{NBSP}"),
        (rf"{_GAP}*»", f"{NBSP}»"),
        (rf"(?<=[^\s:]){_GAP}*:(?=[ \n]|$)", f"{NBSP}:"),
        (rf"(?<=[^\s;!?]){_GAP}*([;!?]+)(?=[ \n]|$|{NBSP}?»|[)”])", rf"{NNBSP}\1"),
        (rf"(?<!\d)(\d{{1,3}}){_GAP}(?=\d{{3}}(?!\d))", rf"\1{NNBSP}"),
        (rf"(?<=\d){_GAP}?(?=(?:€|%|m²|km|kg|h|min|ans?|euros)(?!\w))", NNBSP),
        (r"\b(0\d)" + rf"{_GAP}(\d\d)" * 4 + r"\b", NBSP.join(rf"\{n}" for n in range(1, 6))),
        (rf"\b(M\.|Mme|Mlle|Dr|n°|p\.|art\.){_GAP}", rf"\1{NBSP}"),
        (r"(?<= )-(?= )", "–"),
    )
)
_WORD = re.compile(r"[^\W\d_]{8,}")
_SKIN_TONES = frozenset(chr(code) for code in range(0x1F3FB, 0x1F400))
_VARIATION_SELECTORS = frozenset(chr(code) for code in range(0xFE00, 0xFE10))


def clean(text: str) -> str:
    r"""Return the text in composed accents, without control, direction or invisible characters.

    Line ends become ``\n``, unusual spaces plain ones, no-break hyphens plain ones (lines are never
    broken at a hyphen); no-break spaces are kept.
    """
    lines = re.sub(r"\r\n|[\r\v\f\u0085\u2028\u2029]", "\n", text).replace("\u2011", "-")
    kept = "".join(_visible(character) for character in lines)
    return unicodedata.normalize("NFC", kept).strip()


def one_line(text: str) -> str:
    """Return the cleaned text with its line ends made spaces."""
    return clean(text).replace("\n", " ")


def _visible(character: str) -> str:
    if character in {"\n", NBSP, NNBSP}:
        return character
    if character in _SKIN_TONES or character in _VARIATION_SELECTORS:
        return ""
    category = unicodedata.category(character)
    if character == "\t" or category == "Zs":
        return " "
    return "" if category in {"Cc", "Cf", "Cs"} else character


@lru_cache(maxsize=256)
def french(text: str) -> str:
    """Return plain text with French spacing, apostrophes and quotes. Idempotent.

    Web and e-mail addresses and hours such as ``14h30`` are left as they are.
    """
    parts = _VERBATIM.split(clean(text))
    return "".join(part if index % 2 else _spaced(part) for index, part in enumerate(parts))


@forgotten_by
def forget_words() -> None:
    """Forget the texts that were put in French typography."""
    french.cache_clear()


def _spaced(text: str) -> str:
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


@lru_cache(maxsize=1)
def _dictionary() -> Pyphen:
    from pyphen import Pyphen

    return Pyphen(lang="fr", left=3, right=3)


def hyphenate(text: str) -> str:
    """Insert soft hyphens in words of eight letters or more; capitalised words stay whole."""
    return _WORD.sub(_with_soft_hyphens, text)


def _with_soft_hyphens(match: re.Match[str]) -> str:
    word = match.group()
    if word[0].isupper():
        return word
    return cast("str", _dictionary().inserted(word, SOFT_HYPHEN))
