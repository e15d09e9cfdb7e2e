"""How hard a passphrase is to guess, and one hint to make it harder."""

from __future__ import annotations

import unicodedata

_LONGEST_JUDGED = 72
_HINTS = {
    "repeat": "Évitez les répétitions.",
    "sequence": "Évitez les suites comme «\u00a0abcd\u00a0» ou «\u00a01234\u00a0».",
    "spatial": "Évitez les touches qui se suivent sur le clavier.",
    "date": "Évitez les dates et les années.",
    "regex": "Évitez les dates et les années.",
    "dictionary": "Un mot connu seul se devine vite.",
}
_LONGER = "Ajoutez un ou deux mots sans rapport entre eux."
_GOOD = "Bonne phrase secrète."


def normal(passphrase: str) -> str:
    """Return the passphrase with composed accents, so that every keyboard gives the same bytes."""
    return unicodedata.normalize("NFC", passphrase)


def strength(passphrase: str, known_words: tuple[str, ...] = ()) -> tuple[int, str]:
    """Return 0 (guessed at once) to 4 (very hard to guess), and a French hint.

    ``known_words`` are those an attacker would try first: the name of the coop, of its town.
    """
    if not passphrase:
        return 0, "Choisissez par exemple quatre mots sans rapport entre eux."
    from zxcvbn import zxcvbn

    judged = normal(passphrase)[:_LONGEST_JUDGED]
    result = zxcvbn(judged, user_inputs=list(known_words), max_length=_LONGEST_JUDGED)
    score = int(result["score"])
    if score >= 3:
        return score, _GOOD
    widest = max(result["sequence"], key=lambda part: len(part["token"]))
    hint = _HINTS.get(widest["pattern"], "")
    return score, f"{hint} {_LONGER}".strip()
