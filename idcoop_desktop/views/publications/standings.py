"""What documents are worth today, read in the background for those that are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from idcoop_desktop.domain.publication_list import PublicationState
from idcoop_desktop.services import publication_list
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import go_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.publication_list import Standing
    from idcoop_desktop.views.background import Job
    from idcoop_desktop.views.context import PageContext

_AT_ONCE = 8
"""Documents judged between two looks at what is wanted: some 60 ms of the worker."""
_SCANNED = 40


class Standings(QObject):
    """``of(key)`` asks for what it does not know; ``arrived`` tells that some are known.

    :meth:`scan` judges a whole list: ``scanned`` tells how far it is and among how many,
    ``scan_ended`` that it is over or stopped.
    """

    arrived = Signal()
    scanned = Signal(int, int)
    scan_ended = Signal()

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._known: dict[int, Standing] = {}
        self._wanted: dict[int, None] = {}
        self._unjudged: set[int] = set()
        self._job: Job | None = None
        self._left: list[int] = []
        self._total = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    @property
    def scanning(self) -> bool:
        """Whether a whole list is being judged."""
        return self._total > 0

    def of(self, key: int) -> Standing | None:
        """Return what a document is worth, ``None`` while that is not known."""
        known = self._known.get(key)
        if known is None and key not in self._wanted and key not in self._unjudged:
            self._wanted[key] = None
            self._start()
        return known

    def needs_care(self, key: int) -> bool:
        """Tell whether a document is known not to be up to date; any thread may ask."""
        known = self._known.get(key)
        return known is not None and known.state is not PublicationState.CURRENT

    def forget(self) -> None:
        """Judge everything again when it is looked at: something was written."""
        self.stop()
        self._known.clear()
        self._wanted.clear()
        self._unjudged.clear()

    def scan(self, keys: Iterable[int]) -> None:
        """Judge a whole list, piece by piece."""
        self._left = [key for key in keys if key not in self._known]
        self._total = len(self._left)
        if self._left:
            self._start()
        else:
            self.scan_ended.emit()

    def stop(self) -> None:
        """Give up at once what is being judged."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._end_scan()

    def keep(self, key: int, standing: Standing) -> None:
        """Remember what was read elsewhere."""
        if self._known.get(key) != standing:
            self._known[key] = standing
            self.arrived.emit()

    def _start(self) -> None:
        if self._job is None:
            self._soon.start()

    def _ask(self) -> None:
        keys = self._next()
        if not keys or self._job is not None or self._context.background.closed:
            return
        desk = self._context.desk
        self._job = self._context.background.run(
            lambda: publication_list.standings(desk, keys, go_on=go_on),
            done=self._take,
            failed=lambda error: self._fail(keys, error),
            owner=self,
            lane="lists",
        )

    def _next(self) -> Sequence[int]:
        """Return what to judge now: what was looked at last comes before the rest of a scan."""
        if self._wanted:
            keys = [*self._wanted][-_AT_ONCE:]
            for key in keys:
                del self._wanted[key]
            return keys
        piece, self._left = self._left[:_SCANNED], self._left[_SCANNED:]
        return piece

    def _take(self, found: dict[int, Standing]) -> None:
        self._job = None
        self._known.update(found)
        self.arrived.emit()
        if self._total:
            self.scanned.emit(self._total - len(self._left), self._total)
            if not self._left:
                self._end_scan()
        self._start()

    def _fail(self, keys: Sequence[int], error: Exception) -> None:
        """Tell once what went wrong; these documents have no state and are not asked for again."""
        self._job = None
        if not self._unjudged:
            messages.show_error(self._page, error)
        self._unjudged.update(keys)
        self._start()

    def _end_scan(self) -> None:
        if self._total:
            self._left, self._total = [], 0
            self.scan_ended.emit()
