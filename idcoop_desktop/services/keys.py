"""Who can open the base: passphrases, the printed code, this computer's memory of the key."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.data_folder import DEMO_PASSPHRASE, is_demo
from idcoop_desktop.services.opening import require_length
from idcoop_desktop.services.tries import counted
from idcoop_desktop.store import envelope, key_people, keyring
from idcoop_desktop.store.errors import StoreError
from idcoop_desktop.store.folder import KEY_FILE
from idcoop_desktop.store.key_people import KeyPerson
from idcoop_desktop.store.recovery_code import new_code

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.services.desk import Clock
    from idcoop_desktop.services.opening import Opened

__all__ = ["KeyPerson", "Keys", "new_code"]


@dataclass(frozen=True, slots=True)
class Keys:
    """What opens a base besides its passphrase and its code."""

    people: tuple[KeyPerson, ...]
    remembered: bool


def keys_of(opened: Opened) -> Keys:
    """Return who else can open the base, and whether this computer opens it by itself.

    Asks the system's keyring: off the GUI thread.
    """
    return Keys(key_people.people(_path(opened), opened.key), remembers(opened))


def prove(folder: Path, phrase: str, *, clock: Clock | None = None) -> None:
    """Make sure that who sits here knows a passphrase of the base.

    Raises :class:`WrongPassphrase`, :class:`TooSoon` or what is wrong with the key file.
    """
    with counted(folder, clock):
        envelope.unlock(folder / KEY_FILE, phrase)


def change_passphrase(folder: Path, *, old: str, new: str, clock: Clock | None = None) -> None:
    """Let ``new`` open the base instead of ``old``, the coop's passphrase or a colleague's own.

    The base is not touched and need not be open. Raises :class:`DomainError` for a passphrase too
    short, wrong or known already, for invented data and for what is wrong with the key file:
    nothing is changed then. Slow on purpose: off the GUI thread.
    """
    _require_real(folder)
    require_length(new)
    with counted(folder, clock):
        found = envelope.unlock_slot(folder / KEY_FILE, old)
    _require_fresh(folder, new)
    envelope.change_passphrase(folder / KEY_FILE, found.key, new, slot=found.slot)


def replace_passphrase(opened: Opened, passphrase: str) -> None:
    """Let ``passphrase`` open the base instead of the coop's own, which nobody knows any more.

    The printed code and the colleagues' passphrases still do. Raises as
    :func:`change_passphrase`.
    """
    _require_real(opened.folder)
    require_length(passphrase)
    _require_fresh(opened.folder, passphrase)
    envelope.change_passphrase(_path(opened), opened.key, passphrase)


def adopt_code(opened: Opened, code: str) -> None:
    """Let a code drawn by :func:`new_code`, printed and checked, replace the one before.

    Until then the sheet before stays good: a printer out of paper costs nothing.
    """
    envelope.set_code(_path(opened), opened.key, code)


def add_person(opened: Opened, *, name: str, passphrase: str) -> KeyPerson:
    """Let a colleague open the base with a passphrase of their own.

    Raises :class:`DomainError` for a name missing or known, a passphrase too short, too many
    people: nothing is changed then. Slow on purpose: off the GUI thread.
    """
    require_length(passphrase)
    _require_fresh(opened.folder, passphrase)
    return key_people.add_person(_path(opened), opened.key, name=name, passphrase=passphrase)


def remove_person(opened: Opened, person: KeyPerson) -> None:
    """Let a colleague's passphrase open the base no more; backups made before still know it."""
    key_people.remove_person(_path(opened), person.slot)


def remembers(opened: Opened) -> bool:
    """Tell whether this computer opens the base by itself. Asks the system's keyring."""
    kept = keyring.recall(envelope.base_id_of(_path(opened)))
    return kept is not None and hmac.compare_digest(kept, opened.key)


def forget_computer(opened: Opened) -> None:
    """Let this computer ask for the passphrase again.

    Raises :class:`DomainError` when the keyring keeps the key all the same.
    """
    base_id = envelope.base_id_of(_path(opened))
    keyring.forget(base_id)
    if keyring.recall(base_id) is not None:
        raise DomainError(
            "Le coffre à clés de cet ordinateur refuse d’oublier la clé. Elle y est toujours. "
            f"Retirez-la vous-même\u00a0: elle s’appelle {quoted(keyring.SERVICE)}."
        )


def _require_real(folder: Path) -> None:
    if is_demo(folder):
        raise DomainError(
            f"Ces données d’exemple s’ouvrent avec la phrase {quoted(DEMO_PASSPHRASE)}, connue de "
            "tous. Rien n’a été changé. Créez la base de votre coopérative pour choisir la vôtre."
        )


def _require_fresh(folder: Path, passphrase: str) -> None:
    """Refuse a passphrase that opens the base already: nobody could take one of the two back."""
    try:
        envelope.unlock(folder / KEY_FILE, passphrase)
    except StoreError:
        # It does not open, or its slot says nothing any more: a new one is what is needed.
        return
    raise DomainError(
        "Cette phrase secrète ouvre déjà la base. Rien n’a été changé. Choisissez-en une autre."
    )


def _path(opened: Opened) -> Path:
    return opened.folder / KEY_FILE
