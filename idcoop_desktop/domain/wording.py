"""The words that documents bring themselves, as staff may write them: fields, bold, limits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, fold, quoted, tidy_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

LONGEST = 2_000
"""Characters of a text: more than any block of a document holds."""

_GAP = re.compile(r"\{([^{}]*)\}")
_BOLD = "**"
_WORDS = {
    "amount": "montant",
    "bearers": "porteurs",
    "ceiling": "plafond",
    "coop": "coopérative",
    "count": "nombre",
    "email": "e-mail",
    "name": "nom",
    "pages": "nombre de pages",
    "phone": "téléphone",
    "place": "lieu",
    "project": "projet",
    "residence": "résidence",
    "scheme": "dispositif",
    "year": "année",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A text of a document in staff's words, under ``wording.key``; empty is the text shipped."""

    key: str
    text: str
    saved_on: date
    saved_by_id: int


def field_word(field: str) -> str:
    """Return the French word that stands between braces for a field of a text."""
    return _WORDS.get(field, field)


def as_read(text: str) -> str:
    """Return a stored text with the fields in the words of the screen."""
    return _GAP.sub(lambda gap: f"{{{field_word(gap[1])}}}", text)


def as_stored(text: str, fields: Collection[str]) -> str:
    """Return what was typed as it is stored; accents and capitals of a field do not matter.

    Only ``fields`` may stand between braces, ``**…**`` is bold, and everything is on one line.
    Raises :class:`DomainError` for an unknown field, an open brace or bold, and no text at all.
    """
    known = {fold(word): field for field in fields for word in (field, field_word(field))}
    kept = tidy_line(text)
    if not kept.replace(_BOLD, "").strip():
        raise DomainError(
            f"Ce texte est vide{NBSP}: écrivez-le, ou reprenez celui d’origine avec "
            f"{quoted('Rétablir')}."
        )
    if len(kept) > LONGEST:
        raise DomainError("Ce texte est trop long pour un document. Raccourcissez-le.")
    stored = _GAP.sub(lambda gap: f"{{{_field(gap, known, fields)}}}", kept)
    if re.search(r"[{}]", _GAP.sub("", stored)):
        raise DomainError(f"Une accolade n’est pas refermée{NBSP}: il en faut deux, {{ et }}.")
    if stored.count(_BOLD) % 2:
        raise DomainError(
            f"Le gras n’est pas refermé{NBSP}: mettez deux astérisques avant et après les mots, "
            "**comme ceci**."
        )
    return stored


def told_fields(fields: Iterable[str]) -> str:
    """Return the fields as they are typed: ``{dispositif}, {coopérative}``."""
    return ", ".join(f"{{{field_word(field)}}}" for field in fields)


def _field(gap: re.Match[str], known: dict[str, str], fields: Collection[str]) -> str:
    found = known.get(fold(gap[1]))
    if found is not None:
        return found
    allowed = (
        f"Dans ce texte, vous pouvez utiliser{NBSP}: {told_fields(fields)}."
        if fields
        else "Ce texte n’a pas de champ à remplir."
    )
    raise DomainError(f"{quoted(gap[0])} n’est pas un champ connu. {allowed}")
