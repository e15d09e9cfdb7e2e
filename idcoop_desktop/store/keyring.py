"""The base's key in the system's keyring, for the computers where people ask for it."""

from __future__ import annotations

import base64
import binascii

SERVICE = "IDCoop Desktop"
_KEY_BYTES = 32


def remember(base_id: str, key: bytes) -> bool:
    """Put the key of a base into the keyring; ``False`` when this computer has none or refuses."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, base_id, base64.b64encode(key).decode())
    except KeyringError:
        return False
    return True


def recall(base_id: str) -> bytes | None:
    """Return the remembered key, ``None`` when there is none or the keyring stays closed."""
    import keyring
    from keyring.errors import KeyringError

    try:
        text = keyring.get_password(SERVICE, base_id)
        key = base64.b64decode(text or "", validate=True)
    except (KeyringError, binascii.Error):
        return None
    return key if len(key) == _KEY_BYTES else None


def forget(base_id: str) -> bool:
    """Take the key out of the keyring; ``False`` when there was none or the keyring refuses."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(SERVICE, base_id)
    except KeyringError:
        return False
    return True
