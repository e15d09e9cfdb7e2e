"""Bank details are never kept: what was typed is looked at for an IBAN or a RIB."""

from __future__ import annotations

import re

from idcoop_desktop.domain.errors import DomainError

# How long the IBAN of each country of the SEPA area is (ISO 13616 registry).
_COUNTRIES = {
    15: "NO",
    16: "BE",
    18: "DK FI NL",
    19: "SI",
    20: "AT EE LT LU",
    21: "CH HR LI LV",
    22: "BG DE GB IE",
    24: "CZ ES RO SE SK",
    25: "PT",
    26: "IS",
    27: "FR GR IT MC SM",
    28: "CY HU PL",
    31: "MT",
}
_LENGTHS = {country: length for length, names in _COUNTRIES.items() for country in names.split()}
_MISTYPED = 2
"""How many signs may be missing from an account that was copied in haste."""

_FEWEST_DIGITS = 10
# Looked for ahead, so that one that begins inside another is found too.
_IBAN = re.compile(
    r"(?<![A-Z0-9])(?=(?P<country>[A-Z]{2}) ?(?P<rest>[0-9]{2}(?:[ .-]?[A-Z0-9]){8,30}))"
)
# The bank, the branch, the account and the key of a French account.
_RIB = re.compile(
    r"(?<![A-Z0-9])[0-9]{5}[ .-]?[0-9]{5}[ .-]?[A-Z0-9]{11}[ .-]?[0-9]{2}(?![A-Z0-9])"
)


def require_no_bank_details(*texts: str) -> None:
    """Refuse words that hold an IBAN or a RIB: that it was seen is noted, never what it says."""
    for text in texts:
        if _holds_an_account(" ".join(text.upper().split())):
            raise DomainError(
                "Ce texte contient des coordonnées bancaires\u00a0: elles ne sont jamais gardées "
                "ici. Rien n’a été enregistré. Retirez-les\u00a0: cocher «\u00a0RIB vu\u00a0» "
                "suffit."
            )


def _holds_an_account(text: str) -> bool:
    return _RIB.search(text) is not None or any(
        _is_account(found["country"], found["rest"]) for found in _IBAN.finditer(text)
    )


def _is_account(country: str, rest: str) -> bool:
    length = _LENGTHS.get(country)
    signs = [sign for sign in rest if sign.isalnum()]
    if length is None or len(signs) + len(country) < length - _MISTYPED:
        return False
    account = signs[: length - len(country)]
    return sum(sign.isdigit() for sign in account) >= _FEWEST_DIGITS
