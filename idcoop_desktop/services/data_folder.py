"""What a data folder holds, told without opening it: cheap enough for the very first window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.store.folder import BASE_FILE, READY

if TYPE_CHECKING:
    from pathlib import Path

DEMO_PASSPHRASE = "demo"  # noqa: S105 - it opens invented data and is told to everybody
DEMO_MARK = "donnees-d-exemple.txt"
"""A file that tells a folder of invented data from a real one, and how to open it."""


def base_exists(folder: Path) -> bool:
    """Tell whether there is something to unlock, now or once a restoring is finished."""
    return (folder / BASE_FILE).exists() or any(folder.glob(f"{READY}*"))


def is_demo(folder: Path) -> bool:
    """Tell whether a folder holds the invented coop, which anybody may open."""
    return (folder / DEMO_MARK).exists()


def unlock_hint(folder: Path) -> str:
    """Return how to open a folder of invented data, "" for a real base."""
    if not is_demo(folder):
        return ""
    return f"Ce sont des données d’exemple. Leur phrase secrète est {quoted(DEMO_PASSPHRASE)}."
