"""What the reading process found wrong with a workbook, in French."""

from __future__ import annotations

from typing import Any

from idcoop_desktop.domain.text import NNBSP
from idcoop_desktop.exchange.refusals import (
    DamagedFileError,
    ExchangeError,
    LineError,
    TooLargeError,
    UnknownFormatError,
)
from idcoop_desktop.exchange.tables import MAX_CELL, MAX_COLUMNS, MAX_SHEET_ROWS

_VERDICTS: dict[str, tuple[type[ExchangeError], str]] = {
    "password": (
        UnknownFormatError,
        (
            "Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis "
            "recommencez."
        ),
    ),
    "format": (
        UnknownFormatError,
        "Ce fichier n’est pas un tableau. Choisissez un fichier CSV, XLSX ou ODS.",
    ),
    "sheet": (
        UnknownFormatError,
        "Ce classeur n’a pas de feuille de ce nom qui soit visible\u00a0: choisissez-en une autre.",
    ),
    "bomb": (
        TooLargeError,
        (
            "Ce classeur est bien trop gros une fois déplié\u00a0: il est refusé sans être ouvert. "
            "Enregistrez la feuille utile au format CSV."
        ),
    ),
    "entities": (
        DamagedFileError,
        (
            "Ce classeur contient des déclarations qu’aucun tableur n’écrit\u00a0: il a été refusé "
            "sans être ouvert. Enregistrez-le de nouveau avec votre tableur."
        ),
    ),
    "memory": (
        TooLargeError,
        "Ce classeur demande trop de mémoire. Enregistrez la feuille utile au format CSV.",
    ),
    "time": (
        TooLargeError,
        "Ce classeur est trop long à lire. Enregistrez la feuille utile au format CSV.",
    ),
    "columns": (
        TooLargeError,
        f"Cette feuille a plus de {MAX_COLUMNS} colonnes. Gardez celles des coopérateurs.",
    ),
    "rows": (
        TooLargeError,
        (
            f"Cette feuille a plus de {MAX_SHEET_ROWS // 1000}{NNBSP}000 lignes. Enregistrez-la au "
            "format CSV, ou coupez-la en plusieurs fichiers."
        ),
    ),
    "died": (
        DamagedFileError,
        (
            "Ce classeur n’a pas pu être lu\u00a0: il est abîmé, ou trop gros. Ouvrez-le dans "
            "votre tableur et enregistrez la feuille utile au format CSV."
        ),
    ),
    "damaged": (
        DamagedFileError,
        (
            "Ce classeur est abîmé. Ouvrez-le dans votre tableur, vérifiez-le et enregistrez-le de "
            "nouveau."
        ),
    ),
}


def refusal(message: dict[str, Any]) -> ExchangeError:
    """Return the error for a verdict: its word under ``verdict``, maybe a ``line``."""
    word, line = message["verdict"], message.get("line", 0)
    if word == "cell":
        return LineError(line, f"un texte est trop long (plus de {MAX_CELL} caractères).")
    kind, sentence = _VERDICTS.get(word, _VERDICTS["damaged"])
    return kind(sentence)
