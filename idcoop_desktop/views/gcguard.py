"""Collects Python's cyclic garbage in the GUI thread only.

Qt objects finalised in a worker thread crash the program; Python's collector runs in whichever
thread happens to allocate. So it is switched off and a timer of the GUI thread does its work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 1000
_THRESHOLDS = (2000, 10, 10)


def set_aside() -> None:
    """Pass over what was made so far in later collections, until :func:`take_back`.

    For work that makes some hundred thousand rows: each collection would hold the window still
    while it looks at them all again.
    """
    gc.freeze()


def take_back() -> None:
    """Look again, in later collections, at what was set aside."""
    gc.unfreeze()


class GcGuard(QObject):
    """Holds automatic collection off while it lives; :meth:`stop` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_if_needed)
        self._timer.start(_INTERVAL_MS)

    def collect_if_needed(self) -> None:
        """Collect the oldest generation that is over its threshold, as Python would."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > _THRESHOLDS[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Give automatic collection back to Python."""
        self._timer.stop()
        gc.enable()
