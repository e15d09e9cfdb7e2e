"""``idcoop.key``: the base's random key, wrapped by the passphrase and by the recovery code.

The passphrase never touches the base: changing it rewrites this file of half a kilobyte.
"""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from idcoop_desktop.store.driver import KEY_BYTES
from idcoop_desktop.store.errors import (
    BaseExists,
    DamagedEnvelope,
    EmptyPassphrase,
    WeakEnvelope,
    WrongPassphrase,
    WrongRecoveryCode,
)
from idcoop_desktop.store.folder import BASE_FILE
from idcoop_desktop.store.key_file import FORMAT, VERSION, KeyFile, Slots
from idcoop_desktop.store.passphrase import normal
from idcoop_desktop.store.recovery_code import new_code, read_code

_SALT_BYTES = 16
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: Argon2id's memory in KiB, its passes and lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def between(self, floor: Cost, ceiling: Cost) -> bool:
        """Tell whether no part is below ``floor`` or above ``ceiling``."""
        return (
            floor.memory_kib <= self.memory_kib <= ceiling.memory_kib
            and floor.passes <= self.passes <= ceiling.passes
            and floor.lanes <= self.lanes <= ceiling.lanes
        )


STANDARD = Cost(memory_kib=64 * 1024, passes=3, lanes=1)
"""About 0.2 s on an office computer; also the floor (OWASP asks 19 MiB and 2 passes at least)."""

CEILING = Cost(memory_kib=1024 * 1024, passes=20, lanes=8)
"""A file that asks for more was altered to exhaust the computer."""


class Slot(StrEnum):
    """What opens the envelope."""

    PHRASE = "phrase"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key just made, the name of its base, and the recovery code to print: it is kept nowhere."""

    key: bytes
    base_id: str
    recovery_code: str


def create(path: Path, passphrase: str, *, cost: Cost = STANDARD, floor: Cost = STANDARD) -> NewKey:
    """Draw a key and write its envelope; :class:`BaseExists` when a base is beside it.

    The envelope of a base that is gone is kept under another name: backups may need it. ``cost``
    below ``floor`` is refused: only tests lower both.
    """
    if path.with_name(BASE_FILE).exists():
        raise BaseExists
    if path.exists():
        path.replace(path.with_name(f"{path.name}.{secrets.token_hex(4)}"))
    key, code, base_id = secrets.token_bytes(KEY_BYTES), new_code(), secrets.token_hex(8)
    slots: Slots = {
        Slot.PHRASE: _wrap(key, _bytes_of(passphrase), Slot.PHRASE, base_id, cost, floor),
        Slot.CODE: _wrap(key, code.encode(), Slot.CODE, base_id, cost, floor),
    }
    KeyFile(base_id, slots).write(path)
    return NewKey(key, base_id, code)


def unlock(path: Path, passphrase: str, *, floor: Cost = STANDARD) -> bytes:
    """Return the base's key.

    Raises :class:`WrongPassphrase`, or what is wrong with the file: :class:`MissingEnvelope`,
    :class:`DamagedEnvelope`, :class:`NewerEnvelope`, :class:`WeakEnvelope`. Takes the time of
    ``cost``: off the GUI thread.
    """
    key = _unwrap(path, _bytes_of(passphrase), Slot.PHRASE, floor)
    if key is None:
        raise WrongPassphrase
    return key


def unlock_with_code(path: Path, typed: str, *, floor: Cost = STANDARD) -> bytes:
    """Return the base's key from the printed code.

    Raises :class:`RecoveryCodeTypo` for a code copied badly, :class:`WrongRecoveryCode` for one
    that is well copied and does not open this envelope; the file's own faults as in
    :func:`unlock`.
    """
    key = _unwrap(path, read_code(typed).encode(), Slot.CODE, floor)
    if key is None:
        raise WrongRecoveryCode
    return key


def change_passphrase(
    path: Path, key: bytes, passphrase: str, *, cost: Cost = STANDARD, floor: Cost = STANDARD
) -> None:
    """Let ``passphrase`` open the envelope instead of the one before; the base is not touched."""
    file, secret = KeyFile.read(path), _bytes_of(passphrase)
    file.slots[Slot.PHRASE] = _wrap(key, secret, Slot.PHRASE, file.base_id, cost, floor)
    file.write(path)


def renew_code(path: Path, key: bytes, *, cost: Cost = STANDARD, floor: Cost = STANDARD) -> str:
    """Return a new recovery code to print; the one before opens nothing any more."""
    file, code = KeyFile.read(path), new_code()
    file.slots[Slot.CODE] = _wrap(key, code.encode(), Slot.CODE, file.base_id, cost, floor)
    file.write(path)
    return code


def base_id_of(path: Path) -> str:
    """Return the name under which the system's keyring remembers the key."""
    return KeyFile.read(path).base_id


def _bytes_of(passphrase: str) -> bytes:
    if not passphrase:
        raise EmptyPassphrase
    return normal(passphrase).encode()


def _stretch(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    stretched: bytes = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(secret)
    return stretched


def _bound(base_id: str, slot: Slot, cost: Cost) -> bytes:
    parts = (FORMAT, VERSION, base_id, slot, cost.memory_kib, cost.passes, cost.lanes)
    return "|".join(str(part) for part in parts).encode()


def _wrap(
    key: bytes, secret: bytes, slot: Slot, base_id: str, cost: Cost, floor: Cost
) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not cost.between(floor, CEILING):
        raise WeakEnvelope
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    wrapped = AESGCM(_stretch(secret, salt, cost)).encrypt(nonce, key, _bound(base_id, slot, cost))
    return {
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": base64.b64encode(salt).decode(),
        "nonce": base64.b64encode(nonce).decode(),
        "wrapped": base64.b64encode(wrapped).decode(),
    }


def _unwrap(path: Path, secret: bytes, slot: Slot, floor: Cost) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    file = KeyFile.read(path)
    cost, salt, nonce, wrapped = _fields(file.slots.get(slot))
    if not cost.between(floor, CEILING):
        raise WeakEnvelope
    try:
        return AESGCM(_stretch(secret, salt, cost)).decrypt(
            nonce, wrapped, _bound(file.base_id, slot, cost)
        )
    except InvalidTag:
        return None


def _fields(slot: dict[str, Any] | None) -> tuple[Cost, bytes, bytes, bytes]:
    if not isinstance(slot, dict) or slot.get("kdf") != "argon2id":
        raise DamagedEnvelope
    try:
        cost = Cost(int(slot["memory_kib"]), int(slot["passes"]), int(slot["lanes"]))
        salt, nonce, wrapped = (
            base64.b64decode(slot[name], validate=True) for name in ("salt", "nonce", "wrapped")
        )
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedEnvelope from error
    if (len(salt), len(nonce)) != (_SALT_BYTES, _NONCE_BYTES):
        raise DamagedEnvelope
    return cost, salt, nonce, wrapped
