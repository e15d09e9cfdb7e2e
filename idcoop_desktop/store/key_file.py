"""The JSON of ``idcoop.key``, with a checksum that tells a damaged file from a wrong passphrase."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from idcoop_desktop.store.errors import DamagedEnvelope, MissingEnvelope, NewerEnvelope
from idcoop_desktop.store.files import write_atomically

FORMAT = "idcoop-key"
VERSION = 1

Slots = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The name of the base and its wrapped keys, each under the name of what opens it."""

    base_id: str
    slots: Slots

    @classmethod
    def read(cls, path: Path) -> KeyFile:
        """Read the file.

        Raises :class:`MissingEnvelope`, :class:`DamagedEnvelope` or :class:`NewerEnvelope`.
        """
        try:
            content = json.loads(path.read_bytes())
        except FileNotFoundError as error:
            raise MissingEnvelope from error
        except (OSError, ValueError, RecursionError) as error:
            raise DamagedEnvelope from error
        if not isinstance(content, dict) or content.get("format") != FORMAT:
            raise DamagedEnvelope
        version = content.get("version")
        if not isinstance(version, int):
            raise DamagedEnvelope
        if version > VERSION:
            raise NewerEnvelope
        return cls._checked(content)

    @classmethod
    def _checked(cls, content: dict[str, Any]) -> KeyFile:
        base_id, slots = content.get("base_id"), content.get("slots")
        if not isinstance(base_id, str) or not isinstance(slots, dict):
            raise DamagedEnvelope
        file = cls(base_id, slots)
        if content.get("checksum") != file.checksum():
            raise DamagedEnvelope
        return file

    def checksum(self) -> str:
        """Return the SHA-256 of what the file says: chance damage shows, not forgery."""
        said = json.dumps([FORMAT, VERSION, self.base_id, self.slots], sort_keys=True)
        return hashlib.sha256(said.encode()).hexdigest()

    def write(self, path: Path) -> None:
        """Write the file, or leave the one before."""
        content = {
            "format": FORMAT,
            "version": VERSION,
            "base_id": self.base_id,
            "slots": self.slots,
            "checksum": self.checksum(),
        }
        write_atomically(path, json.dumps(content, indent=1).encode())
