"""Colleagues who open the base with a passphrase of their own: one slot of the envelope each."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.text import fold, tidy_line
from idcoop_desktop.store.envelope import PERSON, secret_of
from idcoop_desktop.store.errors import PersonKnown, PersonUnknown, TooManyPeople, UnnamedPerson
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.key_slot import Bond, wrap
from idcoop_desktop.store.stretching import STANDARD, Cost

if TYPE_CHECKING:
    from pathlib import Path

MOST_PEOPLE = 12
"""A wrong passphrase is tried on each slot: more would make everybody wait."""

_NONCE_BYTES = 12
_LABEL = "label"
_UNREADABLE = "Nom illisible"


@dataclass(frozen=True, slots=True)
class KeyPerson:
    """A colleague with a passphrase of their own; ``slot`` is its name in the envelope."""

    slot: str
    name: str


def people(path: Path, key: bytes) -> tuple[KeyPerson, ...]:
    """Return the colleagues who have a slot, by name; :func:`.envelope.unlock` tries each.

    Their names are encrypted with the base's key: the file is in clear beside every backup.
    """
    file = KeyFile.read(path)
    found = [
        KeyPerson(slot, _name(content, key, Bond(file.base_id, slot)))
        for slot, content in file.slots.items()
        if slot.startswith(PERSON)
    ]
    return tuple(sorted(found, key=lambda person: (fold(person.name), person.slot)))


def add_person(
    path: Path,
    key: bytes,
    *,
    name: str,
    passphrase: str,
    cost: Cost = STANDARD,
    floor: Cost = STANDARD,
) -> KeyPerson:
    """Let a colleague open the base with a passphrase of their own.

    Raises :class:`UnnamedPerson`, :class:`PersonKnown` for a name already there and
    :class:`TooManyPeople` beyond :data:`MOST_PEOPLE`; nothing is changed then.
    """
    wanted, known = tidy_line(name), people(path, key)
    if not wanted:
        raise UnnamedPerson
    if fold(wanted) in {fold(person.name) for person in known}:
        raise PersonKnown
    if len(known) >= MOST_PEOPLE:
        raise TooManyPeople
    file = KeyFile.read(path)
    slot = f"{PERSON}{secrets.token_hex(8)}"
    bond = Bond(file.base_id, slot)
    wrapped = wrap(key, secret_of(passphrase), bond, cost=cost, floor=floor)
    file.slots[slot] = wrapped | {_LABEL: _sealed(wanted, key, bond)}
    file.write(path)
    return KeyPerson(slot, wanted)


def remove_person(path: Path, slot: str) -> None:
    """Take a colleague's slot out; :class:`PersonUnknown` when it is not there any more."""
    file = KeyFile.read(path)
    if not slot.startswith(PERSON) or file.slots.pop(slot, None) is None:
        raise PersonUnknown
    file.write(path)


def _sealed(name: str, key: bytes, bond: Bond) -> str:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_label_key(key)).encrypt(nonce, name.encode(), _label_bond(bond))
    return base64.b64encode(nonce + sealed).decode()


def _name(content: dict[str, Any], key: bytes, bond: Bond) -> str:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        sealed = base64.b64decode(content[_LABEL], validate=True)
        nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        return AESGCM(_label_key(key)).decrypt(nonce, rest, _label_bond(bond)).decode()
    except (InvalidTag, KeyError, TypeError, ValueError):
        return _UNREADABLE


def _label_key(key: bytes) -> bytes:
    return hmac.digest(key, b"idcoop key person", hashlib.sha256)


def _label_bond(bond: Bond) -> bytes:
    return f"{bond.base_id}|{bond.slot}|{_LABEL}".encode()
