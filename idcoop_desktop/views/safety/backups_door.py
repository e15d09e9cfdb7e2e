"""What the program lends to whoever looks at its backups; cheap to import before any window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from idcoop_desktop.services.opening import Opened
    from idcoop_desktop.views.safety.keeper import Keeper


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsDoor:
    """What the program lends the window of backups; the key itself stays with the program.

    ``opened`` gives the base open now. ``place`` and ``keep_place`` are the second place of this
    computer; ``restore`` closes everything, puts a backup in place and opens the window again.
    """

    keeper: Keeper
    opened: Callable[[], Opened]
    place: Callable[[], Path | None]
    keep_place: Callable[[Path | None], object]
    restore: Callable[[Path], object]
