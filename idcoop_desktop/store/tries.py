"""Wrong tries of a passphrase, kept beside the key file so that a restart forgets none.

A person who can erase this file can as well take the key file away and guess elsewhere: what holds
there is the cost of each guess. The wait is for hands at this keyboard.
"""

from __future__ import annotations

import contextlib
import json
from datetime import datetime
from typing import TYPE_CHECKING

from idcoop_desktop.domain.tries import Tries
from idcoop_desktop.store.errors import DiskFailure
from idcoop_desktop.store.files import write_atomically
from idcoop_desktop.store.folder import TRIES_FILE

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path) -> Tries:
    """Return the wrong tries since the base was last opened; none for a file that says nothing."""
    try:
        content = json.loads((folder / TRIES_FILE).read_bytes())
        count, last = content["count"], datetime.fromisoformat(content["last"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Tries()
    if type(count) is not int or count < 0 or last.tzinfo is None:
        return Tries()
    return Tries(count, last)


def write(folder: Path, tries: Tries) -> None:
    """Keep the tries; a disk that refuses keeps nobody out of the base."""
    if tries.last is None:
        with contextlib.suppress(OSError):
            (folder / TRIES_FILE).unlink(missing_ok=True)
        return
    content = {"count": tries.count, "last": tries.last.isoformat()}
    with contextlib.suppress(DiskFailure):
        write_atomically(folder / TRIES_FILE, json.dumps(content).encode())
