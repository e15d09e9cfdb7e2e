"""How the files of one software are read, kept by the team under a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportModel:
    """An import model: ``definition`` is the TOML that says which column tells what."""

    id: int
    name: str
    definition: str
    saved_on: date
    saved_by_id: int
