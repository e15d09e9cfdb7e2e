"""Amounts people type: read exactly or refused, never guessed; what is shown reads back."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents, parse_euros

SPACES = (" ", "\u00a0", "\u2009", "\u202f", "\t")
LARGEST = 10**11 - 1


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("12.5", 1_250),
        ("12,5", 1_250),
        ("12,05", 1_205),
        ("0,05", 5),
        ("1 234,56", 123_456),
        ("1234.56 €", 123_456),
        ("1\u202f234,50\u00a0€", 123_450),
        ("12 345 678,9", 1_234_567_890),
        (" 250\t", 25_000),
        ("€ 12,50", 1_250),
        ("12,50€", 1_250),
        ("007", 700),
        ("-12,50", -1_250),
        ("\u2212 12,50 €", -1_250),
        ("999999999,99", LARGEST),
        ("0", 0),
    ],
)
def test_an_amount_is_read_in_cents(typed: str, cents: int) -> None:
    assert parse_euros(typed) == cents


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", "-", "--5", "- -5", "5-", "+5", "€", "€5€", "abc", "1e5", "0x10", "1_000"),
        *("12,345", "1.234", "1.234,56", "1,234.56", "1,2,3", "12,", ",5", "12,5,", "12 ,5"),
        *("1 2", "12 34", "1234 567", "1 23 456", "1  234", "12\n50", "1€20", "12 € 50", "5 €€"),
        *("٣", "１２", "½", "¼", "²", "1²", "Ⅻ", "五", "1\u200b2", "\u202e12", "1’234", "12 EUR"),
        *("123456789012", "1 234 567 890", "1000000000", "nan", "inf", "True", "12%", "1/2"),
    ],
)
def test_what_could_be_read_otherwise_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(DomainError, match="n’est pas un montant") as refusal:
        parse_euros(typed)
    assert typed.strip() in refusal.value.message


def test_too_much_says_how_much_is_possible() -> None:
    with pytest.raises(DomainError, match="999\u202f999\u202f999,99\u00a0€ au plus"):
        parse_euros("1 000 000 000")


@given(st.integers(-LARGEST, LARGEST), st.booleans())
def test_an_amount_written_is_read_back(cents: int, decimals: bool) -> None:
    assert parse_euros(format_cents(cents, decimals=decimals)) == cents


def spellings(cents: int) -> set[str]:
    """Return every way we know to write an amount without its sign and its €."""
    euros, rest = divmod(cents, 100)
    endings = {f"{mark}{rest:02d}" for mark in ".,"}
    endings |= {f"{mark}{rest // 10}" for mark in ".,"} if rest % 10 == 0 else set()
    endings |= {""} if rest == 0 else set()
    grouped = f"{euros:,}".split(",")
    wholes = {str(euros), *(space.join(grouped) for space in SPACES)}
    return {f"{whole}{ending}" for whole, ending in itertools.product(wholes, endings)}


def as_written(typed: str) -> str:
    """Take off what does not change an amount: its sign, its €, zeros before it, mixed spaces."""
    bare = typed.strip().removeprefix("€").removesuffix("€").strip()
    bare = bare.removeprefix("-").removeprefix("\u2212").strip()
    for space in SPACES:
        bare = bare.replace(space, " ")
    return bare.lstrip("0 ") if bare.lstrip("0 ")[:1].isdigit() else "0" + bare.lstrip("0 ")


@given(st.text(alphabet="0123456789,.-€ \u202f\u2212٣½e", max_size=12) | st.text(max_size=8))
def test_no_text_ever_gives_another_amount_than_the_one_it_spells(typed: str) -> None:
    try:
        cents = parse_euros(typed)
    except DomainError:
        return
    assert as_written(typed) in spellings(abs(cents))
    assert cents <= 0 if {"-", "\u2212"} & set(typed) else cents >= 0
