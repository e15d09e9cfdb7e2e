"""A run that dies outright leaves a file in the log folder, which the next start makes a report of.

Python's fault handler writes it at the moment of death, when nothing else can be trusted; a run
that ends normally takes its own away. Each run has a file of its own: two may run at once.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TextIO

from idcoop_desktop.crash import reports

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPORT_FILE = "crash-report.txt"
_DUMPS = "crash-*.dump"
_MOST_BYTES = 200_000
_FORGOTTEN_SECONDS = 30 * 86_400


class Watch:
    """Has the fault handler write into the log folder until :meth:`stop`."""

    def __init__(self, folder: Path, versions: str) -> None:
        self._path = folder / f"crash-{time.time_ns():x}-{os.getpid()}.dump"
        self._file: TextIO | None = None
        # Without a place to write, the program runs as well.
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
            self._file.write(f"{versions}\n")
            self._file.flush()
            faulthandler.enable(self._file, all_threads=True)

    def stop(self) -> None:
        """End the watch: this run ended well, whatever the handler noted on the way."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            self._path.unlink()


def take_report(folder: Path) -> str:
    """Return the report of the last run that died, empty when none did; it is told only once.

    It is kept in :data:`REPORT_FILE` until the next one; the dumps, which name folders of this
    computer, are removed.
    """
    found = sorted(_dumps(folder), reverse=True)
    if not found:
        return ""
    died_at, versions, text = found[0]
    moment = datetime.fromtimestamp(died_at, UTC).astimezone().strftime("%Y-%m-%d %H:%M %z")
    report = f"{versions}\n{moment}\n{text}"
    with contextlib.suppress(OSError):
        (folder / REPORT_FILE).write_text(report + "\n", encoding="utf-8")
    return report


def _dumps(folder: Path) -> Iterator[tuple[float, str, str]]:
    """Yield when each run that died did, its versions and what is told of it; remove its dump."""
    for path in folder.glob(_DUMPS):
        try:
            died_at = path.stat().st_mtime
            with path.open(encoding="utf-8", errors="replace") as file:
                versions, dump = file.readline().strip(), file.read(_MOST_BYTES)
            text = reports.of_dump(dump)
            if text or time.time() - died_at > _FORGOTTEN_SECONDS:
                path.unlink()  # Windows refuses while the run that writes it goes on
        except OSError:
            continue
        if text:
            yield died_at, versions, text
