"""What the program lends to whoever changes its keys; cheap to import before the first window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.opening import Opened


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysDoor:
    """What the program lends the dialog; the key itself stays with the program.

    ``opened`` gives the base open now, asked for anew each time: a dialog that stays open behind a
    lock keeps no key. ``minutes`` and ``keep_minutes`` are the wait before locking.
    """

    opened: Callable[[], Opened]
    minutes: Callable[[], int]
    keep_minutes: Callable[[int], object]
    lock: Callable[[], object]
