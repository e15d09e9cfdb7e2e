"""The printed recovery code: easy to copy by hand, and a slip of the pen is told where it is."""

from __future__ import annotations

import secrets

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.store.errors import RecoveryCodeTypo

ALPHABET = "34679ACDEFGHJKMNPQRTWXY"
"""No 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. Its 23 characters are a prime number: the check character of
a group then sees every single wrong character and every two that changed places."""

GROUPS = 6
_DRAWN = 5
_GROUP = _DRAWN + 1
_SEPARATORS = str.maketrans("", "", " \t\r\n\u00a0\u202f-\u2010\u2011\u2013.,_")


def new_code() -> str:
    """Draw a code of 6 groups of 6 characters, 135 bits of chance in all."""
    groups = []
    for number in range(GROUPS):
        drawn = "".join(secrets.choice(ALPHABET) for _ in range(_DRAWN))
        groups.append(drawn + _check_character(drawn, number))
    return "-".join(groups)


def read_code(typed: str) -> str:
    """Return the code as :func:`new_code` wrote it, whatever the case and the separators.

    Raises :class:`RecoveryCodeTypo` that names the first group to look at again.
    """
    text = typed.translate(_SEPARATORS).upper()
    if len(text) != GROUPS * _GROUP:
        raise RecoveryCodeTypo(
            f"Le code de secours compte {GROUPS} groupes de {_GROUP} caractères, soit "
            f"{GROUPS * _GROUP} caractères{NBSP}: vous en avez saisi {len(text)}. Vérifiez la "
            "feuille imprimée."
        )
    groups = [text[start : start + _GROUP] for start in range(0, len(text), _GROUP)]
    for number, group in enumerate(groups):
        _require_group(group, number)
    return "-".join(groups)


def _require_group(group: str, number: int) -> None:
    foreign = next((character for character in group if character not in ALPHABET), None)
    if foreign is not None:
        raise RecoveryCodeTypo(
            f"Le caractère {foreign} ne fait jamais partie d’un code de secours. Vérifiez le "
            f"groupe {number + 1} ({group})."
        )
    if _check_character(group[:_DRAWN], number) != group[_DRAWN]:
        raise RecoveryCodeTypo(
            f"Le groupe {number + 1} ({group}) contient une faute de copie. Comparez-le à la "
            "feuille imprimée."
        )


def _check_character(drawn: str, number: int) -> str:
    # The number of the group is part of the sum, so that two groups that changed places show too.
    weighted = sum(weight * ALPHABET.index(character) for weight, character in enumerate(drawn, 2))
    return ALPHABET[(weighted + number) % len(ALPHABET)]
