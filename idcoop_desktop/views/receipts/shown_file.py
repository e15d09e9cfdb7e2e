"""A file to look at: what it is called, and how to read it when it is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import format_date, weight

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_HASH_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFile:
    """``read`` runs in a worker; nothing decrypted is written on the disk.

    ``on`` is the day it was joined and ``sha256`` its fingerprint, once it is kept.
    """

    name: str
    size: int
    read: Callable[[], bytes]
    kind: str = ""
    on: date | None = None
    sha256: str = ""

    @property
    def facts(self) -> str:
        """What the file is, in one line: kind, weight, day, fingerprint."""
        parts = [self.kind, weight(self.size)]
        if self.on is not None:
            parts.append(f"joint le {format_date(self.on)}")
        if self.sha256:
            parts.append(f"empreinte {self.sha256[:_HASH_SHOWN]}")
        return " · ".join(part for part in parts if part)
