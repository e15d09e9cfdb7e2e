"""One slot of the envelope: the base's key wrapped by one secret."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from typing import Any

from idcoop_desktop.store.errors import DamagedEnvelope, WeakEnvelope
from idcoop_desktop.store.key_file import FORMAT, VERSION
from idcoop_desktop.store.stretching import CEILING, Cost, stretch

_SALT_BYTES = 16
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Bond:
    """What a wrapped key is bound to: the base's name and the slot's, so that none is swapped."""

    base_id: str
    slot: str

    def words(self, cost: Cost) -> bytes:
        """Return what the cipher authenticates besides the key."""
        parts = (FORMAT, VERSION, self.base_id, self.slot)
        return "|".join(map(str, (*parts, cost.memory_kib, cost.passes, cost.lanes))).encode()


@dataclass(frozen=True, slots=True)
class KeySlot:
    """A slot that was read: its cost is within bounds, its parts have their length."""

    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def read(cls, content: dict[str, Any] | None, *, floor: Cost) -> KeySlot:
        """Read a slot of the file, before any work.

        Raises :class:`DamagedEnvelope`, or :class:`WeakEnvelope` for a cost below ``floor`` or
        above what a computer has.
        """
        if not isinstance(content, dict) or content.get("kdf") != "argon2id":
            raise DamagedEnvelope
        try:
            cost = Cost(int(content["memory_kib"]), int(content["passes"]), int(content["lanes"]))
            salt, nonce, wrapped = (
                base64.b64decode(content[name], validate=True)
                for name in ("salt", "nonce", "wrapped")
            )
        except (KeyError, TypeError, ValueError) as error:
            raise DamagedEnvelope from error
        if (len(salt), len(nonce)) != (_SALT_BYTES, _NONCE_BYTES):
            raise DamagedEnvelope
        if not cost.between(floor, CEILING):
            raise WeakEnvelope
        return cls(cost, salt, nonce, wrapped)

    def open(self, secret: bytes, bond: Bond) -> bytes | None:
        """Return the base's key, ``None`` when the secret is not the one. Takes the cost's time."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        cipher = AESGCM(stretch(secret, self.salt, self.cost))
        try:
            return cipher.decrypt(self.nonce, self.wrapped, bond.words(self.cost))
        except InvalidTag:
            return None


def wrap(key: bytes, secret: bytes, bond: Bond, *, cost: Cost, floor: Cost) -> dict[str, Any]:
    """Return the slot that gives ``key`` to who knows ``secret``, as the file keeps it.

    Raises :class:`WeakEnvelope` for a cost out of bounds.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not cost.between(floor, CEILING):
        raise WeakEnvelope
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    wrapped = AESGCM(stretch(secret, salt, cost)).encrypt(nonce, key, bond.words(cost))
    return {
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": base64.b64encode(salt).decode(),
        "nonce": base64.b64encode(nonce).decode(),
        "wrapped": base64.b64encode(wrapped).decode(),
    }
