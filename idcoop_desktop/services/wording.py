"""The words that documents bring themselves: those shipped, and staff's own in their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.domain.wording import TextBlock, as_read, as_stored, field_word
from idcoop_desktop.services.trials import TrialDesk
from idcoop_desktop.store import staff
from idcoop_desktop.store import text_blocks as store

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from idcoop_desktop.documents.wording import Passage
    from idcoop_desktop.services.desk import Desk

_TITLES = {
    "flyer": "Flyers, affiches et images",
    "fact-sheet": "Fiche projet",
    "booklet": "Livret de l’année",
    "call-for-ideas": "Appel à idées",
    "visit-sheet": "Fiche de visite",
    "annual-report": "Bilan de l’année",
    "letter": "Lettres de décision",
    "letter-fidcoop": f"Lettres {Scheme.FIDCOOP.label}",
    "letter-parncoop": f"Lettres {Scheme.PARNCOOP.label}",
}
"""The wordings that staff may change, in the order of the screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What the program fills in: the ``word`` typed between braces and what stands for it."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A text of a document as the editor shows it; fields stand between braces in French.

    ``default`` is the text shipped, ``own`` tells whether staff's own takes its place;
    ``changed_by`` and ``changed_on`` are of the last change, going back to the default included.
    """

    key: str
    label: str
    default: str
    text: str
    fields: tuple[Field, ...]
    own: bool
    changed_by: str = ""
    changed_on: date | None = None


def wordings() -> tuple[tuple[str, str], ...]:
    """Return the documents whose words may be changed, as names and titles."""
    return tuple(
        (name, title)
        for name, title in _TITLES.items()
        if assets.path(f"wording/{name}.toml").is_file()
    )


def texts(desk: Desk, name: str) -> dict[str, str]:
    """Return the words of a document, staff's own in the place of those shipped.

    A text kept by another version of the program that this one cannot use is passed over.
    """
    from idcoop_desktop.documents.wording import merged

    kept = {key: rows[0].text for key, rows in store.text_blocks(desk.base, name).items()}
    if isinstance(desk, TrialDesk):
        kept |= desk.texts.get(name, {})
    return merged(name, {key: text for key, text in kept.items() if text})


def blocks(desk: Desk, name: str) -> tuple[Block, ...]:
    """Return the texts of a document in the order of its file, for the editor."""
    used = texts(desk, name)
    kept = store.text_blocks(desk.base, name)
    names = {member.id: member.name for member in staff.all_staff(desk.base)}
    return tuple(
        _block(passage, used[passage.key], kept.get(passage.key, ()), names)
        for passage in _passages(name)
    )


def checked(name: str, key: str, text: str) -> str:
    """Return what was typed as it would be stored, nothing when it is the text shipped.

    Raises :class:`DomainError` for a text that the document could not be made with.
    """
    shipped = _passage(name, key)
    stored = as_stored(text, shipped.fields)
    return "" if stored == shipped.text else stored


def save(desk: Desk, name: str, key: str, text: str) -> bool:
    """Keep staff's words for a text and tell whether they differ from those before.

    The text shipped, typed again, takes its place back. Raises what :func:`checked` does.
    """
    return _keep(desk, name, key, checked(name, key, text))


def save_all(desk: Desk, name: str, typed: Mapping[str, str]) -> bool:
    """Keep several texts of a document at once; see :func:`save`."""
    stored = {key: checked(name, key, text) for key, text in typed.items()}
    if len(stored) == 1:
        ((key, text),) = stored.items()
        return _keep(desk, name, key, text)
    return _write(desk, name, stored, f"textes {quoted(_TITLES.get(name, name))}")


def restore(desk: Desk, name: str, key: str) -> bool:
    """Go back to the text shipped and tell whether staff's own stood in its place."""
    return _keep(desk, name, key, "")


def _keep(desk: Desk, name: str, key: str, stored: str) -> bool:
    label = quoted(_label(_passage(name, key)))
    verb = "texte" if stored else "retour au texte d’origine"
    return _write(desk, name, {key: stored}, f"{verb} {label}")


def _write(desk: Desk, name: str, stored: Mapping[str, str], label: str) -> bool:
    kept = store.text_blocks(desk.base, name)
    before = {key: rows[0].text for key, rows in kept.items()}
    differing = {key: text for key, text in stored.items() if text != before.get(key, "")}
    if not differing:
        return False
    with desk.unit(label) as unit:
        for key, text in differing.items():
            block = TextBlock(
                key=f"{name}.{key}",
                text=text,
                saved_on=desk.today(),
                saved_by_id=desk.author.id,
            )
            store.add_text_block(unit, block)
    return True


def _passages(name: str) -> tuple[Passage, ...]:
    from idcoop_desktop.documents.wording import wording

    return wording(name).passages


def _passage(name: str, key: str) -> Passage:
    found = next((passage for passage in _passages(name) if passage.key == key), None)
    if found is None:
        raise DomainError("Ce texte n’existe plus. Choisissez-en un autre dans la liste.")
    return found


def _label(passage: Passage) -> str:
    from idcoop_desktop.documents.typography import french

    return french(passage.label)


def _block(
    passage: Passage, used: str, rows: tuple[TextBlock, ...], names: Mapping[int, str]
) -> Block:
    from idcoop_desktop.documents.wording import FIELDS

    last = rows[0] if rows else None
    return Block(
        key=passage.key,
        label=_label(passage),
        default=as_read(passage.text),
        text=as_read(used),
        fields=tuple(Field(word=field_word(name), meaning=FIELDS[name]) for name in passage.fields),
        own=used != passage.text,
        changed_by=names.get(last.saved_by_id, "") if last else "",
        changed_on=last.saved_on if last else None,
    )
