"""The words of documents, read from ``resources/wording``; staff may write their own instead."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from idcoop_desktop import assets
from idcoop_desktop.documents.refusals import WordingError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PLACEHOLDER = r"\{(\w+)\}"

FIELDS = {
    "bearers": "le nombre de porteurs",
    "ceiling": "l’aide la plus haute d’un projet",
    "commune": "la commune",
    "contact": "comment nous joindre",
    "coop": "le nom de la coopérative",
    "count": "un nombre",
    "date": "la date",
    "name": "un nom",
    "participants": "le nombre de participants",
    "project": "le titre du projet",
    "residence": "le nom de la résidence",
    "scheme": "le nom du dispositif",
    "year": "l’année",
}
"""Every placeholder a document may fill in, with what it stands for in the words of the editor."""

_PARTS = {"label", "text", "fields"}


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of a document: ``label`` is what staff read, ``fields`` what it may hold."""

    key: str
    label: str
    text: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one kind of document, in the order of its file."""

    name: str
    passages: tuple[Passage, ...]

    @property
    def texts(self) -> dict[str, str]:
        """The texts as shipped, by key."""
        return {passage.key: passage.text for passage in self.passages}

    def passage(self, key: str) -> Passage:
        """Return a passage. Raises ``KeyError`` for another key."""
        return next(passage for passage in self.passages if passage.key == key)


def shipped(name: str) -> dict[str, str]:
    """Return the texts of a shipped wording, by key."""
    return wording(name).texts


@cache
def wording(name: str) -> Wording:
    """Return a shipped wording. Raises :class:`WordingError` when it is not there or not usable."""
    return load_wording(assets.path("wording") / f"{name}.toml")


def wordings() -> tuple[str, ...]:
    """Return the names of the shipped wordings, in alphabetical order."""
    return tuple(sorted(path.stem for path in assets.path("wording").glob("*.toml")))


def load_wording(path: Path) -> Wording:
    """Read and check a wording. Raises :class:`WordingError` with what to correct."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"Les textes «\u00a0{path.stem}\u00a0» sont illisibles\u00a0: {error}"
        raise WordingError(message) from error
    return Wording(path.stem, tuple(_passage(key, entry) for key, entry in table.items()))


def _passage(key: str, entry: Any) -> Passage:  # noqa: ANN401 - TOML
    where = f"Le texte «\u00a0{key}\u00a0»"
    if not isinstance(entry, dict) or set(entry) != _PARTS:
        raise WordingError(f"{where}\u00a0: label, text et fields sont attendus, rien d’autre.")
    label, text, fields = entry["label"], entry["text"], entry["fields"]
    if not isinstance(label, str) or not label.strip():
        raise WordingError(f"{where} n’a pas de nom à montrer.")
    if not isinstance(fields, list) or not all(re.fullmatch(r"[a-z_]+", str(f)) for f in fields):
        raise WordingError(f"{where}\u00a0: ses champs ne sont pas une liste de noms.")
    if not isinstance(text, str):
        raise WordingError(f"{where} n’est pas un texte.")
    passage = Passage(key, label, text, tuple(fields))
    require_sound(passage, text)
    return passage


def require_sound(passage: Passage, text: str) -> None:
    """Refuse a text that the document could not say: :class:`WordingError`, in words for staff."""
    where = f"Le texte «\u00a0{passage.label}\u00a0»"
    if not text.replace("*", "").strip():
        raise WordingError(f"{where} est vide. Rétablissez le texte d’origine ou écrivez le vôtre.")
    unknown = [name for name in re.findall(PLACEHOLDER, text) if name not in passage.fields]
    if unknown:
        allowed = " ".join(f"{{{name}}}" for name in passage.fields)
        hint = f"Champs possibles\u00a0: {allowed}." if allowed else "Il n’en a aucun."
        raise WordingError(f"{where}\u00a0: {{{unknown[0]}}} n’est pas un champ connu. {hint}")
    if re.search(r"[{}]", re.sub(PLACEHOLDER, "", text)) or text.count("**") % 2:
        raise WordingError(f"{where}\u00a0: une accolade ou des ** ne sont pas refermés.")


def merged(name: str, own: Mapping[str, str]) -> dict[str, str]:
    """Return the texts of a wording, those of the staff in the place of the shipped ones.

    ``own`` texts by key; one that can no longer be said, or of a key that is gone, is left out.
    """
    texts = {}
    for passage in wording(name).passages:
        text = own.get(passage.key, passage.text)
        texts[passage.key] = text if _is_sound(passage, text) else passage.text
    return texts


def _is_sound(passage: Passage, text: str) -> bool:
    try:
        require_sound(passage, text)
    except WordingError:
        return False
    return True
